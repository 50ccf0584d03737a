//! One name or two: mentions of an article joined, and names of different articles compared.
//!
//! Place and organisation are what the lexicon says; else every word of the shorter name has to be
//! spelled as one of the longer one is ([`super::spelling`]).
//!
//! Time O(n²) for n different names of an article, and O(w²) a pair of names of w words.

use super::names::PARTICLES;
use super::spelling::same_word;
use crate::model::Name;
use crate::sorting::Sort;

/// Gives a name in another case the words of the shortest form that the article has of it, and every
/// lone surname those of the full name.
pub fn join_mentions(names: &mut [&mut Name]) {
    let mut known: Vec<Name> = Vec::new();
    for name in names.iter().filter(|n| n.concept.is_none()) {
        if !known.iter().any(|k| k.words == name.words) {
            known.push((**name).clone());
        }
    }
    // Full names first, and of these the shortest: by what they are, not by where they stand.
    let letters = |n: &Name| n.words.iter().map(String::len).sum::<usize>();
    known.arrange_by_key(|n| (n.words.len() < 2, letters(n)));
    for name in names.iter_mut().filter(|n| n.concept.is_none()) {
        let is_same = |known: &&Name| {
            let is_full = known.words.len() == name.words.len()
                || name.words.len() == 1 && known.words.len() > 1;
            is_full && may_be_one(known, name)
        };
        if let Some(form) = known.iter().find(is_same) {
            name.words.clone_from(&form.words);
            name.meanings.clone_from(&form.meanings);
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
    let same = |one: &str, other: &str| same_word(one, short.language, other, long.language);
    let is_translated = |place: usize| {
        let own = short.meanings.iter().filter(|(word, _)| usize::from(*word) == place);
        let mut concepts = own.map(|(_, concept)| concept);
        concepts.any(|c| long.concept == Some(*c) || long.meanings.iter().any(|(_, l)| l == c))
    };
    let is_there = |(place, word): (usize, &String)| {
        long.words.iter().any(|other| same(word, other)) || is_translated(place)
    };
    let mut named = short.words.iter().enumerate().filter(|(_, w)| is_told(w)).peekable();
    let all = named.peek().is_some() && named.all(is_there);
    // "Black Reed" and "Blackreed".
    let is_divided = short.words.len() < long.words.len() && long.words.len() <= 3;
    all || is_divided && same(&short.words.concat(), &long.words.concat())
}

/// Whether a word of a name tells it from others.
#[must_use]
pub fn is_told(word: &str) -> bool {
    !matches!(word, "of" | "the") && !PARTICLES.contains(&word)
}
