//! The switch between the themes.

use leptos::prelude::*;

use crate::ui::state::State;

/// A button that says which theme is on and goes on to the next.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let state = expect_context::<State>();
    let theme = state.theme;
    let name = move || state.say(&theme.get().phrase());
    let choose = move |_| theme.update(|t| *t = t.next());
    view! {
        <button type="button" class="quiet theme-switch" on:click=choose>
            <span class="sign" aria-hidden="true">"◐"</span>
            <span class="theme-name">{name}</span>
        </button>
    }
}
