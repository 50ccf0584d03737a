//! What every view of a story asks for: the versions that the link selects, and their comparison.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::Comparison;
use crate::present::selection::{Selection, select};
use crate::ui::state::State;

/// The versions that the link selects.
pub fn selection(state: State) -> Memo<Option<Selection>> {
    Memo::new(move |_| {
        state
            .with_collection(|collection| state.link.with(|link| select(collection, link)))
            .flatten()
    })
}

/// Their comparison, once the worker has made it. The same comparison is the same for a memo, and
/// is not compared fact by fact.
pub fn comparison(
    state: State,
    selection: Memo<Option<Selection>>,
) -> Memo<Option<Arc<Comparison>>> {
    Memo::new_with_compare(
        move |_| {
            let versions = selection.get()?.versions;
            state.comparisons.with(|all| all.get(&versions).cloned())
        },
        |before, now| match (before.and_then(Option::as_ref), now.and_then(Option::as_ref)) {
            (Some(before), Some(now)) => !Arc::ptr_eq(before, now),
            (before, now) => before.is_some() != now.is_some(),
        },
    )
}
