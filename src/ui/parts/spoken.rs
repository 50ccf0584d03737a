//! What only readers of speech are told, where a sign or a colour tells the others.

use leptos::prelude::*;

use crate::present::words::Phrase;
use crate::ui::state::State;

/// A word or two before what it is said of.
pub fn spoken(state: State, phrase: &Phrase<'_>) -> impl IntoView + use<> {
    let text = state.say(phrase);
    view! { <span class="spoken">{text} " "</span> }
}
