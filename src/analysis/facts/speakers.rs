//! Who speaks: verbs of saying, and the persons named beside them.
//!
//! The speaker is the nearest name in the reporting clause: outside the marks, in a sentence with a
//! verb of saying or a colon.
//!
//! Time linear in the clause.

use std::sync::LazyLock;

use super::counted::concepts_of;
use super::quotes::{Place, Sentence};
use crate::analysis::lexicon::concept_id;
use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;
use crate::model::{ConceptId, Span};

/// Words from a mark within which the verb of saying stands.
pub const REPORTING: usize = 5;

/// Concepts of verbs that report speech.
const SAYING: &[&str] = &[
    "say",
    "tell",
    "add",
    "explain",
    "declare",
    "claim",
    "comment",
    "emphasise",
    "admit",
    "answer",
    "ask_question",
    "think",
    "believe",
    "insist",
    "repeat",
    "promise",
    "warn",
    "shout",
    "write",
    "announce",
    "inform",
    "complain",
    "confirm",
    "deny",
    "report_tell",
    "argue_reason",
    "statement",
    "estimate",
];

/// Those concepts, as the lexicon numbers them.
static SAYING_CONCEPTS: LazyLock<Vec<ConceptId>> =
    LazyLock::new(|| SAYING.iter().filter_map(|gloss| concept_id(gloss)).collect());

/// Whether somebody is named among the few words from `at` on.
pub fn has_person(sentence: &Sentence, at: usize) -> bool {
    let words = sentence.words.get(at..).unwrap_or_default();
    let named = |w: &Word| {
        sentence.names.iter().any(|(span, name)| name.concept.is_none() && span.overlaps(w.span))
    };
    words.iter().take(REPORTING).any(named)
}

/// Whether a verb of saying stands among the `most` words from `at` on.
pub fn is_reporting(sentence: &Sentence, at: usize, most: usize) -> bool {
    let words = sentence.words.get(at..).unwrap_or_default();
    words.iter().take(most).any(|word| {
        let mut hits = concepts_of(sentence.concepts, word.span).iter();
        hits.any(|hit| SAYING_CONCEPTS.contains(&hit.concept))
    })
}

/// From the first to the last word of a quote.
fn quoted_span(block: &[Sentence], begin: Place, end: Place) -> Option<Span> {
    let first = block[begin.0].words.get(begin.1)?;
    let last = block.get(end.0)?.words.get(end.1.checked_sub(1)?)?;
    Some(first.span.cover(last.span))
}

/// Who is named as having said the quote between two places: behind the quote, before it, or in the sentence after it.
pub fn speaker(block: &[Sentence], begin: Place, end: Place) -> Option<Vec<String>> {
    let behind = &block[end.0.min(block.len() - 1)];
    let tail = behind.words.get(end.1..).unwrap_or_default();
    if let Some(last) = tail.last()
        && is_reporting(behind, end.1, REPORTING + 3)
    {
        let within = tail[0].span.cover(last.span);
        let named = behind.names.iter().find(|(span, _)| within.contains(*span));
        if let Some((_, name)) = named.filter(|(_, name)| name.concept.is_none()) {
            return Some(name.words.clone());
        }
    }
    // "According to Maria Lopes", "so Moe": the only person named beside it.
    let quoted = quoted_span(block, begin, end);
    let beside: Vec<_> = behind
        .names
        .iter()
        .filter(|(span, name)| {
            name.concept.is_none() && quoted.is_none_or(|quoted| !quoted.overlaps(*span))
        })
        .collect();
    if let [(_, name)] = beside[..] {
        return Some(name.words.clone());
    }
    let before = &block[begin.0];
    let has_colon = begin.1 >= 2 && before.words[..begin.1].iter().rev().take(2).any(|w| w.is(":"));
    let reports = has_colon || is_reporting(before, begin.1.saturating_sub(12), 12);
    if reports && begin.1 > 0 {
        let within = before.words[0].span.cover(before.words[begin.1 - 1].span);
        let mut names = before.names.iter().rev().filter(|(span, _)| within.contains(*span));
        return names.find(|(_, name)| name.concept.is_none()).map(|(_, name)| name.words.clone());
    }
    let next = block.get(end.0 + 1).filter(|_| tail.iter().all(|w| w.kind == TokenKind::Other))?;
    if !is_reporting(next, 0, 2) {
        return None;
    }
    let named = next.names.iter().find(|(_, name)| name.concept.is_none());
    named.map(|(_, name)| name.words.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_has_every_verb_of_saying() {
        for gloss in SAYING {
            assert!(concept_id(gloss).is_some(), "{gloss}");
        }
    }
}
