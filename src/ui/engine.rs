//! The worker as the page sees it: started, asked, heard, started anew.
//!
//! Plain `web_sys::Worker` and not gloo-worker: that has no place for a worker that cannot be
//! loaded, dies or keeps silent, and each of these needs its own words and a way back. A silent
//! worker is not ended: on a slow line it may still arrive, and then all is well.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Uint8Array;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::protocol::{self, BUILD, Reply, Request};

/// Why there are no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Its program could not be loaded or did not start.
    NotStarted,
    /// It was loaded, and nothing came of it for too long.
    Silent,
    /// It worked, and then died.
    Stopped,
    /// A message could not be read or sent.
    Unreadable,
    /// It belongs to another build of the page.
    OtherBuild,
}

/// What is heard from it.
pub enum Heard {
    /// It is there and may be asked.
    Ready,
    Reply(Reply),
    Failed(Failure),
}

/// How long a start may take before the reader is told: the worker holds the lexicon, and some
/// lines are slow.
const PATIENCE: Duration = Duration::from_secs(20);

/// The worker.
#[derive(Clone)]
pub struct Engine {
    running: Rc<RefCell<Option<Running>>>,
    hear: Rc<dyn Fn(Heard)>,
}

/// A worker and what listens to it; all end together.
struct Running {
    worker: Worker,
    is_ready: bool,
    patience: Option<TimeoutHandle>,
    _message: Closure<dyn FnMut(MessageEvent)>,
    _garbled: Closure<dyn FnMut(MessageEvent)>,
    _error: Closure<dyn FnMut(Event)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onmessageerror(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
        if let Some(patience) = self.patience.take() {
            patience.clear();
        }
    }
}

impl Engine {
    /// An engine that does not run yet; `hear` is told everything that comes from it.
    pub fn new(hear: impl Fn(Heard) + 'static) -> Self {
        Self { running: Rc::default(), hear: Rc::new(hear) }
    }

    /// Starts a worker; one that runs is ended.
    pub fn start(&self) {
        self.running.take();
        match self.run() {
            Ok(running) => *self.running.borrow_mut() = Some(running),
            Err(_) => (self.hear)(Heard::Failed(Failure::NotStarted)),
        }
    }

    /// Sends a request. Without a worker that is ready it is lost; the page asks again when one is.
    pub fn ask(&self, request: &Request) {
        let sent = match &*self.running.borrow() {
            Some(Running { worker, is_ready: true, .. }) => send(worker, request),
            _ => return,
        };
        if sent.is_err() {
            (self.hear)(Heard::Failed(Failure::Unreadable));
        }
    }

    fn run(&self) -> Result<Running, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&address(), &options)?;

        let engine = self.clone();
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            engine.receive(&event);
        });
        let engine = self.clone();
        let garbled = Closure::<dyn FnMut(MessageEvent)>::new(move |_| {
            (engine.hear)(Heard::Failed(Failure::Unreadable));
        });
        let engine = self.clone();
        let error = Closure::<dyn FnMut(Event)>::new(move |_| engine.fail());
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(garbled.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));

        let hear = self.hear.clone();
        let silent = move || hear(Heard::Failed(Failure::Silent));
        let patience = set_timeout_with_handle(silent, PATIENCE).ok();
        Ok(Running {
            worker,
            is_ready: false,
            patience,
            _message: message,
            _garbled: garbled,
            _error: error,
        })
    }

    fn receive(&self, event: &MessageEvent) {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        let heard = match protocol::read(&bytes) {
            Ok(Reply::Ready { build }) if build == BUILD => {
                if let Some(running) = &mut *self.running.borrow_mut() {
                    running.is_ready = true;
                    if let Some(patience) = running.patience.take() {
                        patience.clear();
                    }
                }
                Heard::Ready
            }
            Ok(Reply::Ready { .. }) => Heard::Failed(Failure::OtherBuild),
            Ok(reply) => Heard::Reply(reply),
            Err(_) => Heard::Failed(Failure::Unreadable),
        };
        (self.hear)(heard);
    }

    /// After an uncaught error nothing the worker holds can be trusted: it is not asked again.
    fn fail(&self) {
        let was_ready = match &mut *self.running.borrow_mut() {
            Some(running) => {
                if let Some(patience) = running.patience.take() {
                    patience.clear();
                }
                std::mem::take(&mut running.is_ready)
            }
            None => false,
        };
        let failure = if was_ready { Failure::Stopped } else { Failure::NotStarted };
        (self.hear)(Heard::Failed(failure));
    }
}

fn send(worker: &Worker, request: &Request) -> Result<(), JsValue> {
    let bytes = protocol::write(request).map_err(|error| JsValue::from(error.to_string()))?;
    worker.post_message(&Uint8Array::from(bytes.as_slice()))
}

/// Where the worker is: the build names its folder by content and tells the page in a `meta`.
fn address() -> String {
    document()
        .query_selector("meta[name=retold-worker]")
        .ok()
        .flatten()
        .and_then(|meta| meta.get_attribute("content"))
        .unwrap_or_else(|| "./worker_loader.js".to_owned())
}
