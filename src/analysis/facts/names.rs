//! Names of people, places and organisations.
//!
//! A name is a run of capitalised words, with particles (`van`, `al`) between them, after the words
//! that are capitalised for another reason have gone: the first of a sentence unless it is a name
//! elsewhere or unknown to the lexicon, all nouns in German that the lexicon knows, titles before a
//! name ("President Putin": the title becomes its role). A surname that stands alone is joined to
//! the full name the article gives.
//!
//! Time linear in the article, but for the joining, which is quadratic in its different names.

use rustc_hash::FxHashSet;

use super::skeleton::same_name;
use crate::analysis::text::TokenKind;
use crate::analysis::text::romanise::romanise;
use crate::analysis::words::{Gap, Word};
use crate::model::{ConceptHit, ConceptId, Name, Span};

/// Words that join parts of one name.
const PARTICLES: &[&str] = &[
    "al", "af", "av", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do",
    "dos", "du", "el", "ibn", "la", "le", "ter", "van", "von", "zu", "zur", "де", "дер", "фон",
];

/// A sentence as the reader of names sees it.
pub struct Sentence<'s> {
    pub words: &'s [Word],
    /// Whether the lexicon or the list of function words knows the word.
    pub is_known: &'s [bool],
    pub concepts: &'s [ConceptHit],
    /// Words that are part of a date.
    pub is_taken: &'s [bool],
    /// Whether capitals say nothing: a headline in capitals or title case.
    pub shouts: bool,
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub span: Span,
    pub name: Name,
}

/// Words that the article capitalises in mid-sentence: names there, names at a beginning too.
#[must_use]
pub fn capitalised_inside<'s>(sentences: impl Iterator<Item = Sentence<'s>>) -> FxHashSet<String> {
    let mut inside = FxHashSet::default();
    for sentence in sentences.filter(|s| !s.shouts) {
        for (i, word) in sentence.words.iter().enumerate() {
            let is_name =
                word.is_capitalised && word.kind == TokenKind::Word && !begins(&sentence, i);
            if is_name && !sentence.is_known[i] {
                inside.insert(word.folded.clone());
            }
        }
    }
    inside
}

/// The names of a sentence, in order.
#[must_use]
pub fn read(
    sentence: &Sentence,
    inside: &FxHashSet<String>,
    capitalises_nouns: bool,
) -> Vec<Reading> {
    let words = sentence.words;
    let candidate = |i: usize| is_candidate(sentence, i, inside, capitalises_nouns);
    let mut readings = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if !candidate(at) {
            at += 1;
            continue;
        }
        let begin = at;
        at += 1;
        while let Some(next) = continues(words, at, &candidate) {
            if is_place_of_its_own(sentence, begin, at, next)
                || is_place_before_a_person(sentence, begin, at, next, &candidate)
            {
                break;
            }
            at = next;
        }
        readings.extend(name_of(sentence, begin, at));
    }
    readings
}

/// Whether the next part of a name is a place that the lexicon knows apart from what came before:
/// "… that Pyongyang Moscow's …" names two.
fn is_place_of_its_own(sentence: &Sentence, begin: usize, at: usize, next: usize) -> bool {
    let hit = |i: usize| sentence.concepts.iter().find(|h| h.span.overlaps(sentence.words[i].span));
    match (hit(at - 1), hit(next - 1)) {
        (Some(before), Some(after)) => {
            begin < at
                && before.span != after.span
                && proper_concept(sentence, &sentence.words[at - 1]).is_some()
                && proper_concept(sentence, &sentence.words[next - 1]).is_some()
        }
        _ => false,
    }
}

/// "Prezydent Francji Emmanuel Macron", "Brasiliens Luiz …": a place, then two words of another name.
fn is_place_before_a_person(
    sentence: &Sentence,
    begin: usize,
    at: usize,
    next: usize,
    candidate: &dyn Fn(usize) -> bool,
) -> bool {
    let place = |i: usize| proper_concept(sentence, &sentence.words[i]).is_some();
    at == begin + 1
        && next == at + 1
        && place(begin)
        && !place(at)
        && sentence.words[at].gap == Gap::Space
        && sentence.words.get(next).is_some_and(|w| w.gap == Gap::Space)
        && candidate(next)
        && !place(next)
}

