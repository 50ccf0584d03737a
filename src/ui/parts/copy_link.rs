//! Copying the address of what is on the screen.

use leptos::leptos_dom::helpers::set_timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::present::words::Phrase;
use crate::ui::state::State;
use crate::ui::take_along::{self, SEEN};

/// How the last attempt went.
#[derive(Clone, Debug, PartialEq)]
enum Copied {
    NotYet,
    Yes,
    /// The browser refused; the reader can still copy this by hand.
    Refused(String),
}

/// A button that copies the address and says that it did.
#[component]
pub fn CopyLink() -> impl IntoView {
    let state = expect_context::<State>();
    let copied = RwSignal::new(Copied::NotYet);
    let copy = move |_| {
        let address = location().href().unwrap_or_default();
        spawn_local(async move {
            if take_along::copy(&address).await {
                copied.set(Copied::Yes);
                set_timeout(move || _ = copied.try_set(Copied::NotYet), SEEN);
            } else {
                copied.set(Copied::Refused(address));
            }
        });
    };
    let outcome = move || match copied.get() {
        Copied::NotYet => ().into_any(),
        Copied::Yes => {
            let text = state.say(&Phrase::LinkCopied);
            view! { <span class="confirmation">{text}</span> }.into_any()
        }
        Copied::Refused(address) => {
            let text = state.say(&Phrase::CopyByHand);
            view! {
                <label class="by-hand">
                    {text}
                    <input readonly value=address on:focus=|event| select_all(&event) />
                </label>
            }
            .into_any()
        }
    };
    view! {
        <div class="copy-link">
            <button type="button" on:click=copy>{state.say(&Phrase::CopyLink)}</button>
            <span role="status">{outcome}</span>
        </div>
    }
}

fn select_all(event: &web_sys::FocusEvent) {
    event_target::<web_sys::HtmlInputElement>(event).select();
}
