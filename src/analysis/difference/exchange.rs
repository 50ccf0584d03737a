//! What was put in the place of something else: in passages that say the same, a number, date or name
//! without a counterpart on either side.
//!
//! A translator or an editor put one for the other. A name is without a counterpart where no word of
//! the other side sounds like any of its own and nothing there means the same; a name made of words
//! that could be translated proves nothing. Rejected: a name that one side lacks, by itself; readers
//! call it a difference in one case of five.
//!
//! Time linear in the facts of the two versions, times the words of a sentence for names.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::is_conversion;
use super::persons::{alike, sound};
use super::placed::{CLOSE, Match, Place, Placed};
use crate::analysis::facts::names::is_mentioned;
use crate::analysis::facts::spelling::same_word;
use crate::analysis::lexicon::is_proper_name;
use crate::analysis::text::TokenKind;
use crate::analysis::text::romanise::romanise;
use crate::analysis::text::tokens::tokens;
use crate::model::{
    Bound, ConceptId, Date, Fact, FactKind, Language, Name, Report, SentenceIndex, Span, Unit,
    Value,
};

/// How sure an exchange is, of values and of names.
const SURE: f64 = 0.5;
const SURE_OF_NAMES: f64 = 0.4;

/// The facts left over in close passages of two versions, paired where each side has one of a kind.
pub fn left_over(facts: &Placed, a: usize, b: usize, taken: &BTreeSet<Place>) -> Vec<Match> {
    let mut left: BTreeMap<(usize, FactKind), [Vec<Place>; 2]> = BTreeMap::new();
    for (side, version) in [a, b].into_iter().enumerate() {
        for place in facts.of_version(version).filter(|p| !taken.contains(p)) {
            let passage = facts.passage(place);
            if facts.similarity[passage] >= CLOSE && may_be_exchanged(&facts.fact(place).value) {
                let kind = facts.fact(place).value.kind();
                left.entry((passage, kind)).or_default()[side].push(place);
            }
        }
    }
    left.retain(|&(passage, _), [one, other]| {
        let (Some(one), Some(other)) = (one.first(), other.first()) else { return false };
        let sentence = |v: usize| facts.sentence(passage, v).map(|s| (v, s));
        let both = sentence(one.0).zip(sentence(other.0));
        both.is_some_and(|(one, other)| facts.renders(one, other))
    });
    let is_alone = facts.is_alone(a, b);
    let pair = |((passage, kind), [one, other]): ((usize, FactKind), [Vec<Place>; 2])| {
        if kind == FactKind::Name {
            return exchanged_names(facts, passage, &one, &other);
        }
        let rest = |mine: &[Place], theirs: &[Place]| -> Vec<Place> {
            let is_new = |p: &&Place| theirs.iter().all(|&q| facts.agreement(**p, q).is_none());
            mine.iter().filter(is_new).copied().collect()
        };
        match (&rest(&one, &other)[..], &rest(&other, &one)[..]) {
            (&[one], &[other]) => are_exchanged(facts.fact(one), facts.fact(other), is_alone)
                .then_some((SURE, one, other)),
            _ => None,
        }
    };
    left.into_iter().filter_map(pair).collect()
}

/// Whether a value is telling enough that one in its place is a disagreement.
fn may_be_exchanged(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => q.bound != Bound::Vague,
        Value::Date(date) => date.away.is_none(),
        Value::Name(_) => true,
        _ => false,
    }
}

fn are_exchanged(one: &Fact, other: &Fact, is_alone: bool) -> bool {
    match (&one.value, &other.value) {
        (Value::Quantity(a), Value::Quantity(b)) => {
            // A unit that one side alone tells is proof in a sentence set against one other.
            let is_bare = |unit: Unit| is_alone && unit == Unit::Count;
            if (a.unit == Unit::Ordinal) != (b.unit == Unit::Ordinal) {
                return false;
            }
            (a.unit == b.unit || is_bare(a.unit) || is_bare(b.unit))
                && !(a.unit != b.unit && is_conversion(a.stated, b.stated))
                && (a.stated != b.stated || a.high != b.high)
        }
        (Value::Date(a), Value::Date(b)) => {
            let parts = |d: &Date| (d.year.is_some(), d.month.is_some(), d.day.is_some());
            parts(a) == parts(b)
        }
        _ => false,
    }
}

