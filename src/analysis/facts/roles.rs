//! What a person is: the titles, offices and professions beside a name.
//!
//! Before it ("former US president Donald Trump", "der stellvertretende Minister Weiss") or behind a
//! comma ("Jürgen Mistol, parliamentary director of the Greens"). A role with a word for what is over
//! (`ex-`, `tidigare`, `entinen`) gets the concept `former` beside its own.

use super::counted::concepts_of;
use super::names::Sentence;
use crate::analysis::lexicon::{former, is_former, role_rank};
use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;
use crate::model::ConceptId;
use crate::sorting::Sort;

/// Words before a name among which its role stands.
const BEFORE: usize = 5;
/// Words behind its comma.
const BEHIND: usize = 6;

/// The roles beside the name in the words `begin..end`, the most telling first, then `former`.
pub fn beside(sentence: &Sentence, begin: usize, end: usize, is_place: bool) -> Vec<ConceptId> {
    let mut roles = Vec::new();
    if is_place {
        return roles;
    }
    let words = sentence.words;
    let mut is_over = false;
    let before = words[..begin].iter().rev().take(BEFORE);
    for word in before.take_while(|w| w.kind == TokenKind::Word || is_inside(w)) {
        is_over |= add(sentence, word, &mut roles);
    }
    let has_comma = words.get(end).is_some_and(|w| w.is(","));
    if roles.is_empty() && has_comma {
        for word in words[end + 1..]
            .iter()
            .take(BEHIND)
            .take_while(|w| w.kind == TokenKind::Word || is_inside(w))
        {
            is_over |= add(sentence, word, &mut roles);
        }
    }
    roles.arrange_by_key(|&role| role_rank(role));
    roles.dedup();
    if is_over && !roles.is_empty() {
        roles.extend(former());
    }
    roles
}

/// "ex-president", "d'État", "Dr. ".
fn is_inside(word: &Word) -> bool {
    word.is_hyphen() || word.is(".")
}

/// Adds the roles of a word, and says whether it tells that they are over.
fn add(sentence: &Sentence, word: &Word, roles: &mut Vec<ConceptId>) -> bool {
    let mut is_over = false;
    for hit in concepts_of(sentence.concepts, word.span) {
        if role_rank(hit.concept).is_some() && !roles.contains(&hit.concept) {
            roles.push(hit.concept);
        }
        is_over |= is_former(hit.concept);
    }
    // Dutch "oud-minister", Polish "były minister".
    is_over || word.is("oud") || word.is("byly")
}
