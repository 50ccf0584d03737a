//! From articles to stories, and from a story to its passages, facts and differences.
//!
//! Pure functions: no clock, no I/O, no randomness, no browser. Analysis is total: any text gives a
//! result, and weak evidence becomes a variant with a reason, never an error.

pub mod language;
pub mod lexicon;
mod options;
pub mod text;

pub use options::Options;

use crate::model::{Analysis, Article, ArticleIndex, Comparison};

/// How far the analysis of a collection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub stage: Stage,
    pub done: usize,
    pub total: usize,
}

/// The stages that take time, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Stage {
    /// Reading articles: language, sentences, facts.
    Reading,
    /// Scoring pairs of articles.
    Pairing,
}

/// Finds the stories of a collection.
pub fn analyse(
    articles: &[Article],
    options: &Options,
    progress: &mut dyn FnMut(Progress),
) -> Analysis {
    let _ = (articles, options, progress);
    Analysis::default()
}

/// Aligns versions of a story and finds their differences; the first of `versions` is the base.
#[must_use]
pub fn compare(
    articles: &[Article],
    analysis: &Analysis,
    versions: &[ArticleIndex],
    options: &Options,
) -> Comparison {
    let _ = (articles, analysis, options);
    Comparison { versions: versions.to_vec(), ..Comparison::default() }
}
