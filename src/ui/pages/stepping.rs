//! Going from difference to difference, by key or by button, in whichever view shows them.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;

use crate::link::Link;
use crate::present::compare::CompareView;
use crate::ui::state::State;
use crate::ui::{dom, history};

/// What goes to a difference by number, and what goes to the next or the previous one.
pub fn moves(
    state: State,
    model: StoredValue<Arc<CompareView>>,
) -> (Callback<u32>, Callback<bool>) {
    let go_to = Callback::new(move |number: u32| {
        let spoken = model.with_value(|m| m.change(number).map(|c| c.spoken.clone()));
        let link = state.link.get_untracked();
        history::go(state, Link { at: Some(number), fact: None, ..link });
        state.announcement.set(spoken.unwrap_or_default());
    });
    let step = Callback::new(move |is_forward: bool| {
        let (kinds, at) = state.link.with_untracked(|link| (link.kinds, link.at));
        if let Some(number) = model.with_value(|m| m.step(kinds, at, is_forward)) {
            go_to.run(number);
        }
    });
    (go_to, step)
}

/// n and j go on, p and k go back, Escape closes the list where it covers the text.
pub fn listen_to_keys(step: Callback<bool>, is_list_open: Option<RwSignal<bool>>) {
    let listener = window_event_listener(ev::keydown, move |event| {
        if dom::is_typing() || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        match event.key().as_str() {
            "n" | "j" => step.run(true),
            "p" | "k" => step.run(false),
            "Escape" => {
                if let Some(is_list_open) = is_list_open {
                    is_list_open.set(false);
                }
            }
            _ => {}
        }
    });
    on_cleanup(move || listener.remove());
}
