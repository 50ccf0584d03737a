//! The command palette: type a few letters of what you want, Enter. A combobox with a list, as the
//! ARIA authoring practices have it: the focus stays in the field, the list is pointed at.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::present::collection::Collection;
use crate::present::palette::{Action, Command, commands};
use crate::present::selection::select;
use crate::present::words::Phrase;
use crate::ui::state::{Dialog, State};
use crate::ui::{dom, history, speech, take_along};

use super::piece::PieceText;

/// The field and the list.
#[component]
pub fn Palette() -> impl IntoView {
    let state = expect_context::<State>();
    let typed = RwSignal::new(String::new());
    let here = RwSignal::new(0_usize);
    let found = Memo::new(move |_| found(state, &typed.get()));
    let field = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            _ = field.focus();
        }
    });
    let type_in = move |event| {
        typed.set(event_target_value(&event));
        here.set(0);
    };
    let key = move |event: KeyboardEvent| {
        let last = found.with(Vec::len).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" => here.update(|n| *n = if *n >= last { 0 } else { *n + 1 }),
            "ArrowUp" => here.update(|n| *n = n.checked_sub(1).unwrap_or(last)),
            "Enter" => {
                if let Some(command) = found.with(|all| all.get(here.get()).cloned()) {
                    run(state, command.action);
                }
            }
            _ => return,
        }
        event.prevent_default();
        show_option(here.get());
    };
    let options = move || {
        let all = found.get().into_iter().enumerate();
        all.map(|(n, command)| option(state, n, command, here)).collect_view()
    };
    let nothing = move || {
        found.with(Vec::is_empty).then(|| {
            let text = state.say(&Phrase::NothingToGoTo);
            view! { <p class="nothing" role="status">{text}</p> }
        })
    };
    view! {
        <div class="palette">
            <input
                type="text"
                role="combobox"
                aria-expanded="true"
                aria-controls="palette-list"
                aria-autocomplete="list"
                aria-activedescendant=move || format!("command-{}", here.get())
                aria-label=state.say(&Phrase::GoTo)
                placeholder=state.say(&Phrase::GoToHint)
                autocomplete="off"
                node_ref=field
                on:input=type_in
                on:keydown=key
            />
            <ul id="palette-list" role="listbox" aria-label=state.say(&Phrase::Commands)>{options}</ul>
            {nothing}
        </div>
    }
}

fn found(state: State, typed: &str) -> Vec<Command> {
    let link = state.link.get();
    let list = |collection: Option<Collection<'_>>| {
        let selection = collection.and_then(|c| select(c, &link));
        commands(state.words(), collection, &link, selection.as_ref(), typed)
    };
    state.with_collection(|collection| list(Some(collection))).unwrap_or_else(|| list(None))
}

fn option(state: State, n: usize, command: Command, here: RwSignal<usize>) -> impl IntoView {
    let action = command.action;
    view! {
        <li
            id=format!("command-{n}")
            role="option"
            aria-selected=move || (here.get() == n).to_string()
            on:mousemove=move |_| here.set(n)
            on:click=move |_| run(state, action.clone())
        >
            <span class="command"><PieceText piece=command.name /></span>
            <span class="hint">{command.hint}</span>
        </li>
    }
}

/// Keeps the option pointed at in sight of its list.
fn show_option(n: usize) {
    if let Some(option) = document().get_element_by_id(&format!("command-{n}")) {
        dom::reveal(&option);
    }
}

fn run(state: State, action: Action) {
    state.dialog.set(None);
    match action {
        Action::Go(link) => history::go(state, *link),
        Action::Theme(theme) => state.theme.set(theme),
        Action::Speak(words) => speech::choose(state, words),
        Action::LanguageIntoLink => speech::into_link(state, state.words()),
        Action::Shortcuts => state.dialog.set(Some(Dialog::Shortcuts)),
        Action::Print => _ = window().print(),
        Action::CopyLink => {
            let address = location().href().unwrap_or_default();
            spawn_local(async move {
                let phrase = match take_along::copy(&address).await {
                    true => Phrase::LinkCopied,
                    false => Phrase::NotCopied,
                };
                state.announcement.set(state.say(&phrase));
            });
        }
    }
}
