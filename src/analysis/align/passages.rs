//! Passages from matches: rows of a comparison.
//!
//! Matches of all pairs of versions are taken the surest first. Two groups of sentences become one
//! passage when in every version what they bring together stands side by side, so that a passage is
//! a run of text in each version. Rows then follow the base; what the base lacks stands behind what
//! precedes it in its own version.
//!
//! Time O(k log k + k·v) for k matches of v versions.

use super::pairs::longest_in_order;
use crate::model::{Passage, SentenceIndex};
use crate::sorting::Sort;

/// A match of two sentences, each given by version and place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    pub one: (usize, usize),
    pub other: (usize, usize),
    pub score: f64,
}

/// Sentences of every version, as a range, that make one passage.
#[derive(Clone, Debug)]
struct Group {
    ranges: Vec<Option<(usize, usize)>>,
    /// Sum and number of the matches that made it.
    score: f64,
    links: usize,
}

/// The passages of versions with so many sentences each; the first is the base. `ranks` put the
/// versions in an order that does not depend on which comes first here.
#[must_use]
pub fn passages(lengths: &[usize], ranks: &[usize], mut links: Vec<Link>) -> Vec<Passage> {
    // Of matches equally sure those further up come first, whichever version they are of.
    let place = |l: &Link| {
        let ends = [l.one, l.other].map(|(version, n)| (ranks[version], n));
        let (first, last) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
        (l.one.1.min(l.other.1), l.one.1.max(l.other.1), first, last)
    };
    links.arrange_by(|x, y| y.score.total_cmp(&x.score).then(place(x).cmp(&place(y))));
    let mut groups: Vec<Option<Group>> = Vec::new();
    let mut group_of: Vec<Vec<usize>> = Vec::new();
    for (version, &length) in lengths.iter().enumerate() {
        let first = groups.len();
        group_of.push((first..first + length).collect());
        groups.extend((0..length).map(|n| Some(single(lengths.len(), version, n))));
    }
    for link in links {
        let (a, b) = (group_of[link.one.0][link.one.1], group_of[link.other.0][link.other.1]);
        let (Some(one), Some(other)) = (&groups[a], &groups[b]) else { continue };
        if a == b {
            continue;
        }
        let Some(mut united) = unite(one, other) else { continue };
        united.score += link.score;
        united.links += 1;
        for (version, range) in united.ranges.iter().enumerate() {
            for n in range.map_or(0..0, |(from, to)| from..to) {
                group_of[version][n] = a;
            }
        }
        groups[a] = Some(united);
        groups[b] = None;
    }
    let rows = in_order(groups.into_iter().flatten().collect(), lengths);
    let moved = moved(&rows, lengths.len());
    rows.into_iter().zip(moved).map(|(group, moved)| passage(group, moved)).collect()
}

fn single(versions: usize, version: usize, n: usize) -> Group {
    let mut ranges = vec![None; versions];
    ranges[version] = Some((n, n + 1));
    Group { ranges, score: 0.0, links: 0 }
}

/// Sentences that a passage may have in one version: more would be a section, not a passage.
const LONGEST: usize = 4;

/// Two groups as one, if that is a run of text in every version.
fn unite(one: &Group, other: &Group) -> Option<Group> {
    let unite_ranges = |(a, b): (&Option<(usize, usize)>, &Option<(usize, usize)>)| match (a, b) {
        (&Some((from, to)), &Some((other_from, other_to))) => {
            let is_run = to == other_from || other_to == from;
            let range = (from.min(other_from), to.max(other_to));
            (is_run && range.1 - range.0 <= LONGEST).then_some(Some(range))
        }
        (range, None) | (None, range) => Some(*range),
    };
    let ranges = one.ranges.iter().zip(&other.ranges).map(unite_ranges).collect::<Option<_>>()?;
    Some(Group { ranges, score: one.score + other.score, links: one.links + other.links })
}

