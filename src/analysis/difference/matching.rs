//! Which facts of two versions are in conflict: they fill one slot with different values.
//!
//! Every pair is given a probability ([`slots`](super::slots), [`persons`](super::persons)); the surest
//! are taken first, each fact with all its mentions at most once. What is left over in close passages
//! may have been exchanged ([`exchange`]). Time O(f²) for f facts of a version, which are some dozens.

use std::collections::{BTreeMap, BTreeSet};

use super::exchange;
use super::persons::{Likeness, likeness};
use super::placed::{Match, Place, Placed};
use super::quotes;
use super::slots::{DATE_INPUTS, NUMBER_INPUTS, Relation, Slots, Version};
use crate::model::{Bound, FactKind, Unit, Value};
use crate::sorting::Sort;

/// Probability from which facts conflict, and from which further mentions of them do.
pub const CONFLICT: f64 = 0.24;
const WITH_OTHERS: f64 = 0.07;
/// What a likeness of names is worth less than a probability.
const NAMES_ARE_CONFUSED: f64 = 0.26;
/// Sureness from which facts anywhere agree.
pub const AGREE_ANYWHERE: f64 = 0.8;

/// The facts of two versions that fill one slot with different values.
pub fn conflicts(
    facts: &Placed,
    a: usize,
    b: usize,
    agreeing: &[Match],
    agreed: &BTreeMap<Place, usize>,
) -> Vec<Match> {
    let settled = Settled::of(facts, agreeing);
    let version =
        |v: usize| Version { report: facts.reports[v], surroundings: facts.surroundings(v) };
    let slots = Slots::new(version(a), version(b));
    let mut candidates = Vec::new();
    for one in facts.of_version(a) {
        for other in facts.of_version(b) {
            let sure = conflict(facts, &slots, &settled, one, other);
            if sure >= WITH_OTHERS {
                candidates.push((sure, one, other));
            }
        }
    }
    let mut conflicts = surest(candidates, agreed);
    let mut taken: BTreeSet<Place> = BTreeSet::new();
    taken.extend(settled.counterparts.keys());
    taken.extend(conflicts.iter().flat_map(|&(_, one, other)| [one, other]));
    conflicts.extend(exchange::left_over(facts, a, b, &taken));
    conflicts
}

/// How sure it is that two facts fill one slot with different values, 0 to 1.
fn conflict(facts: &Placed, slots: &Slots, settled: &Settled, one: Place, other: Place) -> f64 {
    if facts.agreement(one, other).is_some() {
        return 0.0;
    }
    let relation = settled.relation(facts, one, other);
    if relation.settled > 1.0 {
        return 0.0;
    }
    match (&facts.fact(one).value, &facts.fact(other).value) {
        (Value::Quantity(a), Value::Quantity(b)) => {
            let rivals = settled.rivals(facts, a.unit, [one.0, other.0]);
            slots.quantities((one.1, a), (other.1, b), relation, rivals)
        }
        (Value::Date(a), Value::Date(b)) => {
            slots.dates((one.1, a), (other.1, b), relation, facts.year)
        }
        (Value::Quote(_), Value::Quote(_)) if relation.settled == 0.0 => {
            quotes::paraphrased(facts, one, other)
        }
        (Value::Name(a), Value::Name(b))
            if facts.concept(one).is_none() && facts.concept(other).is_none() =>
        {
            if relation.settled > relation.corrected {
                return 0.0;
            }
            let alike = likeness(facts.written(one, a), facts.written(other, b));
            let Likeness::Alike(alike) = alike else { return 0.0 };
            let [sentences, near, place] = slots.around(one.1, other.1);
            let roles = a.roles.iter().any(|r| b.roles.contains(r));
            let flag = |holds: bool| f64::from(u8::from(holds));
            let sure = 0.75 * alike
                + 0.15 * (sentences + near + place)
                + 0.1 * (flag(roles) + flag(relation.together));
            (sure - NAMES_ARE_CONFUSED).clamp(0.0, 1.0)
        }
        _ => 0.0,
    }
}

/// What one of the regressions over slots is given.
pub enum Inputs {
    Numbers([f64; NUMBER_INPUTS]),
    Dates([f64; DATE_INPUTS]),
}

