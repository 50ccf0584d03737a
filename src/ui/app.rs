//! The frame of every view: masthead, what went wrong, the view itself, what is announced.

use leptos::prelude::*;

use crate::link::View;
use crate::present::notice::notices;
use crate::present::selection::select;
use crate::present::words::Phrase;

use super::history;
use super::pages::{AnnotatedPage, ComparePage, EvidencePage, FactsPage, LineagePage, StoriesPage};
use super::parts::{Dialogs, EngineTrouble, Masthead, Notices, Progress, ShelfTrouble};
use super::shelf;
use super::speech;
use super::state::State;
use super::theme;
use super::work;

/// Which page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// There is no analysis yet.
    Nothing,
    Stories,
    Compare,
    Annotated,
    Facts,
    Evidence,
    Lineage,
    /// The link names nothing that is here: the stories that are, instead.
    Lost,
}

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let state = State::new(crate::import::embedded());
    provide_context(state);
    history::follow(state);
    let restock = shelf::keep_stocked(state);
    let restart = work::begin(state);
    state.spoken.set(speech::first(&state.link.get_untracked()));
    name_document(state);
    Effect::new(move |_| theme::choose(state.theme.get()));
    // Drawn anew when the language changes: so no part has to follow it.
    move || {
        state.spoken.track();
        view! { <Frame restart=restart restock=restock /> }
    }
}

/// Everything that is seen.
#[component]
fn Frame(restart: Callback<()>, restock: Callback<()>) -> impl IntoView {
    let state = expect_context::<State>();
    let shown = Memo::new(move |_| shown(state));
    let page = move || match shown.get() {
        Shown::Nothing => view! { <Progress /> }.into_any(),
        Shown::Stories | Shown::Lost => view! { <StoriesPage /> }.into_any(),
        Shown::Compare => view! { <ComparePage /> }.into_any(),
        Shown::Annotated => view! { <AnnotatedPage /> }.into_any(),
        Shown::Facts => view! { <FactsPage /> }.into_any(),
        Shown::Evidence => view! { <EvidencePage /> }.into_any(),
        Shown::Lineage => view! { <LineagePage /> }.into_any(),
    };
    view! {
        <a class="skip" href="#content">{state.say(&Phrase::SkipToContent)}</a>
        <Masthead />
        <main id="content" tabindex="-1">
            <EngineTrouble restart=restart />
            <ShelfTrouble restock=restock />
            <Notices notices=Signal::derive(move || all_notices(state, shown.get())) />
            {page}
        </main>
        <footer class="colophon">{state.say(&Phrase::NothingLeaves)}</footer>
        <div class="spoken" role="status" aria-live="polite">{move || state.announcement.get()}</div>
        <Dialogs />
    }
}

fn shown(state: State) -> Shown {
    let link = state.link.get();
    let shown = state.with_collection(|collection| match link.view {
        View::Stories => Shown::Stories,
        _ if select(collection, &link).is_none() => Shown::Lost,
        View::Compare => Shown::Compare,
        View::Annotated => Shown::Annotated,
        View::Facts => Shown::Facts,
        View::Evidence => Shown::Evidence,
        View::Lineage => Shown::Lineage,
    });
    shown.unwrap_or(Shown::Nothing)
}

fn all_notices(state: State, shown: Shown) -> Vec<String> {
    let (problems, link) = (state.problems.get(), state.link.get());
    let in_collection =
        state.with_collection(|c| notices(state.words(), &problems, &link, Some(c)));
    let mut notices =
        in_collection.unwrap_or_else(|| notices(state.words(), &problems, &link, None));
    if shown == Shown::Lost {
        notices.push(state.say(&Phrase::NothingOfLinkHere));
    }
    notices
}

/// Names the document's language, and keeps its title in step with the view: with the view alone,
/// since writing to the root element makes the browser lay out everything anew.
fn name_document(state: State) {
    Effect::new(move |_| {
        if let Some(root) = document().document_element() {
            _ = root.set_attribute("lang", state.spoken.get().language().code());
        }
    });
    let view = Memo::new(move |_| state.link.with(|link| link.view));
    Effect::new(move |_| {
        state.spoken.track();
        let view = state.say(&Phrase::View(view.get()));
        document().set_title(&state.say(&Phrase::PageTitle { view: &view }));
    });
}
