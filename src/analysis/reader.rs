//! Reading one article: language, lines, sentences, concepts, facts, and what similarity needs.
//!
//! An article has one language; a paragraph that is clearly in another (a quotation, a summary in
//! English) is read in its own.
//!
//! Time linear in the text.

use rustc_hash::FxHashMap;

use super::facts::when::Reference;
use super::facts::{FactReader, Prepared, shouts};
use super::language::detect::Detector;
use super::language::particulars;
use super::lexicon::{Known, Lexicon};
use super::similarity::Features;
use super::text::tokens::tokens;
use super::text::{TokenKind, blocks, run_on, sentences};
use crate::model::{
    Article, Block, BlockKind, ConceptHit, Fact, Language, Report, Sentence, SentenceIndex,
    SiteDate, Span,
};
use crate::sorting::Sort;

/// An article, read: the report, and for each of its sentences the features it is compared by.
pub struct Analysed {
    pub report: Report,
    pub features: Vec<Features>,
}

/// What an article is read for: comparison needs the features of its sentences as well.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Report,
    Comparison,
}

/// Reads articles; keeps what a language needs once it has occurred.
#[derive(Default)]
pub struct Reader {
    detector: Detector,
    languages: FxHashMap<Language, Tools>,
}

struct Tools {
    lexicon: Lexicon,
    facts: FactReader,
}

impl Reader {
    /// Reads an article, each sentence with the tools of its language.
    pub fn read(&mut self, article: &Article) -> Analysed {
        self.read_for(article, Use::Comparison)
    }

    /// The report alone, for what compares no sentences.
    pub fn report(&mut self, article: &Article) -> Report {
        self.read_for(article, Use::Report).report
    }

    fn read_for(&mut self, article: &Article, what_for: Use) -> Analysed {
        let text = article.text.as_str();
        let blocks::Layout { mut blocks, headline } =
            blocks::layout(text, article.title.as_deref());
        let language =
            article.language.unwrap_or_else(|| self.detector.detect(&kept(text, &blocks)));
        mark_other_languages(&mut self.detector, text, &mut blocks, language);
        let tools = self.tools(language);
        let mut site_dates = tools.site_dates(text, &blocks);
        let published = tools.published(article, &site_dates);
        if let Some(day) = published {
            for stated in &mut site_dates {
                stated.date = day.complete(&stated.date);
            }
        }
        let mut sentences = sentences_of(text, &blocks, language);
        if headline.is_none() {
            tools.part_headline(text, &mut sentences);
        }
        let mut spoken = vec![language];
        for language in blocks.iter().filter_map(|b| b.language) {
            if !spoken.contains(&language) {
                spoken.push(language);
            }
        }
        let mut features = Vec::new();
        features.resize_with(sentences.len(), Features::default);
        let (facts, concepts) = (Vec::new(), Vec::new());
        let report = Report { language, headline, blocks, sentences, facts, site_dates, concepts };
        let mut analysed = Analysed { report, features };
        for language in spoken {
            analysed.add(self.tools(language), language, text, published, what_for);
        }
        analysed.report.facts.arrange_by_key(|f| (f.span.start, f.span.end));
        analysed.report.concepts.arrange_by_key(|c| c.span.start);
        analysed
    }

    fn tools(&mut self, language: Language) -> &Tools {
        self.languages.entry(language).or_insert_with(|| Tools::new(language))
    }

