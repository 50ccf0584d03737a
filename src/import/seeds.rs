//! The articles of `seeds/`, embedded when the program is built.

use super::tell_repetitions_apart;
use crate::model::Article;

/// File names and texts, in order of name; `build.rs` writes the list from the folder.
const SEEDS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/seeds.rs"));

/// The embedded articles, in order of their files' names.
#[must_use]
pub fn embedded() -> Vec<Article> {
    let mut articles: Vec<_> = SEEDS.iter().map(|&(name, text)| Article::new(name, text)).collect();
    tell_repetitions_apart(&mut articles);
    articles
}
