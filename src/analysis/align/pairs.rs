//! Matching the sentences of two versions, with their order as a hint.
//!
//! 1. Sure matches are found without any order. If they run in order for the most part, as in a
//!    translation, the places between them narrow down where the rest belong: a pair inside its frame
//!    gains, one outside loses, in proportion to how ordered the versions are. Moved passages with a
//!    sure match of their own are not affected.
//! 2. What is left over between two matches is matched in order, by less proof the closer the versions
//!    follow one another ([`fill_gaps`]).
//! 3. Sentences left over join a neighbour's match where that reads as one split or merged sentence.
//! 4. What is still left over matches by its facts: reports in other words share what they count, when
//!    and whom, rather than wording ([`match_facts`]).
//!
//! Time O(n·m), space O(n·m).

use crate::analysis::similarity::matching::mutual_best;
use crate::analysis::similarity::sentences::{self, Compiled, Scores};
use crate::analysis::similarity::weights;
use crate::model::{SentenceIndex, SentenceMatch};
use crate::sorting::Sort;

/// Probability from which a match frames its neighbours.
const SURE: f64 = 0.6;
/// Probability from which a match is shown.
const SHOWN: f64 = 0.35;
/// Probability from which two sentences match that nothing else is left for, in versions that do not
/// follow one another and in such as do.
const LEFT_OVER: [f64; 2] = [0.12, 0.004];
/// Probability from which a left-over sentence joins its neighbour's match, likewise.
const JOINS: [f64; 2] = [0.2, 0.02];
/// Closeness up to which versions do not follow one another, and from which they do.
const CLOSE: [f64; 2] = [0.3, 0.7];
/// What two sentences must have in common to match by their facts, the log-odds that one thing in
/// common adds, and the probability from which they match.
const COMMON: f64 = 0.15;
const FACT: f64 = 2.5;
const BY_FACTS: f64 = 0.02;
/// Log-odds that a place inside the frame adds, and a place outside takes, in ordered versions.
const INSIDE: f64 = 2.5;
const OUTSIDE: f64 = 2.5;
/// Times the frames are drawn anew from what they helped to find.
const ROUNDS: usize = 3;

/// The matches of two versions, in order of the first; a sentence may stand in several.
#[must_use]
pub fn matches(a: &Compiled, b: &Compiled) -> Vec<SentenceMatch> {
    if a.is_empty() || b.is_empty() {
        return Vec::new();
    }
    let plain = sentences::score(a, b, &weights::SENTENCES);
    let mut framed = plain.clone();
    for _ in 0..ROUNDS {
        let frame = Frame::of(&mutual_best(&framed, SURE));
        framed = plain.clone();
        framed.map(|i, j, scores| frame.weigh(i, j, scores.at(i, j)));
    }
    let mut matched = mutual_best(&framed, SHOWN);
    let close = closeness(&matched, framed.size());
    fill_gaps(&mut matched, &framed, close);
    match_left_over(&mut matched, &framed, LEFT_OVER[0]);
    join_left_over(&mut matched, &framed, close, a, b);
    match_facts(&mut matched, &framed, a, b);
    matched.arrange_by_key(|m| (m.a, m.b));
    matched
}

/// How closely two versions follow one another, 0 to 1: the share of either's sentences that match
/// in order.
fn closeness(matched: &[SentenceMatch], (rows, columns): (usize, usize)) -> f64 {
    let chain = longest_in_order(&places(matched)).len() as f64;
    // One match shows no order.
    (chain - 1.0).max(0.0) / rows.max(columns) as f64
}

fn places(matched: &[SentenceMatch]) -> Vec<(usize, usize)> {
    matched.iter().map(|m| (m.a.get(), m.b.get())).collect()
}

/// A probability between the one for versions that do not follow one another and the one for others.
fn threshold([apart, close]: [f64; 2], closeness: f64) -> f64 {
    let share = ((closeness - CLOSE[0]) / (CLOSE[1] - CLOSE[0])).clamp(0.0, 1.0);
    libm::exp((1.0 - share) * libm::log(apart) + share * libm::log(close))
}

