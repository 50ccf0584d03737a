//! How far the analysis is, and what to do when it failed.

use leptos::prelude::*;

use crate::link::Link;
use crate::present::words::Phrase;
use crate::ui::engine::Failure;
use crate::ui::history;
use crate::ui::state::{Shelf, State, Status};

/// One sentence and a bar while the articles are read; nothing once there is something to see, or
/// where the analysis failed.
#[component]
pub fn Progress() -> impl IntoView {
    let state = expect_context::<State>();
    let said = move || {
        let phrase = match (state.shelf.get(), state.status.get()) {
            (Shelf::NotFetched, _) | (_, Status::Failed(_)) => return None,
            (Shelf::Fetching, _) => Phrase::FetchingExamples,
            (_, Status::Working { stage, done, total }) => Phrase::Progress { stage, done, total },
            (_, Status::Starting | Status::Ready) => Phrase::Starting,
        };
        let amount = match phrase {
            Phrase::Progress { done, total, .. } => Some((done, total.max(1))),
            _ => None,
        };
        let text = state.say(&phrase);
        Some(view! {
            <div class="progress">
                <p id="progress-text">{text}</p>
                <progress
                    aria-labelledby="progress-text"
                    max=amount.map(|(_, total)| total)
                    value=amount.map(|(done, _)| done)
                ></progress>
            </div>
        })
    };
    // Who was led here by a link goes on to what comes.
    on_cleanup(|| {
        if matches!(document().query_selector(".beginning :focus"), Ok(Some(_))) {
            history::focus_heading();
        }
    });
    // Not a `div`, as the stories are: it would be made over into them, and what it said would be
    // seen to jump.
    view! {
        <section class="beginning">
            <h1 tabindex="-1">{state.say(&Phrase::Lead)}</h1>
            {said}
        </section>
    }
}

/// What stands where a comparison will be.
#[component]
pub fn Aligning() -> impl IntoView {
    let state = expect_context::<State>();
    view! { <p class="progress">{state.say(&Phrase::Comparing)}</p> }
}

/// What went wrong with the worker, what is unharmed, and the way on; nothing while all is well.
#[component]
pub fn EngineTrouble(restart: Callback<()>) -> impl IntoView {
    let state = expect_context::<State>();
    let failure = Memo::new(move |_| match state.status.get() {
        Status::Failed(failure) => Some(failure),
        _ => None,
    });
    let what = |failure| match failure {
        Failure::NotStarted => Phrase::EngineNotStarted,
        Failure::Silent => Phrase::EngineSilent,
        Failure::Stopped => Phrase::EngineStopped,
        Failure::Unreadable => Phrase::EngineUnreadable,
        Failure::OtherBuild => Phrase::EngineOfOtherBuild,
    };
    let way_on = move |failure| {
        // A new worker of the same old build would fit no better: the page itself must be new.
        if failure == Failure::OtherBuild {
            let reload = move |_| _ = location().reload();
            let text = state.say(&Phrase::Reload);
            view! { <button type="button" on:click=reload>{text}</button> }.into_any()
        } else {
            let again = move |_| restart.run(());
            let text = state.say(&Phrase::TryAgain);
            view! { <button type="button" on:click=again>{text}</button> }.into_any()
        }
    };
    move || {
        failure.get().map(|failure| {
            view! {
                <div class="trouble" role="alert">
                    <p>
                        <strong>{state.say(&what(failure))}</strong>
                        " "
                        {state.say(&Phrase::Unharmed)}
                    </p>
                    {way_on(failure)}
                </div>
            }
        })
    }
}

/// That the examples did not arrive, and the two ways on; nothing while all is well.
#[component]
pub fn ShelfTrouble(restock: Callback<()>) -> impl IntoView {
    let state = expect_context::<State>();
    move || {
        (state.shelf.get() == Shelf::NotFetched).then(|| {
            view! {
                <div class="trouble" role="alert">
                    <p>
                        <strong>{state.say(&Phrase::ExamplesNotFetched)}</strong>
                        " "
                        <a href=Link::default().href()>{state.say(&Phrase::CloseExamples)}</a>
                    </p>
                    <button type="button" on:click=move |_| restock.run(())>
                        {state.say(&Phrase::TryAgain)}
                    </button>
                </div>
            }
        })
    }
}
