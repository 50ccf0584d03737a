//! A set of kinds of differences, as a reader switches them on and off. A bit a kind, and one for
//! trivial differences, which are of a kind and shown on request only.

use crate::model::DifferenceKind;

/// A set of kinds of differences. The default leaves out wording, which in a retelling is
/// everywhere and says least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u16);

impl Default for Kinds {
    fn default() -> Self {
        Self::none_but(DifferenceKind::ALL.into_iter().filter(|&k| k != DifferenceKind::Wording))
    }
}

impl Kinds {
    /// The word for trivial differences among the kinds of a link.
    pub const TRIVIAL: &str = "trivial";

    const TRIVIAL_BIT: u16 = 1 << DifferenceKind::ALL.len();

    /// The set of exactly these, without what is trivial.
    #[must_use]
    pub fn none_but(kinds: impl IntoIterator<Item = DifferenceKind>) -> Self {
        Self(kinds.into_iter().fold(0, |set, kind| set | Self::bit(kind)))
    }

    /// Whether the kind is in the set.
    #[must_use]
    pub fn contains(self, kind: DifferenceKind) -> bool {
        self.0 & Self::bit(kind) != 0
    }

    /// Whether differences are shown that are of a kind in the set, but trivial.
    #[must_use]
    pub fn has_trivial(self) -> bool {
        self.0 & Self::TRIVIAL_BIT != 0
    }

    /// Whether a difference is shown.
    #[must_use]
    pub fn shows(self, kind: DifferenceKind, is_trivial: bool) -> bool {
        self.contains(kind) && (!is_trivial || self.has_trivial())
    }

    /// The set with the kind put in where it is missing, taken out where it is in.
    #[must_use]
    pub fn toggled(self, kind: DifferenceKind) -> Self {
        Self(self.0 ^ Self::bit(kind))
    }

    /// The set with the kind.
    #[must_use]
    pub fn with(self, kind: DifferenceKind) -> Self {
        Self(self.0 | Self::bit(kind))
    }

    /// The set with what is trivial where it was without, and the other way round.
    #[must_use]
    pub fn trivial_toggled(self) -> Self {
        Self(self.0 ^ Self::TRIVIAL_BIT)
    }

    /// Its words in a link, in the readers' order.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        let trivial = self.has_trivial().then_some(Self::TRIVIAL);
        self.iter().map(DifferenceKind::word).chain(trivial)
    }

    /// Its kinds, in the readers' order.
    pub fn iter(self) -> impl Iterator<Item = DifferenceKind> {
        DifferenceKind::ALL.into_iter().filter(move |&kind| self.contains(kind))
    }

    fn bit(kind: DifferenceKind) -> u16 {
        1 << kind as u16
    }
}
