//! Which language the interface speaks: what the link asks for, what the reader chose, what the
//! browser prefers, in this order.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::link::Link;
use crate::model::Language;
use crate::present::words::Words;

use super::history;
use super::state::State;
use super::storage::{self, Key};

/// The language to begin with.
pub fn first(link: &Link) -> Words {
    let asked = link.interface.map(Language::code).map(str::to_owned);
    let tags = asked.into_iter().chain(storage::read(Key::Language));
    let browser = window().navigator().languages();
    let browser = browser.iter().filter_map(|tag| tag.as_string());
    let tags: Vec<String> = tags.chain(browser).collect();
    Words::preferred(tags.iter().map(String::as_str))
}

/// Speaks another language from now on, and remembers it. A link that says a language goes on
/// saying the one that is spoken.
pub fn choose(state: State, words: Words) {
    storage::write(Key::Language, Some(words.language().code()));
    let link = state.link.get_untracked();
    if link.interface.is_some() {
        into_link(state, words);
    }
    state.spoken.set(words);
    // The control that chose it is drawn anew with the page; the focus stays with it.
    request_animation_frame(|| {
        let select = document().query_selector(".language-switch select").ok().flatten();
        if let Some(Ok(select)) = select.map(JsCast::dyn_into::<web_sys::HtmlElement>) {
            _ = select.focus();
        }
    });
}

/// Puts the language into the address, so that whoever opens it reads the same.
pub fn into_link(state: State, words: Words) {
    let interface = Some(words.language());
    history::go(state, Link { interface, ..state.link.get_untracked() });
}
