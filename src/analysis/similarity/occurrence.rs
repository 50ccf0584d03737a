//! What an article says of the occurrence it reports: its day, and what was counted.
//!
//! Names find the topic; day and figures find the occurrence. Two reports of one occurrence come out
//! within a day or two, place it on the same day, and count the same things; a report of another one
//! on the same topic differs in all three. Conflicting figures alone prove little: a later update
//! corrects them.
//!
//! Time O(q²) for q quantities of an article, which are some dozens.

use crate::analysis::facts::calendar::Day;
use crate::model::{Bound, ConceptId, Date, DateRole, Report, Unit, Value};

/// What one article says of its occurrence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Occurrence {
    published: Option<Day>,
    /// Days that headline and lead give for it.
    days: Vec<Day>,
    quantities: Vec<Counted>,
}

/// A quantity with what it counts.
#[derive(Clone, Debug, PartialEq)]
struct Counted {
    value: f64,
    unit: Unit,
    /// Concepts of what is counted, the nearest first.
    counts: Vec<ConceptId>,
    is_leading: bool,
    /// How telling the value is: many figures more than few.
    weight: f64,
}

/// What two articles say of their occurrences, compared.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Days between the two days of publication, where both are told.
    pub days_apart: Option<u16>,
    pub same_day: Option<bool>,
    /// Weight of the quantities in common that count the same thing, and its share.
    pub quantities: f64,
    pub quantity_share: f64,
    /// Things that both leads count with another number.
    pub lead_conflicts: u16,
}

/// Concepts of what is counted that two quantities are compared by.
const COUNTED: usize = 3;
/// Quantities that are added to those an article has: all of one is not much in common.
const FEW: f64 = 1.0;
/// How much more a quantity counts that both leads have.
const LEADING: f64 = 1.5;

impl Occurrence {
    /// Reads it off a report; `lead` is the number of sentences that make headline and lead.
    #[must_use]
    pub fn of(report: &Report, lead: usize) -> Self {
        let mut found = Self { published: published(report), ..Self::default() };
        for fact in &report.facts {
            match &fact.value {
                Value::Date(date) if date.role == DateRole::Occurrence => {
                    found.days.extend(day(date));
                }
                Value::Quantity(q) if q.bound != Bound::Vague && q.unit != Unit::TimeOfDay => {
                    let counted = Counted {
                        value: q.low,
                        unit: q.unit,
                        counts: q.counts.iter().take(COUNTED).copied().collect(),
                        is_leading: fact.sentence.get() < lead,
                        weight: telling(q.low),
                    };
                    // Said twice it is no stronger: the lead repeats the headline.
                    let is_said = |said: &Counted| {
                        (said.value, said.unit) == (q.low, q.unit) && said.counts_as(&counted)
                    };
                    if !found.quantities.iter().any(is_said) {
                        found.quantities.push(counted);
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Compares two; the order does not matter.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Agreement {
        let apart = self.published.zip(other.published).map(|(a, b)| (a.0 - b.0).unsigned_abs());
        // Without a year two days lie at most half a year apart.
        let days_apart = apart
            .and_then(|n| u16::try_from(if n > 182 { n.abs_diff(365).min(n) } else { n }).ok());
        let tells = !self.days.is_empty() && !other.days.is_empty();
        let same_day = tells.then(|| self.days.iter().any(|day| other.days.contains(day)));
        let (shared, conflicts) = self.shared_with(other);
        let (shared_back, conflicts_back) = other.shared_with(self);
        // From either side a quantity may find several counterparts.
        let quantities = (shared + shared_back) / 2.0;
        let size = (self.quantities.len().max(1) * other.quantities.len().max(1)) as f64;
        Agreement {
            days_apart,
            same_day,
            quantities,
            quantity_share: quantities / (libm::sqrt(size) + FEW),
            lead_conflicts: conflicts.max(conflicts_back),
        }
    }

    fn shared_with(&self, other: &Self) -> (f64, u16) {
        let (mut shared, mut conflicts) = (0.0, 0);
        for one in &self.quantities {
            let same =
                |c: &&Counted| c.value == one.value && c.unit == one.unit && c.counts_as(one);
            let mut equal = other.quantities.iter().filter(same).peekable();
            if equal.peek().is_some() {
                let both_lead = one.is_leading && equal.any(|c| c.is_leading);
                shared += one.weight * if both_lead { LEADING } else { 1.0 };
            } else if one.is_leading && other.quantities.iter().any(|c| c.conflicts_with(one)) {
                conflicts += 1;
            }
        }
        (shared, conflicts)
    }
}

impl Counted {
    fn counts_as(&self, other: &Self) -> bool {
        self.counts.iter().any(|c| other.counts.contains(c))
            || (self.counts.is_empty() && other.counts.is_empty())
    }

    fn conflicts_with(&self, other: &Self) -> bool {
        let first = |c: &Self| c.counts.first().copied();
        self.is_leading
            && self.unit == other.unit
            && self.value != other.value
            && first(self).is_some()
            && first(self) == first(other)
    }
}

/// Small and round numbers turn up everywhere.
fn telling(value: f64) -> f64 {
    let written = format!("{value}");
    let digits = written.trim_end_matches('0').len() as f64;
    let size = match value {
        100.0.. => 0.3,
        13.0.. => 0.15,
        _ => 0.0,
    };
    (0.1 + 0.15 * digits + size).min(1.0)
}

fn published(report: &Report) -> Option<Day> {
    let of_site = report.site_dates.iter().map(|d| d.date);
    let of_text = report.facts.iter().filter_map(|f| match &f.value {
        Value::Date(date) => Some(*date),
        _ => None,
    });
    of_site.chain(of_text).find(|d| d.role == DateRole::Publication).and_then(|d| day(&d))
}

/// The day of a date; in any year where none is told.
fn day(date: &Date) -> Option<Day> {
    const ANY_YEAR: i16 = 2026;
    Day::of(&Date { year: date.year.or(Some(ANY_YEAR)), ..*date })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reader::Reader;
    use crate::model::{Article, Language};

    fn occurrence(text: &str) -> Occurrence {
        let article = Article { language: Some(Language::En), ..Article::new("", text) };
        Occurrence::of(&Reader::default().read(&article).report, 3)
    }

    #[test]
    fn reports_of_one_day_agree_and_of_another_do_not() {
        let first = occurrence("OSLO, 3 March 2026 – A fire killed 12 people on Monday.");
        let second = occurrence("BERGEN, 4 March 2026 – Twelve people died in a fire on Monday.");
        let other = occurrence("OSLO, 19 March 2026 – A fire killed 17 people on Wednesday.");
        let agreement = first.compare(&second);
        assert_eq!((agreement.days_apart, agreement.same_day), (Some(1), Some(true)));
        assert!(agreement.quantities > 0.0);
        let agreement = first.compare(&other);
        assert_eq!((agreement.days_apart, agreement.same_day), (Some(16), Some(false)));
        assert_eq!(agreement.quantities, 0.0);
    }
}
