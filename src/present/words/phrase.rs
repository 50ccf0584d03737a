//! Everything that the page says, as what is to be said and not yet in any language.

use crate::analysis::Stage;
use crate::link::{Problem, Sort, View};
use crate::model::{
    ArticleId, Bound, Date, DifferenceKind, Language, PairRelation, Quantity, Standing,
};
use crate::present::evidence::Part;
use crate::present::lineage::{Heading, Kinship};

/// Something the page says.
#[derive(Clone, Debug, PartialEq)]
pub enum Phrase<'a> {
    // The frame of every view.
    Name,
    Lead,
    PageTitle {
        view: &'a str,
    },
    NothingLeaves,
    SkipToContent,
    View(View),
    ThemeOfSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    CopyLink,
    LinkCopied,
    CopyByHand,
    Close,

    // How far the analysis is, and what went wrong.
    Starting,
    Progress {
        stage: Stage,
        done: u32,
        total: u32,
    },
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
    NoSuchDifference {
        at: u32,
        total: usize,
    },

    // Stories.
    Summary {
        articles: usize,
        languages: usize,
        stories: usize,
        retold: usize,
    },
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
    WhyNotJoined {
        probability: f64,
        covered: f64,
    },
    NoRelative,
    CompareBoth,
    NothingFound {
        search: &'a str,
    },
    NothingInLanguage,
    ShowAll,
    NoArticles,
    OpenExamples,
    CloseExamples,
    ExamplesHint,
    AreExamples,
    FetchingExamples,
    ExamplesNotFetched,

    // Compare.
    Base,
    MakeBase,
    MakeBaseOf {
        tag: &'a str,
    },
    HideVersion {
        tag: &'a str,
    },
    ShowVersion {
        tag: &'a str,
    },
    Words(usize),
    Matched {
        percent: u32,
    },
    OneVersion,
    NothingAligned,
    Passages,
    NotInThisVersion,
    /// Which versions say what stands before it.
    SaidIn {
        tags: &'a str,
    },
    OnlyIn {
        tags: &'a str,
    },
    MissingIn {
        tags: &'a str,
    },
    MovedIn {
        tags: &'a str,
    },
    Moved,
    Conflicts,
    Added,
    Removed,
    OtherVersions,
    Show,
    Kind(DifferenceKind),
    Kinds(DifferenceKind),
    KindCount {
        differences: usize,
        conflicts: usize,
    },
    ConflictCount(usize),
    DifferenceCount {
        shown: usize,
        total: usize,
    },
    NoDifferences,
    NoneShown,
    Next,
    Previous,
    Against,
    Difference {
        number: u32,
        total: usize,
        kind: DifferenceKind,
        what: &'a str,
    },
    HiddenVersions(usize),
    TrivialOnes,
    TrivialMeaning,
    AsOneText,
    FoldSingle(usize),
    FoldedPassages(usize),

    // Facts.
    Fact,
    FactsTable,
    ColumnStanding,
    ColumnKind,
    Standing {
        standing: Standing,
        facts: usize,
    },
    StandingOfOne(Standing),
    Silent,
    SaysOtherwise,
    Times(usize),
    GoToSentence {
        tag: &'a str,
    },
    AllFacts,
    NoFacts,
    NoFactsShown,
    SaveCsv,
    SaveMarkdown,
    CopyTable,
    TableCopied,
    NotCopied,
    StoryViews,
    VersionsShown,
    ConflictingFacts,
    FactKindCount {
        facts: usize,
        conflicts: usize,
    },

    // Evidence.
    EvidenceOfOne,
    EvidenceOfTwo {
        probability: f64,
    },
    EvidenceOfMany {
        versions: usize,
        mean: f64,
        /// The surest pair and the least sure: their tags and their probability.
        best: (&'a str, &'a str, f64),
        least: (&'a str, &'a str, f64),
        /// Whether the least sure would not be joined by itself.
        is_least_below: bool,
    },
    EvidenceSentence {
        probability: f64,
        a: &'a str,
        b: &'a str,
        covered: [f64; 2],
        most: Part,
        least: Part,
    },
    Part(Part),
    CoveragePart {
        of: &'a str,
        by: &'a str,
    },
    /// A share.
    Percent(f64),
    /// A probability: never said to be certain.
    Likely(f64),
    PercentInShort(f64),
    PairsOfVersions,
    MatchedPassages,
    MoreMatches(usize),
    NoMatches,
    SharedFacts,
    NothingShared,
    LeftOutside,
    NothingOutside,
    NearestTo {
        tag: &'a str,
    },
    LeadConflicts(usize),
    DaysApart(usize),
    OtherDay,
    Threshold,
    ThresholdMeaning,
    ThresholdResult {
        probability: f64,
        stories: usize,
        retold: usize,
    },
    UsualThreshold {
        probability: f64,
    },

    // The map, and the order of the stories.
    Picture,
    PictureHint,
    PointName {
        headline: &'a str,
        language: &'a str,
        versions: usize,
    },
    SortBy,
    Sort(Sort),
    OnlyConflicts,
    NothingInConflict,

    // Annotated.
    ArticleShown,
    Notes,
    MoreNotes(usize),

    // Lineage.
    LineageTree,
    LineageHint,
    NoDates,
    LineageRoot,
    LineageEdge {
        kinship: Kinship,
        other: &'a str,
        covered: f64,
        heading: Heading,
    },
    Kinship(Kinship),

    // The command palette, the sheet of shortcuts, settings.
    GoTo,
    GoToHint,
    NothingToGoTo,
    Commands,
    ReadVersion {
        tag: &'a str,
    },
    Print,
    InterfaceLanguage,
    SpeakLanguage {
        name: &'a str,
    },
    LanguageIntoLink,
    Shortcuts,
    Shortcut(Shortcut),

    // Values.
    Quantity(&'a Quantity),
    Date(&'a Date),
    Quoted(&'a str),
    Share(f64),
    UnderOne,
    OverNinetyNine,
    UnderOneInShort,
    OverNinetyNineInShort,
    Bound {
        bound: Bound,
        what: &'a str,
    },
    Between {
        low: &'a str,
        high: &'a str,
    },
    Magnitude(Magnitude),
    Duration {
        n: f64,
        unit: TimeUnit,
    },
    Ordinal(u32),
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    NextDifference,
    PreviousDifference,
    GoTo,
    Shortcuts,
    Views,
    Map,
    Close,
}

/// The size of a number that is told without a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Magnitude {
    Several,
    Dozens,
    Hundreds,
    Thousands,
    Millions,
}

/// Units of time, the longest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    Year,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}
