//! The collection at a glance: its stories, then the articles that stand alone and why.
//!
//! Time O(articles + pairs + letters searched).

use crate::link::{Link, Sort};
use crate::model::{
    ArticleIndex, Comparison, DifferenceKind, Fact, FactRow, Language, Pair, Standing, Story,
};

use super::collection::Collection;
use super::compare::{Tone, tone};
use super::picture::Picture;
use super::piece::Piece;
use super::readings;
use super::relative::{Relative, nearest_outside};
use super::search::{Excerpt, Meanings, Search};
use super::value::own_words;
use super::words::{Phrase, Words};
use crate::sorting::Sort as _;

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
    pub picture: Picture,
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
    /// Where it has what was searched for.
    pub excerpt: Option<Excerpt>,
}

/// A version in a story's list.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionLine {
    pub tag: String,
    pub headline: Piece,
}

/// The facts of a story in short.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryFacts {
    pub agreeing: usize,
    /// As many as Compare counts: of facts, and of what is denied or doubted.
    pub conflicts: usize,
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
    pub language: Language,
    pub link: Link,
    pub relative: Option<Relative>,
    /// Where it has what was searched for.
    pub excerpt: Option<Excerpt>,
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
    meanings: &Meanings,
    compared: impl Fn(&Story) -> Option<&'c Comparison>,
) -> StoriesView {
    let stories = &collection.analysis.stories;
    let search = Search::new(&link.search, meanings);
    let conflicts = |story: &Story| compared(story).map_or(0, conflicts);
    let is_shown = |story: &&Story| {
        let speaks = |l| story.versions.iter().any(|&v| collection.language(v) == l);
        link.language.is_none_or(speaks)
            && (!link.only_conflicts || conflicts(story) > 0)
            && search.finds(collection, story)
    };
    let mut shown: Vec<&Story> = stories.iter().filter(is_shown).collect();
    sort(&mut shown, collection, link.sort, conflicts);
    let picture = {
        let mut is_left = vec![false; collection.articles.len()];
        for first in shown.iter().filter_map(|story| story.versions.first()) {
            is_left[first.get()] = true;
        }
        let is_shown = |n: usize| stories[n].versions.first().is_some_and(|v| is_left[v.get()]);
        Picture::new(words, collection, &is_shown)
    };
    let (retold, once): (Vec<&Story>, Vec<&Story>) =
        shown.iter().partition(|story| story.versions.len() > 1);
    let nearest = nearest_outside(collection);
    let languages = languages(collection, link);
    StoriesView {
        summary: words.say(&Phrase::Summary {
            articles: collection.articles.len(),
            languages: languages.len().saturating_sub(1),
            stories: stories.len(),
            retold: collection.retold(),
        }),
        languages,
        stories: retold
            .iter()
            .map(|story| {
                let excerpt = search.excerpt(collection, story);
                story_card(words, collection, story, compared(story), excerpt)
            })
            .collect(),
        singles: once
            .iter()
            .filter_map(|story| {
                let &article = story.versions.first()?;
                let excerpt = search.excerpt(collection, story);
                let nearest = nearest[article.get()];
                Some(single_card(words, collection, article, nearest, excerpt))
            })
            .collect(),
        picture,
        is_empty: collection.articles.is_empty(),
    }
}

/// How many differences of a comparison are conflicts.
fn conflicts(comparison: &Comparison) -> usize {
    comparison.differences.iter().filter(|d| tone(comparison, d) == Tone::Conflict).count()
}

/// Puts stories in order; what is equal stays as the analysis has it, larger stories first.
fn sort(
    stories: &mut Vec<&Story>,
    collection: Collection<'_>,
    by: Sort,
    conflicts: impl Fn(&Story) -> usize,
) {
    match by {
        Sort::Versions => {}
        Sort::Conflicts => stories.arrange_by_key(|story| std::cmp::Reverse(conflicts(story))),
        Sort::Headline => {
            let mut sorted: Vec<(String, &Story)> = Vec::with_capacity(stories.len());
            for &story in stories.iter() {
                let first = story.versions.first();
                let key = first.map_or_else(String::new, |&v| collection.headline(v).text);
                let key = key.to_lowercase();
                let place = sorted.partition_point(|(before, _)| *before <= key);
                sorted.insert(place, (key, story));
            }
            *stories = sorted.into_iter().map(|(_, story)| story).collect();
        }
    }
}