/// Matches in order what is left over between two matches that follow one another on both sides.
///
/// Between them at most [`GAP`] sentences a side are weighed against one another, the pairs in order
/// whose probabilities are highest above the threshold in all.
fn fill_gaps(matched: &mut Vec<SentenceMatch>, scores: &Scores, closeness: f64) {
    let least = threshold(LEFT_OVER, closeness);
    let (rows, columns) = scores.size();
    let free_a = free(rows, matched.iter().map(|m| m.a.get()));
    let free_b = free(columns, matched.iter().map(|m| m.b.get()));
    let chain = longest_in_order(&places(matched));
    let mut from = (0, 0);
    for (i, j) in chain.into_iter().chain([(rows, columns)]) {
        let left_a: Vec<_> = (from.0..i).filter(|&n| free_a[n]).collect();
        let left_b: Vec<_> = (from.1..j).filter(|&n| free_b[n]).collect();
        from = (i + 1, j + 1);
        if left_a.len() <= GAP && left_b.len() <= GAP {
            matched.extend(in_order(&left_a, &left_b, scores, least));
        }
    }
}

/// Sentences between two matches beyond which their order says little.
const GAP: usize = 12;

/// The matches in order whose log-probabilities lie highest above that of `least` in all.
fn in_order(a: &[usize], b: &[usize], scores: &Scores, least: f64) -> Vec<SentenceMatch> {
    let gain = |i: usize, j: usize| libm::log(scores.at(a[i], b[j]).max(1e-12) / least);
    let mut best = vec![vec![0.0_f64; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let matched = best[i + 1][j + 1] + gain(i, j);
            best[i][j] = matched.max(best[i + 1][j]).max(best[i][j + 1]);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut found = Vec::new();
    while i < a.len() && j < b.len() {
        if best[i][j] <= best[i + 1][j] {
            i += 1;
        } else if best[i][j] <= best[i][j + 1] {
            j += 1;
        } else {
            found.push(matching(a[i], b[j], scores.at(a[i], b[j])));
            (i, j) = (i + 1, j + 1);
        }
    }
    found
}

/// Matches left-over sentences that state facts of the same things, the surest first.
fn match_facts(matched: &mut Vec<SentenceMatch>, scores: &Scores, a: &Compiled, b: &Compiled) {
    let facts = sentences::facts_in_common(a, b);
    let mut raised = scores.clone();
    raised.map(|i, j, scores| {
        let p = scores.at(i, j);
        let common = facts.at(i, j);
        if common < COMMON {
            return 0.0;
        }
        let odds = p / (1.0 - p).max(1e-12) * libm::exp(FACT * common);
        odds / (1.0 + odds)
    });
    match_left_over(matched, &raised, BY_FACTS);
}

fn matching(i: usize, j: usize, score: f64) -> SentenceMatch {
    let index = |n: usize| SentenceIndex(u32::try_from(n).unwrap_or(u32::MAX));
    SentenceMatch { a: index(i), b: index(j), score }
}

/// Sure matches that run in order, and how much of all sure matches they are.
struct Frame {
    chain: Vec<(usize, usize)>,
    order: f64,
}

impl Frame {
    fn of(sure: &[SentenceMatch]) -> Self {
        let chain = longest_in_order(&places(sure));
        // One match shows no order; two are little proof of it.
        let order = chain.len() as f64 / (sure.len() as f64 + 1.0);
        Self { chain, order }
    }

    /// The probability of a pair, given where it stands.
    fn weigh(&self, i: usize, j: usize, probability: f64) -> f64 {
        let behind = self.chain.partition_point(|&(a, _)| a < i);
        if self.chain.get(behind).is_some_and(|&(a, b)| (a, b) == (i, j)) {
            return probability;
        }
        let low = behind.checked_sub(1).map(|n| self.chain[n].1);
        let next = self.chain[behind..].iter().find(|&&(a, _)| a >= i);
        let high = next.map(|&(a, b)| if a == i { b + 1 } else { b });
        let is_inside = low.is_none_or(|low| j > low) && high.is_none_or(|high| j < high);
        let change = if is_inside { INSIDE } else { -OUTSIDE } * self.order;
        let odds = probability / (1.0 - probability).max(1e-12) * libm::exp(change);
        odds / (1.0 + odds)
    }
}

/// The longest run of pairs in which both numbers rise; `pairs` are in order of the first.
///
/// Patience sorting (Schensted 1961), O(n log n).
#[must_use]
pub fn longest_in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; pairs.len()];
    for (n, pair) in pairs.iter().enumerate() {
        let place = ends.partition_point(|&end| pairs[end].1 < pair.1);
        before[n] = place.checked_sub(1).map(|p| ends[p]);
        if place == ends.len() {
            ends.push(n);
        } else {
            ends[place] = n;
        }
    }
    let mut chain = Vec::new();
    let mut at = ends.last().copied();
    while let Some(n) = at {
        chain.push(pairs[n]);
        at = before[n];
    }
    chain.reverse();
    chain
}

