//! The words of a passage whose meaning another version has there too: what lights up together.
//!
//! Time O(concepts · log concepts) a passage.

use crate::model::{Comparison, ConceptHit, Passage, Span};
use crate::present::collection::Collection;
use crate::sorting::Sort;

/// For each column the words that mean what words of another column mean, in order, with the number of
/// their concept. Words within other words are left out: a term says more than its parts.
pub(super) fn shared(
    collection: Collection<'_>,
    comparison: &Comparison,
    passage: &Passage,
) -> Vec<Vec<(Span, u32)>> {
    let mut columns: Vec<Vec<(Span, u32)>> = Vec::with_capacity(passage.cells.len());
    for (&version, sentences) in comparison.versions.iter().zip(&passage.cells) {
        let report = collection.report(version);
        let mut here: Vec<(Span, u32)> = Vec::new();
        for sentence in sentences.iter().filter_map(|i| report.sentences.get(i.get())) {
            let start = report.concepts.partition_point(|hit| hit.span.start < sentence.span.start);
            let within = |hit: &&ConceptHit| hit.span.start < sentence.span.end;
            for hit in report.concepts[start..].iter().take_while(within) {
                let is_inside = here.last().is_some_and(|(last, _)| last.overlaps(hit.span));
                if !is_inside && !hit.span.is_empty() {
                    here.push((hit.span, u32::from(hit.concept.0)));
                }
            }
        }
        here.arrange_by_key(|(span, _)| (span.start, span.end));
        columns.push(here);
    }
    let mut told: Vec<(u64, u32)> = (0..)
        .zip(&columns)
        .flat_map(|(column, hits)| hits.iter().map(move |&(_, concept)| (concept.into(), column)))
        .collect();
    told.sort_unstable();
    told.dedup();
    let is_shared = |concept: u32| {
        let concept = u64::from(concept);
        let first = told.partition_point(|&(c, _)| c < concept);
        told.get(first + 1).is_some_and(|&(c, _)| c == concept)
    };
    for hits in &mut columns {
        hits.retain(|&(_, concept)| is_shared(concept));
    }
    columns
}
