//! Dates: days, weeks, months and years as far as they are stated.
//!
//! One pattern for all languages: around a month's name stand, in any order the language uses, a
//! day, a year and a weekday, with particles between; figures alone are read by the language's order
//! of day and month; a weekday or a year may stand alone; phrases count from the article's own day
//! ("yesterday", "next week"). What the day of the article makes of it is told in
//! [`super::when`].
//!
//! Time linear in the sentence.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::cjk;
use super::completing::{complete, is_weekday_alone};
use super::counted::{concepts_of, has_people};
use super::day_figures::{
    day_of, figure, is_particle, is_suffix, numeric, second_year, year_alone,
};
use super::marks::{DATE, NAMED_DATE};
use crate::analysis::language::{Dates, Numbers, Particulars};
use crate::analysis::lexicon::concept_id;
use crate::analysis::phrases::Phrases;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Mark, Word, ends_with};
use crate::model::{Away, Bound, ConceptHit, ConceptId, Date, Unit};

static YEAR: LazyLock<Option<ConceptId>> = LazyLock::new(|| concept_id("year"));

/// A date as stated, and the words `begin..end` it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub begin: usize,
    pub end: usize,
    pub date: Date,
    /// Whether words beside it put it before or behind the article's day.
    pub direction: Option<Direction>,
}

/// On which side of the article's day a date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Before it: "last Thursday".
    Past,
    /// Before it, or it: "в ночь на вторник".
    Back,
    /// It or after it: "from Thursday".
    From,
    /// The same, unless the clause is in a past tense: "på torsdag".
    Perhaps,
    /// After it: "next Thursday".
    Ahead,
}

/// Reads dates in one language.
pub struct DateReader {
    pub(super) dates: &'static Dates,
    pub(super) months: Phrases<u8>,
    pub(super) weekdays: Phrases<u8>,
    away: Phrases<Away>,
    pub(super) directions: Phrases<Direction>,
    directions_before: Phrases<Direction>,
    ahead_before: Phrases<()>,
    /// First forms of the weekdays, without an ending.
    pub(super) bare_weekdays: FxHashSet<&'static str>,
    /// What bounds a number, and whether to one side and apart from "up to".
    bounds: Phrases<bool>,
    pub(super) numbers: &'static Numbers,
    pub(super) ordinals: FxHashMap<&'static str, u8>,
    /// Units: four figures before one are no year.
    units: Phrases<()>,
    no_date: Phrases<()>,
    /// Whether months and weekdays are written small.
    pub(super) lower_case: bool,
    pub(super) capitalises_nouns: bool,
}

