//! What a quantity counts: the concepts of the words around it that say so, the likeliest first.
//!
//! "Twelve people were wounded", "douze blessés", "zwölf Menschen wurden dort verletzt", "skadade tolv":
//! the noun behind the figure says what is counted, what is said of it says the rest, and a verb before
//! it says it where nothing else does. Three rules serve all languages: the phrase behind the figure
//! ends at a mark or at another figure, which has a phrase of its own; within it nouns come before the
//! names of countries, which are adjectives there; and the last word of the clause is the verb where a
//! language puts it last. Rejected: the nearest words on either side whatever they are, by which the
//! "30 wounded" of "14 killed and 30 wounded" counted the dead as well.
//!
//! Time linear in the clause.

use std::sync::LazyLock;

use crate::analysis::lexicon::{concept_id, is_proper_name};
use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;
use crate::model::{ConceptHit, ConceptId, Span};

/// A sentence, and which of its words the phrase of a figure cannot run over.
pub struct Around<'s> {
    pub words: &'s [Word],
    pub concepts: &'s [ConceptHit],
    /// Words that belong to a date already.
    pub is_taken: &'s [bool],
    /// Whether a word begins another number.
    pub is_number: &'s dyn Fn(usize) -> bool,
    /// Whether a word only joins ("and").
    pub is_joint: &'s dyn Fn(usize) -> bool,
}

/// Words behind a figure that may say what it counts, and words before it.
const BEHIND: usize = 8;
const BEFORE: usize = 5;
/// How far behind a figure the last word of its clause may stand.
const CLAUSE: usize = 16;
/// How far before another figure stands what joins it.
const BEFORE_JOINT: usize = 3;
const MOST: usize = 6;

/// The concepts of the words at a span, which follow one another.
#[must_use]
pub fn concepts_of(concepts: &[ConceptHit], span: Span) -> &[ConceptHit] {
    let first = concepts.partition_point(|hit| hit.span.end <= span.start);
    let behind = concepts[first..].iter().take_while(|hit| hit.span.start < span.end).count();
    &concepts[first..first + behind]
}

/// Concepts of people, whom four figures count rather than date.
const PEOPLE: &[&str] = &[
    "person",
    "audience_public",
    "inhabitant",
    "soldier",
    "worker",
    "participant",
    "passenger",
    "victim",
    "voter",
];

static PEOPLE_CONCEPTS: LazyLock<Vec<ConceptId>> =
    LazyLock::new(|| PEOPLE.iter().filter_map(|gloss| concept_id(gloss)).collect());

/// Whether one of the concepts is of people.
#[must_use]
pub fn has_people(concepts: &[ConceptHit]) -> bool {
    concepts.iter().any(|hit| PEOPLE_CONCEPTS.contains(&hit.concept))
}

impl Around<'_> {
    /// What the figure `begin..end` counts.
    #[must_use]
    pub fn counted(&self, begin: usize, end: usize) -> Vec<ConceptId> {
        let clause = self.clause_behind(end);
        let near = end + (clause - end).min(BEHIND);
        let verb = (clause > near && clause - end <= CLAUSE).then(|| clause - 1);
        let before = (self.phrase_before(begin)..begin).rev();
        let (mut found, mut proper) = (Vec::new(), Vec::new());
        for at in (end..near).chain(verb).chain(before).filter(|&at| !self.is_taken[at]) {
            for hit in concepts_of(self.concepts, self.words[at].span) {
                let of_kind = if is_proper_name(hit.concept) { &mut proper } else { &mut found };
                if !of_kind.contains(&hit.concept) {
                    of_kind.push(hit.concept);
                }
            }
        }
        // Names of countries are adjectives beside a noun, and come last.
        found.append(&mut proper);
        found.truncate(MOST);
        found
    }

    /// The end of the phrase behind a figure: a mark, or what joins it to another figure.
    fn clause_behind(&self, end: usize) -> usize {
        let ends = |at: &usize| is_mark(&self.words[*at]) || (self.is_number)(*at);
        let far = self.words.len().min(end + CLAUSE + BEFORE_JOINT + 1);
        let mut to = (end..far).find(ends).unwrap_or(self.words.len());
        let is_number = self.words.get(to).is_some_and(|w| !is_mark(w));
        // "Killed and at least 30": what stands behind the joint belongs to the next figure.
        if is_number {
            let joint = (end..to).rev().take(BEFORE_JOINT).find(|&at| (self.is_joint)(at));
            to = joint.unwrap_or(to);
        }
        to
    }

    /// The beginning of what stands before a figure and is said of it.
    fn phrase_before(&self, begin: usize) -> usize {
        let stops =
            |at: &usize| is_mark(&self.words[*at]) || (self.is_joint)(*at) || (self.is_number)(*at);
        let stop = (0..begin).rev().take(BEFORE).find(stops);
        stop.map_or(begin.saturating_sub(BEFORE), |at| at + 1)
    }
}

/// Whether a mark ends the phrase of a figure.
fn is_mark(word: &Word) -> bool {
    word.kind == TokenKind::Other
        && matches!(
            word.folded.as_str(),
            "," | ";" | ":" | "." | "(" | ")" | "–" | "—" | "“" | "”" | "„" | "«" | "»" | "\""
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_has_people() {
        assert_eq!(PEOPLE_CONCEPTS.len(), PEOPLE.len());
    }
}
