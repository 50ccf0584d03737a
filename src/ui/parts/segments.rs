//! An article's text with its marks. Article text is text nodes and nothing else.

use leptos::prelude::*;

use crate::present::compare::{Edit, Mark, Segment, Tone};
use crate::present::words::Phrase;
use crate::ui::state::State;

use super::spoken::spoken;

/// A run of text, plain or marked.
pub fn segment_view(state: State, segment: &Segment) -> AnyView {
    match segment {
        Segment::Text(text) => text.clone().into_any(),
        Segment::Concept(number, text) => {
            view! { <span class="concept" data-concept=*number>{text.clone()}</span> }.into_any()
        }
        Segment::Marked(mark, inside) => {
            let inside = inside.iter().map(|s| segment_view(state, s)).collect_view();
            mark_view(state, mark, inside.into_any())
        }
    }
}

fn mark_view(state: State, mark: &Mark, inside: AnyView) -> AnyView {
    let tone = match mark.tone {
        Tone::Quiet => "is-agreed",
        Tone::Partial => "is-partial",
        Tone::Conflict => "is-conflict",
    };
    let trivial = if mark.is_trivial { " is-trivial" } else { "" };
    let class = format!("mark mark-{} {tone}{trivial}", mark.kind.word());
    let (fact, mention, change) = (mark.fact, mark.mention, mark.change);
    match mark.edit {
        Some(Edit::Added) => view! {
            <ins class=class data-change=change>{spoken(state, &Phrase::Added)} {inside}</ins>
        }
        .into_any(),
        Some(Edit::Removed) => view! {
            <del class=class data-change=change>{spoken(state, &Phrase::Removed)} {inside}</del>
        }
        .into_any(),
        None => {
            let spoken = (mark.tone == Tone::Conflict).then(|| spoken(state, &Phrase::Conflicts));
            let only = mark.only.as_deref().map(|tags| state.say(&Phrase::OnlyIn { tags }));
            view! {
                <mark class=class title=only data-fact=fact data-mention=mention data-change=change>{spoken} {inside}</mark>
            }
            .into_any()
        }
    }
}
