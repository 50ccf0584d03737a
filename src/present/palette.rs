//! The command palette: everything one can go to or do, by name.
//!
//! Computed anew for what is typed, over the whole collection.
//!
//! Time O(articles · letters typed).

use crate::link::{Link, Source, View};

use super::collection::Collection;
use super::piece::Piece;
use super::selection::Selection;
use super::theme::Theme;
use super::words::{Phrase, Words};
use crate::sorting::Sort;

/// Something to go to or to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Command {
    pub name: Piece,
    /// What kind of thing it is, or which article.
    pub hint: String,
    pub action: Action,
}

/// What choosing a command does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Go(Box<Link>),
    Theme(Theme),
    Speak(Words),
    LanguageIntoLink,
    CopyLink,
    Print,
    Shortcuts,
}

/// As many commands as a list is read through.
const MOST: usize = 40;

/// The commands that have every typed word in their name or hint, those that begin with it first.
#[must_use]
pub fn commands(
    words: Words,
    collection: Option<Collection<'_>>,
    link: &Link,
    selection: Option<&Selection>,
    typed: &str,
) -> Vec<Command> {
    let typed = typed.to_lowercase();
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let mut all = Vec::new();
    if let (Some(collection), Some(selection)) = (collection, selection) {
        all.extend(views(words, link));
        all.extend(versions(words, collection, selection));
    }
    all.extend(actions(words, link));
    if let Some(collection) = collection {
        all.extend(stories(words, collection));
    }
    all.retain(|command| {
        let text = format!("{} {}", command.name.text, command.hint).to_lowercase();
        wanted.iter().all(|word| text.contains(word))
    });
    let begins = |command: &Command| command.name.text.to_lowercase().starts_with(&typed);
    all.arrange_by_key(|command| !begins(command));
    all.truncate(MOST);
    all
}

fn go(name: Piece, hint: String, link: Link) -> Command {
    Command { name, hint, action: Action::Go(Box::new(link)) }
}

fn views(words: Words, link: &Link) -> impl Iterator<Item = Command> {
    let hint = words.say(&Phrase::StoryViews);
    View::of_a_story().map(move |view| {
        let to = Link { view, ..link.clone().without_place() };
        go(Piece::own(words.say(&Phrase::View(view))), hint.clone(), to)
    })
}

fn versions(
    words: Words,
    collection: Collection<'_>,
    selection: &Selection,
) -> impl Iterator<Item = Command> {
    let all = selection.all();
    let tags = collection.tags(&all);
    all.into_iter().zip(tags).map(move |(version, tag)| {
        let name = words.say(&Phrase::ReadVersion { tag: &tag });
        let to = collection.link_to_article(version);
        go(Piece::own(name), collection.headline(version).text, to)
    })
}

fn actions(words: Words, link: &Link) -> impl Iterator<Item = Command> {
    let own = |phrase: Phrase<'_>, action| Command {
        name: Piece::own(words.say(&phrase)),
        hint: String::new(),
        action,
    };
    let stories = words.say(&Phrase::View(View::Stories));
    let stories = go(Piece::own(stories), String::new(), link.home());
    let (to_other, source) = match link.source {
        Source::Seeds => (Phrase::OpenExamples, Source::Examples),
        Source::Examples => (Phrase::CloseExamples, Source::Seeds),
    };
    let other = Link { source, ..Link::default() };
    let other = go(Piece::own(words.say(&to_other)), String::new(), other);
    let fixed = [
        stories,
        other,
        own(Phrase::CopyLink, Action::CopyLink),
        own(Phrase::Print, Action::Print),
        own(Phrase::Shortcuts, Action::Shortcuts),
    ];
    let themes = Theme::ALL.map(|theme| own(theme.phrase(), Action::Theme(theme)));
    let into_link = own(Phrase::LanguageIntoLink, Action::LanguageIntoLink);
    let speak = Words::ALL
        .map(|other| own(Phrase::SpeakLanguage { name: other.own_name() }, Action::Speak(other)));
    fixed.into_iter().chain(themes).chain([into_link]).chain(speak)
}

fn stories(words: Words, collection: Collection<'_>) -> impl Iterator<Item = Command> {
    collection.analysis.stories.iter().filter_map(move |story| {
        let &first = story.versions.first()?;
        let hint = words.say(&match story.versions.len() {
            1 => Phrase::ToldOnce,
            n => Phrase::Versions(n),
        });
        Some(go(collection.headline(first), hint, collection.link_to_story(first)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::example::Example;
    use crate::present::selection::select;

    fn names(typed: &str, in_story: bool) -> Vec<String> {
        let example = Example::three_versions();
        let collection = example.collection();
        let story = in_story.then(|| collection.id(collection.analysis.stories[0].versions[0]));
        let link = Link { story, ..Link::default() };
        let selection = select(collection, &link);
        let found = commands(Words::English, Some(collection), &link, selection.as_ref(), typed);
        found.into_iter().map(|command| command.name.text).collect()
    }

    #[test]
    fn a_view_a_version_a_story_and_an_action_are_found_by_name() {
        assert_eq!(names("facts", true)[0], "Facts");
        assert_eq!(names("facts", false), [] as [&str; 0], "outside a story it has no views");
        assert_eq!(names("kim", true), [] as [&str; 0]);
        assert_eq!(names("read nl", true), ["Read nl"]);
        assert_eq!(names("vapen", false), ["Vapen skickas med tåg."]);
        assert_eq!(names("dark", false), ["Theme: dark"]);
        assert_eq!(names("svenska", false), ["Language: Svenska"]);
    }

    #[test]
    fn what_begins_with_the_typed_word_comes_first() {
        let names = names("l", true);
        assert!(names[0].starts_with('L'), "{names:?}");
        assert!(names.iter().any(|name| !name.starts_with('L')));
    }

    #[test]
    fn without_an_analysis_there_are_still_actions() {
        let found = commands(Words::English, None, &Link::default(), None, "print");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].action, Action::Print);
    }
}
