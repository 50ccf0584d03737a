//! What a run of capitalised words names: without titles and what belongs to a place, two names where a
//! role stands between them, with the institution in small letters behind it.
//!
//! Constant time a word, but for the concepts of its sentence.

use super::counted::concepts_of;
use super::names::{NameReader, Reading};
use super::roles;
use crate::analysis::lexicon::{Known, is_institution, is_proper_name, role_rank};
use crate::analysis::text::TokenKind;
use crate::analysis::text::romanise::romanise;
use crate::analysis::words::{Gap, Word};
use crate::model::{ConceptId, Language, Name};

/// Titles that carry no meaning.
pub(super) const HONORIFICS: &[&str] = &[
    "dr", "doktor", "doctor", "mr", "mrs", "ms", "miss", "sir", "lord", "lady", "dame", "prof",
    "mme", "mlle", "don", "dona", "sr", "sra", "sig", "herr", "frau", "monsieur", "madame",
    "mevrouw",
];

impl NameReader<'_> {
    /// Whether the lexicon has such a concept for a word.
    pub(super) fn has_concept(&self, at: usize, is_such: impl Fn(ConceptId) -> bool) -> bool {
        let span = self.sentence.words[at].span;
        let mut hits = concepts_of(self.sentence.concepts, span).iter();
        hits.any(|hit| is_such(hit.concept))
    }

    pub(super) fn is_role(&self, at: usize) -> bool {
        self.sentence.known[at] == Known::Concept
            && self.has_concept(at, |concept| role_rank(concept).is_some())
    }

    /// The names that a run of words makes, without titles and what belongs to a place.
    pub(super) fn add_names(&self, begin: usize, end: usize, readings: &mut Vec<Reading>) {
        let Some(role) = (begin..end).rfind(|&i| self.is_role(i)) else {
            return readings.extend(self.name_of(begin, end));
        };
        let first = (begin..role).rev().take_while(|&i| self.is_role(i)).last().unwrap_or(role);
        // "US President Donald Trump" has two names; "Crown Prince" and "Foreign Minister" none.
        let has_name = (begin..first).any(|i| self.is_name(i));
        let is_long = first > begin + 1 && self.sentence.known[begin] == Known::Nothing;
        if has_name || is_long {
            readings.extend(self.name_of(begin, first));
        }
        if role + 1 < end {
            readings.extend(self.name_of(role + 1, end));
        }
    }

    fn name_of(&self, begin: usize, end: usize) -> Option<Reading> {
        let words = self.sentence.words;
        let is_honorific = |w: &&Word| {
            w.kind == TokenKind::Other
                || HONORIFICS.contains(&w.folded.as_str())
                || self.language == Language::Fr && w.is("m")
        };
        let begin = begin + words[begin..end].iter().take_while(is_honorific).count();
        let is_telling = |i: usize| match self.sentence.known[i] {
            Known::Name | Known::Nothing => words[i].kind == TokenKind::Word,
            Known::Concept | Known::Noun => self.proper_concept(i).is_none() && !self.is_role(i),
            Known::Function => false,
        };
        // "The Russian and the German": what belongs to a place is no name by itself.
        (begin..end).find(|&i| is_telling(i))?;
        let begin = if self.is_noun_before_a_name(begin, end) { begin + 1 } else { begin };
        let (begin, end) = (begin, self.institution(begin, end).unwrap_or(end));
        let is_mark = |w: &&Word| w.kind == TokenKind::Other;
        let end = end - words[begin..end].iter().rev().take_while(is_mark).count();
        let end = match words.get(end) {
            Some(stop) if stop.is(".") && matches!(words[end - 1].folded.as_str(), "jr" | "sr") => {
                end + 1
            }
            _ => end,
        };
        let core = &words[begin..end];
        if core.len() == 1 && self.is_of_the_calendar(&core[0].folded) {
            return None;
        }
        let is_covered = (begin..end).all(|i| {
            self.is_name(i)
                || words[i].kind == TokenKind::Other
                || self.sentence.known[i] == Known::Function
        });
        let concept = (begin..end).filter(|_| is_covered).find_map(|i| self.proper_concept(i));
        let named = || core.iter().filter(|w| w.kind == TokenKind::Word);
        let meanings =
            (0..).zip(named()).filter(|_| concept.is_none()).flat_map(|(place, word)| {
                let of_word = |hits| concepts_of(hits, word.span).iter();
                let hits = of_word(self.sentence.concepts).chain(of_word(self.sentence.meanings));
                hits.map(move |hit| (place, hit.concept))
            });
        let name = Name {
            words: named().map(|w| romanise(&w.folded)).collect(),
            concept,
            meanings: meanings.collect(),
            roles: roles::beside(&self.sentence, begin, end, concept.is_some()),
            language: self.language,
        };
        Some(Reading { span: core[0].span.cover(core[core.len() - 1].span), name })
    }

    /// "Utpressargruppen Blackreed" at a beginning: a noun with its article behind it.
    fn is_noun_before_a_name(&self, begin: usize, end: usize) -> bool {
        const LONG: usize = 9;
        let word = &self.sentence.words[begin].folded;
        matches!(self.language, Language::Sv | Language::Nb | Language::Da)
            && end > begin + 1
            && self.begins(begin)
            && self.is_capital(begin + 1)
            && word.len() >= LONG
            && ["en", "et"].iter().any(|ending| word.ends_with(ending))
    }

    fn is_of_the_calendar(&self, folded: &str) -> bool {
        let dates = &self.particulars.dates;
        let mut names = dates.months.iter().chain(&dates.weekdays);
        names.any(|names| names.contains(&folded))
    }

    /// "Göteborgs universitet", "Московского государственного университета": the position behind the
    /// institution in small letters that belongs to the name.
    fn institution(&self, begin: usize, end: usize) -> Option<usize> {
        use Language as L;
        let is_small = |i: usize| {
            self.word(i).is_some_and(|w| {
                w.kind == TokenKind::Word && !w.is_capitalised && w.gap == Gap::Space
            })
        };
        let is_institution = |i: usize| is_small(i) && self.has_concept(i, is_institution);
        let last = self.word(end.checked_sub(1)?)?;
        let most = match self.language {
            L::Sv | L::Nb | L::Da if last.folded.ends_with(['s', 'a', 'd']) => 0,
            L::Fi if last.folded.ends_with('n') => 0,
            L::Ru | L::Uk | L::Pl | L::Cs | L::Bg if end == begin + 1 && !self.is_name(begin) => 1,
            _ => return None,
        };
        (end..=end + most).take_while(|&i| is_small(i)).find(|&i| is_institution(i)).map(|i| i + 1)
    }

    /// The place or organisation that the lexicon knows by this word.
    pub(super) fn proper_concept(&self, at: usize) -> Option<ConceptId> {
        let span = self.sentence.words[at].span;
        let mut hits = concepts_of(self.sentence.concepts, span).iter();
        hits.find(|hit| is_proper_name(hit.concept)).map(|hit| hit.concept)
    }
}
