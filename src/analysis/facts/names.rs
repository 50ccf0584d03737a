//! Names of people, places and organisations.
//!
//! A name is a run of capitalised words, with particles (`van`, `al`) between them, after the words
//! that are capitalised for another reason have gone: the first of a sentence unless it is a name
//! elsewhere, begins a longer one or is the lexicon's; in German all nouns that the lexicon knows, that
//! are formed as nouns are, or that have an article; titles ("President Putin": the title becomes a
//! role, see [`super::roles`]); what belongs to a place ("Russian"). What the lexicon knows as a term
//! is one name with its small letters ("Banque mondiale"). A surname that stands alone is joined to the
//! full name the article gives, and a name in another case to the shortest form there is.
//!
//! Rejected: lists of first names, which are larger than the reader, and a trained tagger.
//!
//! Time linear in the article, but for the joining, which is quadratic in its different names.

use rustc_hash::FxHashSet;

use super::counted::concepts_of;
use super::naming::HONORIFICS;
pub use super::one_name::{is_told, join_mentions, may_be_one};
use super::spelling::same_word;
use crate::analysis::language::Particulars;
use crate::analysis::lexicon::{Known, is_verb};
use crate::analysis::text::TokenKind;
use crate::analysis::text::romanise::romanise;
use crate::analysis::words::{Gap, Word};
use crate::model::{ConceptHit, Language, Name, Span};

/// Words that join parts of one name.
pub(super) const PARTICLES: &[&str] = &[
    "al", "af", "av", "ben", "bin", "bint", "d'", "da", "das", "de", "del", "della", "den", "der",
    "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "te", "ten", "ter", "van",
    "von", "zu", "zur", "ван", "де", "дер", "фон",
];

/// English auxiliaries behind a first word.
const AUXILIARIES: &[&str] = &["will", "would", "has", "had", "is", "was", "could", "may"];

/// A sentence as the reader of names sees it.
#[derive(Clone, Copy)]
pub struct Sentence<'s> {
    pub words: &'s [Word],
    /// What the lexicon knows of each word.
    pub known: &'s [Known],
    pub concepts: &'s [ConceptHit],
    /// Concepts that capitalised words have where they are no names.
    pub meanings: &'s [ConceptHit],
    /// Words that are part of a date.
    pub is_taken: &'s [bool],
    /// Whether capitals say nothing: a headline in capitals or title case.
    pub shouts: bool,
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub span: Span,
    pub name: Name,
}

/// Words that the article has as names in mid-sentence: names there, names at a beginning too.
#[must_use]
pub fn named_inside<'s>(
    sentences: impl Iterator<Item = Sentence<'s>>,
    particulars: &Particulars,
) -> FxHashSet<&'s str> {
    let none = FxHashSet::default();
    let mut inside = FxHashSet::default();
    for sentence in sentences.filter(|s| !s.shouts) {
        let reader = NameReader::new(sentence, &none, particulars);
        for (i, word) in sentence.words.iter().enumerate() {
            let may_be = word.is_capitalised && sentence.known[i] == Known::Nothing;
            if may_be && !reader.begins(i) && reader.is_candidate(i) {
                inside.insert(word.folded.as_str());
            }
        }
    }
    inside
}

/// Reads the names of one sentence.
pub struct NameReader<'s> {
    pub(super) sentence: Sentence<'s>,
    inside: &'s FxHashSet<&'s str>,
    pub(super) particulars: &'s Particulars,
    pub(super) language: Language,
    capitalises_nouns: bool,
}

impl<'s> NameReader<'s> {
    /// A reader that takes the words `inside` for names at a beginning too.
    #[must_use]
    pub fn new(
        sentence: Sentence<'s>,
        inside: &'s FxHashSet<&'s str>,
        particulars: &'s Particulars,
    ) -> Self {
        let Particulars { language, capitalises_nouns, .. } = *particulars;
        Self { sentence, inside, particulars, language, capitalises_nouns }
    }

