//! Parts of pages: plain props in, events out, nothing decided.

mod change_list;
mod column_heads;
mod copy_link;
mod kind_filter;
mod masthead;
mod notices;
mod overview;
mod passages;
mod piece;
mod progress;
mod single_card;
mod stepper;
mod story_card;
mod theme_switch;

pub use change_list::ChangeList;
pub use column_heads::ColumnHeads;
pub use copy_link::CopyLink;
pub use kind_filter::KindFilter;
pub use masthead::Masthead;
pub use notices::Notices;
pub use overview::Overview;
pub use passages::Passages;
pub use piece::PieceText;
pub use progress::{EngineTrouble, Progress};
pub use single_card::{Nearest, SingleStory};
pub use stepper::Stepper;
pub use story_card::StoryEntry;
