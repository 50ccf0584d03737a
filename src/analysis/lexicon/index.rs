//! One language's words, indexed for lookup.

use rustc_hash::FxHashMap;

use super::entry::{Case, Entry};
use super::tables;
use crate::analysis::language::Particulars;
use crate::analysis::language::stem::Stems;
use crate::analysis::text::TokenKind;
use crate::analysis::text::fold::fold;
use crate::analysis::text::tokens::tokens;
use crate::model::{ConceptId, Span};

/// Words of a language by the ways in which a text may show them. All keys are folded.
#[derive(Default)]
pub struct Index {
    /// Lemmas and irregular forms as printed.
    pub forms: FxHashMap<String, Entry>,
    /// Stems of lemmas.
    pub stems: FxHashMap<String, Entry>,
    /// Stems that the table marks with a hyphen: they stand before an ending.
    pub inflecting: FxHashMap<String, Entry>,
    /// Terms of several words, as their stems with a space between.
    pub terms: FxHashMap<String, Entry>,
    /// Stem of a term's first word, and the most words such a term has.
    pub term_beginnings: FxHashMap<String, usize>,
    /// Articles, pronouns, prepositions, conjunctions, auxiliaries: in small letters but not folded,
    /// since a diacritic is all that tells Swedish `så` (so) from `sa` (said).
    pub function: rustc_hash::FxHashSet<String>,
}

impl Index {
    /// Indexes the column of a language: a few thousand words, some milliseconds.
    pub fn new(particulars: &'static Particulars, stems: &Stems) -> Self {
        let mut index = Self::default();
        for (concept, cell) in tables::cells(particulars.language) {
            let (lemmas, forms) = cell.split_once(';').unwrap_or((cell, ""));
            for lemma in lemmas.split('|') {
                index.add_lemma(lemma, concept, stems);
            }
            for form in forms.split('|').filter(|f| !f.is_empty()) {
                index.add_form(form, concept, stems);
            }
        }
        index.function = tables::function_words(particulars.language).map(str::to_owned).collect();
        index
    }

    fn add_lemma(&mut self, lemma: &str, concept: ConceptId, stems: &Stems) {
        if is_term(lemma) {
            return self.add_term(lemma, concept, stems);
        }
        add(&mut self.forms, fold(lemma), lemma, concept);
        add(&mut self.stems, stems.stem(lemma), lemma, concept);
    }

    fn add_form(&mut self, form: &str, concept: ConceptId, stems: &Stems) {
        if let Some(stem) = form.strip_suffix('-') {
            return add(&mut self.inflecting, fold(stem), form, concept);
        }
        if is_term(form) {
            return self.add_term(form, concept, stems);
        }
        add(&mut self.forms, fold(form), form, concept);
    }

    fn add_term(&mut self, term: &str, concept: ConceptId, stems: &Stems) {
        let words: Vec<_> = words_of(term).into_iter().map(|w| stems.stem(w)).collect();
        let most = self.term_beginnings.entry(words[0].clone()).or_default();
        *most = words.len().max(*most);
        add(&mut self.terms, words.join(" "), term, concept);
    }
}

fn add(map: &mut FxHashMap<String, Entry>, key: String, word: &str, concept: ConceptId) {
    let is_capital = word.starts_with(char::is_uppercase);
    let case = if is_capital { Case::Capital } else { Case::Lower };
    // A word that is full already keeps its first meanings.
    let _ = map.entry(key).or_default().add(concept, case);
}

/// The words of a term as the tokens of a text have them: `chef d'État` is three.
fn words_of(term: &str) -> Vec<&str> {
    let all = tokens(term, Span::new(0, term.len()));
    all.iter().filter(|t| t.kind == TokenKind::Word).map(|t| t.span.of(term)).collect()
}

fn is_term(word: &str) -> bool {
    words_of(word).len() > 1
}
