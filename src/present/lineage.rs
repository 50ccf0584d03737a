//! Which version is nearest to which: a tree in which every version hangs on the one it shares most
//! with, and how the two are related.
//!
//! The tree is the maximum spanning tree over what the versions share (Prim 1957), as stemmatics
//! draws manuscripts (Lachmann). It says who is near whom, not who copied whom: only where both
//! dates are known and differ does an edge have a direction.
//!
//! Time O(versions² + pairs).

use crate::link::Link;
use crate::model::{ArticleIndex, Language, Pair, PairRelation};

use super::collection::Collection;
use super::piece::{Piece, shortened};
use super::selection::Selection;
use super::words::{Phrase, Words};

/// What the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct LineageView {
    /// The base's headline.
    pub title: Piece,
    /// The tree, each version after the one it hangs on.
    pub nodes: Vec<Node>,
    /// Whether any version states its date; without one nothing has a direction.
    pub is_dated: bool,
}

/// A version in the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub tag: String,
    pub language: Language,
    pub outlet: String,
    /// ISO 8601, as its source states it.
    pub date: Option<String>,
    pub headline: Piece,
    /// The article in the margin of which the others' differences stand.
    pub link: Link,
    /// How far from the root.
    pub depth: usize,
    /// What it hangs on; nothing for the root.
    pub edge: Option<Edge>,
}

/// How a version is related to the one it hangs on.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Position of the other version among the nodes.
    pub to: usize,
    pub kinship: Kinship,
    pub heading: Heading,
    /// All of it in a sentence.
    pub sentence: String,
    /// Both side by side.
    pub both: Link,
}

/// What two texts are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinship {
    /// The same text in the same language.
    Copy,
    /// The same text in another language.
    Translation,
    /// One text is contained in the other, which has more.
    Shortened,
    /// The same occurrence in other words.
    Rewrite,
}

/// Which of two versions came first, where their dates say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    Unknown,
    /// This version came after the one it hangs on.
    After,
    /// This version came before the one it hangs on.
    Before,
}

/// Letters of a headline in the tree.
const HEADLINE_LETTERS: usize = 72;
/// From how much of a text in another on the two are one text, edited or translated; as the
/// analysis has it for copies.
const SAME_TEXT: f64 = 0.6;

impl LineageView {
    /// The tree of all versions of the story, those not shown side by side too.
    #[must_use]
    pub fn new(words: Words, collection: Collection<'_>, selection: &Selection) -> Self {
        let versions = selection.all();
        let tags = collection.tags(&versions);
        let parents = tree(collection, &versions);
        let order = in_order(&parents);
        let mut nodes: Vec<Node> = Vec::with_capacity(order.len());
        let mut place = vec![0; versions.len()];
        for (n, &version) in order.iter().enumerate() {
            place[version] = n;
            let parent = parents[version].map(|parent| place[parent]);
            let depth = parent.map_or(0, |parent| nodes[parent].depth + 1);
            let mut node = node(collection, versions[version], tags[version].clone(), depth);
            if let (Some(parent), Some(other)) = (parent, parents[version]) {
                let of = [versions[version], versions[other]];
                node.edge = Some(edge(words, collection, of, [&node, &nodes[parent]], parent));
            }
            nodes.push(node);
        }
        Self {
            title: collection.title(&selection.versions),
            is_dated: nodes.iter().any(|node| node.date.is_some()),
            nodes,
        }
    }
}

