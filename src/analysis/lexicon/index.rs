//! One language's words, indexed for lookup.

use rustc_hash::FxHashMap;

use super::entry::{Case, Entry};
use super::tables;
use crate::analysis::language::Particulars;
use crate::analysis::language::stem::Stems;
use crate::analysis::text::TokenKind;
use crate::analysis::text::fold::fold;
use crate::analysis::text::tokens::tokens;
use crate::model::{ConceptId, Language, Span};

/// The number of a stem among those that terms consist of; a language has a few thousand.
pub type TermStem = u32;

/// A concept, and whether the word is its name.
type Meaning = (ConceptId, bool);

/// Tells the names of a place or an organisation from the words for what belongs to it, which stand in
/// the same cell: *Russia* from *Russian*, *Frankreich* from *Franzose*.
///
/// Most languages write the adjective small, and the people behind it; English and Dutch show it by
/// its ending only, and German for people of cities.
struct Names {
    language: Language,
    is_proper: bool,
    /// The first word of the cell.
    first: bool,
    has_spaces: bool,
    has_capital: bool,
    /// Behind an adjective stand the people.
    behind_adjective: bool,
}

/// Endings of English adjectives and words for people.
const ENGLISH: &str = "an ese ish ch i iss er eek ne ot rd urk ab ole ane ede inn iard rb lav yz jik bek akh ic ino \
    ak ol sh en ar on et ite";

impl Names {
    fn of(lemmas: &str, concept: ConceptId, language: Language) -> Self {
        let has_spaces = lemmas.split('|').next().is_some_and(|first| first.contains(' '));
        let is_proper = tables::is_proper_name(concept);
        let (first, has_capital, behind_adjective) = (true, false, false);
        Self { language, is_proper, first, has_spaces, has_capital, behind_adjective }
    }

    /// Whether the next lemma of the cell is a name.
    fn has(&mut self, lemma: &str) -> bool {
        let is_first = std::mem::take(&mut self.first);
        let is_capital = lemma.starts_with(char::is_uppercase);
        let is_one = self.has_spaces || !lemma.contains(' ');
        let ends = |endings: &str| {
            let is_upper = !lemma.contains(char::is_lowercase);
            !is_first && is_one && !is_upper && endings.split(' ').any(|e| lemma.ends_with(e))
        };
        let is_adjective = match self.language {
            Language::En => return self.is_proper && is_capital && !ends(ENGLISH),
            Language::Nl => ends("s sch"),
            Language::De if ends("er") => return false,
            Language::De | Language::Fr | Language::Pl => !is_capital,
            _ => self.has_capital && !is_capital,
        };
        self.has_capital |= is_capital;
        self.behind_adjective |= is_adjective;
        self.is_proper && is_capital && !self.behind_adjective
    }

    /// Whether a form of the cell is that of a name: Slavic and Finnish cells give cases of both.
    fn has_form(&self, form: &str) -> bool {
        let is_inflected =
            matches!(self.language, Language::Pl | Language::Fi | Language::Ru | Language::Uk);
        self.is_proper
            && form.starts_with(char::is_uppercase)
            && (is_inflected || !self.behind_adjective && self.language != Language::En)
    }
}

/// Words of a language by the ways in which a text may show them. All keys are folded.
#[derive(Default)]
pub struct Index {
    /// Lemmas and irregular forms as printed.
    pub forms: FxHashMap<String, Entry>,
    /// Stems of lemmas.
    pub stems: FxHashMap<String, Entry>,
    /// Stems that the table marks with a hyphen: they stand before an ending.
    pub inflecting: FxHashMap<String, Entry>,
    /// The stems that terms of several words consist of, numbered.
    pub term_stems: FxHashMap<String, TermStem>,
    /// Terms by the numbers of their stems.
    pub terms: FxHashMap<Vec<TermStem>, Entry>,
    /// The stem of a term's first word, and the most words such a term has.
    pub term_beginnings: FxHashMap<TermStem, usize>,
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
            let mut names = Names::of(lemmas, concept, particulars.language);
            for lemma in lemmas.split('|') {
                let means = (concept, names.has(lemma));
                index.add_lemma(lemma, means, stems);
            }
            for form in forms.split('|').filter(|f| !f.is_empty()) {
                let means = (concept, names.has_form(form));
                index.add_form(form, means, stems);
            }
        }
        index.function = tables::function_words(particulars.language).map(str::to_owned).collect();
        index
    }

    fn add_lemma(&mut self, lemma: &str, means: Meaning, stems: &Stems) {
        if is_term(lemma) {
            return self.add_term(lemma, means, stems);
        }
        add(&mut self.forms, fold(lemma.trim_end_matches('.')), lemma, means);
        add(&mut self.stems, stems.stem(lemma), lemma, means);
    }

    fn add_form(&mut self, form: &str, means: Meaning, stems: &Stems) {
        if let Some(stem) = form.strip_suffix('-') {
            return add(&mut self.inflecting, fold(stem), form, means);
        }
        if is_term(form) {
            return self.add_term(form, means, stems);
        }
        add(&mut self.forms, fold(form.trim_end_matches('.')), form, means);
    }

    fn add_term(&mut self, term: &str, means: Meaning, stems: &Stems) {
        let mut number = |word: &str| {
            let next = self.term_stems.len() as TermStem;
            *self.term_stems.entry(stems.stem(word)).or_insert(next)
        };
        let words: Vec<_> = words_of(term).into_iter().map(&mut number).collect();
        let most = self.term_beginnings.entry(words[0]).or_default();
        *most = words.len().max(*most);
        add(&mut self.terms, words, term, means);
    }
}

fn add<K: Eq + std::hash::Hash>(
    map: &mut FxHashMap<K, Entry>,
    key: K,
    word: &str,
    (concept, is_name): Meaning,
) {
    let is_capital = word.starts_with(char::is_uppercase);
    let case = if is_capital { Case::Capital } else { Case::Lower };
    // A word that is full already keeps its first meanings.
    let entry = map.entry(key).or_default();
    if entry.add(concept, case) && is_name {
        entry.mark_name();
    }
}

/// The words of a term as the tokens of a text have them: `chef d'État` is three.
fn words_of(term: &str) -> Vec<&str> {
    let all = tokens(term, Span::new(0, term.len()));
    all.iter().filter(|t| t.kind == TokenKind::Word).map(|t| t.span.of(term)).collect()
}

fn is_term(word: &str) -> bool {
    words_of(word).len() > 1
}
