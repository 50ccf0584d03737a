//! The table of facts: a row a fact, a column a version, a group of rows for each standing.
//!
//! A real table with its roles said again, since a phone shows each row as a card, and a browser
//! takes a table that is not laid out as one for something else.

use std::sync::Arc;

use leptos::prelude::*;

use crate::link::{Link, View};
use crate::model::{Comparison, Standing};
use crate::present::facts::{FactCell, FactColumn, FactGroup, FactLine, FactsView, Said};
use crate::present::words::Phrase;
use crate::ui::state::State;

use super::piece::PieceText;
use super::spoken::spoken;

/// The groups of a view as a table; each value leads to its sentence.
pub fn fact_table(
    state: State,
    model: &FactsView,
    groups: &[FactGroup<'_>],
    link: &Link,
) -> impl IntoView + use<> {
    let columns = &model.columns;
    let heads = columns.iter().map(|column| head(state, column)).collect_view();
    let bodies = groups.iter().map(|group| body(state, columns, group, link)).collect_view();
    view! {
        <div class="fact-frame" role="region" tabindex="0" aria-label=state.say(&Phrase::FactsTable)>
            <table class="fact-table" role="table" aria-label=state.say(&Phrase::FactsTable)>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{state.say(&Phrase::Fact)}</th>
                        {heads}
                    </tr>
                </thead>
                {bodies}
            </table>
        </div>
    }
}

fn head(state: State, column: &FactColumn) -> impl IntoView + use<> {
    let language = state.say(&Phrase::LanguageName(column.language));
    view! {
        <th scope="col" role="columnheader">
            <span class="tag">{column.tag.clone()}</span>
            " "
            {language}
            <span class="outlet">{column.outlet.clone()}</span>
        </th>
    }
}

fn body(
    state: State,
    columns: &[FactColumn],
    group: &FactGroup<'_>,
    link: &Link,
) -> impl IntoView + use<> {
    let standing = group.standing;
    let class = match standing {
        Standing::Conflict => "standing is-conflict",
        Standing::Partial => "standing is-partial",
        Standing::Agreed => "standing is-agreed",
    };
    let said = state.say(&Phrase::Standing { standing, facts: group.lines.len() });
    let rows = group.lines.iter().map(|line| row(state, columns, line, link)).collect_view();
    view! {
        <tbody class=class role="rowgroup">
            <tr role="row">
                <th class="standing-name" colspan=columns.len() + 1 scope="rowgroup" role="rowheader">
                    {said}
                </th>
            </tr>
            {rows}
        </tbody>
    }
}

fn row(
    state: State,
    columns: &[FactColumn],
    line: &FactLine,
    link: &Link,
) -> impl IntoView + use<> {
    let cells = line.cells.iter().zip(columns).map(|(c, column)| cell(state, column, c, link));
    view! {
        <tr class=format!("mark-{}", line.kind.word()) role="row" data-fact=line.number>
            <th scope="row" role="rowheader">
                <span class="number">{line.number}</span>
                " "
                <span class="kind-name">{state.say(&Phrase::Kind(line.kind))}</span>
            </th>
            {cells.collect_view()}
        </tr>
    }
}

fn cell(state: State, column: &FactColumn, cell: &FactCell, link: &Link) -> impl IntoView + use<> {
    let class = match (cell.said.is_empty(), cell.is_odd) {
        (true, _) => "is-silent",
        (false, true) => "is-odd",
        (false, false) => "",
    };
    let silent = cell.said.is_empty().then(|| {
        let text = state.say(&Phrase::Silent);
        view! { <span class="gap" aria-hidden="true">"–"</span><span class="spoken">{text}</span> }
    });
    let odd = cell.is_odd.then(|| {
        view! {
            <span class="sign" aria-hidden="true">"≠ "</span>
            {spoken(state, &Phrase::SaysOtherwise)}
        }
    });
    let said = cell.said.iter().map(|said| one(state, column, said, link)).collect_view();
    view! { <td class=class role="cell" data-tag=column.tag.clone()>{silent} {odd} {said}</td> }
}

fn one(state: State, column: &FactColumn, said: &Said, link: &Link) -> impl IntoView + use<> {
    let times = (said.times > 1).then(|| {
        let text = state.say(&Phrase::Times(said.times));
        view! { " " <span class="count">{text}</span> }
    });
    let own = said
        .words
        .clone()
        .map(|words| view! { <span class="own"><PieceText piece=words /></span> });
    let where_to = state.say(&Phrase::GoToSentence { tag: &column.tag });
    view! {
        <span class="said">
            <a href=said.link(link).href()>
                <PieceText piece=said.value.clone() />
                <span class="spoken">" " {where_to}</span>
            </a>
            {times}
            {own}
        </span>
    }
}

/// The facts in conflict, under the versions; nothing where there is none.
#[component]
pub fn ConflictTable(comparison: Memo<Option<Arc<Comparison>>>) -> impl IntoView {
    let state = expect_context::<State>();
    let model = Memo::new(move |_| {
        let comparison = comparison.get().filter(|c| c.versions.len() > 1)?;
        state.with_collection(|c| FactsView::new(state.words(), c, &comparison))
    });
    // With the filter, not with every step from difference to difference.
    let frame = Memo::new(move |_| state.link.get().without_place());
    move || {
        let model = model.get()?;
        let link = frame.get();
        let groups = model.groups(link.kinds);
        let conflicts: Vec<_> =
            groups.into_iter().filter(|g| g.standing == Standing::Conflict).collect();
        let all = Link { view: View::Facts, ..link.clone() };
        Some(view! {
            <section class="conflict-facts" aria-labelledby="conflict-facts-title">
                <h2 id="conflict-facts-title">{state.say(&Phrase::ConflictingFacts)}</h2>
                {(!conflicts.is_empty()).then(|| fact_table(state, &model, &conflicts, &link))}
                <p><a href=all.href()>{state.say(&Phrase::AllFacts)}</a></p>
            </section>
        })
    }
}
