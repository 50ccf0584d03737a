//! What an article that stands alone is nearest to, and why the two are not one story.

use crate::link::Link;
use crate::model::{ArticleIndex, Language, Pair, PairRelation};

use super::collection::Collection;
use super::piece::Piece;
use super::words::{Phrase, Words};

/// The nearest article of another story.
#[derive(Clone, Debug, PartialEq)]
pub struct Relative {
    pub relation: PairRelation,
    pub headline: Piece,
    pub language: Language,
    /// The story it is in.
    pub link: Link,
    /// Both side by side.
    pub both: Link,
    /// Why they are not one story.
    pub reason: String,
}

impl Relative {
    /// What `article` is to the other one of the pair; nothing where they have nothing in common.
    #[must_use]
    pub fn new(
        words: Words,
        collection: Collection<'_>,
        article: ArticleIndex,
        pair: &Pair,
    ) -> Option<Self> {
        let (other, covered) = match pair.a == article {
            true => (pair.b, pair.evidence.coverage_a),
            false => (pair.a, pair.evidence.coverage_b),
        };
        (pair.relation != PairRelation::None).then(|| Self {
            relation: pair.relation,
            headline: collection.headline(other),
            language: collection.language(other),
            link: collection.link_to_story(other),
            both: Link { with: vec![collection.id(other)], ..collection.link_to_story(article) },
            reason: words.say(&Phrase::WhyNotJoined { probability: pair.score, covered }),
        })
    }

    /// The nearest relative of one article.
    #[must_use]
    pub fn of(words: Words, collection: Collection<'_>, article: ArticleIndex) -> Option<Self> {
        let nearest = nearest_outside(collection);
        Self::new(words, collection, article, (*nearest.get(article.get())?)?)
    }
}

/// For each article its most probable pair with an article of another story.
///
/// Time O(articles + pairs).
pub(super) fn nearest_outside(collection: Collection<'_>) -> Vec<Option<&Pair>> {
    let story = collection.story_numbers();
    let mut nearest: Vec<Option<&Pair>> = vec![None; story.len()];
    for pair in &collection.analysis.pairs {
        if story[pair.a.get()] == story[pair.b.get()] {
            continue;
        }
        for end in [pair.a, pair.b] {
            let best = &mut nearest[end.get()];
            if best.is_none_or(|other| other.score < pair.score) {
                *best = Some(pair);
            }
        }
    }
    nearest
}
