//! Matching sentences of two articles one to one.
//!
//! Two sentences match when each is the other's best counterpart and their probability passes a
//! threshold. Mutual best matches need no order, so a rewritten article whose paragraphs moved is
//! matched as well as a translation. Rejected: dynamic programming over monotone paths (Gale and
//! Church 1993), which loses every moved passage.
//!
//! Time O(n·m) for articles of n and m sentences, space O(n + m).

use super::sentences::{Compiled, Scores};
use crate::model::{SentenceIndex, SentenceMatch};
use crate::sorting::Sort;

/// The mutual best matches that score at least `threshold`, in order of the first article.
#[must_use]
pub fn mutual_best(scores: &Scores, threshold: f64) -> Vec<SentenceMatch> {
    let (rows, columns) = scores.size();
    let best = |n: usize, score: &dyn Fn(usize) -> f64| {
        (0..n).max_by(|&x, &y| score(x).total_cmp(&score(y)).then(y.cmp(&x)))
    };
    let best_of_column: Vec<_> = (0..columns).map(|j| best(rows, &|i| scores.at(i, j))).collect();
    let matched = (0..rows).filter_map(|i| {
        let j = best(columns, &|j| scores.at(i, j))?;
        let score = scores.at(i, j);
        let is_mutual = best_of_column[j] == Some(i) && score >= threshold;
        is_mutual.then(|| SentenceMatch { a: index(i), b: index(j), score })
    });
    matched.collect()
}

fn index(n: usize) -> SentenceIndex {
    SentenceIndex(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The expected share of each article that has a counterpart in the other, each in 0..=1.
///
/// A match counts with its probability and the length of the sentence, so that headings and captions
/// count for little. An article without sentences covers nothing.
#[must_use]
pub fn coverage(matches: &[SentenceMatch], a: &Compiled, b: &Compiled) -> (f64, f64) {
    let share = |article: &Compiled, side: &dyn Fn(&SentenceMatch) -> usize| {
        let all: f64 = (0..article.len()).map(|n| article.share_weight(n)).sum();
        // Summed in the article's own order, so that it does not matter which comes first.
        let mut covered: Vec<_> = matches.iter().map(|m| (side(m), m.score)).collect();
        covered.arrange_by_key(|&(sentence, _)| sentence);
        let covered: f64 = covered.iter().map(|&(n, score)| score * article.share_weight(n)).sum();
        if all > 0.0 { covered / all } else { 0.0 }
    };
    (share(a, &|m| m.a.get()), share(b, &|m| m.b.get()))
}
