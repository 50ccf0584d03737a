//! Words to concepts.
//!
//! A word is looked up as printed, then by its stem, then without an ending where the table gives an
//! inflecting stem, then as a compound; terms of several words before single ones. Capital letters
//! count: a lemma that the table capitalises needs them, and a word capitalised in mid-sentence is
//! taken for a name unless the lexicon has it capitalised (German nouns aside).
//!
//! A lookup costs O(length of the word); results are remembered, as news repeats its words.

mod compounds;
mod entry;
mod index;
mod roles;
mod tables;

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use self::entry::{Case, Entry, MOST_CONCEPTS};
use self::index::{Index, TermStem};
use super::language::Particulars;
use super::language::stem::Stems;
use super::text::fold::{fold, lower};
use super::text::{Token, TokenKind};
use crate::model::{ConceptHit, ConceptId, Language, Span};

pub use roles::{former, is_former, is_institution, is_verb, role_rank};
pub use tables::{
    concept_count, concept_id, function_words, gloss, is_proper_name, languages,
    languages_with_function_words, step,
};

/// The fewest bytes that a word must keep where an ending is taken off that the stemmer left: what is
/// shorter would meet stems of other words.
const LONG_STEM: usize = 4;

/// What is known of one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Function,
    Concept,
    /// Where nouns have capitals, one of unknown meaning that ends with a noun the lexicon has:
    /// *Trinkwasser*.
    Noun,
    /// A particular place or organisation by its name: *Russia*; *Russian* is a concept.
    Name,
    Nothing,
}

/// The concepts of a word, most likely first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Found {
    concepts: [Option<ConceptId>; MOST_CONCEPTS],
    is_function: bool,
    is_name: bool,
    is_noun: bool,
    /// Its stem, where terms of several words have it.
    term_stem: Option<TermStem>,
}

/// The lexicon in one language.
pub struct Lexicon {
    index: Index,
    particulars: &'static Particulars,
    stems: Stems,
    /// What was found of words, and of words whose capital letter may be due to their place.
    seen: [RefCell<FxHashMap<SmolStr, Found>>; 2],
}

/// What the lexicon finds in a stretch of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// In order; a word with several meanings has a hit for each.
    pub hits: Vec<ConceptHit>,
    /// For every token what is known of it; `Nothing` for those that are no words.
    pub known: Vec<Known>,
}

