//! From text to lines, sentences and tokens. Offsets always point into the original.

pub mod blocks;
pub mod boilerplate;
pub mod fold;
mod phrases;
pub mod romanise;
pub mod run_on;
pub mod sentences;
pub mod tokens;

pub use tokens::{Token, TokenKind};
