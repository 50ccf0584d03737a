//! The collection as a map: an article a point, a story a disc of points, a story near what it is
//! most like.
//!
//! Stories that are each other's nearest form a family; within it each is set beside its nearest,
//! the largest in the middle. Families stand in rows, the largest first. Nothing is left to chance,
//! so the same collection has the same map for everyone. Rejected: a matrix, whose cells are too
//! small from some hundred articles on; forces between points, whose places mean little, move with
//! every article and take seconds for two thousand.
//!
//! Time O(pairs + stories · places tried · stories of a family), a family having at most
//! [`FAMILY`] stories.

use crate::link::Link;
use crate::model::{ArticleIndex, PairRelation};

use super::collection::Collection;
use super::relative::link_to;
use super::words::{Phrase, Words};

/// The map; lengths in its own unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub width: f64,
    pub height: f64,
    /// Radius of a point.
    pub radius: f64,
    pub discs: Vec<Disc>,
    /// In the order of the keyboard: story by story.
    pub points: Vec<Point>,
    pub ties: Vec<Tie>,
}

/// The ground of a story with several versions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disc {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    pub is_faint: bool,
}

/// An article.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
    /// The story's position, largest first.
    pub story: usize,
    /// Its language's code, where there is room for it.
    pub label: Option<&'static str>,
    /// What it is called when it is read out; the code comes first, as it is what one sees.
    pub name: String,
    pub link: Link,
    pub is_single: bool,
    /// Whether search or filter leaves it out.
    pub is_faint: bool,
}

/// A line from a story to the one it is nearest to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    pub from: (f64, f64),
    pub to: (f64, f64),
}

/// Most articles whose languages are written on their points.
const LABELLED: usize = 80;
/// Most stories of a family; beyond that the map of one would take too long and say too little.
const FAMILY: usize = 60;
/// The angle that spreads points evenly over a disc (Vogel 1979).
const GOLDEN: f64 = 2.399_963_229_728_653;

impl Picture {
    /// The map of a collection; `is_shown` says which stories search and filter leave.
    #[must_use]
    pub fn new(words: Words, collection: Collection<'_>, is_shown: &dyn Fn(usize) -> bool) -> Self {
        let articles = collection.analysis.reports.len();
        let is_labelled = articles <= LABELLED;
        let spacing = if is_labelled { 30.0 } else { 11.0 };
        let nearest = nearest_stories(collection);
        let sizes: Vec<_> = collection
            .analysis
            .stories
            .iter()
            .map(|s| disc_radius(s.versions.len(), spacing))
            .collect();
        let families = families(&nearest, &sizes);
        let (places, width, height) = places(&families, &nearest, &sizes, spacing);
        let mut picture = Self {
            width,
            height,
            radius: if is_labelled { 12.0 } else { 4.0 },
            discs: Vec::new(),
            points: Vec::with_capacity(articles),
            ties: Vec::new(),
        };
        for (n, story) in collection.analysis.stories.iter().enumerate() {
            let (x, y) = places[n];
            let is_single = story.versions.len() == 1;
            let is_faint = !is_shown(n);
            if !is_single {
                picture.discs.push(Disc { x, y, radius: sizes[n], is_faint });
            }
            for (m, &article) in story.versions.iter().enumerate() {
                let (dx, dy) = seed(m, story.versions.len(), spacing);
                let language = collection.language(article);
                picture.points.push(Point {
                    x: x + dx,
                    y: y + dy,
                    story: n,
                    label: is_labelled.then(|| language.code()),
                    name: name(words, collection, article, story.versions.len()),
                    link: link_to(collection, article),
                    is_single,
                    is_faint,
                });
            }
        }
        picture.ties = ties(&families, &nearest, &places);
        picture
    }
}

