//! The switch between light, dark and as the system has it.

use leptos::prelude::*;

use crate::present::words::Phrase;
use crate::ui::state::State;
use crate::ui::theme::Theme;

/// A button that says which theme is on and goes on to the next.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let state = expect_context::<State>();
    let theme = state.theme;
    let name = move || {
        state.say(&match theme.get() {
            Theme::System => Phrase::ThemeOfSystem,
            Theme::Light => Phrase::ThemeLight,
            Theme::Dark => Phrase::ThemeDark,
            Theme::Contrast => Phrase::ThemeContrast,
        })
    };
    let choose = move |_| theme.update(|t| *t = t.next());
    view! {
        <button type="button" class="quiet theme-switch" on:click=choose>
            <span class="sign" aria-hidden="true">"◐"</span>
            <span class="theme-name">{name}</span>
        </button>
    }
}
