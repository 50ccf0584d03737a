//! A story told more than once.

use leptos::prelude::*;

use crate::present::piece::Piece;
use crate::present::stories::{KeyFact, StoryCard, StoryFacts, VersionLine};
use crate::present::words::Phrase;
use crate::ui::state::State;

use super::excerpt::excerpt_view;
use super::piece::PieceText;
use super::spoken::spoken;

/// Its headline, what its versions agree and disagree on, and how each of them begins.
#[component]
pub fn StoryEntry(story: StoryCard) -> impl IntoView {
    let state = expect_context::<State>();
    let tags = story.versions.iter().map(|v| v.tag.as_str()).collect::<Vec<_>>().join(" · ");
    // The first stands above, as the headline.
    let versions = story.versions.into_iter().skip(1).map(version).collect_view();
    let more = (story.more > 0).then(|| {
        let text = state.say(&Phrase::MoreVersions(story.more));
        view! { <li class="more">{text}</li> }
    });
    view! {
        <article class="entry story">
            <h3><a href=story.link.href()><PieceText piece=story.headline /></a></h3>
            <p class="facts">
                <span class="tags">{tags}</span>
                <span>{state.say(&Phrase::Versions(story.count))}</span>
                {story.facts.as_ref().map(|facts| counts(state, facts))}
            </p>
            {match story.facts {
                Some(facts) => key_facts(state, facts.key).into_any(),
                // Their room, so that nothing jumps when they come.
                None => view! { <div class="key-facts awaited"></div> }.into_any(),
            }}
            {story.excerpt.map(excerpt_view)}
            <ul class="versions">{versions} {more}</ul>
        </article>
    }
}

fn counts(state: State, facts: &StoryFacts) -> impl IntoView + use<> {
    let conflict = (facts.conflicts > 0).then(|| {
        let text = state.say(&Phrase::ConflictCount(facts.conflicts));
        view! { <span class="conflicts">{text}</span> }
    });
    let agree = state.say(&Phrase::FactsAgree(facts.agreeing));
    view! { <span>{agree}</span> {conflict} }
}

fn key_facts(state: State, facts: Vec<KeyFact>) -> impl IntoView {
    let fact = move |fact: KeyFact| {
        let kind = format!("key-fact mark-{}", fact.kind.word());
        let spoken = fact.is_conflict.then(|| spoken(state, &Phrase::Conflicts));
        view! {
            <li class=kind class:is-conflict=fact.is_conflict>{spoken} {readings(fact.readings)}</li>
        }
    };
    let facts = facts.into_iter().map(fact).collect_view();
    view! { <ul class="key-facts">{facts}</ul> }
}

/// What is said, each reading in its language; a sign between those that differ.
pub fn readings(readings: Vec<Piece>) -> impl IntoView {
    let reading = |(i, piece): (usize, Piece)| {
        let against = (i > 0).then(|| view! { <span class="against">" / "</span> });
        view! { {against} <PieceText piece=piece /> }
    };
    readings.into_iter().enumerate().map(reading).collect_view()
}

fn version(version: VersionLine) -> impl IntoView {
    view! {
        <li>
            <span class="tag">{version.tag}</span>
            " "
            <PieceText piece=version.headline />
        </li>
    }
}
