//! Touching the document directly, where a signal for every mark would cost more than it gives.
//!
//! Marks are many and their lighting changes with every move of the pointer. They are drawn once,
//! carry the numbers of their fact and their difference, and get a class here: two queries a move
//! instead of a subscription a mark.

use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, ScrollIntoViewOptions, ScrollLogicalPosition};

/// What marks are found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lit {
    Fact(u32),
    Change(u32),
}

/// What the pointer or the focus is on, if it is on a mark or on a difference in the list. A passage
/// that is a difference as a whole is neither: reading across it must not make the page flicker.
pub fn lit_by(target: Option<EventTarget>) -> Option<Lit> {
    let target: Element = target?.dyn_into().ok()?;
    let mark = target.closest(".mark, .change").ok()??;
    let number = |name| mark.get_attribute(name)?.parse().ok();
    number("data-fact").map(Lit::Fact).or_else(|| number("data-change").map(Lit::Change))
}

/// Lights the marks of one fact or difference under `root`, and those alone.
pub fn light(root: &Element, lit: Option<Lit>) {
    let dims = match lit {
        Some(Lit::Fact(n)) => mark(root, "is-lit", &format!("[data-fact='{n}']")),
        Some(Lit::Change(n)) => mark(root, "is-lit", &format!("[data-change='{n}']")),
        None => mark(root, "is-lit", ""),
    };
    // What has no counterpart to be compared with dims nothing.
    _ = root.class_list().toggle_with_force("has-lit", dims > 1);
}

/// Gives `class` to the elements under `root` that the selector finds, and to no others; returns
/// how many they are.
pub fn mark(root: &Element, class: &str, selector: &str) -> u32 {
    for element in all(root, &format!(".{class}")) {
        _ = element.class_list().remove_1(class);
    }
    let found = if selector.is_empty() { Vec::new() } else { all(root, selector) };
    for element in &found {
        _ = element.class_list().add_1(class);
    }
    u32::try_from(found.len()).unwrap_or(u32::MAX)
}

/// The elements under `root` that the selector finds.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|i| found.item(i)?.dyn_into().ok()).collect()
}

/// Scrolls to an element unless it is in comfortable sight: not at the edge, under no sticky head.
pub fn bring_into_sight(element: &Element, height: f64) {
    const MARGIN: f64 = 96.0;
    let place = element.get_bounding_client_rect();
    if place.top() >= MARGIN && place.bottom() <= height - MARGIN {
        return;
    }
    let how = ScrollIntoViewOptions::new();
    how.set_block(ScrollLogicalPosition::Center);
    how.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&how);
}
