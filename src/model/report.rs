//! What the analysis of one article found, in terms that outlive it: spans, values, concepts.

use serde::{Deserialize, Serialize};

use super::{ConceptId, Date, Fact, Language, SentenceIndex, Span};

/// One article, read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub language: Language,
    /// Where the headline stands in the text, if the text has one.
    pub headline: Option<Span>,
    /// Every line of the text that is not blank, in order.
    pub blocks: Vec<Block>,
    /// Sentences of the blocks that belong to the report, in order.
    pub sentences: Vec<Sentence>,
    /// In order of their start.
    pub facts: Vec<Fact>,
    /// Days that lines of the site state, above and below the report: when it was published, when a
    /// picture was taken.
    pub site_dates: Vec<SiteDate>,
    /// In order of their start.
    pub concepts: Vec<ConceptHit>,
}

/// A line of text and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    pub span: Span,
    pub kind: BlockKind,
    /// Its language where it is another than the article's.
    pub language: Option<Language>,
}

/// What a line of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    Headline,
    Heading,
    Paragraph,
    Boilerplate(Boilerplate),
}

/// Why a line does not belong to the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Boilerplate {
    RepeatedHeadline,
    /// The day of publication, alone on its line.
    Dateline,
    Byline,
    Caption,
    /// Share buttons, comment counts, "read also", menus.
    Navigation,
    Subscription,
    Rights,
    /// Stands among leftovers and has no sentence of its own.
    AmongLeftovers,
}

/// A sentence of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    pub span: Span,
    /// Position of its block in [`Report::blocks`].
    pub block: u32,
    /// Whether it is a headline or a heading.
    pub is_heading: bool,
}

/// Sentences behind the headings at the top in which an article says what it is about.
pub const LEAD: usize = 2;

/// Where in its article a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A headline or heading at the top.
    Title,
    /// One of the first sentences behind it.
    Lead,
    Body,
}

/// A date in a line that does not belong to the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteDate {
    pub span: Span,
    pub date: Date,
}

/// A word or term that carries a concept of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConceptHit {
    pub span: Span,
    pub concept: ConceptId,
}

impl Report {
    /// The language of a sentence: its block's, or else the article's.
    #[must_use]
    pub fn language_of(&self, sentence: &Sentence) -> Language {
        self.blocks[sentence.block as usize].language.unwrap_or(self.language)
    }

    /// Where the sentence stands.
    #[must_use]
    pub fn place(&self, sentence: SentenceIndex) -> Place {
        let title = self.sentences.iter().take_while(|s| s.is_heading).count();
        match sentence.get() {
            n if n < title => Place::Title,
            n if n < title + LEAD => Place::Lead,
            _ => Place::Body,
        }
    }

    /// The sentence that contains the byte `at`, if one does.
    #[must_use]
    pub fn sentence_at(&self, at: u32) -> Option<usize> {
        let after = self.sentences.partition_point(|s| s.span.start <= at);
        after.checked_sub(1).filter(|&i| at < self.sentences[i].span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_begins_with_its_title_and_lead() {
        let block = Block { span: Span::new(0, 1), kind: BlockKind::Paragraph, language: None };
        let sentence = |is_heading| Sentence { span: Span::new(0, 1), block: 0, is_heading };
        let report = Report {
            language: Language::En,
            headline: None,
            blocks: vec![block],
            sentences: [true, false, false, false, true].map(sentence).to_vec(),
            facts: Vec::new(),
            site_dates: Vec::new(),
            concepts: Vec::new(),
        };
        let places = [0, 1, 2, 3, 4].map(|n| report.place(SentenceIndex(n)));
        assert_eq!(places, [Place::Title, Place::Lead, Place::Lead, Place::Body, Place::Body]);
    }
}
