//! How far apart two dates are, as far as both are told.
//!
//! A date without a year is of the year that the versions speak of, if they tell one; a weekday without
//! a date is of the week that brings it nearest. A day and its month agree. Constant time.

use crate::analysis::facts::calendar::Day;
use crate::model::{Date, Report, Value};
use crate::sorting::Sort;

/// Two dates compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    Agree,
    Differ {
        /// Days between them, at least one.
        days: u32,
        /// Whether months are compared, as a day is not told by both.
        months: bool,
    },
    /// No part is told by both.
    Unknown,
}

/// A leap year, to count the days between two dates that tell none.
const ANY: i16 = 2000;

/// Compares two dates; what tells no year is of `year`.
#[must_use]
pub fn apart(a: &Date, b: &Date, year: Option<i16>) -> Apart {
    let is_open = |d: &Date| d.away.is_some() || d.week.is_some();
    if is_open(a) || is_open(b) {
        let is_same = a.iso() == b.iso() && !a.iso().is_empty();
        return if is_same { Apart::Agree } else { Apart::Unknown };
    }
    let of = |d: &Date, year: Option<i16>| Day::of(&Date { year: d.year.or(year), ..*d });
    let day = |d: &Date| of(d, year);
    let has_day = |d: &Date| d.day.is_some() || d.weekday.is_some();
    // The other date's year is the nearest guess where the versions tell no other.
    let guess = year.or(a.year).or(b.year).or(Some(ANY));
    if let (Some(x), Some(y)) = (of(a, guess), of(b, guess)) {
        return match (x.0 - y.0).unsigned_abs() {
            0 => Apart::Agree,
            days => Apart::Differ { days, months: false },
        };
    }
    if has_day(a) && has_day(b) {
        let weekday = |d: &Date| d.weekday.or_else(|| day(d).map(Day::weekday));
        return match (weekday(a), weekday(b)) {
            (Some(x), Some(y)) if x == y => Apart::Agree,
            (Some(x), Some(y)) => {
                let days = u32::from(x.abs_diff(y));
                Apart::Differ { days: days.min(7 - days), months: false }
            }
            _ => Apart::Unknown,
        };
    }
    match (a.month.zip(b.month), a.year.zip(b.year)) {
        (Some((x, y)), years) => {
            let (from, to) = years.map_or((0, 0), |(x, y)| (i32::from(x), i32::from(y)));
            let months = ((from * 12 + i32::from(x)) - (to * 12 + i32::from(y))).unsigned_abs();
            // Without years December lies before January.
            let months = if years.is_none() { months.min(12 - months) } else { months };
            match months {
                0 => Apart::Agree,
                1..=12 => Apart::Differ { days: 30 * months, months: true },
                _ => Apart::Unknown,
            }
        }
        (None, Some((x, y))) if x == y && a.month.is_none() && b.month.is_none() => Apart::Agree,
        _ => Apart::Unknown,
    }
}

/// The year that versions speak of where a date tells none: the one that most of their days have, if
/// any tells one.
#[must_use]
pub fn usual_year(reports: &[&Report]) -> Option<i16> {
    let dates = reports.iter().flat_map(|r| &r.facts).filter_map(|f| match &f.value {
        Value::Date(date) if date.day.is_some() => date.year,
        _ => None,
    });
    let mut years: Vec<i16> = dates.collect();
    years.arrange();
    let runs = years.chunk_by(|a, b| a == b);
    runs.max_by_key(|run| run.len()).map(|run| run[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn date(year: Option<i16>, month: Option<u8>, day: Option<u8>, weekday: Option<u8>) -> Date {
        Date { year, month, day, weekday, ..Date::default() }
    }

    #[rstest]
    #[case::a_day_and_its_month(
        date(None, Some(2), Some(26), None),
        date(None, Some(2), None, None),
        Apart::Agree
    )]
    #[case::two_days(date(None, Some(1), Some(13), None), date(Some(2026), Some(1), Some(14), None), Apart::Differ { days: 1, months: false })]
    #[case::a_weekday_and_its_day(
        date(None, None, None, Some(3)),
        date(Some(2026), Some(1), Some(14), None),
        Apart::Agree
    )]
    #[case::two_weekdays(date(None, None, None, Some(1)), date(None, None, None, Some(7)), Apart::Differ { days: 1, months: false })]
    #[case::two_months(date(None, Some(12), None, None), date(None, Some(1), None, None), Apart::Differ { days: 30, months: true })]
    #[case::a_year_and_a_day(
        date(Some(2025), None, None, None),
        date(None, Some(1), Some(2), None),
        Apart::Unknown
    )]
    fn dates_are_apart_as_far_as_both_are_told(
        #[case] a: Date,
        #[case] b: Date,
        #[case] expected: Apart,
    ) {
        assert_eq!(apart(&a, &b, Some(2026)), expected);
        assert_eq!(apart(&b, &a, Some(2026)), expected);
    }

    #[test]
    fn a_weekday_says_nothing_of_a_day_whose_year_nobody_tells() {
        let (thursday, day) =
            (date(None, None, None, Some(4)), date(None, Some(2), Some(26), None));
        assert_eq!(apart(&thursday, &day, None), Apart::Unknown);
        let next = date(None, Some(2), Some(27), None);
        assert_eq!(apart(&day, &next, None), Apart::Differ { days: 1, months: false });
    }
}