/// Rows in the order of the first version that has them, each version's own rows put in behind what
/// precedes them there.
fn in_order(groups: Vec<Group>, lengths: &[usize]) -> Vec<Group> {
    let start = |group: &Group, version: usize| group.ranges[version].map(|(from, _)| from);
    let mut rows: Vec<Group> = Vec::new();
    let mut rest = groups;
    for version in 0..lengths.len() {
        let (mut mine, others): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|g| g.ranges[version].is_some());
        rest = others;
        mine.arrange_by_key(|g| start(g, version));
        for group in mine {
            let at = start(&group, version).unwrap_or(0);
            let before = rows
                .iter()
                .enumerate()
                .filter(|(_, row)| start(row, version).is_some_and(|s| s < at))
                .max_by_key(|(_, row)| start(row, version));
            let place = before.map_or(0, |(n, _)| n + 1);
            // The base's own rows come in order; others go behind what precedes them.
            let place = if version == 0 { rows.len() } else { place };
            rows.insert(place, group);
        }
    }
    rows
}

/// For every row and version whether the version has it out of order.
fn moved(rows: &[Group], versions: usize) -> Vec<Vec<bool>> {
    let mut moved = vec![vec![false; versions]; rows.len()];
    for version in 1..versions {
        let places: Vec<(usize, usize)> = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.ranges[0].is_some())
            .filter_map(|(n, row)| Some((n, row.ranges[version]?.0)))
            .collect();
        let in_order = longest_in_order(&places);
        for (n, place) in places {
            moved[n][version] = !in_order.contains(&(n, place));
        }
    }
    moved
}

fn passage(group: Group, moved: Vec<bool>) -> Passage {
    let index = |n: usize| SentenceIndex(u32::try_from(n).unwrap_or(u32::MAX));
    let cell = |range: &Option<(usize, usize)>| {
        range.map_or_else(Vec::new, |(from, to)| (from..to).map(index).collect())
    };
    let similarity = if group.links == 0 { 1.0 } else { group.score / group.links as f64 };
    Passage { cells: group.ranges.iter().map(cell).collect(), moved, similarity }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(one: (usize, usize), other: (usize, usize), score: f64) -> Link {
        Link { one, other, score }
    }

    fn rows(passages: &[Passage]) -> Vec<Vec<Vec<u32>>> {
        let cell = |c: &Vec<SentenceIndex>| c.iter().map(|s| s.0).collect();
        passages.iter().map(|p| p.cells.iter().map(cell).collect()).collect()
    }

    #[test]
    fn what_only_one_version_has_stands_in_its_place() {
        let links = vec![link((0, 0), (1, 0), 0.9), link((0, 1), (1, 2), 0.9)];
        let expected = [vec![vec![0], vec![0]], vec![vec![], vec![1]], vec![vec![1], vec![2]]];
        assert_eq!(rows(&passages(&[2, 3], &[0, 1], links)), expected);
    }

    #[test]
    fn a_split_sentence_is_one_passage() {
        let links = vec![link((0, 0), (1, 0), 0.9), link((0, 0), (1, 1), 0.5)];
        assert_eq!(rows(&passages(&[1, 2], &[0, 1], links)), [vec![vec![0], vec![0, 1]]]);
    }

    #[test]
    fn a_moved_passage_is_moved_not_missing() {
        let links =
            vec![link((0, 0), (1, 1), 0.9), link((0, 1), (1, 2), 0.9), link((0, 2), (1, 0), 0.9)];
        let found = passages(&[3, 3], &[0, 1], links);
        assert_eq!(found.len(), 3);
        assert_eq!(found.iter().map(|p| p.moved[1]).collect::<Vec<_>>(), [false, false, true]);
    }

    #[test]
    fn the_order_of_versions_does_not_change_the_passages() {
        let links = |swap: bool| {
            let place = |v: usize| if swap { 2 - v } else { v };
            vec![
                link((place(0), 0), (place(1), 0), 0.9),
                link((place(1), 0), (place(2), 1), 0.8),
                link((place(0), 0), (place(2), 0), 0.4),
            ]
        };
        let mut one = rows(&passages(&[2, 1, 2], &[0, 1, 2], links(false)));
        let mut other = rows(&passages(&[2, 1, 2], &[2, 1, 0], links(true)));
        for row in &mut other {
            row.reverse();
        }
        one.sort();
        other.sort();
        assert_eq!(one, other);
    }
}
