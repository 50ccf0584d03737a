//! What aligned versions state otherwise.
//!
//! Facts are compared within passages on normalised values, never on surface words ([`facts`]), and
//! grouped over all versions ([`rows`]). A fact that a version has anywhere is not missing there.
//! Precision first: a name that a text lacks is no difference by itself, since that is right in one
//! case of five.

pub mod calendar;
mod details;
mod exchange;
pub mod facts;
mod figures;
pub mod matching;
pub mod persons;
pub mod placed;
pub mod polarity;
mod quotes;
mod renamed;
pub mod rows;
pub mod slot_weights;
pub mod slots;
pub mod surroundings;
pub mod triviality;
pub mod wording;

use self::placed::Placed;
use self::surroundings::Surroundings;
use crate::model::{
    ArticleIndex, Bound, Comparison, Difference, DifferenceKind, FactRow, Mention, Passage,
    Relation, Report, Span, Standing, Stretch, Unit, Value,
};
use crate::sorting::Sort;

/// A comparison from its passages: facts grouped, differences in reading order.
#[must_use]
pub fn compare(
    versions: &[ArticleIndex],
    texts: &[&str],
    reports: &[&Report],
    passages: Vec<Passage>,
) -> Comparison {
    let surroundings: Vec<_> =
        texts.iter().zip(reports).map(|(text, report)| Surroundings::of(text, report)).collect();
    let placed = Placed::new(texts, reports, &passages, &surroundings);
    let facts = rows::rows(&placed);
    let mut differences = Vec::new();
    for (n, row) in (0..).zip(&facts) {
        differences.extend(of_fact(row, n, reports, &passages));
    }
    let unread = of_renderings(&placed, &passages, &differences);
    differences.extend(unread);
    for (n, passage) in (0..).zip(&passages) {
        differences.extend(of_passage(passage, n, reports));
        differences.extend(polarity::differences(passage, n, reports));
        differences.extend(of_wording(passage, n, texts, reports));
    }
    let place =
        |d: &Difference| (d.passage, d.stretches.first().map(|s| (s.version, s.span)), d.kind);
    differences.arrange_by_key(place);
    Comparison { versions: versions.to_vec(), passages, facts, differences }
}

/// The difference that a fact makes: a conflict, or a number, date or quote that only some state
/// although all have the passage.
fn of_fact(
    row: &FactRow,
    number: u32,
    reports: &[&Report],
    passages: &[Passage],
) -> Option<Difference> {
    let relation = match row.standing {
        Standing::Conflict => Relation::Changed,
        Standing::Partial => Relation::Only,
        Standing::Agreed => return None,
    };
    let first = row.mentions.first()?;
    let value = &reports[first.version as usize].facts[first.fact as usize].value;
    // A quote of a passage that no other has is missing with the passage.
    let is_shared = |m: &Mention| {
        let cells = passages.get(m.passage as usize).map(|p| &p.cells);
        cells.is_some_and(|cells| cells.iter().filter(|c| !c.is_empty()).count() > 1)
    };
    let is_telling = match value {
        Value::Quote(_) => row.mentions.iter().any(is_shared),
        value => is_telling(value),
    };
    if relation == Relation::Only && !is_telling {
        return None;
    }
    let stretch = |mention: &Mention| {
        let fact = reports[mention.version as usize].facts.get(mention.fact as usize)?;
        Some(Stretch { version: mention.version, span: mention.said.unwrap_or(fact.span) })
    };
    let stretches = row.mentions.iter().filter_map(stretch).collect();
    let confidence = if relation == Relation::Changed { row.confidence } else { 0.5 };
    let passage = row.mentions.first()?.passage;
    let kind = DifferenceKind::from(row.kind);
    Some(Difference {
        kind,
        relation,
        stretches,
        passage,
        fact: Some(number),
        confidence,
        is_trivial: false,
    })
}

/// Figures and names put for one another that are no facts of both versions, where nothing of their
/// kind is changed there already; each version against the first that has the passage.
fn of_renderings(
    facts: &Placed,
    passages: &[Passage],
    differences: &[Difference],
) -> Vec<Difference> {
    let mut found = Vec::new();
    for (passage, one, other) in facts.renderings(passages) {
        let mut add = |kind, confidence, spans: (Span, Span)| {
            let stretch = |(version, _), span| Stretch { version: narrow(version), span };
            let stretches = vec![stretch(one, spans.0), stretch(other, spans.1)];
            if !differences.iter().any(|d| is_of(d, kind) && overlap(d, &stretches)) {
                let relation = Relation::Changed;
                found.push(Difference {
                    kind,
                    relation,
                    stretches,
                    passage,
                    fact: None,
                    confidence,
                    is_trivial: false,
                });
            }
        };
        if let Some(spans) = figures::exchanged(facts, one, other) {
            add(DifferenceKind::Number, figures::SURE, spans);
        }
        // Among other sentences a name that no reader took for one proves little.
        let is_alone = facts.is_alone(one.0, other.0);
        if is_alone && let Some((sure, x, y)) = renamed::exchanged(facts, one, other) {
            add(DifferenceKind::Name, sure, (x.span, y.span));
        }
    }
    found
}

