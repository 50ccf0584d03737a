//! Whether two quotes are one, in two languages, or one told in other words.
//!
//! A quote is known again by the concepts of its words, the rarer the more; in the same passage fewer
//! need to be shared. Two without a counterpart are one quote paraphrased or changed where they stand
//! in one passage, or where one speaker says something alike; what is left is left out there: a
//! difference where the others have the passage. Time linear in the concepts of the quotes.

use super::placed::{Place, Placed};
use crate::analysis::facts::spelling::same_word;
use crate::analysis::lexicon::step;
use crate::model::{ConceptId, Value};
use crate::sorting::Sort;

/// Share of concepts in common from which quotes of one passage, and quotes anywhere, are one.
const TOGETHER: f64 = 0.3;
const ANYWHERE: f64 = 0.5;
/// Concepts in common that it takes at least, unless the passage is the same.
const SHARED: usize = 3;
/// Concepts of a quote long enough to be told in other words.
const LONG: usize = 3;
/// Share of concepts in common from which quotes of one passage may be one in other words.
const LIKELY: f64 = 0.05;
/// Share of concepts in common from which what one speaker says in two passages is one quote.
const ALIKE: f64 = 0.2;

/// How sure it is that two quotes say the same, if they do.
pub fn agreement(facts: &Placed, one: Place, other: Place) -> Option<f64> {
    let (a, b) = (concepts(facts, one), concepts(facts, other));
    let (share, shared) = common(&a, &b);
    if facts.together(one, other) {
        return (share >= TOGETHER).then_some(0.9);
    }
    (share >= ANYWHERE && shared >= SHARED).then_some(0.8)
}

/// How sure it is that two quotes that do not say the same are one in other words, 0 to 1.
pub fn paraphrased(facts: &Placed, one: Place, other: Place) -> f64 {
    let (a, b) = (concepts(facts, one), concepts(facts, other));
    let (share, _) = common(&a, &b);
    if a.len().min(b.len()) < LONG || share < LIKELY {
        return 0.0;
    }
    match is_of_one_speaker(facts, one, other) {
        Some(false) => 0.0,
        _ if facts.together(one, other) => {
            0.2 + 0.4 * facts.similarity[facts.passage(one)].min(1.0) + share
        }
        Some(true) if share >= ALIKE => 0.2 + share,
        _ => 0.0,
    }
}

/// Whether two quotes have one speaker, where both tell theirs.
fn is_of_one_speaker(facts: &Placed, one: Place, other: Place) -> Option<bool> {
    let speaker = |place: Place| match &facts.fact(place).value {
        Value::Quote(quote) => quote.speaker.as_ref(),
        _ => None,
    };
    let (a, b) = (speaker(one)?.last()?, speaker(other)?.last()?);
    let language = |place: Place| facts.reports[place.0].language;
    Some(same_word(a, language(one), b, language(other)))
}

/// The share of concepts that two quotes have in common, the rarer counting the more, and their number.
fn common(a: &[ConceptId], b: &[ConceptId]) -> (f64, usize) {
    let weight = |c: &ConceptId| (7.0 - f64::from(step(*c))).max(1.0);
    let sum = |list: &[ConceptId]| list.iter().map(weight).sum::<f64>();
    let shared: Vec<ConceptId> = a.iter().filter(|c| b.contains(c)).copied().collect();
    (sum(&shared) / libm::sqrt((sum(a) * sum(b)).max(1e-9)), shared.len())
}

/// The concepts within a quote, each once.
fn concepts(facts: &Placed, place: Place) -> Vec<ConceptId> {
    let span = facts.fact(place).span;
    let all = &facts.reports[place.0].concepts;
    let from = all.partition_point(|c| c.span.start < span.start);
    let mut found: Vec<_> =
        all[from..].iter().take_while(|c| c.span.start < span.end).map(|c| c.concept).collect();
    found.arrange();
    found.dedup();
    found
}
