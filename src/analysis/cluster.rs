//! Stories from scored pairs: average linkage (Sokal and Michener 1958).
//!
//! Two groups are joined while the average probability over all their pairs passes the threshold,
//! the most similar first. Average linkage, not single: one mistaken pair must not chain two stories
//! together. Pairs that were never scored count as 0.
//!
//! Time O(p log p + n·g) for p scored pairs, n articles and groups of g neighbours; space O(p).

use std::collections::BTreeMap;

use crate::model::{ArticleIndex, Story};

/// A scored pair of articles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    pub a: ArticleIndex,
    pub b: ArticleIndex,
    pub score: f64,
}

/// The stories of `count` articles: every article in exactly one, larger stories first, then in
/// order of their first article. The first version of a story is the one most like the others.
#[must_use]
pub fn cluster(count: usize, links: &[Link], threshold: f64) -> Vec<Story> {
    let mut groups: Vec<Option<Vec<usize>>> = (0..count).map(|n| Some(vec![n])).collect();
    // Sum of scores between groups, kept in both directions.
    let mut between: Vec<BTreeMap<usize, f64>> = vec![BTreeMap::new(); count];
    for link in links.iter().filter(|l| l.score > 0.0) {
        between[link.a.get()].insert(link.b.get(), link.score);
        between[link.b.get()].insert(link.a.get(), link.score);
    }
    while let Some((keep, gone)) = closest(&groups, &between, threshold) {
        let moved = groups[gone].take().unwrap_or_default();
        groups[keep].get_or_insert_default().extend(moved);
        for (other, sum) in std::mem::take(&mut between[gone]) {
            between[other].remove(&gone);
            if other != keep {
                *between[keep].entry(other).or_default() += sum;
                *between[other].entry(keep).or_default() += sum;
            }
        }
    }
    let mut stories: Vec<_> = groups.into_iter().flatten().map(|g| story(g, links)).collect();
    stories
        .sort_by_key(|s| (std::cmp::Reverse(s.versions.len()), s.versions.iter().min().copied()));
    stories
}

/// The two groups with the highest average, if it passes; the smaller number first.
fn closest(
    groups: &[Option<Vec<usize>>],
    between: &[BTreeMap<usize, f64>],
    threshold: f64,
) -> Option<(usize, usize)> {
    let size = |n: usize| groups[n].as_ref().map_or(0, Vec::len) as f64;
    let mut best: Option<(f64, usize, usize)> = None;
    for (a, sums) in between.iter().enumerate() {
        for (&b, &sum) in sums.range(a + 1..) {
            let average = sum / (size(a) * size(b));
            if average >= threshold && best.is_none_or(|(score, ..)| average > score) {
                best = Some((average, a, b));
            }
        }
    }
    best.map(|(_, a, b)| (a, b))
}

fn story(mut group: Vec<usize>, links: &[Link]) -> Story {
    group.sort_unstable();
    let mut sums = BTreeMap::new();
    for link in links {
        let both = [link.a.get(), link.b.get()];
        if both.iter().all(|n| group.binary_search(n).is_ok()) {
            for n in both {
                *sums.entry(n).or_insert(0.0) += link.score;
            }
        }
    }
    let sum = |n: &usize| sums.get(n).copied().unwrap_or(0.0);
    group.sort_by(|x, y| sum(y).total_cmp(&sum(x)).then(x.cmp(y)));
    let index = |n: usize| ArticleIndex(u32::try_from(n).unwrap_or(u32::MAX));
    Story { versions: group.into_iter().map(index).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(scores: &[(u32, u32, f64)]) -> Vec<Link> {
        let link = |&(a, b, score)| Link { a: ArticleIndex(a), b: ArticleIndex(b), score };
        scores.iter().map(link).collect()
    }

    fn members(stories: &[Story]) -> Vec<Vec<u32>> {
        stories.iter().map(|s| s.versions.iter().map(|v| v.0).collect()).collect()
    }

    #[test]
    fn one_mistaken_pair_does_not_chain_stories() {
        let links = links(&[(0, 1, 0.9), (2, 3, 0.9), (1, 2, 0.8)]);
        assert_eq!(members(&cluster(4, &links, 0.5)), [[0, 1], [2, 3]]);
    }

    #[test]
    fn every_article_is_in_exactly_one_story() {
        let links = links(&[(0, 2, 0.7), (1, 2, 0.6), (0, 1, 0.2)]);
        let mut all: Vec<_> = members(&cluster(5, &links, 0.5)).concat();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4]);
    }

    #[test]
    fn the_version_most_like_the_others_comes_first() {
        let links = links(&[(0, 1, 0.6), (0, 2, 0.9), (1, 2, 0.8)]);
        assert_eq!(members(&cluster(3, &links, 0.5)), [[2, 0, 1]]);
    }
}
