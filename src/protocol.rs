//! What page and worker say to each other.
//!
//! Messages are postcard bytes: compact, no reflection in JavaScript, and the same types natively.
//! A new page may meet an old worker from a cache, and postcard cannot tell; so the worker's first
//! message is [`Reply::Ready`] with the build it belongs to, and the page asks nothing of another.

use serde::{Deserialize, Serialize};

use crate::analysis::Stage;
use crate::model::{Analysis, Article, ArticleIndex, Comparison};

/// The build that page and worker must share.
pub const BUILD: &str = match option_env!("RETOLD_BUILD") {
    Some(build) => build,
    None => concat!("v", env!("CARGO_PKG_VERSION")),
};

/// From the page to the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Read these articles and find their stories; they replace those of an earlier request.
    Analyse { articles: Vec<Article>, threshold: f64 },
    /// Align versions of the last collection, the base first.
    Compare { versions: Vec<ArticleIndex> },
}

/// From the worker to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    Ready {
        build: String,
    },
    Progress {
        stage: Stage,
        done: u32,
        total: u32,
    },
    Analysed(Analysis),
    /// Answers the request for exactly these versions, which stand in the comparison.
    Compared(Comparison),
}

/// A message that is not of this protocol.
#[derive(Debug, thiserror::Error)]
#[error("the message between page and worker cannot be read: {0}")]
pub struct Unreadable(#[from] postcard::Error);

/// A message as bytes.
///
/// # Errors
/// None that a message of this protocol can cause; the encoder's own error otherwise.
pub fn write<T: Serialize>(message: &T) -> Result<Vec<u8>, Unreadable> {
    Ok(postcard::to_allocvec(message)?)
}

/// The message that `bytes` hold.
///
/// # Errors
/// Where the bytes are cut off or of another build's protocol.
pub fn read<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Result<T, Unreadable> {
    Ok(postcard::from_bytes(bytes)?)
}
