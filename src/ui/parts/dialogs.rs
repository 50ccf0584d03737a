//! What opens over the page: the command palette and the sheet of shortcuts. The browser's own modal
//! dialog keeps the focus inside and gives it back.

use leptos::ev;
use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;

use crate::link::{Link, View};
use crate::present::words::{Phrase, Shortcut};
use crate::ui::state::{Dialog, State};
use crate::ui::{dom, history};

use super::palette::Palette;

/// The dialogs, and the keys that open them from anywhere.
#[component]
pub fn Dialogs() -> impl IntoView {
    let state = expect_context::<State>();
    listen(state);
    let element = NodeRef::<DialogElement>::new();
    Effect::new(move |_| {
        let (Some(element), is_open) = (element.get(), state.dialog.get().is_some()) else {
            return;
        };
        if is_open && !element.open() {
            _ = element.show_modal();
        } else if !is_open && element.open() {
            element.close();
        }
    });
    let content = move || match state.dialog.get() {
        Some(Dialog::Palette) => view! { <Palette /> }.into_any(),
        Some(Dialog::Shortcuts) => view! { <ShortcutSheet /> }.into_any(),
        None => ().into_any(),
    };
    let name = move || {
        state.dialog.get().map(|dialog| match dialog {
            Dialog::Palette => state.say(&Phrase::GoTo),
            Dialog::Shortcuts => state.say(&Phrase::Shortcuts),
        })
    };
    view! {
        <dialog
            class="over"
            node_ref=element
            aria-label=name
            on:close=move |_| state.dialog.set(None)
            on:click=move |event| {
                // On the ground beside the content, which the dialog's own box is not.
                if event.target() == event.current_target() {
                    state.dialog.set(None);
                }
            }
        >
            {content}
        </dialog>
    }
}

fn listen(state: State) {
    let listener = window_event_listener(ev::keydown, move |event| {
        let is_command = event.ctrl_key() || event.meta_key();
        if is_command && event.key().eq_ignore_ascii_case("k") {
            event.prevent_default();
            let open = state.dialog.get_untracked() != Some(Dialog::Palette);
            state.dialog.set(open.then_some(Dialog::Palette));
            return;
        }
        if is_command || event.alt_key() || dom::is_typing() {
            return;
        }
        let key = event.key();
        if key == "?" {
            state.dialog.set(Some(Dialog::Shortcuts));
        } else if let Some(view) = key.parse::<usize>().ok().and_then(|n| view_at(state, n)) {
            let link = state.link.get_untracked().without_place();
            history::go(state, Link { view, ..link });
        }
    });
    on_cleanup(move || listener.remove());
}

/// The story's view that a figure names, where a story is shown.
fn view_at(state: State, number: usize) -> Option<View> {
    let is_story = state.link.with_untracked(|link| link.view != View::Stories);
    View::of_a_story().nth(number.checked_sub(1)?).filter(|_| is_story)
}

/// Every shortcut and what it does.
#[component]
fn ShortcutSheet() -> impl IntoView {
    let state = expect_context::<State>();
    let rows = [
        (&["n", "j"][..], Shortcut::NextDifference),
        (&["p", "k"][..], Shortcut::PreviousDifference),
        (&["1", "…", "5"][..], Shortcut::Views),
        (&["←", "→", "↑", "↓"][..], Shortcut::Map),
        (&["Ctrl K", "⌘ K"][..], Shortcut::GoTo),
        (&["?"][..], Shortcut::Shortcuts),
        (&["Esc"][..], Shortcut::Close),
    ];
    let row = |(keys, shortcut): (&'static [&'static str], Shortcut)| {
        let keys = keys.iter().map(|key| view! { <kbd>{*key}</kbd> " " }).collect_view();
        let meaning = state.say(&Phrase::Shortcut(shortcut));
        view! { <div><dt>{keys}</dt><dd>{meaning}</dd></div> }
    };
    view! {
        <div class="shortcuts">
            <h2>{state.say(&Phrase::Shortcuts)}</h2>
            <dl>{rows.map(row).collect_view()}</dl>
            <button type="button" autofocus on:click=move |_| state.dialog.set(None)>
                {state.say(&Phrase::Close)}
            </button>
        </div>
    }
}
