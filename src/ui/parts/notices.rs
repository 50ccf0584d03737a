//! What does not hold in the link that was followed.

use leptos::prelude::*;

/// Sentences above the view; nothing where there are none.
#[component]
pub fn Notices(notices: Signal<Vec<String>>) -> impl IntoView {
    move || {
        let notices = notices.get();
        (!notices.is_empty()).then(|| {
            let each = notices.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
            view! { <div class="notices" role="status">{each}</div> }
        })
    }
}
