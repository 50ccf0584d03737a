//! The map of the collection. One stop of the Tab key; within it the arrow keys go from point to
//! point, left and right to the next article, up and down to the next story.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::decimals;
use crate::present::picture::{Disc, Picture, Point, Tie};
use crate::present::words::Phrase;
use crate::ui::dom;
use crate::ui::state::State;

/// The map; nothing of a collection that is empty.
#[component]
pub fn Map(picture: Picture) -> impl IntoView {
    let state = expect_context::<State>();
    if picture.points.is_empty() {
        return ().into_any();
    }
    let radius = picture.radius;
    // A map of a few articles may be drawn larger than it is.
    let scale = (360.0 / picture.width).clamp(1.0, 2.0);
    let ties = picture.ties.into_iter().map(tie).collect_view();
    let discs = picture.discs.into_iter().map(disc).collect_view();
    let points = picture.points.into_iter().enumerate();
    let points = points.map(|(n, p)| point(p, radius, n == 0)).collect_view();
    let hint = state.say(&Phrase::PictureHint);
    view! {
        <figure class="map">
            <svg
                role="group"
                aria-label=state.say(&Phrase::Picture)
                aria-describedby="map-hint"
                viewBox=format!("0 0 {} {}", whole(picture.width), whole(picture.height))
                width=whole(picture.width * scale)
                height=whole(picture.height * scale)
                on:keydown=|event| walk(&event)
            >
                <g class="ties">{ties}</g>
                <g class="discs">{discs}</g>
                <g class="points">{points}</g>
            </svg>
            <figcaption id="map-hint">{hint}</figcaption>
        </figure>
    }
    .into_any()
}

/// A place to a tenth: more only makes the document longer.
fn at(place: f64) -> String {
    decimals::written(place, 1)
}

fn whole(length: f64) -> String {
    decimals::written(length, 0)
}

fn tie(tie: Tie) -> impl IntoView {
    view! { <line x1=at(tie.from.0) y1=at(tie.from.1) x2=at(tie.to.0) y2=at(tie.to.1) /> }
}

fn disc(disc: Disc) -> impl IntoView {
    view! { <circle cx=at(disc.x) cy=at(disc.y) r=at(disc.radius) class:is-faint=disc.is_faint /> }
}

fn point(point: Point, radius: f64, is_stop: bool) -> impl IntoView {
    let label = point.label.map(|code| {
        view! { <text x=at(point.x) y=at(point.y) dy="0.32em" aria-hidden="true">{code}</text> }
    });
    let class = match (point.is_single, point.is_faint) {
        (true, true) => "point is-single is-faint",
        (true, false) => "point is-single",
        (false, true) => "point is-faint",
        (false, false) => "point",
    };
    let title = point.name.clone();
    view! {
        <g class=class>
            <a
                href=point.link.href()
                tabindex=if is_stop { "0" } else { "-1" }
                data-story=point.story
                aria-label=point.name
            >
                <title>{title}</title>
                <circle cx=at(point.x) cy=at(point.y) r=at(radius) />
                {label}
            </a>
        </g>
    }
}

/// Moves the focus among the points, and with it the one that Tab comes back to.
fn walk(event: &KeyboardEvent) {
    let Some(Ok(map)) = event.current_target().map(JsCast::dyn_into::<Element>) else { return };
    let points = dom::all(&map, "a");
    let focused = document().active_element();
    let Some(here) = points.iter().position(|p| Some(p) == focused.as_ref()) else { return };
    let story = |n: usize| points[n].get_attribute("data-story");
    let last = points.len() - 1;
    let next = match event.key().as_str() {
        "ArrowRight" => (here + 1).min(last),
        "ArrowLeft" => here.saturating_sub(1),
        "ArrowDown" => (here..=last).find(|&n| story(n) != story(here)).unwrap_or(here),
        "ArrowUp" => (0..here).rev().find(|&n| story(n) != story(here)).unwrap_or(here),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    _ = points[here].set_attribute("tabindex", "-1");
    _ = points[next].set_attribute("tabindex", "0");
    // An SVG link has the same method under another name of its type.
    _ = points[next].unchecked_ref::<HtmlElement>().focus();
}
