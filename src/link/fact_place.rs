//! One mention of one fact, as a link names it: `3.2` is the second mention of the third fact.
//!
//! Both count from 1, as readers do, within the comparison that the link selects.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

/// Which fact is marked in the texts, and which of its mentions is brought into sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactPlace {
    row: NonZeroU32,
    mention: NonZeroU32,
}

impl FactPlace {
    /// The mention at a position of the fact at a position, both counted from 0.
    #[must_use]
    pub fn at(row: u32, mention: u32) -> Self {
        let from_one = |n: u32| NonZeroU32::MIN.saturating_add(n);
        Self { row: from_one(row), mention: from_one(mention) }
    }

    /// The fact's position in its comparison, from 0.
    #[must_use]
    pub fn row(self) -> u32 {
        self.row.get() - 1
    }

    /// The mention's position in its fact, from 0.
    #[must_use]
    pub fn mention(self) -> u32 {
        self.mention.get() - 1
    }
}

impl fmt::Display for FactPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.row, self.mention)
    }
}

/// A text that names no mention of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a fact is named by two numbers from 1, such as 3.2")]
pub struct NoFactPlace;

impl FromStr for FactPlace {
    type Err = NoFactPlace;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (row, mention) = text.split_once('.').ok_or(NoFactPlace)?;
        let number = |text: &str| text.parse().map_err(|_| NoFactPlace);
        Ok(Self { row: number(row)?, mention: number(mention)? })
    }
}
