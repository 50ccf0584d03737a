//! What page and worker say to each other.
//!
//! Messages are postcard bytes: compact, no reflection in JavaScript, and the same types natively.
//! A new page may meet an old worker from a cache, and postcard cannot tell; so the worker's first
//! message is [`Reply::Ready`] with the build it belongs to, and the page asks nothing of another.

use serde::{Deserialize, Serialize};

use crate::analysis::Stage;
use crate::model::{Analysis, Article, ArticleIndex, Comparison, ConceptId, Language};

/// The build that page and worker must share.
pub const BUILD: &str = match option_env!("RETOLD_BUILD") {
    Some(build) => build,
    None => concat!("v", env!("CARGO_PKG_VERSION")),
};

/// From the page to the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Read these articles and find their stories; they replace those of an earlier request.
    Analyse { articles: Vec<Article> },
    /// Align versions of the last collection, the base first.
    Compare { versions: Vec<ArticleIndex> },
    /// Look up what words mean, in the collection's languages and in one more: the reader's own.
    Look { words: Vec<String>, language: Language },
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
    /// The concepts of each word asked for.
    Looked {
        meanings: Vec<(String, Vec<ConceptId>)>,
    },
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Merge, Pair, PairRelation, Story};

    #[test]
    fn requests_and_replies_read_back_as_written() {
        let requests = [
            Request::Analyse { articles: vec![Article::new("a", "En text.")] },
            Request::Compare { versions: vec![ArticleIndex(2), ArticleIndex(0)] },
            Request::Look { words: vec!["krig".into()], language: Language::Sv },
        ];
        for request in requests {
            let bytes = write(&request).expect("a request can be written");
            assert_eq!(read::<Request>(&bytes).expect("and read"), request);
        }
        let pair = Pair {
            a: ArticleIndex(0),
            b: ArticleIndex(1),
            score: 0.1 + 0.2,
            relation: PairRelation::Copy,
            evidence: crate::model::Evidence::default(),
            matches: vec![],
        };
        let merge = Merge { kept: ArticleIndex(0), gone: ArticleIndex(1), average: 0.3 };
        let stories = vec![Story { versions: vec![ArticleIndex(0), ArticleIndex(1)] }];
        let replies = [
            Reply::Ready { build: BUILD.to_owned() },
            Reply::Progress { stage: Stage::Pairing, done: 3, total: 5 },
            Reply::Looked { meanings: vec![("krig".into(), vec![ConceptId(7)])] },
            Reply::Analysed(Analysis {
                reports: vec![],
                pairs: vec![pair],
                merges: vec![merge],
                stories,
            }),
            Reply::Compared(Comparison {
                versions: vec![ArticleIndex(1)],
                ..Comparison::default()
            }),
        ];
        for reply in replies {
            let bytes = write(&reply).expect("a reply can be written");
            assert_eq!(read::<Reply>(&bytes).expect("and read"), reply);
        }
    }

    #[test]
    fn a_message_cut_off_is_an_error() {
        let bytes = write(&Reply::Ready { build: BUILD.to_owned() }).expect("it can be written");
        assert!(read::<Reply>(&bytes[..bytes.len() - 1]).is_err());
        assert!(read::<Request>(&[9, 9, 9]).is_err());
    }
}
