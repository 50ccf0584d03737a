//! Ordinals: `21st`, `10:e`, `3.ª`, `15. rocznica`, `third`, `троисте`.
//!
//! A place in an order, not a count. Digits need a suffix of the language glued to them, or its
//! stop where what follows goes on with the sentence.
//!
//! Time constant a position.

use rustc_hash::FxHashMap;

use crate::analysis::language::{Numbers, Particulars};
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};

/// Reads ordinals in one language.
pub struct OrdinalReader {
    numbers: &'static Numbers,
    words: FxHashMap<&'static str, u8>,
    suffixes: &'static [&'static str],
    has_stop: bool,
    capitalises_nouns: bool,
}

/// Signs that make an ordinal in several languages.
const SIGNS: &[&str] = &["º", "ª"];
/// Endings that words of several languages have behind digits.
const ENDINGS: &[&str] = &["esimo", "esima", "eme", "gang"];

impl OrdinalReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        Self {
            numbers: &particulars.numbers,
            words: particulars.numbers.ordinals.iter().copied().collect(),
            suffixes: particulars.dates.ordinal_suffixes,
            has_stop: particulars.numbers.has_ordinal_stop,
            capitalises_nouns: particulars.capitalises_nouns,
        }
    }

    /// Whether a folded word is an ordinal.
    #[must_use]
    pub fn has(&self, folded: &str) -> bool {
        self.words.contains_key(folded)
    }

    /// The ordinal at `at`: its place, and the position behind it.
    #[must_use]
    pub fn read(&self, words: &[Word], at: usize) -> Option<(f64, usize)> {
        let word = &words[at];
        match word.kind {
            TokenKind::Word => {
                let place = *self.words.get(word.folded.as_str())?;
                if word.is_capitalised && at > 0 || !is_sure(self.numbers, words, at) {
                    return None;
                }
                // "Trigésimo sexta": tens, then ones.
                let ones = words.get(at + 1).filter(|w| w.gap == Gap::Space && place >= 20);
                let ones = ones.and_then(|w| self.words.get(w.folded.as_str()));
                let ones = ones.filter(|&&ones| place.is_multiple_of(10) && ones < 10);
                let (more, end) = ones.map_or((0, at + 1), |&ones| (ones, at + 2));
                Some((f64::from(place + more), end))
            }
            TokenKind::Number => {
                let place: f64 = word.folded.parse().ok().filter(|_| word.folded.len() <= 3)?;
                self.suffix(words, at + 1).map(|end| (place, end))
            }
            _ => None,
        }
    }

    /// The position behind what makes an ordinal of digits that end before `at`.
    fn suffix(&self, words: &[Word], at: usize) -> Option<usize> {
        let glued = |i: usize| words.get(i).filter(|w| w.gap == Gap::Nothing);
        let is_suffix = |w: &Word| {
            SIGNS.contains(&w.folded.as_str())
                || self.suffixes.contains(&w.folded.as_str())
                || ENDINGS.iter().any(|e| w.folded.ends_with(e) && w.folded.len() <= e.len() + 2)
        };
        let next = glued(at)?;
        if is_suffix(next) {
            return Some(at + 1);
        }
        let marked = matches!(next.folded.as_str(), "." | ":" | "-" | "’" | "'");
        if marked
            && glued(at + 1).is_some_and(|w| {
                w.kind == TokenKind::Word && (is_suffix(w) || w.folded.chars().count() <= 2)
            })
        {
            return Some(at + 2);
        }
        let goes_on = words.get(at + 1).is_some_and(|w| {
            w.kind == TokenKind::Word
                && w.gap == Gap::Space
                && w.is_capitalised == self.capitalises_nouns
        });
        // At the beginning of a sentence it numbers a list.
        (self.has_stop && next.is(".") && goes_on && at > 1).then_some(at + 1)
    }
}

/// Whether an ordinal is one, as far as its word leaves that open.
fn is_sure(numbers: &Numbers, words: &[Word], at: usize) -> bool {
    !numbers.doubted_ordinals.contains(&words[at].folded.as_str()) || is_told(numbers, words, at)
}

/// Whether a word that may be an ordinal is shown to be one by the words beside it: "den andra",
/// "andra gången", where "andra" alone are others.
pub fn is_told(numbers: &Numbers, words: &[Word], at: usize) -> bool {
    let is_among = |word: Option<&Word>, list: &[&str]| {
        word.is_some_and(|w| list.contains(&w.folded.as_str()))
    };
    let before = at.checked_sub(1).map(|i| &words[i]);
    numbers.doubted_ordinals.contains(&words[at].folded.as_str())
        && (is_among(before, numbers.ordinals_before)
            || is_among(words.get(at + 1), numbers.ordinals_behind))
}
