//! The interface in English.
//!
//! Sentence case, plain words, no exclamation marks; an error says what happened, what is unharmed,
//! what to do.

use crate::analysis::Stage;
use crate::link::{Problem, View};
use crate::model::{DifferenceKind, PairRelation};

use super::Phrase;
use values::{date, decimal, quantity};

mod values;

// One match over everything there is to say: long, and meant to be, since it is a table.
#[allow(clippy::too_many_lines)]
pub(super) fn say(phrase: &Phrase<'_>) -> String {
    let text = match phrase {
        Phrase::Name => "Retold",
        Phrase::PageTitle { view } => return format!("{view} – Retold"),
        Phrase::NothingLeaves => "Nothing leaves this browser.",
        Phrase::SkipToContent => "Skip to content",
        Phrase::View(View::Stories) => "Stories",
        Phrase::View(View::Compare) => "Compare",
        Phrase::ThemeOfSystem => "Theme: system",
        Phrase::ThemeLight => "Theme: light",
        Phrase::ThemeDark => "Theme: dark",
        Phrase::CopyLink => "Copy link",
        Phrase::LinkCopied => "Link copied",
        Phrase::CopyByHand => "The browser does not allow copying. Copy the link by hand:",
        Phrase::Close => "Close",

        Phrase::Starting => "Starting…",
        Phrase::Progress { stage: Stage::Reading, done, total } => {
            return format!("Reading articles: {done} of {total}");
        }
        Phrase::Progress { stage: Stage::Pairing, done, total } => {
            return format!("Comparing articles: {done} of {total}");
        }
        Phrase::Comparing => "Aligning the versions…",
        Phrase::EngineNotStarted => {
            "The part of Retold that reads the articles could not be loaded."
        }
        Phrase::EngineSilent => "The part of Retold that reads the articles does not answer.",
        Phrase::EngineStopped => "The part of Retold that reads the articles stopped.",
        Phrase::EngineUnreadable => "Two parts of Retold did not understand each other.",
        Phrase::EngineOfOtherBuild => {
            "Retold was updated while this page was open, and its parts no longer fit together."
        }
        Phrase::Unharmed => "The articles, this link and what is already shown are unharmed.",
        Phrase::TryAgain => "Try again",
        Phrase::Reload => "Reload the page",
        Phrase::Damage(problem) => return damage(problem),
        Phrase::UnknownArticle(id) => {
            return format!("The link names an article that is not in this collection: {id}.");
        }
        Phrase::NothingOfLinkHere => {
            "Nothing of what the link names is here. These are the stories that are."
        }
        Phrase::NoSuchDifference { at, total } => {
            return format!(
                "The link points to difference {at}, but there {} {}.",
                if *total == 1 { "is" } else { "are" },
                match total {
                    0 => "none".to_owned(),
                    n => format!("only {}", number(*n)),
                }
            );
        }

        Phrase::Summary { articles, languages, stories, retold } => {
            return summary(*articles, *languages, *stories, *retold);
        }
        Phrase::Search => "Search",
        Phrase::SearchHint => "Words of any article",
        Phrase::Languages => "Languages",
        Phrase::AllLanguages => "All",
        Phrase::LanguageName(language) => return capital(language.english_name()),
        Phrase::ToldMoreThanOnce => "Told more than once",
        Phrase::ToldOnce => "Told once",
        Phrase::Versions(n) => return count(*n, "version", "versions"),
        Phrase::MoreVersions(n) => return format!("and {} more", number(*n)),
        Phrase::FactsAgree(n) => {
            return format!(
                "{} {}",
                number(*n),
                if *n == 1 { "fact agrees" } else { "facts agree" }
            );
        }
        Phrase::Relation(PairRelation::Copy) => "Copy of",
        Phrase::Relation(PairRelation::Version) => "Close to",
        Phrase::Relation(PairRelation::Related) => "Related to",
        Phrase::Relation(PairRelation::None) => "Nearest to",
        Phrase::WhyNotJoined { probability, covered } => {
            return format!(
                "Not joined: {} likely to be the same occurrence; {} of its text has a counterpart there.",
                percent(*probability),
                percent(*covered)
            );
        }
        Phrase::NoRelative => "Nothing else here is about the same topic.",
        Phrase::CompareBoth => "Compare the two",
        Phrase::NothingFound { search } => return format!("No article contains “{search}”."),
        Phrase::NothingInLanguage => "No article is in this language.",
        Phrase::ShowAll => "Show all stories",
        Phrase::NoArticles => {
            "There are no articles here yet. Put text files into the folder seeds/ and build again."
        }

        Phrase::Base => "base",
        Phrase::MakeBase => "Make base",
        Phrase::MakeBaseOf { tag } => return format!("Make base: {tag}"),
        Phrase::HideVersion { tag } => return format!("Hide {tag}"),
        Phrase::ShowVersion { tag } => return format!("Show {tag}"),
        Phrase::Words(n) => return count(*n, "word", "words"),
        Phrase::Matched { percent } => return format!("{percent}% also elsewhere"),
        Phrase::OneVersion => "This story is told once here, so there is nothing to compare.",
        Phrase::NothingAligned => "These versions have no passage to show.",
        Phrase::Passages => "Passages of the versions, side by side",
        Phrase::NotInThisVersion => "not in this version",
        Phrase::OnlyIn { tags } => return format!("only in {tags}"),
        Phrase::MissingIn { tags } => return format!("missing in {tags}"),
        Phrase::MovedIn { tags } => return format!("moved in {tags}"),
        Phrase::Moved => "moved",
        Phrase::Conflicts => "conflicts:",
        Phrase::Added => "added:",
        Phrase::Removed => "removed:",
        Phrase::OtherVersions => "Other versions",
        Phrase::Show => "Show",
        Phrase::Kind(kind) => return kind.word().to_owned(),
        Phrase::Kinds(kind) => kinds(*kind),
        Phrase::KindCount { differences, conflicts: 0 } => {
            return count(*differences, "difference", "differences");
        }
        Phrase::KindCount { differences, conflicts } => {
            return format!(
                "{}, {}",
                count(*differences, "difference", "differences"),
                count(*conflicts, "conflict", "conflicts")
            );
        }
        Phrase::ConflictCount(0) => "no conflicts",
        Phrase::ConflictCount(n) => return count(*n, "conflict", "conflicts"),
        Phrase::DifferenceCount { shown, total } if shown == total => {
            return count(*total, "difference", "differences");
        }
        Phrase::DifferenceCount { shown, total } => {
            return format!("{} of {}", number(*shown), count(*total, "difference", "differences"));
        }
        Phrase::NoDifferences => "These versions do not differ.",
        Phrase::NoneShown => "Every kind of difference is switched off.",
        Phrase::Next => "Next",
        Phrase::Previous => "Previous",
        Phrase::Against => "against",
        Phrase::Difference { number, total, kind, what } => {
            return format!("difference {number} of {total}: {}, {what}", kind.word());
        }

        Phrase::Quantity(value) => return quantity(value),
        Phrase::Date(day) => return date(day),
        Phrase::Quoted(words) => return format!("“{words}”"),
    };
    text.to_owned()
}

