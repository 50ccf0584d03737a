//! The list of differences: each in a few words, "9 / several", "only in fr".

use crate::model::{Comparison, Difference, DifferenceKind, Relation, Span, Stretch};

use crate::present::collection::Collection;
use crate::present::piece::{Piece, shortened};
use crate::present::readings;
use crate::present::value::{LIST_LETTERS, counted, own_words};
use crate::present::words::{Phrase, Words};

use super::marks::{Tone, tone};
use super::numbers::Numbers;

/// A difference in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// From 1, over all differences.
    pub number: u32,
    pub kind: DifferenceKind,
    pub sign: Sign,
    pub is_conflict: bool,
    /// Whether it is a difference of writing alone.
    pub is_trivial: bool,
    /// What the versions say, each reading once, in the order of the columns.
    pub readings: Vec<Piece>,
    /// Which versions say it or do not, where that is the difference.
    pub note: Option<String>,
    /// What is said otherwise, in the words of each version, and in which: "in en, fr".
    pub explanation: Vec<(Piece, String)>,
    /// What a reader of speech hears on going to it.
    pub spoken: String,
}

/// The sign before a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Conflict,
    Changed,
    Only,
    Missing,
    Moved,
}

impl Sign {
    /// The sign itself.
    #[must_use]
    pub fn glyph(self) -> &'static str {
        match self {
            Self::Conflict => "≠",
            Self::Changed => "~",
            Self::Only => "+",
            Self::Missing => "−",
            Self::Moved => "↕",
        }
    }
}

pub(super) fn changes(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    tags: &[String],
    numbers: &Numbers,
) -> Vec<Change> {
    let total = numbers.listed(comparison).count();
    let change = |(number, difference): (u32, &Difference)| {
        let is_conflict = tone(comparison, difference) == Tone::Conflict;
        let (mut sign, note) = sign_and_note(words, difference, is_conflict, tags);
        let readings = readings(words, collection, comparison, difference);
        // One reading is against nothing.
        if sign == Sign::Conflict && readings.len() < 2 {
            sign = Sign::Changed;
        }
        let spoken = spoken(words, number, total, difference.kind, &readings, note.as_deref());
        let explanation = explanation(words, collection, comparison, difference, tags);
        let (kind, is_trivial) = (difference.kind, difference.is_trivial);
        Change { number, kind, sign, is_conflict, is_trivial, readings, note, explanation, spoken }
    };
    numbers.listed(comparison).map(change).collect()
}

/// Names the versions that have it or those that lack it, whichever are fewer.
pub fn sign_and_note(
    words: Words,
    difference: &Difference,
    is_conflict: bool,
    tags: &[String],
) -> (Sign, Option<String>) {
    let is_named =
        |column: usize| difference.stretches.iter().any(|s| s.version as usize == column);
    let (named, unnamed): (Vec<usize>, Vec<usize>) = (0..tags.len()).partition(|&c| is_named(c));
    let list = |columns: &[usize]| {
        columns.iter().map(|&c| tags[c].as_str()).collect::<Vec<_>>().join(", ")
    };
    match difference.relation {
        Relation::Changed if is_conflict => (Sign::Conflict, None),
        Relation::Changed => (Sign::Changed, None),
        Relation::Moved => (Sign::Moved, Some(words.say(&Phrase::MovedIn { tags: &list(&named) }))),
        Relation::Only if unnamed.len() < named.len() => {
            (Sign::Missing, Some(words.say(&Phrase::MissingIn { tags: &list(&unnamed) })))
        }
        Relation::Only => (Sign::Only, Some(words.say(&Phrase::OnlyIn { tags: &list(&named) }))),
    }
}

fn readings(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    difference: &Difference,
) -> Vec<Piece> {
    if difference.relation == Relation::Changed {
        return readings::once(&readings::of_change(words, collection, comparison, difference));
    }
    // Versions that say a passage, or say it elsewhere, say the same: one is enough.
    let mut said = difference.stretches.iter();
    said.find_map(|&stretch| reading(words, collection, comparison, difference, stretch))
        .into_iter()
        .collect()
}

/// What one version says that others do not say, or say elsewhere.
pub fn reading(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    difference: &Difference,
    stretch: Stretch,
) -> Option<Piece> {
    let version = *comparison.versions.get(stretch.version as usize)?;
    let (text, report) = (&collection.article(version).text, collection.report(version));
    let fact = difference.fact.and_then(|row| {
        let row = comparison.facts.get(row as usize)?;
        row.mentions
            .iter()
            .filter(|m| m.version == stretch.version)
            .filter_map(|m| report.facts.get(m.fact as usize))
            .find(|fact| fact.span.overlaps(stretch.span))
    });
    Some(match fact {
        Some(fact) => own_words(words, fact, text, report.language),
        None => Piece::quoted(shortened(stretch.span.of(text), LIST_LETTERS), report.language),
    })
}

/// Letters of a stretch that an explanation quotes.
const EXPLAINED: usize = 80;

/// A stretch of a text as an explanation quotes it: a figure with what it counts.
#[must_use]
pub fn in_full(kind: DifferenceKind, span: Span, text: &str) -> String {
    let counted = if kind == DifferenceKind::Number { counted(span, text) } else { "" };
    shortened(&format!("{}{counted}", span.of(text)), EXPLAINED)
}

/// What the versions say otherwise, each in its own words; those that say it in the same together.
fn explanation(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    difference: &Difference,
    tags: &[String],
) -> Vec<(Piece, String)> {
    let mut said: Vec<(Piece, Vec<&str>)> = Vec::new();
    let is_changed = difference.relation == Relation::Changed;
    for stretch in difference.stretches.iter().filter(|_| is_changed) {
        let column = stretch.version as usize;
        let (Some(&version), Some(tag)) = (comparison.versions.get(column), tags.get(column))
        else {
            continue;
        };
        let text = in_full(difference.kind, stretch.span, &collection.article(version).text);
        let piece = Piece::quoted(text, collection.language(version));
        match said.iter_mut().find(|(other, _)| *other == piece) {
            Some((_, tags)) if tags.contains(&tag.as_str()) => {}
            Some((_, tags)) => tags.push(tag),
            None => said.push((piece, vec![tag])),
        }
    }
    said.into_iter()
        .map(|(piece, tags)| (piece, words.say(&Phrase::SaidIn { tags: &tags.join(", ") })))
        .collect()
}

fn spoken(
    words: Words,
    number: u32,
    total: usize,
    kind: DifferenceKind,
    readings: &[Piece],
    note: Option<&str>,
) -> String {
    let against = format!(" {} ", words.say(&Phrase::Against));
    let said = readings.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(&against);
    let what = [said.as_str(), note.unwrap_or("")];
    let what = what.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    words.say(&Phrase::Difference { number, total, kind, what: &what })
}
