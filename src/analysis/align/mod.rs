//! Aligning versions: which sentences say the same thing, for any number of versions at once.
//!
//! Every pair of versions is matched by itself ([`pairs`]); the matches of all pairs together make
//! the passages ([`passages`]). No version comes first: progressive alignment, as collation tools do
//! it, gives another result for another order of the witnesses, and readers noticed.

pub mod pairs;
pub mod passages;

use super::similarity::sentences::Compiled;
use crate::model::{Passage, SentenceMatch};

/// The passages of versions, the base first in `versions`.
///
/// Time O(v² · n·m) for v versions of n and m sentences.
#[must_use]
pub fn align(versions: &[&Compiled]) -> Vec<Passage> {
    let signatures: Vec<_> = versions.iter().map(|v| v.signature()).collect();
    let ranks: Vec<_> =
        signatures.iter().map(|s| signatures.iter().filter(|other| *other < s).count()).collect();
    let mut links = Vec::new();
    for (a, one) in versions.iter().enumerate() {
        for (b, other) in versions.iter().enumerate().skip(a + 1) {
            let matched = matches((one, ranks[a]), (other, ranks[b]));
            links.extend(matched.into_iter().map(|m| passages::Link {
                one: (a, m.a.get()),
                other: (b, m.b.get()),
                score: m.score,
            }));
        }
    }
    let lengths: Vec<_> = versions.iter().map(|v| v.len()).collect();
    passages::passages(&lengths, &ranks, links)
}

/// The matches of two versions, the same whichever comes first: ties fall in one fixed direction.
fn matches(one: (&Compiled, usize), other: (&Compiled, usize)) -> Vec<SentenceMatch> {
    if one.1 <= other.1 {
        return pairs::matches(one.0, other.0);
    }
    let turned = pairs::matches(other.0, one.0).into_iter();
    turned.map(|m| SentenceMatch { a: m.b, b: m.a, score: m.score }).collect()
}