fn name(
    words: Words,
    collection: Collection<'_>,
    article: ArticleIndex,
    versions: usize,
) -> String {
    let headline = collection.headline(article).text;
    let language = words.say(&Phrase::LanguageName(collection.language(article)));
    let name = words.say(&Phrase::PointName { headline: &headline, language: &language, versions });
    format!("{}: {name}", collection.language(article).code())
}

/// For each story the story that it is most like, where they have a topic in common.
fn nearest_stories(collection: Collection<'_>) -> Vec<Option<usize>> {
    let stories = &collection.analysis.stories;
    let mut story_of = vec![usize::MAX; collection.analysis.reports.len()];
    for (n, story) in stories.iter().enumerate() {
        for version in &story.versions {
            story_of[version.get()] = n;
        }
    }
    let mut nearest: Vec<Option<(usize, f64)>> = vec![None; stories.len()];
    for pair in &collection.analysis.pairs {
        let (a, b) = (story_of[pair.a.get()], story_of[pair.b.get()]);
        if a == b || pair.relation == PairRelation::None {
            continue;
        }
        for (one, other) in [(a, b), (b, a)] {
            if nearest[one].is_none_or(|(_, score)| score < pair.score) {
                nearest[one] = Some((other, pair.score));
            }
        }
    }
    nearest.into_iter().map(|n| n.map(|(story, _)| story)).collect()
}

/// Stories joined to their nearest, the largest of each family first.
fn families(nearest: &[Option<usize>], sizes: &[f64]) -> Vec<Vec<usize>> {
    let mut beside: Vec<Vec<usize>> = vec![Vec::new(); nearest.len()];
    for (n, other) in nearest.iter().enumerate() {
        if let Some(other) = *other {
            beside[n].push(other);
            beside[other].push(n);
        }
    }
    let mut is_placed = vec![false; nearest.len()];
    let mut families = Vec::new();
    // Stories come largest first, so each family begins with its largest.
    for start in 0..nearest.len() {
        if is_placed[start] {
            continue;
        }
        is_placed[start] = true;
        let mut family = vec![start];
        let mut at = 0;
        while at < family.len() && family.len() < FAMILY {
            for &next in &beside[family[at]] {
                if !is_placed[next] && family.len() < FAMILY {
                    is_placed[next] = true;
                    family.push(next);
                }
            }
            at += 1;
        }
        families.push(family);
    }
    let area = |family: &[usize]| family.iter().map(|&n| sizes[n] * sizes[n]).sum::<f64>();
    families.sort_by(|a, b| area(b).total_cmp(&area(a)).then(a[0].cmp(&b[0])));
    families
}

/// Where each story stands, and how large the map is.
fn places(
    families: &[Vec<usize>],
    nearest: &[Option<usize>],
    sizes: &[f64],
    spacing: f64,
) -> (Vec<(f64, f64)>, f64, f64) {
    let gap = spacing * 0.5;
    let laid: Vec<_> = families.iter().map(|f| family_places(f, nearest, sizes, gap)).collect();
    let area: f64 = laid.iter().map(|f| (f.width + gap) * (f.height + gap)).sum();
    let widest = laid.iter().map(|f| f.width).fold(0.0, f64::max);
    let least = if spacing > 20.0 { 320.0 } else { 400.0 };
    let full = (area * 1.7).sqrt().max(widest).max(least);
    let mut places = vec![(0.0, 0.0); sizes.len()];
    let (mut x, mut y, mut row, mut width) = (gap, gap, 0.0_f64, 0.0_f64);
    for family in &laid {
        if x > gap && x + family.width > full {
            (x, y, row) = (gap, y + row + gap * 2.0, 0.0);
        }
        for &(story, dx, dy) in &family.stories {
            places[story] = (x + dx, y + dy);
        }
        x += family.width + gap * 2.0;
        row = row.max(family.height);
        width = width.max(x);
    }
    (places, width.max(1.0), (y + row + gap).max(1.0))
}

/// The stories of a family with their places, from its upper left corner.
struct Laid {
    stories: Vec<(usize, f64, f64)>,
    width: f64,
    height: f64,
}

