//! The collection as a map: an article a point, a story a disc of points, a story near what it is
//! most like.
//!
//! Where what stands is the business of [`layout`]. Rejected: a matrix, whose cells are too small
//! from some hundred articles on; forces between points, whose places mean little, move with every
//! article and take seconds for two thousand.
//!
//! Time O(pairs + layout).

mod layout;

pub use layout::Tie;

use crate::link::Link;
use crate::model::{ArticleIndex, PairRelation};

use super::collection::Collection;
use super::words::{Phrase, Words};
use layout::{Layout, seed};

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

/// Most articles whose languages are written on their points.
const LABELLED: usize = 80;

impl Picture {
    /// The map of a collection; `is_shown` says which stories search and filter leave.
    #[must_use]
    pub fn new(words: Words, collection: Collection<'_>, is_shown: &dyn Fn(usize) -> bool) -> Self {
        let articles = collection.analysis.reports.len();
        let is_labelled = articles <= LABELLED;
        let spacing = if is_labelled { 30.0 } else { 11.0 };
        let nearest = nearest_stories(collection);
        let versions: Vec<_> =
            collection.analysis.stories.iter().map(|s| s.versions.len()).collect();
        let Layout { places, sizes, ties, width, height } =
            Layout::new(&nearest, &versions, spacing);
        let mut picture = Self {
            width,
            height,
            radius: if is_labelled { 12.0 } else { 4.0 },
            discs: Vec::new(),
            points: Vec::with_capacity(articles),
            ties,
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
                    link: collection.link_to_story(article),
                    is_single,
                    is_faint,
                });
            }
        }
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
    let story_of = collection.story_numbers();
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
        (articles, Analysis { reports: vec![report; total], pairs, stories, ..Analysis::default() })
    }

    fn picture(sizes: &[usize], family: usize) -> Picture {
        let (articles, analysis) = collection(sizes, family);
        let collection = Collection {
            articles: &articles,
            analysis: &analysis,
            threshold: None,
            source: crate::link::Source::Seeds,
        };
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