/// Matches what has no match yet, among itself: less proof is needed where no rival is left.
fn match_left_over(matched: &mut Vec<SentenceMatch>, scores: &Scores, least: f64) {
    let (rows, columns) = scores.size();
    let free_a = free(rows, matched.iter().map(|m| m.a.get()));
    let free_b = free(columns, matched.iter().map(|m| m.b.get()));
    let mut left = scores.clone();
    left.map(|i, j, scores| if free_a[i] && free_b[j] { scores.at(i, j) } else { 0.0 });
    matched.extend(mutual_best(&left, least));
}

/// Whether two sentences together are nearer to the length of their counterpart than one of them.
fn fits_better(one: f64, both: f64, counterpart: f64) -> bool {
    libm::fabs(libm::log(both / counterpart)) < libm::fabs(libm::log(one / counterpart))
}

/// Sentences without a match join that of the sentence before or behind them, where the other side's
/// sentence is nearly as likely theirs.
fn join_left_over(
    matched: &mut Vec<SentenceMatch>,
    scores: &Scores,
    closeness: f64,
    a: &Compiled,
    b: &Compiled,
) {
    let least = threshold(JOINS, closeness);
    let (rows, columns) = scores.size();
    let free_a = free(rows, matched.iter().map(|m| m.a.get()));
    let free_b = free(columns, matched.iter().map(|m| m.b.get()));
    let mut joined = Vec::new();
    for m in matched.iter() {
        let (i, j) = (m.a.get(), m.b.get());
        let (long, short) = (a.length(i), b.length(j));
        for more in neighbours(i, rows).filter(|&i| free_a[i]) {
            if fits_better(long, long + a.length(more), short) {
                joined.push((scores.at(more, j), more, j));
            }
        }
        for more in neighbours(j, columns).filter(|&j| free_b[j]) {
            if fits_better(short, short + b.length(more), long) {
                joined.push((scores.at(i, more), i, more));
            }
        }
    }
    joined.arrange_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let (mut taken_a, mut taken_b) = (free_a, free_b);
    for (score, i, j) in joined {
        let is_new = taken_a[i] || taken_b[j];
        if score >= least && is_new {
            taken_a[i] = false;
            taken_b[j] = false;
            matched.push(matching(i, j, score));
        }
    }
}

fn free(count: usize, taken: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut free = vec![true; count];
    for n in taken {
        free[n] = false;
    }
    free
}

fn neighbours(n: usize, count: usize) -> impl Iterator<Item = usize> {
    [n.checked_sub(1), Some(n + 1)].into_iter().flatten().filter(move |&n| n < count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_ordered_run_is_found() {
        let pairs = [(0, 3), (1, 0), (2, 1), (3, 2), (4, 9), (5, 4)];
        assert_eq!(longest_in_order(&pairs), [(1, 0), (2, 1), (3, 2), (5, 4)]);
        assert!(longest_in_order(&[]).is_empty());
    }
}