fn story_card(
    words: Words,
    collection: Collection<'_>,
    story: &Story,
    comparison: Option<&Comparison>,
    excerpt: Option<Excerpt>,
) -> StoryCard {
    let listed = &story.versions[..story.versions.len().min(LISTED_VERSIONS)];
    let first = story.versions[0];
    StoryCard {
        headline: collection.headline(first),
        link: collection.link_to_story(first),
        versions: listed
            .iter()
            .zip(collection.tags(listed))
            .map(|(&v, tag)| VersionLine { tag, headline: collection.headline(v) })
            .collect(),
        more: story.versions.len() - listed.len(),
        count: story.versions.len(),
        facts: comparison.map(|comparison| facts(words, collection, comparison)),
        excerpt,
    }
}

fn facts(words: Words, collection: Collection<'_>, comparison: &Comparison) -> StoryFacts {
    let of = |standing| {
        comparison.facts.iter().filter(move |f| f.standing == standing).take(LISTED_FACTS)
    };
    let key = of(Standing::Conflict)
        .chain(of(Standing::Agreed))
        .map(|row| key_fact(words, collection, comparison, row))
        .filter(|fact| fact.readings.len() > usize::from(fact.is_conflict))
        .collect();
    let agreeing = comparison.facts.iter().filter(|f| f.standing == Standing::Agreed).count();
    StoryFacts { agreeing, conflicts: conflicts(comparison), key }
}

fn key_fact(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    row: &FactRow,
) -> KeyFact {
    let is_conflict = row.standing == Standing::Conflict;
    let readings = if is_conflict {
        readings::once(&readings::of_fact(words, collection, comparison, row))
    } else {
        let mentioned = |mention| collection.mentioned(comparison, mention);
        // All say the same: whoever says it in the language the reader has chosen.
        let is_own = |&(version, _): &(ArticleIndex, &Fact)| {
            collection.language(version) == words.language()
        };
        let mut all = row.mentions.iter().filter_map(mentioned);
        let said = all.clone().find(is_own).or_else(|| all.next());
        let piece = |(version, fact): (ArticleIndex, &Fact)| {
            own_words(words, fact, &collection.article(version).text, collection.language(version))
        };
        said.map(piece).into_iter().collect()
    };
    KeyFact { kind: row.kind.into(), is_conflict, readings }
}

fn single_card(
    words: Words,
    collection: Collection<'_>,
    article: ArticleIndex,
    nearest: Option<&Pair>,
    excerpt: Option<Excerpt>,
) -> SingleCard {
    SingleCard {
        headline: collection.headline(article),
        language: collection.language(article),
        link: collection.link_to_story(article),
        relative: nearest.and_then(|pair| Relative::new(words, collection, article, pair)),
        excerpt,
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
    counts.arrange_by_key(|&(language, n)| (std::cmp::Reverse(n), language));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PairRelation;
    use crate::present::example::Example;

    fn example_view(link: &Link) -> StoriesView {
        let example = Example::three_versions();
        let compared = |story: &Story| (story.versions.len() > 1).then_some(&example.comparison);
        view(Words::English, example.collection(), link, &Meanings::new(), compared)
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
        assert_eq!((facts.agreeing, facts.conflicts), (0, 2));
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
    fn stories_can_be_sorted_and_narrowed_to_conflicts() {
        let headlines = |link: Link| {
            let view = example_view(&link);
            let told = view.stories.iter().map(|s| s.headline.text.clone());
            told.chain(view.singles.iter().map(|s| s.headline.text.clone())).collect::<Vec<_>>()
        };
        assert_eq!(headlines(Link { only_conflicts: true, ..Link::default() }).len(), 1);
        for sort in Sort::ALL {
            assert_eq!(headlines(Link { sort, ..Link::default() }).len(), 2);
        }
        let example = Example::three_versions();
        let collection = example.collection();
        let mut stories: Vec<_> = collection.analysis.stories.iter().rev().collect();
        sort(&mut stories, collection, Sort::Headline, |_| 0);
        assert_eq!(stories[0].versions.len(), 3, "Nine before Vapen");
        sort(&mut stories, collection, Sort::Conflicts, |s| usize::from(s.versions.len() == 1));
        assert_eq!(stories[0].versions.len(), 1);
    }

    #[test]
    fn what_is_filtered_is_faint_in_the_picture() {
        let view = example_view(&Link { language: Some(Language::Sv), ..Link::default() });
        let faint: Vec<_> = view.picture.points.iter().map(|p| p.is_faint).collect();
        assert_eq!(faint, [true, true, true, false]);
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
