//! One input document.

use serde::{Deserialize, Serialize};

use super::{ArticleId, Language};

/// An article as it came in. The text is never changed: every span points into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    pub id: ArticleId,
    /// What the source calls it: a file's name, a record's `id`.
    pub name: String,
    /// The title where the source gives one apart from the text.
    pub title: Option<String>,
    pub text: String,
    /// The language the source states; `None` leaves it to detection.
    pub language: Option<Language>,
    /// The outlet.
    pub source: Option<String>,
    /// The day of publication that the source states, ISO 8601.
    pub date: Option<String>,
    /// Where it was published.
    pub address: Option<String>,
}

impl Article {
    /// An article of which nothing but name and text is known.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            id: ArticleId::of_text(&text),
            name: name.into(),
            title: None,
            text,
            language: None,
            source: None,
            date: None,
            address: None,
        }
    }
}
