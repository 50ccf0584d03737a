//! What a word may begin, so that readers need not try it: a date, a quantity, a statement.
//!
//! Nineteen of twenty words begin no fact. Each reader would find that out for itself with several
//! lookups a word; asked once for every word in print and remembered with its folded form, it costs one
//! that is needed anyway. Rejected: one table of all first words of all phrases, which cannot hold
//! number words made of parts (`hundratjugotusen`).
//!
//! Time one lookup a word; space that of the vocabulary read.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::analysis::text::TokenKind;
use crate::analysis::words::{Mark, Word};

pub const DATE: Mark = 1;
pub const QUANTITY: Mark = 2;
pub const STATEMENT: Mark = 4;
/// It is part of a number in words, or joins two of them.
pub const PART: Mark = 8;
/// Beside `DATE`: the name of a month or weekday may begin there, or an ordinal before one.
pub const NAMED_DATE: Mark = 16;

/// The words that have occurred, as printed, with their marks.
#[derive(Default)]
pub struct Marked {
    seen: RefCell<FxHashMap<SmolStr, Word>>,
}

impl Marked {
    /// A printed word with its marks; `decide` is asked for one that has not occurred yet.
    pub fn word(&self, piece: &str, kind: TokenKind, decide: impl Fn(&Word) -> Mark) -> Word {
        // Figures are too many to remember, and may begin anything.
        if kind == TokenKind::Number {
            let marks = DATE | NAMED_DATE | QUANTITY | STATEMENT;
            return Word { marks, ..Word::of(piece, kind) };
        }
        if let Some(word) = self.seen.borrow().get(piece) {
            return word.clone();
        }
        let word = Word::of(piece, kind);
        let word = Word { marks: decide(&word), ..word };
        self.seen.borrow_mut().insert(piece.into(), word.clone());
        word
    }
}
