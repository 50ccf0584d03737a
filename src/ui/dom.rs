//! Touching the document directly, where a signal for every mark would cost more than it gives.
//!
//! Marks are many and their lighting changes with every move of the pointer. They are drawn once,
//! carry the numbers of their fact and their difference, and get a class here: two queries a move
//! instead of a subscription a mark.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventTarget, FocusOptions, HtmlElement, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

/// What marks are found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lit {
    Fact(u32),
    Change(u32),
    Concept(u32),
}

/// What the pointer or the focus is on, if it is on a mark or on a difference in the list. A passage
/// that is a difference as a whole is neither: reading across it must not make the page flicker.
fn lit_by(target: Option<EventTarget>) -> Option<Lit> {
    let target: Element = target?.dyn_into().ok()?;
    let mark = target.closest(".mark, .change, .concept").ok()??;
    let number = |name| mark.get_attribute(name)?.parse().ok();
    let fact_or_change = number("data-fact").map(Lit::Fact);
    let fact_or_change = fact_or_change.or_else(|| number("data-change").map(Lit::Change));
    fact_or_change.or_else(|| number("data-concept").map(Lit::Concept))
}

/// Lights what a move of the pointer or of the focus leads to: what the pointer has come upon, or
/// else what the keyboard is at. A page that scrolls or grows under a pointer at rest makes the
/// browser report moves that nobody made, and those must not put out what Tab has lit.
pub fn attend(event: &Event) {
    let is_arrival = matches!(event.type_().as_str(), "mouseover" | "focusin");
    let come_upon = is_arrival.then(|| lit_by(event.target())).flatten();
    light(event, come_upon.or_else(at_keyboard));
}

/// What the focus is on, where it is there by key: a click leaves it behind wherever it went.
fn at_keyboard() -> Option<Lit> {
    let focused = document().query_selector(":focus-visible").ok().flatten()?;
    lit_by(Some(focused.into()))
}

/// Lights the marks of one fact or difference under the element that listens for the event, and
/// those alone. By the event's own element: a focused link may be taken away with all that it stands
/// in, and the focus it loses is heard when there is no part left to ask.
fn light(event: &Event, lit: Option<Lit>) {
    let Some(Ok(root)) = event.current_target().map(JsCast::dyn_into::<Element>) else { return };
    let selector = match lit {
        Some(Lit::Fact(n)) => format!("[data-fact='{n}']"),
        Some(Lit::Change(n)) => of_change(n),
        Some(Lit::Concept(n)) => format!("[data-concept='{n}']"),
        None => String::new(),
    };
    // What has no counterpart to be compared with dims nothing.
    // Nor does a word that has some: whoever reads across words reads on.
    let found = mark(&root, "is-lit", &selector).len();
    let dims = found > 1 && !matches!(lit, Some(Lit::Concept(_)));
    _ = root.class_list().toggle_with_force("has-lit", dims);
}

/// Marks what belongs to the selected difference under `root`, and nothing else.
pub fn select(root: &Element, at: Option<u32>) -> Vec<Element> {
    mark(root, "is-selected", &at.map(of_change).unwrap_or_default())
}

fn of_change(number: u32) -> String {
    format!("[data-change='{number}']")
}

/// Gives `class` to the elements under `root` that the selector finds, and to no others; an empty
/// selector finds none. Returns what it found.
pub fn mark(root: &Element, class: &str, selector: &str) -> Vec<Element> {
    let found = if selector.is_empty() { Vec::new() } else { all(root, selector) };
    unmark(root, class);
    for element in &found {
        _ = element.class_list().add_1(class);
    }
    found
}

/// Gives `class` to one element under `root`, and to no other.
pub fn mark_only(root: &Element, class: &str, element: Option<&Element>) {
    unmark(root, class);
    if let Some(element) = element {
        _ = element.class_list().add_1(class);
    }
}

fn unmark(root: &Element, class: &str) {
    for element in all(root, &format!(".{class}")) {
        _ = element.class_list().remove_1(class);
    }
}

/// The elements under `root` that the selector finds.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|i| found.item(i)?.dyn_into().ok()).collect()
}

/// Scrolls to an element unless it is in comfortable sight: not at the edge, under no sticky head.
pub fn bring_into_sight(element: &Element) {
    const MARGIN: f64 = 96.0;
    let height = window().inner_height().ok().and_then(|h| h.as_f64()).unwrap_or_default();
    let place = element.get_bounding_client_rect();
    if place.top() >= MARGIN && place.bottom() <= height - MARGIN {
        return;
    }
    let how = ScrollIntoViewOptions::new();
    how.set_block(ScrollLogicalPosition::Center);
    how.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&how);
}

/// Moves the focus to an element that is none of the page's stops, without scrolling.
pub fn focus_quietly(element: &Element) {
    _ = element.set_attribute("tabindex", "-1");
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let how = FocusOptions::new();
        how.set_prevent_scroll(true);
        _ = element.focus_with_options(&how);
    }
}

/// Opens what an element is folded away in.
pub fn unfold(element: &Element) {
    if let Ok(Some(details)) = element.closest("details:not([open])") {
        _ = details.set_attribute("open", "");
    }
}

/// Whether keys mean letters at the moment, or belong to what is open over the page.
pub fn is_typing() -> bool {
    let is_open = document().query_selector("dialog[open]").ok().flatten().is_some();
    is_open
        || document().active_element().is_some_and(|e| {
            let kind = e.get_attribute("type").unwrap_or_default();
            e.matches("input, textarea, select").unwrap_or(false) && kind != "checkbox"
        })
}

/// Scrolls what an element is in, as little as needed to see it.
pub fn reveal(element: &Element) {
    let how = ScrollIntoViewOptions::new();
    how.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&how);
}
