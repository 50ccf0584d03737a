//! Versions side by side: columns, rows of passages with their marks, the list of differences.
//!
//! Computed once for a comparison. The filter by kind does not rebuild it: marks know their kind,
//! and the page hides kinds by class; only the list asks [`CompareView::shown`]. Nor does the
//! selected difference, so that going from one to the next is quick however long the articles are.
//!
//! Time O(sentences + facts + differences), each looked at a constant number of times.

mod changes;
mod concepts;
mod inline;
mod marks;
mod numbers;
mod segments;

pub use changes::{Change, Sign, in_full};
pub(super) use changes::{reading, sign_and_note};
pub use marks::{Edit, Mark, Tone};
pub(super) use marks::{Marks, tone};
pub(super) use numbers::Numbers;
pub use segments::Segment;
pub(super) use segments::segments;

use crate::link::Kinds;
use crate::model::{
    Comparison, DifferenceKind, Direction, Language, Relation, Sentence, SentenceIndex, Span,
};

use super::collection::Collection;
use super::piece::Piece;
use super::relative::Relative;
use super::words::Words;

/// What the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareView {
    /// The base's headline.
    pub title: Piece,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// In reading order; the number a reader sees is the position, from 1.
    pub changes: Vec<Change>,
    /// The kinds that occur or are marked, in the readers' order.
    pub kinds: Vec<KindCount>,
    pub conflicts: usize,
    /// How many differences are trivial; they are not among those of their kind.
    pub trivial: usize,
    /// Whether the two versions can be read as one text.
    pub can_inline: bool,
    /// What a version that is shown alone is nearest to.
    pub relative: Option<Relative>,
}

/// A version.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Short and unlike those of the other columns.
    pub tag: String,
    pub language: Language,
    pub direction: Direction,
    pub outlet: String,
    /// Length in words.
    pub words: usize,
    /// How much of it, in percent, another version shown tells too.
    pub matched: u32,
}

/// A passage in all versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// One a column.
    pub cells: Vec<Cell>,
    /// The passage as one text, where two versions in one language both have it.
    pub inline: Option<Vec<Segment>>,
    /// What the overview shows of it.
    pub tone: Tone,
    /// Its length in the overview, in bytes of the longest cell.
    pub length: usize,
    /// The first difference that stands in it.
    pub first_change: Option<u32>,
    /// The run of passages it belongs to that one version alone has, from 0.
    pub run: Option<usize>,
}

/// A passage in one version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// None where the version lacks the passage.
    pub paragraphs: Vec<Paragraph>,
    pub is_moved: bool,
    /// Whether no other version shown has it.
    pub is_only: bool,
    /// The difference that the whole cell is part of.
    pub change: Option<u32>,
}

/// Sentences that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub is_heading: bool,
    pub segments: Vec<Segment>,
}

/// How often a kind of difference occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindCount {
    pub kind: DifferenceKind,
    pub differences: usize,
    pub conflicts: usize,
}

impl CompareView {
    /// The view of a comparison.
    #[must_use]
    pub fn new(words: Words, collection: Collection<'_>, comparison: &Comparison) -> Self {
        let tags = collection.tags(&comparison.versions);
        let numbers = Numbers::new(comparison);
        let changes = changes::changes(words, collection, comparison, &tags, &numbers);
        let marks = Marks::new(collection, comparison, &numbers);
        let mut rows: Vec<_> = (0..comparison.passages.len())
            .map(|row| rows(collection, comparison, &marks, &numbers, row))
            .collect();
        number_runs(&mut rows);
        let alone = match comparison.versions[..] {
            [article] if collection.story(article).versions.len() == 1 => Some(article),
            _ => None,
        };
        Self {
            relative: alone.and_then(|article| Relative::of(words, collection, article)),
            title: collection.title(&comparison.versions),
            columns: columns(collection, comparison, tags),
            kinds: KindCount::all(
                changes.iter().filter(|c| !c.is_trivial).map(|c| (c.kind, c.is_conflict)),
                |kind| marks.has(kind),
            ),
            trivial: changes.iter().filter(|c| c.is_trivial).count(),
            can_inline: inline::is_possible(collection, comparison),
            conflicts: changes.iter().filter(|c| c.is_conflict).count(),
            rows,
            changes,
        }
    }

