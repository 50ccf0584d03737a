//! Stems: the part of a word that inflection leaves alone.
//!
//! Snowball (Porter 2001) where it has an algorithm for the language, otherwise the language's own
//! endings, the longest that leaves at least three letters. Stems are folded afterwards: Snowball
//! needs the diacritics, matching does not.

use tantivy_stemmers::algorithms::{self, Algorithm};

use super::Particulars;
use crate::analysis::text::fold::fold;
use crate::model::Language;

/// The Snowball algorithm of a language, where there is one.
#[must_use]
pub fn algorithm(language: Language) -> Option<Algorithm> {
    let found: Algorithm = match language {
        Language::Da => algorithms::danish,
        Language::De => algorithms::german,
        Language::En => algorithms::english_porter_2,
        Language::Es => algorithms::spanish,
        Language::Fi => algorithms::finnish,
        Language::Fr => algorithms::french,
        Language::It => algorithms::italian,
        Language::Nb => algorithms::norwegian_bokmal,
        Language::Nl => algorithms::dutch,
        Language::Pt => algorithms::portuguese,
        Language::Ru => algorithms::russian,
        Language::Sv => algorithms::swedish,
        _ => return None,
    };
    Some(found)
}

/// Letters an ending must leave.
const SHORTEST_STEM: usize = 3;

/// Finds stems in one language.
pub struct Stems {
    particulars: &'static Particulars,
}

impl Stems {
    /// Stems in the language of `particulars`.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        Self { particulars }
    }

    /// The folded stem of a word in any case.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        let lower = word.to_lowercase();
        match self.particulars.stemmer {
            Some(stem) => fold(&stem(&lower)),
            None => {
                let folded = fold(&lower);
                let shortest = self.without_endings(&folded).last();
                shortest.map(str::to_owned).unwrap_or(folded)
            }
        }
    }

    /// The word itself and what is left of it without each ending that it has, longest first.
    pub fn without_endings<'w>(&self, folded: &'w str) -> impl Iterator<Item = &'w str> + use<'w> {
        let endings = self.particulars.endings;
        let long_enough = |rest: &&str| rest.chars().nth(SHORTEST_STEM - 1).is_some();
        let cut = endings.iter().rev().filter_map(|e| folded.strip_suffix(e)).filter(long_enough);
        std::iter::once(folded).chain(cut)
    }
}
