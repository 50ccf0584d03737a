//! Which versions are shown, and the way to show others: for the views that have no column heads.

use leptos::prelude::*;

use crate::link::Link;
use crate::model::ArticleIndex;
use crate::present::collection::Collection;
use crate::present::selection::Selection;
use crate::present::words::Phrase;
use crate::ui::state::State;

/// The versions of the story: those shown first, then those that can be. Nothing where all are shown
/// and none can be left out.
#[component]
pub fn VersionChoice(selection: Memo<Option<Selection>>) -> impl IntoView {
    let state = expect_context::<State>();
    move || {
        let selection = selection.get()?;
        let all = selection.versions.len() + selection.hidden.len();
        if all <= 2 {
            return None;
        }
        let link = state.link.get();
        let links = state.with_collection(|c| choices(state, c, &selection, &link))?;
        Some(
            view! { <ul class="version-choice" aria-label=state.say(&Phrase::VersionsShown)>{links}</ul> },
        )
    }
}

fn choices(
    state: State,
    collection: Collection<'_>,
    selection: &Selection,
    link: &Link,
) -> impl IntoView + use<> {
    let all = selection.all();
    let tags = collection.tags(&all);
    let choice = |(n, (&version, tag)): (usize, (&ArticleIndex, String))| {
        let is_shown = n < selection.versions.len();
        let versions = match is_shown {
            true => selection.without(version),
            false => selection.with(version),
        };
        let name = state.say(&match is_shown {
            true => Phrase::HideVersion { tag: &tag },
            false => Phrase::ShowVersion { tag: &tag },
        });
        // The last two stay: less than two versions are nothing to set side by side.
        let can_change = !is_shown || selection.versions.len() > 2;
        let href = Selection::link(collection, link, &versions).href();
        let mark = if is_shown { "✓" } else { "+" };
        view! {
            <li class:is-shown=is_shown>
                {match can_change {
                    true => view! { <a href=href aria-label=name><span aria-hidden="true">{mark} " "</span>{tag}</a> }.into_any(),
                    false => view! { <span><span aria-hidden="true">{mark} " "</span>{tag}</span> }.into_any(),
                }}
            </li>
        }
    };
    all.iter().zip(tags).enumerate().map(choice).collect_view()
}
