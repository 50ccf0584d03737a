//! What a word may begin, so that readers need not try it: a date, a quantity, a statement.
//!
//! Nineteen of twenty words begin no fact. Each reader would find that out for itself with several
//! lookups a word; asked once for every distinct word and remembered, it costs one. Rejected: one
//! table of all first words of all phrases, which cannot hold number words made of parts
//! (`hundratjugotusen`).
//!
//! Time one lookup a word; space that of the vocabulary read.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;

/// What a word may begin, as bits.
pub type Mark = u8;
pub const DATE: Mark = 1;
pub const QUANTITY: Mark = 2;
pub const STATEMENT: Mark = 4;
/// Beside `DATE`: the name of a month or weekday may begin there, or an ordinal before one.
pub const NAMED_DATE: Mark = 8;

/// The marks of all words that have occurred.
#[derive(Default)]
pub struct Marks {
    seen: RefCell<FxHashMap<String, Mark>>,
}

impl Marks {
    /// The marks of a sentence's words; `decide` is asked for those that have not occurred yet.
    pub fn of(&self, words: &[Word], decide: impl Fn(&Word) -> Mark) -> Vec<Mark> {
        let mut seen = self.seen.borrow_mut();
        let mark = |word: &Word| {
            // Figures are too many to remember, and may begin anything.
            if word.kind == TokenKind::Number {
                return DATE | NAMED_DATE | QUANTITY | STATEMENT;
            }
            if let Some(&mark) = seen.get(&word.folded) {
                return mark;
            }
            let mark = decide(word);
            seen.insert(word.folded.clone(), mark);
            mark
        };
        words.iter().map(mark).collect()
    }
}