/// The position behind the next part of a name that has run up to `at`.
fn continues(words: &[Word], at: usize, candidate: &dyn Fn(usize) -> bool) -> Option<usize> {
    let is_close = |i: usize| words.get(i).is_some_and(|w| w.gap != Gap::Wide);
    if is_close(at) && candidate(at) {
        return Some(at + 1);
    }
    // "J. K. Rowling", "George W. Bush".
    let is_initial =
        |i: usize| words.get(i).is_some_and(|w| w.is_capitalised && w.folded.chars().count() <= 2);
    let stop = words.get(at).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing);
    if stop && at > 0 && is_initial(at - 1) {
        let goes_on = words.get(at + 1).is_some_and(|w| w.is_capitalised && w.gap != Gap::Wide);
        return goes_on.then_some(at + 2);
    }
    // "Kim Jong-un".
    let tail = words.get(at + 1).filter(|w| w.gap == Gap::Nothing && w.kind == TokenKind::Word);
    if words.get(at).is_some_and(|w| w.is_hyphen() && w.gap == Gap::Nothing)
        && tail.is_some_and(|w| !w.is_capitalised && w.folded.chars().count() <= 3)
    {
        return Some(at + 2);
    }
    let joins = |i: usize| {
        words.get(i).is_some_and(|w| {
            // "Nord-Korea", and "Nord -Korea" as machine translation leaves it.
            (w.is_hyphen() && words.get(i + 1).is_some_and(|next| next.gap == Gap::Nothing))
                || (w.kind == TokenKind::Word && PARTICLES.contains(&w.folded.as_str()))
        })
    };
    let mut next = at;
    while joins(next) && next < at + 2 {
        next += 1;
    }
    (next > at && is_close(next) && candidate(next)).then_some(next + 1)
}

/// Whether a word's capital letter may be due to its place.
fn begins(sentence: &Sentence, at: usize) -> bool {
    let before = sentence.words[..at].iter().rev();
    let mut before = before.skip_while(|w| w.kind == TokenKind::Other && !is_break(w));
    before.next().is_none_or(is_break)
}

fn is_break(word: &Word) -> bool {
    matches!(
        word.folded.as_str(),
        ":" | "." | "!" | "?" | "…" | "“" | "”" | "„" | "\"" | "«" | "»" | "-" | "(" | "•" | "|"
    ) && !(word.is("-") && word.gap == Gap::Nothing)
}

fn is_candidate(
    sentence: &Sentence,
    at: usize,
    inside: &FxHashSet<String>,
    capitalises_nouns: bool,
) -> bool {
    let word = &sentence.words[at];
    let is_glued =
        at > 0 && word.gap == Gap::Nothing && sentence.words[at - 1].kind == TokenKind::Number;
    if word.kind != TokenKind::Word || !word.is_capitalised || sentence.is_taken[at] || is_glued {
        return false;
    }
    let is_proper = proper_concept(sentence, word).is_some();
    if is_proper || inside.contains(&word.folded) {
        return !(capitalises_nouns && sentence.is_known[at] && !is_proper);
    }
    if sentence.shouts || begins(sentence, at) || capitalises_nouns {
        let followed = sentence.words.get(at + 1).is_some_and(|w| {
            w.is_capitalised && w.kind == TokenKind::Word && !capitalises_nouns && !sentence.shouts
        });
        let is_long = word.folded.chars().count() > 2 || word.is_upper;
        let followed = followed || leads_to_a_name(sentence.words, at);
        let is_initial = word.folded.chars().count() == 1
            && sentence.words.get(at + 1).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing)
            && sentence.words.get(at + 2).is_some_and(|w| w.is_capitalised);
        return is_initial
            || !sentence.is_known[at]
                && is_long
                && (followed || capitalises_nouns || !begins(sentence, at));
    }
    word.folded.chars().count() > 1 || sentence.words.get(at + 1).is_some_and(|w| w.is("."))
}

