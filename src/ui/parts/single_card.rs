//! An article that stands alone.

use leptos::prelude::*;

use crate::present::relative::Relative;
use crate::present::stories::SingleCard;
use crate::present::words::Phrase;
use crate::ui::state::State;

use super::excerpt::excerpt_view;
use super::piece::PieceText;

/// Its headline, what it is nearest to, and why the two are not one story.
#[component]
pub fn SingleStory(single: SingleCard) -> impl IntoView {
    let state = expect_context::<State>();
    let nearest = match single.relative {
        Some(relative) => view! { <Nearest relative=relative /> }.into_any(),
        None => {
            let text = state.say(&Phrase::NoRelative);
            view! { <p class="nearest">{text}</p> }.into_any()
        }
    };
    view! {
        <article class="entry single">
            <h3>
                <span class="tag">{single.language.code()}</span>
                " "
                <a href=single.link.href()><PieceText piece=single.headline /></a>
            </h3>
            {single.excerpt.map(excerpt_view)}
            {nearest}
        </article>
    }
}

/// What an article is nearest to, and the way to both side by side.
#[component]
pub fn Nearest(relative: Relative) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <p class="nearest">
            {state.say(&Phrase::Relation(relative.relation))}
            " "
            <a href=relative.link.href()><PieceText piece=relative.headline /></a>
            " "
            <span class="tag">{relative.language.code()}</span>
        </p>
        <p class="reason">
            {relative.reason}
            " "
            <a href=relative.both.href()>{state.say(&Phrase::CompareBoth)}</a>
        </p>
    }
}
