//! Links to and from text: what a reader sees, as the query of an address.
//!
//! A static host knows one page, so the whole state stands in the query string, where every host
//! keeps it, and not in the path, which would need a fallback page. Reading is total: what is
//! damaged becomes a [`Problem`] that the page explains, and the rest holds. Writing is canonical:
//! equal links give equal text, and what is as it always is is left out, so links stay short.
//!
//! A parameter that is not ours is passed over in silence, because mailers and networks append
//! their own; only a key that is the beginning of one of ours is taken for a link cut off.

mod fact_place;
mod kinds;
mod sort;
mod source;
mod view;

use form_urlencoded::Serializer;

pub use fact_place::FactPlace;
pub use kinds::Kinds;
pub use sort::Sort;
pub use source::Source;
pub use view::View;

use crate::decimals;
use crate::model::{ArticleId, DifferenceKind, Language};

/// The digits after the point that a link says of the threshold, which is more than anyone chooses.
const THRESHOLD_DIGITS: u32 = 6;

/// What is shown, and of what. The default is the page as it opens.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    pub view: View,
    /// Whose stories.
    pub source: Source,
    /// The story, named by any of its articles.
    pub story: Option<ArticleId>,
    /// The version that the others are compared with; the story's first where it is not said.
    pub base: Option<ArticleId>,
    /// The other versions shown, in order; those of the story where none is said.
    pub with: Vec<ArticleId>,
    /// The kinds of differences shown.
    pub kinds: Kinds,
    /// The selected difference, counted from 1 over all of them, shown or not.
    pub at: Option<u32>,
    /// The fact that is marked, and which of its mentions is looked at.
    pub fact: Option<FactPlace>,
    /// Only stories told in this language.
    pub language: Option<Language>,
    /// Only stories that contain these words.
    pub search: String,
    pub sort: Sort,
    /// Only stories whose versions disagree.
    pub only_conflicts: bool,
    /// Whether passages that one version alone has are folded away.
    pub is_folded: bool,
    /// Whether two versions in one language are shown as one text.
    pub is_inline: bool,
    /// The language of the interface; the reader's own where it is not said.
    pub interface: Option<Language>,
    /// The probability, 0 to 1, from which articles are one story; the analysis's own otherwise.
    pub threshold: Option<f64>,
}

/// The keys of the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Collection,
    Story,
    View,
    Base,
    With,
    Kinds,
    At,
    Fact,
    Language,
    Search,
    Sort,
    Only,
    Fold,
    Layout,
    Interface,
    Threshold,
}

impl Key {
    /// Every key, in the order in which links name them.
    pub const ALL: [Self; 16] = [
        Self::Collection,
        Self::Story,
        Self::View,
        Self::Base,
        Self::With,
        Self::Kinds,
        Self::At,
        Self::Fact,
        Self::Language,
        Self::Search,
        Self::Sort,
        Self::Only,
        Self::Fold,
        Self::Layout,
        Self::Interface,
        Self::Threshold,
    ];

    /// The key as written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Collection => "collection",
            Self::Story => "story",
            Self::View => "view",
            Self::Base => "base",
            Self::With => "with",
            Self::Kinds => "kinds",
            Self::At => "at",
            Self::Fact => "fact",
            Self::Language => "language",
            Self::Search => "search",
            Self::Sort => "sort",
            Self::Only => "only",
            Self::Fold => "fold",
            Self::Layout => "layout",
            Self::Interface => "interface",
            Self::Threshold => "threshold",
        }
    }
}

/// The word for a set of kinds that is empty: a value left blank looks like a link cut off.
const NO_KINDS: &str = "none";

/// The one value of [`Key::Only`].
const ONLY_CONFLICTS: &str = "conflicts";

/// The one value of [`Key::Fold`].
const FOLD_SINGLE: &str = "single";

/// The one value of [`Key::Layout`].
const INLINE: &str = "inline";

/// What is wrong with a link. The page says it in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not the id of any article.
    DamagedId {
        key: Key,
        value: String,
    },
    UnknownView(String),
    UnknownKind(String),
    UnknownLanguage(String),
    /// A number that is none, or out of its range.
    DamagedNumber {
        key: Key,
        value: String,
    },
    /// A word that the key cannot have.
    UnknownValue {
        key: Key,
        value: String,
    },
    /// The link ends in the middle of a key.
    CutOff(String),
}

