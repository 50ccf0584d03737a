//! A sentence as the readers of facts see it: its words and marks, folded, without the spaces.

use smol_str::SmolStr;

use super::text::fold::fold;
use super::text::{Token, TokenKind};
use crate::model::Span;

/// Bytes of the longest word that is divided into parts: twice what 999,999 has in Finnish.
pub const LONGEST_WORD: usize = 160;

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
    pub folded: SmolStr,
    pub gap: Gap,
    pub is_capitalised: bool,
    /// All of its letters are capitals, and there are at least two.
    pub is_upper: bool,
    /// What it may begin, as the readers of facts mark it; nothing where none has.
    pub marks: Mark,
}

/// What a word may begin, as bits.
pub type Mark = u8;

impl Word {
    /// A printed word by itself, without marks.
    #[must_use]
    pub fn of(piece: &str, kind: TokenKind) -> Self {
        let mut letters = piece.chars().filter(|c| c.is_alphabetic());
        Self {
            span: Span::new(0, piece.len()),
            kind,
            folded: fold(piece).into(),
            gap: Gap::Nothing,
            is_capitalised: piece.starts_with(char::is_uppercase),
            is_upper: letters.clone().count() > 1 && letters.all(char::is_uppercase),
            marks: 0,
        }
    }

    /// Whether it is this mark or folded word.
    #[must_use]
    pub fn is(&self, folded: &str) -> bool {
        self.folded == folded
    }

    /// Whether it is written with a diacritic.
    #[must_use]
    pub fn has_accent(&self) -> bool {
        self.kind == TokenKind::Word && self.span.len() > self.folded.len()
    }

    /// Whether it joins words: a hyphen or dash of any width.
    #[must_use]
    pub fn is_hyphen(&self) -> bool {
        matches!(self.folded.as_str(), "-" | "−" | "‒")
    }
}

/// The words and marks among a sentence's tokens, each as `word` makes it ([`Word::of`], if nothing
/// else).
#[must_use]
pub fn words(
    text: &str,
    tokens: &[Token],
    mut word: impl FnMut(&str, TokenKind) -> Word,
) -> Vec<Word> {
    let mut words = Vec::with_capacity(tokens.len() / 2 + 1);
    let mut gap = Gap::Nothing;
    for token in tokens {
        let piece = token.span.of(text);
        if token.kind == TokenKind::Space {
            let is_one = piece.chars().count() == 1 && !piece.contains(['\n', '\t']);
            gap = if is_one && gap == Gap::Nothing { Gap::Space } else { Gap::Wide };
            continue;
        }
        words.push(Word { span: token.span, gap, ..word(piece, token.kind) });
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
