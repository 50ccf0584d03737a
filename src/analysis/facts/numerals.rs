//! Numbers in words: `neuf`, `hundratjugotusen`, `noventa y cinco mil`, `kaksikymmentäkolme`.
//!
//! All fourteen languages build number words from the same three things, so one algorithm reads
//! them all: small numbers add up, factors multiply what stands before them, joints ("and") do
//! nothing. What is joined in writing is taken apart into listed parts first, longest part first
//! with backtracking. French fours of twenty are the one exception, and a flag.
//!
//! Time linear in the words: a word is divided at each of its places once.

use rustc_hash::FxHashMap;

use super::marks::PART;
use crate::analysis::language::Numbers;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, LONGEST_WORD, Word};

/// A part of a number word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// Below one hundred.
    Small(u8),
    /// "Ten" behind a unit in one word, and alone.
    Ten,
    /// Ten, added to the unit before it.
    Teen,
    /// Two hundred to nine hundred, where the language has a word for each (`двести`, `quinientos`):
    /// added, never multiplied with.
    Hundreds(f64),
    /// Multiplies what stands before it.
    Factor(f64),
    Joint,
}

/// Reads numbers in the words of one language.
pub struct Numerals {
    numbers: &'static Numbers,
    parts: FxHashMap<&'static str, Part>,
    longest: usize,
}

impl Numerals {
    /// The numerals of a language.
    #[must_use]
    pub fn new(numbers: &'static Numbers) -> Self {
        let mut parts = FxHashMap::default();
        parts.extend(numbers.joints.iter().map(|&j| (j, Part::Joint)));
        parts.extend(numbers.words.iter().map(|&(w, n)| (w, Part::Small(n))));
        let factor = |n: f64| {
            let is_added = n % 100.0 == 0.0 && (200.0..1000.0).contains(&n);
            if is_added { Part::Hundreds(n) } else { Part::Factor(n) }
        };
        parts.extend(numbers.factors.iter().map(|&(w, n)| (w, factor(n))));
        parts.extend(numbers.tens.iter().map(|&w| (w, Part::Ten)));
        parts.extend(numbers.teens.iter().map(|&w| (w, Part::Teen)));
        let longest = parts.keys().map(|w| w.len()).max().unwrap_or(0);
        Self { numbers, parts, longest }
    }

    /// The factor that a word is (`miljoner`), written as a word of its own.
    #[must_use]
    pub fn factor(&self, word: &Word) -> Option<f64> {
        match self.parts.get(word.folded.as_str()) {
            Some(&Part::Factor(factor)) => Some(factor),
            _ => None,
        }
    }

    /// The number that one folded word is, if it consists of nothing else.
    #[must_use]
    pub fn of_word(&self, folded: &str) -> Option<f64> {
        let mut sum = Sum::of(self.numbers);
        let parts = self.divide(folded).filter(|p| !p.is_empty())?;
        parts.into_iter().all(|part| sum.take(part)).then(|| sum.value())
    }

    /// Whether a folded word is part of a number and no mere joint.
    #[must_use]
    pub fn is_part(&self, folded: &str) -> bool {
        self.divide(folded).is_some_and(|parts| parts.iter().any(|&p| p != Part::Joint))
    }

    /// Whether a folded word consists of parts of a number and joints.
    #[must_use]
    pub fn has_parts(&self, folded: &str) -> bool {
        self.divide(folded).is_some()
    }

    /// Whether a word by itself is a number rather than an article or a pronoun.
    #[must_use]
    pub fn is_number(&self, word: &Word) -> bool {
        let folded = word.folded.as_str();
        word.kind == TokenKind::Word
            && self.is_part(folded)
            && !self.numbers.uncertain.contains(&folded)
    }

    /// The number that begins at `at`, and the position behind it.
    #[must_use]
    pub fn read(&self, words: &[Word], at: usize) -> Option<(f64, usize)> {
        let mut sum = Sum::of(self.numbers);
        let mut end = at;
        let mut next = at;
        while let Some(parts) = self.parts_at(words, next, end > at) {
            let mut longer = sum;
            if !parts.iter().all(|&part| longer.take(part)) {
                break;
            }
            next += 1;
            // A joint counts only when a number follows it.
            if parts != [Part::Joint] {
                end = next;
                sum = Sum { joined: false, ..longer };
            } else if end == at {
                return None;
            } else {
                sum = longer;
            }
            if words.get(next).is_some_and(Word::is_hyphen) && words[next].gap == Gap::Nothing {
                next += 1;
            }
        }
        let first = &words[at];
        let part_of = self.numbers.part_of;
        let is_of = words.get(end).is_some_and(|w| part_of.contains(&w.folded.as_str()));
        let is_stressed =
            !is_of && first.has_accent() && self.numbers.stressed.contains(&first.folded.as_str());
        let is_uncertain = end == at + 1
            && !is_stressed
            && self.numbers.uncertain.contains(&first.folded.as_str());
        (end > at && !is_uncertain).then(|| (sum.value(), end))
    }

