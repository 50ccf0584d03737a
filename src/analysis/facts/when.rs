//! What the day of the article makes of a date: "on Monday" becomes a day, "26 February" gets its
//! year, and every date its role.
//!
//! A weekday is the last one unless the clause speaks of what is to come (a word beside it, a future
//! tense); a day without a year is the one nearest to the article's day. Where the article's day is
//! known without its year ("SARAGOSSE, 5 mars"), so are the days counted from it. Where it is not
//! known at all, dates stay as stated.
//!
//! Time linear in the dates.

use super::calendar::Day;
use super::dates::{Direction, Reading};
use super::tense::Tense;
use crate::model::{Away, Date, DateRole};

/// The day of an article, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    day: Day,
    /// Whether the year is told; it is made up for reckoning otherwise.
    has_year: bool,
}

/// A year to reckon with where none is told: the days of its neighbours are as many.
const ANY_YEAR: i16 = 2026;
/// How long before publication the occurrence of a report may lie, in days.
const NEWS: i32 = 4;
/// How far ahead of the article a day without year may lie when nothing says so, in days.
const NEAR: i32 = 90;
/// How far ahead it may lie behind a past tense, which is that of the announcement then.
const SOON: i32 = 35;
/// How far ahead it may lie when something says so.
const FAR: i32 = 250;

impl Reference {
    /// The reference that a date gives: it needs month and day.
    #[must_use]
    pub fn of(date: &Date) -> Option<Self> {
        let has_year = date.year.is_some();
        let year = date.year.or_else(|| Some(year_with(date)));
        Day::of(&Date { year, ..*date }).map(|day| Self { day, has_year })
    }

    /// The article's day itself, to be told apart from others.
    fn is_day_of(&self, date: &Date) -> bool {
        let mine = self.day.date();
        date.month == mine.month && date.day == mine.day
    }

    /// A date of the site, with the year where it lacks one.
    #[must_use]
    pub fn complete(&self, date: &Date) -> Date {
        let completed = match (date.year, date.month, date.day) {
            (None, Some(_), Some(_)) => self.nearest(date, false, false),
            _ => *date,
        };
        let is_day = self.is_day_of(&completed);
        Date { role: if is_day { DateRole::Publication } else { completed.role }, ..completed }
    }

    /// The date that a reading means.
    #[must_use]
    pub fn resolve(&self, reading: &Reading, tense: Tense) -> Date {
        let date = reading.date;
        let is_ahead = match reading.direction {
            Some(Direction::Perhaps) => tense != Tense::Behind,
            Some(direction) => !matches!(direction, Direction::Past | Direction::Back),
            None => tense == Tense::Ahead,
        };
        let is_past = reading.direction == Some(Direction::Past);
        let was = is_past || reading.direction.is_none() && tense == Tense::Behind;
        let is_later = reading.direction == Some(Direction::Ahead);
        match date {
            Date { away: Some(away), .. } => self.counted(&date, away),
            Date { year: None, month: Some(month), .. } => match date.day {
                Some(_) => self.nearest(&date, is_ahead, was),
                None => self.month(&date, month, is_ahead),
            },
            Date { year: None, day: Some(day), .. } => self.day_of_month(&date, day, is_ahead),
            Date { year: None, weekday: Some(weekday), .. } => {
                let is_ahead = is_ahead || tense == Tense::Open && reading.direction.is_none();
                self.known(self.weekday(weekday, is_ahead, is_past || is_later), Some(weekday))
            }
            _ => date,
        }
    }

    /// "Yesterday", "Thursday next week", "March last year".
    fn counted(&self, date: &Date, away: Away) -> Date {
        let mine = self.day.date();
        match away {
            Away::Days(n) => self.known(self.day.plus(i32::from(n)), None),
            Away::Weeks(n) => {
                let monday = self.day.monday().plus(7 * i32::from(n));
                if let Some(weekday) = date.weekday {
                    return self.known(monday.plus(i32::from(weekday) - 1), Some(weekday));
                }
                let (year, week) = monday.week();
                // A week without its year has no number.
                if !self.has_year {
                    return *date;
                }
                Date { year: Some(year), week: Some(week), ..Date::default() }
            }
            Away::Months(n) => {
                let month = mine.month.map_or(0, i16::from) - 1 + i16::from(n);
                let year = mine.year.map(|y| y + month.div_euclid(12)).filter(|_| self.has_year);
                let month = u8::try_from(month.rem_euclid(12) + 1).ok();
                Date { year, month, ..Date::default() }
            }
            Away::Years(n) => {
                let year = mine.year.map(|y| y + i16::from(n)).filter(|_| self.has_year);
                let away = if year.is_some() { None } else { date.away };
                Date { year, away, ..*date }
            }
        }
    }

