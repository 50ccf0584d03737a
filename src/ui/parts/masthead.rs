//! The line at the top of every view.

use leptos::prelude::*;

use crate::link::Link;
use crate::present::words::Phrase;
use crate::ui::state::State;

use super::theme_switch::ThemeSwitch;

/// The name, which leads home, and what concerns every view.
#[component]
pub fn Masthead() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <header class="masthead">
            <a class="name" href=Link::default().href()>{state.say(&Phrase::Name)}</a>
            <ThemeSwitch />
        </header>
    }
}
