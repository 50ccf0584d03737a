//! Which kinds of differences are shown.

use std::sync::Arc;

use leptos::prelude::*;

use crate::link::{Kinds, Link};
use crate::present::compare::{CompareView, KindCount};
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::state::State;

/// A box for each kind that occurs, with how often.
#[component]
pub fn KindFilter(model: StoredValue<Arc<CompareView>>, kinds: Memo<Kinds>) -> impl IntoView {
    let state = expect_context::<State>();
    let counts = model.with_value(|m| m.kinds.clone());
    if counts.is_empty() {
        return ().into_any();
    }
    let boxes = counts.into_iter().map(|count| kind_box(state, count, kinds)).collect_view();
    view! {
        <fieldset class="kinds">
            <legend>{state.say(&Phrase::Show)}</legend>
            {boxes}
        </fieldset>
    }
    .into_any()
}

fn kind_box(state: State, count: KindCount, kinds: Memo<Kinds>) -> impl IntoView {
    let KindCount { kind, differences, conflicts } = count;
    let toggle = move |_| {
        let link = state.link.get_untracked();
        history::go(state, Link { kinds: link.kinds.toggled(kind), ..link });
    };
    let meaning = state.say(&Phrase::KindCount { differences, conflicts });
    view! {
        <label class=format!("kind mark-{}", kind.word()) title=meaning>
            <input
                type="checkbox"
                prop:checked=move || kinds.get().contains(kind)
                on:change=toggle
            />
            <span class="kind-name">{state.say(&Phrase::Kinds(kind))}</span>
            " "
            <span class="count">{differences}</span>
        </label>
    }
}
