//! The compiled tables, embedded; `build.rs` writes them from `lexicon/`.

use std::sync::LazyLock;

use fst::Map;
use rustc_hash::FxHashMap;

use crate::model::{ConceptId, Language};

/// Id, commonness step (1 rare to 6 in every article) of every concept, in order of [`ConceptId`].
static CONCEPTS: &[(&str, u8)] = include!(concat!(env!("OUT_DIR"), "/concepts.rs"));

/// The map of a language that the lexicon has a column for.
pub fn map(language: Language) -> Option<Map<&'static [u8]>> {
    let bytes: &'static [u8] = include!(concat!(env!("OUT_DIR"), "/maps.rs"));
    // The build script wrote these bytes with the same library; were they damaged, the analysis
    // would go on without concepts rather than end.
    Map::new(bytes).ok()
}

/// How many concepts the lexicon has.
#[must_use]
pub fn concept_count() -> usize {
    CONCEPTS.len()
}

/// The English gloss that names a concept in the tables.
#[must_use]
pub fn gloss(concept: ConceptId) -> &'static str {
    CONCEPTS.get(usize::from(concept.0)).map_or("", |c| c.0)
}

/// How common a concept is in news: 1 (rare) to 6 (in nearly every article).
#[must_use]
pub fn step(concept: ConceptId) -> u8 {
    CONCEPTS.get(usize::from(concept.0)).map_or(1, |c| c.1)
}

/// The concept of a gloss.
#[must_use]
pub fn concept_id(gloss: &str) -> Option<ConceptId> {
    static BY_GLOSS: LazyLock<FxHashMap<&str, u16>> =
        LazyLock::new(|| (0..).zip(CONCEPTS).map(|(n, c)| (c.0, n)).collect());
    BY_GLOSS.get(gloss).map(|&n| ConceptId(n))
}
