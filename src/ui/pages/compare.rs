//! The versions of a story side by side, with their differences.
//!
//! Three memos, each changing less often than the one before: the link, the versions it selects,
//! the view model of their comparison. The rows are drawn when the last changes; filter and
//! selected difference only change classes (see `dom`).

use std::sync::Arc;

use leptos::prelude::*;

use crate::link::{FactPlace, Kinds};
use crate::model::Comparison;
use crate::present::compare::CompareView;
use crate::present::relative::Relative;
use crate::present::selection::Selection;
use crate::present::words::Phrase;
use crate::sorting::Sort;
use crate::ui::dom;
use crate::ui::history;
use crate::ui::parts::{
    Aligning, ChangeList, ColumnHeads, ConflictTable, FoldSwitch, InlineSwitch, KindFilter,
    Nearest, Overview, Passages, Stepper, StoryHead, TrivialSwitch, is_inline,
};
use crate::ui::state::State;

use super::stepping::{listen_to_keys, moves};
use super::story::{comparison, selection};

/// The page.
#[component]
pub fn ComparePage() -> impl IntoView {
    let state = expect_context::<State>();
    let selection = selection(state);
    let model = Memo::new_with_compare(
        move |last: Option<&Model>| {
            model(state, &selection.get()?).or_else(|| still(last, &selection.get()?))
        },
        |a, b| !is_same(a, b),
    );
    let body = move || match model.get() {
        Some((_, view)) => view! { <Comparing model=view selection=selection /> }.into_any(),
        None => view! { <Aligning /> }.into_any(),
    };
    view! { <div class="compare">{body}</div> }
}

/// A selection and the view of its comparison.
type Model = Option<(Selection, Arc<CompareView>)>;

fn model(state: State, selection: &Selection) -> Model {
    let comparison: Arc<Comparison> =
        state.comparisons.with(|comparisons| comparisons.get(&selection.versions).cloned())?;
    let view = state.with_collection(|c| CompareView::new(state.words(), c, &comparison))?;
    Some((selection.clone(), Arc::new(view)))
}

/// What stood there, while the same versions are aligned to another base: a moment later the reader
/// goes on at the same place instead of seeing the page vanish.
fn still(last: Option<&Model>, selection: &Selection) -> Model {
    let (before, view) = last?.as_ref()?;
    let sorted = |selection: &Selection| {
        let mut versions = selection.versions.clone();
        versions.arrange();
        versions
    };
    (sorted(before) == sorted(selection)).then(|| (before.clone(), view.clone()))
}

fn is_same(a: Option<&Model>, b: Option<&Model>) -> bool {
    match (a.and_then(Option::as_ref), b.and_then(Option::as_ref)) {
        (Some((_, a)), Some((_, b))) => Arc::ptr_eq(a, b) || a == b,
        (None, None) => a.is_some() == b.is_some(),
        _ => false,
    }
}

/// The view of one comparison.
#[component]
fn Comparing(model: Arc<CompareView>, selection: Memo<Option<Selection>>) -> impl IntoView {
    let state = expect_context::<State>();
    let kinds = Memo::new(move |_| state.link.with(|link| link.kinds));
    let at = Memo::new(move |_| state.link.with(|link| link.at));
    let is_list_open = RwSignal::new(false);
    let model = StoredValue::new(model);
    let (go_to, step) = moves(state, model);
    listen_to_keys(step, Some(is_list_open));

    let heading = model.with_value(|m| m.title.clone());
    let lost = move || lost_difference(state, model, at.get());
    let counts = model.with_value(|m| m.kinds.clone());
    let said = |differences, conflicts| Phrase::KindCount { differences, conflicts };
    let is_alone = model.with_value(|m| m.columns.len() == 1);
    let controls = if is_alone {
        alone(state, model.with_value(|m| m.relative.clone())).into_any()
    } else {
        view! {
            <div class="controls">
                <KindFilter counts=counts said=said kinds=kinds />
                <TrivialSwitch trivial=model.with_value(|m| m.trivial) kinds=kinds />
                {model.with_value(|m| m.can_inline).then(|| view! { <InlineSwitch /> })}
                <FoldSwitch passages=model.with_value(|m| m.single_passages(None)) />
                <Stepper model=model kinds=kinds at=at step=step is_list_open=is_list_open />
            </div>
        }
        .into_any()
    };
    view! {
        <StoryHead title=heading />
        {lost}
        {controls}
        <Bench model=model selection=selection kinds=kinds at=at go_to=go_to is_list_open=is_list_open />
        <ConflictTable comparison=comparison(state, selection) />
    }
}