/// Whether a first word is part of a longer name: "Ursula von der Leyen", "Anna-Karin", "J. K.".
fn leads_to_a_name(words: &[Word], at: usize) -> bool {
    let capital =
        |i: usize| words.get(i).is_some_and(|w| w.is_capitalised && w.kind == TokenKind::Word);
    let particles =
        words[at + 1..].iter().take_while(|w| PARTICLES.contains(&w.folded.as_str())).count();
    let hyphen = words.get(at + 1).is_some_and(|w| w.is_hyphen() && w.gap == Gap::Nothing);
    (1..=2).contains(&particles) && capital(at + 1 + particles) || hyphen && capital(at + 2)
}

/// The place or organisation that the lexicon knows by this word.
fn proper_concept(sentence: &Sentence, word: &Word) -> Option<ConceptId> {
    let hit = sentence.concepts.iter().find(|hit| hit.span.overlaps(word.span))?;
    crate::analysis::lexicon::is_proper_name(hit.concept).then_some(hit.concept)
}

/// The name that the words `begin..end` make, without titles before it.
fn name_of(sentence: &Sentence, begin: usize, end: usize) -> Option<Reading> {
    let words = &sentence.words[begin..end];
    let is_title = |w: &Word| {
        let hit = sentence.concepts.iter().find(|hit| hit.span.overlaps(w.span));
        hit.is_some_and(|hit| !crate::analysis::lexicon::is_proper_name(hit.concept))
    };
    let titles = words.iter().take_while(|w| is_title(w)).count();
    let titles = if titles == words.len() { 0 } else { titles };
    let core = &words[titles..];
    let span = core.first()?.span.cover(core.last()?.span);
    let name = Name {
        words: core
            .iter()
            .filter(|w| w.kind == TokenKind::Word)
            .map(|w| romanise(&w.folded))
            .collect(),
        concept: core.iter().find_map(|w| proper_concept(sentence, w)),
        roles: roles_beside(sentence, begin + titles),
    };
    Some(Reading { span, name })
}

/// Concepts of the words directly before a name: "former US president Donald Trump".
fn roles_beside(sentence: &Sentence, at: usize) -> Vec<ConceptId> {
    const WORDS: usize = 3;
    let before = sentence.words[..at].iter().rev();
    let before = before.take(WORDS).take_while(|w| w.kind == TokenKind::Word);
    let mut roles = Vec::new();
    for word in before {
        let hits = sentence.concepts.iter().filter(|hit| hit.span.overlaps(word.span));
        roles.extend(hits.map(|hit| hit.concept));
    }
    roles
}

/// Gives every lone surname the words of the full name that the article has for it.
pub fn join_surnames(names: &mut [&mut Name]) {
    let full: Vec<Vec<String>> = names
        .iter()
        .filter(|n| n.words.len() > 1 && n.concept.is_none())
        .map(|n| n.words.clone())
        .collect();
    for name in names.iter_mut().filter(|n| n.words.len() == 1 && n.concept.is_none()) {
        let word = name.words[0].clone();
        let is_part = |full: &&Vec<String>| full.iter().any(|w| same_name(w, &word));
        if let Some(full) = full.iter().find(is_part) {
            name.words.clone_from(full);
        }
    }
}

/// Whether two names may be of one person, place or organisation.
#[must_use]
pub fn may_be_one(a: &Name, b: &Name) -> bool {
    if let (Some(a), Some(b)) = (a.concept, b.concept) {
        return a == b;
    }
    let (short, long) = if a.words.len() <= b.words.len() { (a, b) } else { (b, a) };
    let found = |word: &&String| long.words.iter().any(|other| same_name(word, other));
    let shared = short.words.iter().filter(found).count();
    shared > 0 && shared == short.words.len()
}
