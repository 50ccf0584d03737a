//! Slots: which facts of two versions, told in other words at other places, are about the same thing.
//!
//! Independent reports have few sentences in common, yet both give the number of the wounded. Two
//! facts fill one slot when what stands around them says the same: what a number counts, the concepts
//! near it, the role beside a name. Values help as well: a corrected figure is near the first one, a
//! misread day is days away, a misspelt name begins alike.
//!
//! Constant time a pair of facts, but for the concepts around them, of which there are a dozen.

use crate::analysis::facts::calendar::Day;
use crate::analysis::facts::spelling::same_word;
use crate::analysis::lexicon::step;
use crate::model::{Bound, ConceptId, Date, DateRole, Fact, Name, Quantity, Report, Unit, Value};

/// Bytes around a fact within which a concept is near it.
const NEAR: u32 = 60;

/// Affinity below which two facts have nothing near them in common.
const LEAST_AFFINITY: f64 = 0.08;

/// A fact with what stands near it.
pub struct Slot<'r> {
    pub fact: &'r Fact,
    near: Vec<ConceptId>,
    /// Place in the article, 0 to 1.
    depth: f64,
}

impl<'r> Slot<'r> {
    /// The slot that a fact of a report fills.
    #[must_use]
    pub fn new(report: &'r Report, fact: &'r Fact) -> Self {
        let sentence = report.sentences[fact.sentence.get()].span;
        let from = fact.span.start.saturating_sub(NEAR).max(sentence.start);
        let to = (fact.span.end + NEAR).min(sentence.end);
        let inside = |at: u32| (from..to).contains(&at);
        let first = report.concepts.partition_point(|c| c.span.start < from);
        let hits = report.concepts[first..].iter().take_while(|c| inside(c.span.start));
        let mut near = Vec::new();
        for hit in hits.filter(|hit| !hit.span.overlaps(fact.span)) {
            if !near.contains(&hit.concept) {
                near.push(hit.concept);
            }
        }
        let depth = fact.sentence.0 as f64 / report.sentences.len().max(1) as f64;
        Self { fact, near, depth }
    }

    /// How sure it is that the two fill one slot with different values, 0 to 1; `together` where they
    /// stand in the same passage.
    #[must_use]
    pub fn conflict(&self, other: &Self, together: bool) -> f64 {
        let affinity = affinity(&self.near, &other.near);
        let place = 1.0 - libm::fabs(self.depth - other.depth);
        // Nothing near them in common: nearness of values alone is chance.
        let is_alone = affinity < LEAST_AFFINITY && !together;
        let around = 0.8 * affinity + 0.2 * place + if together { 0.2 } else { 0.0 };
        match (&self.fact.value, &other.fact.value) {
            (Value::Quantity(a), Value::Quantity(b)) => quantities(a, b, around, is_alone),
            (Value::Date(a), Value::Date(b)) => dates(a, b, around, is_alone),
            (Value::Name(a), Value::Name(b)) => names(a, b, around),
            _ => 0.0,
        }
    }
}

/// Weight of the concepts in common over that of all, the rare ones more: a cosine, 0 to 1.
fn affinity(a: &[ConceptId], b: &[ConceptId]) -> f64 {
    let weight = |c: &ConceptId| (7.0 - f64::from(step(*c))).max(1.0) / 6.0;
    let sum = |list: &[ConceptId]| list.iter().map(weight).sum::<f64>();
    let shared: f64 = a.iter().filter(|c| b.contains(c)).map(weight).sum();
    let all = libm::sqrt(sum(a) * sum(b));
    if all > 0.0 { shared / all } else { 0.0 }
}

fn quantities(a: &Quantity, b: &Quantity, around: f64, is_alone: bool) -> f64 {
    let is_vague = a.bound == Bound::Vague || b.bound == Bound::Vague;
    if a.unit != b.unit || is_vague || matches!(a.unit, Unit::Ordinal) {
        return 0.0;
    }
    let first = |q: &Quantity| q.counts.first().copied();
    let counted = if first(a).is_some() && first(a) == first(b) {
        1.0
    } else if a.counts.iter().take(2).any(|c| b.counts.iter().take(2).any(|d| c == d)) {
        0.7
    } else {
        0.0
    };
    let is_measured = a.unit != Unit::Count;
    if counted == 0.0 && is_alone && !is_measured {
        return 0.0;
    }
    let ratio = libm::fabs(libm::log((a.low.abs() + 0.5) / (b.low.abs() + 0.5)));
    let closeness = (1.0 - ratio / 1.6).max(0.0);
    let kind = if is_measured { 0.5_f64.max(counted) } else { counted };
    0.4 * kind + 0.3 * closeness + 0.45 * around
}

fn dates(a: &Date, b: &Date, around: f64, is_alone: bool) -> f64 {
    // In a year of its own where none is told: only days apart count.
    let day = |d: &Date| Day::of(&Date { year: d.year.or(Some(2026)), ..*d });
    let (Some(x), Some(y)) = (day(a), day(b)) else { return 0.0 };
    let apart = f64::from((x.0 - y.0).unsigned_abs());
    if apart == 0.0 {
        return 0.0;
    }
    let closeness = (1.0 - apart / 21.0).max(0.0);
    let is_same_role = a.role == b.role && a.role != DateRole::Unknown;
    if is_alone && !is_same_role {
        return 0.0;
    }
    let role = if is_same_role { 0.15 } else { 0.0 };
    0.35 * closeness + role + 0.6 * around
}

fn names(a: &Name, b: &Name, around: f64) -> f64 {
    if a.concept.is_some() || b.concept.is_some() || a.words.len() < 2 || b.words.len() < 2 {
        return 0.0;
    }
    let ends = |x: Option<&String>, y: Option<&String>| {
        x.zip(y).is_some_and(|(x, y)| same_word(x, a.language, y, b.language))
    };
    let first = ends(a.words.first(), b.words.first());
    let last = ends(a.words.last(), b.words.last());
    let alike =
        |x: &str, y: &str| x.bytes().zip(y.bytes()).take_while(|(p, q)| p == q).count() >= 3;
    let begin = |x: Option<&String>, y: Option<&String>| x.zip(y).is_some_and(|(x, y)| alike(x, y));
    let near_first = first || begin(a.words.first(), b.words.first());
    let near_last = last || begin(a.words.last(), b.words.last());
    let shared = match (first, last) {
        (true, true) => return 0.0,
        (true, false) | (false, true) if near_first && near_last => 0.7,
        (true, false) | (false, true) => 0.5,
        _ if near_first && near_last => 0.5,
        _ => 0.0,
    };
    let roles = a.roles.iter().any(|r| b.roles.contains(r));
    shared + 0.4 * around + if roles { 0.25 } else { 0.0 }
}
