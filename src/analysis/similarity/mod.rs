//! How alike sentences and articles are.
//!
//! `features` says what is compared, `sentences` scores pairs of sentences, `matching` finds the
//! pairs of two articles that say the same, `articles` scores pairs of articles by all evidence, and
//! `candidates` keeps from scoring pairs that share nothing. The constants of both scores stand in
//! `weights`, with the command that fits them.

pub mod articles;
pub mod candidates;
pub mod features;
pub mod logistic;
pub mod matching;
pub mod occurrence;
pub mod rarity;
pub mod sentences;
pub mod weights;

pub use features::Features;