    /// The numbers of the differences of these kinds.
    pub fn shown(&self, kinds: Kinds) -> impl Iterator<Item = u32> {
        self.changes.iter().filter(move |c| kinds.shows(c.kind, c.is_trivial)).map(|c| c.number)
    }

    /// The difference shown after `at`, or before it; from the end it goes on at the beginning.
    #[must_use]
    pub fn step(&self, kinds: Kinds, at: Option<u32>, is_forward: bool) -> Option<u32> {
        let shown: Vec<_> = self.shown(kinds).collect();
        match (at, is_forward) {
            (None, true) => shown.first(),
            (None, false) => shown.last(),
            (Some(at), true) => shown.iter().find(|&&n| n > at).or(shown.first()),
            (Some(at), false) => shown.iter().rev().find(|&&n| n < at).or(shown.last()),
        }
        .copied()
    }

    /// Which of the differences shown is the one at `at`, from 1, and how many there are.
    #[must_use]
    pub fn place(&self, kinds: Kinds, at: Option<u32>) -> Option<(usize, usize)> {
        let place = self.shown(kinds).position(|number| Some(number) == at)?;
        Some((place + 1, self.shown(kinds).count()))
    }

    /// How many passages stand in a run, or in any.
    #[must_use]
    pub fn single_passages(&self, run: Option<usize>) -> usize {
        let is_in = |row: &&Row| row.run.is_some() && (run.is_none() || row.run == run);
        self.rows.iter().filter(is_in).count()
    }

    /// A difference by its number.
    #[must_use]
    pub fn change(&self, number: u32) -> Option<&Change> {
        self.changes.get((number as usize).checked_sub(1)?)
    }
}

fn columns(collection: Collection<'_>, comparison: &Comparison, tags: Vec<String>) -> Vec<Column> {
    let column = |(number, (&version, tag))| {
        let language = collection.language(version);
        Column {
            tag,
            language,
            direction: language.direction(),
            outlet: collection.outlet(version).to_owned(),
            words: collection.length(version),
            matched: matched(collection, comparison, number),
        }
    };
    comparison.versions.iter().zip(tags).enumerate().map(column).collect()
}

/// The share of a version's sentences, by length, that stand beside another version's.
fn matched(collection: Collection<'_>, comparison: &Comparison, column: usize) -> u32 {
    let sentences = &collection.report(comparison.versions[column]).sentences;
    let length = |i: &SentenceIndex| sentences.get(i.get()).map_or(0, |s| s.span.len());
    let (mut all, mut shared) = (0, 0);
    for passage in &comparison.passages {
        let here: usize = passage.cells[column].iter().map(length).sum();
        all += here;
        if passage.cells.iter().filter(|cell| !cell.is_empty()).count() > 1 {
            shared += here;
        }
    }
    u32::try_from((100 * shared + all / 2) / all.max(1)).unwrap_or(100)
}

