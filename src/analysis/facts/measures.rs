//! Units and currencies beside a number.
//!
//! Behind it by the language's names, else by signs that all languages share; before it by signs and
//! codes. Compound ones ("km/h", "m²") are made of the simple ones.
//!
//! Time constant a position.

use super::units::{self, FAHRENHEIT};
use crate::analysis::language::{Numbers, Particulars};
use crate::analysis::phrases::Phrases;
use crate::analysis::words::{Gap, Word, starts_with};
use crate::model::Unit;

/// Finds units in one language.
pub struct Measures {
    names: Phrases<(Unit, f64)>,
    /// Names of currencies alone, for words that are weights too: "millones de libras".
    money: Phrases<(Unit, f64)>,
    numbers: &'static Numbers,
}

/// A unit, the factor to it, and the position behind it.
pub type Found = (Unit, f64, usize);

/// Words between an amount and its currency: "millions d'euros".
const OF: &[&str] = &["d'", "de", "di", "of", "av", "af"];
/// Signs before a number that make it negative where it is a temperature.
const MINUS: &[&str] = &["−", "-", "–"];
/// Letters for a metre, which are a unit by themselves where a language says so.
const METRE: &[&str] = &["m", "м"];
/// Letters behind "km/" for an hour, and for a second.
const HOUR: &[&str] = &["h", "t", "u", "ч", "год", "godz", "tim"];
const SECOND: &[&str] = &["s", "sek", "с", "sec"];

