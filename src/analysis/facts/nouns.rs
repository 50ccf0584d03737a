//! Nouns where every noun has a capital letter: German ones by their form and by the article before.
//!
//! Half of the capitalised words that the lexicon does not know are nouns. Derived nouns show it by
//! their ending; names of people and most places have no article.

use super::names::{NameReader, PARTICLES};
use crate::analysis::lexicon::{Known, is_verb};
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};

/// Endings of derived nouns, with their plurals.
const ENDINGS: &[&str] = &[
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
    "ismus", "nis", "nisse", "nissen", "chen", "tat", "taten", "ment", "mente", "innen", "erin",
    "istin", "entin", "antin", "chefin", "ogin", "omin", "isten", "enten", "anten", "ogen", "omen",
];

const ARTICLES: &[&str] = &[
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines",
    "kein", "keine", "keinen", "keinem", "keiner", "im", "am", "zum", "zur", "vom", "beim", "ins",
    "ans", "ihr", "ihre", "ihren", "ihrem", "ihrer", "sein", "seine", "seinen", "seinem", "seiner",
    "dieser", "diese", "dieses", "diesen", "diesem", "alle", "allen", "viele", "mehr", "zwei",
];

/// Whether a folded word has the form of a derived noun.
fn is_noun_by_form(folded: &str) -> bool {
    ENDINGS.iter().any(|ending| folded.len() > ending.len() + 2 && folded.ends_with(ending))
}

/// Whether a noun is formed as the names of towns are; many are made of words that the lexicon knows.
fn is_place_by_form(folded: &str) -> bool {
    let endings = [
        "burg", "berg", "dorf", "heim", "hausen", "furt", "stedt", "bruck", "kirchen", "hafen",
        "stadt", "markt", "platz", "strasse", "insel", "brucken", "kirche",
    ];
    endings.iter().any(|ending| folded.len() > ending.len() + 2 && folded.ends_with(ending))
}

/// "Im Saarland": of places, these have articles.
fn is_land(folded: &str) -> bool {
    folded.len() > 6 && folded.ends_with("land")
}

/// Whether an article, a number or an adjective behind one ends the words before a noun.
fn has_article(before: &[Word]) -> bool {
    let is_article =
        |w: &Word| w.kind == TokenKind::Number || ARTICLES.contains(&w.folded.as_str());
    let is_inflected = |w: &Word| {
        let endings = ["e", "en", "er", "es", "em"];
        w.kind == TokenKind::Word
            && !w.is_capitalised
            && w.folded.len() > 3
            && endings.iter().any(|ending| w.folded.ends_with(ending))
    };
    match before {
        [.., article] if is_article(article) => true,
        [.., article, adjective] => is_article(article) && is_inflected(adjective),
        _ => false,
    }
}

impl NameReader<'_> {
    /// Whether a noun that the lexicon knows is, or begins, a name.
    pub(super) fn is_noun_a_name(&self, at: usize) -> bool {
        let words = self.sentence.words;
        self.is_surname_among_nouns(at)
            || self.is_adjective_of_a_name(at)
            || !self.begins(at) && is_place_by_form(&words[at].folded) && !has_article(&words[..at])
    }

    /// Whether a capitalised word of unknown meaning is a name where nouns have capitals too.
    pub(super) fn is_candidate_among_nouns(&self, at: usize) -> bool {
        let words = self.sentence.words;
        let word = &words[at];
        if word.is_upper || self.is_initial(at) {
            return word.folded.chars().count() > 1 || self.is_initial(at);
        }
        if is_noun_by_form(&word.folded) {
            return false;
        }
        if is_land(&word.folded) && !self.begins(at) {
            return true;
        }
        let is_unknown_name = |i: usize| {
            self.is_capital(i)
                && matches!(self.sentence.known[i], Known::Nothing | Known::Name)
                && self.sentence.words[i].gap != Gap::Wide
                && !is_noun_by_form(&self.sentence.words[i].folded)
        };
        // "Ursula von der Leyen".
        let joints = words[..at]
            .iter()
            .rev()
            .take(2)
            .take_while(|w| w.is(".") || PARTICLES.contains(&w.folded.as_str()))
            .count();
        let before = at.checked_sub(1 + joints);
        let in_run = is_unknown_name(at + 1)
            || word.gap != Gap::Wide && before.is_some_and(is_unknown_name)
            || self.leads_over_particles(at);
        if self.begins(at) {
            return in_run || self.is_inside(at);
        }
        let is_long = word.folded.chars().count() > 2;
        let is_inflected = at > 0 && {
            let before = &self.sentence.words[at - 1];
            let ends = |endings: &[&str]| endings.iter().any(|e| before.folded.ends_with(e));
            before.kind == TokenKind::Word
                && !before.is_capitalised
                && before.folded.len() > 4
                && ends(&["e", "en", "er", "es", "em"])
                && self.sentence.known[at - 1] != Known::Function
                && !self.has_concept(at - 1, is_verb)
        };
        in_run || is_long && !is_inflected && !has_article(&self.sentence.words[..at])
    }

    /// Whether a noun that the lexicon knows stands right behind a first name.
    fn is_surname_among_nouns(&self, at: usize) -> bool {
        let Some(first) = at.checked_sub(1) else { return false };
        let word = &self.sentence.words[first];
        if self.is_adjective_of_a_name(first) {
            return true;
        }
        self.sentence.known[first] == Known::Nothing
            && self.sentence.words[at].gap == Gap::Space
            && self.is_capital(first)
            && !word.is_upper
            && !word.folded.ends_with('s')
            && !is_noun_by_form(&word.folded)
            && !has_article(&self.sentence.words[..first])
            && !self.is_role(at)
    }

    /// "Deutsche Bahn": adjectives have a capital in names only.
    fn is_adjective_of_a_name(&self, at: usize) -> bool {
        !self.begins(at)
            && self.is_capital(at)
            && self.sentence.known[at] == Known::Concept
            && self.sentence.words[at].folded.ends_with('e')
            && self.proper_concept(at).is_some()
            && self.is_capital(at + 1)
            && self.sentence.words[at + 1].gap == Gap::Space
    }
}
