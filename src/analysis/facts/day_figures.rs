//! Days, months and years in figures: `28.4.2026`, `05/02/2026`, `2026-02-05`, `31/12 2027`, `2026`.
//!
//! What stands around a month's name and what stands alone; [`super::dates`] puts them together.
//!
//! Time constant a position.

use super::{cjk, digits};
use crate::analysis::language::Dates;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};
use crate::model::Date;

pub fn figure(word: &Word) -> Option<u32> {
    (word.kind == TokenKind::Number && word.folded.chars().count() <= 4)
        .then(|| digits::ascii_digits(&word.folded)?.parse().ok())
        .flatten()
}

pub fn day_of(n: u32) -> Option<u8> {
    u8::try_from(n).ok().filter(|d| (1..=31).contains(d))
}

fn month_of(n: u32) -> Option<u8> {
    u8::try_from(n).ok().filter(|m| (1..=12).contains(m))
}

fn year_of(n: u32) -> Option<i16> {
    i16::try_from(n).ok().filter(|y| (1000..2200).contains(y))
}

/// `28.4.2026`, `05/02/2026`, `14-06-2026`, `2026-02-05`, `9.6.`
pub fn numeric(words: &[Word], at: usize, dates: &Dates) -> Option<(Date, usize)> {
    let first = words.get(at).filter(|w| w.kind == TokenKind::Number)?;
    let dotted: Vec<u32> =
        first.folded.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let (figures, end) = match dotted.len() {
        // "3.1.2" numbers a chapter: a year has two or four figures.
        3 if !first.folded.ends_with(|c: char| c.is_ascii_digit())
            || matches!(first.folded.rsplit('.').next().map(str::len), Some(2 | 4)) =>
        {
            (dotted, at + 1)
        }
        // "9.6." with its last stop; without it, it is a decimal.
        2 if words.get(at + 1).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing)
            && (words.get(at + 2).is_none_or(|w| !w.is_capitalised)) =>
        {
            (dotted, at + 2)
        }
        1 => separated(words, at)
            .or_else(|| slashed(words, at))
            .or_else(|| cjk::spaced(words, at))?,
        _ => return None,
    };
    let date = match figures[..] {
        [y, m, d] if y > 31 => Date {
            year: Some(year_of(y)?),
            month: Some(month_of(m)?),
            day: Some(day_of(d)?),
            ..Date::default()
        },
        [a, b, y] => {
            let (d, m) = if (dates.has_month_first && a <= 12) || b > 12 { (b, a) } else { (a, b) };
            let y = if y < 100 { y + 2000 } else { y };
            Date {
                year: Some(year_of(y)?),
                month: Some(month_of(m)?),
                day: Some(day_of(d)?),
                ..Date::default()
            }
        }
        [d, m] => Date { month: Some(month_of(m)?), day: Some(day_of(d)?), ..Date::default() },
        _ => return None,
    };
    Some((date, end))
}

/// Day and month with a slash between, then a year: `31/12 2027`, `31/12-2027`.
fn slashed(words: &[Word], at: usize) -> Option<(Vec<u32>, usize)> {
    let glued = |i: usize| words.get(i).filter(|w| w.gap == Gap::Nothing);
    glued(at + 1).filter(|w| w.is("/"))?;
    let month = glued(at + 2).and_then(figure)?;
    let year_at = at + 3 + usize::from(glued(at + 3).is_some_and(Word::is_hyphen));
    let year = words.get(year_at).filter(|w| w.folded.len() == 4).and_then(figure)?;
    Some((vec![figure(&words[at])?, month, year], year_at + 1))
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

/// What stands behind a month's name: a day, a year, both or none.
pub fn after_month(words: &[Word], end: usize, date: Date, dates: &Dates) -> (Date, usize) {
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
    (Date { year, ..date }, end)
}

/// A year of four figures behind position `at`, past a comma or particle, and the position behind it.
pub fn year_behind(words: &[Word], at: usize, dates: &Dates) -> (Option<i16>, usize) {
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
    let year = words
        .get(next)
        .filter(|w| w.folded.chars().count() == 4)
        .and_then(figure)
        .and_then(year_of);
    if year.is_some() { (year, next + 1) } else { (None, at) }
}

pub fn is_particle(word: &Word, dates: &Dates) -> bool {
    dates.particles.contains(&word.folded.as_str())
}

pub fn is_suffix(word: &Word, dates: &Dates) -> bool {
    word.gap == Gap::Nothing
        && (matches!(word.folded.as_str(), "." | ":" | "º" | "ª" | "°")
            || dates.ordinal_suffixes.contains(&word.folded.as_str()))
}

/// Past a comma and particles.
pub fn skip(words: &[Word], at: usize, dates: &Dates) -> usize {
    let mut next = at;
    while words.get(next).is_some_and(|w| w.is(",") || is_particle(w, dates)) && next < at + 3 {
        next += 1;
    }
    next
}

/// A year of four plain figures: one that news speaks of, and no unit, sign or hyphen behind it.
///
/// 2000 counts things more often than it is a year; the reader of numbers keeps it.
/// Older years than those of living memory need a short preposition before them ("built in 1902"),
/// which `may_be_led` allows.
pub fn year_alone(words: &[Word], at: usize, may_be_led: bool) -> Option<(Date, usize)> {
    let word = &words[at];
    let year = figure(word).filter(|_| word.folded.chars().count() == 4).and_then(year_of)?;
    let is_led = may_be_led
        && at > 0
        && words[at - 1].kind == TokenKind::Word
        && words[at - 1].folded.chars().count() <= 6;
    let earliest = if is_led { 1700 } else { 1945 };
    let is_recent = (earliest..2040).contains(&year) && year != 2000;
    let is_glued = |w: &Word| w.gap == Gap::Nothing && w.kind != TokenKind::Other;
    let goes_on = words
        .get(at + 1)
        .is_some_and(|w| is_glued(w) || super::units::sign(&w.folded).is_some() || w.is_hyphen());
    let stands_apart = at == 0
        || words[at - 1].gap == Gap::Wide
        || word.gap != Gap::Nothing
        || words[at - 1].is("(");
    let date = Date { year: Some(year), ..Date::default() };
    (is_recent && !goes_on && stands_apart).then_some((date, at + 1))
}
