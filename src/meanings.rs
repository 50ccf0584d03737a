//! What a searched word means, in every language at hand, so that "soldiers" finds "soldats".
//!
//! A search has no sentence around it that would say which language it is in, so each lexicon is
//! asked, and what any of them knows counts. Lexicons are indexed at the first search, some
//! milliseconds each, and kept.

use crate::analysis::language::particulars;
use crate::analysis::lexicon::{self, Lexicon};
use crate::analysis::text::tokens::tokens;
use crate::model::{ConceptId, Language, Span};
use crate::sorting::Sort;

/// The lexicons asked so far.
#[derive(Default)]
pub struct Meanings {
    lexicons: Vec<Lexicon>,
}

impl Meanings {
    /// The concepts of a word in any of `languages`, each once, in order.
    #[must_use]
    pub fn of(&mut self, word: &str, languages: &[Language]) -> Vec<ConceptId> {
        for &language in languages {
            let is_new = self.lexicons.iter().all(|l| l.language() != language);
            if is_new && lexicon::languages().any(|known| known == language) {
                self.lexicons.push(Lexicon::new(particulars(language)));
            }
        }
        // With a capital letter at its beginning a word may be either, name or not.
        let mut letters = word.chars();
        let word: String = match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => return Vec::new(),
        };
        let tokens = tokens(&word, Span::new(0, word.len()));
        let asked = self.lexicons.iter().filter(|l| languages.contains(&l.language()));
        let hits = asked.flat_map(|lexicon| lexicon.read(&word, &tokens).hits);
        let mut concepts: Vec<_> = hits.map(|hit| hit.concept).collect();
        concepts.arrange();
        concepts.dedup();
        concepts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [Language; 4] = [Language::En, Language::Fr, Language::Nl, Language::Sv];

    #[test]
    fn words_of_one_meaning_share_a_concept_across_languages() {
        let mut meanings = Meanings::default();
        let mut of = |word: &str| meanings.of(word, &LANGUAGES);
        let soldiers = of("soldiers");
        assert!(!soldiers.is_empty());
        for word in ["soldats", "soldaten", "soldater", "Soldiers"] {
            assert!(of(word).iter().any(|c| soldiers.contains(c)), "{word}");
        }
    }

    #[test]
    fn only_the_languages_asked_for_answer() {
        let mut meanings = Meanings::default();
        assert!(!meanings.of("soldats", &[Language::Fr]).is_empty());
        assert_eq!(meanings.of("xyzzy", &LANGUAGES), []);
        assert_eq!(meanings.of("", &LANGUAGES), []);
        assert_eq!(meanings.of("soldats", &[]), []);
    }
}
