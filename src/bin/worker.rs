//! The worker: the analysis behind the page, so that reading never waits for it.
//!
//! It keeps the last collection, so that a comparison names articles by position and no text travels
//! twice. A message it cannot read is thrown, which the page hears as an error of the worker and shows
//! with a way to start anew.

use js_sys::Uint8Array;
use retold::analysis::reader::Reader;
use retold::analysis::{self, Options, Progress};
use retold::meanings::Meanings;
use retold::model::{Article, Language};
use retold::protocol::{self, BUILD, Reply, Request};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let mut desk = Desk::default();
    let page = scope.clone();
    let answer = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        match protocol::read(&bytes) {
            Ok(request) => desk.answer(request, &mut |reply| post(&page, reply)),
            Err(error) => wasm_bindgen::throw_str(&error.to_string()),
        }
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    // It listens as long as the worker lives.
    answer.forget();
    post(&scope, &Reply::Ready { build: BUILD.to_owned() });
}

/// What the worker works on.
#[derive(Default)]
struct Desk {
    articles: Vec<Article>,
    /// Kept, since indexing the lexicon in a language costs more than reading an article.
    reader: Reader,
    /// Those of the articles.
    languages: Vec<Language>,
    meanings: Meanings,
}

impl Desk {
    fn answer(&mut self, request: Request, reply: &mut dyn FnMut(&Reply)) {
        match request {
            Request::Analyse { articles } => {
                self.articles = articles;
                let options = Options::default();
                let mut steps = Steps::default();
                let Self { reader, articles, .. } = self;
                let analysis = analysis::analyse(reader, articles, &options, &mut |progress| {
                    if let Some(step) = steps.worth_saying(progress) {
                        reply(&step);
                    }
                });
                self.languages = analysis.reports.iter().map(|report| report.language).collect();
                reply(&Reply::Analysed(analysis));
            }
            Request::Look { words, language } => {
                let mut languages = self.languages.clone();
                languages.push(language);
                languages.sort_unstable();
                languages.dedup();
                let look = |word: String| {
                    let concepts = self.meanings.of(&word, &languages);
                    (word, concepts)
                };
                reply(&Reply::Looked { meanings: words.into_iter().map(look).collect() });
            }
            Request::Compare { versions } => {
                let comparison = analysis::compare(&mut self.reader, &self.articles, &versions);
                reply(&Reply::Compared(comparison));
            }
        }
    }
}

/// Thins out progress: a message for every article would take longer than many an article.
#[derive(Default)]
struct Steps {
    said: Option<(analysis::Stage, usize)>,
}

impl Steps {
    /// At most so many messages a stage.
    const A_STAGE: usize = 50;

    fn worth_saying(&mut self, progress: Progress) -> Option<Reply> {
        let Progress { stage, done, total } = progress;
        let step = done * Self::A_STAGE / total.max(1);
        if self.said == Some((stage, step)) {
            return None;
        }
        self.said = Some((stage, step));
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Some(Reply::Progress { stage, done: narrow(done), total: narrow(total) })
    }
}

fn post(page: &DedicatedWorkerGlobalScope, reply: &Reply) {
    let sent = protocol::write(reply)
        .map_err(|error| JsValue::from(error.to_string()))
        .and_then(|bytes| page.post_message(&Uint8Array::from(bytes.as_slice())));
    if let Err(error) = sent {
        wasm_bindgen::throw_val(error);
    }
}
