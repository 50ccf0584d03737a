//! Quantities: a number with what bounds it, its unit and what it counts.
//!
//! The number is found first, in digits or words; then the reader looks to the left for what bounds
//! it ("at least") and for a currency sign, to the right for a unit, and around for the words that
//! say what is counted. Years, dates and numbers of lists are no quantities: dates are read before
//! and their words are taken.
//!
//! Time linear in the sentence.

use std::sync::LazyLock;

use super::amounts::{self, Amount, Form, Offered};
use super::clock::ClockReader;
use super::measures::{Measures, is_of};
use super::numerals::Numerals;
use super::ordinals::OrdinalReader;
use super::units::in_unit;
use crate::analysis::language::{Numbers, Particulars};
use crate::analysis::lexicon::concept_id;
use crate::analysis::phrases::Phrases;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};
use crate::model::{Bound, ConceptHit, ConceptId, Quantity, Span, Unit};

/// Reads quantities in one language.
pub struct NumberReader {
    numbers: &'static Numbers,
    numerals: Numerals,
    measures: Measures,
    clock: ClockReader,
    ordinals: OrdinalReader,
    vague: Phrases<(f64, Bound)>,
    bounds_before: Phrases<Bound>,
    bounds_after: Phrases<Bound>,
}

/// What a sentence offers the reader.
pub struct Sentence<'s> {
    pub words: &'s [Word],
    /// Which words belong to a date already.
    pub is_taken: &'s [bool],
    pub concepts: &'s [ConceptHit],
    /// Whether the article groups digits by spaces.
    pub groups_by_space: bool,
}

/// A quantity and the words it stands in.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub span: Span,
    pub quantity: Quantity,
}

/// A reading as words `begin..end`.
struct Found {
    begin: usize,
    end: usize,
    quantity: Quantity,
}