/// A link as read, and what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    pub link: Link,
    pub problems: Vec<Problem>,
}

impl Link {
    /// Reads a query, with or without its question mark.
    #[must_use]
    pub fn parse(query: &str) -> Parsed {
        let mut parsed = Parsed::default();
        let mut is_view_known = false;
        let query = query.strip_prefix('?').unwrap_or(query);
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match Key::ALL.into_iter().find(|k| k.word() == key) {
                Some(known) => {
                    is_view_known |= known == Key::View && View::named(&value).is_some();
                    parsed.read(known, &value);
                }
                None if is_beginning_of_a_key(&key) && value.is_empty() => {
                    parsed.problems.push(Problem::CutOff(short(&key)));
                }
                None => {}
            }
        }
        // A link that lost its view, or names one we do not have, still leads to its story.
        if !is_view_known && parsed.link.names_a_story() {
            parsed.link.view = View::Compare;
        }
        parsed
    }

    /// The link as a query without its question mark; empty for the page as it opens.
    #[must_use]
    pub fn to_query(&self) -> String {
        let mut query = Serializer::new(String::new());
        for key in Key::ALL {
            if let Some(value) = self.value(key) {
                query.append_pair(key.word(), &value);
            }
        }
        // Commas are plain in a query, and ids in a row are easier to read with them.
        query.finish().replace("%2C", ",")
    }

    /// The link as the value of an `href`. Even the empty query keeps its question mark: without it
    /// the address would be that of the page as it stands, query and all.
    #[must_use]
    pub fn href(&self) -> String {
        format!("?{}", self.to_query())
    }

    /// Whether going from here to `next` is a step within what is already shown, which needs no
    /// entry of its own in the browser's history: seventeen differences are not seventeen Backs.
    #[must_use]
    pub fn is_step_to(&self, next: &Self) -> bool {
        self.view == next.view
            && self.source == next.source
            && self.story == next.story
            && self.base == next.base
            && self.with == next.with
    }

    /// The link to all stories of the same collection, joined from the same threshold.
    #[must_use]
    pub fn home(&self) -> Self {
        Self { source: self.source, threshold: self.threshold, ..Self::default() }
    }

    /// The link without the difference and the fact it points to, which mean nothing in another view
    /// or in another comparison.
    #[must_use]
    pub fn without_place(self) -> Self {
        Self { at: None, fact: None, ..self }
    }

    /// Whether what is shown depends on the comparison of every story, not of those in sight alone.
    #[must_use]
    pub fn needs_all_compared(&self) -> bool {
        self.only_conflicts || self.sort == Sort::Conflicts
    }

    fn names_a_story(&self) -> bool {
        self.story.is_some() || self.base.is_some() || !self.with.is_empty()
    }

    fn value(&self, key: Key) -> Option<String> {
        match key {
            Key::Collection => {
                (self.source != Source::default()).then(|| self.source.word().to_owned())
            }
            Key::Story => self.story.map(|id| id.to_string()),
            Key::View => {
                let is_said = self.view != View::Stories || self.names_a_story();
                is_said.then(|| self.view.word().to_owned())
            }
            Key::Base => self.base.map(|id| id.to_string()),
            Key::With => {
                let ids: Vec<_> = self.with.iter().map(ToString::to_string).collect();
                (!ids.is_empty()).then(|| ids.join(","))
            }
            Key::Kinds => (self.kinds != Kinds::default()).then(|| {
                let words: Vec<_> = self.kinds.words().collect();
                if words.is_empty() { NO_KINDS.to_owned() } else { words.join(",") }
            }),
            Key::At => self.at.map(|n| n.to_string()),
            Key::Fact => self.fact.map(|place| place.to_string()),
            Key::Language => self.language.map(|l| l.code().to_owned()),
            Key::Search => (!self.search.is_empty()).then(|| self.search.clone()),
            Key::Sort => (self.sort != Sort::default()).then(|| self.sort.word().to_owned()),
            Key::Only => self.only_conflicts.then(|| ONLY_CONFLICTS.to_owned()),
            Key::Fold => self.is_folded.then(|| FOLD_SINGLE.to_owned()),
            Key::Layout => self.is_inline.then(|| INLINE.to_owned()),
            Key::Interface => self.interface.map(|l| l.code().to_owned()),
            Key::Threshold => self.threshold.map(|t| decimals::written(t, THRESHOLD_DIGITS)),
        }
    }
}

