//! What is marked in the versions' texts: facts, and differences that no fact stands for.

use crate::model::{
    ArticleIndex, Comparison, Difference, DifferenceKind, Fact, Relation, Span, Standing,
};

use crate::present::collection::Collection;
use crate::sorting::Sort;

use super::numbers::Numbers;

/// A mark in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub kind: DifferenceKind,
    pub tone: Tone,
    /// Row of facts it belongs to: all marks of a row are lit together.
    pub fact: Option<u32>,
    /// Which mention of that row it is.
    pub mention: Option<u32>,
    /// Number of the difference it belongs to.
    pub change: Option<u32>,
    /// Whether these words stand in one version only where versions of one language differ.
    pub edit: Option<Edit>,
    /// Whether it is a difference of writing alone.
    pub is_trivial: bool,
    /// The versions that say it, where the others are silent.
    pub only: Option<String>,
}

/// Words that one of two versions in the same language has and the other has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// In the base alone.
    Removed,
    /// In another version alone.
    Added,
}

/// How loudly something speaks, the quietest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// All versions agree, or nothing is marked.
    Quiet,
    /// Some versions say it, the others are silent.
    Partial,
    /// The versions disagree.
    Conflict,
}

/// The marks of all versions, sorted by place, the longer first.
pub struct Marks(Vec<Vec<(Span, Mark)>>);

impl Marks {
    pub fn new(collection: Collection<'_>, comparison: &Comparison, numbers: &Numbers) -> Self {
        let mut marks = vec![Vec::new(); comparison.versions.len()];
        let stretches = stretches_of_facts(comparison, numbers);
        let tags = collection.tags(&comparison.versions);
        let only = |is_partial: bool, columns: &mut dyn Iterator<Item = u32>| {
            is_partial.then(|| named(&tags, columns))
        };
        for (number, row) in (0..).zip(&comparison.facts) {
            let is_partial = row.standing == Standing::Partial;
            let only = only(is_partial, &mut row.mentions.iter().map(|m| m.version));
            for (place, mention) in (0..).zip(&row.mentions) {
                let Some((version, fact)) = collection.mentioned(comparison, mention) else {
                    continue;
                };
                let change = stretches[number as usize]
                    .iter()
                    .find(|(_, at, span)| *at == mention.version && span.overlaps(fact.span))
                    .map(|&(change, ..)| change);
                let kind = row.kind.into();
                let tone = tone_of(row.standing);
                let column = mention.version as usize;
                let (row, mention) = (Some(number), Some(place));
                let span = match kind {
                    DifferenceKind::Quote => with_its_marks(collection, version, fact),
                    _ => fact.span,
                };
                let mark = Mark {
                    kind,
                    tone,
                    fact: row,
                    mention,
                    change,
                    edit: None,
                    is_trivial: false,
                    only: only.clone(),
                };
                marks[column].push((span, mark));
            }
        }
        for (number, difference) in numbers.listed(comparison) {
            // A passage is marked as a whole cell, a fact by its mentions.
            if difference.fact.is_some() || difference.kind == DifferenceKind::Passage {
                continue;
            }
            let is_only = difference.relation == Relation::Only;
            let only = only(is_only, &mut difference.stretches.iter().map(|s| s.version));
            for stretch in &difference.stretches {
                if let Some(marks) = marks.get_mut(stretch.version as usize) {
                    let mark = mark_of(comparison, number, difference, stretch.version);
                    marks.push((stretch.span, Mark { only: only.clone(), ..mark }));
                }
            }
        }
        for marks in &mut marks {
            marks.arrange_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        }
        Self(marks)
    }

    /// Whether anything of a kind is marked.
    pub fn has(&self, kind: DifferenceKind) -> bool {
        self.0.iter().flatten().any(|(_, mark)| mark.kind == kind && !mark.is_trivial)
    }

    /// The marks of a column that begin within `span`.
    pub fn within(&self, column: usize, span: Span) -> &[(Span, Mark)] {
        let marks = &self.0[column];
        let start = marks.partition_point(|(place, _)| place.start < span.start);
        let end = marks.partition_point(|(place, _)| place.start < span.end);
        &marks[start..end]
    }
}

/// The tags of columns, each once, in their order.
fn named(tags: &[String], columns: &mut dyn Iterator<Item = u32>) -> String {
    let columns: Vec<_> = columns.collect();
    let is_named = |&(column, _): &(u32, _)| columns.contains(&column);
    let named = (0..).zip(tags).filter(is_named).map(|(_, tag)| tag.as_str());
    named.collect::<Vec<_>>().join(", ")
}

/// A quote with the quotation marks around it, within its sentence.
fn with_its_marks(collection: Collection<'_>, version: ArticleIndex, fact: &Fact) -> Span {
    const MARKS: &[char] =
        &['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '\'', '「', '」', '『', '』'];
    let (text, report) = (&collection.article(version).text, collection.report(version));
    let Some(sentence) = report.sentences.get(fact.sentence.get()) else { return fact.span };
    let Span { start, end } = fact.span;
    let before = Span { start: sentence.span.start.min(start), end: start }.of(text);
    let after = Span { start: end, end: sentence.span.end.max(end) }.of(text);
    // French puts a space inside them, and some languages a full stop or a comma.
    let opening = before.trim_end().strip_suffix(MARKS).map(str::len);
    let is_inside = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '!' | '?' | '…');
    let closing = after.trim_start_matches(is_inside).strip_prefix(MARKS).map(str::len);
    // A quote may be opened and go on beyond the mark that closes it, not the other way round.
    opening.map_or(fact.span, |opening| {
        let closed = closing.map_or(0, |left| after.len() - left);
        Span::new(start as usize - (before.len() - opening), end as usize + closed)
    })
}

/// For each row of facts, the stretches of its differences: number, column, span.
fn stretches_of_facts(comparison: &Comparison, numbers: &Numbers) -> Vec<Vec<(u32, u32, Span)>> {
    let mut stretches = vec![Vec::new(); comparison.facts.len()];
    for (number, difference) in numbers.listed(comparison) {
        let Some(row) = difference.fact.and_then(|row| stretches.get_mut(row as usize)) else {
            continue;
        };
        row.extend(difference.stretches.iter().map(|s| (number, s.version, s.span)));
    }
    stretches
}

fn mark_of(comparison: &Comparison, number: u32, difference: &Difference, version: u32) -> Mark {
    let is_edit =
        difference.kind == DifferenceKind::Wording && difference.relation == Relation::Only;
    let edit = is_edit.then_some(if version == 0 { Edit::Removed } else { Edit::Added });
    Mark {
        kind: difference.kind,
        tone: tone(comparison, difference),
        fact: None,
        mention: None,
        change: Some(number),
        edit,
        is_trivial: difference.is_trivial,
        only: None,
    }
}

fn tone_of(standing: Standing) -> Tone {
    match standing {
        Standing::Conflict => Tone::Conflict,
        Standing::Partial => Tone::Partial,
        Standing::Agreed => Tone::Quiet,
    }
}

/// How loudly a difference speaks. Other words for the same are no conflict, nor is silence.
pub fn tone(comparison: &Comparison, difference: &Difference) -> Tone {
    let is_conflict = match difference.fact.and_then(|row| comparison.facts.get(row as usize)) {
        Some(row) => row.standing == Standing::Conflict && difference.relation == Relation::Changed,
        None => {
            difference.relation == Relation::Changed
                && !matches!(difference.kind, DifferenceKind::Wording | DifferenceKind::Passage)
        }
    };
    if is_conflict { Tone::Conflict } else { Tone::Partial }
}
