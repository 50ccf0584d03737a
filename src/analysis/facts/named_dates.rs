//! Dates with a name in them: a month with what stands around it, a weekday alone.
//!
//! "5 mars 2026", "March 5th", "fredag den 13 december", "Il primo dicembre"; and what only looks like
//! it, since months and weekdays are names of persons too ("Theresa May", "Maj Lindgren").
//!
//! Time constant a position.

use super::cjk;
use super::dates::DateReader;
use super::day_figures::{after_month, behind_suffixes, day_of, figure, skip, year_behind};
use super::naming::HONORIFICS;
use super::ordinals::is_told;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};
use crate::model::Date;

/// Shortest word that is a weekday by itself: shorter ones are abbreviations, and words of their own.
const SHORTEST_WEEKDAY: usize = 4;

impl DateReader {
    /// The month named from `at` on, from 1, and the position behind it.
    fn month(&self, words: &[Word], at: usize) -> Option<(u8, usize)> {
        let word = words.get(at)?;
        let is_written_so = self.lower_case || word.is_capitalised;
        if word.kind != TokenKind::Word || !is_written_so {
            return None;
        }
        self.months.at(words, at).map(|(length, month)| (month, at + length))
    }

    /// Whether a word is a month cut short, which says so beside a figure only: "Jan" alone is a name.
    fn is_abbreviated(&self, word: &Word, month: u8) -> bool {
        const SHORT: usize = 4;
        let whole = self.dates.months[usize::from(month) - 1].first();
        word.folded.chars().count() <= SHORT
            && whole.is_some_and(|whole| {
                *whole != word.folded
                    && !whole.contains(' ')
                    && whole.starts_with(word.folded.as_str())
            })
    }

    /// Whether a month or weekday that stands alone is a person's name: its capital letter is not due
    /// to the language or to its place, or a capital stands beside it.
    fn is_a_name(&self, words: &[Word], at: usize, end: usize) -> bool {
        let word = &words[at];
        if !word.is_capitalised || word.is_upper {
            return false;
        }
        let capital =
            |w: &Word| w.is_capitalised && w.kind == TokenKind::Word && w.gap != Gap::Wide;
        let before = at.checked_sub(1).map(|i| &words[i]);
        let begins = before.is_none_or(|w| w.kind == TokenKind::Other);
        let next = words.get(end).is_some_and(capital);
        if self.lower_case {
            // "Maj Lindgren", "Domingo García", but "Mercoledì Trump ha detto".
            let is_weekday = self.weekdays.at(words, at).is_some();
            let is_of_persons = self.dates.weekdays_of_persons.contains(&word.folded.as_str());
            // "Desde Abril", as some print it.
            let is_led = before.is_some_and(|w| self.dates.leads.contains(&w.folded.as_str()));
            // Turkish prints them with a capital, and an apostrophe before the ending, or "Mart ayında".
            let is_inflected = word.folded.contains('\'') || end > at + 1;
            return !(begins || is_led || is_inflected) || next && (!is_weekday || is_of_persons);
        }
        // "Theresa May", "PM May", "Karin Sonntag": a name stands before; "Am Sonntag" begins the
        // sentence, and English has no such names of weekdays ("the General Assembly Saturday").
        let may_be_one = self.capitalises_nouns || self.months.at(words, at).is_some();
        let names = |w: &Word| {
            let is_long = w.folded.len() > 3 || w.is_upper || HONORIFICS.contains(&&*w.folded);
            capital(w) && is_long && !self.is_date_word(w)
        };
        may_be_one && before.is_some_and(names) && word.gap == Gap::Space
    }

    fn is_date_word(&self, word: &Word) -> bool {
        self.dates.leads.contains(&word.folded.as_str())
            || self.months.at(std::slice::from_ref(word), 0).is_some()
            || self.weekdays.at(std::slice::from_ref(word), 0).is_some()
            || self.directions.at(std::slice::from_ref(word), 0).is_some()
    }

    /// The weekday named from `at` on, 1 for Monday, and the position behind it.
    fn weekday(&self, words: &[Word], at: usize) -> Option<(u8, usize)> {
        let is_written_so = |w: &&Word| self.lower_case || w.is_capitalised;
        words.get(at).filter(|w| w.kind == TokenKind::Word).filter(is_written_so)?;
        self.weekdays.at(words, at).map(|(length, day)| (day, at + length))
    }

