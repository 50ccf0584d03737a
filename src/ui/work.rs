//! What the page has the worker do: analyse when there are articles, compare what is looked at.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::{Options, join};
use crate::link::View;
use crate::model::ArticleIndex;
use crate::present::search::words_of;
use crate::present::selection::{Selection, select, select_story};
use crate::protocol::{Reply, Request};

use super::engine::{Engine, Failure, Heard};
use super::state::{Shelf, State, Status};

/// How many stories are compared ahead for the figures on their cards.
const COMPARED_AHEAD: usize = 24;

/// Starts the worker and keeps it at work; returns what starts it anew after a failure.
pub fn begin(state: State) -> Callback<()> {
    // Analyses asked for and not answered. The worker answers in order, so while there are some, all
    // else that it says is about articles that are no longer at hand.
    let awaited = StoredValue::new(0_u32);
    let engine = Engine::new(move |heard| {
        if matches!(heard, Heard::Reply(Reply::Analysed(_))) {
            awaited.update_value(|n| *n = n.saturating_sub(1));
        }
        let is_late = awaited.get_value() > 0;
        if is_late && matches!(&heard, Heard::Reply(reply) if is_about_articles(reply)) {
            return;
        }
        hear(state, heard);
    });
    let is_up = Memo::new(move |_| {
        state.status.with(|s| !matches!(s, Status::Starting | Status::Failed(_)))
    });
    // The comparison last asked for; a new worker knows nothing of it.
    let asked = StoredValue::new(None);

    let worker = engine.clone();
    Effect::new(move |_| {
        let articles = state.articles.get();
        if is_up.get() && state.shelf.get() == Shelf::Stocked {
            awaited.update_value(|n| *n += 1);
            asked.set_value(None);
            worker.ask(&Request::Analyse { articles: articles.to_vec() });
        }
    });

    Effect::new(move |_| join_from(state, state.threshold.get()));
    compare_wanted(state, engine.clone(), asked);
    look_up_searched(state, engine.clone());
    engine.start();
    let engine = StoredValue::new_local(engine);
    Callback::new(move |()| {
        state.status.set(Status::Starting);
        awaited.set_value(0);
        engine.with_value(Engine::start);
    })
}

/// Joins the articles from a threshold; in the page itself, as it takes no time.
fn join_from(state: State, threshold: Option<f64>) {
    let has_other = state.joined_from.with_untracked(|joined| *joined != threshold);
    if has_other && state.analysis.with_untracked(Option::is_some) {
        let options = threshold.map_or_else(Options::default, |threshold| Options { threshold });
        state.joined_from.set(threshold);
        state.analysis.update(|analysis| {
            if let Some(analysis) = analysis {
                join(Arc::make_mut(analysis), &options);
            }
        });
    }
}

/// Whether an answer names articles by their positions in the collection.
fn is_about_articles(reply: &Reply) -> bool {
    matches!(reply, Reply::Analysed(_) | Reply::Compared(_))
}

/// Asks for one comparison after the other, so that whatever else is asked waits for one at most.
fn compare_wanted(state: State, worker: Engine, asked: StoredValue<Option<Vec<ArticleIndex>>>) {
    let wanted = Memo::new(move |_| wanted(state));
    let next = move || {
        state.comparisons.with(|known| {
            let is_answered = |versions: &Vec<ArticleIndex>| known.contains_key(versions);
            let is_free = asked.with_value(|asked| asked.as_ref().is_none_or(is_answered));
            let missing = || wanted.get().into_iter().find(|versions| !is_answered(versions));
            is_free.then(missing).flatten()
        })
    };
    Effect::new(move |_| {
        // Comparisons refer to the worker's own analysis, so it must have made one.
        if state.status.with(|s| *s == Status::Ready)
            && let Some(versions) = next()
        {
            asked.set_value(Some(versions.clone()));
            worker.ask(&Request::Compare { versions });
        }
    });
}

fn look_up_searched(state: State, worker: Engine) {
    let searched = Memo::new(move |_| state.link.with(|link| words_of(&link.search)));
    Effect::new(move |_| {
        let mut words = searched.get();
        let is_ready = state.status.with(|s| *s == Status::Ready);
        words.retain(|word| !state.meanings.with_untracked(|known| known.contains_key(word)));
        if is_ready && !words.is_empty() {
            worker.ask(&Request::Look { words, language: state.words().language() });
        }
    });
}

fn hear(state: State, heard: Heard) {
    match heard {
        Heard::Ready => {
            let stage = crate::analysis::Stage::Reading;
            let total =
                state.articles.with_untracked(|a| u32::try_from(a.len()).unwrap_or(u32::MAX));
            state.status.set(Status::Working { stage, done: 0, total });
        }
        Heard::Reply(Reply::Progress { stage, done, total }) => {
            state.status.set(Status::Working { stage, done, total });
        }
        Heard::Reply(Reply::Analysed(analysis)) => {
            state.joined_from.set(None);
            state.analysis.set(Some(Arc::new(analysis)));
            join_from(state, state.threshold.get_untracked());
            state.status.set(Status::Ready);
        }
        Heard::Reply(Reply::Looked { meanings }) => {
            state.meanings.update(|known| known.extend(meanings));
        }
        Heard::Reply(Reply::Compared(comparison)) => state.comparisons.update(|comparisons| {
            comparisons.insert(comparison.versions.clone(), Arc::new(comparison));
        }),
        Heard::Reply(Reply::Ready { .. }) => {}
        // Silence that ends is no failure; one that never began stays what it is.
        Heard::Failed(Failure::Silent)
            if state.status.with_untracked(|s| *s != Status::Starting) => {}
        Heard::Failed(failure) => state.status.set(Status::Failed(failure)),
    }
}

/// The versions to compare: those looked at, or those of the stories on show.
fn wanted(state: State) -> Vec<Vec<ArticleIndex>> {
    let link = state.link.get();
    let wanted = state.with_collection(|collection| {
        // A link that leads nowhere shows the stories, so it falls through to them.
        let selection = select(collection, &link).filter(|_| link.view != View::Stories);
        if let Some(Selection { versions, .. }) = selection {
            return vec![versions];
        }
        let stories = collection.analysis.stories.iter().filter(|s| s.versions.len() > 1);
        let ahead = if link.needs_all_compared() { usize::MAX } else { COMPARED_AHEAD };
        let shown = stories.take(ahead).filter_map(|story| select_story(collection, story));
        shown.map(|selection| selection.versions).collect()
    });
    wanted.unwrap_or_default()
}
