//! Whether two facts of different versions agree, conflict, or have nothing to do with each other.

use crate::analysis::facts::names::may_be_one;
use crate::analysis::facts::spelling::same_word;
use crate::model::{Bound, Date, Fact, Name, Quantity, Unit, Value};

/// What two facts are to each other, the stronger the larger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// Both say the same; 0 to 1 how sure.
    Agree(f64),
    /// Both fill the same slot with different values; 0 to 1 how sure.
    Conflict(f64),
    Unrelated,
}

/// Compares two facts that stand in the same passage.
#[must_use]
pub fn compare(a: &Fact, b: &Fact) -> Verdict {
    match (&a.value, &b.value) {
        (Value::Quantity(a), Value::Quantity(b)) => quantities(a, b),
        (Value::Date(a), Value::Date(b)) => dates(a, b),
        (Value::Name(a), Value::Name(b)) => names(a, b),
        _ => Verdict::Unrelated,
    }
}

/// Relative distance up to which a rounded value agrees with an exact one ("about 4,000": 3,960).
const ROUNDING: f64 = 0.03;

fn quantities(a: &Quantity, b: &Quantity) -> Verdict {
    if family(a.unit) != family(b.unit) {
        return Verdict::Unrelated;
    }
    let shared = shared_counts(a, b);
    let is_bare = a.counts.is_empty() || b.counts.is_empty();
    let is_measured = a.unit != Unit::Count;
    if values_agree(a, b) {
        let sure = if shared > 0 || is_measured {
            1.0
        } else if is_bare {
            0.8
        } else {
            0.6
        };
        // Small numbers agree by chance: "two" of this and "two" of that.
        let is_small = a.low < 10.0 && !is_measured && shared == 0 && !is_bare;
        return if is_small { Verdict::Unrelated } else { Verdict::Agree(sure) };
    }
    if !is_measured && shared == 0 {
        return Verdict::Unrelated;
    }
    // Two vague words are no conflict, and an order is none either.
    if (a.bound == Bound::Vague && b.bound == Bound::Vague) || a.unit == Unit::Ordinal {
        return Verdict::Unrelated;
    }
    let sure = if is_measured { 0.4 } else { (0.3 + 0.2 * shared as f64).min(0.9) };
    Verdict::Conflict(sure)
}

fn family(unit: Unit) -> Unit {
    match unit {
        Unit::Score => Unit::Count,
        unit => unit,
    }
}

/// Whether two values may be the same: within rounding, or within what their bounds allow.
fn values_agree(a: &Quantity, b: &Quantity) -> bool {
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
    // Converted units are rounded by whoever converts: 28 metres are 92 feet.
    let is_converted = !matches!(a.unit, Unit::Count | Unit::Percent | Unit::Score | Unit::Ordinal)
        && (a.low - b.low).abs() <= 0.01 * a.low.abs().max(b.low.abs());
    let inside = |x: &Quantity, y: &Quantity| x.low < x.high && x.low <= y.low && y.high <= x.high;
    is_close(a.low, b.low) && is_close(a.high, b.high)
        || is_converted
        || inside(a, b)
        || inside(b, a)
}

fn shared_counts(a: &Quantity, b: &Quantity) -> usize {
    a.counts.iter().filter(|c| b.counts.contains(c)).count()
}

fn dates(a: &Date, b: &Date) -> Verdict {
    let same = |x: Option<i32>, y: Option<i32>| x.zip(y).map(|(x, y)| x == y);
    let day = |d: &Date| d.day.map(i32::from);
    let month = |d: &Date| d.month.map(i32::from);
    let year = |d: &Date| d.year.map(i32::from);
    let weekday = |d: &Date| d.weekday.map(i32::from);
    let parts = [
        same(year(a), year(b)),
        same(month(a), month(b)),
        same(day(a), day(b)),
        same(weekday(a), weekday(b)),
    ];
    let known = parts.iter().flatten().count();
    if known == 0 || a.week.is_some() || b.week.is_some() {
        let is_same = a.iso() == b.iso() && !a.iso().is_empty();
        return if is_same { Verdict::Agree(0.8) } else { Verdict::Unrelated };
    }
    if parts.iter().flatten().all(|&same| same) {
        return Verdict::Agree((0.4 + 0.2 * known as f64).min(1.0));
    }
    // The same month with another day, or another weekday, is a disagreement about one day; another
    // month or year is more often another date altogether.
    let differ = parts.iter().flatten().filter(|&&same| !same).count();
    let is_near = parts[0] != Some(false) && (parts[1] == Some(true) || parts[3] == Some(false));
    if differ == 1 && is_near { Verdict::Conflict(0.5) } else { Verdict::Unrelated }
}

