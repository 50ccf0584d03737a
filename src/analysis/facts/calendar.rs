//! The calendar: days as numbers, weekdays, weeks of ISO 8601. Proleptic Gregorian.
//!
//! The two conversions are Hinnant's `days_from_civil` and `civil_from_days` (2014), which count from
//! March so that the leap day comes last. A date library would bring time zones and clocks, neither
//! of which the analysis may know.

use crate::model::Date;

/// A day, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i32);

impl Day {
    /// The day of a date that has year, month and day, and exists.
    #[must_use]
    pub fn of(date: &Date) -> Option<Self> {
        let (year, month, day) = (date.year?, date.month?, date.day?);
        let found = Self::from_civil(i32::from(year), i32::from(month), i32::from(day));
        let back = found.date();
        (back.month == Some(month) && back.day == Some(day)).then_some(found)
    }

    fn from_civil(year: i32, month: i32, day: i32) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Its date, without a weekday.
    #[must_use]
    pub fn date(self) -> Date {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = era * 400 + year_of_era + i32::from(month <= 2);
        let narrow = |n: i32| u8::try_from(n).ok();
        Date {
            year: i16::try_from(year).ok(),
            month: narrow(month),
            day: narrow(day),
            ..Date::default()
        }
    }

    /// 1 for Monday to 7 for Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // 1 January 1970 was a Thursday.
        u8::try_from((self.0 + 3).rem_euclid(7) + 1).unwrap_or(1)
    }

    /// The day so many days later, or earlier.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// The Monday of its week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.plus(1 - i32::from(self.weekday()))
    }

    /// Year and number of its week by ISO 8601: the week belongs to the year of its Thursday.
    #[must_use]
    pub fn week(self) -> (i16, u8) {
        let thursday = self.monday().plus(3);
        let year = thursday.date().year.unwrap_or(0);
        let first = Self::from_civil(i32::from(year), 1, 1);
        (year, u8::try_from((thursday.0 - first.0) / 7 + 1).unwrap_or(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: u8, day: u8) -> Day {
        let date = Date { year: Some(year), month: Some(month), day: Some(day), ..Date::default() };
        Day::of(&date).expect("a day that exists")
    }

    #[test]
    fn days_of_four_centuries_read_back() {
        let first = day(1800, 1, 1);
        for n in 0..146_097 {
            assert_eq!(Day::of(&first.plus(n).date()), Some(first.plus(n)));
        }
    }

    #[test]
    fn weekdays_and_weeks_are_those_of_the_calendar() {
        assert_eq!(day(2026, 1, 14).weekday(), 3);
        assert_eq!(day(2024, 2, 29).weekday(), 4);
        assert_eq!(day(2026, 1, 14).week(), (2026, 3));
        assert_eq!(day(2027, 1, 1).week(), (2026, 53));
        assert_eq!(day(2024, 12, 30).week(), (2025, 1));
    }

    #[test]
    fn days_that_do_not_exist_are_none() {
        let date = Date { year: Some(2026), month: Some(2), day: Some(30), ..Date::default() };
        assert_eq!(Day::of(&date), None);
    }
}
