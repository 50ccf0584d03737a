//! Pairs of articles that are worth scoring.
//!
//! Cheap and generous: an inverted index over all keys gives every pair that shares rare ones the
//! weight of what it shares; every article keeps its best candidates. A small collection keeps all
//! pairs. Keys that too many articles have are passed over: they say little and cost the most.
//!
//! Time O(sum over keys of the square of their articles), bounded by the limit on them.

use rustc_hash::FxHashMap;

use super::sentences::Compiled;
use crate::sorting::Sort;

/// Up to so many articles every pair is scored.
const SMALL_COLLECTION: usize = 120;
/// Candidates that every article keeps in a larger collection.
const CANDIDATES: usize = 100;
/// The most articles a key may stand in to count.
const COMMON: usize = 400;

/// Pairs (a, b) with a < b that are worth scoring, in order.
#[must_use]
pub fn candidates(articles: &[&Compiled]) -> Vec<(u32, u32)> {
    let count = u32::try_from(articles.len()).unwrap_or(u32::MAX);
    if articles.len() <= SMALL_COLLECTION {
        return (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))).collect();
    }
    let mut holders: FxHashMap<u32, Vec<(u32, f32)>> = FxHashMap::default();
    for (n, article) in (0..).zip(articles) {
        for (key, weight) in article.all_keys() {
            holders.entry(key).or_default().push((n, weight));
        }
    }
    let roots: Vec<f32> = articles.iter().map(|a| a.total_weight().max(1.0).sqrt()).collect();
    let mut pairs = Vec::new();
    let mut shared = vec![0.0_f32; articles.len()];
    for (n, article) in (0..count).zip(articles) {
        shared.fill(0.0);
        for (key, weight) in article.all_keys() {
            let holders = &holders[&key];
            if holders.len() <= COMMON {
                for &(other, other_weight) in holders {
                    shared[other as usize] += weight.min(other_weight);
                }
            }
        }
        let scaled = |m: u32| shared[m as usize] / roots[m as usize];
        let mut others: Vec<u32> =
            (0..count).filter(|&m| m != n && shared[m as usize] > 0.0).collect();
        others.arrange_by(|&x, &y| scaled(y).total_cmp(&scaled(x)).then(x.cmp(&y)));
        pairs.extend(others.into_iter().take(CANDIDATES).map(|m| (n.min(m), n.max(m))));
    }
    pairs.arrange();
    pairs.dedup();
    pairs
}
