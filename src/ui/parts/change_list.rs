//! The list of differences beside the columns; on a narrow screen a drawer over them.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::link::{Kinds, Link};
use crate::present::compare::{Change, CompareView};
use crate::present::words::Phrase;
use crate::ui::state::State;

use super::piece::PieceText;
use super::spoken::spoken;
use super::story_card::readings;

/// The differences shown, each a link to itself.
#[component]
pub fn ChangeList(
    model: StoredValue<Arc<CompareView>>,
    kinds: Memo<Kinds>,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    // The link without the selected difference: it changes with the filter, not with every step.
    let frame = Memo::new(move |_| state.link.get().without_place());
    let items = move || {
        let (kinds, frame) = (kinds.get(), frame.get());
        let shown = |c: &&Change| kinds.shows(c.kind, c.is_trivial);
        model.with_value(|m| {
            m.changes.iter().filter(shown).map(|c| item(state, &frame, c)).collect_view()
        })
    };
    let total = model.with_value(|m| m.changes.len());
    let shown = Memo::new(move |_| model.with_value(|m| m.shown(kinds.get()).count()));
    let nothing = move || {
        let phrase = match (total, shown.get()) {
            (0, _) => Phrase::NoDifferences,
            (_, 0) => Phrase::NoneShown,
            _ => return None,
        };
        let text = state.say(&phrase);
        Some(view! { <p class="nothing">{text}</p> })
    };
    let close = NodeRef::<leptos::html::Button>::new();
    // As a drawer it takes the focus, and gives it back to the button that opened it.
    Effect::new(move |was_open: Option<bool>| {
        let opener = || document().query_selector(".list-opener").ok().flatten()?.dyn_into().ok();
        let is_open = is_open.get();
        let next: Option<web_sys::HtmlElement> = match (was_open, is_open) {
            (Some(false), true) => close.get_untracked().map(Into::into),
            (Some(true), false) => opener(),
            _ => None,
        };
        if let Some(next) = next {
            _ = next.focus();
        }
        is_open
    });
    view! {
        <aside id="changes" class="changes" aria-labelledby="changes-title">
            <div class="changes-head">
                <h2 id="changes-title">
                    {move || state.say(&Phrase::DifferenceCount { shown: shown.get(), total })}
                </h2>
                <button type="button" class="quiet close" node_ref=close on:click=move |_| is_open.set(false)>
                    {state.say(&Phrase::Close)}
                </button>
            </div>
            {nothing}
            // Whoever follows one wants to see the place it leads to.
            <ol on:click=move |_| is_open.set(false)>{items}</ol>
        </aside>
    }
}

fn item(state: State, frame: &Link, change: &Change) -> impl IntoView + use<> {
    let link = Link { at: Some(change.number), ..frame.clone() };
    let class = format!("change mark-{}", change.kind.word());
    let note = change.note.clone().map(|text| view! { <span class="change-note">{text}</span> });
    let spoken = change.is_conflict.then(|| spoken(state, &Phrase::Conflicts));
    let said = change.explanation.iter().cloned();
    let explanation = said
        .map(|(piece, versions)| view! { <li><PieceText piece=piece /> " " {versions}</li> })
        .collect_view();
    let explanation = (!change.explanation.is_empty())
        .then(|| view! { <ul class="explanation">{explanation}</ul> });
    view! {
        <li class=class class:is-conflict=change.is_conflict data-change=change.number>
            <a href=link.href()>
                <span class="number">{change.number}</span>
                <span class="sign" aria-hidden="true">{change.sign.glyph()}</span>
                <span class="what">
                    <span class="kind">{state.say(&Phrase::Kind(change.kind))}</span>
                    " "
                    {spoken}
                    <span class="readings">{readings(change.readings.clone())}</span>
                    " "
                    {note}
                </span>
            </a>
            {explanation}
        </li>
    }
}
