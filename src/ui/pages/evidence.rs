//! Why the articles of a story are one story, and what was left outside.

use leptos::prelude::*;

use crate::decimals;
use crate::present::evidence::{
    EvidenceView, Matched, Outside, PairEvidence, PartShown, SharedFact,
};
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::parts::{PieceText, StoryHead, ThresholdSlider, VersionChoice};
use crate::ui::state::State;

use super::story::{comparison, selection};

/// The page. It waits for no comparison: what all versions state comes when it comes.
#[component]
pub fn EvidencePage() -> impl IntoView {
    let state = expect_context::<State>();
    let selection = selection(state);
    let comparison = comparison(state, selection);
    let model = Memo::new(move |_| {
        let (selection, comparison) = (selection.get()?, comparison.get());
        state.with_collection(|collection| {
            EvidenceView::new(state.words(), collection, &selection, comparison.as_deref())
        })
    });
    let title = Memo::new(move |_| model.with(|m| m.as_ref().map(|m| m.title.clone())));
    let body = move || {
        let model = model.get()?;
        let summary = model.summary.clone();
        Some(view! {
            <p class="lede">{summary}</p>
            {pairs(state, model.pairs)}
            {shared(state, model.shared)}
            {outside(state, model.outside)}
        })
    };
    Effect::new(move |_| history::return_to_place(state));
    view! {
        <div class="story-page evidence">
            {move || title.get().map(|title| view! { <StoryHead title=title /> })}
            <div class="controls">
                <ThresholdSlider />
                <VersionChoice selection=selection />
            </div>
            {body}
        </div>
    }
}

fn pairs(state: State, pairs: Vec<PairEvidence>) -> Option<impl IntoView> {
    let is_few = pairs.len() <= 3;
    let all = pairs.into_iter().enumerate();
    let all = all.map(|(n, pair)| pair_view(state, pair, is_few || n == 0)).collect_view();
    (!all.is_empty()).then(|| {
        let title = state.say(&Phrase::PairsOfVersions);
        view! { <section class="pairs"><h2>{title}</h2> {all}</section> }
    })
}

/// One pair; open where there are few of them.
fn pair_view(state: State, pair: PairEvidence, is_open: bool) -> impl IntoView {
    let bars = pair.parts.into_iter().map(|part| bar(state, part)).collect_view();
    let is_empty = pair.matches.is_empty();
    let matches = pair.matches.into_iter().map(|m| matched(state, m)).collect_view();
    let [a, b] = pair.tags;
    let more = (pair.more > 0).then(|| {
        let text = state.say(&Phrase::MoreMatches(pair.more));
        view! { <p class="more">{text}</p> }
    });
    let nothing = is_empty.then(|| {
        let text = state.say(&Phrase::NoMatches);
        view! { <p class="more">{text}</p> }
    });
    view! {
        <details class="pair" open=is_open>
            <summary>
                <span class="tag">{a}</span>
                " – "
                <span class="tag">{b}</span>
                " "
                <strong class="score">{state.say(&Phrase::Likely(pair.score))}</strong>
            </summary>
            <p class="sentence">
                {pair.sentence}
                " "
                {pair.against.join(" ")}
                " "
                <a href=pair.both.href()>{state.say(&Phrase::CompareBoth)}</a>
            </p>
            <div class="pair-body">
                <dl class="bars">{bars}</dl>
                <div class="matches">
                    <h3>{state.say(&Phrase::MatchedPassages)}</h3>
                    {nothing}
                    <ol>{matches}</ol>
                    {more}
                </div>
            </div>
        </details>
    }
}

/// A share as a word and a bar; drawn with its length as an attribute, as styles in the page are
/// forbidden by its policy.
fn bar(state: State, part: PartShown) -> impl IntoView {
    let width = decimals::written((part.share * 100.0).clamp(0.0, 100.0), 1);
    view! {
        <div class="bar">
            <dt>{part.name}</dt>
            <dd>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="bar-frame" width="100" height="6" />
                    <rect class="bar-fill" width=width height="6" />
                </svg>
                <span>{state.say(&Phrase::PercentInShort(part.share))}</span>
            </dd>
        </div>
    }
}

fn matched(state: State, matched: Matched) -> impl IntoView {
    let [a, b] = matched.sides;
    view! {
        <li>
            <p><PieceText piece=a /></p>
            <p><PieceText piece=b /></p>
            <span class="count">{state.say(&Phrase::PercentInShort(matched.score))}</span>
        </li>
    }
}

fn shared(state: State, facts: Vec<SharedFact>) -> impl IntoView {
    let body = if facts.is_empty() {
        let text = state.say(&Phrase::NothingShared);
        view! { <p class="more">{text}</p> }.into_any()
    } else {
        let fact = |fact: SharedFact| {
            let class = format!("shared-fact mark-{}", fact.kind.word());
            let kind = state.say(&Phrase::Kind(fact.kind));
            view! {
                <li class=class>
                    <span class="kind-name">{kind}</span>
                    " "
                    <PieceText piece=fact.said />
                </li>
            }
        };
        let facts = facts.into_iter().map(fact).collect_view();
        view! { <ul class="shared-facts">{facts}</ul> }.into_any()
    };
    let title = state.say(&Phrase::SharedFacts);
    view! { <section><h2>{title}</h2> {body}</section> }
}

fn outside(state: State, articles: Vec<Outside>) -> impl IntoView {
    let body = if articles.is_empty() {
        let text = state.say(&Phrase::NothingOutside);
        view! { <p class="more">{text}</p> }.into_any()
    } else {
        let articles = articles.into_iter().map(|o| outside_view(state, o)).collect_view();
        view! { <ul class="outside">{articles}</ul> }.into_any()
    };
    let title = state.say(&Phrase::LeftOutside);
    view! { <section><h2>{title}</h2> {body}</section> }
}

fn outside_view(state: State, outside: Outside) -> impl IntoView {
    let part = PartShown {
        name: state.say(&Phrase::NearestTo { tag: &outside.nearest }),
        share: outside.score,
    };
    view! {
        <li>
            <p class="headline">
                <span class="tag">{outside.language.code()}</span>
                " "
                <a href=outside.both.href()><PieceText piece=outside.headline /></a>
            </p>
            <dl class="bars">{bar(state, part)}</dl>
            <p class="reason">{outside.reason}</p>
        </li>
    }
}
