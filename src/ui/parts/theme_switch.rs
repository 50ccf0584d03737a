//! The switch between light, dark and as the system has it.

use leptos::prelude::*;

use crate::present::words::Phrase;
use crate::ui::state::State;
use crate::ui::theme::Theme;

/// A button that says which theme is on and goes on to the next.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let state = expect_context::<State>();
    let theme = RwSignal::new(Theme::remembered());
    let name = move || {
        state.say(&match theme.get() {
            Theme::System => Phrase::ThemeOfSystem,
            Theme::Light => Phrase::ThemeLight,
            Theme::Dark => Phrase::ThemeDark,
        })
    };
    let choose = move |_| {
        theme.update(|t| *t = t.next());
        theme.get_untracked().choose();
    };
    view! {
        <button type="button" class="quiet theme-switch" on:click=choose>
            <span class="sign" aria-hidden="true">"◐"</span>
            {name}
        </button>
    }
}
