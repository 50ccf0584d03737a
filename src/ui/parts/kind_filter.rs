//! Which kinds of differences are shown.

use leptos::prelude::*;

use crate::link::{Kinds, Link};
use crate::model::DifferenceKind;
use crate::present::compare::KindCount;
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::state::State;

/// A box for each kind that occurs, with how often.
#[component]
pub fn KindFilter(
    counts: Vec<KindCount>,
    /// What a count means, of all and of those that conflict.
    said: fn(usize, usize) -> Phrase<'static>,
    kinds: Memo<Kinds>,
) -> impl IntoView {
    let state = expect_context::<State>();
    if counts.is_empty() {
        return ().into_any();
    }
    let boxes = counts.into_iter().map(|count| kind_box(state, count, said, kinds)).collect_view();
    view! {
        <fieldset class="kinds">
            <legend>{state.say(&Phrase::Show)}</legend>
            {boxes}
        </fieldset>
    }
    .into_any()
}

/// The classes that hide the kinds switched off, each after a space.
pub fn hiding(kinds: Kinds) -> String {
    let hidden = DifferenceKind::ALL.into_iter().filter(|&kind| !kinds.contains(kind));
    let classes = hidden.fold(String::new(), |list, kind| list + " hide-" + kind.word());
    if kinds.has_trivial() { classes } else { classes + " hide-trivial" }
}

fn kind_box(
    state: State,
    count: KindCount,
    said: fn(usize, usize) -> Phrase<'static>,
    kinds: Memo<Kinds>,
) -> impl IntoView {
    let KindCount { kind, differences, conflicts } = count;
    let toggle = move |_| {
        let link = state.link.get_untracked();
        history::go(state, Link { kinds: link.kinds.toggled(kind), ..link });
    };
    let meaning = state.say(&said(differences, conflicts));
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

/// A box that folds away the passages that one version alone has.
#[component]
pub fn FoldSwitch(passages: usize) -> impl IntoView {
    let state = expect_context::<State>();
    let is_folded = Memo::new(move |_| state.link.with(|link| link.is_folded));
    let toggle = move |_| {
        let link = state.link.get_untracked();
        history::go(state, Link { is_folded: !link.is_folded, ..link });
    };
    (passages > 0).then(|| {
        let text = state.say(&Phrase::FoldSingle(passages));
        view! {
            <label class="fold-switch">
                <input type="checkbox" prop:checked=move || is_folded.get() on:change=toggle />
                " "
                {text}
            </label>
        }
    })
}

/// A box that shows differences of typography alone, with how many there are.
#[component]
pub fn TrivialSwitch(trivial: usize, kinds: Memo<Kinds>) -> impl IntoView {
    let state = expect_context::<State>();
    let toggle = move |_| {
        let link = state.link.get_untracked();
        history::go(state, Link { kinds: link.kinds.trivial_toggled(), ..link });
    };
    (trivial > 0).then(|| {
        let text = state.say(&Phrase::TrivialOnes);
        view! {
            <label class="fold-switch" title=state.say(&Phrase::TrivialMeaning)>
                <input type="checkbox" prop:checked=move || kinds.get().has_trivial() on:change=toggle />
                " "
                {text}
                " "
                <span class="count">{trivial}</span>
            </label>
        }
    })
}

/// A box that shows two versions in one language as one text. Words are what it is for, so it switches
/// their differences on.
#[component]
pub fn InlineSwitch() -> impl IntoView {
    let state = expect_context::<State>();
    let is_inline = Memo::new(move |_| state.link.with(|link| link.is_inline));
    let toggle = move |_| {
        let link = state.link.get_untracked();
        let kinds = match link.is_inline {
            true => link.kinds,
            false => link.kinds.with(DifferenceKind::Wording),
        };
        history::go(state, Link { is_inline: !link.is_inline, kinds, ..link });
    };
    view! {
        <label class="fold-switch">
            <input type="checkbox" prop:checked=move || is_inline.get() on:change=toggle />
            " "
            {state.say(&Phrase::AsOneText)}
        </label>
    }
}
