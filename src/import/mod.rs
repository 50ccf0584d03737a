//! Bytes to articles: embedded seeds, plain text, JSON Lines.
//!
//! A record that cannot be read is an error that names its file and line; nothing is skipped in
//! silence.

mod jsonl;
mod seeds;

pub use jsonl::{Pair, read_articles, read_pairs};
pub use seeds::embedded;

use std::collections::BTreeMap;

use crate::model::Article;

/// Why a file could not be read, with the line where that is known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{what}", line.map(|n| format!("line {n}: ")).unwrap_or_default())]
pub struct ImportError {
    /// 1-based.
    pub line: Option<usize>,
    pub what: String,
}

impl ImportError {
    fn at(line: usize, what: impl Into<String>) -> Self {
        Self { line: Some(line), what: what.into() }
    }
}

/// Text from bytes: UTF-8 with or without a byte order mark.
///
/// # Errors
/// Where the bytes are not UTF-8, with the line of the first bad byte.
pub fn text(bytes: &[u8]) -> Result<&str, ImportError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = &bytes[..error.valid_up_to()];
        let line = 1 + good.iter().filter(|&&b| b == b'\n').count();
        ImportError::at(line, "not UTF-8 text: save the file as UTF-8")
    })
}

/// Numbers articles with the very same text, so that every id in a collection is its own.
pub fn tell_repetitions_apart(articles: &mut [Article]) {
    let mut seen = BTreeMap::new();
    for article in articles {
        let count: &mut u16 = seen.entry(article.id).or_default();
        article.id = article.id.repeated(*count);
        *count = count.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_bad_byte_is_named() {
        let error = text(b"one\ntwo\n\xff\n").unwrap_err();
        assert_eq!(error.line, Some(3));
    }

    #[test]
    fn equal_texts_get_ids_of_their_own() {
        let mut articles = vec![Article::new("a", "x y"), Article::new("b", "x  y")];
        tell_repetitions_apart(&mut articles);
        assert_ne!(articles[0].id, articles[1].id);
    }
}
