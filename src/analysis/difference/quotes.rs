//! Whether two quotes are one, in two languages.
//!
//! A quote is known again by the concepts of its words, the rarer the more; in the same passage fewer
//! need to be shared. A quote without a counterpart is paraphrased or left out there: a difference
//! where the others have the passage. Time linear in the concepts of the quotes.

use super::placed::{Place, Placed};
use crate::analysis::lexicon::step;
use crate::model::ConceptId;
use crate::sorting::Sort;

/// Share of concepts in common from which quotes of one passage, and quotes anywhere, are one.
const TOGETHER: f64 = 0.3;
const ANYWHERE: f64 = 0.5;
/// Concepts in common that it takes at least, unless the passage is the same.
const SHARED: usize = 3;

/// How sure it is that two quotes say the same, if they do.
pub fn agreement(facts: &Placed, one: Place, other: Place) -> Option<f64> {
    let (a, b) = (concepts(facts, one), concepts(facts, other));
    let weight = |c: &ConceptId| (7.0 - f64::from(step(*c))).max(1.0);
    let sum = |list: &[ConceptId]| list.iter().map(weight).sum::<f64>();
    let shared: Vec<ConceptId> = a.iter().filter(|c| b.contains(c)).copied().collect();
    let share = sum(&shared) / libm::sqrt((sum(&a) * sum(&b)).max(1e-9));
    if facts.together(one, other) {
        return (share >= TOGETHER).then_some(0.9);
    }
    (share >= ANYWHERE && shared.len() >= SHARED).then_some(0.8)
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
