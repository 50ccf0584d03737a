//! Which articles tell the same story, and why.

use serde::{Deserialize, Serialize};

use super::{ArticleIndex, Report, SentenceIndex};

/// The whole result for a collection. Positions in `reports` are [`ArticleIndex`]es.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    pub reports: Vec<Report>,
    /// Pairs that were scored, most probable first. A pair that is not here shares next to nothing.
    pub pairs: Vec<Pair>,
    /// How articles join into stories as the threshold falls, the most similar first.
    pub merges: Vec<Merge>,
    /// Every article is in exactly one. Larger stories first.
    pub stories: Vec<Story>,
}

/// Two groups of articles become one. A group is named by the smallest position in it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Merge {
    pub kept: ArticleIndex,
    pub gone: ArticleIndex,
    /// The average probability over the pairs between the two, 0 to 1.
    pub average: f64,
}

/// A set of articles that report the same occurrence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// Its members, the one most like all others first.
    pub versions: Vec<ArticleIndex>,
}

/// Two articles and how they are related; `a` is the smaller index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    pub a: ArticleIndex,
    pub b: ArticleIndex,
    /// Probability that both report the same occurrence, 0 to 1.
    pub score: f64,
    pub relation: PairRelation,
    pub evidence: Evidence,
    /// Sentences of `a` and `b` that are each other's best counterpart, in order of `a`.
    pub matches: Vec<SentenceMatch>,
}

/// What two articles are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PairRelation {
    /// The same text, edited or translated.
    Copy,
    /// The same occurrence, told independently.
    Version,
    /// The same topic, another occurrence.
    Related,
    None,
}

/// The parts of a pair's score. Shares lie in 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Share of `a`'s sentences, by length, that have a counterpart in `b`.
    pub coverage_a: f64,
    pub coverage_b: f64,
    /// Mean probability of the best three sentence matches.
    pub best: f64,
    /// Agreement in concepts over the whole articles.
    pub concepts: f64,
    /// Agreement in names, numbers and dates, each weighted by rarity.
    pub names: f64,
    pub numbers: f64,
    pub dates: f64,
    /// Agreement of headline and lead.
    pub lead: f64,
    /// Days between the two days of publication, where both are told.
    pub days_apart: Option<u16>,
    /// Whether the two place the occurrence on the same day: `None` where either does not tell.
    pub same_day: Option<bool>,
    /// Quantities in common that count the same thing, weighted by how telling they are.
    pub quantities: f64,
    /// Things that headline and lead of both count, with another number.
    pub lead_conflicts: u16,
}

/// Two sentences that say the same.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SentenceMatch {
    pub a: SentenceIndex,
    pub b: SentenceIndex,
    /// Probability, 0 to 1.
    pub score: f64,
}

impl Analysis {
    /// The pair of two articles in either order, if it was scored.
    #[must_use]
    pub fn pair(&self, a: ArticleIndex, b: ArticleIndex) -> Option<&Pair> {
        let (a, b) = (a.min(b), a.max(b));
        self.pairs.iter().find(|p| p.a == a && p.b == b)
    }

    /// The story that an article is in.
    #[must_use]
    pub fn story_of(&self, article: ArticleIndex) -> Option<&Story> {
        self.stories.iter().find(|s| s.versions.contains(&article))
    }
}
