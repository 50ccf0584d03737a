//! The articles and what was found out about them, side by side.

use crate::link::{Link, Source, View};
use crate::model::{
    Analysis, Article, ArticleId, ArticleIndex, Comparison, Fact, Language, Mention, Report,
    Sentence, Story,
};

use super::piece::{Piece, shortened};

/// The articles at hand with their analysis: positions in both are the same.
#[derive(Clone, Copy)]
pub struct Collection<'a> {
    pub articles: &'a [Article],
    pub analysis: &'a Analysis,
    /// The probability from which articles are one story here, where the reader chose one: every link
    /// onwards carries it.
    pub threshold: Option<f64>,
    /// Which collection this is; every link onwards carries that too.
    pub source: Source,
}

/// How many letters of a first sentence stand for a headline that is missing.
const HEADLINE_LETTERS: usize = 120;

impl<'a> Collection<'a> {
    /// The articles that were analysed, in their order.
    pub fn indices(self) -> impl Iterator<Item = ArticleIndex> {
        let known = self.articles.len().min(self.analysis.reports.len());
        (0..u32::try_from(known).unwrap_or(u32::MAX)).map(ArticleIndex)
    }

    /// Where an article stands, if it is in the collection.
    #[must_use]
    pub fn find(self, id: ArticleId) -> Option<ArticleIndex> {
        self.indices().find(|&i| self.articles[i.get()].id == id)
    }

    /// The article at a position.
    #[must_use]
    pub fn article(self, i: ArticleIndex) -> &'a Article {
        &self.articles[i.get()]
    }

    /// What was read in it.
    #[must_use]
    pub fn report(self, i: ArticleIndex) -> &'a Report {
        &self.analysis.reports[i.get()]
    }

    /// The language it is in.
    #[must_use]
    pub fn language(self, i: ArticleIndex) -> Language {
        self.report(i).language
    }

    /// Its lasting name.
    #[must_use]
    pub fn id(self, i: ArticleIndex) -> ArticleId {
        self.article(i).id
    }

    /// The story it is in; a story of its own where the analysis says nothing.
    #[must_use]
    pub fn story(self, i: ArticleIndex) -> Story {
        self.analysis.story_of(i).cloned().unwrap_or_else(|| Story { versions: vec![i] })
    }

    /// For each article the number of its story, the largest story first.
    #[must_use]
    pub fn story_numbers(self) -> Vec<usize> {
        let mut numbers = vec![usize::MAX; self.analysis.reports.len()];
        for (number, story) in self.analysis.stories.iter().enumerate() {
            for version in &story.versions {
                numbers[version.get()] = number;
            }
        }
        numbers
    }

    /// How many stories are told more than once.
    #[must_use]
    pub fn retold(self) -> usize {
        self.analysis.stories.iter().filter(|story| story.versions.len() > 1).count()
    }

    /// The fact that a comparison's mention is of, and the article that has it.
    #[must_use]
    pub fn mentioned(
        self,
        comparison: &Comparison,
        mention: &Mention,
    ) -> Option<(ArticleIndex, &'a Fact)> {
        let version = *comparison.versions.get(mention.version as usize)?;
        Some((version, self.report(version).facts.get(mention.fact as usize)?))
    }

    /// The link to the story that an article is in.
    #[must_use]
    pub fn link_to_story(self, i: ArticleIndex) -> Link {
        Link {
            view: View::Compare,
            story: Some(self.id(i)),
            threshold: self.threshold,
            source: self.source,
            ..Link::default()
        }
    }

    /// The link to an article with its story's differences in its margin.
    #[must_use]
    pub fn link_to_article(self, i: ArticleIndex) -> Link {
        Link { view: View::Annotated, base: Some(self.id(i)), ..self.link_to_story(i) }
    }

    /// What versions are called together: the headline of their base; empty where there is none.
    #[must_use]
    pub fn title(self, versions: &[ArticleIndex]) -> Piece {
        versions.first().map_or_else(|| Piece::own(""), |&base| self.headline(base))
    }

    /// What it is called: its headline, the title its source gives, its first sentence, its name.
    #[must_use]
    pub fn headline(self, i: ArticleIndex) -> Piece {
        let (article, report) = (self.article(i), self.report(i));
        let headline = report.headline.map(|span| span.of(&article.text));
        let first = || report.sentences.first().map(|s| s.span.of(&article.text));
        let words = headline.or(article.title.as_deref()).or_else(first);
        match words.filter(|text| !text.trim().is_empty()) {
            Some(text) => Piece::quoted(shortened(text, HEADLINE_LETTERS), report.language),
            None => Piece::own(article.name.clone()),
        }
    }

    /// The outlet, or else the name its source gives it.
    #[must_use]
    pub fn outlet(self, i: ArticleIndex) -> &'a str {
        let article = self.article(i);
        article.source.as_deref().unwrap_or(&article.name)
    }

    /// A short name for each version: its language's code, numbered where several of its story share
    /// one. A version has the same name whichever others are shown, and in whatever order.
    #[must_use]
    pub fn tags(self, versions: &[ArticleIndex]) -> Vec<String> {
        let mut all: Vec<ArticleIndex> = Vec::with_capacity(versions.len());
        for &version in versions {
            if !all.contains(&version) {
                all.extend(self.story(version).versions);
            }
        }
        let tag = |&version: &ArticleIndex| {
            let language = self.language(version);
            let mut sharing = all.iter().filter(|&&v| self.language(v) == language);
            let place = sharing.clone().position(|&v| v == version);
            match (sharing.nth(1), place) {
                (Some(_), Some(place)) => format!("{language} {}", place + 1),
                _ => language.to_string(),
            }
        };
        versions.iter().map(tag).collect()
    }

    /// How many words the article's report has; letters where words are not written apart.
    #[must_use]
    pub fn length(self, i: ArticleIndex) -> usize {
        let (text, report) = (&self.article(i).text, self.report(i));
        let length = |sentence: &Sentence| {
            let words = sentence.span.of(text);
            if report.language.separates_words() {
                words.split_whitespace().count()
            } else {
                words.chars().filter(|c| c.is_alphanumeric()).count()
            }
        };
        report.sentences.iter().map(length).sum()
    }
}
