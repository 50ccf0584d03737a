//! The frame of every view: masthead, what went wrong, the view itself, what is announced.

use leptos::prelude::*;

use crate::link::View;
use crate::present::collection::Collection;
use crate::present::notice::notices;
use crate::present::selection::select;
use crate::present::words::Phrase;

use super::history;
use super::pages::{ComparePage, StoriesPage};
use super::parts::{EngineTrouble, Masthead, Notices, Progress};
use super::state::State;
use super::work;

/// Which page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// There is no analysis yet.
    Nothing,
    Stories,
    Compare,
    /// The link names nothing that is here: the stories that are, instead.
    Lost,
}

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let state = State::new(crate::import::embedded());
    provide_context(state);
    history::follow(state);
    let restart = work::begin(state);
    name_document(state);

    let shown = Memo::new(move |_| shown(state));
    let page = move || match shown.get() {
        Shown::Nothing => view! { <Progress /> }.into_any(),
        Shown::Stories | Shown::Lost => view! { <StoriesPage /> }.into_any(),
        Shown::Compare => view! { <ComparePage /> }.into_any(),
    };
    view! {
        <a class="skip" href="#content">{state.say(&Phrase::SkipToContent)}</a>
        <Masthead />
        <main id="content" tabindex="-1">
            <EngineTrouble restart=restart />
            <Notices notices=Signal::derive(move || all_notices(state, shown.get())) />
            {page}
        </main>
        <footer class="colophon">{state.say(&Phrase::NothingLeaves)}</footer>
        <div class="spoken" role="status" aria-live="polite">{move || state.announcement.get()}</div>
    }
}

fn shown(state: State) -> Shown {
    let link = state.link.get();
    let shown = state.with_collection(|collection| match link.view {
        View::Stories => Shown::Stories,
        View::Compare if select(collection, &link).is_some() => Shown::Compare,
        View::Compare => Shown::Lost,
    });
    shown.unwrap_or(Shown::Nothing)
}

fn all_notices(state: State, shown: Shown) -> Vec<String> {
    let (problems, link) = (state.problems.get(), state.link.get());
    let articles = state.articles.get();
    let analysis = state.analysis.get();
    let collection =
        analysis.as_deref().map(|analysis| Collection { articles: &articles, analysis });
    let mut notices = notices(state.words, &problems, &link, collection);
    if shown == Shown::Lost {
        notices.push(state.say(&Phrase::NothingOfLinkHere));
    }
    notices
}

/// Names the document's language, and keeps its title in step with the view: with the view alone,
/// since writing to the root element makes the browser lay out everything anew.
fn name_document(state: State) {
    if let Some(root) = document().document_element() {
        _ = root.set_attribute("lang", state.words.language().code());
    }
    let view = Memo::new(move |_| state.link.with(|link| link.view));
    Effect::new(move |_| {
        let view = state.say(&Phrase::View(view.get()));
        document().set_title(&state.say(&Phrase::PageTitle { view: &view }));
    });
}
