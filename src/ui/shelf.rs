//! Which articles the page has at hand: its own, or the examples, fetched when a link asks for them.
//!
//! The examples are a file beside the page and not built into it: whoever never opens them does not
//! wait for them. The browser itself reads their JSON: a reader of JSON would be a fiftieth of the page.

use js_sys::{JSON, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use crate::import::{embedded, tell_repetitions_apart};
use crate::link::Source;
use crate::model::{Article, Language};
use crate::present::words::Phrase;

use super::state::{Shelf, State};

/// Where the examples are, seen from the page.
const EXAMPLES: &str = "examples/stories.jsonl";

/// Keeps at hand the articles that the link asks for; returns what fetches them anew after a failure.
pub fn keep_stocked(state: State) -> Callback<()> {
    let fetched = StoredValue::new(None::<Vec<Article>>);
    let stock = move |source: Source| match (source, fetched.get_value()) {
        (Source::Seeds, _) => state.shelve(embedded()),
        (Source::Examples, Some(articles)) => state.shelve(articles),
        (Source::Examples, None) => {
            state.clear_away();
            state.announcement.set(state.say(&Phrase::FetchingExamples));
            spawn_local(async move {
                let articles = fetch().await;
                // The reader may have gone on while it came.
                if source != state.source.get_untracked() {
                    return;
                }
                match articles {
                    Some(articles) => {
                        fetched.set_value(Some(articles.clone()));
                        state.shelve(articles);
                    }
                    None => state.shelf.set(Shelf::NotFetched),
                }
            });
        }
    };
    Effect::new(move |before: Option<Source>| {
        let source = state.source.get();
        // The page opens with its own articles.
        if before.unwrap_or_default() != source {
            stock(source);
        }
        source
    });
    Callback::new(move |()| stock(state.source.get_untracked()))
}

/// The examples, where they arrive whole.
async fn fetch() -> Option<Vec<Article>> {
    let response = JsFuture::from(window().fetch_with_str(EXAMPLES)).await;
    let response: Response = response.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let mut articles = text.lines().map(article).collect::<Option<Vec<_>>>()?;
    tell_repetitions_apart(&mut articles);
    Some(articles)
}

/// The article of a line, as `import::read_articles` reads it.
fn article(line: &str) -> Option<Article> {
    let record = JSON::parse(line).ok()?;
    let field = |name: &str| Reflect::get(&record, &name.into()).ok()?.as_string();
    Some(Article {
        title: field("title"),
        language: field("lang").map(|tag| Language::from_tag(&tag)),
        source: field("source"),
        date: field("date"),
        ..Article::new(field("id")?, field("text")?)
    })
}
