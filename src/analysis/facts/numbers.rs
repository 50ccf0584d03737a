//! Quantities: a number with what bounds it, its unit and what it counts.
//!
//! The number is found first, in digits or words; then the reader looks to the left for what bounds
//! it ("at least") and for a currency sign, to the right for a factor ("million"), the other end of
//! a range, a unit, and for the words that say what is counted. Years, dates and numbers of lists
//! are no quantities: dates are read before and their words are taken.
//!
//! Time linear in the sentence.

use super::digits;
use super::numerals::Numerals;
use super::units;
use crate::analysis::language::{Numbers, Particulars};
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word, ends_with, starts_with};
use crate::model::{Bound, ConceptHit, ConceptId, Quantity, Span, Unit};

/// Reads quantities in one language.
pub struct NumberReader {
    numbers: &'static Numbers,
    numerals: Numerals,
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

/// A bare number: its value or ends, and the position behind it.
struct Bare {
    low: f64,
    high: f64,
    end: usize,
    is_score: bool,
    is_plain_digits: bool,
}

impl NumberReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        Self { numbers: &particulars.numbers, numerals: Numerals::new(&particulars.numbers) }
    }

    /// The quantities of a sentence, in order.
    #[must_use]
    pub fn read(&self, sentence: &Sentence) -> Vec<Reading> {
        let mut readings = Vec::new();
        let mut at = 0;
        while at < sentence.words.len() {
            if sentence.is_taken[at] {
                at += 1;
                continue;
            }
            match self.reading_at(sentence, at) {
                Some((reading, end)) => {
                    readings.push(reading);
                    at = end.max(at + 1);
                }
                None => at += 1,
            }
        }
        readings
    }

    fn reading_at(&self, sentence: &Sentence, at: usize) -> Option<(Reading, usize)> {
        let words = sentence.words;
        if is_part_of_a_name(words, at) {
            return None;
        }
        // "3,000 flere soldater" are 3,000 more, not several.
        let follows_figure = at > 0 && words[at - 1].kind == TokenKind::Number;
        if let Some(vague) = self.vague_at(sentence, at).filter(|_| !follows_figure) {
            return Some(vague);
        }
        let bare = self.bare(sentence, at)?;
        let (bound, begin) = self.bound_before(words, at);
        let before =
            begin.checked_sub(1).and_then(|i| units::sign(&words[i].folded).map(|u| (u, i)));
        let after = self.unit_after(words, bare.end);
        let (unit, factor, begin, mut end) = match (after, before) {
            (Some((unit, factor, end)), _) => (unit, factor, begin, end),
            (None, Some(((unit, factor), i))) => (unit, factor, i, bare.end),
            (None, None) => (Unit::Count, 1.0, begin, bare.end),
        };
        let (bound, begin) = match bound {
            Bound::Exactly => self.bound_before(words, begin),
            bound => (bound, begin),
        };
        let counts = counted(sentence, at, end);
        if unit == Unit::Count
            && bare.is_plain_digits
            && bound == Bound::Exactly
            && is_year(bare.low)
        {
            let next_counts = follows_at_once(sentence, end);
            if !next_counts {
                return None;
            }
        }
        let (bound, end_after) = self.bound_after(words, end, bound);
        end = end_after;
        let unit = if bare.is_score && unit == Unit::Count { Unit::Score } else { unit };
        let scale = |n: f64| if unit == Unit::Score { n } else { round(n * factor) };
        let quantity =
            Quantity { low: scale(bare.low), high: scale(bare.high), bound, unit, counts };
        let span = words[begin].span.cover(words[end - 1].span);
        Some((Reading { span, quantity }, end))
    }

    /// The number or range at `at`.
    fn bare(&self, sentence: &Sentence, at: usize) -> Option<Bare> {
        let words = sentence.words;
        let (low, end, is_plain) = self.single(sentence, at)?;
        let mut bare = Bare { low, high: low, end, is_score: false, is_plain_digits: is_plain };
        let joint = words.get(end)?;
        let is_dash = joint.is_hyphen();
        let is_between = at > 0 && self.numbers.between.contains(&words[at - 1].folded.as_str());
        let joins = is_dash || (is_between && self.numbers.range_joints.contains(&&*joint.folded));
        if let (true, Some((high, end, _))) = (joins, self.single(sentence, end + 1)) {
            let glued = joint.gap == Gap::Nothing;
            if high > low {
                // "8 to 10 million": the factor belongs to both.
                let ratio = if high >= 1000.0 * low && low < 1000.0 { scale_of(high) } else { 1.0 };
                bare =
                    Bare { low: low * ratio, high, end, is_score: false, is_plain_digits: false };
            } else if is_dash && glued && low < 100.0 && high < 100.0 && is_plain {
                bare = Bare { low, high, end, is_score: true, is_plain_digits: false };
            }
        }
        Some(bare)
    }

    /// One number with its factor: value, position behind it, and whether it is digits alone.
    fn single(&self, sentence: &Sentence, at: usize) -> Option<(f64, usize, bool)> {
        let words = sentence.words;
        if sentence.is_taken.get(at).copied().unwrap_or(true) {
            return None;
        }
        if let Some((value, mut end)) =
            digits::read(words, at, self.numbers, sentence.groups_by_space)
        {
            let mut factor = 1.0;
            while let Some(next) = words.get(end).filter(|w| w.gap != Gap::Wide)
                && next.kind == TokenKind::Word
                && let Some(more) = self.factor_after(next)
            {
                factor *= more;
                end += 1;
                end += usize::from(factor > 1.0 && is_abbreviation_stop(words, end));
            }
            let is_plain = factor == 1.0 && digits::is_plain(&words[at]) && end == at + 1;
            return Some((round(value * factor), end, is_plain));
        }
        if let Some((fraction, end)) = self.fraction_at(words, at) {
            return Some((fraction, end, false));
        }
        let (value, end) = self.numerals.read(words, at)?;
        let in_parts = words.get(end).and_then(|w| self.fraction(w));
        match in_parts {
            Some(part) if value < 20.0 && part < 1.0 => Some((value * part, end + 1, false)),
            _ => Some((value, end, false)),
        }
    }

    /// A factor behind digits; single letters only where they are glued to them (`60m`).
    fn factor_after(&self, word: &Word) -> Option<f64> {
        let is_letter = word.folded.len() <= 2 && self.numbers.uncertain.contains(&&*word.folded);
        self.numerals.factor(word).filter(|_| !is_letter || word.gap == Gap::Nothing)
    }

    fn fraction(&self, word: &Word) -> Option<f64> {
        let found = self.numbers.fractions.iter().find(|(name, _)| word.is(name));
        found.map(|&(_, value)| value)
    }

    /// "Half a million", "halv miljon".
    fn fraction_at(&self, words: &[Word], at: usize) -> Option<(f64, usize)> {
        let fraction = self.fraction(words.get(at)?)?;
        (at + 1..=at + 2).find_map(|i| {
            let factor = self.numerals.factor(words.get(i)?).filter(|&f| f >= 100.0)?;
            let is_article = i == at + 1
                || self.numbers.uncertain.contains(&&*words[i - 1].folded)
                || words[i - 1].folded.len() <= 2;
            is_article.then_some((fraction * factor, i + 1))
        })
    }

    /// "Several", "hundreds": a magnitude without a figure.
    fn vague_at(&self, sentence: &Sentence, at: usize) -> Option<(Reading, usize)> {
        let words = sentence.words;
        let found = self
            .numbers
            .vague
            .iter()
            .filter_map(|&(phrase, value)| Some((starts_with(words, at, phrase)?, value)));
        let (length, value) = found.max_by_key(|&(length, _)| length)?;
        let mut end = at + length;
        let factor = words.get(end).and_then(|w| self.numerals.factor(w)).filter(|&f| f >= 100.0);
        end += usize::from(factor.is_some());
        let value = value.max(1.0) * factor.unwrap_or(1.0);
        let quantity = Quantity {
            low: value,
            high: value * 9.0,
            bound: Bound::Vague,
            unit: Unit::Count,
            counts: counted(sentence, at, end),
        };
        Some((Reading { span: words[at].span.cover(words[end - 1].span), quantity }, end))
    }

    /// What bounds a number that begins at `at`, and where that begins.
    fn bound_before(&self, words: &[Word], at: usize) -> (Bound, usize) {
        let mut best = (0, Bound::Exactly);
        for &(phrase, bound) in self.numbers.bounds_before {
            if let Some(length) = ends_with(words, at, phrase)
                && length > best.0
            {
                best = (length, bound);
            }
        }
        (best.1, at - best.0)
    }

    fn bound_after(&self, words: &[Word], end: usize, bound: Bound) -> (Bound, usize) {
        let found = self.numbers.bounds_after.iter().find_map(|&(phrase, after)| {
            starts_with(words, end, phrase).map(|length| (after, end + length))
        });
        found.filter(|_| bound == Bound::Exactly).unwrap_or((bound, end))
    }

    /// The unit behind a number: unit, factor to it, position behind.
    fn unit_after(&self, words: &[Word], end: usize) -> Option<(Unit, f64, usize)> {
        let mut at = end;
        // "73-seconds", "170-mm".
        if words.get(at)?.is_hyphen() && words[at].gap == Gap::Nothing {
            at += 1;
        }
        let named = self.numbers.units.iter().filter_map(|&(name, unit, factor)| {
            Some((starts_with(words, at, name)?, unit, factor))
        });
        if let Some((length, unit, factor)) = named.max_by_key(|&(length, ..)| length) {
            return Some((unit, factor, at + length));
        }
        let (unit, factor) = units::sign(&words.get(at)?.folded)?;
        // "°" and "C" are two tokens.
        let length = if words[at].is("°") {
            1 + usize::from(words.get(at + 1).is_some_and(|w| w.is("c")))
        } else {
            1
        };
        Some((unit, factor, at + length))
    }
}

/// Whether digits are glued to a word by a hyphen: `KN-23`, `Covid-19`.
fn is_part_of_a_name(words: &[Word], at: usize) -> bool {
    at >= 2
        && words[at].gap == Gap::Nothing
        && words[at - 1].is_hyphen()
        && words[at - 1].gap == Gap::Nothing
        && words[at - 2].kind == TokenKind::Word
}

/// The round factor that a number was written with: 10 million has a million.
fn scale_of(value: f64) -> f64 {
    [1e12, 1e9, 1e6, 1e3].into_iter().find(|&s| value >= s).unwrap_or(1.0)
}

fn is_abbreviation_stop(words: &[Word], at: usize) -> bool {
    let stops = words.get(at).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing);
    stops && words.get(at + 1).is_some_and(|w| !w.is_capitalised || w.kind == TokenKind::Number)
}

fn is_year(value: f64) -> bool {
    (1900.0..2100.0).contains(&value) && value.fract() == 0.0
}

/// Removes what binary fractions add: 1.2 × 10⁶ is 1,200,000.
fn round(value: f64) -> f64 {
    let scaled = (value * 1e6).round() / 1e6;
    if (scaled - value).abs() <= value.abs() * 1e-12 { scaled } else { value }
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
