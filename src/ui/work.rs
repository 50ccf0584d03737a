//! What the page has the worker do: analyse when there are articles, compare what is looked at.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::Options;
use crate::link::View;
use crate::model::ArticleIndex;
use crate::present::search::words_of;
use crate::present::selection::{Selection, select, select_story};
use crate::protocol::{Reply, Request};

use super::engine::{Engine, Failure, Heard};
use super::state::{Shelf, State, Status};

/// How many stories are compared ahead for the figures on their cards.
const COMPARED_AHEAD: usize = 24;

/// How far the joining for another threshold is. A slider moves faster than a worker answers: while
/// an answer is under way nothing more is asked, and then for the newest place of the slider alone.
#[derive(Default)]
struct Joining {
    is_under_way: bool,
    last: f64,
}

impl Joining {
    /// What to ask for now.
    fn wish(&mut self, threshold: f64) -> Option<f64> {
        let is_due = !self.is_under_way && self.last.to_bits() != threshold.to_bits();
        is_due.then(|| {
            *self = Self { is_under_way: true, last: threshold };
            threshold
        })
    }
}

/// Starts the worker and keeps it at work; returns what starts it anew after a failure.
pub fn begin(state: State) -> Callback<()> {
    let joining = StoredValue::new(Joining::default());
    let joined = Trigger::new();
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
        if matches!(heard, Heard::Reply(Reply::Joined(_))) {
            joining.update_value(|j| j.is_under_way = false);
            joined.notify();
        }
        hear(state, heard);
    });
    let threshold =
        Memo::new(move |_| state.threshold.get().unwrap_or(Options::default().threshold));
    let is_up = Memo::new(move |_| {
        state.status.with(|s| !matches!(s, Status::Starting | Status::Failed(_)))
    });
    // What was asked since the worker last started; a new worker knows nothing of it.
    let asked: Rc<RefCell<Vec<Vec<ArticleIndex>>>> = Rc::default();

    let (worker, asked_before) = (engine.clone(), asked.clone());
    Effect::new(move |_| {
        let articles = state.articles.get();
        if is_up.get() && state.shelf.get() == Shelf::Stocked {
            awaited.update_value(|n| *n += 1);
            let threshold = threshold.get_untracked();
            asked_before.borrow_mut().clear();
            joining.set_value(Joining { is_under_way: false, last: threshold });
            worker.ask(&Request::Analyse { articles: articles.to_vec(), threshold });
        }
    });

    let worker = engine.clone();
    Effect::new(move |_| {
        joined.track();
        let threshold = threshold.get();
        let is_possible = state.analysis.with(Option::is_some) && is_up.get_untracked();
        let wish = || joining.try_update_value(|j| j.wish(threshold)).flatten();
        if let Some(threshold) = is_possible.then(wish).flatten() {
            worker.ask(&Request::Join { threshold });
        }
    });

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

/// Whether an answer names articles by their positions in the collection.
fn is_about_articles(reply: &Reply) -> bool {
    matches!(reply, Reply::Analysed(_) | Reply::Joined(_) | Reply::Compared(_))
}

fn compare_wanted(state: State, worker: Engine, asked: Rc<RefCell<Vec<Vec<ArticleIndex>>>>) {
    let wanted = Memo::new(move |_| wanted(state));
    Effect::new(move |_| {
        // Comparisons refer to the worker's own analysis, so it must have made one.
        if state.status.with(|s| *s == Status::Ready) {
            for versions in wanted.get() {
                let is_known = state.comparisons.with_untracked(|c| c.contains_key(&versions));
                if !is_known && !asked.borrow().contains(&versions) {
                    asked.borrow_mut().push(versions.clone());
                    worker.ask(&Request::Compare { versions });
                }
            }
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
            state.analysis.set(Some(Arc::new(analysis)));
            state.status.set(Status::Ready);
        }
        Heard::Reply(Reply::Joined(joined)) => state.analysis.update(|analysis| {
            if let Some(analysis) = analysis {
                Arc::make_mut(analysis).join_as(joined);
            }
        }),
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
