//! The heads of the columns: which version, how long, how much of it the others tell; base and
//! versions are chosen here. On a phone they are the switch between the versions.

use std::sync::Arc;

use leptos::prelude::*;

use crate::link::Link;
use crate::model::ArticleIndex;
use crate::present::compare::{Column, CompareView};
use crate::present::selection::Selection;
use crate::present::words::Phrase;
use crate::ui::state::State;

/// Heads, and links to the versions of the story that are not shown.
#[component]
pub fn ColumnHeads(
    model: StoredValue<Arc<CompareView>>,
    selection: Memo<Option<Selection>>,
    column: RwSignal<usize>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let columns = model.with_value(|m| m.columns.clone());
    let hidden = move || hidden_versions(state, &selection.get()?);
    let heads = columns
        .into_iter()
        .enumerate()
        .map(|(number, head)| {
            view! { <Head number=number head=head selection=selection column=column /> }
        })
        .collect_view();
    view! {
        {hidden}
        <div class="heads">{heads}</div>
    }
}

/// The link to what `choose` makes of the versions shown.
fn choice(
    state: State,
    selection: Memo<Option<Selection>>,
    choose: impl Fn(&Selection) -> Vec<ArticleIndex>,
) -> Option<String> {
    let (selection, link) = (selection.get()?, state.link.get());
    let versions = choose(&selection);
    state.with_collection(|collection| Selection::link(collection, &link, &versions).href())
}

#[component]
fn Head(
    number: usize,
    head: Column,
    selection: Memo<Option<Selection>>,
    column: RwSignal<usize>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let at = move |selection: &Selection| selection.versions.get(number).copied();
    let base =
        move || choice(state, selection, |s| at(s).map(|v| s.based_on(v)).unwrap_or_default());
    let without =
        move || choice(state, selection, |s| at(s).map(|v| s.without(v)).unwrap_or_default());
    let is_base = number == 0;
    let can_hide =
        move || !is_base && selection.with(|s| s.as_ref().is_some_and(|s| s.versions.len() > 2));
    let tag = head.tag.clone();
    let make_base = (!is_base).then(|| {
        let name = state.say(&Phrase::MakeBaseOf { tag: &tag });
        let text = state.say(&Phrase::MakeBase);
        view! { <a class="make-base" href=base aria-label=name>{text}</a> }
    });
    let hide = move || {
        can_hide().then(|| {
            let name = state.say(&Phrase::HideVersion { tag: &tag });
            view! { <a class="hide-version" href=without aria-label=name.clone() title=name>"×"</a> }
        })
    };
    let is_alone = selection.with_untracked(|s| s.as_ref().is_some_and(|s| s.versions.len() == 1));
    let badge = (is_base && !is_alone).then(|| {
        let text = state.say(&Phrase::Base);
        view! { <span class="badge">{text}</span> }
    });
    let matched = (!is_alone).then(|| {
        let text = state.say(&Phrase::Matched { percent: head.matched });
        view! { " · " {text} }
    });
    view! {
        <div class="head" class:is-active=move || column.get() == number>
            <p class="version">
                <button
                    type="button"
                    class="switch"
                    aria-pressed=move || (column.get() == number).to_string()
                    on:click=move |_| column.set(number)
                >
                    {head.tag.clone()}
                </button>
                <span class="tag">{head.tag.clone()}</span>
                " "
                <strong>{state.say(&Phrase::LanguageName(head.language))}</strong>
                " "
                {badge}
                {make_base}
                {hide}
            </p>
            <p class="measure">
                {state.say(&Phrase::Words(head.words))}
                {matched}
            </p>
            <p class="outlet">{head.outlet}</p>
        </div>
    }
}

/// Versions left out that are listed at once; more are folded into a chooser.
const LISTED: usize = 4;

fn hidden_versions(state: State, selection: &Selection) -> Option<impl IntoView + use<>> {
    if selection.hidden.is_empty() {
        return None;
    }
    let link: Link = state.link.get();
    let links = state.with_collection(|collection| {
        let tags = collection.tags(&selection.all());
        let show = |(&version, tag): (&ArticleIndex, &String)| {
            let text = state.say(&Phrase::ShowVersion { tag });
            let href = Selection::link(collection, &link, &selection.with(version)).href();
            view! { <li><a href=href>{text}</a></li> }
        };
        selection.hidden.iter().zip(&tags[selection.versions.len()..]).map(show).collect_view()
    });
    let list = view! { <ul class="hidden-versions">{links}</ul> };
    if selection.hidden.len() <= LISTED {
        return Some(list.into_any());
    }
    let text = state.say(&Phrase::HiddenVersions(selection.hidden.len()));
    Some(
        view! { <details class="version-chooser"><summary>{text}</summary>{list}</details> }
            .into_any(),
    )
}