    fn parts_at(&self, words: &[Word], at: usize, goes_on: bool) -> Option<Vec<Part>> {
        let word = words.get(at)?;
        let is_part = word.kind == TokenKind::Word && word.marks & PART != 0;
        if !is_part || (goes_on && word.gap == Gap::Wide) {
            return None;
        }
        self.divide(&word.folded)
    }

    /// The parts of one written word, if it consists of nothing else.
    fn divide(&self, word: &str) -> Option<Vec<Part>> {
        if word.len() > LONGEST_WORD {
            return None;
        }
        let mut parts = self.divide_from(word, 0, &mut [false; LONGEST_WORD + 1])?;
        parts.reverse();
        Some(parts)
    }

    /// The parts from `at` on, the last first; `fails` knows from where there are none.
    fn divide_from(&self, word: &str, at: usize, fails: &mut [bool]) -> Option<Vec<Part>> {
        let rest = &word[at..];
        if rest.is_empty() {
            return Some(Vec::new());
        }
        if fails[at] {
            return None;
        }
        let most = rest.len().min(self.longest);
        for end in (1..=most).rev().filter(|&end| rest.is_char_boundary(end)) {
            let Some(&part) = self.parts.get(&rest[..end]) else { continue };
            // Inside a word short factors ("k", "m") are letters of something else.
            if end < 3 && end < rest.len() && matches!(part, Part::Factor(_)) {
                continue;
            }
            // "Ettusen" is "ett" and "tusen": nobody writes three letters.
            let bytes = rest.as_bytes();
            let is_doubled = end >= 2 && end < rest.len() && bytes[end - 1] == bytes[end - 2];
            let shared = is_doubled && bytes[end - 1].is_ascii();
            let behind = self.divide_from(word, at + end, fails);
            let behind = behind.or_else(|| {
                if shared { self.divide_from(word, at + end - 1, fails) } else { None }
            });
            if let Some(mut parts) = behind {
                parts.push(part);
                return Some(parts);
            }
        }
        fails[at] = true;
        None
    }
}

/// A number as its parts come in.
#[derive(Clone, Copy, Default)]
struct Sum {
    /// What factors of a thousand and more have closed.
    closed: f64,
    /// Below the next such factor.
    open: f64,
    /// The last such factor; a larger one after it multiplies all that was closed.
    last_factor: f64,
    /// Whether a joint came last.
    joined: bool,
    is_vigesimal: bool,
    /// The least number below a hundred that a unit may follow.
    least_round: f64,
}

impl Sum {
    fn of(numbers: &Numbers) -> Self {
        let least_round = if numbers.has_teens_apart { 10.0 } else { 20.0 };
        Self { is_vigesimal: numbers.is_vigesimal, least_round, ..Self::default() }
    }

    /// Adds a part; `false` where it cannot belong to the same number.
    fn take(&mut self, part: Part) -> bool {
        match part {
            Part::Joint => {
                let goes_on = (self.open > 0.0 || self.closed > 0.0) && !self.joined;
                self.joined = true;
                goes_on
            }
            Part::Small(n) => {
                let fits = self.take_small(f64::from(n));
                self.joined = false;
                fits
            }
            Part::Ten => {
                self.joined = false;
                let units = self.open % 100.0;
                self.open += 10.0 * units.max(1.0) - units;
                units < 10.0
            }
            Part::Teen => {
                self.joined = false;
                let fits = self.open % 100.0 < 10.0;
                self.open += 10.0;
                fits
            }
            Part::Hundreds(n) => {
                self.joined = false;
                let fits = self.open == 0.0;
                self.open += n;
                fits
            }
            Part::Factor(factor) => {
                self.joined = false;
                self.take_factor(factor)
            }
        }
    }

    fn take_small(&mut self, n: f64) -> bool {
        let below_hundred = self.open % 100.0;
        let is_round = below_hundred >= self.least_round && below_hundred % 10.0 == 0.0;
        let twenties = self.is_vigesimal && matches!(below_hundred as u8, 60 | 80) && n < 20.0;
        if self.is_vigesimal && below_hundred == 4.0 && n == 20.0 {
            self.open += 76.0;
            return true;
        }
        let units_first = self.joined && below_hundred < 10.0 && n >= 20.0;
        // "Dix-sept", "quatre-vingt-dix-sept".
        let ten_and = self.is_vigesimal && below_hundred % 20.0 == 10.0 && (7.0..10.0).contains(&n);
        let fits =
            below_hundred == 0.0 || (is_round && n < 10.0) || twenties || units_first || ten_and;
        if fits {
            self.open += n;
        }
        fits && (n > 0.0 || self.open == 0.0)
    }

    fn take_factor(&mut self, factor: f64) -> bool {
        if factor < 1000.0 {
            let fits = self.open < 100.0;
            self.open = self.open.max(1.0) * factor;
            return fits;
        }
        if self.open == 0.0 && self.closed > 0.0 {
            // "Hundred thousand million": the whole is multiplied.
            self.closed *= factor;
            return factor >= self.last_factor;
        }
        let fits = self.last_factor == 0.0 || factor < self.last_factor;
        self.closed += self.open.max(1.0) * factor;
        self.open = 0.0;
        self.last_factor = factor;
        fits
    }

    fn value(&self) -> f64 {
        self.closed + self.open
    }
}
