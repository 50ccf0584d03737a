//! The views of the page, a file each.

mod compare;
mod stories;

pub use compare::ComparePage;
pub use stories::StoriesPage;
