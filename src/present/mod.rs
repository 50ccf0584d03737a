//! Results to view models: everything a view shows, computed without a browser and tested natively.
//!
//! A page asks for its view model in one memo and loops over it; it decides nothing. What depends
//! on the reader's passing attention (the selected difference, the passage under the pointer) is
//! not in a view model, so that moving it computes nothing anew.

pub mod annotated;
pub mod collection;
pub mod compare;
pub mod evidence;
pub mod facts;
pub mod lineage;
pub mod notice;
pub mod palette;
pub mod picture;
pub mod piece;
pub mod readings;
pub mod relative;
pub mod search;
pub mod selection;
pub mod stories;
pub mod theme;
pub mod value;
pub mod words;

#[cfg(test)]
mod example;