impl NumberReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        let numbers = &particulars.numbers;
        let vague = numbers.vague.iter().map(|&(phrase, n)| (phrase, (n, Bound::Vague)));
        let about = numbers.about.iter().map(|&(phrase, n)| (phrase, (n, Bound::About)));
        Self {
            numbers,
            numerals: Numerals::new(numbers),
            measures: Measures::new(particulars),
            clock: ClockReader::new(&numbers.clock),
            ordinals: OrdinalReader::new(particulars),
            vague: Phrases::beginning(vague.chain(about)),
            bounds_before: Phrases::ending(numbers.bounds_before.iter().copied()),
            bounds_after: Phrases::beginning(numbers.bounds_after.iter().copied()),
        }
    }

    /// The quantities of a sentence, in order.
    #[must_use]
    pub fn read(&self, sentence: &Sentence) -> Vec<Reading> {
        let words = sentence.words;
        let mut found: Vec<Found> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let is_mark = words[at].kind == TokenKind::Other || words[at].kind == TokenKind::Space;
            let reading =
                if is_mark || sentence.is_taken[at] { None } else { self.at(sentence, at) };
            let Some(reading) = reading else {
                at += 1;
                continue;
            };
            at = reading.end.max(at + 1);
            if let Some(last) = found.last_mut() {
                self.share_unit(words, last, &reading);
            }
            found.push(reading);
        }
        let reading = |f: Found| Reading {
            span: words[f.begin].span.cover(words[f.end - 1].span),
            quantity: f.quantity,
        };
        found.into_iter().map(reading).collect()
    }

    /// "From 3.2 to 3.8 percent": the first figure is one of percent too.
    fn share_unit(&self, words: &[Word], last: &mut Found, next: &Found) {
        let is_beside = next.begin == last.end + 1 && words[last.end].kind == TokenKind::Word;
        let shares = matches!(next.quantity.unit, Unit::Percent | Unit::Money(_));
        let is_and =
            self.numbers.joints.contains(&words[last.end.min(words.len() - 1)].folded.as_str());
        if is_beside && shares && !is_and && last.quantity.unit == Unit::Count {
            last.quantity.unit = next.quantity.unit;
            last.quantity.counts.clone_from(&next.quantity.counts);
        }
    }

    fn at(&self, sentence: &Sentence, at: usize) -> Option<Found> {
        let words = sentence.words;
        if is_part_of_a_name(words, at) || is_list_number(words, at) {
            return None;
        }
        if let Some(time) = self.clock.read(self.numbers, &self.numerals, words, at) {
            let (bound, begin) = self.bound_before(words, time.begin);
            let unit = Unit::TimeOfDay;
            let quantity = Quantity { bound, unit, ..Quantity::exactly(time.minutes) };
            return Some(Found { begin, end: time.end, quantity });
        }
        if let Some((place, end)) = self.ordinals.read(words, at) {
            let counts = counted(sentence, at, end);
            let quantity = Quantity { unit: Unit::Ordinal, counts, ..Quantity::exactly(place) };
            return Some(Found { begin: at, end, quantity });
        }
        // "3,000 flere soldater" are 3,000 more, not several.
        let follows_figure = at > 0 && words[at - 1].kind == TokenKind::Number;
        let phrase = if follows_figure { None } else { self.vague(sentence, at) };
        if let Some(found) = phrase {
            return Some(found);
        }
        self.age_in_one_word(words, at).or_else(|| self.number(sentence, at))
    }

    fn number(&self, sentence: &Sentence, at: usize) -> Option<Found> {
        let words = sentence.words;
        let offered = Offered {
            words,
            is_taken: sentence.is_taken,
            groups_by_space: sentence.groups_by_space,
        };
        let amount = amounts::read(self.numbers, &self.numerals, offered, at)?;
        let amount = self.apart_where_it_changed(sentence, at, amount);
        let mut begin = at;
        // "More than a million": the article belongs to the number.
        if matches!(amount.form, Form::Factor | Form::Fraction)
            && at > 0
            && amounts::is_article(self.numbers, &words[at - 1])
        {
            begin -= 1;
        }
        let (mut bound, mut begin) = self.bound_before(words, begin);
        let behind = self.measures.behind(words, amount.end);
        let (unit, factor, mut end) = match (behind, self.measures.before(words, begin)) {
            (Some(found), _) => found,
            (None, Some((unit, factor, from))) => {
                begin = from;
                (unit, factor, amount.end)
            }
            (None, None) => (Unit::Count, 1.0, amount.end),
        };
        if bound == Bound::Exactly {
            (bound, begin) = self.bound_before(words, begin);
        }
        let unit = match amount.form {
            Form::Score if unit == Unit::Count => Unit::Score,
            _ => unit,
        };
        // A share stands alone before what it is a share of; "half" alone is many things.
        if amount.form == Form::Fraction && unit == Unit::Count && !is_share(words, at, end) {
            return None;
        }
        if unit == Unit::Count && self.is_no_quantity(sentence, at, &amount, bound) {
            return None;
        }
        let counts = counted(sentence, at, end);
        if bound == Bound::Exactly
            && let Some((length, after)) = self.bounds_after.at(words, end).or_else(|| {
                // "50 personer eller fler": behind the word that is counted.
                let found = self.bounds_after.at(words, end + 1)?;
                (found.0 > 1).then_some((found.0 + 1, found.1))
            })
        {
            (bound, end) = (after, end + length);
        }
        let mut quantity = Quantity {
            low: in_unit(amount.low, unit, factor),
            high: in_unit(amount.high, unit, factor),
            stated: amount.low,
            bound,
            unit,
            counts,
        };
        if unit == Unit::Celsius
            && let Some((from, to)) = self.measures.below_zero(words, begin, end)
        {
            (quantity.low, quantity.high) = (-quantity.high, -quantity.low);
            (begin, end) = (from, to);
        } else if unit != Unit::Count
            && let Some((part, to)) = amounts::half_behind(self.numbers, words, end)
        {
            quantity.low = amounts::round(quantity.low + part * factor);
            quantity.high = amounts::round(quantity.high + part * factor);
            end = to;
        }
        Some(Found { begin, end, quantity })
    }

    /// "From 3.2 to 3.8 percent" tells of two values, not of a range between them.
    fn apart_where_it_changed(&self, sentence: &Sentence, at: usize, amount: Amount) -> Amount {
        let words = sentence.words;
        let is_range = amount.form == Form::Other && amount.high > amount.low;
        let from = at > 0 && self.numbers.between.contains(&words[at - 1].folded.as_str());
        let joint = words.get(at + 1);
        let by_word = joint.is_some_and(|w| w.kind == TokenKind::Word)
            && joint.is_some_and(|w| !self.numbers.joints.contains(&w.folded.as_str()));
        let unit = self.measures.behind(words, amount.end).map(|(unit, ..)| unit);
        let changes = matches!(unit, Some(Unit::Percent | Unit::Money(_)))
            || sentence.concepts.iter().any(|hit| CHANGE_CONCEPTS.contains(&hit.concept));
        if is_range && from && by_word && changes && words[at].kind == TokenKind::Number {
            return Amount { high: amount.low, end: at + 1, ..amount };
        }
        amount
    }

    /// A year, or an article that is no number.
    fn is_no_quantity(
        &self,
        sentence: &Sentence,
        at: usize,
        amount: &Amount,
        bound: Bound,
    ) -> bool {
        let is_year = amount.form == Form::PlainDigits
            && bound == Bound::Exactly
            && (1900.0..2100.0).contains(&amount.low)
            && amount.low.fract() == 0.0;
        if is_year {
            return !follows_at_once(sentence, amount.end);
        }
        // "Mille grazie", "in cento": a factor alone counts what follows it.
        amount.form == Form::Factor && at == 0 && sentence.words.get(amount.end).is_none()
    }

    /// "Several", "hundreds", "une vingtaine": a magnitude without a figure.
    fn vague(&self, sentence: &Sentence, at: usize) -> Option<Found> {
        let words = sentence.words;
        let (length, (value, bound)) = self.vague.at(words, at)?;
        let mut end = at + length;
        let mut value = value;
        // "Several hundred" is hundreds; "dozens of thousands" multiplies.
        let of = usize::from(words.get(end).is_some_and(is_of));
        if let Some(factor) =
            words.get(end + of).and_then(|w| self.numerals.factor(w)).filter(|&f| f >= 100.0)
        {
            value = if value < 10.0 { factor } else { value * factor };
            end += of + 1;
        }
        let behind = self.measures.behind(words, end);
        let (unit, factor, end) = behind.unwrap_or((Unit::Count, 1.0, end));
        let high = if bound == Bound::Vague { value * 9.0 } else { value };
        let quantity = Quantity {
            low: in_unit(value, unit, factor),
            high: in_unit(high, unit, factor),
            stated: value,
            bound,
            unit,
            counts: counted(sentence, at, end),
        };
        Some(Found { begin: at, end, quantity })
    }

    /// "Nittonåring", "achtjähriger", "семилетний": a number and an age in one word.
    fn age_in_one_word(&self, words: &[Word], at: usize) -> Option<Found> {
        let word = words.get(at).filter(|w| w.kind == TokenKind::Word)?;
        let years = self.numbers.age_endings.iter().find_map(|ending| {
            let number = word.folded.strip_suffix(ending).filter(|n| n.len() > 2)?;
            self.numerals
                .of_word(number)
                .or_else(|| self.numerals.of_word(number.trim_end_matches(['i', 'и'])))
        })?;
        let quantity = Quantity { unit: Unit::Year, ..Quantity::exactly(years) };
        Some(Found { begin: at, end: at + 1, quantity })
    }

    /// What bounds a number that begins at `at`, and where that begins.
    fn bound_before(&self, words: &[Word], at: usize) -> (Bound, usize) {
        if let Some((length, bound)) = self.bounds_before.before(words, at) {
            return (bound, at - length);
        }
        // "ok. 60", "n. 80": the stop of an abbreviation.
        let stop = at.checked_sub(1).filter(|&i| words[i].is(".") && words[i].gap == Gap::Nothing);
        let found = stop.and_then(|i| self.bounds_before.before(words, i).map(|f| (f, i)));
        found.map_or((Bound::Exactly, at), |((length, bound), i)| (bound, i - length))
    }
}

