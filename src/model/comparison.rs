//! Several versions of one story, aligned, with what they state otherwise.

use serde::{Deserialize, Serialize};

use super::{ArticleIndex, FactKind, SentenceIndex, Span};

/// Versions side by side. A version's place in `versions` is its column everywhere below.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The base first.
    pub versions: Vec<ArticleIndex>,
    /// Rows, in the order of the base, what only others have placed where it stands there.
    pub passages: Vec<Passage>,
    /// Facts grouped over the versions; conflicts first, then what only some state, then agreements,
    /// the weightier first in each.
    pub facts: Vec<FactRow>,
    /// In reading order.
    pub differences: Vec<Difference>,
}

/// Sentences that say the same thing, a list for every version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    /// The sentences of each version, in order; none where the version lacks the passage.
    pub cells: Vec<Vec<SentenceIndex>>,
    /// Whether the version has the passage at another place than its neighbours suggest.
    pub moved: Vec<bool>,
    /// How sure it is that the cells belong together, 0 to 1; 1 for a passage of one version.
    pub similarity: f64,
}

/// One quantity, date, name or quote, and where the versions state it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FactRow {
    pub kind: FactKind,
    pub standing: Standing,
    /// In order of version, then of place.
    pub mentions: Vec<Mention>,
    /// Weight for the reader: headline and lead before background, people before the rest.
    pub importance: f64,
    /// Of a conflict, the probability that its readings are of one fact; 1 otherwise.
    pub confidence: f64,
}

/// What the versions make of one fact together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// At least two versions state it otherwise.
    Conflict,
    /// Some versions are silent, the others agree.
    Partial,
    /// All versions state it alike.
    Agreed,
}

/// A fact of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Column in [`Comparison::versions`].
    pub version: u32,
    /// Position in that version's [`super::Report::facts`].
    pub fact: u32,
    /// Row in [`Comparison::passages`].
    pub passage: u32,
    /// Versions that state the same value share the number.
    pub reading: u32,
    /// What makes the reading, where it is more than the fact's own words: the title before a name,
    /// the measure of what is counted.
    pub said: Option<Span>,
}

/// One typed disagreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    pub kind: DifferenceKind,
    pub relation: Relation,
    /// Where it stands, in order of version; several of a version that states a fact more than once.
    pub stretches: Vec<Stretch>,
    /// Row in [`Comparison::passages`].
    pub passage: u32,
    /// Row in [`Comparison::facts`], for differences of facts.
    pub fact: Option<u32>,
    /// How sure it is that this is a difference, 0 to 1.
    pub confidence: f64,
    /// Whether it is of writing alone: typography, punctuation, a variant spelling.
    pub is_trivial: bool,
}

/// The kinds of differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DifferenceKind {
    Number,
    Date,
    Name,
    Quote,
    Negation,
    Hedge,
    Passage,
    Wording,
}

/// How the versions that a difference concerns relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Relation {
    /// The versions named say it otherwise.
    Changed,
    /// Only the versions named say it.
    Only,
    /// The versions named say it at another place.
    Moved,
}

/// A stretch of one version's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Column in [`Comparison::versions`].
    pub version: u32,
    pub span: Span,
}

impl DifferenceKind {
    /// Every kind, in the order in which readers are shown them.
    pub const ALL: [Self; 8] = [
        Self::Number,
        Self::Date,
        Self::Name,
        Self::Quote,
        Self::Negation,
        Self::Hedge,
        Self::Passage,
        Self::Wording,
    ];

    /// Its word in links, on the command line and in style classes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Name => "name",
            Self::Quote => "quote",
            Self::Negation => "negation",
            Self::Hedge => "hedge",
            Self::Passage => "passage",
            Self::Wording => "wording",
        }
    }
}

impl From<FactKind> for DifferenceKind {
    fn from(kind: FactKind) -> Self {
        match kind {
            FactKind::Number => Self::Number,
            FactKind::Date => Self::Date,
            FactKind::Name => Self::Name,
            FactKind::Quote => Self::Quote,
            FactKind::Negation => Self::Negation,
            FactKind::Hedge => Self::Hedge,
        }
    }
}

impl Comparison {
    /// The column of an article, if it takes part.
    #[must_use]
    pub fn column_of(&self, article: ArticleIndex) -> Option<usize> {
        self.versions.iter().position(|&v| v == article)
    }
}
