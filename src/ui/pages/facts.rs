//! The facts of a story's versions as a table.

use std::sync::Arc;

use leptos::prelude::*;

use crate::present::facts::FactsView;
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::parts::{Aligning, KindFilter, SaveTable, StoryHead, VersionChoice, fact_table};
use crate::ui::state::State;

use super::story::{comparison, selection};

/// The page.
#[component]
pub fn FactsPage() -> impl IntoView {
    let state = expect_context::<State>();
    let selection = selection(state);
    let comparison = comparison(state, selection);
    let model = Memo::new(move |_| {
        let comparison = comparison.get()?;
        state.with_collection(|c| Arc::new(FactsView::new(state.words(), c, &comparison)))
    });
    let body = move || match model.get() {
        Some(view) => view! { <Table model=view /> }.into_any(),
        None => view! { <Aligning /> }.into_any(),
    };
    view! {
        <div class="story-page">
            {move || model.get().map(|m| view! { <StoryHead title=m.title.clone() /> })}
            <VersionChoice selection=selection />
            {body}
        </div>
    }
}

#[component]
fn Table(model: Arc<FactsView>) -> impl IntoView {
    let state = expect_context::<State>();
    let kinds = Memo::new(move |_| state.link.with(|link| link.kinds));
    let model = StoredValue::new(model);
    let counts = model.with_value(|m| m.kinds.clone());
    let table = Callback::new(move |()| {
        model.with_value(|m| m.table(state.words(), kinds.get_untracked()))
    });
    let body = move || {
        let link = state.link.get();
        model.with_value(|m| {
            let groups = m.groups(kinds.get());
            let nothing = match (m.lines.is_empty(), groups.is_empty()) {
                (true, _) => Phrase::NoFacts,
                (_, true) => Phrase::NoFactsShown,
                _ => return fact_table(state, m, &groups, &link).into_any(),
            };
            let text = state.say(&nothing);
            view! { <p class="nothing">{text}</p> }.into_any()
        })
    };
    Effect::new(move |_| history::return_to_place(state));
    let said = |facts, conflicts| Phrase::FactKindCount { facts, conflicts };
    view! {
        <div class="controls">
            <KindFilter counts=counts said=said kinds=kinds />
            <SaveTable table=table name="retold-facts" />
        </div>
        {body}
    }
}