/// Whether a difference is a change of a kind; numbers and dates are one.
fn is_of(difference: &Difference, kind: DifferenceKind) -> bool {
    let of = |kind| if kind == DifferenceKind::Date { DifferenceKind::Number } else { kind };
    difference.relation == Relation::Changed && of(difference.kind) == of(kind)
}

fn overlap(difference: &Difference, stretches: &[Stretch]) -> bool {
    let is_there =
        |s: &Stretch| stretches.iter().any(|t| t.version == s.version && t.span.overlaps(s.span));
    difference.stretches.iter().any(is_there)
}

fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Whether a fact that only some state is worth a difference: a name is right in one case of five, and
/// small numbers come and go with the wording.
fn is_telling(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => {
            let is_large = q.stated.abs() >= 13.0 || q.stated.fract() != 0.0;
            is_large
                && q.bound != Bound::Vague
                && !matches!(q.unit, Unit::Ordinal | Unit::TimeOfDay)
        }
        Value::Date(date) => date.day.is_some() && date.month.is_some() && date.weekday.is_none(),
        _ => false,
    }
}

/// The difference that a passage makes that some versions lack or have elsewhere.
fn of_passage(passage: &Passage, number: u32, reports: &[&Report]) -> Option<Difference> {
    let stretch = |version: usize| {
        let span = span_of(passage, version, reports)?;
        Some(Stretch { version: u32::try_from(version).unwrap_or(u32::MAX), span })
    };
    let has: Vec<usize> =
        (0..passage.cells.len()).filter(|&v| !passage.cells[v].is_empty()).collect();
    let (relation, versions) = if has.len() < passage.cells.len() {
        (Relation::Only, has)
    } else {
        let moved: Vec<usize> = has.into_iter().filter(|&v| passage.moved[v]).collect();
        (Relation::Moved, moved)
    };
    let is_heading = versions
        .iter()
        .all(|&v| passage.cells[v].iter().all(|s| reports[v].sentences[s.get()].is_heading));
    if versions.is_empty() || is_heading {
        return None;
    }
    Some(Difference {
        kind: DifferenceKind::Passage,
        relation,
        stretches: versions.into_iter().filter_map(stretch).collect(),
        passage: number,
        fact: None,
        confidence: passage.similarity,
        is_trivial: false,
    })
}

/// The stretch of text that a version has in a passage.
fn span_of(passage: &Passage, version: usize, reports: &[&Report]) -> Option<Span> {
    let sentences = passage.cells[version].iter();
    sentences.map(|s| reports[version].sentences[s.get()].span).reduce(|a, b| a.cover(b))
}

/// Word differences between the first version that has a passage and each other in its language.
fn of_wording(
    passage: &Passage,
    number: u32,
    texts: &[&str],
    reports: &[&Report],
) -> Vec<Difference> {
    let mut differences = Vec::new();
    let has: Vec<usize> = (0..texts.len()).filter(|&v| !passage.cells[v].is_empty()).collect();
    for (n, &other) in has.iter().enumerate().skip(1) {
        let mut before = has[..n].iter();
        let same = before.find(|&&v| reports[v].language == reports[other].language);
        let Some(&one) = same else { continue };
        let spans = [one, other].map(|v| span_of(passage, v, reports).unwrap_or_default());
        for edit in wording::edits(texts[one], spans[0], texts[other], spans[1]) {
            let stretch = |version: usize, span: Span| {
                let version = u32::try_from(version).unwrap_or(u32::MAX);
                (!span.is_empty()).then_some(Stretch { version, span })
            };
            let stretches: Vec<_> =
                [stretch(one, edit.a), stretch(other, edit.b)].into_iter().flatten().collect();
            let is_trivial = triviality::is_trivial(edit.a.of(texts[one]), edit.b.of(texts[other]));
            let relation = if stretches.len() == 2 { Relation::Changed } else { Relation::Only };
            differences.push(Difference {
                kind: DifferenceKind::Wording,
                relation,
                stretches,
                passage: number,
                fact: None,
                confidence: 1.0,
                is_trivial,
            });
        }
    }
    differences
}
