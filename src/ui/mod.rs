//! The page: what a reader sees and does. The only home of leptos and web-sys.
//!
//! It computes nothing that `present/` could: pages ask for a view model in one memo and loop over
//! it, parts take plain props. It calls no analysis either; that runs in the worker, so that the
//! page's own program stays small and scrolling never waits.

mod app;
mod dom;
mod engine;
mod history;
mod intl;
mod pages;
mod parts;
mod shelf;
mod speech;
mod state;
mod storage;
mod take_along;
mod theme;
mod work;

use leptos::prelude::*;

/// Shows the page in the place of what stood there while it loaded.
pub fn start() {
    theme::restore();
    intl::lend();
    let shell = document().get_element_by_id("retold");
    if let Some(shell) = shell {
        shell.remove();
    }
    mount_to_body(app::App);
}
