//! What fills the templates: the figures and names of a phrase, the same in every language.

use super::Words;
use super::phrase::Phrase;
use crate::link::Problem;

/// A value in a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    Text(String),
    /// Written as the language writes numbers; chooses between the forms for one and for many.
    Number(f64),
}

fn n(number: usize) -> Argument {
    Argument::Number(number as f64)
}

fn text(text: impl Into<String>) -> Argument {
    Argument::Text(text.into())
}

// One match over everything there is to say: long, and meant to be, since it is a table.
#[allow(clippy::too_many_lines)]
pub fn arguments(words: Words, phrase: &Phrase<'_>) -> Vec<Argument> {
    let say = |phrase: Phrase<'_>| text(words.say(&phrase));
    let percent = |share| text(percent(words, share, Phrase::UnderOne, Phrase::OverNinetyNine));
    let likely = |probability: f64| percent(probability.min(ALMOST_CERTAIN));
    match phrase {
        Phrase::PageTitle { view } => vec![text(*view)],
        Phrase::Progress { done, total, .. } => vec![n(*done as usize), n(*total as usize)],
        Phrase::Damage(problem) => damage(problem),
        Phrase::UnknownArticle(id) => vec![text(id.to_string())],
        Phrase::NoSuchDifference { at, total } => vec![n(*at as usize), n(*total)],
        Phrase::Summary { articles, languages, stories, retold } => {
            vec![n(*articles), n(*languages), n(*stories), n(*retold)]
        }
        Phrase::Versions(many)
        | Phrase::MoreVersions(many)
        | Phrase::FactsAgree(many)
        | Phrase::Words(many)
        | Phrase::ConflictCount(many)
        | Phrase::Times(many)
        | Phrase::MoreMatches(many)
        | Phrase::MoreNotes(many)
        | Phrase::LeadConflicts(many)
        | Phrase::DaysApart(many)
        | Phrase::HiddenVersions(many)
        | Phrase::FoldSingle(many)
        | Phrase::FoldedPassages(many) => vec![n(*many)],
        Phrase::Standing { facts, .. } => vec![n(*facts)],
        Phrase::WhyNotJoined { probability, covered } => {
            vec![likely(*probability), percent(*covered)]
        }
        Phrase::NothingFound { search } => vec![text(*search)],
        Phrase::MakeBaseOf { tag }
        | Phrase::HideVersion { tag }
        | Phrase::ShowVersion { tag }
        | Phrase::GoToSentence { tag }
        | Phrase::NearestTo { tag }
        | Phrase::ReadVersion { tag } => vec![text(*tag)],
        Phrase::SpeakLanguage { name } => vec![text(*name)],
        Phrase::Matched { percent } => vec![say(Phrase::Share(f64::from(*percent) / 100.0))],
        Phrase::SaidIn { tags }
        | Phrase::OnlyIn { tags }
        | Phrase::MissingIn { tags }
        | Phrase::MovedIn { tags } => {
            vec![text(*tags)]
        }
        Phrase::KindCount { differences, conflicts } => vec![n(*differences), n(*conflicts)],
        Phrase::FactKindCount { facts, conflicts } => vec![n(*facts), n(*conflicts)],
        Phrase::DifferenceCount { shown, total } => vec![n(*shown), n(*total)],
        Phrase::Difference { number, total, kind, what } => {
            vec![n(*number as usize), n(*total), say(Phrase::Kind(*kind)), text(*what)]
        }
        Phrase::EvidenceOfTwo { probability } | Phrase::Likely(probability) => {
            vec![likely(*probability)]
        }
        Phrase::Percent(share) | Phrase::UsualThreshold { probability: share } => {
            vec![percent(*share)]
        }
        Phrase::EvidenceOfMany { versions, mean, best, least, .. } => vec![
            n(*versions),
            likely(*mean),
            text(best.0),
            text(best.1),
            likely(best.2),
            text(least.0),
            text(least.1),
            likely(least.2),
        ],
        Phrase::EvidenceSentence { probability, a, b, covered, most, least } => vec![
            likely(*probability),
            text(*a),
            text(*b),
            percent(covered[0]),
            percent(covered[1]),
            say(Phrase::Part(*most)),
            say(Phrase::Part(*least)),
        ],
        Phrase::CoveragePart { of, by } => vec![text(*of), text(*by)],
        Phrase::PercentInShort(share) => {
            let (under, over) = (Phrase::UnderOneInShort, Phrase::OverNinetyNineInShort);
            vec![text(self::percent(words, *share, under, over))]
        }
        Phrase::ThresholdResult { probability, stories, retold } => {
            vec![percent(*probability), n(*stories), n(*retold)]
        }
        Phrase::PointName { headline, language, versions } => {
            vec![text(*headline), text(*language), n(*versions)]
        }
        Phrase::LineageEdge { kinship, other, covered, .. } => {
            vec![say(Phrase::Kinship(*kinship)), text(*other), percent(*covered)]
        }
        Phrase::Quoted(what) | Phrase::Bound { what, .. } => vec![text(*what)],
        Phrase::Between { low, high } => vec![text(*low), text(*high)],
        Phrase::Share(share) => vec![Argument::Number((share * 10_000.0).round() / 100.0)],
        Phrase::Duration { n: many, .. } => vec![Argument::Number(*many)],
        Phrase::Ordinal(place) => vec![n(*place as usize)],
        // What is left is said without figures or names.
        _ => Vec::new(),
    }
}

fn damage(problem: &Problem) -> Vec<Argument> {
    match problem {
        Problem::DamagedId { key, value }
        | Problem::DamagedNumber { key, value }
        | Problem::UnknownValue { key, value } => vec![text(key.word()), text(value)],
        Problem::UnknownView(what)
        | Problem::UnknownKind(what)
        | Problem::UnknownLanguage(what)
        | Problem::CutOff(what) => vec![text(what)],
    }
}

/// As sure as it is ever said that something is so: nothing is known for certain.
const ALMOST_CERTAIN: f64 = 0.999;

/// A share in percent. Rounding must not turn a doubt into a certainty.
fn percent(words: Words, share: f64, under_one: Phrase<'_>, over_99: Phrase<'_>) -> String {
    words.say(&match share * 100.0 {
        p if p > 0.0 && p < 1.0 => under_one,
        p if p < 100.0 && p > 99.0 => over_99,
        p => Phrase::Share(p.round() / 100.0),
    })
}