/// For each version the one it hangs on. The root is the earliest where all are dated, and else the
/// first, which is most like the others.
fn tree(collection: Collection<'_>, versions: &[ArticleIndex]) -> Vec<Option<usize>> {
    let mut shared = vec![vec![0.0; versions.len()]; versions.len()];
    let place = |article| versions.iter().position(|&v| v == article);
    for pair in &collection.analysis.pairs {
        if let (Some(a), Some(b)) = (place(pair.a), place(pair.b)) {
            (shared[a][b], shared[b][a]) = (closeness(pair), closeness(pair));
        }
    }
    let dates: Option<Vec<_>> = versions.iter().map(|&v| date(collection, v)).collect();
    let earliest = dates.and_then(|dates| (0..dates.len()).min_by_key(|&n| (dates[n].clone(), n)));
    let root = earliest.unwrap_or(0);
    let mut parents = vec![None; versions.len()];
    // For each version outside the tree, the one inside it shares most with.
    let mut nearest: Vec<usize> = vec![root; versions.len()];
    let mut is_in = vec![false; versions.len()];
    if let Some(is_in) = is_in.get_mut(root) {
        *is_in = true;
    }
    for _ in 1..versions.len() {
        let outside = (0..versions.len()).filter(|&n| !is_in[n]);
        let next = outside.max_by(|&a, &b| {
            shared[a][nearest[a]].total_cmp(&shared[b][nearest[b]]).then(b.cmp(&a))
        });
        let Some(next) = next else { break };
        is_in[next] = true;
        parents[next] = Some(nearest[next]);
        for n in 0..versions.len() {
            if !is_in[n] && shared[n][next] > shared[n][nearest[n]] {
                nearest[n] = next;
            }
        }
    }
    parents
}

/// How much two versions share: of the one, of the other, and a little for what else agrees, so that
/// among rewrites the more similar ones hang together.
fn closeness(pair: &Pair) -> f64 {
    let evidence = &pair.evidence;
    let covered = (evidence.coverage_a + evidence.coverage_b) / 2.0;
    covered + 0.1 * (evidence.concepts + evidence.names + pair.score)
}

