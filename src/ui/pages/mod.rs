//! The views of the page, a file each.

mod annotated;
mod compare;
mod evidence;
mod facts;
mod lineage;
mod stepping;
mod stories;
mod story;

pub use annotated::AnnotatedPage;
pub use compare::ComparePage;
pub use evidence::EvidencePage;
pub use facts::FactsPage;
pub use lineage::LineagePage;
pub use stories::StoriesPage;
