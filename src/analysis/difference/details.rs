//! Facts that agree by themselves and differ in what is said with them: a title before a name, the
//! measure of what is counted.
//!
//! "Former president Trump" and "President Trump" name one man; "220 guns of 170 mm" and "220 launchers
//! of 240 mm" count the same and tell another thing. Only contradictions count: an office that both
//! give him, one as former or as a deputy's; a measure that both texts have, one of something else.
//! Linear in the mentions.

use std::sync::LazyLock;

use super::placed::{Place, Placed};
use crate::analysis::lexicon::concept_id;
use crate::model::{ConceptHit, ConceptId, Span, Unit, Value};

/// How sure such a difference is.
pub const SURE: f64 = 0.6;
/// Bytes before a name within which its title stands, and behind a count its measure.
const TITLE: u32 = 48;
const MEASURE: u32 = 48;

/// Offices that one may hold, have held, or hold the second place in.
const OFFICES: &[&str] = &[
    "president",
    "prime_minister",
    "chancellor",
    "minister",
    "mayor",
    "governor",
    "ambassador",
    "senator",
    "king",
    "queen",
    "spokesperson",
    "director_head",
];

static OFFICE_CONCEPTS: LazyLock<Vec<ConceptId>> =
    LazyLock::new(|| OFFICES.iter().filter_map(|gloss| concept_id(gloss)).collect());
static FORMER: LazyLock<Option<ConceptId>> = LazyLock::new(|| concept_id("former"));

/// The readings of facts that agree, all 0 unless their details contradict each other, and what is
/// said where it is more than the fact.
pub fn readings(facts: &Placed, places: &[Place]) -> (Vec<u32>, Vec<Option<Span>>) {
    let same = (vec![0; places.len()], vec![None; places.len()]);
    let Some(&first) = places.first() else { return same };
    let told: Vec<Option<(u64, Span)>> = match &facts.fact(first).value {
        Value::Name(_) => titles(facts, places),
        Value::Quantity(q) if q.unit == Unit::Count => measures(facts, places),
        _ => return same,
    };
    let mut keys: Vec<u64> = Vec::new();
    for (key, _) in told.iter().flatten() {
        if !keys.contains(key) {
            keys.push(*key);
        }
    }
    if keys.len() < 2 {
        return same;
    }
    let number = |key: u64| keys.iter().position(|&k| k == key).unwrap_or(0);
    let reading = |told: &Option<(u64, Span)>| {
        u32::try_from(told.map_or(0, |(key, _)| number(key))).unwrap_or(0)
    };
    (told.iter().map(reading).collect(), told.iter().map(|t| t.map(|(_, span)| span)).collect())
}

/// For each name the standing of its title, where another version of the passage gives the same title.
fn titles(facts: &Placed, places: &[Place]) -> Vec<Option<(u64, Span)>> {
    let all: Vec<Option<Title>> = places.iter().map(|&place| title(facts, place)).collect();
    let is_compared = |n: usize| {
        let Some(mine) = &all[n] else { return false };
        all.iter().enumerate().any(|(m, other)| {
            places[m].0 != places[n].0
                && facts.together(places[m], places[n])
                && other.as_ref().is_some_and(|o| o.office == mine.office)
        })
    };
    let told = |n: usize| {
        let title = all[n].as_ref().filter(|_| is_compared(n))?;
        Some((u64::from(title.is_former), title.span))
    };
    (0..places.len()).map(told).collect()
}

struct Title {
    office: ConceptId,
    is_former: bool,
    /// Title and name.
    span: Span,
}

fn title(facts: &Placed, place: Place) -> Option<Title> {
    let fact = facts.fact(place);
    let report = facts.reports[place.0];
    let sentence = report.sentences[fact.sentence.get()].span;
    let from = fact.span.start.saturating_sub(TITLE).max(sentence.start);
    let inside = |hit: &&ConceptHit| hit.span.start >= from && hit.span.end <= fact.span.start;
    let hits: Vec<_> = report.concepts.iter().filter(inside).collect();
    let office = hits.iter().rev().find(|hit| OFFICE_CONCEPTS.contains(&hit.concept))?;
    let between = Span { start: office.span.end, end: fact.span.start }.of(facts.texts[place.0]);
    if between.contains([',', '.', ';', ':', '(', '–']) {
        return None;
    }
    let former = hits.iter().find(|hit| Some(hit.concept) == *FORMER);
    let start = former.map_or(office.span.start, |hit| hit.span.start.min(office.span.start));
    Some(Title {
        office: office.concept,
        is_former: former.is_some(),
        span: Span { start, end: fact.span.end },
    })
}

/// For each count its measure, where every version that measures it has the others' measures too.
fn measures(facts: &Placed, places: &[Place]) -> Vec<Option<(u64, Span)>> {
    let all: Vec<_> = places.iter().map(|&place| measure(facts, place)).collect();
    let measures_it = |version: usize, bits: u64| {
        facts.reports[version].facts.iter().any(|f| match &f.value {
            Value::Quantity(q) => is_measure(q.unit) && q.low.to_bits() == bits,
            _ => false,
        })
    };
    let versions = || places.iter().zip(&all).filter(|(_, m)| m.is_some()).map(|(p, _)| p.0);
    let is_known = all.iter().flatten().all(|&(bits, _)| versions().all(|v| measures_it(v, bits)));
    if is_known { all } else { vec![None; places.len()] }
}

fn measure(facts: &Placed, place: Place) -> Option<(u64, Span)> {
    let fact = facts.fact(place);
    let all = &facts.reports[place.0].facts;
    let next = all.iter().find(|f| {
        f.span.start >= fact.span.end
            && f.sentence == fact.sentence
            && matches!(f.value, Value::Quantity(_))
    })?;
    let Value::Quantity(quantity) = &next.value else { return None };
    let is_near = next.span.start - fact.span.end <= MEASURE && is_measure(quantity.unit);
    is_near.then_some((quantity.low.to_bits(), fact.span.cover(next.span)))
}

fn is_measure(unit: Unit) -> bool {
    matches!(
        unit,
        Unit::Metre
            | Unit::SquareMetre
            | Unit::Litre
            | Unit::Kilogram
            | Unit::MetrePerSecond
            | Unit::Watt
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_has_every_office() {
        for gloss in OFFICES {
            assert!(concept_id(gloss).is_some(), "{gloss}");
        }
        assert!(FORMER.is_some());
    }
}