    /// The year that brings a day without one nearest to the article.
    fn nearest(&self, date: &Date, is_ahead: bool, is_past: bool) -> Date {
        let year = self.day.date().year.unwrap_or(ANY_YEAR);
        let of = |year: i16| Day::of(&Date { year: Some(year), ..*date });
        let years = [year - 1, year, year + 1];
        let fits = |y: &&i16| {
            of(**y).is_some_and(|day| match (is_ahead, is_past) {
                (true, _) => day >= self.day && day.0 <= self.day.0 + FAR,
                (false, true) => day.0 <= self.day.0 + SOON,
                (false, false) => day.0 <= self.day.0 + NEAR,
            })
        };
        let distance = |y: &&i16| of(**y).map_or(i32::MAX, |day| (day.0 - self.day.0).abs());
        let found = years.iter().filter(fits).min_by_key(distance).copied();
        let found = found.or_else(|| years.into_iter().min_by_key(|y| distance(&y)));
        Date { year: found.filter(|_| self.has_year), ..*date }
    }

    fn month(&self, date: &Date, month: u8, is_ahead: bool) -> Date {
        let mine = self.day.date();
        let (Some(year), Some(this)) = (mine.year, mine.month) else { return *date };
        let year = match (month.cmp(&this), is_ahead) {
            (std::cmp::Ordering::Greater, false) => year - 1,
            (std::cmp::Ordering::Less, true) => year + 1,
            _ => year,
        };
        Date { year: Some(year).filter(|_| self.has_year), ..*date }
    }

    /// The last such day of a month, or the next; on the weekday that is stated.
    fn day_of_month(&self, date: &Date, day: u8, is_ahead: bool) -> Date {
        let step = if is_ahead { 1 } else { -1 };
        let fits = |n: &Day| {
            let of = date.weekday.is_none_or(|weekday| n.weekday() == weekday);
            of && n.date().day == Some(day)
        };
        let found = (0..366).map(|away| self.day.plus(step * away)).find(fits);
        found.map_or(*date, |day| self.known(day, date.weekday))
    }

    /// The last such weekday, or the next; `is_other` where it cannot be the article's own day.
    fn weekday(&self, weekday: u8, is_ahead: bool, is_other: bool) -> Day {
        let since = (i32::from(self.day.weekday()) - i32::from(weekday)).rem_euclid(7);
        match (is_ahead, since) {
            // Today's own name means today, unless a word says otherwise.
            (_, 0) if !is_other => self.day,
            (true, _) => self.day.plus(7 - since),
            (false, 0) => self.day.plus(-7),
            (false, _) => self.day.plus(-since),
        }
    }

    fn known(&self, day: Day, weekday: Option<u8>) -> Date {
        let date = day.date();
        Date { year: date.year.filter(|_| self.has_year), weekday, ..date }
    }

    /// What a resolved date is the date of; `is_leading` where it stands in headline or lead.
    #[must_use]
    pub fn role(&self, date: &Date, is_leading: bool) -> DateRole {
        let year = date.year.or(self.day.date().year.filter(|_| !self.has_year));
        let Some(day) = Day::of(&Date { year, ..*date }) else { return DateRole::Unknown };
        let ago = self.day.0 - day.0;
        match ago {
            ..0 => DateRole::Ahead,
            0..=NEWS if is_leading => DateRole::Occurrence,
            _ => DateRole::Background,
        }
    }
}

/// A year in which the date falls on the weekday it states, so that weekdays can be counted from it.
fn year_with(date: &Date) -> i16 {
    let fits = |&year: &i16| {
        Day::of(&Date { year: Some(year), ..*date }).map(Day::weekday) == date.weekday
    };
    (ANY_YEAR - 6..=ANY_YEAR).rev().find(fits).unwrap_or(ANY_YEAR)
}
