//! What stands around a fact: the concepts near it and those of its sentence.
//!
//! Independent reports have few sentences in common, yet both give the number of the wounded. What
//! says so are the words around it, the nearer the more, those of its clause before those behind a
//! comma, the rare ones before those that half the sentences have. Rejected: a fixed window in which
//! every concept counts alike, which took the dead for the wounded of the next clause.
//!
//! Time linear in the concepts of a report; comparing two facts O(n·m) for n and m concepts around
//! them, of which there are a dozen.

use rustc_hash::FxHashMap;

use crate::analysis::lexicon::step;
use crate::model::{ConceptHit, ConceptId, Fact, Report, Span};
use crate::sorting::Sort;

/// Bytes from a fact at which a concept counts half.
const NEAR: f64 = 30.0;
/// What a concept of another clause counts.
const OTHER_CLAUSE: f64 = 0.35;

/// The surroundings of a report's facts.
pub struct Surroundings {
    /// The concepts of each sentence, sorted, each once.
    pub sentences: Vec<Vec<ConceptId>>,
    /// For each fact the concepts of its sentence with their nearness, in order of concept.
    pub near: Vec<Vec<(ConceptId, f64)>>,
}

impl Surroundings {
    /// Reads them off a report.
    #[must_use]
    pub fn of(text: &str, report: &Report) -> Self {
        let hits: Vec<&[ConceptHit]> =
            report.sentences.iter().map(|s| hits_within(report, s.span)).collect();
        let sentences = hits
            .iter()
            .map(|hits| {
                let mut all: Vec<_> = hits.iter().map(|h| h.concept).collect();
                all.arrange();
                all.dedup();
                all
            })
            .collect();
        let near = report
            .facts
            .iter()
            .map(|fact| {
                let sentence = report.sentences[fact.sentence.get()].span;
                near(text, sentence, fact, hits[fact.sentence.get()])
            })
            .collect();
        Self { sentences, near }
    }
}

fn hits_within(report: &Report, span: Span) -> &[ConceptHit] {
    let from = report.concepts.partition_point(|c| c.span.start < span.start);
    let to = report.concepts.partition_point(|c| c.span.start < span.end);
    &report.concepts[from..to.max(from)]
}

fn near(text: &str, sentence: Span, fact: &Fact, hits: &[ConceptHit]) -> Vec<(ConceptId, f64)> {
    let clause = clause(text, sentence, fact.span);
    let mut near: Vec<(ConceptId, f64)> = Vec::new();
    for hit in hits.iter().filter(|hit| !hit.span.overlaps(fact.span)) {
        let apart = if hit.span.end <= fact.span.start {
            fact.span.start - hit.span.end
        } else {
            hit.span.start - fact.span.end
        };
        let is_inside = (clause.start..clause.end).contains(&hit.span.start);
        let weight = if is_inside { 1.0 } else { OTHER_CLAUSE };
        near.push((hit.concept, weight / (1.0 + f64::from(apart) / NEAR)));
    }
    near.arrange_by(|x, y| x.0.cmp(&y.0).then(y.1.total_cmp(&x.1)));
    near.dedup_by_key(|(concept, _)| *concept);
    near
}

/// The stretch around a fact up to the next mark on either side.
fn clause(text: &str, sentence: Span, fact: Span) -> Span {
    let before = Span { start: sentence.start, end: fact.start.max(sentence.start) }.of(text);
    let behind = Span { start: fact.end.min(sentence.end), end: sentence.end }.of(text);
    let stop = |c: char| {
        matches!(c, ';' | ':' | '!' | '?' | '–' | '—' | '(' | ')' | '«' | '»' | '"' | '“' | '”')
    };
    let is_end = |at: usize, c: char, rest: &str| {
        let next = rest[at + c.len_utf8()..].chars().next();
        stop(c) || c == ',' && next.is_some_and(char::is_whitespace)
    };
    let start = before.char_indices().rfind(|&(at, c)| is_end(at, c, before));
    let end = behind.char_indices().find(|&(at, c)| is_end(at, c, behind));
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Span {
        start: start.map_or(sentence.start, |(at, c)| sentence.start + narrow(at + c.len_utf8())),
        end: end.map_or(sentence.end, |(at, _)| fact.end + narrow(at)),
    }
}

/// How much concepts tell between two versions: those that few sentences of the two have, more.
pub struct Telling {
    sentences: f64,
    having: FxHashMap<ConceptId, u32>,
}

impl Telling {
    /// Counts over both versions.
    #[must_use]
    pub fn between(a: &Surroundings, b: &Surroundings) -> Self {
        let mut having = FxHashMap::default();
        for concept in a.sentences.iter().chain(&b.sentences).flatten() {
            *having.entry(*concept).or_insert(0) += 1;
        }
        Self { sentences: (a.sentences.len() + b.sentences.len()) as f64, having }
    }

    fn weight(&self, concept: ConceptId) -> f64 {
        let common = (7.0 - f64::from(step(concept))).max(1.0) / 6.0;
        let having = self.having.get(&concept).copied().unwrap_or(1);
        common * libm::log((self.sentences + 1.0) / (f64::from(having) + 0.5)).max(0.0)
    }

    /// How alike two sentences are by their concepts, 0 to 1.
    #[must_use]
    pub fn sentences(&self, a: &[ConceptId], b: &[ConceptId]) -> f64 {
        let sum = |list: &[ConceptId]| list.iter().map(|&c| self.weight(c)).sum::<f64>();
        let shared = a.iter().filter(|c| b.binary_search(c).is_ok()).map(|&c| self.weight(c));
        share(shared.sum(), sum(a), sum(b))
    }

    /// How alike two facts are by the concepts near them, 0 to 1.
    #[must_use]
    pub fn near(&self, a: &[(ConceptId, f64)], b: &[(ConceptId, f64)]) -> f64 {
        let square = |&(c, near): &(ConceptId, f64)| {
            let weight = self.weight(c) * near;
            weight * weight
        };
        let shared = a.iter().filter_map(|&(c, near)| {
            let at = b.binary_search_by_key(&c, |(other, _)| *other).ok()?;
            let weight = self.weight(c);
            Some(weight * weight * near * b[at].1)
        });
        share(shared.sum(), a.iter().map(square).sum(), b.iter().map(square).sum())
    }
}

fn share(shared: f64, a: f64, b: f64) -> f64 {
    let all = libm::sqrt(a * b);
    if all > 0.0 { shared / all } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_ends_at_marks_but_not_within_a_figure() {
        let text = "On Monday, 3,000 soldiers fell (so the army), others fled.";
        let start = text.find("3,000").expect("it is there");
        let whole = Span::new(0, text.len());
        let found = clause(text, whole, Span::new(start, start + 5));
        assert_eq!(found.of(text), " 3,000 soldiers fell ");
    }
}
