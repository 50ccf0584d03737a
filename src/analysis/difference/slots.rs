//! Slots: which facts of two versions are about the same thing although they say otherwise.
//!
//! A number or a date fills the same slot as another when what stands around both says the same, when
//! they stand at like places in their articles, and when the values are near: a corrected figure is
//! near the first one, a misread day is days away. What agrees with something else is in no conflict,
//! unless a text tells both values side by side, as a correction does. How much each of these counts
//! was fitted by logistic regression on labelled conflicts ([`super::slot_weights`]). Rejected: comparing within aligned passages only, which finds half of the conflicts, since
//! independently worded reports have few passages in common.
//!
//! Constant time a pair of facts, but for the concepts around them, of which there are a dozen.

use std::sync::LazyLock;

use super::calendar::{self, Apart};
use super::facts::values_agree;
use super::slot_weights::{DATES, NUMBERS};
use super::surroundings::{Surroundings, Telling};
use crate::analysis::lexicon::concept_id;
use crate::model::{Bound, ConceptId, Date, DateRole, Fact, Quantity, Report, Unit};

/// A version of which facts are compared.
#[derive(Clone, Copy)]
pub struct Version<'r> {
    pub report: &'r Report,
    pub surroundings: &'r Surroundings,
}

/// What is known of two facts but their values.
#[derive(Clone, Copy, Debug, Default)]
pub struct Relation {
    /// Whether they stand in the same passage.
    pub together: bool,
    /// How many of the two agree with another fact of the other version: 0, 1 or 2.
    pub settled: f64,
    /// Whether that other fact stands beside the one compared, 0 to 1: "138, not 140".
    pub corrected: f64,
}

/// Concepts of people: who is counted goes by many words.
const PEOPLE: &[&str] = &[
    "adult",
    "audience_public",
    "casualties",
    "child",
    "citizen",
    "civilian",
    "crew",
    "customer",
    "dead",
    "demonstrator",
    "doctor",
    "driver",
    "employee",
    "family",
    "firefighter",
    "girl_boy",
    "guest",
    "hostage",
    "human_humane",
    "inhabitant",
    "man",
    "member",
    "migrant",
    "miner",
    "missing_person",
    "nurse",
    "participant",
    "passenger",
    "patient",
    "people_nation",
    "person",
    "player",
    "police_officer",
    "prisoner",
    "refugee",
    "rescuer",
    "soldier",
    "survivor",
    "suspect",
    "teacher",
    "troops",
    "victim",
    "visitor",
    "volunteer",
    "voter",
    "witness",
    "woman",
    "worker",
    "wounded",
    "youth",
];

static PEOPLE_CONCEPTS: LazyLock<Vec<ConceptId>> =
    LazyLock::new(|| PEOPLE.iter().filter_map(|gloss| concept_id(gloss)).collect());

/// Whether a quantity counts people.
#[must_use]
pub fn counts_people(quantity: &Quantity) -> bool {
    quantity.unit == Unit::Count
        && quantity.counts.iter().take(COUNTED).any(|c| PEOPLE_CONCEPTS.contains(c))
}

/// Concepts of what is counted that two quantities are compared by.
const COUNTED: usize = 3;
/// Below it numbers are small: they come and go with the wording.
const SMALL: f64 = 13.0;

/// How sure it is that a vague word and a figure tell one thing.
const TOLD_VAGUELY: f64 = 0.5;

/// Inputs of the regression over quantities, and over dates.
pub const NUMBER_INPUTS: usize = 15;
pub const DATE_INPUTS: usize = 11;

/// What the inputs are, in order.
pub const NUMBER_INPUT_NAMES: [&str; NUMBER_INPUTS] = [
    "sentences alike",
    "same passage",
    "like places",
    "near concepts alike",
    "a counted concept in common",
    "values near",
    "values of one magnitude",
    "one counts nothing known",
    "both count people",
    "the only ones of their unit",
    "other kinds of number",
    "both small",
    "both places in an order",
    "settled",
    "corrected",
];
pub const DATE_INPUT_NAMES: [&str; DATE_INPUTS] = [
    "sentences alike",
    "same passage",
    "like places",
    "near concepts alike",
    "days near",
    "days far apart",
    "same role",
    "both ahead",
    "both months",
    "settled",
    "corrected",
];

/// Days between two months that may be two dates of one thing.
const FAR_MONTHS: u32 = 62;

/// Facts of two versions, ready to be compared.
pub struct Slots<'r> {
    a: Version<'r>,
    b: Version<'r>,
    telling: Telling,
}

impl<'r> Slots<'r> {
    #[must_use]
    pub fn new(a: Version<'r>, b: Version<'r>) -> Self {
        Self { a, b, telling: Telling::between(a.surroundings, b.surroundings) }
    }

    /// How alike what stands around a fact of each is: sentences, concepts near, places.
    #[must_use]
    pub fn around(&self, one: usize, other: usize) -> [f64; 3] {
        let (a, b) = (self.a.surroundings, self.b.surroundings);
        let sentence = |v: Version, n: usize| v.report.facts[n].sentence.get();
        let (i, j) = (sentence(self.a, one), sentence(self.b, other));
        let depth = |v: Version, n: usize| n as f64 / v.report.sentences.len().max(1) as f64;
        [
            self.telling.sentences(&a.sentences[i], &b.sentences[j]),
            self.telling.near(&a.near[one], &b.near[other]),
            1.0 - libm::fabs(depth(self.a, i) - depth(self.b, j)),
        ]
    }