impl Lexicon {
    /// The lexicon in the language of `particulars`; empty where it has no column for it.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        let stems = Stems::new(particulars);
        let index = Index::new(particulars, &stems);
        Self { index, particulars, stems, seen: Default::default() }
    }

    /// The language it reads.
    #[must_use]
    pub fn language(&self) -> Language {
        self.particulars.language
    }

    /// The folded stem of a word.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        self.stems.stem(word)
    }

    /// Whether a word, in any case, is an article, pronoun, preposition, conjunction or auxiliary.
    #[must_use]
    pub fn is_function(&self, word: &str) -> bool {
        self.index.function.contains(&lower(word))
    }

    /// What a word would mean if its capital letter were due to its place: *Way* in Milky Way.
    pub fn meanings(&self, word: &str) -> impl Iterator<Item = ConceptId> + use<> {
        self.word(word, true).concepts.into_iter().flatten()
    }

    /// Looks up every word of a sentence.
    #[must_use]
    pub fn read(&self, text: &str, tokens: &[Token]) -> Findings {
        let mut findings = Findings { hits: Vec::new(), known: vec![Known::Nothing; tokens.len()] };
        let words: Vec<usize> =
            (0..tokens.len()).filter(|&i| tokens[i].kind == TokenKind::Word).collect();
        let shouts = is_shouted(text, tokens, &words);
        let mut at = 0;
        while at < words.len() {
            let token = tokens[words[at]];
            let found = self.word(token.span.of(text), at == 0 || shouts);
            let stem = found.term_stem;
            let term = stem.and_then(|stem| self.term(text, tokens, &words[at..], stem));
            if let Some((length, entry)) = term {
                let span = tokens[words[at]].span.cover(tokens[words[at + length - 1]].span);
                let hits = entry.concepts(Case::Either).map(|concept| ConceptHit { span, concept });
                findings.hits.extend(hits);
                let known = if entry.is_name() { Known::Name } else { Known::Concept };
                for &i in &words[at..at + length] {
                    findings.known[i] = known;
                }
                at += length;
                continue;
            }
            findings.known[words[at]] = found.known();
            let hits = found.concepts.iter().flatten();
            findings.hits.extend(hits.map(|&concept| ConceptHit { span: token.span, concept }));
            at += 1;
        }
        findings
    }

    /// The longest term that begins the words, the first with the stem `stem`, and its number of words.
    fn term(
        &self,
        text: &str,
        tokens: &[Token],
        words: &[usize],
        stem: TermStem,
    ) -> Option<(usize, Entry)> {
        let most = *self.index.term_beginnings.get(&stem)?;
        let mut stems = vec![stem];
        for pair in words.windows(2).take(most - 1) {
            if !follows_directly(text, tokens, pair[0], pair[1]) {
                break;
            }
            let Some(stem) = self.word(tokens[pair[1]].span.of(text), false).term_stem else {
                break;
            };
            stems.push(stem);
        }
        let first = tokens[words[0]].span.of(text);
        (2..=stems.len()).rev().find_map(|length| {
            let entry = *self.index.terms.get(&stems[..length])?;
            (!entry.is_proper() || first.starts_with(char::is_uppercase)).then_some((length, entry))
        })
    }

    /// What is known of a word; `begins` where its capital letter may be due to its place.
    fn word(&self, word: &str, begins: bool) -> Found {
        let seen = &self.seen[usize::from(begins)];
        if let Some(&found) = seen.borrow().get(word) {
            return found;
        }
        let term_stem = self.index.term_stems.get(&self.stems.stem(word)).copied();
        let found = Found { term_stem, ..self.look_up(word, begins) };
        seen.borrow_mut().insert(word.into(), found);
        found
    }

    fn look_up(&self, word: &str, begins: bool) -> Found {
        let folded = fold(word);
        let is_capitalised = word.starts_with(char::is_uppercase);
        let may_be_name = is_capitalised && !begins && !self.particulars.capitalises_nouns;
        // "US" is not "us".
        let is_acronym = word.len() > 1 && word.chars().all(char::is_uppercase);
        let is_function = !is_acronym && self.is_function(word);
        if is_function && !may_be_name {
            return Found { is_function, ..Found::default() };
        }
        let case = match (is_capitalised, may_be_name) {
            (false, _) => Case::Lower,
            (true, false) => Case::Either,
            (true, true) => Case::Capital,
        };
        let mut found = Found::default();
        for entry in self.entries(word, &folded) {
            found.take(entry, case);
            if found.concepts[0].is_some() {
                // At a beginning "Polskie" may be of Poland; Finnish has other words for that.
                let is_sure = case == Case::Capital
                    || entry.is_proper()
                    || self.particulars.language == Language::Fi;
                found.is_name = is_capitalised && entry.is_name() && is_sure;
                return found;
            }
        }
        if let Some(former) = self.former(&folded) {
            return former;
        }
        if !may_be_name {
            for part in self.parts(&folded).into_iter().flatten() {
                if let Some(entry) = self.part(part) {
                    found.take(entry, Case::Either);
                }
            }
        }
        found.is_noun =
            found.concepts[0].is_none() && is_capitalised && self.has_noun_head(&folded);
        // "La Rochelle": no name by itself.
        found.is_function = is_function && found.concepts[0].is_none();
        found
    }

    /// Entries of a word in order of trust.
    fn entries(&self, word: &str, folded: &str) -> impl Iterator<Item = Entry> {
        let form = self.index.forms.get(folded);
        let stem = self.index.stems.get(&self.stems.stem(word));
        let mut without = self.stems.without_endings(folded);
        let inflecting = without.find_map(|rest| self.index.inflecting.get(rest));
        // Endings that Snowball leaves (German "sagt", Swedish "beslutet").
        let mut without = self.stems.without_endings(folded).filter(|r| r.len() >= LONG_STEM);
        let stripped = without
            .find_map(|rest| self.index.stems.get(rest).or_else(|| self.index.forms.get(rest)));
        [form, stem, inflecting, stripped].into_iter().flatten().copied()
    }

    /// "Expresidente", "экспрезидент": former, and what.
    fn former(&self, folded: &str) -> Option<Found> {
        const SHORTEST: usize = 6;
        let rest = ["ex", "экс", "екс"].iter().find_map(|ex| folded.strip_prefix(ex))?;
        let entry = self.part(rest).filter(|_| rest.len() >= SHORTEST)?;
        let mut found = Found::default();
        found.concepts[0] = former();
        found.take(entry, Case::Lower);
        found.concepts[1].is_some_and(|c| role_rank(c).is_some()).then_some(found)
    }

    fn parts<'w>(&self, folded: &'w str) -> Option<Vec<&'w str>> {
        self.particulars.compound_joints?;
        compounds::split(folded, self)
    }

    /// Whether a noun ends with one that the lexicon has, whatever stands before it.
    fn has_noun_head(&self, folded: &str) -> bool {
        const SHORTEST_HEAD: usize = 6;
        const SHORTEST_REST: usize = 3;
        if !self.particulars.capitalises_nouns {
            return false;
        }
        let mut heads = folded.char_indices().skip(SHORTEST_REST).map(|(at, _)| &folded[at..]);
        heads.any(|head| {
            head.chars().count() >= SHORTEST_HEAD
                && self.part(head).is_some_and(|entry| {
                    entry.concepts(Case::Capital).any(|concept| !is_proper_name(concept))
                })
        })
    }

    fn part(&self, part: &str) -> Option<Entry> {
        self.entries(part, part).next()
    }
}

