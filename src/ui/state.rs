//! What the page knows: articles, what came back from the worker, and the link.
//!
//! Everything shown follows from these; what only the pointer or the keyboard's focus means at the
//! moment stays in the part concerned.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::Stage;
use crate::link::{Link, Problem, Source};
use crate::model::{Analysis, Article, ArticleIndex, Comparison};
use crate::present::collection::Collection;
use crate::present::search::Meanings;
use crate::present::theme::Theme;
use crate::present::words::{Phrase, Words};

use super::engine::Failure;
use super::theme;

/// The state of the page; copies are handles to the same state.
#[derive(Clone, Copy)]
pub struct State {
    /// The language of the interface. The page is drawn anew when it changes, so parts need not
    /// follow it.
    pub spoken: RwSignal<Words>,
    pub theme: RwSignal<Theme>,
    /// What is open over the page.
    pub dialog: RwSignal<Option<Dialog>>,
    /// Whether the articles that the link asks for are at hand.
    pub shelf: RwSignal<Shelf>,
    pub articles: RwSignal<Arc<Vec<Article>>>,
    pub analysis: RwSignal<Option<Arc<Analysis>>>,
    /// The threshold that the analysis has its stories from, where it is not the usual one: that of
    /// the link, as soon as they are joined.
    pub joined_from: RwSignal<Option<f64>>,
    /// By their versions, the base first.
    pub comparisons: RwSignal<BTreeMap<Vec<ArticleIndex>, Arc<Comparison>>>,
    /// What is known of the meanings of searched words.
    pub meanings: RwSignal<Meanings>,
    pub status: RwSignal<Status>,
    pub link: RwSignal<Link>,
    /// The threshold of the link, which changes less often than the link.
    pub threshold: Memo<Option<f64>>,
    /// The collection that the link names, likewise.
    pub source: Memo<Source>,
    /// What was wrong with the link that the page was opened with.
    pub problems: RwSignal<Vec<Problem>>,
    /// How far down the reader was when the page was loaded anew, until it is there again.
    pub place: StoredValue<Option<f64>>,
    /// Whether the list of stories has been on show.
    pub seen_stories: StoredValue<bool>,
    /// What a reader of speech is told.
    pub announcement: RwSignal<String>,
}

/// What can be open over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    Palette,
    Shortcuts,
}

/// How far the articles are that the link asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// They are at hand.
    Stocked,
    /// They are under way.
    Fetching,
    /// They did not arrive.
    NotFetched,
}

/// How the worker does.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    Starting,
    Working {
        stage: Stage,
        done: u32,
        total: u32,
    },
    /// It has answered, and waits for requests.
    Ready,
    Failed(Failure),
}

impl State {
    /// The state of a page with these articles.
    pub fn new(articles: Vec<Article>) -> Self {
        let link = RwSignal::new(Link::default());
        Self {
            spoken: RwSignal::new(Words::default()),
            theme: RwSignal::new(theme::remembered()),
            dialog: RwSignal::new(None),
            shelf: RwSignal::new(Shelf::Stocked),
            articles: RwSignal::new(Arc::new(articles)),
            analysis: RwSignal::new(None),
            joined_from: RwSignal::new(None),
            comparisons: RwSignal::new(BTreeMap::new()),
            meanings: RwSignal::new(Meanings::new()),
            status: RwSignal::new(Status::Starting),
            threshold: Memo::new(move |_| link.with(|link| link.threshold)),
            source: Memo::new(move |_| link.with(|link| link.source)),
            link,
            problems: RwSignal::new(Vec::new()),
            place: StoredValue::new(None),
            seen_stories: StoredValue::new(false),
            announcement: RwSignal::new(String::new()),
        }
    }

    /// The language of the interface at present.
    pub fn words(self) -> Words {
        self.spoken.get_untracked()
    }

    /// A text of the interface.
    pub fn say(self, phrase: &Phrase<'_>) -> String {
        self.words().say(phrase)
    }

    /// Something computed from the articles and their analysis; nothing before there is one.
    pub fn with_collection<T>(self, compute: impl FnOnce(Collection<'_>) -> T) -> Option<T> {
        let articles = self.articles.get();
        let analysis = self.analysis.get()?;
        let threshold = self.joined_from.get();
        let source = self.source.get();
        Some(compute(Collection { articles: &articles, analysis: &analysis, threshold, source }))
    }

    /// Puts other articles in the place of those at hand.
    pub fn shelve(self, articles: Vec<Article>) {
        self.clear_away();
        self.articles.set(Arc::new(articles));
        self.shelf.set(Shelf::Stocked);
    }

    /// Takes away what was found out about the articles at hand, which others will follow.
    pub fn clear_away(self) {
        self.shelf.set(Shelf::Fetching);
        self.analysis.set(None);
        self.comparisons.update(BTreeMap::clear);
    }
}
