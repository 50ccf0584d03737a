//! A short text and the language it is in, so that it is pronounced and hyphenated rightly.

use crate::model::Language;

/// Words of an article, or of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// `None` for the interface's own language.
    pub language: Option<Language>,
}

impl Piece {
    /// Words of the interface.
    #[must_use]
    pub fn own(text: impl Into<String>) -> Self {
        Self { text: text.into(), language: None }
    }

    /// Words of an article.
    #[must_use]
    pub fn quoted(text: impl Into<String>, language: Language) -> Self {
        Self { text: text.into(), language: Some(language) }
    }
}

/// `text` on one line, cut at the last word that fits into `letters`.
#[must_use]
pub fn shortened(text: &str, letters: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(letters) else { return line };
    let cut = &line[..end];
    // A script without spaces is cut where it must be.
    let cut = cut.rfind(' ').filter(|&at| at > end / 2).map_or(cut, |at| &cut[..at]);
    format!("{}…", cut.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(shortened("one  two\nthree", 20), "one two three");
        assert_eq!(shortened("one two, three", 10), "one two…");
        assert_eq!(shortened("неподеленослово", 6), "неподе…");
    }
}