impl Measures {
    /// The measures of a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        let numbers = &particulars.numbers;
        let names = numbers.units.iter().map(|&(name, unit, factor)| (name, (unit, factor)));
        let money = names.clone().filter(|(_, (unit, _))| matches!(unit, Unit::Money(_)));
        Self { money: Phrases::beginning(money), names: Phrases::beginning(names), numbers }
    }

    /// The unit behind a number that ends before `end`.
    #[must_use]
    pub fn behind(&self, words: &[Word], end: usize) -> Option<Found> {
        let first = words.get(end)?;
        // "73-seconds", "170-mm", "52-letnia".
        let is_hyphen = first.is_hyphen() && first.gap == Gap::Nothing;
        let at = end + usize::from(is_hyphen);
        let found = self.simple(words, at);
        let found = found.or_else(|| if is_hyphen { self.derived(words, at) } else { None });
        let found = found.or_else(|| {
            let named = self.money.at(words, end + 1).filter(|_| is_of(first));
            named.map(|(length, (unit, factor))| (unit, factor, end + 1 + length))
        });
        // "199:-", "199,-": crowns.
        let found = found.or_else(|| {
            let mark = |i: usize, marks: &[&str]| {
                words
                    .get(i)
                    .is_some_and(|w| w.gap == Gap::Nothing && marks.contains(&w.folded.as_str()))
            };
            let (_, (unit, factor)) = self.money.phrase("kr")?;
            (mark(end, &[":", ","]) && mark(end + 1, &["-"])).then_some((unit, factor, end + 2))
        });
        let (unit, factor, behind) = found?;
        Some(compound(words, unit, factor, behind))
    }

    fn simple(&self, words: &[Word], at: usize) -> Option<Found> {
        let word = words.get(at)?;
        if self.numbers.age_endings.contains(&word.folded.as_str()) {
            return Some((Unit::Year, 1.0, at + 1));
        }
        let named =
            self.names.at(words, at).map(|(length, (unit, factor))| (unit, factor, at + length));
        named.or_else(|| {
            let glued = |i: usize, is: &[&str]| {
                let word = words.get(i).filter(|w| w.gap == Gap::Nothing);
                word.is_some_and(|w| is.contains(&w.folded.as_str()))
            };
            if METRE.contains(&word.folded.as_str())
                && glued(at + 1, &["/"])
                && glued(at + 2, SECOND)
            {
                return Some((Unit::MetrePerSecond, 1.0, at + 3));
            }
            if word.is("°") {
                let letter =
                    words.get(at + 1).filter(|w| w.gap == Gap::Nothing).map(|w| w.folded.as_str());
                return match letter {
                    Some("f") => Some((Unit::Celsius, FAHRENHEIT, at + 2)),
                    Some("c") => Some((Unit::Celsius, 1.0, at + 2)),
                    _ => Some((Unit::Celsius, 1.0, at + 1)),
                };
            }
            units::sign(&word.folded).map(|(unit, factor)| (unit, factor, at + 1))
        })
    }

    /// "249-кілограмовий", "10-procentig": a word made of a unit's name.
    fn derived(&self, words: &[Word], at: usize) -> Option<Found> {
        const SHORTEST: usize = 4;
        let word = words.get(at).filter(|w| w.gap == Gap::Nothing)?;
        let units =
            self.numbers.units.iter().filter(|(name, ..)| {
                name.chars().count() >= SHORTEST && word.folded.starts_with(name)
            });
        let &(_, unit, factor) = units.max_by_key(|(name, ..)| name.len())?;
        Some((unit, factor, at + 1))
    }

    /// The currency before a number that begins at `begin`, and where it begins.
    #[must_use]
    pub fn before(&self, words: &[Word], begin: usize) -> Option<(Unit, f64, usize)> {
        let at = begin.checked_sub(1)?;
        if let Some(from) = super::cjk::percent_before(words, begin) {
            return Some((Unit::Percent, 1.0, from));
        }
        let word = &words[at];
        if word.is("$") && at > 0 && word.gap == Gap::Nothing {
            let code = match words[at - 1].folded.as_str() {
                "r" => Some(*b"BRL"),
                "us" => Some(*b"USD"),
                "a" | "au" => Some(*b"AUD"),
                "c" | "ca" => Some(*b"CAD"),
                _ => None,
            };
            if let Some(code) = code {
                return Some((Unit::Money(code), 1.0, at - 1));
            }
        }
        // "Kr. 250".
        let stop = usize::from(word.is(".") && word.gap == Gap::Nothing && at > 0);
        let named = self.names.at(words, at - stop).filter(|_| words[at - stop].is("kr"));
        if let Some((_, (unit, factor))) = named {
            return Some((unit, factor, at - stop));
        }
        let (unit, factor) = units::sign(&word.folded)?;
        matches!(unit, Unit::Money(_)).then_some((unit, factor, at))
    }

    /// Whether a temperature that stands in `begin..end` is below zero, and where it then stands.
    #[must_use]
    pub fn below_zero(&self, words: &[Word], begin: usize, end: usize) -> Option<(usize, usize)> {
        let before = begin.checked_sub(1).filter(|&i| {
            let word = words[i].folded.as_str();
            let is_glued = words[begin].gap == Gap::Nothing;
            let stands_apart = i == 0 || words[i].gap != Gap::Nothing;
            let is_sign = MINUS.contains(&word) && is_glued && stands_apart;
            is_sign || self.numbers.minus.contains(&word)
        });
        if let Some(at) = before {
            return Some((at, end));
        }
        let mut phrases = self.numbers.below_zero.iter();
        phrases.find_map(|phrase| starts_with(words, end, phrase)).map(|n| (begin, end + n))
    }
}

/// Whether a word joins an amount to what it is an amount of.
#[must_use]
pub fn is_of(word: &Word) -> bool {
    OF.contains(&word.folded.as_str())
}

/// "km/h", "m²", "m2".
fn compound(words: &[Word], unit: Unit, factor: f64, end: usize) -> Found {
    let glued = |i: usize| words.get(i).filter(|w| w.gap == Gap::Nothing);
    if unit != Unit::Metre {
        return (unit, factor, end);
    }
    if glued(end).is_some_and(|w| w.is("/"))
        && let Some(per) = glued(end + 1)
    {
        if HOUR.contains(&per.folded.as_str()) {
            return (Unit::MetrePerSecond, factor / 3600.0, end + 2);
        }
        if SECOND.contains(&per.folded.as_str()) {
            return (Unit::MetrePerSecond, factor, end + 2);
        }
    }
    if glued(end).is_some_and(|w| w.is("²") || w.is("2")) {
        return (Unit::SquareMetre, factor * factor, end + 1);
    }
    (unit, factor, end)
}