fn rows(
    collection: Collection<'_>,
    comparison: &Comparison,
    marks: &Marks,
    numbers: &Numbers,
    row: usize,
) -> Row {
    let passage = &comparison.passages[row];
    let held_by = passage.cells.iter().filter(|cell| !cell.is_empty()).count();
    let here = || numbers.listed(comparison).filter(|(_, d)| d.passage as usize == row);
    let whole = here()
        .find(|(_, d)| d.kind == DifferenceKind::Passage)
        .map(|(number, difference)| (number, difference.relation));
    let concepts = concepts::shared(collection, comparison, passage);
    let cells: Vec<_> = passage
        .cells
        .iter()
        .enumerate()
        .map(|(column, sentences)| Cell {
            paragraphs: paragraphs(
                collection,
                comparison,
                marks,
                &concepts[column],
                column,
                sentences,
            ),
            is_moved: passage.moved.get(column).copied().unwrap_or(false),
            is_only: held_by == 1 && comparison.versions.len() > 1 && !sentences.is_empty(),
            change: whole
                .filter(|(_, relation)| !sentences.is_empty() || *relation == Relation::Only)
                .map(|(number, _)| number),
        })
        .collect();
    let length = |sentences: &Vec<SentenceIndex>, column: usize| -> usize {
        let report = collection.report(comparison.versions[column]);
        sentences.iter().filter_map(|i| report.sentences.get(i.get())).map(|s| s.span.len()).sum()
    };
    let span = |column: usize| {
        let report = collection.report(*comparison.versions.get(column)?);
        let sentences =
            passage.cells.get(column)?.iter().filter_map(|i| report.sentences.get(i.get()));
        sentences.map(|s| s.span).reduce(|a, b| a.cover(b))
    };
    let spans = span(0).zip(span(1)).filter(|_| inline::is_possible(collection, comparison));
    let edits = || inline::edits(comparison, numbers, row);
    let inline = spans
        .map(|(one, other)| inline::inline(collection, comparison, marks, edits(), [one, other]));
    Row {
        inline,
        tone: here().map(|(_, d)| marks::tone(comparison, d)).max().unwrap_or(Tone::Quiet),
        length: passage.cells.iter().enumerate().map(|(c, s)| length(s, c)).max().unwrap_or(0),
        first_change: here().map(|(number, _)| number).next(),
        run: None,
        cells,
    }
}

/// Numbers the runs of passages that one version alone has: what can be folded away together.
fn number_runs(rows: &mut [Row]) {
    let mut runs = 0;
    let mut was_single = false;
    for row in rows {
        let is_single = row.cells.iter().any(|cell| cell.is_only);
        runs += usize::from(is_single && !was_single);
        row.run = is_single.then(|| runs - 1);
        was_single = is_single;
    }
}

/// The sentences of a cell: those that follow each other on one line of the article stay together,
/// with the very text between them.
fn paragraphs(
    collection: Collection<'_>,
    comparison: &Comparison,
    marks: &Marks,
    concepts: &[(Span, u32)],
    column: usize,
    sentences: &[SentenceIndex],
) -> Vec<Paragraph> {
    let version = comparison.versions[column];
    let (text, report) = (&collection.article(version).text, collection.report(version));
    let mut runs: Vec<(SentenceIndex, Sentence)> = Vec::new();
    for &i in sentences {
        let Some(&sentence) = report.sentences.get(i.get()) else { continue };
        match runs.last_mut() {
            Some((last, run)) if last.0 + 1 == i.0 && run.block == sentence.block => {
                run.span = run.span.cover(sentence.span);
                *last = i;
            }
            _ => runs.push((i, sentence)),
        }
    }
    let paragraph = |(_, run): (_, Sentence)| Paragraph {
        is_heading: run.is_heading,
        segments: segments(text, run.span, marks.within(column, run.span), concepts),
    };
    runs.into_iter().map(paragraph).collect()
}

impl KindCount {
    /// The kinds that occur, in the readers' order, from each kind and whether it is a conflict; and
    /// those that are marked all the same, so that every mark is explained.
    pub(super) fn all(
        of: impl Iterator<Item = (DifferenceKind, bool)> + Clone,
        is_marked: impl Fn(DifferenceKind) -> bool,
    ) -> Vec<Self> {
        let count = |kind| {
            let of_kind = || of.clone().filter(move |&(k, _)| k == kind);
            let conflicts = of_kind().filter(|&(_, is_conflict)| is_conflict).count();
            Self { kind, differences: of_kind().count(), conflicts }
        };
        let is_there = |count: &Self| count.differences > 0 || is_marked(count.kind);
        DifferenceKind::ALL.into_iter().map(count).filter(is_there).collect()
    }
}

#[cfg(test)]
mod tests;