    /// A run of day, month, year, weekday and particles around a month's name that begins at `at`.
    pub(super) fn with_month(&self, words: &[Word], at: usize) -> Option<(Date, usize)> {
        let mut date = Date::default();
        let mut next = at;
        if let Some((day, end)) = self.weekday(words, at) {
            date.weekday = Some(day);
            next = skip(words, end, self.dates);
        }
        let is_month_alone = next == at;
        if let Some((m, behind)) = self.month(words, next) {
            let is_glued =
                words.get(behind).is_some_and(|w| w.is_hyphen() && w.gap == Gap::Nothing)
                    || (next > 0 && words[next].gap == Gap::Nothing && words[next - 1].is_hyphen());
            // A name such as "Seong-Jun".
            if is_glued && is_month_alone {
                return None;
            }
            date.month = Some(m);
            if let Some(&day) = words.get(behind).and_then(|w| self.ordinals.get(w.folded.as_str()))
                && words.get(behind + 1).is_some_and(|w| self.dates.day_words.contains(&&*w.folded))
            {
                return Some((Date { day: Some(day), ..date }, behind + 2));
            }
            let (date, end) = after_month(words, behind, date, self.dates);
            let is_bare = is_month_alone && date.day.is_none() && date.year.is_none();
            let is_number = self.numbers.words.iter().any(|(w, _)| words[at].is(w));
            let is_doubted = self.dates.doubted_months.contains(&words[at].folded.as_str());
            let is_something_else = is_number
                || is_doubted
                || self.is_abbreviated(&words[at], m)
                || self.is_a_name(words, at, end);
            return (!is_bare || !is_something_else).then_some((date, end));
        }
        if date.weekday.is_some()
            && let Some((day, end)) = self.day_behind(words, next)
        {
            return Some((Date { day: Some(day), ..date }, end));
        }
        // "Il primo dicembre", "den tredje desember".
        let word = words.get(next)?;
        let named = self.ordinals.get(word.folded.as_str()).copied().filter(|d| *d <= 31);
        let day = named.or_else(|| figure(word).and_then(day_of))?;
        next = behind_suffixes(words, next + 1, self.dates);
        next = skip(words, next, self.dates);
        let (month, behind) = self.month(words, next)?;
        // Portuguese "primeiro set" is of tennis.
        if named.is_some() && self.is_abbreviated(&words[next], month) {
            return None;
        }
        (date.month, date.day) = (Some(month), Some(day));
        // "Feb." keeps its stop.
        let (year, end) = year_behind(words, behind, self.dates);
        Some((Date { year, ..date }, end))
    }

    /// "El jueves 18," and no month: the day behind a weekday, where a language writes that.
    fn day_behind(&self, words: &[Word], at: usize) -> Option<(u8, usize)> {
        let is_written = !self.dates.day_before.is_empty();
        let day =
            words.get(at).filter(|w| is_written && w.gap == Gap::Space).and_then(plain_day)?;
        // "El jueves 18 personas murieron".
        let ends = words.get(at + 1).is_none_or(|w| matches!(&*w.folded, "," | "." | ")" | ";"));
        ends.then_some((day, at + 1))
    }

    /// "El día 18": a figure behind "day", of a month that the text leaves open.
    pub(super) fn day_alone(&self, words: &[Word], at: usize) -> Option<(Date, usize)> {
        let before = words.get(at.checked_sub(1)?)?;
        let day = plain_day(&words[at]);
        let day = day.filter(|_| self.dates.day_before.contains(&before.folded.as_str()))?;
        Some((Date { day: Some(day), ..Date::default() }, at + 1))
    }

    pub(super) fn weekday_alone(&self, words: &[Word], at: usize) -> Option<(Date, usize)> {
        let (day, end) = self.weekday(words, at)?;
        let is_long = end > at + 1
            || self.bare_weekdays.contains(words[at].folded.as_str())
            || words[at].folded.chars().count() >= SHORTEST_WEEKDAY
            || cjk::is_cjk(&words[at]);
        // Portuguese "sexta" is the sixth as well.
        let is_ordinal = is_told(self.numbers, words, at);
        (is_long && !is_ordinal && !self.is_a_name(words, at, end))
            .then_some((Date { weekday: Some(day), ..Date::default() }, end))
    }
}

/// A day as one or two digits.
fn plain_day(word: &Word) -> Option<u8> {
    let is_plain = word.folded.len() <= 2 && word.folded.bytes().all(|b| b.is_ascii_digit());
    figure(word).filter(|_| is_plain).and_then(day_of)
}
