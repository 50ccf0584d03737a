//! The link in the address bar: read at the start, written at every move, followed on Back.
//!
//! Every control that leads somewhere is a plain `<a href="?…">`, so that middle click, copying the
//! link and opening it elsewhere work as on any page. One listener takes the plain clicks among
//! them; parts need not know.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MouseEvent};

use crate::link::Link;

use super::state::State;
use super::storage::{self, Key};

/// Reads the address and follows it from now on.
pub fn follow(state: State) {
    read(state);
    keep_place(state);
    let back = window_event_listener(ev::popstate, move |_| read(state));
    let click = window_event_listener(ev::click, move |event| {
        if let Some(link) = followed(&event) {
            event.prevent_default();
            go(state, link);
        }
    });
    on_cleanup(move || {
        back.remove();
        click.remove();
    });
}

/// Remembers how far down the reader is while the page is loaded anew: the browser would return
/// there by itself, but before there is anything to return to.
fn keep_place(state: State) {
    let here = location().href().unwrap_or_default();
    let place = storage::read(Key::Place).and_then(|place| {
        let (down, address) = place.split_once(' ')?;
        down.parse::<u32>().ok().filter(|_| address == here).map(f64::from)
    });
    storage::write(Key::Place, None);
    state.place.set_value(place);
    let leave = window_event_listener(ev::pagehide, |_| {
        let down = window().scroll_y().unwrap_or_default() as u32;
        let address = location().href().unwrap_or_default();
        storage::write(Key::Place, Some(&format!("{down} {address}")));
    });
    on_cleanup(move || leave.remove());
}

/// Goes back to where the reader was, once what was there is there again.
pub fn return_to_place(state: State) {
    if let Some(place) = state.place.try_update_value(Option::take).flatten() {
        window().scroll_to_with_x_and_y(0.0, place);
    }
}

/// Shows what the link names.
pub fn go(state: State, link: Link) {
    let here = state.link.get_untracked();
    if here == link {
        return;
    }
    let address = match link.to_query() {
        query if query.is_empty() => location().pathname().unwrap_or_else(|_| "?".to_owned()),
        query => format!("?{query}"),
    };
    // A browser refuses when it is asked too often; what is shown is right all the same.
    _ = window().history().and_then(|history| {
        if here.is_step_to(&link) {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        }
    });
    let is_elsewhere =
        here.view != link.view || here.story != link.story || here.source != link.source;
    let has_place = link.at.is_some() || link.fact.is_some();
    state.problems.set(Vec::new());
    state.link.set(link);
    // A place within the view is the view's own business.
    if is_elsewhere && !has_place {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus_heading();
    }
}

fn read(state: State) {
    let parsed = Link::parse(&location().search().unwrap_or_default());
    state.problems.set(parsed.problems);
    state.link.set(parsed.link);
}

/// The link that a click follows within the page: a plain click on an address of ours.
fn followed(event: &MouseEvent) -> Option<Link> {
    let is_plain = event.button() == 0
        && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !is_plain || event.default_prevented() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let anchor = target.closest("a[href^='?']").ok()??;
    Some(Link::parse(&anchor.get_attribute("href")?).link)
}

/// Tells readers of speech where they are, and lets Tab go on from there. A reader who was quicker
/// than the screen and has gone to something of the new view stays there.
pub fn focus_heading() {
    let left = document().active_element();
    request_animation_frame(move || {
        let now = document().active_element().filter(|now| left.as_ref() != Some(now));
        let has_gone_on = now.is_some_and(|now| matches!(now.closest("main"), Ok(Some(_))));
        if has_gone_on {
            return;
        }
        let heading = document().query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
            _ = heading.focus();
        }
    });
}
