//! Reading one article: language, lines, sentences, concepts, facts, and what similarity needs.
//!
//! Time linear in the text.

use rustc_hash::FxHashMap;

use super::facts::when::Reference;
use super::facts::{FactReader, Prepared, shouts};
use super::language::{detect, particulars};
use super::lexicon::{Known, Lexicon};
use super::similarity::Features;
use super::text::tokens::tokens;
use super::text::{TokenKind, blocks, sentences};
use super::words::words;
use crate::model::{
    Article, Block, BlockKind, ConceptHit, Language, Report, Sentence, SiteDate, Span,
};

/// An article, read: the report, and for each of its sentences the features it is compared by.
pub struct Analysed {
    pub report: Report,
    pub features: Vec<Features>,
}

/// Reads articles; keeps what a language needs once it has occurred.
#[derive(Default)]
pub struct Reader {
    languages: FxHashMap<Language, Tools>,
}

struct Tools {
    lexicon: Lexicon,
    facts: FactReader,
}

impl Reader {
    /// Reads an article.
    pub fn read(&mut self, article: &Article) -> Analysed {
        let text = article.text.as_str();
        let layout = blocks::layout(text, article.title.as_deref());
        let language =
            article.language.unwrap_or_else(|| detect::detect(&kept(text, &layout.blocks)));
        let tools = self.languages.entry(language).or_insert_with(|| Tools::new(language));
        let sentences = sentences_of(text, &layout.blocks, language);
        let prepared: Vec<_> = sentences.iter().map(|s| tools.prepare(text, s)).collect();
        let mut site_dates = tools.site_dates(text, &layout.blocks);
        let published = tools.published(article, &site_dates);
        if let Some(day) = published {
            for stated in &mut site_dates {
                stated.date = day.complete(&stated.date);
            }
        }
        let facts = tools.facts.read(text, &prepared, published);
        let features = Features::of(text, &sentences, &prepared, &facts, &tools.lexicon);
        let concepts = prepared.into_iter().flat_map(|p| p.concepts).collect();
        let headline = layout.headline;
        let report = Report {
            language,
            headline,
            blocks: layout.blocks,
            sentences,
            facts,
            site_dates,
            concepts,
        };
        Analysed { report, features }
    }

    /// Every word of an article's report in its stated language, with what the lexicon knows of it.
    pub fn words(&mut self, article: &Article) -> Vec<(Span, Known)> {
        let text = article.text.as_str();
        let language = article.language.unwrap_or_default();
        let tools = self.languages.entry(language).or_insert_with(|| Tools::new(language));
        let layout = blocks::layout(text, article.title.as_deref());
        let mut words = Vec::new();
        for sentence in sentences_of(text, &layout.blocks, language) {
            let tokens = tokens(text, sentence.span);
            let known = tools.lexicon.read(text, &tokens).known;
            let all = tokens.iter().zip(known).filter(|(t, _)| t.kind == TokenKind::Word);
            words.extend(all.map(|(t, known)| (t.span, known)));
        }
        words
    }
}

impl Tools {
    fn new(language: Language) -> Self {
        let particulars = particulars(language);
        Self { lexicon: Lexicon::new(particulars), facts: FactReader::new(particulars) }
    }

    /// The dates that lines of the site state.
    fn site_dates(&self, text: &str, blocks: &[Block]) -> Vec<SiteDate> {
        let leftovers = blocks.iter().filter(|b| matches!(b.kind, BlockKind::Boilerplate(_)));
        leftovers
            .flat_map(|b| self.facts.dates_of_line(&words(text, &tokens(text, b.span))))
            .collect()
    }

    /// The article's day, where its source tells it or, above or below its text, the site.
    fn published(&self, article: &Article, stated: &[SiteDate]) -> Option<Reference> {
        let of_source = article.date.as_deref().and_then(|date| {
            let tokens = tokens(date, Span::new(0, date.len()));
            self.facts.dates_of_line(&words(date, &tokens)).first().map(|d| d.date)
        });
        let is_day = |d: &&SiteDate| d.date.month.is_some() && d.date.day.is_some();
        let of_site = || {
            // The first with a year, or else the first.
            let days: Vec<_> = stated.iter().filter(is_day).collect();
            days.iter().find(|d| d.date.year.is_some()).or(days.first()).map(|d| d.date)
        };
        of_source.or_else(of_site).and_then(|date| Reference::of(&date))
    }

    fn prepare(&self, text: &str, sentence: &Sentence) -> Prepared {
        let tokens = tokens(text, sentence.span);
        let findings = self.lexicon.read(text, &tokens);
        let words = words(text, &tokens);
        let known = tokens.iter().zip(&findings.known);
        let known: FxHashMap<u32, Known> = known.map(|(t, &k)| (t.span.start, k)).collect();
        let is_known = words
            .iter()
            .map(|w| !matches!(known.get(&w.span.start), None | Some(Known::Nothing)))
            .collect();
        let concepts: Vec<ConceptHit> = findings.hits;
        Prepared {
            shouts: shouts(&words),
            words,
            is_known,
            concepts,
            block: sentence.block,
            is_heading: sentence.is_heading,
        }
    }
}

/// The text that belongs to the report, for the detection of its language.
fn kept(text: &str, blocks: &[Block]) -> String {
    let lines = blocks.iter().filter(|b| !matches!(b.kind, BlockKind::Boilerplate(_)));
    let kept = lines.map(|b| b.span.of(text)).collect::<Vec<_>>().join("\n");
    if kept.is_empty() { text.to_owned() } else { kept }
}

fn sentences_of(text: &str, blocks: &[Block], language: Language) -> Vec<Sentence> {
    let mut found = Vec::new();
    for (n, block) in (0..).zip(blocks) {
        let is_heading = match block.kind {
            BlockKind::Boilerplate(_) => continue,
            BlockKind::Headline | BlockKind::Heading => true,
            BlockKind::Paragraph => false,
        };
        let spans = sentences::sentences(text, block.span, particulars(language));
        found.extend(spans.into_iter().map(|span| Sentence { span, block: n, is_heading }));
    }
    found
}
