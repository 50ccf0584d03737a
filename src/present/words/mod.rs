//! Every text of the interface, in one place.
//!
//! What the page says is a [`Phrase`] with its figures and names; a language of the interface is a
//! function with one exhaustive match over all phrases, in a file of its own. So the compiler lists
//! what a new language still lacks, and no part of the page holds a text. Rejected: message files
//! read at run time (Fluent), which cost 60 kB in the page and find a missing text only when shown.
//!
//! Adding a language: a file beside `english.rs`, a variant and a line in each match below.

mod english;

use crate::analysis::Stage;
use crate::link::{Problem, View};
use crate::model::{ArticleId, Date, DifferenceKind, Language, PairRelation, Quantity};

/// The language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Words {
    #[default]
    English,
}

/// Something the page says.
#[derive(Clone, Debug, PartialEq)]
pub enum Phrase<'a> {
    // The frame of every view.
    Name,
    PageTitle { view: &'a str },
    NothingLeaves,
    SkipToContent,
    View(View),
    ThemeOfSystem,
    ThemeLight,
    ThemeDark,
    CopyLink,
    LinkCopied,
    CopyByHand,
    Close,

    // How far the analysis is, and what went wrong.
    Starting,
    Progress { stage: Stage, done: u32, total: u32 },
    Comparing,
    EngineNotStarted,
    EngineSilent,
    EngineStopped,
    EngineUnreadable,
    EngineOfOtherBuild,
    Unharmed,
    TryAgain,
    Reload,
    Damage(&'a Problem),
    UnknownArticle(ArticleId),
    NothingOfLinkHere,
    NoSuchDifference { at: u32, total: usize },

    // Stories.
    Summary { articles: usize, languages: usize, stories: usize, retold: usize },
    Search,
    SearchHint,
    Languages,
    AllLanguages,
    LanguageName(Language),
    ToldMoreThanOnce,
    ToldOnce,
    Versions(usize),
    MoreVersions(usize),
    FactsAgree(usize),
    Relation(PairRelation),
    WhyNotJoined { probability: f64, covered: f64 },
    NoRelative,
    CompareBoth,
    NothingFound { search: &'a str },
    NothingInLanguage,
    ShowAll,
    NoArticles,

    // Compare.
    Base,
    MakeBase,
    MakeBaseOf { tag: &'a str },
    HideVersion { tag: &'a str },
    ShowVersion { tag: &'a str },
    Words(usize),
    Matched { percent: u32 },
    OneVersion,
    NothingAligned,
    Passages,
    NotInThisVersion,
    OnlyIn { tags: &'a str },
    MissingIn { tags: &'a str },
    MovedIn { tags: &'a str },
    Moved,
    Conflicts,
    Added,
    Removed,
    OtherVersions,
    Show,
    Kind(DifferenceKind),
    Kinds(DifferenceKind),
    KindCount { differences: usize, conflicts: usize },
    ConflictCount(usize),
    DifferenceCount { shown: usize, total: usize },
    NoDifferences,
    NoneShown,
    Next,
    Previous,
    Against,
    Difference { number: u32, total: usize, kind: DifferenceKind, what: &'a str },

    // Values.
    Quantity(&'a Quantity),
    Date(&'a Date),
    Quoted(&'a str),
}

impl Words {
    /// The phrase in this language.
    #[must_use]
    pub fn say(self, phrase: &Phrase<'_>) -> String {
        match self {
            Self::English => english::say(phrase),
        }
    }

    /// The language's code, for the page's `lang`.
    #[must_use]
    pub fn language(self) -> Language {
        match self {
            Self::English => Language::En,
        }
    }
}