impl Parsed {
    fn read(&mut self, key: Key, value: &str) {
        match key {
            Key::Collection => match Source::named(value) {
                Some(source) => self.link.source = source,
                None => self.problems.push(Problem::UnknownValue { key, value: short(value) }),
            },
            Key::Story => self.link.story = self.id(key, value),
            Key::Base => self.link.base = self.id(key, value),
            Key::With => {
                let ids = value.split(',').filter_map(|one| self.id(key, one)).collect();
                self.link.with = ids;
            }
            Key::View => match View::named(value) {
                Some(view) => self.link.view = view,
                None => self.problems.push(Problem::UnknownView(short(value))),
            },
            Key::Kinds => self.read_kinds(value),
            Key::At => {
                self.link.at = self.number(key, value, value.parse().ok().filter(|&n| n > 0));
            }
            Key::Fact => self.link.fact = self.number(key, value, value.parse().ok()),
            Key::Threshold => {
                let threshold = decimals::read(value).filter(|t| (0.0..=1.0).contains(t));
                self.link.threshold = self.number(key, value, threshold);
            }
            Key::Language => self.link.language = self.language(value),
            Key::Interface => self.link.interface = self.language(value),
            Key::Sort => match Sort::named(value) {
                Some(sort) => self.link.sort = sort,
                None => self.problems.push(Problem::UnknownValue { key, value: short(value) }),
            },
            Key::Only if value == ONLY_CONFLICTS => self.link.only_conflicts = true,
            Key::Fold if value == FOLD_SINGLE => self.link.is_folded = true,
            Key::Layout if value == INLINE => self.link.is_inline = true,
            Key::Only | Key::Fold | Key::Layout => {
                self.problems.push(Problem::UnknownValue { key, value: short(value) });
            }
            Key::Search => value.clone_into(&mut self.link.search),
        }
    }

    fn language(&mut self, code: &str) -> Option<Language> {
        let language = Language::ALL.iter().copied().find(|l| l.code() == code);
        if language.is_none() {
            self.problems.push(Problem::UnknownLanguage(short(code)));
        }
        language
    }

    fn read_kinds(&mut self, value: &str) {
        let words = value.split(',').filter(|&word| word != NO_KINDS);
        let mut kinds = Vec::new();
        let mut unknown = Vec::new();
        let mut has_trivial = false;
        for word in words {
            if word == Kinds::TRIVIAL {
                has_trivial = true;
                continue;
            }
            match DifferenceKind::ALL.into_iter().find(|kind| kind.word() == word) {
                Some(kind) => kinds.push(kind),
                None => unknown.push(Problem::UnknownKind(short(word))),
            }
        }
        // Where no word could be read, everything is better than nothing.
        if unknown.is_empty() || !kinds.is_empty() {
            let kinds = Kinds::none_but(kinds);
            self.link.kinds = if has_trivial { kinds.trivial_toggled() } else { kinds };
        }
        self.problems.append(&mut unknown);
    }

    fn id(&mut self, key: Key, value: &str) -> Option<ArticleId> {
        let id = value.parse().ok();
        if id.is_none() {
            self.problems.push(Problem::DamagedId { key, value: short(value) });
        }
        id
    }

    fn number<N>(&mut self, key: Key, value: &str, number: Option<N>) -> Option<N> {
        if number.is_none() {
            self.problems.push(Problem::DamagedNumber { key, value: short(value) });
        }
        number
    }
}

fn is_beginning_of_a_key(text: &str) -> bool {
    !text.is_empty() && Key::ALL.into_iter().any(|key| key.word().starts_with(text))
}

/// As much of a damaged value as a message needs.
fn short(value: &str) -> String {
    const LETTERS: usize = 40;
    match value.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests;