/// Concepts of verbs that take a figure from one value to another.
const CHANGE: &[&str] = &[
    "rise_go_up",
    "increase",
    "fall",
    "decrease",
    "decline",
    "grow",
    "climb",
    "sink_go_down",
    "reduce",
];

/// Those concepts, as the lexicon numbers them.
static CHANGE_CONCEPTS: LazyLock<Vec<ConceptId>> =
    LazyLock::new(|| CHANGE.iter().filter_map(|gloss| concept_id(gloss)).collect());

/// Whether digits are glued to a word, with or without a hyphen: `KN-23`, `Covid-19`, `G7`, `E4`.
fn is_part_of_a_name(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    if at == 0 || word.gap != Gap::Nothing || word.kind != TokenKind::Number {
        return false;
    }
    let before = &words[at - 1];
    match before.kind {
        TokenKind::Word => before.is_capitalised,
        _ => {
            before.is_hyphen()
                && before.gap == Gap::Nothing
                && at >= 2
                && words[at - 2].kind == TokenKind::Word
                && !super::cjk::is_prefix(&words[at - 2])
        }
    }
}

/// Whether a number begins the sentence and has a stop behind it: "1. The law must change."
fn is_list_number(words: &[Word], at: usize) -> bool {
    at == 0
        && words[0].kind == TokenKind::Number
        && words[0].folded.len() <= 2
        && words
            .get(1)
            .is_some_and(|w| matches!(w.folded.as_str(), "." | ")") && w.gap == Gap::Nothing)
}

