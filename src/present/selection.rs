//! Which versions a link shows.
//!
//! A link names as little as it must: a story by any of its articles, a base, the versions beside
//! it. What it leaves open is filled in here, the same way for everyone who opens it.

use crate::link::{Link, View};
use crate::model::{ArticleIndex, Story};

use super::collection::Collection;

/// As many columns as a wide screen holds; more are a choice the reader makes.
pub const COLUMNS: usize = 6;

/// The versions to show, and those of their story left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The base first.
    pub versions: Vec<ArticleIndex>,
    pub hidden: Vec<ArticleIndex>,
}

/// What the link shows, or nothing where no article it names is here.
#[must_use]
pub fn select(collection: Collection<'_>, link: &Link) -> Option<Selection> {
    let find = |id: &_| collection.find(*id);
    let story = link.story.as_ref().and_then(find);
    let base = link.base.as_ref().and_then(find);
    let with: Vec<_> = link.with.iter().filter_map(find).collect();

    let named = story.or(base).or_else(|| with.first().copied())?;
    let members = collection.story(named).versions;
    let first = members.first().copied().unwrap_or(named);
    let base = base.unwrap_or(if with.contains(&first) { named } else { first });

    let others = if with.is_empty() { &members } else { &with };
    let mut versions = vec![base];
    for &version in others {
        if !versions.contains(&version) && versions.len() < COLUMNS {
            versions.push(version);
        }
    }
    let hidden = members.into_iter().filter(|m| !versions.contains(m)).collect();
    Some(Selection { versions, hidden })
}

/// What a link to a story shows where it says nothing more.
#[must_use]
pub fn select_story(collection: Collection<'_>, story: &Story) -> Option<Selection> {
    let story = collection.id(*story.versions.first()?);
    select(collection, &Link { story: Some(story), ..Link::default() })
}

impl Selection {
    /// All versions, those shown first.
    #[must_use]
    pub fn all(&self) -> Vec<ArticleIndex> {
        self.versions.iter().chain(&self.hidden).copied().collect()
    }

    /// The versions shown in the order in which their story has them, whichever is the base.
    #[must_use]
    pub fn in_story_order(&self, collection: Collection<'_>) -> Vec<ArticleIndex> {
        let Some(&base) = self.versions.first() else { return Vec::new() };
        let members = collection.story(base).versions;
        let of_story = members.iter().filter(|member| self.versions.contains(member));
        let others = self.versions.iter().filter(|version| !members.contains(version));
        of_story.chain(others).copied().collect()
    }

    /// The link that shows exactly these versions, the base first, in the view one is in. What counts
    /// within a comparison (a difference, a fact) means another thing in another one: left out.
    #[must_use]
    pub fn link(collection: Collection<'_>, from: &Link, versions: &[ArticleIndex]) -> Link {
        let id = |&i: &ArticleIndex| collection.id(i);
        Link {
            view: if from.view == View::Stories { View::Compare } else { from.view },
            story: from.story,
            base: versions.first().map(id),
            with: versions.iter().skip(1).map(id).collect(),
            ..from.clone().without_place()
        }
    }

    /// The versions with `base` first, the others in the order they had.
    #[must_use]
    pub fn based_on(&self, base: ArticleIndex) -> Vec<ArticleIndex> {
        let others = self.versions.iter().copied().filter(|&v| v != base);
        std::iter::once(base).chain(others).collect()
    }

    /// The versions without one.
    #[must_use]
    pub fn without(&self, version: ArticleIndex) -> Vec<ArticleIndex> {
        self.versions.iter().copied().filter(|&v| v != version).collect()
    }

    /// The versions with one more; the last gives way where there are as many as fit.
    #[must_use]
    pub fn with(&self, version: ArticleIndex) -> Vec<ArticleIndex> {
        let mut versions = self.versions.clone();
        versions.truncate(COLUMNS - 1);
        versions.push(version);
        versions
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::example::Example;

    #[test]
    fn a_story_is_named_by_any_of_its_articles() {
        let example = Example::three_versions();
        let collection = example.collection();
        for i in 0..3 {
            let story = Some(collection.id(ArticleIndex(i)));
            let selection = select(collection, &Link { story, ..Link::default() });
            assert_eq!(
                selection.map(|s| s.versions),
                Some(collection.analysis.stories[0].versions.clone())
            );
        }
    }

    #[test]
    fn base_and_versions_are_the_readers_choice() {
        let example = Example::three_versions();
        let collection = example.collection();
        let id = |i| collection.id(ArticleIndex(i));
        let link = Link { base: Some(id(2)), with: vec![id(0)], ..Link::default() };
        let selection = select(collection, &link).expect("both are here");
        assert_eq!(selection.versions, [ArticleIndex(2), ArticleIndex(0)]);
        assert_eq!(selection.hidden, [ArticleIndex(1)]);
        assert_eq!(selection.with(ArticleIndex(1)).len(), 3);
        assert_eq!(
            Selection::link(collection, &link, &selection.versions),
            Link { view: View::Compare, ..link }
        );
    }

    #[test]
    fn the_order_of_the_story_does_not_depend_on_the_base() {
        let example = Example::three_versions();
        let order = |versions: [u32; 3]| {
            let versions = versions.map(ArticleIndex).into();
            Selection { versions, hidden: vec![] }.in_story_order(example.collection())
        };
        assert_eq!(order([2, 1, 0]), order([0, 1, 2]));
        assert_eq!(order([3, 0, 2]), [3, 0, 2].map(ArticleIndex));
    }

    #[test]
    fn two_single_articles_can_be_compared() {
        let example = Example::three_versions();
        let collection = example.collection();
        let id = |i| collection.id(ArticleIndex(i));
        let link = Link { story: Some(id(3)), with: vec![id(0)], ..Link::default() };
        let selection = select(collection, &link).expect("both are here");
        assert_eq!(selection.versions, [ArticleIndex(3), ArticleIndex(0)]);
    }

    #[test]
    fn a_link_to_nothing_here_selects_nothing() {
        let example = Example::three_versions();
        let unknown = crate::model::ArticleId::of_text("elsewhere");
        let link = Link { story: Some(unknown), ..Link::default() };
        assert_eq!(select(example.collection(), &link), None);
    }
}
