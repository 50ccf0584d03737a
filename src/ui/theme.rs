//! Light, dark or strong contrast: as the system has it, unless the reader says otherwise.

use leptos::prelude::document;

use super::storage::{self, Key};

/// The reader's choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    /// Black and white and strong, light or dark as the system has it.
    Contrast,
}

impl Theme {
    /// What the choice goes on to.
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Contrast,
            Self::Contrast => Self::System,
        }
    }

    /// Its word for the style sheets and for the browser's memory; none for the system's own.
    fn word(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
            Self::Contrast => Some("contrast"),
        }
    }

    /// The choice that the browser remembers.
    pub fn remembered() -> Self {
        let word = storage::read(Key::Theme);
        [Self::Light, Self::Dark, Self::Contrast]
            .into_iter()
            .find(|t| t.word() == word.as_deref())
            .unwrap_or_default()
    }

    /// Shows the page in it and remembers it.
    pub fn choose(self) {
        storage::write(Key::Theme, self.word());
        self.apply();
    }

    fn apply(self) {
        if let Some(root) = document().document_element() {
            _ = match self.word() {
                Some(word) => root.set_attribute("data-theme", word),
                None => root.remove_attribute("data-theme"),
            };
        }
    }
}

/// Applies the remembered choice before anything is shown.
pub fn restore() {
    Theme::remembered().apply();
}
