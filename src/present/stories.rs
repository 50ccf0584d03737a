//! The collection at a glance: its stories, then the articles that stand alone and why.
//!
//! Time O(articles + pairs + letters searched).

use crate::link::Link;
use crate::model::{
    ArticleIndex, Comparison, DifferenceKind, FactRow, Language, Pair, Standing, Story,
};

use super::collection::Collection;
use super::piece::Piece;
use super::relative::{Relative, link_to, nearest_outside};
use super::value::{own_words, value};
use super::words::{Phrase, Words};

/// What the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct StoriesView {
    /// The collection in one sentence.
    pub summary: String,
    pub languages: Vec<LanguageChoice>,
    /// Told more than once.
    pub stories: Vec<StoryCard>,
    /// Told once.
    pub singles: Vec<SingleCard>,
    /// Whether search or language leaves anything out.
    pub is_filtered: bool,
    pub is_empty: bool,
}

/// A language one may filter by.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageChoice {
    /// `None` for all of them.
    pub language: Option<Language>,
    pub articles: usize,
    pub is_chosen: bool,
    pub link: Link,
}

/// A story of several versions.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryCard {
    pub headline: Piece,
    pub link: Link,
    pub versions: Vec<VersionLine>,
    /// Versions beyond those listed.
    pub more: usize,
    pub count: usize,
    /// What its versions agree and disagree on, once they have been compared.
    pub facts: Option<StoryFacts>,
}

/// A version in a story's list.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionLine {
    pub tag: String,
    pub headline: Piece,
    pub outlet: String,
}

/// The facts of a story in short.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryFacts {
    pub agreeing: usize,
    pub conflicting: usize,
    /// The weightiest, conflicts first.
    pub key: Vec<KeyFact>,
}

/// One fact and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFact {
    pub kind: DifferenceKind,
    pub is_conflict: bool,
    /// One reading where all agree, several where they do not.
    pub readings: Vec<Piece>,
}

/// An article that stands alone.
#[derive(Clone, Debug, PartialEq)]
pub struct SingleCard {
    pub headline: Piece,
    pub outlet: String,
    pub language: Language,
    pub link: Link,
    pub relative: Option<Relative>,
}

/// Headlines a card lists before it says how many more there are.
const LISTED_VERSIONS: usize = 6;
/// Facts a card names of each sort.
const LISTED_FACTS: usize = 3;

/// The view; `compared` knows the comparisons made so far.
pub fn view<'c>(
    words: Words,
    collection: Collection<'_>,
    link: &Link,
    compared: impl Fn(&Story) -> Option<&'c Comparison>,
) -> StoriesView {
    let stories = &collection.analysis.stories;
    let search = Search::new(&link.search);
    let is_shown = |story: &&Story| {
        let speaks = |l| story.versions.iter().any(|&v| collection.language(v) == l);
        link.language.is_none_or(speaks) && search.finds(collection, story)
    };
    let shown: Vec<&Story> = stories.iter().filter(is_shown).collect();
    let (retold, once): (Vec<&Story>, Vec<&Story>) =
        shown.iter().partition(|story| story.versions.len() > 1);
    let nearest = nearest_outside(collection);
    let languages = languages(collection, link);
    StoriesView {
        summary: words.say(&Phrase::Summary {
            articles: collection.articles.len(),
            languages: languages.len().saturating_sub(1),
            stories: stories.len(),
            retold: stories.iter().filter(|s| s.versions.len() > 1).count(),
        }),
        languages,
        stories: retold
            .iter()
            .map(|story| story_card(words, collection, story, compared(story)))
            .collect(),
        singles: once
            .iter()
            .filter_map(|story| story.versions.first())
            .map(|&article| single_card(words, collection, article, nearest[article.get()]))
            .collect(),
        is_filtered: shown.len() < stories.len(),
        is_empty: collection.articles.is_empty(),
    }
}

fn story_card(
    words: Words,
    collection: Collection<'_>,
    story: &Story,
    comparison: Option<&Comparison>,
) -> StoryCard {
    let listed = &story.versions[..story.versions.len().min(LISTED_VERSIONS)];
    let first = story.versions[0];
    StoryCard {
        headline: collection.headline(first),
        link: link_to(collection, first),
        versions: listed
            .iter()
            .zip(collection.tags(listed))
            .map(|(&v, tag)| VersionLine {
                tag,
                headline: collection.headline(v),
                outlet: collection.outlet(v).to_owned(),
            })
            .collect(),
        more: story.versions.len() - listed.len(),
        count: story.versions.len(),
        facts: comparison.map(|comparison| facts(words, collection, comparison)),
    }
}

fn facts(words: Words, collection: Collection<'_>, comparison: &Comparison) -> StoryFacts {
    let count = |standing| comparison.facts.iter().filter(|f| f.standing == standing).count();
    let of = |standing| {
        comparison.facts.iter().filter(move |f| f.standing == standing).take(LISTED_FACTS)
    };
    let key = of(Standing::Conflict)
        .chain(of(Standing::Agreed))
        .map(|row| key_fact(words, collection, comparison, row))
        .filter(|fact| !fact.readings.is_empty())
        .collect();
    StoryFacts { agreeing: count(Standing::Agreed), conflicting: count(Standing::Conflict), key }
}