/// Every two facts of the first two versions that could fill one slot with different values, by their
/// places in the reports, with what the regressions are given: to fit these.
#[must_use]
pub fn slot_inputs(facts: &Placed) -> Vec<(usize, usize, Inputs)> {
    let settled = Settled::of(facts, &facts.agreements(0, 1));
    let version =
        |v: usize| Version { report: facts.reports[v], surroundings: facts.surroundings(v) };
    let slots = Slots::new(version(0), version(1));
    let inputs = |one: Place, other: Place| {
        let relation = settled.relation(facts, one, other);
        if facts.agreement(one, other).is_some() || relation.settled > 1.0 {
            return None;
        }
        match (&facts.fact(one).value, &facts.fact(other).value) {
            (Value::Quantity(a), Value::Quantity(b)) => {
                let rivals = settled.rivals(facts, a.unit, [0, 1]);
                let inputs = slots.number_inputs((one.1, a), (other.1, b), relation, rivals);
                inputs.map(Inputs::Numbers)
            }
            (Value::Date(a), Value::Date(b)) => {
                let inputs = slots.date_inputs((one.1, a), (other.1, b), relation, facts.year);
                inputs.map(Inputs::Dates)
            }
            _ => None,
        }
    };
    let mut found = Vec::new();
    for one in facts.of_version(0) {
        for other in facts.of_version(1) {
            found.extend(inputs(one, other).map(|inputs| (one.1, other.1, inputs)));
        }
    }
    found
}

/// Of candidates the surest, each fact with all its mentions once.
fn surest(candidates: Vec<Match>, agreed: &BTreeMap<Place, usize>) -> Vec<Match> {
    let mut taken: [BTreeSet<usize>; 2] = Default::default();
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut conflicts = Vec::new();
    for (sure, one, other) in surest_first(candidates) {
        let pair = (agreed[&one], agreed[&other]);
        let is_free = !taken[0].contains(&pair.0) && !taken[1].contains(&pair.1);
        if sure >= CONFLICT && is_free {
            taken[0].insert(pair.0);
            taken[1].insert(pair.1);
            pairs.insert(pair);
        }
        if pairs.contains(&pair) {
            conflicts.push((sure, one, other));
        }
    }
    conflicts
}

/// Facts of two versions that say the same as one of the other.
struct Settled {
    counterparts: BTreeMap<Place, Vec<Place>>,
}

impl Settled {
    fn of(facts: &Placed, agreeing: &[Match]) -> Self {
        let mut counterparts: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
        for &(sure, one, other) in agreeing {
            let is_date = facts.fact(one).value.kind() == FactKind::Date;
            if is_date || sure >= AGREE_ANYWHERE || facts.together(one, other) {
                counterparts.entry(one).or_default().push(other);
                counterparts.entry(other).or_default().push(one);
            }
        }
        Self { counterparts }
    }

    fn relation(&self, facts: &Placed, one: Place, other: Place) -> Relation {
        let (a, b) = (self.counterparts.get(&one), self.counterparts.get(&other));
        let settled = f64::from(u8::from(a.is_some()) + u8::from(b.is_some()));
        // What one agrees with, beside the other: the text tells both.
        let beside = |counterparts: &Vec<Place>, place: Place| {
            let sentence = |p: Place| facts.fact(p).sentence.0;
            let apart = counterparts.iter().map(|&p| sentence(p).abs_diff(sentence(place))).min();
            match apart {
                Some(0) => 1.0,
                Some(1) => 0.5,
                _ => 0.0,
            }
        };
        let corrected = match (a, b) {
            (Some(counterparts), None) => beside(counterparts, other),
            (None, Some(counterparts)) => beside(counterparts, one),
            _ => 0.0,
        };
        Relation { together: facts.together(one, other), settled, corrected }
    }

    /// How many pairs of quantities of a unit are left that could be in conflict.
    fn rivals(&self, facts: &Placed, unit: Unit, versions: [usize; 2]) -> usize {
        let left = versions.map(|v| {
            let mut values: Vec<u64> = facts
                .of_version(v)
                .filter(|place| !self.counterparts.contains_key(place))
                .filter_map(|place| match &facts.fact(place).value {
                    Value::Quantity(q) if q.unit == unit && q.bound != Bound::Vague => {
                        Some(q.low.to_bits())
                    }
                    _ => None,
                })
                .collect();
            values.arrange();
            values.dedup();
            values.len().max(1)
        });
        left[0] * left[1]
    }
}

fn surest_first(mut pairs: Vec<Match>) -> Vec<Match> {
    pairs.arrange_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    pairs
}
