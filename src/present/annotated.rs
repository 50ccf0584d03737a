//! One article as readers know it, and in its margin what the other versions have otherwise.
//!
//! The article stands in its own paragraphs, not cut into passages. A difference is noted beside the
//! paragraph in which the article has its words, or after which it would have them.
//!
//! Time O(sentences + facts + differences).

use crate::model::{
    ArticleIndex, BlockKind, Comparison, Difference, DifferenceKind, Direction, Language, Relation,
    SentenceIndex, Span, Stretch,
};

use super::collection::Collection;
use super::compare::{Marks, Numbers, Segment, Sign, Tone, reading, segments, sign_and_note, tone};
use super::piece::{Piece, shortened};
use super::readings::{self, Reading};
use super::words::Words;
use crate::sorting::Sort;

/// What the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct AnnotatedView {
    pub tag: String,
    pub language: Language,
    pub direction: Direction,
    pub outlet: String,
    /// Length in words.
    pub words: usize,
    pub blocks: Vec<AnnotatedBlock>,
}

/// A paragraph of the article with its notes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnnotatedBlock {
    pub is_heading: bool,
    pub segments: Vec<Segment>,
    /// Conflicts first, then in reading order.
    pub notes: Vec<Note>,
}

/// A difference in the margin.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Its number among the differences.
    pub number: u32,
    pub kind: DifferenceKind,
    pub sign: Sign,
    pub is_conflict: bool,
    /// Whether it is a difference of typography alone.
    pub is_trivial: bool,
    /// Which versions lack it, have it alone or elsewhere, where that is the difference.
    pub label: Option<String>,
    /// What the other versions say, versions that say the same together.
    pub says: Vec<Says>,
}

/// What some of the other versions say.
#[derive(Clone, Debug, PartialEq)]
pub struct Says {
    pub tags: Vec<String>,
    pub piece: Piece,
}

/// Letters of a passage that only others have.
const PASSAGE_LETTERS: usize = 220;

impl AnnotatedView {
    /// The base of a comparison with the other versions' differences.
    #[must_use]
    pub fn new(words: Words, collection: Collection<'_>, comparison: &Comparison) -> Option<Self> {
        let &base = comparison.versions.first()?;
        let tags = collection.tags(&comparison.versions);
        let language = collection.language(base);
        let numbers = Numbers::new(comparison);
        let mut blocks = Blocks::new(collection, comparison, &numbers, base);
        for (number, difference) in numbers.listed(comparison) {
            let note = note(words, collection, comparison, &tags, number, difference);
            let at = blocks.of(comparison, difference);
            blocks.note(at, note);
        }
        Some(Self {
            tag: tags[0].clone(),
            language,
            direction: language.direction(),
            outlet: collection.outlet(base).to_owned(),
            words: collection.length(base),
            blocks: blocks.done(),
        })
    }
}

/// The article's paragraphs while they are annotated.
struct Blocks {
    blocks: Vec<AnnotatedBlock>,
    spans: Vec<Span>,
    /// For each passage the paragraph that it is in, or that it would follow.
    of_passage: Vec<usize>,
}

impl Blocks {
    fn new(
        collection: Collection<'_>,
        comparison: &Comparison,
        numbers: &Numbers,
        base: ArticleIndex,
    ) -> Self {
        let (text, report) = (&collection.article(base).text, collection.report(base));
        let marks = Marks::new(collection, comparison, numbers);
        let mut runs: Vec<(u32, Span, bool)> = Vec::new();
        for sentence in &report.sentences {
            match runs.last_mut() {
                Some((block, span, _)) if *block == sentence.block => {
                    *span = span.cover(sentence.span);
                }
                _ => runs.push((sentence.block, sentence.span, sentence.is_heading)),
            }
        }
        let is_heading = |block: u32| {
            let kind = report.blocks.get(block as usize).map(|b| b.kind);
            matches!(kind, Some(BlockKind::Headline | BlockKind::Heading))
        };
        let block = |&(block, span, is_marked): &(u32, Span, bool)| AnnotatedBlock {
            is_heading: is_marked || is_heading(block),
            segments: segments(text, span, marks.within(0, span), &[]),
            notes: Vec::new(),
        };
        let mut blocks = Self {
            blocks: runs.iter().map(block).collect(),
            spans: runs.iter().map(|&(_, span, _)| span).collect(),
            of_passage: Vec::with_capacity(comparison.passages.len()),
        };
        let start = |i: &SentenceIndex| report.sentences.get(i.get()).map(|s| s.span.start);
        let mut last = 0;
        for passage in &comparison.passages {
            let first = passage.cells[0].first().and_then(start);
            last = first.and_then(|start| blocks.at(start)).unwrap_or(last);
            blocks.of_passage.push(last);
        }
        blocks
    }

    /// The paragraph that holds a place of the text.
    fn at(&self, place: u32) -> Option<usize> {
        let after = self.spans.partition_point(|span| span.start <= place);
        after.checked_sub(1)
    }

    /// The paragraph that a difference concerns: by the article's own words, or else by its passage.
    fn of(&self, comparison: &Comparison, difference: &Difference) -> usize {
        let own = difference.stretches.iter().find(|s| s.version == 0);
        let passage = (difference.passage as usize).min(comparison.passages.len());
        own.and_then(|own| self.at(own.span.start))
            .or_else(|| self.of_passage.get(passage).copied())
            .unwrap_or(0)
    }

