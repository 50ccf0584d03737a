//! From one difference to the next.

use std::sync::Arc;

use leptos::prelude::*;

use crate::link::Kinds;
use crate::present::compare::CompareView;
use crate::present::words::Phrase;
use crate::ui::state::State;

/// How many conflicts there are, where one is, and the way to the next and the previous difference.
#[component]
pub fn Stepper(
    model: StoredValue<Arc<CompareView>>,
    kinds: Memo<Kinds>,
    at: Memo<Option<u32>>,
    step: Callback<bool>,
    /// Whether the list of differences is open, where there is such a list.
    #[prop(optional)]
    is_list_open: Option<RwSignal<bool>>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let total = model.with_value(|m| m.changes.len());
    if total == 0 {
        return ().into_any();
    }
    let conflicts = model.with_value(|m| m.conflicts);
    let shown = move || model.with_value(|m| m.shown(kinds.get()).count());
    let is_none_shown = Signal::derive(move || shown() == 0);
    let place = move || {
        let place = model.with_value(|m| m.place(kinds.get(), at.get()));
        place.map_or_else(String::new, |(n, shown)| format!("{n}/{shown}"))
    };
    let list = move || state.say(&Phrase::DifferenceCount { shown: shown(), total });
    let opener = is_list_open.map(|is_open| {
        view! {
            <button
                type="button"
                class="list-opener"
                aria-expanded=move || is_open.get().to_string()
                aria-controls="changes"
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                {list}
            </button>
        }
    });
    view! {
        <div class="stepper">
            <span class="conflicts" class:is-none=conflicts == 0>{state.say(&Phrase::ConflictCount(conflicts))}</span>
            <span class="place">{place}</span>
            <span class="steps">
                <StepButton key="p" phrase=Phrase::Previous is_off=is_none_shown press=Callback::new(move |()| step.run(false)) />
                <StepButton key="n" phrase=Phrase::Next is_off=is_none_shown press=Callback::new(move |()| step.run(true)) />
            </span>
            {opener}
        </div>
    }
    .into_any()
}

#[component]
fn StepButton(
    key: &'static str,
    phrase: Phrase<'static>,
    is_off: Signal<bool>,
    press: Callback<()>,
) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <button
            type="button"
            aria-keyshortcuts=key
            disabled=is_off
            on:click=move |_| press.run(())
        >
            {state.say(&phrase)}
            " "
            <kbd aria-hidden="true">{key}</kbd>
        </button>
    }
}