/// Two names of a passage, one a side, that have no counterpart on the other.
fn exchanged_names(
    facts: &Placed,
    passage: usize,
    one: &[Place],
    other: &[Place],
) -> Option<Match> {
    let (a, b) = (one.first()?.0, other.first()?.0);
    let (x, y) = (facts.sentence(passage, a)?, facts.sentence(passage, b)?);
    let (here, there) = (Said::of(facts, a, x), Said::of(facts, b, y));
    let missing = |places: &[Place], said: &Said| -> Vec<Place> {
        places.iter().filter(|&&place| !said.may_have(facts, place)).copied().collect()
    };
    let (left, right) = (missing(one, &there), missing(other, &here));
    let words = |p: &&Place| match &facts.fact(**p).value {
        Value::Name(name) => name.words.len(),
        _ => 0,
    };
    // Of several the fullest.
    let best = |places: &[Place]| places.iter().rev().max_by_key(words).copied();
    Some((SURE_OF_NAMES, best(&left)?, best(&right)?))
}

/// A sentence as a name is looked for in it.
struct Said<'r> {
    /// How its words sound, and the words themselves.
    words: Vec<(String, String)>,
    concepts: &'r [ConceptId],
    language: Language,
    text: &'r str,
    report: &'r Report,
    span: Span,
}

impl<'r> Said<'r> {
    fn of(facts: &Placed<'r>, version: usize, sentence: SentenceIndex) -> Self {
        let text = facts.texts[version];
        let span = facts.reports[version].sentences[sentence.get()].span;
        let words = tokens(text, span).into_iter().filter(|t| t.kind == TokenKind::Word);
        let words = words
            .map(|t| {
                let word = romanise(t.span.of(text));
                (sound(&word), word)
            })
            .collect();
        let report = facts.reports[version];
        let concepts = &facts.surroundings(version).sentences[sentence.get()];
        Self { words, concepts, language: report.language, text, report, span }
    }

    /// Whether anything in the sentence may stand for a name of the other.
    fn may_have(&self, facts: &Placed, place: Place) -> bool {
        let fact = facts.fact(place);
        let Value::Name(name) = &fact.value else { return true };
        let report = facts.reports[place.0];
        let hits = report.concepts.iter().filter(|hit| hit.span.overlaps(fact.span));
        let mut is_translatable = false;
        for hit in hits {
            if self.concepts.binary_search(&hit.concept).is_ok() {
                return true;
            }
            is_translatable |= !is_proper_name(hit.concept);
        }
        is_translatable
            || is_mentioned(name, self.text, self.report, self.span)
            || is_no_evidence(name, facts, fact, place)
            || self.sounds_like(name)
    }

    fn sounds_like(&self, name: &Name) -> bool {
        /// The share of letters in common from which two words may be one in two languages.
        const ALIKE: f64 = 0.55;
        /// Letters that a compound begins with.
        const BEGINS: usize = 4;
        name.words.iter().filter(|w| w.len() > 2).any(|word| {
            let mine = sound(word);
            self.words.iter().any(|(theirs, other)| {
                let begin = mine.get(..BEGINS);
                same_word(word, name.language, other, self.language)
                    || alike(&mine, theirs) >= ALIKE
                    || begin.is_some_and(|begin| theirs.contains(begin))
            })
        })
    }
}

/// Initials and abbreviations are translated ("OMS", "WHO").
fn is_no_evidence(name: &Name, facts: &Placed, fact: &Fact, place: Place) -> bool {
    const SHORT: usize = 5;
    let written = fact.span.of(facts.texts[place.0]);
    let is_abbreviation =
        written.chars().count() <= SHORT && written.chars().all(|c| !c.is_lowercase());
    name.concept.is_none() && is_abbreviation || name.words.iter().all(|w| w.len() < 3)
}
