//! Light, dark or strong contrast: as the system has it, unless the reader says otherwise.

use leptos::prelude::document;

use crate::present::theme::Theme;

use super::storage::{self, Key};

/// The choice that the browser remembers.
pub fn remembered() -> Theme {
    Theme::named(storage::read(Key::Theme).as_deref())
}

/// Shows the page in a theme and remembers it.
pub fn choose(theme: Theme) {
    storage::write(Key::Theme, theme.word());
    apply(theme);
}

/// Applies the remembered choice before anything is shown.
pub fn restore() {
    apply(remembered());
}

fn apply(theme: Theme) {
    if let Some(root) = document().document_element() {
        _ = match theme.word() {
            Some(word) => root.set_attribute("data-theme", word),
            None => root.remove_attribute("data-theme"),
        };
    }
}
