//! Names of things. Each is a newtype, so that a sentence's number is never taken for an article's.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Position of an article in the collection at hand; means nothing in another collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ArticleIndex(pub u32);

/// Position of a sentence in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SentenceIndex(pub u32);

/// Position of a concept in the compiled lexicon. Sixteen bits: a lexicon of 65,536 meanings would
/// be a dictionary, not a news lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ConceptId(pub u16);

impl ArticleIndex {
    /// The index as a slice position.
    #[must_use]
    pub fn get(self) -> usize {
        self.0 as usize
    }
}

impl SentenceIndex {
    /// The index as a slice position.
    #[must_use]
    pub fn get(self) -> usize {
        self.0 as usize
    }
}

/// An article's lasting name: 40 bits of the BLAKE3 hash of its normalised text, as eight letters
/// and digits (`k3f9a2xq`).
///
/// It depends on the text alone, never on position, so a link survives new articles and another
/// order. Forty bits keep links short; among 10,000 articles two collide with a chance of 1 in
/// 20,000. Articles with the very same text (`copy` > 0) are told apart by a number (`k3f9a2xq-2`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ArticleId {
    hash: u64,
    copy: u16,
}

/// Digits of the written form: no `l`, `o`, `0` or `1`, which readers confuse.
const DIGITS: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";
const LETTERS: usize = 8;

impl ArticleId {
    /// The id of an article whose normalised text is `text`.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let mut words = text.split_whitespace();
        let mut hasher = blake3::Hasher::new();
        if let Some(first) = words.next() {
            hasher.update(first.as_bytes());
        }
        for word in words {
            hasher.update(b" ");
            hasher.update(word.as_bytes());
        }
        let bytes = hasher.finalize();
        let hash = bytes.as_bytes()[..5].iter().fold(0, |n, &b| n << 8 | u64::from(b));
        Self { hash, copy: 0 }
    }

    /// The same text's id for its `n`th repetition in a collection, the first being 0.
    #[must_use]
    pub fn repeated(self, n: u16) -> Self {
        Self { copy: n, ..self }
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..LETTERS).rev() {
            let digit = DIGITS[(self.hash >> (5 * place) & 31) as usize];
            fmt::Write::write_char(f, char::from(digit))?;
        }
        match self.copy {
            0 => Ok(()),
            n => write!(f, "-{}", n + 1),
        }
    }
}

/// A text that is not an article id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not an article id: eight letters and digits are expected, such as k3f9a2xq")]
pub struct NotAnArticleId(pub String);

impl FromStr for ArticleId {
    type Err = NotAnArticleId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || NotAnArticleId(text.chars().take(40).collect());
        let (name, copy) = match text.split_once('-') {
            None => (text, 0),
            Some((name, n)) => {
                let n: u16 = n.parse().map_err(|_| refuse())?;
                (name, n.checked_sub(1).filter(|&n| n > 0).ok_or_else(refuse)?)
            }
        };
        if name.len() != LETTERS {
            return Err(refuse());
        }
        let mut hash = 0;
        for byte in name.bytes() {
            let digit = DIGITS.iter().position(|&d| d == byte).ok_or_else(refuse)?;
            hash = hash << 5 | digit as u64;
        }
        Ok(Self { hash, copy })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_written() {
        for text in ["", "a", "En artikel om något.", "тест"] {
            for copy in [0, 1, 7] {
                let id = ArticleId::of_text(text).repeated(copy);
                assert_eq!(id.to_string().parse(), Ok(id));
            }
        }
    }

    #[test]
    fn white_space_does_not_change_an_id() {
        assert_eq!(ArticleId::of_text("a  b\r\nc\n"), ArticleId::of_text("a b c"));
        assert_ne!(ArticleId::of_text("a b c"), ArticleId::of_text("ab c"));
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "abc", "k3f9a2x!", "k3f9a2xq-", "k3f9a2xq-1", "k3f9a2xqq", "ключключ"]
        {
            assert!(text.parse::<ArticleId>().is_err(), "{text}");
        }
    }
}
