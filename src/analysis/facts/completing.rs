//! Two readings of one date, put together: "Thursday next week", "sunnuntaina 1.3.2026", "March last
//! year", "2026. január 13-án".
//!
//! Time constant a pair.

use super::dates::Reading;
use super::day_figures::is_particle;
use crate::analysis::language::Dates;
use crate::analysis::words::Word;
use crate::model::{Away, Date};

/// Completes a reading by the one right behind it: "Thursday next week", "March last year", and the
/// other way round.
pub fn complete(last: &mut Reading, next: &Reading, words: &[Word], dates: &Dates) -> bool {
    const BETWEEN: usize = 1;
    // "2026. január 13-án", "2026 m. sausio 13 d."
    let year = Date { year: None, ..last.date } == Date::default();
    let is_between = |w: &Word| w.is(".") || is_particle(w, dates);
    if year
        && next.date.month.is_some()
        && next.date.year.is_none()
        && words[last.end..next.begin].iter().all(is_between)
    {
        *last = Reading {
            begin: last.begin,
            date: Date { year: last.date.year, ..next.date },
            ..*next
        };
        return true;
    }
    // "Sunnuntaina 1.3.2026".
    let is_day = next.date.day.is_some() && next.date.weekday.is_none();
    let is_joint = |w: &Word| w.is(",") || is_particle(w, dates);
    if is_weekday_alone(&last.date)
        && last.date.away.is_none()
        && is_day
        && words[last.end..next.begin].iter().all(is_joint)
    {
        let weekday = last.date.weekday;
        *last = Reading { begin: last.begin, date: Date { weekday, ..next.date }, ..*next };
        return true;
    }
    if next.begin > last.end + BETWEEN {
        return false;
    }
    let united = match (last.date.away, next.date.away) {
        (None, Some(away @ Away::Weeks(_))) if is_weekday_alone(&last.date) => {
            Date { away: Some(away), ..last.date }
        }
        (Some(away @ Away::Weeks(_)), None) if is_weekday_alone(&next.date) => {
            Date { away: Some(away), ..next.date }
        }
        (None, Some(away @ Away::Years(_)))
            if last.date.month.is_some() && last.date.year.is_none() =>
        {
            Date { away: Some(away), ..last.date }
        }
        (Some(away @ Away::Years(_)), None)
            if next.date.month.is_some() && next.date.year.is_none() && next.begin == last.end =>
        {
            Date { away: Some(away), ..next.date }
        }
        _ => return false,
    };
    last.date = united;
    last.end = next.end;
    true
}

/// Whether a date is a weekday and no more.
pub fn is_weekday_alone(date: &Date) -> bool {
    date.weekday.is_some() && date.month.is_none()
}
