//! Phrases of a language, found where they stand among words.
//!
//! Lists of phrases are long and texts are longer: looked up by their first (or last) word, a phrase
//! costs one hash however many there are. Rejected: an Aho–Corasick automaton over bytes, which needs
//! word boundaries checked afterwards and is larger than the lists.

use rustc_hash::FxHashMap;

use super::words::{Word, ends_with, starts_with};

/// As many first bytes are told apart: all letters, and few enough to stay in the cache.
const FIRST: usize = 64;

/// Phrases (folded, single spaces) and what each means.
pub struct Phrases<T> {
    by_word: FxHashMap<&'static str, Vec<(&'static str, T)>>,
    /// By the first byte of those words their lengths, as bits: most words of a text need no hash.
    lengths: [u32; FIRST],
}

impl<T: Copy> Phrases<T> {
    /// Phrases to be found by where they begin.
    pub fn beginning(phrases: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::by(phrases, |phrase| phrase.split(' ').next().unwrap_or(phrase))
    }

    /// Phrases to be found by where they end.
    pub fn ending(phrases: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::by(phrases, |phrase| phrase.rsplit(' ').next().unwrap_or(phrase))
    }

    fn by(
        phrases: impl IntoIterator<Item = (&'static str, T)>,
        word: impl Fn(&'static str) -> &'static str,
    ) -> Self {
        let mut by_word: FxHashMap<_, Vec<(&'static str, T)>> = FxHashMap::default();
        let mut lengths = [0; FIRST];
        for (phrase, meaning) in phrases {
            let word = word(phrase);
            let (first, length) = first_and_length(word);
            lengths[first] |= length;
            let same = by_word.entry(word).or_default();
            // The longest first; among equals the first listed.
            let length = |phrase: &str| phrase.split(' ').count();
            let at = same.partition_point(|(other, _)| length(other) >= length(phrase));
            same.insert(at, (phrase, meaning));
        }
        Self { by_word, lengths }
    }

    /// The phrases of a word.
    fn of(&self, word: &str) -> Option<&[(&'static str, T)]> {
        let (first, length) = first_and_length(word);
        if self.lengths[first] & length == 0 {
            return None;
        }
        self.by_word.get(word).map(Vec::as_slice)
    }

    /// Whether a phrase begins (or ends) with this word.
    pub fn has(&self, folded: &str) -> bool {
        self.of(folded).is_some()
    }

    /// What a phrase of one word means.
    pub fn phrase(&self, word: &str) -> Option<(&'static str, T)> {
        self.of(word)?.iter().find(|(phrase, _)| *phrase == word).copied()
    }

    /// The longest phrase that begins at `at`: how many words it has, and what it means.
    pub fn at(&self, words: &[Word], at: usize) -> Option<(usize, T)> {
        let word = words.get(at)?.folded.as_str();
        let same = self.of(word)?;
        same.iter().find_map(|&(phrase, meaning)| {
            let is_word = phrase.len() == word.len();
            let length = if is_word { 1 } else { starts_with(words, at, phrase)? };
            Some((length, meaning))
        })
    }

    /// The longest phrase that ends before `end`: how many words it has, and what it means.
    pub fn before(&self, words: &[Word], end: usize) -> Option<(usize, T)> {
        let same = self.of(words.get(end.checked_sub(1)?)?.folded.as_str())?;
        same.iter().find_map(|&(phrase, meaning)| Some((ends_with(words, end, phrase)?, meaning)))
    }
}

/// A word's first byte, as far as it is told, and its length as one bit.
fn first_and_length(word: &str) -> (usize, u32) {
    (word.bytes().next().map_or(0, usize::from) % FIRST, 1 << word.len().min(31))
}
