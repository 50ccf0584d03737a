//! Results to files.
//!
//! A view that can be taken along makes a [`Table`] of what it shows; each format is a file here
//! that writes one. Writing cannot fail, so there is no error type.

mod csv;
mod markdown;

pub use csv::csv;
pub use markdown::markdown;

/// What a table view shows, as plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<String>,
    /// Each as long as the head.
    pub rows: Vec<Vec<String>>,
}
