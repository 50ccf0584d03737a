//! What the browser remembers for the reader. Where it refuses, nothing is remembered, and that is
//! all that happens.

use leptos::prelude::window;
use web_sys::Storage;

/// Everything that is remembered.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// The theme, for good.
    Theme,
    /// The language of the interface, for good.
    Language,
    /// How far down the reader was, and where; for this tab alone.
    Place,
}

impl Key {
    fn word(self) -> &'static str {
        match self {
            Self::Theme => "retold.theme",
            Self::Language => "retold.language",
            Self::Place => "retold.place",
        }
    }

    fn storage(self) -> Option<Storage> {
        match self {
            Self::Theme | Self::Language => window().local_storage().ok()?,
            Self::Place => window().session_storage().ok()?,
        }
    }
}

/// What is remembered under a key.
pub fn read(key: Key) -> Option<String> {
    key.storage()?.get_item(key.word()).ok()?
}

/// Remembers a text, or forgets it.
pub fn write(key: Key, text: Option<&str>) {
    if let Some(storage) = key.storage() {
        _ = match text {
            Some(text) => storage.set_item(key.word(), text),
            None => storage.remove_item(key.word()),
        };
    }
}