fn family_places(family: &[usize], nearest: &[Option<usize>], sizes: &[f64], gap: f64) -> Laid {
    let mut placed: Vec<(usize, f64, f64)> = Vec::with_capacity(family.len());
    for &story in family {
        let relative = placed
            .iter()
            .copied()
            .find(|&(other, ..)| nearest[story] == Some(other) || nearest[other] == Some(story));
        let place = match relative.or(placed.first().copied()) {
            None => (0.0, 0.0),
            Some(beside) => free_place(story, beside, &placed, sizes, gap),
        };
        placed.push((story, place.0, place.1));
    }
    let edge = |sign: f64, of: fn(&(usize, f64, f64)) -> f64| {
        placed.iter().map(|p| sign * of(p) + sizes[p.0]).fold(f64::MIN, f64::max)
    };
    let (left, right) = (edge(-1.0, |p| p.1), edge(1.0, |p| p.1));
    let (top, bottom) = (edge(-1.0, |p| p.2), edge(1.0, |p| p.2));
    for place in &mut placed {
        place.1 += left;
        place.2 += top;
    }
    Laid { stories: placed, width: left + right, height: top + bottom }
}

/// The first place around a story where another one overlaps none.
fn free_place(
    story: usize,
    beside: (usize, f64, f64),
    placed: &[(usize, f64, f64)],
    sizes: &[f64],
    gap: f64,
) -> (f64, f64) {
    const ANGLES: u32 = 16;
    const RINGS: u32 = 64;
    let (other, x, y) = beside;
    for ring in 0..RINGS {
        let distance = sizes[story] + sizes[other] + gap * (1.0 + f64::from(ring));
        for step in 0..ANGLES {
            // To the right first, then alternately above and below, so that maps grow wide.
            let side = if step % 2 == 0 { 1.0 } else { -1.0 };
            let angle =
                side * f64::from(step.div_ceil(2)) * std::f64::consts::TAU / f64::from(ANGLES);
            let (sin, cos) = libm::sincos(angle);
            let place = (x + distance * cos, y + distance * sin);
            let is_free = placed.iter().all(|&(n, px, py)| {
                let least = sizes[story] + sizes[n] + gap * 0.5;
                let (dx, dy) = (place.0 - px, place.1 - py);
                dx * dx + dy * dy >= least * least
            });
            if is_free {
                return place;
            }
        }
    }
    (x, y)
}

fn disc_radius(versions: usize, spacing: f64) -> f64 {
    if versions == 1 { spacing * 0.5 } else { spacing * (0.6 * (versions as f64).sqrt() + 0.45) }
}

/// The place of a version in its story's disc.
fn seed(n: usize, of: usize, spacing: f64) -> (f64, f64) {
    if of == 1 {
        return (0.0, 0.0);
    }
    let distance = spacing * 0.6 * (n as f64 + 0.5).sqrt();
    let (sin, cos) = libm::sincos(n as f64 * GOLDEN);
    (distance * cos, distance * sin)
}

