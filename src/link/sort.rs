//! The orders in which stories are listed.

/// What stands first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// What is told most often.
    #[default]
    Versions,
    /// What the versions disagree on most.
    Conflicts,
    /// By headline.
    Headline,
}

impl Sort {
    /// Every order, in which readers are shown them.
    pub const ALL: [Self; 3] = [Self::Versions, Self::Conflicts, Self::Headline];

    /// Its word in links.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Versions => "versions",
            Self::Conflicts => "conflicts",
            Self::Headline => "headline",
        }
    }

    /// The order of a word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.word() == word)
    }
}
