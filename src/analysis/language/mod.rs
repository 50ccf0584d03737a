//! Languages: what is particular to each, and which one a text is in.
//!
//! A language is one file of data ([`Particulars`]) and one line in [`particulars`].

mod en;
mod particulars;
pub mod stem;

pub use particulars::{Dates, Numbers, Particulars, Statements};

use crate::model::Language;

/// The particulars of a language; the generic ones where it has no file.
#[must_use]
pub fn particulars(language: Language) -> &'static Particulars {
    match language {
        Language::En => &en::PARTICULARS,
        _ => &particulars::GENERIC,
    }
}
