//! One article as readers know it, with the other versions' differences in its margin.

use std::sync::Arc;

use leptos::prelude::*;

use crate::link::{Link, View};
use crate::present::annotated::{AnnotatedBlock, AnnotatedView, Note, Says};
use crate::present::compare::CompareView;
use crate::present::selection::Selection;
use crate::present::words::Phrase;
use crate::ui::parts::{
    Aligning, KindFilter, PieceText, Stepper, StoryHead, TrivialSwitch, hiding, segment_view,
    spoken,
};
use crate::ui::state::State;
use crate::ui::{dom, history};

use super::stepping::{listen_to_keys, moves};
use super::story::{comparison, selection};

/// Notes beside a paragraph before the rest is folded away, or a margin would outgrow its text.
const NOTES_AT_ONCE: usize = 4;

/// The page.
#[component]
pub fn AnnotatedPage() -> impl IntoView {
    let state = expect_context::<State>();
    let selection = selection(state);
    let comparison = comparison(state, selection);
    let model = Memo::new(move |_| {
        let comparison = comparison.get()?;
        let models = state.with_collection(|collection| {
            let list = CompareView::new(state.words(), collection, &comparison);
            let article = AnnotatedView::new(state.words(), collection, &comparison)?;
            Some((Arc::new(article), Arc::new(list)))
        });
        models.flatten()
    });
    let body = move || match model.get() {
        Some((article, list)) => {
            view! { <Annotating article=article list=list selection=selection /> }.into_any()
        }
        None => view! { <Aligning /> }.into_any(),
    };
    view! { <div class="story-page annotated">{body}</div> }
}

#[component]
fn Annotating(
    article: Arc<AnnotatedView>,
    list: Arc<CompareView>,
    selection: Memo<Option<Selection>>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let kinds = Memo::new(move |_| state.link.with(|link| link.kinds));
    let at = Memo::new(move |_| state.link.with(|link| link.at));
    let (title, counts) = (list.title.clone(), list.kinds.clone());
    let list = StoredValue::new(list);
    let (_, step) = moves(state, list);
    listen_to_keys(step, None);
    let page = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        let Some(page) = page.get() else { return };
        if let Some(first) = dom::select(&page, at.get()).first() {
            dom::unfold(first);
            dom::bring_into_sight(first);
        }
        history::return_to_place(state);
    });
    let class = move || format!("sheet{}", hiding(kinds.get()));
    let said = |differences, conflicts| Phrase::KindCount { differences, conflicts };
    let about = format!("{} · {}", article.outlet, state.say(&Phrase::Words(article.words)));
    let blocks = article.blocks.iter().map(|b| block_view(state, &article, b)).collect_view();
    view! {
        <StoryHead title=title />
        <ArticleTabs selection=selection />
        <div class="controls">
            <KindFilter counts=counts said=said kinds=kinds />
            <TrivialSwitch trivial=list.with_value(|m| m.trivial) kinds=kinds />
            <Stepper model=list kinds=kinds at=at step=step />
        </div>
        <p class="about">{about}</p>
        <div
            class=class
            node_ref=page
            on:mouseover=move |event| dom::attend(&event)
            on:mouseleave=move |event| dom::attend(&event)
            on:focusin=move |event| dom::attend(&event)
            on:focusout=move |event| dom::attend(&event)
        >
            {blocks}
        </div>
    }
}

/// Which of the versions is read; each is a link to itself.
#[component]
fn ArticleTabs(selection: Memo<Option<Selection>>) -> impl IntoView {
    let state = expect_context::<State>();
    let frame = Memo::new(move |_| state.link.get().without_place());
    let tabs = move || {
        let (selection, link) = (selection.get()?, frame.get());
        state.with_collection(|collection| {
            // Not the base first: a tab must not move when it is chosen.
            let versions = selection.in_story_order(collection);
            let tab = |(&version, tag): (&_, String)| {
                let base = selection.based_on(version);
                let href = Selection::link(collection, &link, &base).href();
                let is_here = selection.versions.first() == Some(&version);
                let language = state.say(&Phrase::LanguageName(collection.language(version)));
                view! {
                    <li>
                        <a href=href aria-current=is_here.then_some("true")>
                            <span class="tag">{tag}</span>
                            " "
                            {language}
                        </a>
                    </li>
                }
            };
            versions.iter().zip(collection.tags(&versions)).map(tab).collect_view()
        })
    };
    view! {
        <nav class="article-tabs" aria-label=state.say(&Phrase::ArticleShown)>
            <ul>{tabs}</ul>
        </nav>
    }
}

fn block_view(
    state: State,
    article: &AnnotatedView,
    block: &AnnotatedBlock,
) -> impl IntoView + use<> {
    let segments = block.segments.iter().map(|s| segment_view(state, s)).collect_view();
    let (first, rest) = block.notes.split_at(block.notes.len().min(NOTES_AT_ONCE));
    let first = first.iter().map(|note| note_view(state, note)).collect_view();
    let rest = (!rest.is_empty()).then(|| {
        let text = state.say(&Phrase::MoreNotes(rest.len()));
        let rest = rest.iter().map(|note| note_view(state, note)).collect_view();
        view! { <details><summary>{text}</summary><ol>{rest}</ol></details> }
    });
    let notes = (!block.notes.is_empty()).then(|| {
        view! {
            <div class="margin" role="group" aria-label=state.say(&Phrase::Notes)>
                <ol>{first}</ol>
                {rest}
            </div>
        }
    });
    view! {
        <div class="block">
            <div class="text" lang=article.language.code() dir=article.direction.attribute()>
                <p class:is-heading=block.is_heading>{segments}</p>
            </div>
            {notes}
        </div>
    }
}

fn note_view(state: State, note: &Note) -> impl IntoView + use<> {
    let class = format!("change annotation mark-{}", note.kind.word());
    let number = note.number;
    // To the same difference side by side, with whatever is filtered at the moment.
    let href = move || {
        let link = state.link.get();
        Link { view: View::Compare, at: Some(number), fact: None, ..link }.href()
    };
    let spoken = note.is_conflict.then(|| spoken(state, &Phrase::Conflicts));
    let label = note.label.clone().map(|text| view! { <span class="change-note">{text}</span> });
    let says = note.says.iter().cloned().map(says_view).collect_view();
    view! {
        <li class=class class:is-conflict=note.is_conflict class:is-trivial=note.is_trivial data-change=number>
            <a href=href>
                <span class="sign" aria-hidden="true">{note.sign.glyph()}</span>
                <span class="what">
                    <span class="kind">{state.say(&Phrase::Kind(note.kind))}</span>
                    " "
                    {spoken}
                    {label}
                    {says}
                </span>
            </a>
        </li>
    }
}

fn says_view(says: Says) -> impl IntoView {
    view! {
        <span class="says">
            <span class="tag">{says.tags.join(", ")}</span>
            " "
            <PieceText piece=says.piece />
        </span>
    }
}
