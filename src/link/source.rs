//! The collections that the page can show.

/// Where the articles shown come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Source {
    /// Those that are built into the page.
    #[default]
    Seeds,
    /// Those written to show every kind of difference; fetched when they are asked for.
    Examples,
}

impl Source {
    /// Every collection.
    pub const ALL: [Self; 2] = [Self::Seeds, Self::Examples];

    /// Its word in links.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Seeds => "seeds",
            Self::Examples => "examples",
        }
    }

    /// The collection of a word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.word() == word)
    }
}
