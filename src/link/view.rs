//! The views of the page and their words in links.

/// The views of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    #[default]
    Stories,
    Compare,
    Annotated,
    Facts,
    Evidence,
    Lineage,
}

impl View {
    /// Every view, in the order in which readers are shown them.
    pub const ALL: [Self; 6] =
        [Self::Stories, Self::Compare, Self::Annotated, Self::Facts, Self::Evidence, Self::Lineage];

    /// The views of one story, in the order of its tabs.
    pub fn of_a_story() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|&view| view != Self::Stories)
    }

    /// Its word in links.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Stories => "stories",
            Self::Compare => "compare",
            Self::Annotated => "annotated",
            Self::Facts => "facts",
            Self::Evidence => "evidence",
            Self::Lineage => "lineage",
        }
    }

    pub(super) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.word() == word)
    }
}