fn summary(articles: usize, languages: usize, stories: usize, retold: usize) -> String {
    let told = match (stories, retold) {
        (1, 1) => "1 story".to_owned(),
        (n, 0) => format!("{}, each of them once", count(n, "story", "stories")),
        (n, m) => format!("{}, {} of them more than once", count(n, "story", "stories"), number(m)),
    };
    format!(
        "{} in {} tell {told}.",
        count(articles, "article", "articles"),
        count(languages, "language", "languages")
    )
}

fn damage(problem: &Problem) -> String {
    match problem {
        Problem::DamagedId { key, value } => format!(
            "The link is damaged at “{}”: “{value}” is not the name of an article.",
            key.word()
        ),
        Problem::UnknownView(view) => {
            format!("The link asks for a view that is not here: “{view}”.")
        }
        Problem::UnknownKind(kind) => {
            format!("The link asks for a kind of difference that is not known: “{kind}”.")
        }
        Problem::UnknownLanguage(code) => {
            format!("The link asks for a language that is not known: “{code}”.")
        }
        Problem::DamagedNumber { key, value } => format!(
            "The link is damaged at “{}”: “{value}” is not a number it can have.",
            key.word()
        ),
        Problem::CutOff(end) => {
            format!("The link seems to be cut off: it ends in “{end}”. This is what it still says.")
        }
    }
}

fn kinds(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Number => "numbers",
        DifferenceKind::Date => "dates",
        DifferenceKind::Name => "names",
        DifferenceKind::Quote => "quotes",
        DifferenceKind::Negation => "negations",
        DifferenceKind::Hedge => "hedges",
        DifferenceKind::Passage => "passages",
        DifferenceKind::Wording => "wording",
    }
}

fn count(n: usize, one: &str, many: &str) -> String {
    // A figure and what it counts stay on one line.
    format!("{}\u{a0}{}", number(n), if n == 1 { one } else { many })
}

fn percent(share: f64) -> String {
    // Rounding must not turn a doubt into a certainty.
    match share * 100.0 {
        p if p > 0.0 && p < 1.0 => "less than 1%".to_owned(),
        p if p < 100.0 && p > 99.0 => "more than 99%".to_owned(),
        p => format!("{p:.0}%"),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn number(n: usize) -> String {
    decimal(n as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_is_a_sentence() {
        assert_eq!(
            summary(5, 4, 3, 1).replace('\u{a0}', " "),
            "5 articles in 4 languages tell 3 stories, 1 of them more than once."
        );
    }

    #[test]
    fn a_doubt_is_never_rounded_away() {
        assert_eq!(percent(0.004), "less than 1%");
        assert_eq!(percent(0.996), "more than 99%");
        assert_eq!(percent(0.12), "12%");
    }
}
