//! The slider for the probability from which articles are one story.

use leptos::prelude::*;

use crate::analysis::Options;
use crate::decimals;
use crate::link::Link;
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::state::State;

/// The slider, in percent, and what came of its place. The link keeps it; the usual place is not said.
#[component]
pub fn ThresholdSlider() -> impl IntoView {
    let state = expect_context::<State>();
    let usual = Options::default().threshold;
    let place = Memo::new(move |_| state.threshold.get().unwrap_or(usual));
    let move_to = move |event| {
        let Ok(percent) = event_target_value(&event).parse::<u8>() else { return };
        let threshold = Some(f64::from(percent) / 100.0).filter(|&t| (t - usual).abs() > 0.001);
        let link = state.link.get_untracked().without_place();
        history::go(state, Link { threshold, ..link });
    };
    let result = move || {
        state.with_collection(|collection| {
            let (stories, retold) = (collection.analysis.stories.len(), collection.retold());
            state.say(&Phrase::ThresholdResult { probability: place.get(), stories, retold })
        })
    };
    let percent = move || decimals::written(place.get() * 100.0, 0);
    let spoken = move || state.say(&Phrase::Percent(place.get()));
    let back = move || {
        state.threshold.get().map(|_| {
            let text = state.say(&Phrase::UsualThreshold { probability: usual });
            let href = Link { threshold: None, ..state.link.get() }.href();
            view! { <a href=href>{text}</a> }
        })
    };
    view! {
        <div class="threshold">
            <label>
                <span>{state.say(&Phrase::Threshold)}</span>
                " "
                <input
                    type="range"
                    min="1"
                    max="99"
                    step="1"
                    prop:value=percent
                    aria-valuetext=spoken
                    title=state.say(&Phrase::ThresholdMeaning)
                    on:input=move_to
                />
                " "
                <output>{spoken}</output>
            </label>
            <p class="threshold-result" role="status">{result}</p>
            {back}
        </div>
    }
}
