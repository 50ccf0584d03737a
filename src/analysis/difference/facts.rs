//! Whether two facts of different versions say the same.
//!
//! Compared are normalised values, never words: other writing, rounding ("rund 4.000" against 3,960),
//! modifiers and intervals agree. That two facts do not agree says nothing by itself: whether they
//! conflict is for [`super::slots`] to say. Constant time.

use super::calendar::{Apart, apart};
use super::persons::{Likeness, Written, is_one_word, likeness};
use crate::analysis::facts::names::may_be_one;
use crate::model::{Bound, ConceptId, Date, Quantity, Unit, Value};

/// A fact's value as a version has it.
#[derive(Clone, Copy)]
pub struct Stated<'r> {
    pub value: &'r Value,
    /// Whether it is told in figures: a date by its number, not by its weekday alone.
    pub in_figures: bool,
    /// The place or organisation that the lexicon knows by a name as a whole.
    pub concept: Option<ConceptId>,
}

/// How sure it is that two facts say the same, 0 to 1; none where they do not. Dates that tell no year
/// are of `year`, if the versions tell one.
#[must_use]
pub fn agreement(one: Stated, other: Stated, year: Option<i16>) -> Option<f64> {
    match (one.value, other.value) {
        (Value::Quantity(a), Value::Quantity(b)) => quantities(a, b),
        (Value::Date(a), Value::Date(b)) => dates(a, b, year, one.in_figures && other.in_figures),
        (Value::Name(a), Value::Name(b)) => {
            let written = |name, of: Stated| Written { name, concept: of.concept };
            names(written(a, one), written(b, other))
        }
        _ => None,
    }
}

/// Relative distance up to which a rounded value agrees with an exact one ("about 4,000": 3,960).
const ROUNDING: f64 = 0.03;

fn quantities(a: &Quantity, b: &Quantity) -> Option<f64> {
    if family(a.unit) != family(b.unit) {
        // "84-letni" and "Abbas, 84": the unit is told once; "at 4.40" and "4.40 am".
        let is_told_once = (a.unit == Unit::Count) != (b.unit == Unit::Count);
        let is_same = a.stated == b.stated || is_hour(a, b) || is_hour(b, a);
        return (is_told_once && is_same).then_some(0.6);
    }
    if !values_agree(a, b) {
        return None;
    }
    let is_shared = a.counts.iter().any(|c| b.counts.contains(c));
    let is_bare = a.counts.is_empty() || b.counts.is_empty();
    if a.bound == Bound::Vague || b.bound == Bound::Vague {
        return is_shared.then_some(0.6);
    }
    // Small numbers agree by chance: "two" of this and "two" of that.
    let is_small = a.low < 10.0;
    match (is_shared || a.unit != Unit::Count, is_bare) {
        (true, _) => Some(1.0),
        (_, true) => Some(if is_small { 0.5 } else { 0.8 }),
        _ => (!is_small).then_some(0.6),
    }
}

/// Whether a bare figure is the hour that another tells, or hour and minutes.
fn is_hour(time: &Quantity, bare: &Quantity) -> bool {
    let hour = libm::floor(time.low / 60.0);
    let told = hour + (time.low - hour * 60.0) / 100.0;
    time.unit == Unit::TimeOfDay
        && [told, told - 12.0].iter().any(|t| libm::fabs(t - bare.stated) < 1e-6)
}

fn family(unit: Unit) -> Unit {
    match unit {
        Unit::Score => Unit::Count,
        unit => unit,
    }
}

/// Whether two values of one unit may be the same: within rounding, or within what their bounds allow.
#[must_use]
pub fn values_agree(a: &Quantity, b: &Quantity) -> bool {
    if a.bound == Bound::Vague || b.bound == Bound::Vague {
        // "Hundreds" bounds a figure; "several" says no more than that there were some.
        let (vague, other) = if a.bound == Bound::Vague { (a, b) } else { (b, a) };
        let is_magnitude = vague.low >= 100.0;
        return other.bound == Bound::Vague && vague.low == other.low
            || is_magnitude && other.low >= vague.low && other.low <= vague.high * 1.1;
    }
    let is_about = |q: &Quantity| q.bound == Bound::About;
    let is_close = |x: f64, y: f64| {
        let slack = if is_about(a) || is_about(b) { ROUNDING } else { 1e-9 };
        (x - y).abs() <= slack * x.abs().max(y.abs())
    };
    let is_converted = is_measure(a.unit)
        && are_roughly_one(a.low, b.low, of_unit(a, b))
        && are_roughly_one(a.high, b.high, of_unit(a, b));
    let inside = |x: &Quantity, y: &Quantity| {
        x.low < x.high && y.low == y.high && x.low <= y.low && y.high <= x.high
    };
    is_close(a.low, b.low) && is_close(a.high, b.high)
        || is_converted
        || inside(a, b)
        || inside(b, a)
}

