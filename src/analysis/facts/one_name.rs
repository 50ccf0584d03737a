//! One name or two: mentions of an article joined, and names of different articles compared.
//!
//! Place and organisation are what the lexicon says; else every word of the shorter name has to be
//! spelled as one of the longer one is ([`super::spelling`]).
//!
//! Time O(n²) for n different names of an article, and O(w²) a pair of names of w words.

use std::cell::OnceCell;

use super::names::PARTICLES;
use super::spelling::Spelling;
use crate::model::{ConceptId, Name};
use crate::sorting::Sort;

/// Gives a name in another case the words of the shortest form that the article has of it, and every
/// lone surname those of the full name.
pub fn join_mentions(names: &mut [&mut Name]) {
    let forms = forms(names);
    for (name, form) in names.iter_mut().zip(forms) {
        if let Some((words, meanings)) = form {
            name.words = words;
            name.meanings = meanings;
        }
    }
}

/// Words and meanings as a name has them.
type Form = (Vec<String>, Vec<(u8, ConceptId)>);

/// For each name the form to take, where it is another than its own.
fn forms(names: &[&mut Name]) -> Vec<Option<Form>> {
    let mut different: Vec<&Name> = Vec::new();
    for name in names.iter().filter(|n| n.concept.is_none()) {
        if !different.iter().any(|d| d.words == name.words) {
            different.push(name);
        }
    }
    // Full names first, and of these the shortest: by what they are, not by where they stand.
    let letters = |n: &Name| n.words.iter().map(String::len).sum::<usize>();
    different.arrange_by_key(|n| (n.words.len() < 2, letters(n)));
    let spelled: Vec<_> = different.iter().map(|name| Spelled::of(name)).collect();
    let first = |own: &Spelled| spelled.iter().position(|other| other.is_form_of(own));
    // Found once, as an article repeats its names.
    let found: Vec<_> = spelled.iter().map(first).collect();
    let form = |name: &Name| {
        if name.concept.is_some() {
            return None;
        }
        let is_it = |d: &&Name| d.words == name.words && d.meanings == name.meanings;
        let place = different.iter().position(is_it);
        let at = place.map_or_else(|| first(&Spelled::of(name)), |place| found[place])?;
        let form = different[at];
        (place != Some(at)).then(|| (form.words.clone(), form.meanings.clone()))
    };
    names.iter().map(|name| form(name)).collect()
}

/// A name ready to be compared with many.
struct Spelled<'n> {
    name: &'n Name,
    words: Vec<Spelling<'n>>,
    /// Whether each word tells the name from others.
    told: Vec<bool>,
    /// All of it as one word.
    whole: OnceCell<Spelling<'static>>,
}

impl<'n> Spelled<'n> {
    fn of(name: &'n Name) -> Self {
        let words = name.words.iter();
        Self {
            name,
            words: words.clone().map(|w| Spelling::of(w.as_str(), name.language)).collect(),
            told: words.map(|word| is_told(word)).collect(),
            whole: OnceCell::new(),
        }
    }

    fn whole(&self) -> &Spelling<'static> {
        self.whole.get_or_init(|| Spelling::of(self.name.words.concat(), self.name.language))
    }

    /// Whether it is the name `own` with as many words, or with more where that has one.
    fn is_form_of(&self, own: &Self) -> bool {
        let (words, own_words) = (self.words.len(), own.words.len());
        (words == own_words || own_words == 1 && words > 1) && self.agrees(own)
    }

    /// Whether the two may be one name.
    fn agrees(&self, other: &Self) -> bool {
        if let (Some(own), Some(other)) = (self.name.concept, other.name.concept) {
            return own == other;
        }
        let is_short = self.words.len() <= other.words.len();
        let (short, long) = if is_short { (self, other) } else { (other, self) };
        let same = |place: usize, n: usize| {
            let (own, others) = if is_short { (place, n) } else { (n, place) };
            self.words[own].is_of(&other.words[others])
        };
        let is_translated = |place: usize| {
            let own = short.name.meanings.iter().filter(|(word, _)| usize::from(*word) == place);
            let mut concepts = own.map(|(_, concept)| concept);
            let has = |c| long.name.meanings.iter().any(|(_, l)| l == c);
            concepts.any(|c| long.name.concept == Some(*c) || has(c))
        };
        let is_there =
            |place: usize| (0..long.words.len()).any(|n| same(place, n)) || is_translated(place);
        let mut told = (0..short.words.len()).filter(|&n| short.told[n]).peekable();
        let all = told.peek().is_some() && told.all(is_there);
        // "Black Reed" and "Blackreed".
        let is_divided = short.words.len() < long.words.len() && long.words.len() <= 3;
        all || is_divided && self.whole().is_of(other.whole())
    }
}

/// Whether two names may be of one person, place or organisation.
#[must_use]
pub fn may_be_one(a: &Name, b: &Name) -> bool {
    Spelled::of(a).agrees(&Spelled::of(b))
}

/// Whether a word of a name tells it from others.
#[must_use]
pub fn is_told(word: &str) -> bool {
    !matches!(word, "of" | "the") && !PARTICLES.contains(&word)
}