fn key_fact(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    row: &FactRow,
) -> KeyFact {
    let is_conflict = row.standing == Standing::Conflict;
    let mut seen = Vec::new();
    let mut readings: Vec<Piece> = Vec::new();
    for mention in &row.mentions {
        if seen.contains(&mention.reading) {
            continue;
        }
        seen.push(mention.reading);
        let Some(&version) = comparison.versions.get(mention.version as usize) else { continue };
        let report = collection.report(version);
        let Some(fact) = report.facts.get(mention.fact as usize) else { continue };
        let text = &collection.article(version).text;
        let say = if is_conflict { value } else { own_words };
        let piece = say(words, fact, text, report.language);
        if readings.iter().all(|said| said.text != piece.text) {
            readings.push(piece);
        }
    }
    KeyFact { kind: row.kind.into(), is_conflict, readings }
}

fn single_card(
    words: Words,
    collection: Collection<'_>,
    article: ArticleIndex,
    nearest: Option<&Pair>,
) -> SingleCard {
    SingleCard {
        headline: collection.headline(article),
        outlet: collection.outlet(article).to_owned(),
        language: collection.language(article),
        link: link_to(collection, article),
        relative: nearest.and_then(|pair| Relative::new(words, collection, article, pair)),
    }
}

/// All languages, then each with its articles, the most frequent first.
fn languages(collection: Collection<'_>, link: &Link) -> Vec<LanguageChoice> {
    let mut counts: Vec<(Language, usize)> = Vec::new();
    for i in collection.indices() {
        let language = collection.language(i);
        match counts.iter_mut().find(|(l, _)| *l == language) {
            Some((_, n)) => *n += 1,
            None => counts.push((language, 1)),
        }
    }
    counts.sort_by_key(|&(language, n)| (std::cmp::Reverse(n), language));
    let all = (None, collection.articles.len());
    std::iter::once(all)
        .chain(counts.into_iter().map(|(language, n)| (Some(language), n)))
        .map(|(language, articles)| LanguageChoice {
            language,
            articles,
            is_chosen: link.language == language,
            link: Link { language, ..link.clone() },
        })
        .collect()
}

/// A search for words: every one must occur in one article of the story, in any case of letters.
struct Search(Vec<String>);

impl Search {
    fn new(text: &str) -> Self {
        Self(text.split_whitespace().map(str::to_lowercase).collect())
    }

    fn finds(&self, collection: Collection<'_>, story: &Story) -> bool {
        self.0.is_empty()
            || story.versions.iter().any(|&version| {
                let article = collection.article(version);
                let title = article.title.as_deref().unwrap_or("");
                let text = format!("{title} {} {}", article.name, article.text).to_lowercase();
                self.0.iter().all(|word| text.contains(word))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PairRelation;
    use crate::present::example::Example;

    fn example_view(link: &Link) -> StoriesView {
        let example = Example::three_versions();
        let compared = |story: &Story| (story.versions.len() > 1).then_some(&example.comparison);
        view(Words::English, example.collection(), link, compared)
    }

    #[test]
    fn the_collection_is_summed_up_in_a_sentence() {
        let view = example_view(&Link::default());
        assert_eq!(
            view.summary.replace('\u{a0}', " "),
            "4 articles in 4 languages tell 2 stories, 1 of them more than once."
        );
    }

    #[test]
    fn a_story_names_its_versions_and_its_conflicts() {
        let view = example_view(&Link::default());
        let [story] = &view.stories[..] else { panic!("one story is told more than once") };
        let tags: Vec<_> = story.versions.iter().map(|v| v.tag.as_str()).collect();
        assert_eq!(tags, ["en", "nl", "fr"]);
        let facts = story.facts.as_ref().expect("it has been compared");
        assert_eq!((facts.agreeing, facts.conflicting), (0, 2));
        let said: Vec<_> = facts.key[0].readings.iter().map(|r| r.text.as_str()).collect();
        assert_eq!(said, ["9", "several"]);
    }

    #[test]
    fn a_single_article_says_what_it_is_near_to_and_why_it_was_not_joined() {
        let view = example_view(&Link::default());
        let [single] = &view.singles[..] else { panic!("one article stands alone") };
        let relative = single.relative.as_ref().expect("it is related");
        assert_eq!(relative.relation, PairRelation::Related);
        assert_eq!(
            relative.reason,
            "Not joined: 12% likely to be the same occurrence; 4% of its text has a counterpart there."
        );
    }

    #[test]
    fn search_and_language_filter_stories() {
        let count = |link: Link| {
            let view = example_view(&link);
            (view.stories.len(), view.singles.len())
        };
        assert_eq!(count(Link { search: "SOLDATS neuf".into(), ..Link::default() }), (1, 0));
        assert_eq!(count(Link { search: "vapen".into(), ..Link::default() }), (0, 1));
        assert_eq!(count(Link { search: "soldats vapen".into(), ..Link::default() }), (0, 0));
        assert_eq!(count(Link { language: Some(Language::Sv), ..Link::default() }), (0, 1));
        assert_eq!(count(Link { language: Some(Language::Fr), ..Link::default() }), (1, 0));
    }
}