/// Relative distance of one measure in two units, and of one measure rounded.
const CONVERTED: f64 = 0.04;
const ROUNDED: f64 = 0.01;

/// How far apart two measures may be that are one. Whoever converts rounds: 28 metres are 92 feet, two
/// inches five centimetres. In one unit a figure may be the other rounded, 503.2 and 503, but is not
/// where both are as exact.
fn of_unit(a: &Quantity, b: &Quantity) -> f64 {
    let factor = |q: &Quantity| if q.stated == 0.0 { 1.0 } else { q.low / q.stated };
    let is_whole = |q: &Quantity| q.stated.fract() == 0.0;
    match () {
        () if libm::fabs(factor(a) / factor(b) - 1.0) > 1e-6 => CONVERTED,
        () if is_whole(a) == is_whole(b) => 1e-9,
        () => ROUNDED,
    }
}

fn are_roughly_one(x: f64, y: f64, slack: f64) -> bool {
    (x - y).abs() <= slack * x.abs().max(y.abs())
}

/// What can be converted and rounded, not merely counted.
fn is_measure(unit: Unit) -> bool {
    use Unit as U;
    !matches!(unit, U::Count | U::Percent | U::Score | U::Ordinal | U::TimeOfDay)
}

fn dates(a: &Date, b: &Date, year: Option<i16>, in_figures: bool) -> Option<f64> {
    match apart(a, b, year) {
        Apart::Agree => {}
        // One weekday, resolved to two weeks.
        Apart::Differ { days: 1..=14, months: false }
            if !in_figures && a.weekday.is_some() && a.weekday == b.weekday =>
        {
            return Some(0.5);
        }
        _ => return None,
    }
    let has_day = |d: &Date| d.day.is_some() || d.weekday.is_some();
    let told = [
        a.year.is_some() && b.year.is_some(),
        a.month.is_some() && b.month.is_some(),
        has_day(a) && has_day(b),
    ];
    let told = told.into_iter().filter(|&told| told).count();
    let is_open = a.away.is_some() || a.week.is_some();
    Some(if has_day(a) && has_day(b) || is_open { 0.9 } else { 0.4 + 0.2 * told as f64 })
}

fn names(one: Written, other: Written) -> Option<f64> {
    let (a, b) = (one.name, other.name);
    let is_equal = || {
        a.words.len() == b.words.len()
            && a.words.iter().zip(&b.words).all(|(x, y)| is_one_word(x, y, one, other))
    };
    match (one.concept, other.concept) {
        (Some(x), Some(y)) => (x == y).then_some(1.0),
        (None, None) if a.words.len() > 1 && b.words.len() > 1 => {
            (is_equal() || likeness(one, other) == Likeness::One).then_some(1.0)
        }
        (None, None) => {
            // A surname or a first name alone.
            let (short, long) = if a.words.len() <= b.words.len() { (a, b) } else { (b, a) };
            let word = short.words.first()?;
            let ends = [long.words.first()?, long.words.last()?];
            let found = ends.into_iter().any(|end| is_one_word(word, end, one, other));
            found.then_some(if a.words.len() == b.words.len() { 1.0 } else { 0.8 })
        }
        _ => (is_equal() || may_be_one(a, b)).then_some(1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Language, Name};
    use rstest::rstest;

    fn number(value: f64, bound: Bound, counts: &[u16]) -> Quantity {
        let counts = counts.iter().map(|&c| ConceptId(c)).collect();
        Quantity { bound, counts, ..Quantity::exactly(value) }
    }

    #[rstest]
    #[case::rounded(number(4000.0, Bound::About, &[1]), number(3960.0, Bound::Exactly, &[1]), true)]
    #[case::beyond_rounding(number(4000.0, Bound::About, &[1]), number(4400.0, Bound::Exactly, &[1]), false)]
    #[case::small_of_other_things(number(2.0, Bound::Exactly, &[1]), number(2.0, Bound::Exactly, &[3]), false)]
    #[case::several_is_not_nine(Quantity { high: 27.0, ..number(3.0, Bound::Vague, &[2]) }, number(9.0, Bound::AtLeast, &[2]), false)]
    fn numbers_agree_by_value(#[case] a: Quantity, #[case] b: Quantity, #[case] agree: bool) {
        assert_eq!(quantities(&a, &b).is_some(), agree);
    }

    #[test]
    fn a_surname_alone_is_of_the_full_name() {
        let name = |words: &str| Name {
            words: words.split(' ').map(str::to_owned).collect(),
            concept: None,
            roles: Vec::new(),
            meanings: Vec::new(),
            language: Language::En,
        };
        let written = |name| Written { name, concept: None };
        let (full, surname, other) = (name("vladimir putin"), name("putin"), name("donald trump"));
        assert!(names(written(&full), written(&surname)).is_some());
        assert!(names(written(&full), written(&other)).is_none());
    }
}
