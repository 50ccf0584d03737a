//! One name or two: mentions of an article joined, and names of different articles compared.
//!
//! Place and organisation are what the lexicon says; else every word of the shorter name has to be
//! spelled as one of the longer one is ([`super::spelling`]).
//!
//! Time O(n²) for n different names of an article, and O(w²) a pair of names of w words.

use super::names::PARTICLES;
use super::spelling::{Spelling, same_word};
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
    let spelled: Vec<_> = known.iter().map(Spelled::of).collect();
    let form_of = |name: &Name, own: &Spelled| {
        let is_same = |(known, other): (&Name, &Spelled)| {
            let is_full = known.words.len() == name.words.len()
                || name.words.len() == 1 && known.words.len() > 1;
            let same = |one: usize, place: usize| other.words[one].is_of(&own.words[place]);
            is_full && agree(known, name, same, || own.whole.is_of(&other.whole))
        };
        known.iter().zip(&spelled).position(is_same)
    };
    // Found once, as an article repeats its names.
    let forms: Vec<_> = known.iter().zip(&spelled).map(|(k, own)| form_of(k, own)).collect();
    for name in names.iter_mut().filter(|n| n.concept.is_none()) {
        let is_it = |k: &Name| k.words == name.words && k.meanings == name.meanings;
        let found = known.iter().position(is_it).map(|at| forms[at]);
        let form = found.unwrap_or_else(|| form_of(name, &Spelled::of(name)));
        if let Some(form) = form.map(|at| &known[at]) {
            name.words.clone_from(&form.words);
            name.meanings.clone_from(&form.meanings);
        }
    }
}

/// A name ready to be compared with many.
struct Spelled {
    words: Vec<Spelling>,
    /// All of it as one word.
    whole: Spelling,
}

impl Spelled {
    fn of(name: &Name) -> Self {
        let spelling = |word: &String| Spelling::of(word, name.language);
        Self {
            words: name.words.iter().map(spelling).collect(),
            whole: spelling(&name.words.concat()),
        }
    }
}

/// Whether two names may be of one person, place or organisation.
#[must_use]
pub fn may_be_one(a: &Name, b: &Name) -> bool {
    let same = |one: &str, other: &str| same_word(one, a.language, other, b.language);
    let whole = || same(&a.words.concat(), &b.words.concat());
    agree(a, b, |one, other| same(&a.words[one], &b.words[other]), whole)
}

/// The same, where `same` says whether a word of `a` and a word of `b`, by their places, are one, and
/// `whole` whether all the words of both are, written as one.
fn agree(
    a: &Name,
    b: &Name,
    same: impl Fn(usize, usize) -> bool,
    whole: impl Fn() -> bool,
) -> bool {
    if let (Some(a), Some(b)) = (a.concept, b.concept) {
        return a == b;
    }
    let is_a_short = a.words.len() <= b.words.len();
    let (short, long) = if is_a_short { (a, b) } else { (b, a) };
    let same = |one, other| if is_a_short { same(one, other) } else { same(other, one) };
    let is_translated = |place: usize| {
        let own = short.meanings.iter().filter(|(word, _)| usize::from(*word) == place);
        let mut concepts = own.map(|(_, concept)| concept);
        concepts.any(|c| long.concept == Some(*c) || long.meanings.iter().any(|(_, l)| l == c))
    };
    let is_there =
        |place: usize| (0..long.words.len()).any(|n| same(place, n)) || is_translated(place);
    let mut told = (0..short.words.len()).filter(|&n| is_told(&short.words[n])).peekable();
    let all = told.peek().is_some() && told.all(is_there);
    // "Black Reed" and "Blackreed".
    let is_divided = short.words.len() < long.words.len() && long.words.len() <= 3;
    all || is_divided && whole()
}

/// Whether a word of a name tells it from others.
#[must_use]
pub fn is_told(word: &str) -> bool {
    !matches!(word, "of" | "the") && !PARTICLES.contains(&word)
}
