//! The rows: a passage each, in every version.
//!
//! Drawn once for a comparison, without a signal in them. Article text is text nodes and nothing
//! else; signs stand in the style sheet, so that copying copies the article.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use crate::link::Kinds;
use crate::present::compare::{Cell, Column, CompareView, Paragraph, Row};
use crate::present::words::Phrase;
use crate::ui::dom;
use crate::ui::state::State;

use super::kind_filter::hiding;
use super::segments::segment_view;

/// All rows, as a table for readers of speech; kinds that are switched off are hidden by class.
#[component]
pub fn Passages(
    model: StoredValue<Arc<CompareView>>,
    kinds: Memo<Kinds>,
    column: RwSignal<usize>,
    go_to: Callback<u32>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let is_folded = Memo::new(move |_| state.link.with(|link| link.is_folded));
    let is_inline = Memo::new(move |_| is_inline(state, model));
    let class = move || {
        let folds = if is_folded.get() { " folds" } else { "" };
        let inline = if is_inline.get() { " is-inline" } else { "" };
        format!("passages shows-{}{}{folds}{inline}", column.get() + 1, hiding(kinds.get()))
    };
    let follow = move |event: MouseEvent| {
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let Some(target) = target else { return };
        if let Ok(Some(fold)) = target.closest(".fold") {
            unfold(&fold);
        } else if let Ok(Some(others)) = target.closest(".others") {
            open_row(&others);
        } else if let Some(number) = change_of(&target).filter(|_| !is_selecting()) {
            go_to.run(number);
        }
    };
    let rows = move || {
        let is_inline = is_inline.get();
        model.with_value(|m| rows_view(state, m, is_inline))
    };
    let empty = model.with_value(|m| m.rows.is_empty()).then(|| {
        let text = state.say(&Phrase::NothingAligned);
        view! { <p class="nothing">{text}</p> }
    });
    let heads = model.with_value(|m| {
        let head = |c: &Column| view! { <span role="columnheader">{c.tag.clone()}</span> };
        m.columns.iter().map(head).collect_view()
    });
    view! {
        <div class=class role="table" aria-label=state.say(&Phrase::Passages) on:click=follow>
            <div class="spoken" role="row">{heads}</div>
            {rows}
        </div>
        {empty}
    }
}

/// Whether the passages are shown as one text: where the link asks for it and it can be.
pub fn is_inline(state: State, model: StoredValue<Arc<CompareView>>) -> bool {
    state.link.with(|link| link.is_inline) && model.with_value(|m| m.can_inline)
}

fn rows_view(state: State, model: &CompareView, is_inline: bool) -> impl IntoView + use<> {
    let mut last = None;
    let row = |(n, row): (usize, &Row)| {
        let begins = row.run.filter(|run| last != Some(*run));
        last = row.run.or(last);
        let fold = begins.map(|run| fold_view(state, run, model.single_passages(Some(run))));
        let row = match is_inline {
            true => inline_view(state, &model.columns, n, row).into_any(),
            false => row_view(state, &model.columns, n, row).into_any(),
        };
        view! { {fold} {row} }
    };
    model.rows.iter().enumerate().map(row).collect_view()
}

/// A passage as one text. What one version alone has stands as it does in columns.
fn inline_view(
    state: State,
    columns: &[Column],
    number: usize,
    row: &Row,
) -> impl IntoView + use<> {
    let cell = match (&row.inline, columns.first()) {
        (Some(segments), Some(column)) => {
            let both = Cell {
                paragraphs: vec![Paragraph {
                    is_heading: row.cells[0].paragraphs.first().is_some_and(|p| p.is_heading),
                    segments: segments.clone(),
                }],
                is_moved: row.cells.iter().any(|cell| cell.is_moved),
                is_only: false,
                change: row.cells[0].change,
            };
            Some(cell_view(state, column, &both))
        }
        _ => {
            let mut cells = row.cells.iter().zip(columns);
            let here = cells.find(|(cell, _)| !cell.paragraphs.is_empty());
            here.map(|(cell, column)| cell_view(state, column, cell))
        }
    };
    let is_single = row.cells.iter().any(|cell| cell.is_only);
    view! {
        <div class="row" role="row" class:is-single=is_single data-run=row.run data-row=number + 1>{cell}</div>
    }
}