impl DateReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        let (dates, numbers) = (&particulars.dates, &particulars.numbers);
        let is_measure = |unit: &Unit| !matches!(unit, Unit::Year | Unit::Second);
        let units = numbers.units.iter().filter(|(_, unit, _)| is_measure(unit));
        let months = (1..).zip(&dates.months);
        let months = months.flat_map(|(n, names)| names.iter().map(move |&name| (name, n)));
        let weekdays = (1..).zip(&dates.weekdays);
        let weekdays = weekdays.flat_map(|(n, names)| names.iter().map(move |&name| (name, n)));
        let past = dates.past.iter().map(|&p| (p, Direction::Past));
        let past = past.chain(dates.back.iter().map(|&p| (p, Direction::Back)));
        let directions = past.chain(dates.future.iter().map(|&p| (p, Direction::Ahead)));
        let directions: Vec<_> = directions.collect();
        let away = (dates.days.iter().map(|&(p, n)| (p, Away::Days(n))))
            .chain(dates.weeks.iter().map(|&(p, n)| (p, Away::Weeks(n))))
            .chain(dates.months_away.iter().map(|&(p, n)| (p, Away::Months(n))))
            .chain(dates.years_away.iter().map(|&(p, n)| (p, Away::Years(n))));
        Self {
            dates,
            months: Phrases::beginning(months),
            weekdays: Phrases::beginning(weekdays),
            away: Phrases::beginning(away),
            directions: Phrases::beginning(directions.clone()),
            directions_before: Phrases::ending(directions),
            ahead_before: Phrases::ending(dates.ahead_before.iter().map(|&p| (p, ()))),
            bare_weekdays: dates
                .weekdays
                .iter()
                .filter_map(|names| names.first().copied())
                .collect(),
            bounds: Phrases::ending(
                numbers.bounds_before.iter().map(|&(phrase, bound)| {
                    (phrase, !matches!(bound, Bound::About | Bound::AtMost))
                }),
            ),
            numbers,
            ordinals: numbers.ordinals.iter().copied().collect(),
            units: Phrases::beginning(units.map(|&(name, ..)| (name, ()))),
            no_date: Phrases::beginning(dates.no_date.iter().map(|&phrase| (phrase, ()))),
            lower_case: !dates.has_capital_months,
            capitalises_nouns: particulars.capitalises_nouns,
        }
    }

    /// Whether a date may begin with this word, and one with a name in it; figures aside, of which any
    /// may.
    #[must_use]
    pub fn mark(&self, word: &Word) -> Mark {
        let folded = word.folded.as_str();
        let is_named = self.months.has(folded)
            || self.weekdays.has(folded)
            || self.ordinals.contains_key(folded);
        if is_named {
            DATE | NAMED_DATE
        } else if self.away.has(folded) || self.no_date.has(folded) {
            DATE
        } else {
            0
        }
    }

    /// The dates of a sentence, in order. `concepts` says which words carry a concept.
    #[must_use]
    pub fn read(&self, words: &[Word], concepts: &[ConceptHit]) -> Vec<Reading> {
        let mut readings: Vec<Reading> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let may_begin = words[at].marks & DATE != 0;
            if may_begin && let Some((length, ())) = self.no_date.at(words, at) {
                at += length;
                continue;
            }
            let may_be_named = words[at].marks & NAMED_DATE != 0;
            let reading =
                if may_begin { self.reading_at(words, at, may_be_named, concepts) } else { None };
            let Some(reading) = reading else {
                at += 1;
                continue;
            };
            at = reading.end;
            let is_part =
                readings.last_mut().is_some_and(|last| complete(last, &reading, words, self.dates));
            if !is_part {
                readings.extend(self.first_of_range(words, &reading));
                readings.push(reading);
            }
        }
        readings
    }

    fn reading_at(
        &self,
        words: &[Word],
        at: usize,
        may_be_named: bool,
        concepts: &[ConceptHit],
    ) -> Option<Reading> {
        let stated = match words[at].kind {
            TokenKind::Number => cjk::date(words, at)
                .or_else(|| {
                    numeric(words, at, self.dates, self.numbers)
                        .filter(|_| !self.is_time(words, at))
                })
                .or_else(|| self.with_month(words, at))
                .or_else(|| self.day_alone(words, at))
                .or_else(|| self.year(words, at, concepts)),
            TokenKind::Word if may_be_named => {
                self.with_month(words, at).or_else(|| self.weekday_alone(words, at))
            }
            _ => None,
        };
        // A phrase that begins here may be longer than a weekday ("Monday last week" is not one).
        let away = self.away.at(words, at);
        // German "Morgen" is the morning, unless a sentence or a quote begins with it.
        let begins = at == 0 || words[at - 1].kind == TokenKind::Other;
        let is_noun = self.capitalises_nouns && !begins && words[at].is_capitalised;
        let away = away.filter(|_| !is_noun);
        let stated = stated.filter(|(date, end)| !self.is_other(words, at, *end, date, concepts));
        match (stated, away) {
            (Some((date, end)), None) => Some(self.directed(words, at, end, date)),
            (Some((date, end)), Some((length, _))) if end > at + length => {
                Some(self.directed(words, at, end, date))
            }
            (_, Some((length, away))) => {
                let date = Date { away: Some(away), ..Date::default() };
                Some(Reading { begin: at, end: at + length, date, direction: None })
            }
            (None, None) => None,
        }
    }

    /// "The actress April Jones", "ogni lunedì": a name behind a noun, or every such day.
    fn is_other(
        &self,
        words: &[Word],
        at: usize,
        end: usize,
        date: &Date,
        concepts: &[ConceptHit],
    ) -> bool {
        let Some(before) = at.checked_sub(1).map(|i| &words[i]) else { return false };
        let capital =
            |w: &Word| w.is_capitalised && w.kind == TokenKind::Word && w.gap == Gap::Space;
        let is_bare = date.month.is_some() && date.day.is_none() && date.year.is_none();
        let is_every = is_weekday_alone(date) && self.dates.every.contains(&before.folded.as_str());
        let is_named = is_bare
            && !self.lower_case
            && !self.capitalises_nouns
            && !before.is_capitalised
            && words.get(end).is_some_and(capital)
            && !concepts_of(concepts, before.span).is_empty();
        is_every || is_named
    }

    /// "Klo 7.05.", "o godz. 14.06." are no days.
    fn is_time(&self, words: &[Word], at: usize) -> bool {
        let mut sure = self.numbers.clock.before.iter().filter(|(_, is_sure)| *is_sure);
        sure.any(|(phrase, _)| ends_with(words, at, phrase).is_some())
    }

    /// A year alone, unless it counts or measures something: "came 1750 people", "more than 1950
    /// people".
    fn year(&self, words: &[Word], at: usize, concepts: &[ConceptHit]) -> Option<(Date, usize)> {
        if let Some((year, _)) = at.checked_sub(2).and_then(|first| second_year(words, first)) {
            return Some((Date { year: Some(year), ..Date::default() }, at + 1));
        }
        let bound = self.bounds.before(words, at);
        // "Over" alone may be "about" in the other sense, and "up to" may lead to a year.
        let is_bounded = bound.is_some_and(|(length, is_one_sided)| length > 1 && is_one_sided);
        let before = at.checked_sub(1).map(|i| &words[i]);
        let said_before = before.map_or(&[][..], |w| concepts_of(concepts, w.span));
        // "Im Jahr 1938", "1938 var".
        let is_named = said_before.iter().any(|hit| Some(hit.concept) == *YEAR);
        let is_told =
            at == 0 && words.get(1).is_some_and(|w| self.dates.behind.contains(&&*w.folded));
        let follows_preposition = bound.is_none()
            && said_before.is_empty()
            && before.is_some_and(|w| w.kind == TokenKind::Word && w.folded.chars().count() <= 6);
        let year = year_alone(words, at, is_named || is_told || follows_preposition, self.dates)?;
        // "Oli 2024 katsojaa": people behind, and no preposition before.
        let next = words.get(at + 1).map_or(&[][..], |w| concepts_of(concepts, w.span));
        let has_people = has_people(next);
        let is_led = at > 0 && words[at - 1].folded.chars().count() < 3;
        if has_people
            && !is_led
            && !is_named
            && words[at + 1].is_capitalised == self.capitalises_nouns
        {
            return None;
        }
        (!is_bounded && !self.is_measured(words, at)).then_some(year)
    }

    /// "12 and 13 November", "3.–5. Juli": the first day, which leaves its month to the second.
    fn first_of_range(&self, words: &[Word], second: &Reading) -> Option<Reading> {
        second.date.day.filter(|_| second.date.month.is_some())?;
        let mut at = second.begin;
        let is_filler = |w: &Word| {
            is_particle(w, self.dates) || self.weekdays.at(std::slice::from_ref(w), 0).is_some()
        };
        while at > 0 && is_filler(&words[at - 1]) && !self.joins(&words[at - 1]) {
            at -= 1;
        }
        let is_met = at > 1 && words[at - 1].is("met") && self.joins(&words[at - 2]);
        let mut joint = at.checked_sub(1).filter(|&i| is_met || self.joins(&words[i]))?;
        // "Tot en met", "bis zum".
        while joint > 0 && (self.joins(&words[joint - 1]) || words[joint - 1].is("met")) {
            joint -= 1;
        }
        let mut end = joint;
        while end > 0 && is_suffix(&words[end - 1], self.dates) {
            end -= 1;
        }
        let begin = end.checked_sub(1)?;
        let day =
            figure(&words[begin]).filter(|_| words[begin].folded.len() <= 2).and_then(day_of)?;
        let is_earlier = second.date.day.is_some_and(|d| day < d);
        let date = Date { day: Some(day), weekday: None, ..second.date };
        is_earlier.then_some(Reading { begin, end, date, direction: second.direction })
    }

    /// Whether a word or dash joins the two ends of a range of days.
    fn joins(&self, word: &Word) -> bool {
        let name = word.folded.as_str();
        word.is_hyphen()
            || word.is("–")
            // "Bis zum 5.", "del 3 al 5", "du 3 au 5": with the article.
            || matches!(name, "zum" | "al" | "au")
            || self.numbers.joints.contains(&name)
            || self.numbers.range_joints.contains(&name)
    }

    /// Whether a unit follows, so that four figures are no year.
    fn is_measured(&self, words: &[Word], at: usize) -> bool {
        self.units.at(words, at + 1).is_some()
    }

    /// A stated date with the words beside it that say whether it is past.
    fn directed(&self, words: &[Word], at: usize, end: usize, date: Date) -> Reading {
        let is_bare = || self.bare_weekdays.contains(words[at].folded.as_str());
        let on = self
            .dates
            .ahead_before_bare
            .is_some_and(|on| at > 0 && words[at - 1].is(on) && is_bare());
        let from = self.ahead_before.before(words, at).map(|(length, ())| length);
        let longer =
            |length| self.directions_before.before(words, at).is_some_and(|d| d.0 > length);
        let from = from.filter(|&length| !longer(length)).is_some();
        if is_weekday_alone(&date) && (on || from) {
            let direction = Some(if from { Direction::From } else { Direction::Perhaps });
            return Reading { begin: at, end, date, direction };
        }
        // A short word ("i") says so beside a weekday only.
        let tells = |&(length, _): &(usize, Direction), first: usize| {
            date.month.is_none() || length > 1 || words[first].folded.len() > 2
        };
        let before = self.directions_before.before(words, at);
        if let Some((length, direction)) = before.filter(|d| tells(d, at - d.0)) {
            return Reading { begin: at - length, end, date, direction: Some(direction) };
        }
        // "Czerwcu przyszłego roku": the phrase is longer than the word.
        let is_away = self.away.at(words, end).is_some();
        let is_long = |d: &(usize, Direction)| d.0 > 1 || words[end].folded.len() > 2;
        let behind = self.directions.at(words, end).filter(|d| is_long(d) && !is_away);
        let (length, direction) = behind.map_or((0, None), |(length, d)| (length, Some(d)));
        Reading { begin: at, end: end + length, date, direction }
    }
}
