//! Stories from scored pairs: average linkage (Sokal and Michener 1958).
//!
//! Two groups are joined while the average probability over all their pairs passes the threshold,
//! the most similar first. Not single linkage: one mistaken pair must not chain two stories together.
//! Rejected, measured on halves of translations and on confusable occurrences: the average of the
//! better half or two thirds of the pairs, which finds more parts of a story and joins as many
//! occurrences that are two; averages of log-odds. Pairs that were never scored count as 0.
//!
//! Time O(p log p + n·(n + g²)) for p scored pairs, n articles and groups of g neighbours; space O(p).

use std::collections::BTreeMap;

use crate::model::{ArticleIndex, Story};
use crate::sorting::Sort;

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
    let mut groups = Groups::new(count, links);
    while let Some((keep, gone)) = groups.closest(threshold) {
        groups.join(keep, gone);
    }
    let mut stories = stories(groups.members, links);
    stories.arrange_by_key(|s| {
        (std::cmp::Reverse(s.versions.len()), s.versions.iter().min().copied())
    });
    stories
}

/// Groups of articles on the way to stories; a group that was joined to another is empty.
struct Groups {
    members: Vec<Vec<usize>>,
    /// For every group the sum of scores with every other, kept in both directions.
    between: Vec<BTreeMap<usize, f64>>,
    /// For every group the one most similar to it, the smaller number first among equals.
    nearest: Vec<Option<(f64, usize)>>,
}

impl Groups {
    fn new(count: usize, links: &[Link]) -> Self {
        let mut between = vec![BTreeMap::new(); count];
        for link in links.iter().filter(|l| l.score > 0.0) {
            let (a, b) = (link.a.get(), link.b.get());
            between[a].insert(b, link.score);
            between[b].insert(a, link.score);
        }
        let members = (0..count).map(|n| vec![n]).collect();
        let mut groups = Self { members, between, nearest: vec![None; count] };
        (0..count).for_each(|n| groups.look_around(n));
        groups
    }

    /// The two most similar groups, if they pass; the smaller number first.
    fn closest(&self, threshold: f64) -> Option<(usize, usize)> {
        let mut best: Option<(f64, usize, usize)> = None;
        for (a, nearest) in self.nearest.iter().enumerate() {
            if let &Some((average, b)) = nearest
                && average >= threshold
                && best.is_none_or(|(most, ..)| average > most)
            {
                best = Some((average, a.min(b), a.max(b)));
            }
        }
        best.map(|(_, a, b)| (a, b))
    }

    /// Joins the second group to the first.
    fn join(&mut self, keep: usize, gone: usize) {
        let moved = std::mem::take(&mut self.members[gone]);
        self.members[keep].extend(moved);
        for (other, sum) in std::mem::take(&mut self.between[gone]) {
            self.between[other].remove(&gone);
            if other != keep {
                *self.between[keep].entry(other).or_default() += sum;
                *self.between[other].entry(keep).or_default() += sum;
            }
        }
        let others: Vec<usize> = self.between[keep].keys().copied().collect();
        others.into_iter().for_each(|other| self.look_around(other));
        self.nearest[gone] = None;
        self.look_around(keep);
    }

    /// Finds the group nearest to this one.
    fn look_around(&mut self, n: usize) {
        let mut best: Option<(f64, usize)> = None;
        for (&other, sum) in &self.between[n] {
            let pairs = self.members[n].len() * self.members[other].len();
            let average = sum / pairs as f64;
            if best.is_none_or(|(most, _)| average > most) {
                best = Some((average, other));
            }
        }
        self.nearest[n] = best;
    }
}

/// The groups as stories, in each the version first that the scores of its pairs speak most for.
fn stories(groups: Vec<Vec<usize>>, links: &[Link]) -> Vec<Story> {
    let count = groups.len();
    let mut group_of = vec![0; count];
    for (n, members) in groups.iter().enumerate() {
        for &member in members {
            group_of[member] = n;
        }
    }
    let mut sums = vec![0.0; count];
    for link in links {
        let (a, b) = (link.a.get(), link.b.get());
        if group_of[a] == group_of[b] {
            sums[a] += link.score;
            sums[b] += link.score;
        }
    }
    let index = |n: usize| ArticleIndex(u32::try_from(n).unwrap_or(u32::MAX));
    let story = |mut members: Vec<usize>| {
        members.arrange_by(|&x, &y| sums[y].total_cmp(&sums[x]).then(x.cmp(&y)));
        Story { versions: members.into_iter().map(index).collect() }
    };
    groups.into_iter().filter(|members| !members.is_empty()).map(story).collect()
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
