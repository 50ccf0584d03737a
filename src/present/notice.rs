//! What the page tells a reader about a link that does not lead where it says.

use crate::link::{Link, Problem};
use crate::model::ArticleId;

use super::collection::Collection;
use super::words::{Phrase, Words};

/// Sentences about the link: what is damaged in it, then what of it is not in this collection.
#[must_use]
pub fn notices(
    words: Words,
    problems: &[Problem],
    link: &Link,
    collection: Option<Collection<'_>>,
) -> Vec<String> {
    let damage = problems.iter().map(|problem| words.say(&Phrase::Damage(problem)));
    let unknown = collection.map(|collection| unknown(link, collection)).unwrap_or_default();
    damage.chain(unknown.into_iter().map(|id| words.say(&Phrase::UnknownArticle(id)))).collect()
}

/// The articles that a link names and the collection lacks, each once.
fn unknown(link: &Link, collection: Collection<'_>) -> Vec<ArticleId> {
    let mut unknown = Vec::new();
    for &id in link.story.iter().chain(&link.base).chain(&link.with) {
        if collection.find(id).is_none() && !unknown.contains(&id) {
            unknown.push(id);
        }
    }
    unknown
}
