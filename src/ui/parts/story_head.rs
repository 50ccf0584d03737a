//! What stands above every view of a story: the way back, its headline, its views, its address.

use leptos::prelude::*;

use crate::link::{Link, View};
use crate::present::piece::Piece;
use crate::present::words::Phrase;
use crate::ui::state::State;

use super::copy_link::CopyLink;
use super::piece::PieceText;

/// Headline and views of the story that the link names.
#[component]
pub fn StoryHead(title: Piece) -> impl IntoView {
    let state = expect_context::<State>();
    let stories = state.link.with_untracked(Link::home);
    let tab = move |view: View| {
        let href = move || Link { view, ..state.link.get().without_place() }.href();
        let is_here = move || state.link.with(|link| link.view == view).then_some("page");
        view! { <li><a href=href aria-current=is_here>{state.say(&Phrase::View(view))}</a></li> }
    };
    view! {
        <div class="story-head">
            <a class="back" href=stories.href()>{state.say(&Phrase::View(View::Stories))}</a>
            <h1 tabindex="-1"><PieceText piece=title /></h1>
            <CopyLink />
            <nav class="tabs" aria-label=state.say(&Phrase::StoryViews)>
                <ul>{View::of_a_story().map(tab).collect_view()}</ul>
            </nav>
        </div>
    }
}