    /// Every word of an article's report in its stated language, with what the lexicon knows of it.
    pub fn words(&mut self, article: &Article) -> Vec<(Span, Known)> {
        let text = article.text.as_str();
        let language = article.language.unwrap_or_default();
        let tools = self.tools(language);
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

impl Analysed {
    /// Adds what the tools of a language find in the sentences that are in it.
    fn add(
        &mut self,
        tools: &Tools,
        language: Language,
        text: &str,
        published: Option<Reference>,
        what_for: Use,
    ) {
        let Self { report, features } = self;
        let places: Vec<usize> = (0..report.sentences.len())
            .filter(|&n| report.language_of(&report.sentences[n]) == language)
            .collect();
        let sentences: Vec<_> = places.iter().map(|&n| report.sentences[n]).collect();
        let prepared: Vec<_> =
            sentences.iter().map(|s| prepare(&tools.lexicon, &tools.facts, text, s)).collect();
        let facts = tools.facts.read(text, &prepared, published);
        if what_for == Use::Comparison {
            let found = Features::of(text, &sentences, &prepared, &facts, &tools.lexicon);
            for (&place, found) in places.iter().zip(found) {
                features[place] = found;
            }
        }
        let in_article = |fact: Fact| {
            let sentence = places[fact.sentence.get()];
            Fact { sentence: SentenceIndex(u32::try_from(sentence).unwrap_or(u32::MAX)), ..fact }
        };
        report.facts.extend(facts.into_iter().map(in_article));
        report.concepts.extend(prepared.into_iter().flat_map(|p| p.concepts));
    }
}

impl Tools {
    fn new(language: Language) -> Self {
        let particulars = particulars(language);
        Self { lexicon: Lexicon::new(particulars), facts: FactReader::new(particulars) }
    }

    /// Parts a headline from the lead that it runs on into, where the text is one long line.
    fn part_headline(&self, text: &str, sentences: &mut Vec<Sentence>) {
        const LONG: usize = 3;
        let Some(&first) = sentences.first() else { return };
        let in_line = sentences.iter().take_while(|s| s.block == first.block).count();
        if first.is_heading || in_line < LONG {
            return;
        }
        let end = sentences
            .iter()
            .rfind(|s| s.block == first.block)
            .map_or(first.span.end, |s| s.span.end);
        let tokens = tokens(text, Span { end, ..first.span });
        let is_function = |word: &str| self.lexicon.is_function(word);
        if let Some(at) = run_on::lead_begins(text, first.span, &tokens, is_function) {
            let headline = text[first.span.start as usize..at as usize].trim_end().len();
            let start = first.span.start as usize;
            let parted = Span::new(start, start + headline);
            sentences[0].span.start = at;
            sentences.insert(0, Sentence { span: parted, is_heading: true, ..first });
        }
    }

    /// The dates that lines of the site state.
    fn site_dates(&self, text: &str, blocks: &[Block]) -> Vec<SiteDate> {
        let leftovers = blocks.iter().filter(|b| matches!(b.kind, BlockKind::Boilerplate(_)));
        leftovers.flat_map(|b| self.facts.dates_of_line(text, b.span)).collect()
    }

    /// The article's day, where its source tells it or, above or below its text, the site.
    fn published(&self, article: &Article, stated: &[SiteDate]) -> Option<Reference> {
        let of_source = article.date.as_deref().and_then(|date| {
            let whole = Span::new(0, date.len());
            self.facts.dates_of_line(date, whole).first().map(|d| d.date)
        });
        let is_day = |d: &&SiteDate| d.date.month.is_some() && d.date.day.is_some();
        let of_site = || {
            // The first with a year, or else the first.
            let days: Vec<_> = stated.iter().filter(is_day).collect();
            days.iter().find(|d| d.date.year.is_some()).or(days.first()).map(|d| d.date)
        };
        of_source.or_else(of_site).and_then(|date| Reference::of(&date))
    }
}

/// A sentence ready for the readers of facts: its words, and what the lexicon knows of them.
#[must_use]
pub fn prepare(lexicon: &Lexicon, facts: &FactReader, text: &str, sentence: &Sentence) -> Prepared {
    let tokens = tokens(text, sentence.span);
    let findings = lexicon.read(text, &tokens);
    let words = facts.words(text, &tokens);
    // Words are the tokens that are no spaces.
    let all = tokens.iter().zip(&findings.known).filter(|(t, _)| t.kind != TokenKind::Space);
    let known = all.map(|(_, &known)| known).collect();
    let unknown = tokens.iter().zip(&findings.known).filter(|(t, known)| {
        t.kind == TokenKind::Word
            && **known == Known::Nothing
            && t.span.of(text).starts_with(char::is_uppercase)
    });
    let meanings = unknown.flat_map(|(t, _)| {
        let concepts = lexicon.meanings(t.span.of(text));
        concepts.map(|concept| ConceptHit { span: t.span, concept })
    });
    Prepared {
        shouts: shouts(&words),
        meanings: meanings.collect(),
        words,
        known,
        concepts: findings.hits,
        block: sentence.block,
        is_heading: sentence.is_heading,
    }
}

/// The text that belongs to the report, for the detection of its language.
fn kept(text: &str, blocks: &[Block]) -> String {
    let lines = blocks.iter().filter(|b| !matches!(b.kind, BlockKind::Boilerplate(_)));
    let kept = lines.map(|b| b.span.of(text)).collect::<Vec<_>>().join("\n");
    if kept.is_empty() { text.to_owned() } else { kept }
}

/// Gives paragraphs that are clearly in another language than the article that language; one that is
/// all there is makes the article.
fn mark_other_languages(
    detector: &mut Detector,
    text: &str,
    blocks: &mut [Block],
    article: Language,
) {
    let is_text = |b: &&Block| !matches!(b.kind, BlockKind::Boilerplate(_));
    if blocks.iter().filter(is_text).count() < 2 {
        return;
    }
    for block in blocks.iter_mut().filter(|b| b.kind == BlockKind::Paragraph) {
        block.language = detector.detect_other(block.span.of(text), article);
    }
}

fn sentences_of(text: &str, blocks: &[Block], language: Language) -> Vec<Sentence> {
    let mut found = Vec::new();
    for (n, block) in (0..).zip(blocks) {
        let is_heading = match block.kind {
            BlockKind::Boilerplate(_) => continue,
            BlockKind::Headline | BlockKind::Heading => true,
            BlockKind::Paragraph => false,
        };
        let language = block.language.unwrap_or(language);
        let spans = sentences::sentences(text, block.span, particulars(language));
        found.extend(spans.into_iter().map(|span| Sentence { span, block: n, is_heading }));
    }
    found
}
