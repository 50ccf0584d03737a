//! A sentence as the readers of facts see it: its words and marks, folded, without the spaces.

use super::text::fold::fold;
use super::text::{Token, TokenKind};
use crate::model::Span;

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    Nothing,
    Space,
    /// A break of line, or more than a space.
    Wide,
}

/// A token that is no space.
#[derive(Clone, Debug)]
pub struct Word {
    pub span: Span,
    pub kind: TokenKind,
    pub folded: String,
    pub gap: Gap,
    pub is_capitalised: bool,
    /// All of its letters are capitals, and there are at least two.
    pub is_upper: bool,
}

impl Word {
    /// Whether it is this mark or folded word.
    #[must_use]
    pub fn is(&self, folded: &str) -> bool {
        self.folded == folded
    }

    /// Whether it joins words: a hyphen or dash of any width.
    #[must_use]
    pub fn is_hyphen(&self) -> bool {
        matches!(self.folded.as_str(), "-" | "−" | "‒")
    }
}

/// The words and marks among a sentence's tokens.
#[must_use]
pub fn words(text: &str, tokens: &[Token]) -> Vec<Word> {
    let mut words = Vec::with_capacity(tokens.len() / 2 + 1);
    let mut gap = Gap::Nothing;
    for token in tokens {
        let piece = token.span.of(text);
        if token.kind == TokenKind::Space {
            let is_one = piece.chars().count() == 1 && !piece.contains(['\n', '\t']);
            gap = if is_one && gap == Gap::Nothing { Gap::Space } else { Gap::Wide };
            continue;
        }
        let mut letters = piece.chars().filter(|c| c.is_alphabetic());
        let is_upper = letters.clone().count() > 1 && letters.all(char::is_uppercase);
        words.push(Word {
            span: token.span,
            kind: token.kind,
            folded: fold(piece),
            gap,
            is_capitalised: piece.starts_with(char::is_uppercase),
            is_upper,
        });
        gap = Gap::Nothing;
    }
    words
}

/// Whether the words from `at` on are those of `phrase` (single spaces), and how many they are.
#[must_use]
pub fn starts_with(words: &[Word], at: usize, phrase: &str) -> Option<usize> {
    let mut rest = phrase;
    for (n, word) in words.get(at..)?.iter().enumerate() {
        rest = rest.strip_prefix(word.folded.as_str())?;
        if rest.is_empty() {
            return Some(n + 1);
        }
        rest = rest.strip_prefix(' ')?;
    }
    None
}

/// Whether the words before `end` are those of `phrase`, and how many they are.
#[must_use]
pub fn ends_with(words: &[Word], end: usize, phrase: &str) -> Option<usize> {
    let n = 1 + phrase.bytes().filter(|&b| b == b' ').count();
    starts_with(words, end.checked_sub(n)?, phrase)
}
