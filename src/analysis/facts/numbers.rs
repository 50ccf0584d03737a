//! Quantities: a number with what bounds it, its unit and what it counts.
//!
//! The number is found first, in digits or words; then the reader looks to the left for what bounds
//! it ("at least") and for a currency sign, to the right for a unit, and around for the words that
//! say what is counted. Years, dates and numbers of lists are no quantities: dates are read before
//! and their words are taken.
//!
//! Time linear in the sentence.

use super::amounts::{self, Amount, Form, Offered};
use super::clock::{self, ClockReader};
use super::counted::Around;
use super::marks::QUANTITY;
use super::measures::{Measures, is_of};
use super::no_quantity::{self, NoQuantity};
use super::numerals::Numerals;
use super::one_word;
use super::ordinals::{self, OrdinalReader};
use super::units::in_unit;
use crate::analysis::language::{Numbers, Particulars};
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
    no_quantity: NoQuantity,
    aged: Phrases<()>,
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
            clock: ClockReader::new(numbers),
            ordinals: OrdinalReader::new(particulars),
            no_quantity: NoQuantity::new(particulars),
            aged: Phrases::ending(numbers.aged.iter().map(|&phrase| (phrase, ()))),
            vague: Phrases::beginning(vague.chain(about)),
            bounds_before: Phrases::ending(numbers.bounds_before.iter().copied()),
            bounds_after: Phrases::beginning(numbers.bounds_after.iter().copied()),
        }
    }

    /// Whether a quantity may begin with this word; figures aside, of which any may.
    #[must_use]
    pub fn begins(&self, word: &Word) -> bool {
        let folded = word.folded.as_str();
        word.kind == TokenKind::Word
            && (self.numerals.is_part(folded)
                || self.vague.has(folded)
                || self.ordinals.has(folded)
                || self.clock.begins(folded)
                || amounts::share(self.numbers, word).is_some()
                || amounts::is_article(self.numbers, word)
                || super::cjk::begins_number(word)
                || one_word::read(self.numbers, &self.numerals, word).is_some())
    }

    /// Whether this word is part of a number in words, or joins two of them.
    #[must_use]
    pub fn has_part(&self, word: &Word) -> bool {
        word.kind == TokenKind::Word && self.numerals.has_parts(&word.folded)
    }

    /// The quantities of a sentence, in order.
    #[must_use]
    pub fn read(&self, sentence: &Sentence) -> Vec<Reading> {
        let words = sentence.words;
        let mut found: Vec<Found> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let may_begin = words[at].marks & QUANTITY != 0 && !sentence.is_taken[at];
            let reading = if may_begin { self.at(sentence, at) } else { None };
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
        if self.no_quantity.is_at(sentence, at) {
            return None;
        }
        if let Some(time) = self.clock.read(self.numbers, &self.numerals, words, at) {
            return Some(self.time(words, &time));
        }
        if self.no_quantity.is_other_word(sentence, at) {
            return None;
        }
        let place = self.ordinals.read(words, at);
        // "Andra länder" at the beginning are other ones.
        let is_other = at == 0
            && self.numbers.uncertain.contains(&words[at].folded.as_str())
            && !ordinals::is_told(self.numbers, words, at);
        if let Some((place, end)) = place.filter(|_| !is_other) {
            let counts = self.counted(sentence, at, end);
            let quantity = Quantity { unit: Unit::Ordinal, counts, ..Quantity::exactly(place) };
            return Some(Found { begin: at, end, quantity });
        }
        // "3,000 flere soldater" are 3,000 more, not several.
        let follows_figure = at > 0 && words[at - 1].kind == TokenKind::Number;
        let phrase = if follows_figure { None } else { self.vague(sentence, at) };
        if let Some(found) = phrase {
            return Some(found);
        }
        let measure = one_word::read(self.numbers, &self.numerals, &words[at]);
        let in_one_word = |(stated, unit, factor)| {
            let (bound, begin) = self.bound_before(words, at);
            let value = in_unit(stated, unit, factor);
            let quantity = Quantity { bound, unit, stated, ..Quantity::exactly(value) };
            Found { begin, end: at + 1, quantity }
        };
        measure.map(in_one_word).or_else(|| self.number(sentence, at))
    }

    /// A time of day, or two with a joint between them.
    fn time(&self, words: &[Word], time: &clock::Time) -> Found {
        let (mut bound, begin) = self.bound_before(words, time.begin);
        let before = time.begin.checked_sub(1).map(|i| words[i].folded.as_str());
        if bound == Bound::Exactly && before.is_some_and(|w| self.numbers.clock.about.contains(&w))
        {
            bound = Bound::About;
        }
        let is_between = (0..=2).any(|back| {
            let at = time.begin.saturating_sub(back);
            amounts::follows_between(self.numbers, words, at)
        });
        let is_dash = words.get(time.end).is_some_and(|w| w.is_hyphen() || w.is("–"));
        let second = self.clock.second(self.numbers, words, time.end);
        let second = second.filter(|(high, _)| (is_between || is_dash) && *high > time.minutes);
        let (high, end) = second.unwrap_or((time.minutes, time.end));
        let unit = Unit::TimeOfDay;
        let quantity = Quantity { bound, unit, high, ..Quantity::exactly(time.minutes) };
        Found { begin, end, quantity }
    }

    /// The concepts of what the words `begin..end` count.
    fn counted(&self, sentence: &Sentence, begin: usize, end: usize) -> Vec<ConceptId> {
        let words = sentence.words;
        let is_number = |at: usize| {
            words[at].kind == TokenKind::Number && !sentence.is_taken[at]
                || words[at].marks & QUANTITY != 0 && self.numerals.is_number(&words[at])
        };
        let is_joint = |at: usize| self.numbers.joints.contains(&words[at].folded.as_str());
        let around = Around {
            words,
            concepts: sentence.concepts,
            is_taken: sentence.is_taken,
            is_number: &is_number,
            is_joint: &is_joint,
        };
        around.counted(begin, end)
    }

    fn number(&self, sentence: &Sentence, at: usize) -> Option<Found> {
        let words = sentence.words;
        let offered = Offered {
            words,
            is_taken: sentence.is_taken,
            groups_by_space: sentence.groups_by_space,
        };
        let amount = amounts::read(self.numbers, &self.numerals, offered, at)
            .or_else(|| self.no_quantity.one_person(sentence, at))?;
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
            form if unit == Unit::Count => {
                let is_age = self.aged.before(words, at).is_some()
                    || form == Form::PlainDigits && is_age_behind_a_name(words, at);
                if is_age { Unit::Year } else { unit }
            }
            _ => unit,
        };
        // "Do pięciu lat": "to" bounds years alone.
        let to = begin.checked_sub(1).filter(|_| unit == Unit::Year && bound == Bound::Exactly);
        if let Some(to) = to.filter(|&i| self.numbers.up_to.contains(&words[i].folded.as_str())) {
            (bound, begin) = (Bound::AtMost, to);
        }
        // A share stands alone before what it is a share of; "half" alone is many things.
        if amount.form == Form::Fraction
            && unit == Unit::Count
            && amounts::share(self.numbers, &words[at]).is_some()
            && !no_quantity::is_share(words, at, end)
        {
            return None;
        }
        if unit == Unit::Count && self.no_quantity.is(sentence, at, &amount, bound) {
            return None;
        }
        let amount = self.no_quantity.grouped_otherwise(sentence, at, unit, amount);
        let counts = self.counted(sentence, at, end);
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
        let changes = unit == Some(Unit::Percent) || no_quantity::changes(sentence.concepts);
        if is_range && from && by_word && changes && words[at].kind == TokenKind::Number {
            return Amount { high: amount.low, end: at + 1, ..amount };
        }
        amount
    }

    /// "Several", "hundreds", "une vingtaine": a magnitude without a figure.
    fn vague(&self, sentence: &Sentence, at: usize) -> Option<Found> {
        let words = sentence.words;
        let (length, (value, bound)) = self.vague.at(words, at)?;
        // Dutch "een enkele bui" is a single one.
        if value < 10.0 && at > 0 && amounts::is_article(self.numbers, &words[at - 1]) {
            return None;
        }
        // "Ikke flere end 25": the vague word is part of a bound.
        let bounds = |end: usize| {
            let bound = self.bounds_before.before(words, end);
            bound.is_some_and(|(n, _)| n > length && (end - n..end).contains(&at))
        };
        if (at + length..words.len().min(at + length + 3)).any(bounds) {
            return None;
        }
        // "Тысячи двух" are 1,002 in the genitive.
        if self.numerals.read(words, at).is_some_and(|(_, end)| end > at + length) {
            return None;
        }
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
            counts: self.counted(sentence, at, end),
        };
        Some(Found { begin: at, end, quantity })
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

/// "Anna Berg, 34, said", "Anna Berg (34)".
fn is_age_behind_a_name(words: &[Word], at: usize) -> bool {
    let is = |i: usize, marks: &[&str]| words.get(i).is_some_and(|w| marks.contains(&&*w.folded));
    let stands_apart = at > 2
        && (is(at - 1, &[","]) && is(at + 1, &[",", "."])
            || is(at - 1, &["("]) && is(at + 1, &[")"]));
    let is_name = |w: &Word| w.kind == TokenKind::Word && w.is_capitalised && w.gap == Gap::Space;
    let is_age = words[at].folded.parse().is_ok_and(|years: u8| (10..=110).contains(&years));
    stands_apart && is_age && is_name(&words[at - 2])
}
