//! What is marked in the versions' texts: facts, and differences that no fact stands for.

use crate::model::{Comparison, Difference, DifferenceKind, Relation, Span, Standing};

use crate::present::collection::Collection;
use crate::sorting::Sort;

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
    pub fn new(collection: Collection<'_>, comparison: &Comparison) -> Self {
        let mut marks = vec![Vec::new(); comparison.versions.len()];
        let stretches = stretches_of_facts(comparison);
        for (number, row) in (0..).zip(&comparison.facts) {
            for (place, mention) in (0..).zip(&row.mentions) {
                let Some((_, fact)) = collection.mentioned(comparison, mention) else { continue };
                let change = stretches[number as usize]
                    .iter()
                    .find(|(_, at, span)| *at == mention.version && span.overlaps(fact.span))
                    .map(|&(change, ..)| change);
                let kind = row.kind.into();
                let tone = tone_of(row.standing);
                let column = mention.version as usize;
                let (row, mention) = (Some(number), Some(place));
                let mark =
                    Mark { kind, tone, fact: row, mention, change, edit: None, is_trivial: false };
                marks[column].push((fact.span, mark));
            }
        }
        for (number, difference) in (1..).zip(&comparison.differences) {
            // A passage is marked as a whole cell, a fact by its mentions.
            if difference.fact.is_some() || difference.kind == DifferenceKind::Passage {
                continue;
            }
            for stretch in &difference.stretches {
                if let Some(marks) = marks.get_mut(stretch.version as usize) {
                    let mark = mark_of(comparison, number, difference, stretch.version);
                    marks.push((stretch.span, mark));
                }
            }
        }
        for marks in &mut marks {
            marks.arrange_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        }
        Self(marks)
    }

    /// The marks of a column that begin within `span`.
    pub fn within(&self, column: usize, span: Span) -> &[(Span, Mark)] {
        let marks = &self.0[column];
        let start = marks.partition_point(|(place, _)| place.start < span.start);
        let end = marks.partition_point(|(place, _)| place.start < span.end);
        &marks[start..end]
    }
}

/// For each row of facts, the stretches of its differences: number, column, span.
fn stretches_of_facts(comparison: &Comparison) -> Vec<Vec<(u32, u32, Span)>> {
    let mut stretches = vec![Vec::new(); comparison.facts.len()];
    for (number, difference) in (1..).zip(&comparison.differences) {
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
