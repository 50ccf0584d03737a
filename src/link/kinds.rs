//! A set of kinds of differences, as a reader switches them on and off. Eight bits, one a kind.

use crate::model::DifferenceKind;

/// A set of kinds of differences. The default leaves out wording, which in a retelling is
/// everywhere and says least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

impl Default for Kinds {
    fn default() -> Self {
        Self::none_but(DifferenceKind::ALL.into_iter().filter(|&k| k != DifferenceKind::Wording))
    }
}

impl Kinds {
    /// The set of exactly these.
    #[must_use]
    pub fn none_but(kinds: impl IntoIterator<Item = DifferenceKind>) -> Self {
        Self(kinds.into_iter().fold(0, |set, kind| set | Self::bit(kind)))
    }

    /// Whether the kind is in the set.
    #[must_use]
    pub fn contains(self, kind: DifferenceKind) -> bool {
        self.0 & Self::bit(kind) != 0
    }

    /// The set with the kind put in where it is missing, taken out where it is in.
    #[must_use]
    pub fn toggled(self, kind: DifferenceKind) -> Self {
        Self(self.0 ^ Self::bit(kind))
    }

    /// Its kinds, in the readers' order.
    pub fn iter(self) -> impl Iterator<Item = DifferenceKind> {
        DifferenceKind::ALL.into_iter().filter(move |&kind| self.contains(kind))
    }

    fn bit(kind: DifferenceKind) -> u8 {
        1 << kind as u8
    }
}
