//! Which version is nearest to which, as a tree from top to bottom.
//!
//! Drawn without scaling: a unit is a pixel, so text has the size of text on every screen, and a
//! long line is cut at the edge and not made small. A phone needs taller rows and has no room to set
//! them in far, so the lines are drawn twice, and the style sheet shows those that fit. What they say
//! stands in words beside each version, so nothing is told by the drawing alone.

use leptos::prelude::*;

use crate::model::Language;
use crate::present::lineage::{Edge, Heading, Kinship, LineageView, Node};
use crate::present::words::Phrase;
use crate::sorting::Sort;
use crate::ui::history;
use crate::ui::parts::StoryHead;
use crate::ui::state::State;

use super::story::selection;

/// How the tree is laid out; in pixels, as in the style sheet.
#[derive(Clone, Copy, Debug)]
struct Layout {
    name: &'static str,
    /// Height of a version's row.
    row: usize,
    /// How far each generation is set in.
    indent: usize,
    /// Generations that are set in further; beyond that the tree would leave the screen.
    deepest: usize,
    radius: usize,
}

const WIDE: Layout = Layout { name: "wide", row: 96, indent: 44, deepest: 4, radius: 18 };
const NARROW: Layout = Layout { name: "narrow", row: 160, indent: 32, deepest: 2, radius: 16 };

impl Layout {
    fn x(self, node: &Node) -> usize {
        self.radius + 2 + node.depth.min(self.deepest) * self.indent
    }

    fn y(self, place: usize) -> usize {
        place * self.row + self.row / 2
    }
}

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

fn tree(state: State, nodes: Vec<Node>) -> impl IntoView {
    let lines = [WIDE, NARROW].map(|layout| lines(layout, &nodes)).collect_view();
    let items = nodes.into_iter().map(|node| item(state, node)).collect_view();
    view! {
        <div class="tree">
            {lines}
            <ol aria-label=state.say(&Phrase::LineageTree)>{items}</ol>
        </div>
    }
}

/// The drawing of the tree; the list beside it says the same in words.
fn lines(layout: Layout, nodes: &[Node]) -> impl IntoView + use<> {
    let height = nodes.len() * layout.row;
    let width = layout.radius * 2 + 4 + layout.deepest * layout.indent;
    let arrow = format!("arrow-{}", layout.name);
    // Lines from one version run over each other before they part: the closer the kinship, the
    // later drawn, so that a full line is never seen through a broken one.
    let mut edges: Vec<_> = nodes
        .iter()
        .enumerate()
        .filter_map(|(place, node)| Some((place, node, node.edge.as_ref()?)))
        .collect();
    edges.arrange_by_key(|(_, _, edge)| match edge.kinship {
        Kinship::Rewrite => 0,
        Kinship::Shortened => 1,
        Kinship::Translation => 2,
        Kinship::Copy => 3,
    });
    let lines = edges
        .into_iter()
        .filter_map(|(place, node, edge)| line(layout, (place, node), edge, nodes))
        .collect_view();
    let circles = nodes.iter().enumerate().map(|(n, node)| circle(layout, n, node)).collect_view();
    view! {
        <svg class=format!("tree-lines is-{}", layout.name) width=width height=height aria-hidden="true">
            <defs>
                <marker id=arrow viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
                    <path d="M0 0 8 4 0 8z" />
                </marker>
            </defs>
            {lines}
            {circles}
        </svg>
    }
}

/// From a version down and across to one that hangs on it; an arrow to the later of the two.
fn line(
    layout: Layout,
    (place, node): (usize, &Node),
    edge: &Edge,
    nodes: &[Node],
) -> Option<impl IntoView + use<>> {
    let parent = nodes.get(edge.to)?;
    let (from_x, from_y) = (layout.x(parent), layout.y(edge.to) + layout.radius);
    // Where the tree is not set in any further, the line comes from the left of both.
    let (to_x, to_y) = (layout.x(node) - layout.radius, layout.y(place));
    let path = if layout.x(node) > from_x {
        let bend = 10.min(to_x - from_x);
        format!(
            "M{from_x} {from_y}V{}Q{from_x} {to_y} {} {to_y}H{to_x}",
            to_y - bend,
            from_x + bend
        )
    } else {
        let left = to_x.saturating_sub(8);
        format!("M{to_x} {}H{left}V{to_y}H{to_x}", layout.y(edge.to))
    };
    let class = match edge.kinship {
        Kinship::Copy => "is-copy",
        Kinship::Translation => "is-translation",
        Kinship::Shortened => "is-shortened",
        Kinship::Rewrite => "is-rewrite",
    };
    let arrow = |is_there: bool| is_there.then(|| format!("url(#arrow-{})", layout.name));
    // A line of dashes hides what is drawn under its gaps.
    let ground = (edge.kinship == Kinship::Shortened)
        .then(|| view! { <path class="ground" d=path.clone() /> });
    Some(view! {
        {ground}
        <path
            class=class
            d=path
            marker-end=arrow(edge.heading == Heading::After)
            marker-start=arrow(edge.heading == Heading::Before)
        />
    })
}

fn circle(layout: Layout, place: usize, node: &Node) -> impl IntoView + use<> {
    let (x, y) = (layout.x(node), layout.y(place));
    view! {
        <g class="tree-node" class:is-root=node.edge.is_none()>
            <circle cx=x cy=y r=layout.radius />
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
    // On the link itself, which is what is cut: a text loses its end, whichever side that is.
    let code = node.headline.language.map(Language::code);
    let direction = node.headline.language.map(|l| l.direction().attribute());
    view! {
        <li class=format!("depth-{}", node.depth.min(WIDE.deepest))>
            <p class="headline">
                <span class="spoken">{node.tag} " "</span>
                <a href=node.link.href() lang=code dir=direction>{node.headline.text}</a>
            </p>
            {relation}
            <p class="measure">{language} " · " {about}</p>
        </li>
    }
}

fn relation(state: State, edge: Edge) -> impl IntoView {
    view! {
        <p class="relation">
            <span class="sentence">{edge.sentence} ". "</span>
            <a href=edge.both.href()>{state.say(&Phrase::CompareBoth)}</a>
        </p>
    }
}