/// Whether a share is one of what follows: a preposition or a noun goes on, and nothing numbers it.
fn is_share(words: &[Word], at: usize, end: usize) -> bool {
    let is_first_half = at > 0 && matches!(words[at - 1].kind, TokenKind::Number);
    let next = words.get(end).is_some_and(|w| w.kind == TokenKind::Word && w.gap == Gap::Space);
    let is_long = words[at].folded.chars().count() >= 5 || end > at + 1;
    let of = words.get(end).is_some_and(|w| matches!(w.folded.as_str(), "of"));
    !is_first_half && next && (is_long || of)
}

/// Whether the very next word carries a concept, so that a four-digit number counts it.
fn follows_at_once(sentence: &Sentence, end: usize) -> bool {
    let Some(next) = sentence.words.get(end) else { return false };
    next.kind == TokenKind::Word
        && !next.is_capitalised
        && sentence.concepts.iter().any(|hit| hit.span.start == next.span.start)
}

/// Words behind a number that may say what it counts, and words before it.
const WORDS_AFTER: usize = 7;
const WORDS_BEFORE: usize = 4;
const MOST_COUNTED: usize = 6;

/// Concepts around the words `at..end`, those behind first, nearest first, within the clause.
fn counted(sentence: &Sentence, at: usize, end: usize) -> Vec<ConceptId> {
    let words = sentence.words;
    let in_clause =
        |w: &&Word| !matches!(w.folded.as_str(), "," | ";" | ":" | "." | "(" | ")" | "–");
    let behind = words[end..].iter().take(WORDS_AFTER).take_while(in_clause);
    let before = words[..at].iter().rev().take(WORDS_BEFORE).take_while(in_clause);
    let mut concepts = Vec::new();
    for word in behind.chain(before) {
        let hits = sentence.concepts.iter().filter(|hit| hit.span.overlaps(word.span));
        for hit in hits {
            if !concepts.contains(&hit.concept) && concepts.len() < MOST_COUNTED {
                concepts.push(hit.concept);
            }
        }
    }
    concepts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_has_every_verb_of_change() {
        for gloss in CHANGE {
            assert!(concept_id(gloss).is_some(), "{gloss}");
        }
    }
}
