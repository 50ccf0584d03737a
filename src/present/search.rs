//! Searching stories: for words as they stand, and for words of the same meaning in any language.
//!
//! Every word must occur in one article of the story, in any case of letters or by its meaning. The
//! meanings come from the worker, which has the lexicon; until they are there, words are found as
//! they stand.
//!
//! Time O(letters + concepts) a word and article.

use std::collections::BTreeMap;

use crate::model::{ArticleIndex, ConceptId, Language, Span, Story};

use super::collection::Collection;

/// What is known of the meanings of words, by the word in small letters.
pub type Meanings = BTreeMap<String, Vec<ConceptId>>;

/// A search.
pub struct Search<'m>(Vec<(String, &'m [ConceptId])>);

/// Where an article has what was searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub language: Language,
    pub before: String,
    pub found: String,
    pub after: String,
}

/// The words of a search, as their meanings are asked for.
#[must_use]
pub fn words_of(search: &str) -> Vec<String> {
    search.split_whitespace().map(str::to_lowercase).collect()
}

impl<'m> Search<'m> {
    /// The search for a text; an empty one finds everything.
    #[must_use]
    pub fn new(text: &str, meanings: &'m Meanings) -> Self {
        let known = |word: String| {
            let concepts = meanings.get(&word).map_or(&[][..], Vec::as_slice);
            (word, concepts)
        };
        Self(words_of(text).into_iter().map(known).collect())
    }

    /// Whether a story has an article with all the words.
    #[must_use]
    pub fn finds(&self, collection: Collection<'_>, story: &Story) -> bool {
        self.0.is_empty() || story.versions.iter().any(|&v| self.finds_article(collection, v))
    }

    /// Whether the article has all the words.
    #[must_use]
    pub fn finds_article(&self, collection: Collection<'_>, article: ArticleIndex) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let (data, report) = (collection.article(article), collection.report(article));
        let title = data.title.as_deref().unwrap_or("");
        let text = format!("{title} {} {}", data.name, data.text).to_lowercase();
        self.0.iter().all(|(word, concepts)| {
            text.contains(word) || report.concepts.iter().any(|hit| concepts.contains(&hit.concept))
        })
    }

    /// The first place in the story's texts that is what was searched for: the word itself before a
    /// word of its meaning.
    #[must_use]
    pub fn excerpt(&self, collection: Collection<'_>, story: &Story) -> Option<Excerpt> {
        let (word, concepts) = self.0.first()?;
        let found = |article: &ArticleIndex| self.finds_article(collection, *article);
        let articles: Vec<_> = story.versions.iter().copied().filter(found).collect();
        let as_it_stands = |&article: &ArticleIndex| {
            let text = &collection.article(article).text;
            let small = text.to_lowercase();
            // Where small letters take other room than capitals, places do not carry over.
            let start = (small.len() == text.len()).then(|| small.find(word)).flatten()?;
            Some((article, Span::new(start, start + word.len())))
        };
        let by_meaning = |&article: &ArticleIndex| {
            let hits = &collection.report(article).concepts;
            hits.iter().find(|h| concepts.contains(&h.concept)).map(|hit| (article, hit.span))
        };
        let places = articles.iter().filter_map(as_it_stands);
        let (article, span) = places.chain(articles.iter().filter_map(by_meaning)).next()?;
        Some(excerpt(collection, article, span))
    }
}

/// Letters on either side of what was found.
const AROUND: usize = 48;

fn excerpt(collection: Collection<'_>, article: ArticleIndex, span: Span) -> Excerpt {
    let text = &collection.article(article).text;
    let (before, after) = (
        text.get(..span.start as usize).unwrap_or(""),
        text.get(span.end as usize..).unwrap_or(""),
    );
    let before = before.rsplit('\n').next().unwrap_or("");
    let after = after.split('\n').next().unwrap_or("");
    let start = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let end = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let word_start =
        if start == 0 { 0 } else { before[start..].find(' ').map_or(start, |n| start + n) };
    let word_end = if end == after.len() { end } else { after[..end].rfind(' ').unwrap_or(end) };
    let cut = |is_cut| if is_cut { "…" } else { "" };
    Excerpt {
        language: collection.language(article),
        before: format!("{}{}", cut(word_start > 0), &before[word_start..]),
        found: span.of(text).to_owned(),
        after: format!("{}{}", &after[..word_end], cut(word_end < after.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ConceptHit;
    use crate::present::example::Example;

    fn example() -> Example {
        let mut example = Example::three_versions();
        let soldats = example.articles[2].text.find("soldats").expect("it is there");
        example.analysis.reports[2].concepts =
            vec![ConceptHit { span: Span::new(soldats, soldats + 7), concept: ConceptId(9) }];
        example
    }

    fn found(search: &str, meanings: &Meanings) -> Vec<usize> {
        let example = example();
        let collection = example.collection();
        let search = Search::new(search, meanings);
        let stories = collection.analysis.stories.iter().enumerate();
        stories.filter(|(_, s)| search.finds(collection, s)).map(|(n, _)| n).collect()
    }

    #[test]
    fn a_word_is_found_by_its_meaning_once_that_is_known() {
        let none = Meanings::new();
        assert_eq!(found("fighters", &none), [] as [usize; 0]);
        let known = Meanings::from([("fighters".to_owned(), vec![ConceptId(9)])]);
        assert_eq!(found("Fighters", &known), [0]);
        assert_eq!(found("Fighters vapen", &known), [] as [usize; 0]);
        assert_eq!(found("Fighters accord", &known), [0], "both in the French version");
        assert_eq!(found("", &known), [0, 1]);
    }

    #[test]
    fn what_was_found_is_shown_in_its_place() {
        let example = example();
        let collection = example.collection();
        let story = &collection.analysis.stories[0];
        let known = Meanings::from([("fighters".to_owned(), vec![ConceptId(9)])]);
        let by_meaning = Search::new("fighters", &known).excerpt(collection, story);
        let by_meaning = by_meaning.expect("it is found");
        assert_eq!((by_meaning.language, by_meaning.found.as_str()), (Language::Fr, "soldats"));
        assert_eq!(by_meaning.before, "Neuf ");
        let as_it_stands = Search::new("NEUF", &known).excerpt(collection, story);
        assert_eq!(as_it_stands.expect("it is found").found, "Neuf");
        assert_eq!(Search::new("", &known).excerpt(collection, story), None);
    }
}
