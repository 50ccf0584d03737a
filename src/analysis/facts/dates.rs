//! Dates: days, months and years as far as they are stated.
//!
//! One pattern for all languages: around a month's name stand, in any order the language uses, a
//! day, a year and a weekday, with particles between; figures alone are read by the language's order
//! of day and month; a weekday or a year may stand alone. A date that the text does not complete is
//! kept as far as it goes.
//!
//! Time linear in the sentence.

use crate::analysis::language::Dates;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};
use crate::model::Date;

/// A date and the words `begin..end` it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub begin: usize,
    pub end: usize,
    pub date: Date,
}

/// The dates of a sentence, in order.
#[must_use]
pub fn read(words: &[Word], dates: &Dates, lower_case_months: bool) -> Vec<Reading> {
    let mut readings = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = numeric(words, at, dates)
            .or_else(|| with_month(words, at, dates, lower_case_months))
            .or_else(|| weekday_alone(words, at, dates, lower_case_months))
            .or_else(|| year_alone(words, at));
        match found {
            Some(reading) => {
                at = reading.end;
                readings.push(reading);
            }
            None => at += 1,
        }
    }
    readings
}

fn figure(word: &Word) -> Option<u32> {
    (word.kind == TokenKind::Number && word.folded.len() <= 4)
        .then(|| word.folded.parse().ok())
        .flatten()
}

fn day_of(n: u32) -> Option<u8> {
    u8::try_from(n).ok().filter(|d| (1..=31).contains(d))
}

fn month_of(n: u32) -> Option<u8> {
    u8::try_from(n).ok().filter(|m| (1..=12).contains(m))
}

fn year_of(n: u32) -> Option<i16> {
    i16::try_from(n).ok().filter(|y| (1000..2200).contains(y))
}

/// `28.4.2026`, `05/02/2026`, `14-06-2026`, `2026-02-05`, `9.6.`
fn numeric(words: &[Word], at: usize, dates: &Dates) -> Option<Reading> {
    let first = words.get(at).filter(|w| w.kind == TokenKind::Number)?;
    let dotted: Vec<u32> =
        first.folded.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let (figures, end) = match dotted.len() {
        3 => (dotted, at + 1),
        // "9.6." with its last stop; without it, it is a decimal.
        2 if words.get(at + 1).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing)
            && (words.get(at + 2).is_none_or(|w| !w.is_capitalised)) =>
        {
            (dotted, at + 2)
        }
        1 => separated(words, at)?,
        _ => return None,
    };
    let date = match figures[..] {
        [y, m, d] if y > 31 => Date {
            year: Some(year_of(y)?),
            month: Some(month_of(m)?),
            day: Some(day_of(d)?),
            weekday: None,
        },
        [a, b, y] => {
            let (d, m) = if (dates.has_month_first && a <= 12) || b > 12 { (b, a) } else { (a, b) };
            let y = if y < 100 { y + 2000 } else { y };
            Date {
                year: Some(year_of(y)?),
                month: Some(month_of(m)?),
                day: Some(day_of(d)?),
                weekday: None,
            }
        }
        [d, m] => Date { month: Some(month_of(m)?), day: Some(day_of(d)?), ..Date::default() },
        _ => return None,
    };
    Some(Reading { begin: at, end, date })
}

/// Three figures with the same mark between them and no space.
fn separated(words: &[Word], at: usize) -> Option<(Vec<u32>, usize)> {
    let mark = words.get(at + 1).filter(|w| w.is("/") || w.is_hyphen())?;
    let again = words.get(at + 3).filter(|w| w.folded == mark.folded)?;
    let glued = [mark, &words[at + 2], again, words.get(at + 4)?];
    if !glued.iter().all(|w| w.gap == Gap::Nothing) {
        return None;
    }
    let figures = [figure(&words[at])?, figure(&words[at + 2])?, figure(&words[at + 4])?];
    Some((figures.to_vec(), at + 5))
}

/// The month that a word names, from 1.
fn month(word: &Word, dates: &Dates, lower_case: bool) -> Option<u8> {
    if word.kind != TokenKind::Word || !(lower_case || word.is_capitalised) {
        return None;
    }
    let at = dates.months.iter().position(|names| names.contains(&word.folded.as_str()))?;
    u8::try_from(at + 1).ok()
}

/// The weekday that a word names, 1 for Monday.
fn weekday(word: &Word, dates: &Dates, lower_case: bool) -> Option<u8> {
    if word.kind != TokenKind::Word || !(lower_case || word.is_capitalised) {
        return None;
    }
    let at = dates.weekdays.iter().position(|names| names.contains(&word.folded.as_str()))?;
    u8::try_from(at + 1).ok()
}

