//! What was put in the place of something else: in passages that say the same, a number, date or name
//! without a counterpart on either side.
//!
//! A translator or an editor put one for the other. A name is without a counterpart where no word of
//! the other side sounds like any of its own and nothing there means the same; a name made of words
//! that could be translated proves nothing. Rejected: a name that one side lacks, by itself; readers
//! call it a difference in one case of five.
//!
//! Time linear in the facts of the two versions, times the words of a sentence for names.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::is_conversion;
use super::placed::{CLOSE, Match, Place, Placed};
use super::renamed;
use crate::model::{Bound, Date, Fact, FactKind, Quantity, Unit, Value};

/// How sure an exchange of values is.
const SURE: f64 = 0.5;

/// The facts left over in close passages of two versions, paired where each side has one of a kind.
pub fn left_over(facts: &Placed, a: usize, b: usize, taken: &BTreeSet<Place>) -> Vec<Match> {
    let mut left: BTreeMap<(usize, FactKind), [Vec<Place>; 2]> = BTreeMap::new();
    for (side, version) in [a, b].into_iter().enumerate() {
        for place in facts.of_version(version).filter(|p| !taken.contains(p)) {
            let passage = facts.passage(place);
            if facts.similarity[passage] >= CLOSE && may_be_exchanged(&facts.fact(place).value) {
                let kind = facts.fact(place).value.kind();
                left.entry((passage, kind)).or_default()[side].push(place);
            }
        }
    }
    left.retain(|&(passage, _), [one, other]| {
        let (Some(one), Some(other)) = (one.first(), other.first()) else { return false };
        let sentence = |v: usize| facts.sentence(passage, v).map(|s| (v, s));
        let both = sentence(one.0).zip(sentence(other.0));
        both.is_some_and(|(one, other)| facts.renders(one, other))
    });
    let is_alone = facts.is_alone(a, b);
    let pair = |((passage, kind), [one, other]): ((usize, FactKind), [Vec<Place>; 2])| {
        if kind == FactKind::Name {
            let sentence = |v: usize| facts.sentence(passage, v).map(|s| (v, s));
            let (sure, x, y) = renamed::exchanged(facts, sentence(a)?, sentence(b)?)?;
            let is_left = one.contains(&x.place?) && other.contains(&y.place?);
            return is_left.then_some((sure, x.place?, y.place?));
        }
        let rest = |mine: &[Place], theirs: &[Place]| -> Vec<Place> {
            let is_new = |p: &&Place| theirs.iter().all(|&q| facts.agreement(**p, q).is_none());
            mine.iter().filter(is_new).copied().collect()
        };
        match (&rest(&one, &other)[..], &rest(&other, &one)[..]) {
            (&[one], &[other]) => are_exchanged(facts.fact(one), facts.fact(other), is_alone)
                .then_some((SURE, one, other)),
            _ => None,
        }
    };
    left.into_iter().filter_map(pair).collect()
}

/// Whether a value is telling enough that one in its place is a disagreement.
fn may_be_exchanged(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => q.bound != Bound::Vague,
        Value::Date(date) => date.away.is_none(),
        Value::Name(_) => true,
        _ => false,
    }
}

fn are_exchanged(one: &Fact, other: &Fact, is_alone: bool) -> bool {
    match (&one.value, &other.value) {
        (Value::Quantity(a), Value::Quantity(b)) => {
            // A unit that one side alone tells is proof in a sentence set against one other.
            let is_bare = |unit: Unit| is_alone && unit == Unit::Count;
            if (a.unit == Unit::Ordinal) != (b.unit == Unit::Ordinal) {
                return false;
            }
            let stated = |q: &Quantity| (q.stated, Some(q.unit));
            let is_told_otherwise =
                || (is_bare(a.unit) || is_bare(b.unit)) && !is_conversion(stated(a), stated(b));
            (a.unit == b.unit || is_told_otherwise()) && (a.stated != b.stated || a.high != b.high)
        }
        (Value::Date(a), Value::Date(b)) => {
            let parts = |d: &Date| (d.year.is_some(), d.month.is_some(), d.day.is_some());
            parts(a) == parts(b)
        }
        _ => false,
    }
}
