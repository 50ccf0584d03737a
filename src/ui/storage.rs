//! What the browser remembers for the reader. Where it refuses, nothing is remembered, and that is
//! all that happens.

use leptos::prelude::window;
use web_sys::Storage;

/// Everything that is remembered.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    Theme,
}

impl Key {
    fn word(self) -> &'static str {
        match self {
            Self::Theme => "retold.theme",
        }
    }
}

/// What is remembered under a key.
pub fn read(key: Key) -> Option<String> {
    storage()?.get_item(key.word()).ok()?
}

/// Remembers a text, or forgets it.
pub fn write(key: Key, text: Option<&str>) {
    if let Some(storage) = storage() {
        _ = match text {
            Some(text) => storage.set_item(key.word(), text),
            None => storage.remove_item(key.word()),
        };
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}