/// Lines within families; between them they would only cross the map.
fn ties(families: &[Vec<usize>], nearest: &[Option<usize>], places: &[(f64, f64)]) -> Vec<Tie> {
    let mut family_of = vec![0; places.len()];
    for (n, family) in families.iter().enumerate() {
        for &story in family {
            family_of[story] = n;
        }
    }
    let tie = |(n, other): (usize, &Option<usize>)| {
        let other = (*other)?;
        // Two that are each other's nearest are tied once.
        let is_twice = nearest[other] == Some(n) && other < n;
        let is_near = family_of[n] == family_of[other];
        (is_near && !is_twice).then(|| Tie { from: places[n], to: places[other] })
    };
    nearest.iter().enumerate().filter_map(tie).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Analysis, Article, Evidence, Language, Pair, Report, Story};
    use crate::present::example::Example;

    /// Stories of these sizes, each related to the one before it within runs of `family`.
    fn collection(sizes: &[usize], family: usize) -> (Vec<Article>, Analysis) {
        let total: usize = sizes.iter().sum();
        let articles =
            (0..total).map(|n| Article::new(n.to_string(), format!("Text {n}."))).collect();
        let report = Report {
            language: Language::Sv,
            headline: None,
            blocks: vec![],
            sentences: vec![],
            facts: vec![],
            site_dates: vec![],
            concepts: vec![],
        };
        let mut next = 0..u32::try_from(total).expect("few");
        let stories: Vec<_> = sizes
            .iter()
            .map(|&n| Story { versions: next.by_ref().take(n).map(ArticleIndex).collect() })
            .collect();
        let pair = |n: usize| Pair {
            a: stories[n - 1].versions[0],
            b: stories[n].versions[0],
            score: 0.2,
            relation: PairRelation::Related,
            evidence: Evidence::default(),
            matches: vec![],
        };
        let pairs = (1..stories.len()).filter(|n| n % family != 0).map(pair).collect();
        (articles, Analysis { reports: vec![report; total], pairs, stories })
    }

    fn picture(sizes: &[usize], family: usize) -> Picture {
        let (articles, analysis) = collection(sizes, family);
        let collection = Collection { articles: &articles, analysis: &analysis, threshold: None };
        Picture::new(Words::English, collection, &|_| true)
    }

    fn assert_legible(picture: &Picture) {
        for (n, a) in picture.points.iter().enumerate() {
            let r = picture.radius;
            assert!(a.x >= r && a.x + r <= picture.width, "{} of {}", a.x, picture.width);
            assert!(a.y >= r && a.y + r <= picture.height, "{} of {}", a.y, picture.height);
            for b in &picture.points[..n] {
                let distance = ((a.x - b.x).powi(2) + (a.y - b.y).powi(2)).sqrt();
                assert!(distance >= 2.0 * r, "points {distance} apart overlap");
            }
        }
    }

    #[test]
    fn no_two_articles_lie_on_each_other_from_five_to_two_thousand() {
        assert_legible(&picture(&[3, 1, 1], 3));
        assert_legible(&picture(&[12, 9, 7, 5, 3, 2, 2, 1, 1, 1, 1, 1], 4));
        let mut many = vec![40, 25, 15];
        many.extend([8; 40].into_iter().chain([3; 200]).chain([1; 1000]));
        assert_legible(&picture(&many, 7));
        assert_legible(&picture(&[1; 300], 300));
    }

    #[test]
    fn an_article_alone_stands_beside_what_it_is_nearest_to() {
        let picture = picture(&[4, 1, 1, 1, 1, 1], 2);
        let distance = |a: &Point, b: &Point| ((a.x - b.x).powi(2) + (a.y - b.y).powi(2)).sqrt();
        let (first, relative, other) = (&picture.points[0], &picture.points[4], &picture.points[6]);
        assert!(distance(first, relative) < distance(first, other));
        assert_eq!(picture.ties.len(), 3);
    }

    #[test]
    fn each_point_has_a_name_and_a_link() {
        let example = Example::three_versions();
        let picture = Picture::new(Words::English, example.collection(), &|story| story == 0);
        assert_eq!(picture.points.len(), 4);
        assert_eq!(
            picture.points[0].name,
            "en: Nine soldiers were hurt on 26 February., English, one of 3 versions"
        );
        assert_eq!(picture.points[3].label, Some("sv"));
        assert!(picture.points[3].is_faint && !picture.points[0].is_faint);
        assert!(picture.points[3].is_single);
        assert_eq!(picture.discs.len(), 1);
    }

    #[test]
    fn an_empty_collection_has_an_empty_map() {
        let picture = picture(&[], 1);
        assert!(picture.points.is_empty() && picture.width > 0.0 && picture.height > 0.0);
    }
}
