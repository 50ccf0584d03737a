//! Times of day: `14:30`, `kl. 9`, `14.30 Uhr`, `7 p.m.`, `14h30`, `halb acht`.
//!
//! Two figures with a colon are a time where the minutes have two digits (a result, 2:1, has one);
//! anything else needs a word before or behind it that says so.
//!
//! Time constant a position.

use rustc_hash::FxHashMap;

use super::amounts::{half_behind, is_article};
use super::numerals::Numerals;
use crate::analysis::language::{Clock, Numbers};
use crate::analysis::phrases::Phrases;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word, starts_with};

/// Reads times of day in one language.
pub struct ClockReader {
    before: Phrases<bool>,
    after: Phrases<bool>,
    /// Whether a phrase behind it puts it into the second half of the day.
    half: Phrases<bool>,
    /// Hours as ordinals: "o szóstej rano".
    ordinals: FxHashMap<&'static str, u8>,
    clock: &'static Clock,
}

/// Twelve o'clock in minutes after midnight.
const NOON: f64 = 720.0;

/// A time in minutes after midnight, and the words `begin..end` it stands in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Time {
    pub minutes: f64,
    pub begin: usize,
    pub end: usize,
}

impl ClockReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(numbers: &'static Numbers) -> Self {
        let clock = &numbers.clock;
        let later = clock.afternoon.iter().map(|&p| (p, true));
        Self {
            before: Phrases::ending(clock.before.iter().copied()),
            after: Phrases::beginning(clock.after.iter().copied()),
            half: Phrases::beginning(later.chain(clock.morning.iter().map(|&p| (p, false)))),
            ordinals: numbers.ordinals.iter().copied().collect(),
            clock,
        }
    }

    /// Whether a time may begin with this word, which is no number.
    #[must_use]
    pub fn begins(&self, folded: &str) -> bool {
        self.clock.parts_to.iter().any(|(part, _)| part.split(' ').next() == Some(folded))
    }

    /// The time that begins at `at`.
    #[must_use]
    pub fn read(
        &self,
        numbers: &Numbers,
        numerals: &Numerals,
        words: &[Word],
        at: usize,
    ) -> Option<Time> {
        if let Some(time) = self.part_to(numerals, words, at) {
            return Some(time);
        }
        let before = self.before.before(words, at);
        let (mut minutes, end, is_sure) = if words[at].kind == TokenKind::Number {
            figures(words, at)?
        } else {
            before?;
            self.hour_in_words(numbers, numerals, words, at)?
        };
        // "To 4.25 %" is no time.
        if words.get(end).is_some_and(|w| super::units::sign(&w.folded).is_some()) {
            return None;
        }
        let after = self.after.at(words, end);
        let mut behind = end + after.map_or(0, |(length, _)| length);
        if after.is_some()
            && minutes % 60.0 == 0.0
            && !has_minutes(&words[at])
            && let Some(more) = minutes_behind(words, behind)
        {
            minutes += more;
            behind += 1;
        }
        let half = |at: usize| self.half.at(words, at).map(|(length, later)| (at + length, later));
        let half = half(end).or_else(|| half(behind));
        let is_bare = minutes % 60.0 == 0.0 && !is_sure && !has_minutes(&words[at]);
        // A figure alone before a word for hours is a duration unless "at" stands before it, and a
        // bare figure behind "at" is anything.
        let says_so = |beside: Option<(usize, bool)>| beside.is_some_and(|(_, is_sure)| is_sure);
        let is_told = !is_bare || after.is_some() || half.is_some();
        let is_time = is_sure
            || says_so(before)
            || says_so(after)
            || before.is_some() && is_told
            || after.is_some() && has_minutes(&words[at]);
        if !is_time {
            return None;
        }
        if half.is_some_and(|(_, is_later)| is_later) && minutes < NOON {
            minutes += NOON;
        }
        Some(Time { minutes, begin: at, end: half.map_or(behind, |(end, _)| end) })
    }

    /// "Half past" aside, an hour in words: a number, or an ordinal where the part of the day follows.
    fn hour_in_words(
        &self,
        numbers: &Numbers,
        numerals: &Numerals,
        words: &[Word],
        at: usize,
    ) -> Option<(f64, usize, bool)> {
        if let Some(&hour) = self.ordinals.get(words[at].folded.as_str()) {
            let is_told = hour <= 24 && self.half.at(words, at + 1).is_some();
            return is_told.then_some((f64::from(hour) * 60.0, at + 1, true));
        }
        // "A la una de la tarde".
        let is_one = is_article(numbers, &words[at]) && self.half.at(words, at + 1).is_some();
        let one = || is_one.then_some((1.0, at + 1));
        let (hour, end) = numerals.read(words, at).or_else(one)?;
        let half = half_behind(numbers, words, end);
        let (part, end) = half.map_or((0.0, end), |(part, end)| (part, end));
        is_hour(hour).then_some(((hour + part) * 60.0, end, half.is_some()))
    }

    /// "Between 10 and 12 o'clock", "mellan klockan 10 och 12": the end of the time that begins behind a
    /// joint at `at`, and the position behind it.
    #[must_use]
    pub fn second(&self, numbers: &Numbers, words: &[Word], at: usize) -> Option<(f64, usize)> {
        let joint = words.get(at)?;
        let joins = joint.is_hyphen()
            || joint.is("–")
            || numbers.range_joints.contains(&joint.folded.as_str());
        let skipped =
            (at + 1..words.len().min(at + 3)).find(|&i| words[i].kind == TokenKind::Number)?;
        let (minutes, end, _) = figures(words, skipped).filter(|_| joins)?;
        let after = self.after.at(words, end).map_or(0, |(length, _)| length);
        Some((minutes, end + after))
    }

    /// "Halb acht", "half past seven", "kvart i tre".
    fn part_to(&self, numerals: &Numerals, words: &[Word], at: usize) -> Option<Time> {
        let mut parts = self.clock.parts_to.iter();
        let (part, length) =
            parts.find_map(|(part, n)| starts_with(words, at, part).map(|length| (*n, length)))?;
        let (hour, end) = match words.get(at + length)?.kind {
            TokenKind::Number => (words[at + length].folded.parse().ok()?, at + length + 1),
            _ => numerals.read(words, at + length)?,
        };
        // "Een half dozijn" is no time.
        if !is_hour(hour) || hour > 12.0 || numerals.factor(&words[at + length]).is_some() {
            return None;
        }
        let mut minutes = hour * 60.0 + part;
        let half = self.half.at(words, end);
        if half.is_some_and(|(_, is_later)| is_later) && minutes < NOON {
            minutes += NOON;
        }
        Some(Time { minutes, begin: at, end: end + half.map_or(0, |(n, _)| n) })
    }
}

