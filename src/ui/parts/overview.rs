//! The whole story in a strip: each passage as long as it is, in the tone of its differences.
//!
//! Drawn as an image with its sizes as attributes: a strip of elements would need a style each,
//! which the content security policy forbids. Hidden from readers of speech, whom the list beside
//! the text tells the same and more.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::present::compare::{CompareView, Row, Tone};

/// The strip; a click on a passage goes to its first difference.
#[component]
pub fn Overview(model: StoredValue<Arc<CompareView>>, go_to: Callback<u32>) -> impl IntoView {
    let (ticks, total) = model.with_value(|m| ticks(&m.rows));
    let follow = move |event: web_sys::MouseEvent| {
        let tick = event.target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
        let number = tick.and_then(|tick| tick.get_attribute("data-change")?.parse().ok());
        if let Some(number) = number {
            go_to.run(number);
        }
    };
    view! {
        <svg
            class="overview"
            viewBox=format!("0 0 10 {}", total.max(1))
            preserveAspectRatio="none"
            aria-hidden="true"
            on:click=follow
        >
            {ticks}
        </svg>
    }
}

fn ticks(rows: &[Row]) -> (Vec<AnyView>, usize) {
    let mut y = 0;
    let mut ticks = Vec::new();
    for row in rows {
        let tone = match row.tone {
            Tone::Quiet => "tick",
            Tone::Partial => "tick is-partial",
            Tone::Conflict => "tick is-conflict",
        };
        // A little shorter than its passage, so that neighbours stay apart.
        let height = row.length * 9 / 10;
        ticks.push(
            view! { <rect class=tone x="0" width="10" y=y height=height data-change=row.first_change /> }
                .into_any(),
        );
        y += row.length;
    }
    (ticks, y)
}
