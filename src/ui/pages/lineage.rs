//! Which version is nearest to which, as a tree from top to bottom.
//!
//! Drawn without scaling: a unit is a pixel, so text has the size of text on every screen, and a
//! long line is cut at the edge and not made small. What the lines say stands in words beside each
//! version, so nothing is told by the drawing alone.

use leptos::prelude::*;

use crate::present::lineage::{Edge, Heading, Kinship, LineageView, Node};
use crate::present::words::Phrase;
use crate::ui::history;
use crate::ui::parts::{PieceText, StoryHead};
use crate::ui::state::State;

use super::story::selection;

/// Height of a version's row, and how far each generation is set in; in pixels, as in the style sheet.
const ROW: usize = 96;
const INDENT: usize = 44;
/// Generations that are set in further; beyond that the tree would leave a phone's screen.
const DEEPEST: usize = 4;
const RADIUS: usize = 18;

/// The page.
#[component]
pub fn LineagePage() -> impl IntoView {
    let state = expect_context::<State>();
    let selection = selection(state);
    let model = Memo::new(move |_| {
        let selection = selection.get()?;
        state.with_collection(|collection| LineageView::new(state.words(), collection, &selection))
    });
    let body = move || {
        let model = model.get()?;
        let hint = state.say(&Phrase::LineageHint);
        let dates = (!model.is_dated).then(|| state.say(&Phrase::NoDates));
        let title = model.title.clone();
        Some(view! {
            <StoryHead title=title />
            <p class="about">{hint} " " {dates}</p>
            {tree(state, model.nodes)}
        })
    };
    Effect::new(move |_| history::return_to_place(state));
    view! { <div class="story-page lineage">{body}</div> }
}

fn x(node: &Node) -> usize {
    RADIUS + 2 + node.depth.min(DEEPEST) * INDENT
}

fn y(place: usize) -> usize {
    place * ROW + ROW / 2
}

fn tree(state: State, nodes: Vec<Node>) -> impl IntoView {
    let height = nodes.len() * ROW;
    let lines = nodes
        .iter()
        .enumerate()
        .filter_map(|(place, node)| line(place, node, &nodes))
        .collect_view();
    let circles = nodes.iter().enumerate().map(|(n, node)| circle(n, node)).collect_view();
    let items = nodes.into_iter().map(|node| item(state, node)).collect_view();
    let width = RADIUS * 2 + 4 + DEEPEST * INDENT;
    view! {
        <div class="tree">
            // The list beside it says the same in words.
            <svg class="tree-lines" width=width height=height aria-hidden="true">
                <defs>
                    <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
                        <path d="M0 0 8 4 0 8z" />
                    </marker>
                </defs>
                {lines}
                {circles}
            </svg>
            <ol aria-label=state.say(&Phrase::LineageTree)>{items}</ol>
        </div>
    }
}

/// From a version down and across to one that hangs on it; an arrow to the later of the two.
fn line(place: usize, node: &Node, nodes: &[Node]) -> Option<impl IntoView + use<>> {
    let edge = node.edge.as_ref()?;
    let parent = nodes.get(edge.to)?;
    let (from_x, from_y) = (x(parent), y(edge.to) + RADIUS);
    // Where the tree is not set in any further, the line comes from the left of both.
    let (to_x, to_y) = (x(node) - RADIUS, y(place));
    let path = if x(node) > from_x {
        format!("M{from_x} {from_y}V{}Q{from_x} {to_y} {} {to_y}H{to_x}", to_y - 10, from_x + 10)
    } else {
        let left = to_x.saturating_sub(8);
        format!("M{to_x} {}H{left}V{to_y}H{to_x}", y(edge.to))
    };
    let class = match edge.kinship {
        Kinship::Copy => "is-copy",
        Kinship::Translation => "is-translation",
        Kinship::Shortened => "is-shortened",
        Kinship::Rewrite => "is-rewrite",
    };
    let arrow = |is_there: bool| is_there.then_some("url(#arrow)");
    Some(view! {
        <path
            class=class
            d=path
            marker-end=arrow(edge.heading == Heading::After)
            marker-start=arrow(edge.heading == Heading::Before)
        />
    })
}

fn circle(place: usize, node: &Node) -> impl IntoView + use<> {
    let (x, y) = (x(node), y(place));
    view! {
        <g class="tree-node" class:is-root=node.edge.is_none()>
            <circle cx=x cy=y r=RADIUS />
            <text x=x y=y dy="0.35em">{node.tag.clone()}</text>
        </g>
    }
}

fn item(state: State, node: Node) -> impl IntoView {
    let language = state.say(&Phrase::LanguageName(node.language));
    let about = [Some(node.outlet), node.date].into_iter().flatten().filter(|s| !s.is_empty());
    let about = about.collect::<Vec<_>>().join(" · ");
    let root = state.say(&Phrase::LineageRoot);
    let relation = match node.edge {
        Some(edge) => relation(state, edge).into_any(),
        None => view! { <p class="relation">{root}</p> }.into_any(),
    };
    view! {
        <li class=format!("depth-{}", node.depth.min(DEEPEST))>
            <p class="headline">
                <span class="spoken">{node.tag} " "</span>
                <a href=node.link.href()><PieceText piece=node.headline /></a>
            </p>
            {relation}
            <p class="measure">{language} " · " {about}</p>
        </li>
    }
}

fn relation(state: State, edge: Edge) -> impl IntoView {
    view! {
        <p class="relation">
            {edge.sentence}
            ". "
            <a href=edge.both.href()>{state.say(&Phrase::CompareBoth)}</a>
        </p>
    }
}