/// "14 Uhr 06 hat", "14 heures 30,": minutes behind the word for the hour, and nothing that they count.
fn minutes_behind(words: &[Word], at: usize) -> Option<f64> {
    let minutes = words.get(at).filter(|w| w.kind == TokenKind::Number && w.folded.len() == 2)?;
    let counts = !minutes.folded.starts_with('0')
        && words.get(at + 1).is_some_and(|w| {
            w.kind == TokenKind::Word && w.gap != Gap::Nothing && w.folded.chars().count() > 3
        });
    minutes.folded.parse().ok().filter(|&n: &f64| n < 60.0 && !counts)
}

/// Whether a figure has two digits for minutes behind its stop: "19.00".
fn has_minutes(word: &Word) -> bool {
    word.folded.split_once('.').is_some_and(|(_, minutes)| minutes.len() == 2)
}

fn is_hour(hour: f64) -> bool {
    (0.0..=24.0).contains(&hour) && hour.fract() == 0.0
}

/// Hours and minutes in figures: minutes after midnight, position behind, and whether the form alone
/// says that it is a time.
fn figures(words: &[Word], at: usize) -> Option<(f64, usize, bool)> {
    let first = &words[at].folded;
    let part = |text: &str, most: u32| -> Option<f64> {
        let is_short = text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
        let n: u32 = text.parse().ok().filter(|&n| is_short && n <= most)?;
        Some(f64::from(n))
    };
    // "14.30" is one token; alone it may be a decimal.
    if let Some((hours, minutes)) = first.split_once(['.', ':']) {
        let time = part(hours, 24)? * 60.0 + part(minutes, 59).filter(|_| minutes.len() == 2)?;
        return Some((time, at + 1, first.contains(':')));
    }
    let hours = part(first, 24)?;
    let mark = words.get(at + 1);
    let minutes = words.get(at + 2).filter(|w| w.kind == TokenKind::Number && w.folded.len() == 2);
    let minutes = minutes.and_then(|w| part(&w.folded, 59).map(|m| (m, w.gap)));
    match (mark, minutes) {
        (Some(mark), Some((minutes, Gap::Nothing)))
            if mark.gap == Gap::Nothing && (mark.is(":") || mark.is("h")) =>
        {
            Some((hours * 60.0 + minutes, at + 3, true))
        }
        (Some(mark), Some((minutes, _))) if mark.is("h") => {
            Some((hours * 60.0 + minutes, at + 3, true))
        }
        _ => Some((hours * 60.0, at + 1, false)),
    }
}