/// The difference that a click means: that of the mark or cell it is on.
fn change_of(target: &Element) -> Option<u32> {
    let mark = target.closest(".mark[data-change]").ok()??;
    mark.get_attribute("data-change")?.parse().ok()
}

/// Whether the click ended the selecting of text, which is no wish to go anywhere.
fn is_selecting() -> bool {
    window().get_selection().ok().flatten().is_some_and(|selection| !selection.is_collapsed())
}

/// On a phone: shows or hides the other versions' wording under a passage.
fn open_row(button: &Element) {
    if let Ok(Some(row)) = button.closest(".row") {
        let is_open = row.class_list().toggle("is-open").unwrap_or(false);
        _ = button.set_attribute("aria-expanded", &is_open.to_string());
    }
}

/// What stands for a run of folded passages: how many, and a click to see them.
fn fold_view(state: State, run: usize, passages: usize) -> impl IntoView {
    let text = state.say(&Phrase::FoldedPassages(passages));
    view! {
        <div class="fold" role="row" data-run=run>
            <div role="cell"><button type="button" class="quiet" aria-expanded="false">{text}</button></div>
        </div>
    }
}

/// Shows the passages of a run, or folds them again.
fn unfold(fold: &Element) {
    let is_open = fold.class_list().toggle("is-unfolded").unwrap_or(false);
    let run = fold.get_attribute("data-run").unwrap_or_default();
    if let Ok(Some(button)) = fold.query_selector("button") {
        _ = button.set_attribute("aria-expanded", &is_open.to_string());
    }
    let Some(table) = fold.parent_element() else { return };
    for row in dom::all(&table, &format!(".row[data-run='{run}']")) {
        _ = row.class_list().toggle_with_force("is-unfolded", is_open);
    }
}

fn row_view(state: State, columns: &[Column], number: usize, row: &Row) -> impl IntoView + use<> {
    let cells = row.cells.iter().zip(columns).map(|(cell, column)| cell_view(state, column, cell));
    let cells = cells.collect_view();
    let others = (columns.len() > 1).then(|| {
        let text = state.say(&Phrase::OtherVersions);
        view! {
            <div class="more" role="cell">
                <button type="button" class="others" aria-expanded="false">{text}</button>
            </div>
        }
    });
    let is_single = row.cells.iter().any(|cell| cell.is_only);
    view! {
        <div class="row" role="row" class:is-single=is_single data-run=row.run data-row=number + 1>{cells} {others}</div>
    }
}

fn cell_view(state: State, column: &Column, cell: &Cell) -> AnyView {
    let tag = column.tag.clone();
    if cell.paragraphs.is_empty() {
        let text = state.say(&Phrase::NotInThisVersion);
        return view! {
            <div class="cell is-missing" role="cell" data-tag=tag data-change=cell.change>
                <span class="gap">{text}</span>
            </div>
        }
        .into_any();
    }
    let note = if cell.is_only {
        Some(state.say(&Phrase::OnlyIn { tags: &tag }))
    } else if cell.is_moved {
        Some(state.say(&Phrase::Moved))
    } else {
        None
    };
    let note = note.map(|text| view! { <span class="note">{text}</span> });
    let paragraphs = cell.paragraphs.iter().map(|p| paragraph_view(state, p)).collect_view();
    view! {
        <div
            class="cell"
            class:is-only=cell.is_only
            class:is-moved=cell.is_moved
            role="cell"
            data-tag=tag
            data-change=cell.change
        >
            {note}
            <div class="text" lang=column.language.code() dir=column.direction.attribute()>
                {paragraphs}
            </div>
        </div>
    }
    .into_any()
}

fn paragraph_view(state: State, paragraph: &Paragraph) -> impl IntoView + use<> {
    let segments = paragraph.segments.iter().map(|s| segment_view(state, s)).collect_view();
    view! { <p class:is-heading=paragraph.is_heading>{segments}</p> }
}
