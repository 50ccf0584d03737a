//! Plain data that every part shares: no behaviour beyond what the data itself implies.
//!
//! Nothing here knows how a value was found (`analysis/`) or how it is shown (`present/`, `ui/`).
//! Everything serialises, because page and worker exchange exactly these types.

mod article;
mod comparison;
mod fact;
mod ids;
mod language;
mod report;
mod span;
mod story;

pub use article::Article;
pub use comparison::{
    Comparison, Difference, DifferenceKind, FactRow, Mention, Passage, Relation, Standing, Stretch,
};
pub use fact::{
    Away, Bound, Date, DateRole, Fact, FactKind, Name, Quantity, Quote, Stance, Statement, Unit,
    Value,
};
pub use ids::{ArticleId, ArticleIndex, ConceptId, SentenceIndex};
pub use language::{Direction, Language};
pub use report::{
    Block, BlockKind, Boilerplate, ConceptHit, LEAD, Place, Report, Sentence, SiteDate,
};
pub use span::Span;
pub use story::{Analysis, Evidence, Merge, Pair, PairRelation, SentenceMatch, Story};