    /// The probability that two quantities fill one slot; `rivals` are how many of each version have
    /// this unit and agree with nothing.
    #[must_use]
    pub fn quantities(
        &self,
        (one, a): (usize, &Quantity),
        (other, b): (usize, &Quantity),
        relation: Relation,
        rivals: usize,
    ) -> f64 {
        if (a.bound == Bound::Vague) != (b.bound == Bound::Vague) {
            // "Several" where another counts nine.
            let is_told = relation.together && relation.settled == 0.0 && a.unit == b.unit;
            let is_one_thing = a.counts.iter().any(|c| b.counts.contains(c));
            return if is_told && is_one_thing { TOLD_VAGUELY } else { 0.0 };
        }
        let inputs = self.number_inputs((one, a), (other, b), relation, rivals);
        inputs.map_or(0.0, |inputs| NUMBERS.probability(&inputs))
    }

    /// What the regression over quantities is given, if two could be of one thing.
    #[must_use]
    pub fn number_inputs(
        &self,
        (one, a): (usize, &Quantity),
        (other, b): (usize, &Quantity),
        relation: Relation,
        rivals: usize,
    ) -> Option<[f64; NUMBER_INPUTS]> {
        if !may_differ(a, b) {
            return None;
        }
        let counted = |q: &Quantity| q.counts.iter().take(COUNTED).copied().collect::<Vec<_>>();
        let is_one_thing = counted(a).iter().any(|c| counted(b).contains(c));
        let [sentences, near, place] = self.around(one, other);
        let apart = libm::fabs(libm::log((a.low.abs() + 0.5) / (b.low.abs() + 0.5)));
        let is_measured = a.unit == b.unit && a.unit != Unit::Count;
        let flag = |holds: bool| f64::from(u8::from(holds));
        Some([
            sentences,
            flag(relation.together),
            place,
            near,
            flag(is_one_thing),
            (1.0 - apart / 1.6).max(0.0),
            flag(apart < 0.35),
            flag(a.counts.is_empty() || b.counts.is_empty()),
            flag(counts_people(a) && counts_people(b)),
            if is_measured { 1.0 / rivals.max(1) as f64 } else { 0.0 },
            flag(a.unit != b.unit),
            flag(a.low < SMALL && b.low < SMALL),
            flag(a.unit == Unit::Ordinal && b.unit == Unit::Ordinal),
            relation.settled,
            relation.corrected,
        ])
    }

    /// The probability that two dates fill one slot.
    #[must_use]
    pub fn dates(
        &self,
        one: (usize, &Date),
        other: (usize, &Date),
        relation: Relation,
        year: Option<i16>,
    ) -> f64 {
        let inputs = self.date_inputs(one, other, relation, year);
        inputs.map_or(0.0, |inputs| DATES.probability(&inputs))
    }

    /// What the regression over dates is given, if two could be of one thing.
    #[must_use]
    pub fn date_inputs(
        &self,
        (one, a): (usize, &Date),
        (other, b): (usize, &Date),
        relation: Relation,
        year: Option<i16>,
    ) -> Option<[f64; DATE_INPUTS]> {
        let Apart::Differ { days, months } = calendar::apart(a, b, year) else { return None };
        // A month and a day of another are rarely two dates of one thing, nor are months far apart.
        let is_day = |d: &Date| d.day.is_some() || d.weekday.is_some();
        if months && (days > FAR_MONTHS || is_day(a) != is_day(b) && !relation.together) {
            return None;
        }
        let is_dateline =
            |d: &Date, fact: &Fact| d.role == DateRole::Publication && fact.sentence.0 < 2;
        if is_dateline(a, &self.a.report.facts[one]) || is_dateline(b, &self.b.report.facts[other])
        {
            return None;
        }
        let [sentences, near, place] = self.around(one, other);
        let is_same_role = a.role == b.role && a.role != DateRole::Unknown;
        let flag = |holds: bool| f64::from(u8::from(holds));
        Some([
            sentences,
            flag(relation.together),
            place,
            near,
            if months { 0.3 } else { 1.0 / (1.0 + f64::from(days)) },
            flag(days > 10 && !months),
            flag(is_same_role),
            flag(is_same_role && a.role == DateRole::Ahead),
            flag(months),
            relation.settled,
            relation.corrected,
        ])
    }
}

/// Whether two quantities could be two values of one thing.
fn may_differ(a: &Quantity, b: &Quantity) -> bool {
    if a.bound == Bound::Vague || b.bound == Bound::Vague {
        return false;
    }
    let is_money = |unit: Unit| matches!(unit, Unit::Money(_));
    let is_one_kind = a.unit == b.unit
        // "The 86th minute" and "at 86'"; "800 million crowns" of a country that is not told.
        || matches!((a.unit, b.unit), (Unit::Count, Unit::Ordinal) | (Unit::Ordinal, Unit::Count))
        || (a.unit == Unit::Count && is_money(b.unit) || b.unit == Unit::Count && is_money(a.unit))
            && a.low.min(b.low) >= 1000.0;
    is_one_kind && !values_agree(a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_has_the_concepts_of_people() {
        for gloss in PEOPLE {
            assert!(concept_id(gloss).is_some(), "{gloss}");
        }
    }
}