/// A run of day, month, year, weekday and particles around a month's name that begins at `at`.
fn with_month(words: &[Word], at: usize, dates: &Dates, lower_case: bool) -> Option<Reading> {
    let mut date = Date::default();
    let mut next = at;
    if let Some(day) = weekday(words.get(next)?, dates, lower_case) {
        date.weekday = Some(day);
        next = skip(words, next + 1, dates);
    }
    if let Some(m) = month(words.get(next)?, dates, lower_case) {
        date.month = Some(m);
        return Some(after_month(words, at, next + 1, date, dates));
    }
    let day = figure(words.get(next)?).and_then(day_of)?;
    next += 1;
    while words.get(next).is_some_and(|w| is_suffix(w, dates)) {
        next += 1;
    }
    next = skip(words, next, dates);
    date.month = Some(month(words.get(next)?, dates, lower_case)?);
    date.day = Some(day);
    next += 1;
    let (year, end) = year_behind(words, next, dates);
    Some(Reading { begin: at, end, date: Date { year, ..date } })
}

/// What stands behind a month's name: a day, a year, both or none.
fn after_month(words: &[Word], begin: usize, end: usize, date: Date, dates: &Dates) -> Reading {
    let mut date = date;
    let mut end = end;
    // "Feb." keeps its stop.
    let stop = usize::from(words.get(end).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing));
    let day = words.get(end + stop).and_then(figure).and_then(day_of);
    if let Some(day) = day.filter(|_| words[end + stop].folded.len() <= 2) {
        date.day = Some(day);
        end += stop + 1;
        while words.get(end).is_some_and(|w| is_suffix(w, dates)) {
            end += 1;
        }
    }
    let (year, end) = year_behind(words, end, dates);
    Reading { begin, end, date: Date { year, ..date } }
}

/// A year of four figures behind position `at`, past a comma or particle, and the position behind it.
fn year_behind(words: &[Word], at: usize, dates: &Dates) -> (Option<i16>, usize) {
    let mut next = at;
    while words
        .get(next)
        .is_some_and(|w| w.is(",") || w.is(".") && w.gap == Gap::Nothing || is_particle(w, dates))
    {
        next += 1;
        if next > at + 2 {
            return (None, at);
        }
    }
    let year = words.get(next).filter(|w| w.folded.len() == 4).and_then(figure).and_then(year_of);
    if year.is_some() { (year, next + 1) } else { (None, at) }
}

fn is_particle(word: &Word, dates: &Dates) -> bool {
    dates.particles.contains(&word.folded.as_str())
}

fn is_suffix(word: &Word, dates: &Dates) -> bool {
    word.gap == Gap::Nothing
        && (word.is(".") || word.is(":") || dates.ordinal_suffixes.contains(&word.folded.as_str()))
}

/// Past a comma and particles.
fn skip(words: &[Word], at: usize, dates: &Dates) -> usize {
    let mut next = at;
    while words.get(next).is_some_and(|w| w.is(",") || is_particle(w, dates)) && next < at + 3 {
        next += 1;
    }
    next
}

fn weekday_alone(words: &[Word], at: usize, dates: &Dates, lower_case: bool) -> Option<Reading> {
    let word = &words[at];
    let day = weekday(word, dates, lower_case).filter(|_| word.folded.chars().count() > 3)?;
    Some(Reading { begin: at, end: at + 1, date: Date { weekday: Some(day), ..Date::default() } })
}

/// A year of four plain figures: one that news speaks of, and no unit, sign or hyphen behind it.
///
/// 2000 counts things more often than it is a year; the reader of numbers keeps it.
fn year_alone(words: &[Word], at: usize) -> Option<Reading> {
    let word = &words[at];
    let year = figure(word).filter(|_| word.folded.len() == 4).and_then(year_of)?;
    let is_recent = (1945..2040).contains(&year) && year != 2000;
    let is_glued = |w: &Word| w.gap == Gap::Nothing && w.kind != TokenKind::Other;
    let goes_on = words
        .get(at + 1)
        .is_some_and(|w| is_glued(w) || super::units::sign(&w.folded).is_some() || w.is_hyphen());
    let stands_apart = at == 0
        || words[at - 1].gap == Gap::Wide
        || word.gap != Gap::Nothing
        || words[at - 1].is("(");
    (is_recent && !goes_on && stands_apart).then(|| Reading {
        begin: at,
        end: at + 1,
        date: Date { year: Some(year), ..Date::default() },
    })
}
