//! Days, months and years in figures: `28.4.2026`, `05/02/2026`, `2026-02-05`, `31/12 2027`, `2026`.
//!
//! What stands around a month's name and what stands alone; [`super::dates`] puts them together.
//!
//! Time constant a position.

use super::{cjk, digits};
use crate::analysis::language::{Dates, Numbers};
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
pub fn numeric(
    words: &[Word],
    at: usize,
    dates: &Dates,
    numbers: &Numbers,
) -> Option<(Date, usize)> {
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
        2 if numbers.has_ordinal_stop
            && words.get(at + 1).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing)
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
        end = behind_suffixes(words, end + stop + 1, dates);
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

/// Past what makes an ordinal of the figure before `at`: "5th", "29-го".
pub fn behind_suffixes(words: &[Word], at: usize, dates: &Dates) -> usize {
    let is_ending = |i: usize| {
        let ending = words.get(i).filter(|w| w.gap == Gap::Nothing && w.kind == TokenKind::Word);
        ending.is_some_and(|w| is_suffix(w, dates))
    };
    let is_hyphen = words.get(at).is_some_and(|w| w.is_hyphen() && w.gap == Gap::Nothing);
    let mut next = at + if is_hyphen && is_ending(at + 1) { 2 } else { 0 };
    while words.get(next).is_some_and(|w| is_suffix(w, dates)) {
        next += 1;
    }
    next
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
/// Older years than those of living memory need something beside them that says so ("built in 1902"),
/// as `is_led` does.
pub fn year_alone(words: &[Word], at: usize, is_led: bool, dates: &Dates) -> Option<(Date, usize)> {
    let word = &words[at];
    let year = figure(word).filter(|_| word.folded.chars().count() == 4).and_then(year_of)?;
    let earliest = if is_led { 1700 } else { 1945 };
    let is_recent = (earliest..2040).contains(&year) && year != 2000;
    let is_glued = |w: &Word| w.gap == Gap::Nothing && w.kind != TokenKind::Other;
    // "1950-го року".
    let is_hyphen = words.get(at + 1).is_some_and(Word::is_hyphen);
    let end = if is_hyphen { behind_suffixes(words, at + 1, dates) } else { at + 1 };
    let goes_on = words.get(at + 1).is_some_and(|w| {
        let is_hyphen = is_hyphen && end == at + 1 && second_year(words, at).is_none();
        // Italian "ha" is the auxiliary behind a year, and a hectare behind another figure.
        let is_unit = super::units::sign(&w.folded).is_some()
            && !dates.auxiliaries.contains(&w.folded.as_str());
        is_glued(w) || is_unit || is_hyphen
    });
    let stands_apart = at == 0
        || words[at - 1].gap == Gap::Wide
        || word.gap != Gap::Nothing
        || words[at - 1].is("(");
    let date = Date { year: Some(year), ..Date::default() };
    (is_recent && !goes_on && stands_apart).then_some((date, end))
}

/// The second year of a range that begins at `at`, and the position behind it: "1950–1953", "2018-19".
pub fn second_year(words: &[Word], at: usize) -> Option<(i16, usize)> {
    let year = |i: usize| words.get(i).and_then(figure).and_then(|n| i16::try_from(n).ok());
    let glued = |i: usize| words.get(i).filter(|w| w.gap == Gap::Nothing);
    let first = year(at).filter(|first| (1900..2040).contains(first))?;
    glued(at + 1).filter(|w| w.is_hyphen())?;
    let second = match glued(at + 2)?.folded.len() {
        4 => year(at + 2)?,
        2 => first - first % 100 + year(at + 2)?,
        _ => return None,
    };
    let goes_on = glued(at + 3)
        .is_some_and(|w| w.kind != TokenKind::Other || w.is_hyphen() || w.is("/") || w.is("%"));
    (second > first && second < 2100 && !goes_on).then_some((second, at + 3))
}
