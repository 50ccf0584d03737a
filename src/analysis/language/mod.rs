//! Languages: what is particular to each, and which one a text is in.
//!
//! A language is one file of data in `tables`, and one line in the list there.

pub mod detect;
mod evidence;
mod particulars;
pub mod script;
pub mod stem;
mod tables;

pub use particulars::{Clock, Dates, Numbers, Particulars, Statements};
pub use tables::particulars;
