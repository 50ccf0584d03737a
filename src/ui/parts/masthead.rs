//! The line at the top of every view.

use leptos::prelude::*;

use crate::link::Link;
use crate::present::words::{Phrase, Words};
use crate::ui::speech;
use crate::ui::state::{Dialog, State};

use super::theme_switch::ThemeSwitch;

/// The name, which leads home, and what concerns every view.
#[component]
pub fn Masthead() -> impl IntoView {
    let state = expect_context::<State>();
    let home = move || {
        let source = state.link.with(|link| link.source);
        Link { source, ..Link::default() }.href()
    };
    view! {
        <header class="masthead">
            <a class="name" href=home>{state.say(&Phrase::Name)}</a>
            <div class="settings">
                <button type="button" class="quiet go-to" aria-keyshortcuts="Control+K Meta+K" on:click=move |_| state.dialog.set(Some(Dialog::Palette))>
                    {state.say(&Phrase::GoTo)}
                    " "
                    <kbd aria-hidden="true">"Ctrl K"</kbd>
                </button>
                <LanguageSwitch />
                <ThemeSwitch />
                <button
                    type="button"
                    class="quiet"
                    aria-keyshortcuts="?"
                    aria-label=state.say(&Phrase::Shortcuts)
                    title=state.say(&Phrase::Shortcuts)
                    on:click=move |_| state.dialog.set(Some(Dialog::Shortcuts))
                >
                    "?"
                </button>
            </div>
        </header>
    }
}

/// The languages of the interface, each under its own name.
#[component]
fn LanguageSwitch() -> impl IntoView {
    let state = expect_context::<State>();
    let choose = move |event| {
        let code = event_target_value(&event);
        speech::choose(state, Words::preferred([code.as_str()]));
    };
    let option = move |words: Words| {
        let code = words.language().code();
        let is_spoken = words == state.words();
        view! { <option value=code lang=code selected=is_spoken>{words.own_name()}</option> }
    };
    view! {
        <label class="language-switch">
            <span class="spoken">{state.say(&Phrase::InterfaceLanguage)}</span>
            <select on:change=choose>{Words::ALL.map(option).collect_view()}</select>
        </label>
    }
}