    fn note(&mut self, at: usize, note: Note) {
        // Without a paragraph, which only an empty article is, notes have a place all the same.
        if self.blocks.is_empty() {
            self.blocks.push(AnnotatedBlock::default());
        }
        let at = at.min(self.blocks.len() - 1);
        self.blocks[at].notes.push(note);
    }

    fn done(mut self) -> Vec<AnnotatedBlock> {
        for block in &mut self.blocks {
            block.notes.arrange_by_key(|note| (!note.is_conflict, note.number));
        }
        self.blocks
    }
}

fn note(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    tags: &[String],
    number: u32,
    difference: &Difference,
) -> Note {
    let is_conflict = tone(comparison, difference) == Tone::Conflict;
    let (sign, label) = sign_and_note(words, difference, is_conflict, tags);
    let said: Vec<(u32, Piece)> = match difference.relation {
        Relation::Changed => said_otherwise(words, collection, comparison, difference),
        // What the article has itself needs no repeating in its margin.
        Relation::Only if difference.stretches.iter().all(|s| s.version != 0) => {
            let said = |&stretch: &Stretch| {
                let piece = said_alone(words, collection, comparison, difference, stretch)?;
                Some((stretch.version, piece))
            };
            difference.stretches.iter().filter_map(said).collect()
        }
        _ => Vec::new(),
    };
    let mut says: Vec<Says> = Vec::new();
    for (version, piece) in said {
        let Some(tag) = tags.get(version as usize) else { continue };
        match says.iter_mut().find(|said| said.piece.text == piece.text) {
            Some(same) if same.tags.contains(tag) => {}
            Some(same) => same.tags.push(tag.clone()),
            None => says.push(Says { tags: vec![tag.clone()], piece }),
        }
    }
    let (kind, is_trivial) = (difference.kind, difference.is_trivial);
    Note { number, kind, sign, is_conflict, is_trivial, label, says }
}

/// What the other versions say otherwise than the article; all that they say where each says
/// something that it says too, or where it is silent.
fn said_otherwise(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    difference: &Difference,
) -> Vec<(u32, Piece)> {
    let readings = readings::of_change(words, collection, comparison, difference);
    let (ours, others): (Vec<Reading>, Vec<Reading>) =
        readings.into_iter().partition(|reading| reading.version == 0);
    let is_ours = |other: &Reading| {
        ours.iter().any(|own| own.group == other.group || own.piece.text == other.piece.text)
    };
    let is_any_other = others.iter().any(|other| !is_ours(other));
    let shown = others.iter().filter(|other| !is_any_other || !is_ours(other));
    shown.map(|other| (other.version, other.piece.clone())).collect()
}

fn said_alone(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    difference: &Difference,
    stretch: Stretch,
) -> Option<Piece> {
    if difference.kind != DifferenceKind::Passage {
        return reading(words, collection, comparison, difference, stretch);
    }
    let version = *comparison.versions.get(stretch.version as usize)?;
    let text = stretch.span.of(&collection.article(version).text);
    Some(Piece::quoted(shortened(text, PASSAGE_LETTERS), collection.language(version)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::example::Example;

    fn view() -> AnnotatedView {
        let example = Example::three_versions();
        AnnotatedView::new(Words::English, example.collection(), &example.comparison)
            .expect("there is a base")
    }

    fn notes(block: &AnnotatedBlock) -> Vec<String> {
        let said = |s: &Says| format!("{}: {}", s.tags.join(", "), s.piece.text);
        let note = |n: &Note| {
            let says: Vec<_> = n.says.iter().map(said).collect();
            let label = n.label.clone().unwrap_or_default();
            format!("{} {} {}{label}", n.number, n.sign.glyph(), says.join(" / "))
        };
        block.notes.iter().map(note).collect()
    }

    #[test]
    fn the_article_stands_in_its_own_paragraphs() {
        let view = view();
        assert_eq!((view.tag.as_str(), view.words, view.blocks.len()), ("en", 11, 2));
        assert!(!view.blocks[0].segments.is_empty());
    }

    #[test]
    fn its_margin_says_what_the_others_have_otherwise() {
        let view = view();
        assert_eq!(notes(&view.blocks[0]), ["1 ≠ nl: several", "2 ≠ nl: February"]);
        assert_eq!(
            notes(&view.blocks[1]),
            ["3 − missing in fr", "4 + fr: L'accord oblige les deux pays.only in fr",]
        );
    }

    #[test]
    fn a_version_that_says_it_twice_is_named_once() {
        let mut example = Example::three_versions();
        let row = &mut example.comparison.facts[0];
        let again = row.mentions[1];
        row.mentions.push(again);
        let view = AnnotatedView::new(Words::English, example.collection(), &example.comparison)
            .expect("there is a base");
        assert_eq!(notes(&view.blocks[0])[0], "1 ≠ nl: several");
    }

    #[test]
    fn an_article_without_a_sentence_still_has_a_margin() {
        let mut example = Example::three_versions();
        example.analysis.reports[0].sentences.clear();
        let comparison = &mut example.comparison;
        for passage in &mut comparison.passages {
            passage.cells[0].clear();
        }
        let view = AnnotatedView::new(Words::English, example.collection(), &example.comparison)
            .expect("there is a base");
        assert_eq!(view.blocks.len(), 1);
        assert_eq!(view.blocks[0].notes.len(), 4);
    }
}