impl compounds::Parts for Lexicon {
    fn is_first(&self, part: &str) -> bool {
        let entry = self.index.forms.get(part).or_else(|| self.index.inflecting.get(part));
        entry.is_some_and(|&entry| self.may_join(entry))
    }

    fn is_head(&self, part: &str) -> bool {
        let is_short = part.chars().count() < 4;
        if is_short {
            return self.index.forms.contains_key(part);
        }
        self.part(part).is_some_and(|entry| self.may_join(entry))
    }

    fn joints(&self) -> &'static [&'static str] {
        self.particulars.compound_joints.unwrap_or_default()
    }
}

impl Lexicon {
    /// Names of countries and cities do not join (`Iranalys` is no Iran); German nouns do.
    fn may_join(&self, entry: Entry) -> bool {
        self.particulars.capitalises_nouns || !entry.is_proper()
    }
}

impl Found {
    fn take(&mut self, entry: Entry, case: Case) {
        for concept in entry.concepts(case) {
            if self.concepts.contains(&Some(concept)) {
                continue;
            }
            if let Some(free) = self.concepts.iter_mut().find(|c| c.is_none()) {
                *free = Some(concept);
            }
        }
    }

    fn known(&self) -> Known {
        match self {
            Self { is_function: true, .. } => Known::Function,
            Self { is_name: true, .. } => Known::Name,
            Self { concepts: [Some(_), ..], .. } => Known::Concept,
            Self { is_noun: true, .. } => Known::Noun,
            _ => Known::Nothing,
        }
    }
}

/// Whether only a space, a hyphen or both stand between two words, as within a term.
fn follows_directly(text: &str, tokens: &[Token], one: usize, other: usize) -> bool {
    let between = Span { start: tokens[one].span.end, end: tokens[other].span.start };
    between.len() <= 4
        && between.of(text).chars().all(|c| matches!(c, ' ' | '-' | '‑' | '\u{a0}' | '–'))
}

/// Whether most words are capitalised, as in some headlines, so that capitals say nothing. A headline
/// has no full stop, unless all of it is in capitals.
fn is_shouted(text: &str, tokens: &[Token], words: &[usize]) -> bool {
    let capital = |&&i: &&usize| tokens[i].span.of(text).starts_with(char::is_uppercase);
    let capitals = words.iter().filter(capital).count();
    let is_ended = tokens.last().is_some_and(|t| t.span.of(text) == ".");
    words.len() >= 4 && capitals * 3 > words.len() * 2 && (!is_ended || capitals == words.len())
}
