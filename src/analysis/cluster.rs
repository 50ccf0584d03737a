//! Stories from scored pairs: average linkage (Sokal and Michener 1958).
//!
//! Two groups are joined while the average probability over all their pairs passes the threshold,
//! the most similar first. Not single linkage: one mistaken pair must not chain two stories together.
//! Rejected, measured on halves of translations and on confusable occurrences: the average of the
//! better half or two thirds of the pairs, which finds more parts of a story and joins as many
//! occurrences that are two; averages of log-odds. Pairs that were never scored count as 0.
//!
//! Groups that are joined are never more like a third than the more similar of the two was, so that a
//! lower threshold only goes on where a higher one stopped: [`merges`] is found once, and [`cut`] where
//! the reader wants it.

use std::collections::BTreeMap;

use crate::model::{ArticleIndex, Merge, Story};
use crate::sorting::Sort;

/// A scored pair of articles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    pub a: ArticleIndex,
    pub b: ArticleIndex,
    pub score: f64,
}

/// How `count` articles join, down to pairs that were never scored.
///
/// Time O(p log p + n·(n + g)) for p scored pairs, n articles and g neighbours of a group, and O(g) more
/// for each neighbour that a merge takes its nearest from; space O(p).
#[must_use]
pub fn merges(count: usize, links: &[Link]) -> Vec<Merge> {
    let mut groups = Groups::new(count, links);
    let mut merges = Vec::new();
    while let Some((average, kept, gone)) = groups.closest() {
        groups.join(kept, gone);
        merges.push(Merge { kept: index(kept), gone: index(gone), average });
    }
    merges
}

/// The stories of `count` articles that [`merges`] joins from `threshold` upwards: every article in
/// exactly one, larger stories first, then in order of their first article. The first version of a
/// story is the one most like the others. Time O(p + n log n).
#[must_use]
pub fn cut(count: usize, links: &[Link], merges: &[Merge], threshold: f64) -> Vec<Story> {
    let mut members: Vec<Vec<usize>> = (0..count).map(|n| vec![n]).collect();
    for merge in merges.iter().take_while(|merge| merge.average >= threshold) {
        let moved = std::mem::take(&mut members[merge.gone.get()]);
        members[merge.kept.get()].extend(moved);
    }
    let mut stories = stories(members, links);
    stories.arrange_by_key(|s| {
        (std::cmp::Reverse(s.versions.len()), s.versions.iter().min().copied())
    });
    stories
}

fn index(n: usize) -> ArticleIndex {
    ArticleIndex(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Groups of articles on the way to stories; a group that was joined to another is empty.
struct Groups {
    sizes: Vec<usize>,
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
        let mut groups = Self { sizes: vec![1; count], between, nearest: vec![None; count] };
        (0..count).for_each(|n| groups.look_around(n));
        groups
    }

    /// The two most similar groups and how similar they are; the smaller number first.
    fn closest(&self) -> Option<(f64, usize, usize)> {
        let mut best: Option<(f64, usize, usize)> = None;
        for (a, nearest) in self.nearest.iter().enumerate() {
            if let &Some((average, b)) = nearest
                && best.is_none_or(|(most, ..)| average > most)
            {
                best = Some((average, a.min(b), a.max(b)));
            }
        }
        best
    }

    /// Joins the second group to the first.
    fn join(&mut self, keep: usize, gone: usize) {
        let moved = std::mem::take(&mut self.sizes[gone]);
        self.sizes[keep] += moved;
        for (other, sum) in std::mem::take(&mut self.between[gone]) {
            self.between[other].remove(&gone);
            if other != keep {
                *self.between[keep].entry(other).or_default() += sum;
                *self.between[other].entry(keep).or_default() += sum;
            }
        }
        let others: Vec<(usize, f64)> = self.between[keep].iter().map(|(&o, &s)| (o, s)).collect();
        for (other, sum) in others {
            let average = self.average(keep, other, sum);
            match self.nearest[other] {
                Some((_, nearest)) if nearest == keep || nearest == gone => self.look_around(other),
                // No nearer than the nearer of the two was, but it may be first among equals.
                Some((most, nearest)) if average == most && keep < nearest => {
                    self.nearest[other] = Some((average, keep));
                }
                Some((most, _)) if average <= most => {}
                _ => self.nearest[other] = Some((average, keep)),
            }
        }
        self.nearest[gone] = None;
        self.look_around(keep);
    }

    fn average(&self, one: usize, other: usize, sum: f64) -> f64 {
        sum / (self.sizes[one] * self.sizes[other]) as f64
    }

    /// Finds the group nearest to this one.
    fn look_around(&mut self, n: usize) {
        let mut best: Option<(f64, usize)> = None;
        for (&other, &sum) in &self.between[n] {
            let average = self.average(n, other, sum);
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

    fn cluster(count: usize, links: &[Link], threshold: f64) -> Vec<Story> {
        cut(count, links, &merges(count, links), threshold)
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

    /// Average linkage as it is defined, every average counted anew for every merge.
    fn by_definition(count: u32, links: &[Link], threshold: f64) -> Vec<Vec<u32>> {
        let score = |a: u32, b: u32| {
            let is_it = |l: &&Link| (l.a.0, l.b.0) == (a.min(b), a.max(b));
            links.iter().find(is_it).map_or(0.0, |l| l.score)
        };
        let average = |one: &[u32], other: &[u32]| {
            let pairs = one.iter().flat_map(|&a| other.iter().map(move |&b| score(a, b)));
            pairs.sum::<f64>() / (one.len() * other.len()) as f64
        };
        let mut groups: Vec<Vec<u32>> = (0..count).map(|n| vec![n]).collect();
        loop {
            let mut best = (threshold.max(1e-9), None);
            for n in 0..groups.len() {
                for m in n + 1..groups.len() {
                    let average = average(&groups[n], &groups[m]);
                    if average > best.0 || (average == best.0 && best.1.is_none()) {
                        best = (average, Some((n, m)));
                    }
                }
            }
            let Some((n, m)) = best.1 else { break };
            let gone = groups.remove(m);
            groups[n].extend(gone);
        }
        groups.iter_mut().for_each(|group| group.sort_unstable());
        groups
    }

    #[test]
    fn any_cut_is_what_average_linkage_is_by_definition() {
        for seed in 0..40_u64 {
            // No two scores are the same, so that nothing hangs on which of two equals comes first.
            let count = 12;
            let mut links = Vec::new();
            for a in 0..count {
                for b in a + 1..count {
                    let x = (seed + 1) * 7919 + u64::from(a * count + b) * 104_729;
                    if x % 3 > 0 {
                        let score = (x.wrapping_mul(x) % 9973) as f64 / 9973.0
                            + f64::from(a * count + b) * 1e-7;
                        links.push(Link { a: ArticleIndex(a), b: ArticleIndex(b), score });
                    }
                }
            }
            for threshold in [0.1, 0.3, 0.5, 0.8] {
                let mut found = members(&cluster(count as usize, &links, threshold));
                found.iter_mut().for_each(|group| group.sort_unstable());
                found.sort_unstable();
                assert_eq!(found, by_definition(count, &links, threshold), "{seed} {threshold}");
            }
        }
    }
}