/// Versions with each after its parent, and a version's own versions right after it.
fn in_order(parents: &[Option<usize>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(parents.len());
    let mut open: Vec<usize> = (0..parents.len()).rev().filter(|&n| parents[n].is_none()).collect();
    while let Some(next) = open.pop() {
        order.push(next);
        open.extend((0..parents.len()).rev().filter(|&n| parents[n] == Some(next)));
    }
    order
}

fn node(collection: Collection<'_>, article: ArticleIndex, tag: String, depth: usize) -> Node {
    let language = collection.language(article);
    let headline = collection.headline(article);
    Node {
        tag,
        language,
        outlet: collection.outlet(article).to_owned(),
        date: date(collection, article),
        headline: Piece { text: shortened(&headline.text, HEADLINE_LETTERS), ..headline },
        link: collection.link_to_article(article),
        depth,
        edge: None,
    }
}

/// The day on which an article was published, where its source says so in full.
fn date(collection: Collection<'_>, article: ArticleIndex) -> Option<String> {
    const DAY: usize = "2026-01-13".len();
    let date = collection.article(article).date.as_deref()?;
    let day = date.get(..DAY)?;
    let is_day = day.bytes().enumerate().all(|(n, b)| match n {
        4 | 7 => b == b'-',
        _ => b.is_ascii_digit(),
    });
    is_day.then(|| date.to_owned())
}

fn edge(
    words: Words,
    collection: Collection<'_>,
    [article, other]: [ArticleIndex; 2],
    [node, parent]: [&Node; 2],
    to: usize,
) -> Edge {
    let pair = collection.analysis.pair(article, other);
    // What of this version is told in the other, and the other way round.
    let covered = pair.map_or((0.0, 0.0), |p| match p.a == article {
        true => (p.evidence.coverage_a, p.evidence.coverage_b),
        false => (p.evidence.coverage_b, p.evidence.coverage_a),
    });
    let kinship = kinship(pair, covered, node.language == parent.language);
    let heading = match (&node.date, &parent.date) {
        (Some(here), Some(there)) if here > there => Heading::After,
        (Some(here), Some(there)) if here < there => Heading::Before,
        _ => Heading::Unknown,
    };
    Edge {
        to,
        kinship,
        heading,
        sentence: words.say(&Phrase::LineageEdge {
            kinship,
            other: &parent.tag,
            covered: covered.0,
            heading,
        }),
        both: Link {
            base: Some(collection.id(other)),
            with: vec![collection.id(article)],
            ..collection.link_to_story(article)
        },
    }
}

fn kinship(pair: Option<&Pair>, covered: (f64, f64), is_same_language: bool) -> Kinship {
    let is_copy = pair.is_some_and(|p| p.relation == PairRelation::Copy);
    match (covered.0 >= SAME_TEXT, covered.1 >= SAME_TEXT) {
        _ if !is_copy => Kinship::Rewrite,
        (true, true) if is_same_language => Kinship::Copy,
        (true, true) => Kinship::Translation,
        (true, false) | (false, true) => Kinship::Shortened,
        (false, false) => Kinship::Rewrite,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Evidence;
    use crate::present::example::Example;

    fn pair(a: u32, b: u32, coverage_a: f64, coverage_b: f64, relation: PairRelation) -> Pair {
        Pair {
            a: ArticleIndex(a),
            b: ArticleIndex(b),
            score: 0.9,
            relation,
            evidence: Evidence { coverage_a, coverage_b, ..Evidence::default() },
            matches: vec![],
        }
    }

    fn example() -> Example {
        let mut example = Example::three_versions();
        example.analysis.pairs = vec![
            pair(0, 1, 0.9, 0.8, PairRelation::Copy),
            pair(1, 2, 0.7, 0.2, PairRelation::Copy),
            pair(0, 2, 0.1, 0.1, PairRelation::Version),
        ];
        example
    }

    fn view(example: &Example) -> LineageView {
        let selection = Selection {
            versions: vec![ArticleIndex(0), ArticleIndex(1)],
            hidden: vec![ArticleIndex(2)],
        };
        LineageView::new(Words::English, example.collection(), &selection)
    }

    #[test]
    fn each_version_hangs_on_the_one_it_shares_most_with() {
        let view = view(&example());
        let tree: Vec<_> = view
            .nodes
            .iter()
            .map(|n| (n.tag.as_str(), n.depth, n.edge.as_ref().map(|e| (e.to, e.kinship))))
            .collect();
        assert_eq!(
            tree,
            [
                ("en", 0, None),
                ("nl", 1, Some((0, Kinship::Translation))),
                ("fr", 2, Some((1, Kinship::Shortened))),
            ]
        );
        assert!(!view.is_dated);
    }

    #[test]
    fn nothing_has_a_direction_without_two_dates() {
        let mut example = example();
        example.articles[0].date = Some("2026-01-13".into());
        let view = view(&example);
        assert!(view.is_dated);
        let headings = view.nodes.iter().filter_map(|n| n.edge.as_ref()).map(|e| e.heading);
        assert!(headings.into_iter().all(|h| h == Heading::Unknown));
    }

    #[test]
    fn dates_give_root_and_direction() {
        let mut example = example();
        for (article, date) in
            example.articles.iter_mut().zip(["2026-01-15", "2026-01-13", "2026-01-14"])
        {
            article.date = Some(date.into());
        }
        let view = view(&example);
        assert_eq!(view.nodes[0].tag, "nl", "the earliest");
        let headings: Vec<_> =
            view.nodes.iter().filter_map(|n| n.edge.as_ref()).map(|e| e.heading).collect();
        assert_eq!(headings, [Heading::After, Heading::After]);
        example.articles[1].date = Some("January".into());
        assert_eq!(date(example.collection(), ArticleIndex(1)), None, "no day");
    }

    #[test]
    fn the_edge_is_said_in_a_sentence() {
        let view = view(&example());
        let said: Vec<_> = view
            .nodes
            .iter()
            .filter_map(|n| n.edge.as_ref())
            .map(|e| e.sentence.as_str())
            .collect();
        assert_eq!(
            said,
            [
                "Translation, nearest to en: 80% of it is told there",
                "Shortened form, nearest to nl: 20% of it is told there",
            ]
        );
    }

    #[test]
    fn a_version_alone_is_a_tree_of_one() {
        let example = example();
        let selection = Selection { versions: vec![ArticleIndex(3)], hidden: vec![] };
        let view = LineageView::new(Words::English, example.collection(), &selection);
        assert_eq!(view.nodes.len(), 1);
        let none = Selection { versions: vec![], hidden: vec![] };
        let view = LineageView::new(Words::English, example.collection(), &none);
        assert!(view.nodes.is_empty());
    }
}