    /// The names, in order.
    #[must_use]
    pub fn read(&self) -> Vec<Reading> {
        let mut readings = Vec::new();
        let mut at = 0;
        while at < self.sentence.words.len() {
            if !self.is_candidate(at) || is_roman(&self.sentence.words[at]) {
                at += 1;
                continue;
            }
            let begin = at;
            at = self.behind(begin);
            while let Some(next) = self.continues(at) {
                if self.is_place_of_its_own(begin, at) || self.is_place_before_a_person(begin, at) {
                    break;
                }
                at = next;
            }
            self.add_names(begin, at, &mut readings);
        }
        readings
    }

    pub(super) fn word(&self, at: usize) -> Option<&'s Word> {
        self.sentence.words.get(at)
    }

    /// Whether a capitalised word stands there.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.word(at).is_some_and(|w| w.is_capitalised && w.kind == TokenKind::Word)
    }

    pub(super) fn is_particle(&self, at: usize) -> bool {
        // Polish "do" is "to"; Scandinavian "den" and "de" are "he" and "they" where no name goes on.
        let is_word = matches!(
            self.language,
            Language::Pl | Language::Cs | Language::Sk | Language::Sl | Language::Hr
        );
        let word = self.word(at).filter(|w| !(is_word && w.is("do")));
        word.is_some_and(|w| PARTICLES.contains(&w.folded.as_str()))
    }

    /// The position behind a candidate: a term of the lexicon that begins with it counts as one word.
    pub(super) fn behind(&self, at: usize) -> usize {
        let span = self.sentence.words[at].span;
        let mut hits = concepts_of(self.sentence.concepts, span).iter();
        let end = hits.find(|hit| hit.span.start == span.start).map_or(0, |hit| hit.span.end);
        let rest = &self.sentence.words[at + 1..];
        at + 1 + rest.iter().take_while(|w| w.span.end <= end).count()
    }

    /// Whether a place begins here that is no part of the name before it: "… that Pyongyang Moscow's …"
    /// names two, and so does a Finnish place in its local case.
    fn is_place_of_its_own(&self, begin: usize, at: usize) -> bool {
        const LOCAL: &[&str] = &["ssa", "sta", "lla", "lta", "lle", "n"];
        let place = if self.is_particle(at) { at + 1 } else { at };
        let Some(word) = self.word(place).filter(|_| self.is_name(place)) else { return false };
        let is_behind_place = self.is_name(begin) && at == self.behind(begin) && at < place;
        let is_local = self.language == Language::Fi
            && LOCAL.iter().any(|ending| word.folded.ends_with(ending));
        // Dutch and German articles look like particles: "dat Poetin de Oekraïne".
        let is_article = at < place && self.sentence.words[at].folded.starts_with("de");
        let is_articled = matches!(self.language, Language::Nl | Language::De) && is_article;
        is_behind_place
            || self.is_name(begin) && at == self.behind(begin) && word.gap == Gap::Space
            || is_local && word.gap == Gap::Space
            || is_articled
    }

    /// "Prezydent Francji Emmanuel Macron", "Brasiliens Luiz …": a place, then two words of another name.
    fn is_place_before_a_person(&self, begin: usize, at: usize) -> bool {
        let is_apart = |i: usize| self.word(i).is_some_and(|w| w.gap == Gap::Space);
        // "Grønlands Jens-Frederik Nielsen", but not "Paris Saint-Germain".
        let has_hyphen = self.word(at + 1).is_some_and(Word::is_hyphen);
        let second = if has_hyphen { at + 3 } else { at + 1 };
        self.is_name(begin)
            && at == self.behind(begin)
            && is_apart(at)
            && !self.is_name(at)
            && self.is_candidate(at)
            && is_apart(second)
            && self.is_candidate(second)
            && !self.is_name(second)
    }

    /// Whether the lexicon knows the word as the name of a place or an organisation.
    pub(super) fn is_name(&self, at: usize) -> bool {
        self.sentence.known.get(at) == Some(&Known::Name)
    }

    /// The position behind the next part of a name that has run up to `at`.
    fn continues(&self, at: usize) -> Option<usize> {
        let is_close = |i: usize| self.word(i).is_some_and(|w| w.gap != Gap::Wide);
        if is_close(at) && self.is_candidate(at) {
            return Some(self.behind(at));
        }
        // "J. K. Rowling", "George W. Bush".
        let is_initial = |i: usize| {
            let word = self.word(i).filter(|w| w.is_capitalised);
            word.is_some_and(|w| {
                w.folded.chars().count() <= 2 || HONORIFICS.contains(&w.folded.as_str())
            })
        };
        let stop = self.word(at).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing);
        if stop && at > 0 && is_initial(at - 1) {
            return (self.is_capital(at + 1) && is_close(at + 1)).then_some(at + 2);
        }
        let is_glued = |i: usize| self.word(i).is_some_and(|w| w.gap == Gap::Nothing);
        // "Bodø/Glimt", "Kim Jong-un".
        if self.word(at).is_some_and(|w| w.is("/")) && is_glued(at) && is_glued(at + 1) {
            return self.is_candidate(at + 1).then_some(at + 2);
        }
        let tail = self.word(at + 1).filter(|w| w.gap == Gap::Nothing && w.kind == TokenKind::Word);
        if self.word(at).is_some_and(|w| w.is_hyphen() && w.gap == Gap::Nothing)
            && tail.is_some_and(|w| !w.is_capitalised && w.folded.chars().count() <= 5)
        {
            return Some(at + 2);
        }
        let joins = |i: usize| {
            // "Nord-Korea", and "Nord -Korea" as machine translation leaves it.
            self.word(i).is_some_and(|w| w.is_hyphen() && is_glued(i + 1))
                || self.is_particle(i)
                || self.is_of(i)
        };
        let mut next = at;
        while joins(next) && next < at + 2 {
            next += 1;
        }
        (next > at && is_close(next) && self.is_candidate(next)).then(|| self.behind(next))
    }

    /// "University of Glasgow".
    fn is_of(&self, at: usize) -> bool {
        self.language == Language::En
            && self.word(at).is_some_and(|w| w.is("of"))
            && !self.is_name(at - 1)
            && !self.is_role(at - 1)
    }

    /// Whether a word's capital letter may be due to its place.
    pub(super) fn begins(&self, at: usize) -> bool {
        let words = self.sentence.words;
        let mark = |i: usize| words.get(i).is_some_and(is_quotation_mark);
        // "… on «Fyrbanen»": one word in marks is no beginning.
        let at = if at > 1 && mark(at - 1) && mark(at + 1) { at - 1 } else { at };
        let mut before =
            words[..at].iter().rev().skip_while(|w| w.kind == TokenKind::Other && !is_break(w));
        before.next().is_none_or(is_break)
    }

    /// Whether a word is, or begins, a name.
    fn is_candidate(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else { return false };
        if word.kind != TokenKind::Word || !word.is_capitalised || self.sentence.is_taken[at] {
            return false;
        }
        let is_figure = |i: usize| self.sentence.words[i].kind == TokenKind::Number;
        // "170mm", "2:0-Endstand".
        let is_glued = word.gap == Gap::Nothing
            && (at > 0 && is_figure(at - 1)
                || at > 1 && self.sentence.words[at - 1].is_hyphen() && is_figure(at - 2));
        if is_glued {
            return false;
        }
        match self.sentence.known[at] {
            Known::Name => true,
            Known::Noun => self.is_noun_a_name(at),
            Known::Concept if self.capitalises_nouns => self.is_noun_a_name(at),
            // "La Rochelle", "Kim Jong Un".
            Known::Function => {
                let is_beside = self.is_capital(at + 1) || at > 0 && self.is_capital(at - 1);
                self.is_initial(at) || !self.begins(at) && is_beside
            }
            Known::Concept if self.begins(at) => self.is_term_in_capitals(at),
            Known::Concept => !self.sentence.shouts,
            Known::Nothing if self.capitalises_nouns => self.is_candidate_among_nouns(at),
            Known::Nothing if self.sentence.shouts || self.begins(at) => {
                self.is_candidate_first(at)
            }
            Known::Nothing => {
                let is_pronoun = self.language == Language::En && word.folded.starts_with("i'");
                word.folded.chars().count() > 1 && !is_pronoun
                    || self.word(at + 1).is_some_and(|w| w.is("."))
            }
        }
    }

    /// "Suomen Pankki": a term of the lexicon, each word with its capital.
    fn is_term_in_capitals(&self, at: usize) -> bool {
        let behind = self.behind(at);
        !self.sentence.shouts && behind > at + 1 && (at..behind).all(|i| self.is_capital(i))
    }

    /// Whether a word of unknown meaning that has its capital letter from its place is a name.
    fn is_candidate_first(&self, at: usize) -> bool {
        let word = &self.sentence.words[at];
        let is_long = word.folded.chars().count() > 2 || word.is_upper;
        let leads = !self.sentence.shouts
            && self.is_capital(at + 1)
            && self.sentence.words[at + 1].gap != Gap::Wide;
        self.is_inside(at)
            || self.is_initial(at)
            || word.is_upper && !self.sentence.shouts
            || is_long
                && (leads
                    || self.leads_over_particles(at)
                    || self.sentence.shouts && !self.begins(at))
            || is_long && self.stands_without_article(at)
    }

    /// Where a noun needs an article, an unknown first word right before a verb is a name: "Toyota will".
    fn stands_without_article(&self, at: usize) -> bool {
        let plurals = match self.language {
            Language::En | Language::Fr | Language::Es | Language::Pt => {
                &["s", "ing", "ly", "ment"][..]
            }
            Language::Nl => &["s", "en", "el", "er"],
            _ => return false,
        };
        let word = &self.sentence.words[at];
        at == 0
            && word.folded.len() > 3
            && !plurals.iter().any(|ending| word.folded.ends_with(ending))
            && self.word(1).is_some_and(|w| w.gap == Gap::Space && !w.is_capitalised)
            && (self.has_concept(1, is_verb)
                || AUXILIARIES.contains(&self.sentence.words[1].folded.as_str()))
    }

    /// Whether the article has the word, perhaps in another case, as a name in mid-sentence.
    pub(super) fn is_inside(&self, at: usize) -> bool {
        const SHARED: usize = 4;
        let word = self.sentence.words[at].folded.as_str();
        let begin = word.as_bytes().get(..SHARED);
        self.inside.contains(word)
            || begin.is_some()
                && self.inside.iter().any(|&other| {
                    other.as_bytes().get(..SHARED) == begin
                        && same_word(
                            &romanise(word),
                            self.language,
                            &romanise(other),
                            self.language,
                        )
                })
    }

    /// "J. K. Rowling".
    pub(super) fn is_initial(&self, at: usize) -> bool {
        self.sentence.words[at].folded.chars().count() <= 2
            && self.word(at + 1).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing)
            && self.is_capital(at + 2)
    }

    /// "Ursula von der Leyen", "Anna-Karin".
    pub(super) fn leads_over_particles(&self, at: usize) -> bool {
        let particles = (at + 1..).take_while(|&i| self.is_particle(i)).count();
        let hyphen = self
            .word(at + 1)
            .is_some_and(|w| (w.is_hyphen() || w.is("/")) && w.gap == Gap::Nothing);
        (1..=2).contains(&particles) && self.is_capital(at + 1 + particles)
            || hyphen && self.is_capital(at + 2)
    }
}

fn is_quotation_mark(word: &Word) -> bool {
    matches!(word.folded.as_str(), "“" | "”" | "„" | "\"" | "«" | "»")
}

fn is_break(word: &Word) -> bool {
    let is_mark =
        matches!(word.folded.as_str(), ":" | "." | "!" | "?" | "…" | "-" | "(" | "•" | "|");
    is_quotation_mark(word) || is_mark && !(word.is("-") && word.gap == Gap::Nothing)
}

/// "El siglo XV": a figure.
fn is_roman(word: &Word) -> bool {
    word.is_upper && word.folded.bytes().all(|c| b"ivx".contains(&c))
}
