//! The tables as `build.rs` embeds them: one text of the concepts with their English, then one a group
//! of languages, a line a concept in each.
//!
//! A cell is `lemma|lemma;form|stem-` (see `lexicon/README.md`). The text is unpacked and indexed when
//! its language first occurs: measured on 1,487 concepts, finite-state maps of all keys compress to
//! 650 kB with gzip, the columns to 220 kB; LZMA takes another eighth off what gzip leaves.

use std::sync::{LazyLock, OnceLock};

use rustc_hash::FxHashMap;

use crate::analysis::packed::{packed, unpack};
use crate::model::{ConceptId, Language};

/// The concepts, in order of [`ConceptId`].
static CONCEPTS: LazyLock<Vec<Concept>> =
    LazyLock::new(|| packed!("concepts").split('\n').map(Concept::read).collect());
/// The cells of languages that share words.
static COLUMNS: &[Columns] = include!(concat!(env!("OUT_DIR"), "/columns.rs"));
/// A line a language: its code, a tab, its function words with spaces between.
static FUNCTION: LazyLock<String> = LazyLock::new(|| packed!("function"));

/// What does not depend on the language, and the English cell.
struct Concept {
    id: String,
    step: u8,
    /// Whether it is a particular place or organisation: its English is capitalised.
    is_proper_name: bool,
    english: String,
}

impl Concept {
    /// Of a line as `build.rs` writes it: an equals sign stands for the words of the id.
    fn read(line: &str) -> Self {
        let mut parts = line.split('\t');
        let mut part = || parts.next().unwrap_or("");
        let (id, step, cell) = (part(), part(), part());
        let english = in_full(cell, &id.replace('_', " "));
        let is_proper_name = english.starts_with(char::is_uppercase);
        Self { id: id.to_owned(), step: step.parse().unwrap_or(1), is_proper_name, english }
    }
}

/// A cell whose first lemma is `known` where `build.rs` put an equals sign for it.
fn in_full(cell: &str, known: &str) -> String {
    cell.strip_prefix('=').map_or_else(|| cell.to_owned(), |rest| format!("{known}{rest}"))
}

struct Columns {
    codes: &'static [&'static str],
    /// A line a concept with tabs between the languages, as LZMA; an equals sign stands for the first
    /// lemma of the English cell.
    packed: &'static [u8],
    /// Bytes of the text.
    size: usize,
}

impl Columns {
    fn text(&'static self) -> &'static str {
        static UNPACKED: LazyLock<Vec<OnceLock<String>>> =
            LazyLock::new(|| COLUMNS.iter().map(|_| OnceLock::new()).collect());
        let at = COLUMNS.iter().position(|c| c.codes == self.codes);
        let unpacked = || {
            let packed = unpack(self.packed, self.size);
            let line = |(line, concept): (&str, &Concept)| {
                let first = concept.english.split(['|', ';']).next().unwrap_or("");
                let cells = line.split('\t').map(|cell| in_full(cell, first));
                cells.collect::<Vec<_>>().join("\t")
            };
            packed.split('\n').zip(CONCEPTS.iter()).map(line).collect::<Vec<_>>().join("\n")
        };
        at.map_or("", |at| UNPACKED[at].get_or_init(unpacked))
    }
}

/// The languages that have a column.
pub fn languages() -> impl Iterator<Item = Language> {
    let others = COLUMNS.iter().flat_map(|c| c.codes).map(|code| Language::from_tag(code));
    std::iter::once(Language::En).chain(others)
}

/// The cells of a language with their concepts; none where it has no column.
pub fn cells(language: Language) -> impl Iterator<Item = (ConceptId, &'static str)> {
    let english = if language == Language::En { CONCEPTS.as_slice() } else { &[] };
    let english = english.iter().map(|concept| concept.english.as_str());
    let found = COLUMNS.iter().find_map(|columns| {
        let at = columns.codes.iter().position(|&code| code == language.code())?;
        Some((at, columns.text()))
    });
    let (at, text) = found.unwrap_or_default();
    let lines = text.split('\n').map(move |line| line.split('\t').nth(at).unwrap_or(""));
    (0..).map(ConceptId).zip(english.chain(lines)).filter(|(_, cell)| !cell.is_empty())
}

/// The languages whose function words are known; more than have a column, for detection.
pub fn languages_with_function_words() -> impl Iterator<Item = Language> {
    function_lines().map(|(code, _)| Language::from_tag(code))
}

/// The function words of a language: articles, pronouns, prepositions, conjunctions, auxiliaries.
pub fn function_words(language: Language) -> impl Iterator<Item = &'static str> {
    let mut lines = function_lines();
    let list = lines.find(|&(code, _)| code == language.code());
    list.map_or("", |(_, words)| words).split_ascii_whitespace()
}

fn function_lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    FUNCTION.lines().filter_map(|line| line.split_once('\t'))
}

/// How many concepts the lexicon has.
#[must_use]
pub fn concept_count() -> usize {
    CONCEPTS.len()
}

/// The English gloss that names a concept in the tables.
#[must_use]
pub fn gloss(concept: ConceptId) -> &'static str {
    CONCEPTS.get(usize::from(concept.0)).map_or("", |c| c.id.as_str())
}

/// How common a concept is in news: 1 (rare) to 6 (in nearly every article).
#[must_use]
pub fn step(concept: ConceptId) -> u8 {
    CONCEPTS.get(usize::from(concept.0)).map_or(1, |c| c.step)
}

/// The concept of a gloss.
#[must_use]
pub fn concept_id(gloss: &str) -> Option<ConceptId> {
    static BY_GLOSS: LazyLock<FxHashMap<&str, u16>> =
        LazyLock::new(|| (0..).zip(CONCEPTS.iter()).map(|(n, c)| (c.id.as_str(), n)).collect());
    BY_GLOSS.get(gloss).map(|&n| ConceptId(n))
}

/// Whether a concept is a particular place or organisation: the English column capitalises it.
#[must_use]
pub fn is_proper_name(concept: ConceptId) -> bool {
    let concept = CONCEPTS.get(usize::from(concept.0));
    concept.is_some_and(|c| c.is_proper_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_unpacked() {
        for language in languages() {
            assert!(cells(language).count() > concept_count() / 2, "{language}");
            assert!(function_words(language).count() > 50, "{language}");
        }
    }
}