/// Names agree where one may be the other; full names conflict that share one word of two.
fn names(a: &Name, b: &Name) -> Verdict {
    if may_be_one(a, b) {
        let sure = if a.words.len() == b.words.len() { 1.0 } else { 0.8 };
        return Verdict::Agree(sure);
    }
    if a.concept.is_some()
        || b.concept.is_some()
        || a.words.len() != b.words.len()
        || a.words.len() < 2
    {
        return Verdict::Unrelated;
    }
    let same = |x: &str, y: &str| same_word(x, a.language, y, b.language);
    let agree = a.words.iter().zip(&b.words).filter(|(x, y)| same(x, y)).count();
    let rest: Vec<_> = a.words.iter().zip(&b.words).filter(|(x, y)| !same(x, y)).collect();
    let starts_alike = rest.iter().all(|(x, y)| x.chars().next() == y.chars().next());
    match (agree + 1 == a.words.len(), starts_alike) {
        (true, true) => Verdict::Conflict(0.8),
        (true, false) => Verdict::Conflict(0.4),
        _ if agree == 0 && a.words.len() == 2 && all_begin_alike(a, b) => Verdict::Conflict(0.5),
        _ => Verdict::Unrelated,
    }
}

/// "Peter Hallgren" and "Petter Hallberg": each word begins as the other's does, three letters deep.
fn all_begin_alike(a: &Name, b: &Name) -> bool {
    a.words.iter().zip(&b.words).all(|(x, y)| x.bytes().take(3).eq(y.bytes().take(3)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ConceptId, Language};

    fn number(value: f64, bound: Bound, counts: &[u16]) -> Quantity {
        let counts = counts.iter().map(|&c| ConceptId(c)).collect();
        Quantity { bound, counts, ..Quantity::exactly(value) }
    }

    #[test]
    fn numbers_of_the_same_thing_agree_or_conflict() {
        let nine = number(9.0, Bound::AtLeast, &[1, 2]);
        let several = Quantity { high: 27.0, ..number(3.0, Bound::Vague, &[2]) };
        assert!(matches!(quantities(&nine, &several), Verdict::Conflict(_)));
        let about = number(4000.0, Bound::About, &[1]);
        assert!(matches!(
            quantities(&about, &number(3960.0, Bound::Exactly, &[1])),
            Verdict::Agree(_)
        ));
        assert!(matches!(
            quantities(&about, &number(4400.0, Bound::Exactly, &[1])),
            Verdict::Conflict(_)
        ));
        assert_eq!(quantities(&about, &number(12.0, Bound::Exactly, &[7])), Verdict::Unrelated);
    }

    #[test]
    fn a_day_conflicts_within_its_month() {
        let day = |day| Date { month: Some(2), day, ..Date::default() };
        assert!(matches!(dates(&day(Some(26)), &day(None)), Verdict::Agree(_)));
        assert!(matches!(dates(&day(Some(26)), &day(Some(27))), Verdict::Conflict(_)));
    }

    #[test]
    fn full_names_conflict_by_one_word() {
        let name = |words: &str| Name {
            words: words.split(' ').map(str::to_owned).collect(),
            concept: None,
            roles: Vec::new(),
            meanings: Vec::new(),
            language: Language::Unknown,
        };
        assert!(matches!(
            names(&name("elena gracia"), &name("elena garcia")),
            Verdict::Agree(_) | Verdict::Conflict(_)
        ));
        assert!(matches!(
            names(&name("eirik solbakken"), &name("eirik solberg")),
            Verdict::Conflict(_)
        ));
        assert!(matches!(names(&name("vladimir putin"), &name("putin")), Verdict::Agree(_)));
        assert_eq!(names(&name("kim jong"), &name("donald trump")), Verdict::Unrelated);
    }
}