/// What is said of an article that is shown alone.
fn alone(state: State, relative: Option<Relative>) -> impl IntoView {
    let text = state.say(&Phrase::OneVersion);
    let nearest = relative.map(|relative| view! { <Nearest relative=relative /> });
    view! { <div class="notices"><p>{text}</p> {nearest}</div> }
}

/// A sentence where the link points to a difference that there is not.
fn lost_difference(
    state: State,
    model: StoredValue<Arc<CompareView>>,
    at: Option<u32>,
) -> Option<impl IntoView + use<>> {
    let (at, total) = (at?, model.with_value(|m| m.changes.len()));
    (at as usize > total).then(|| {
        let text = state.say(&Phrase::NoSuchDifference { at, total });
        view! { <p class="notices" role="status">{text}</p> }
    })
}

/// Overview, columns and list, and the light that goes from one to the other.
#[component]
fn Bench(
    model: StoredValue<Arc<CompareView>>,
    selection: Memo<Option<Selection>>,
    kinds: Memo<Kinds>,
    at: Memo<Option<u32>>,
    go_to: Callback<u32>,
    is_list_open: RwSignal<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let bench = NodeRef::<leptos::html::Div>::new();
    let column = RwSignal::new(0_usize);
    let fact = Memo::new(move |_| state.link.with(|link| link.fact));
    // An article alone has nothing beside it.
    let beside = model.with_value(|m| m.columns.len() > 1);
    let is_inline = Memo::new(move |_| is_inline(state, model));
    // After the rows are drawn, and at every step from then on.
    Effect::new(move |_| {
        is_inline.track();
        let Some(bench) = bench.get() else { return };
        match fact.get() {
            Some(place) => show_fact(&bench, place),
            None => {
                dom::mark(&bench, "is-fact", "");
                show_selected(&bench, at.get());
            }
        }
        history::return_to_place(state);
    });
    view! {
        <div
            class="bench"
            class:is-alone=!beside
            class:is-list-open=is_list_open
            node_ref=bench
            on:mouseover=move |event| dom::attend(&event)
            on:mouseleave=move |event| dom::attend(&event)
            on:focusin=move |event| dom::attend(&event)
            on:focusout=move |event| dom::attend(&event)
        >
            {beside.then(|| view! { <Overview model=model go_to=go_to /> })}
            <div class="columns" class:is-inline=is_inline>
                <ColumnHeads model=model selection=selection column=column />
                <Passages model=model kinds=kinds column=column go_to=go_to />
            </div>
            {beside.then(|| view! { <ChangeList model=model kinds=kinds is_open=is_list_open /> })}
        </div>
    }
}

/// Marks the selected difference and brings it into sight, in the columns and in the list.
fn show_selected(bench: &web_sys::Element, at: Option<u32>) {
    let selected = dom::select(bench, at);
    let row = selected.iter().find_map(|e| e.closest(".row").ok().flatten());
    dom::mark_only(bench, "is-at", row.as_ref());
    // What one goes to must not stay folded away.
    if let Some(row) = &row {
        _ = row.class_list().add_1("is-unfolded");
    }
    let item = selected.iter().find(|e| e.class_list().contains("change"));
    for element in row.iter().chain(item) {
        dom::bring_into_sight(element);
    }
}

/// Marks the fact that the link points to and brings the mention it names into sight. The focus goes
/// along, so that whoever came by key or by ear is where the link led.
fn show_fact(bench: &web_sys::Element, place: FactPlace) {
    let row = place.row();
    dom::mark(bench, "is-fact", &format!(".passages [data-fact='{row}']"));
    let mention = format!(".passages [data-fact='{row}'][data-mention='{}']", place.mention());
    let found = dom::mark(bench, "is-selected", &mention);
    let Some(mark) = found.first() else { return };
    dom::mark_only(bench, "is-at", mark.closest(".row").ok().flatten().as_ref());
    dom::bring_into_sight(mark);
    dom::focus_quietly(mark);
}
