//! Where a story has what was searched for.

use leptos::prelude::*;

use crate::present::search::Excerpt;

/// A line of the article with the found word marked.
pub fn excerpt_view(excerpt: Excerpt) -> impl IntoView {
    let Excerpt { language, before, found, after } = excerpt;
    view! {
        <p class="excerpt">
            <span class="tag">{language.code()}</span>
            " "
            <span lang=language.code() dir=language.direction().attribute()>
                {before}
                <mark>{found}</mark>
                {after}
            </span>
        </p>
    }
}
