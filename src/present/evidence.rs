//! Why articles are held to be one story: each pair's probability and its parts, the passages that
//! say the same, what all versions share, and the nearest articles left outside.
//!
//! Time O(pairs of the collection + versions² · matches).

use crate::analysis::Options;
use crate::link::Link;
use crate::model::{
    ArticleIndex, Comparison, DifferenceKind, Evidence, FactRow, Language, Pair, PairRelation,
    SentenceIndex, SentenceMatch, Standing,
};

use super::collection::Collection;
use super::piece::{Piece, shortened};
use super::selection::Selection;
use super::value::own_words;
use super::words::{Phrase, Words};
use crate::sorting::Sort;

/// What the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceView {
    /// The base's headline.
    pub title: Piece,
    /// What holds the versions together, in a sentence.
    pub summary: String,
    /// The surest first.
    pub pairs: Vec<PairEvidence>,
    /// The facts on which all versions agree, the weightiest first.
    pub shared: Vec<SharedFact>,
    /// Articles of other stories, the nearest first.
    pub outside: Vec<Outside>,
}

/// Two versions and what speaks for their being one story.
#[derive(Clone, Debug, PartialEq)]
pub struct PairEvidence {
    pub tags: [String; 2],
    /// Probability, 0 to 1.
    pub score: f64,
    pub sentence: String,
    /// What speaks against it, a sentence each.
    pub against: Vec<String>,
    pub parts: Vec<PartShown>,
    /// The surest first.
    pub matches: Vec<Matched>,
    /// Matched passages beyond those listed.
    pub more: usize,
    /// Both side by side.
    pub both: Link,
}

/// A part of the score.
#[derive(Clone, Debug, PartialEq)]
pub struct PartShown {
    pub name: String,
    /// 0 to 1.
    pub share: f64,
}

/// The parts of a score, in the order in which readers are shown them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Best,
    Lead,
    Concepts,
    Names,
    Numbers,
    Dates,
}

/// Two passages that say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Matched {
    pub sides: [Piece; 2],
    pub score: f64,
}

/// A fact that all versions state.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedFact {
    pub kind: DifferenceKind,
    pub said: Piece,
}

/// An article left outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Outside {
    pub headline: Piece,
    pub language: Language,
    /// The version it is nearest to.
    pub nearest: String,
    pub score: f64,
    pub reason: String,
    /// Both side by side.
    pub both: Link,
}

/// Matched passages a pair lists.
const LISTED_MATCHES: usize = 6;
/// Letters of a matched passage that are shown.
const PASSAGE_LETTERS: usize = 180;
/// Agreeing facts that are listed.
const LISTED_FACTS: usize = 18;
/// Articles outside that are listed.
const LISTED_OUTSIDE: usize = 6;

impl EvidenceView {
    /// The view of the versions selected; what they share is known once they have been compared.
    #[must_use]
    pub fn new(
        words: Words,
        collection: Collection<'_>,
        selection: &Selection,
        comparison: Option<&Comparison>,
    ) -> Self {
        let members = selection.all();
        let pairs = pairs(words, collection, &selection.versions);
        Self {
            title: collection.title(&selection.versions),
            summary: summary(words, &pairs, members.len(), collection.threshold),
            shared: comparison.map_or_else(Vec::new, |c| shared(words, collection, c)),
            outside: outside(words, collection, &members),
            pairs,
        }
    }
}

fn summary(
    words: Words,
    pairs: &[PairEvidence],
    versions: usize,
    threshold: Option<f64>,
) -> String {
    let threshold = threshold.unwrap_or(Options::default().threshold);
    let mean = pairs.iter().map(|p| p.score).sum::<f64>() / pairs.len().max(1) as f64;
    words.say(&match pairs {
        [] => Phrase::EvidenceOfOne,
        [_] => Phrase::EvidenceOfTwo { probability: mean },
        [best, .., least] => Phrase::EvidenceOfMany {
            versions,
            mean,
            best: (&best.tags[0], &best.tags[1], best.score),
            least: (&least.tags[0], &least.tags[1], least.score),
            is_least_below: least.score < threshold && mean >= threshold,
        },
    })
}

fn pairs(words: Words, collection: Collection<'_>, versions: &[ArticleIndex]) -> Vec<PairEvidence> {
    let tags = collection.tags(versions);
    let mut pairs = Vec::new();
    for (n, &one) in versions.iter().enumerate() {
        for (m, &other) in versions.iter().enumerate().skip(n + 1) {
            // As the analysis has it, the smaller index is its `a`.
            let (a, b) = if one < other { ((n, one), (m, other)) } else { ((m, other), (n, one)) };
            let of = [(tags[a.0].as_str(), a.1), (tags[b.0].as_str(), b.1)];
            pairs.push(pair(words, collection, of));
        }
    }
    pairs.arrange_by(|x, y| y.score.total_cmp(&x.score));
    pairs
}

fn pair(words: Words, collection: Collection<'_>, of: [(&str, ArticleIndex); 2]) -> PairEvidence {
    let [(tag_a, a), (tag_b, b)] = of;
    let none = Pair {
        a,
        b,
        score: 0.0,
        relation: PairRelation::None,
        evidence: Evidence::default(),
        matches: Vec::new(),
    };
    let pair = collection.analysis.pair(a, b).unwrap_or(&none);
    let evidence = &pair.evidence;
    let covers = [(tag_a, tag_b, evidence.coverage_a), (tag_b, tag_a, evidence.coverage_b)];
    let parts = covers.into_iter().map(|(of, by, share)| PartShown {
        name: words.say(&Phrase::CoveragePart { of, by }),
        share,
    });
    let other_parts = Part::ALL
        .into_iter()
        .map(|part| PartShown { name: words.say(&Phrase::Part(part)), share: part.of(evidence) });
    PairEvidence {
        tags: [tag_a.to_owned(), tag_b.to_owned()],
        score: pair.score,
        sentence: sentence(words, pair, tag_a, tag_b),
        against: against(words, evidence),
        parts: parts.chain(other_parts).collect(),
        matches: matches(collection, pair),
        more: pair.matches.len().saturating_sub(LISTED_MATCHES),
        both: both(collection, a, b),
    }
}

/// The score in words: how likely, how much of each is told in the other, what agrees most and least.
fn sentence(words: Words, pair: &Pair, tag_a: &str, tag_b: &str) -> String {
    let by_share = |x: &Part, y: &Part| x.of(&pair.evidence).total_cmp(&y.of(&pair.evidence));
    // What the articles have none of agrees in nothing, and says nothing.
    let named = Part::ALL.into_iter().filter(|&part| part != Part::Best);
    let (most, least) = (named.clone().max_by(by_share), named.min_by(by_share));
    words.say(&Phrase::EvidenceSentence {
        probability: pair.score,
        a: tag_a,
        b: tag_b,
        covered: [pair.evidence.coverage_a, pair.evidence.coverage_b],
        most: most.unwrap_or(Part::Lead),
        least: least.unwrap_or(Part::Lead),
    })
}

/// What speaks against the two being one story.
fn against(words: Words, evidence: &Evidence) -> Vec<String> {
    let conflicts = evidence.lead_conflicts;
    let apart = evidence.days_apart.unwrap_or(0);
    let said = [
        (conflicts > 0).then(|| Phrase::LeadConflicts(conflicts.into())),
        (evidence.same_day == Some(false)).then_some(Phrase::OtherDay),
        (apart > 0).then(|| Phrase::DaysApart(apart.into())),
    ];
    said.into_iter().flatten().map(|phrase| words.say(&phrase)).collect()
}

fn matches(collection: Collection<'_>, pair: &Pair) -> Vec<Matched> {
    let mut surest: Vec<&SentenceMatch> = pair.matches.iter().collect();
    surest.arrange_by(|x, y| y.score.total_cmp(&x.score));
    let side = |article: ArticleIndex, sentence: SentenceIndex| {
        let (text, report) = (&collection.article(article).text, collection.report(article));
        let span = report.sentences.get(sentence.get()).map(|s| s.span).unwrap_or_default();
        Piece::quoted(shortened(span.of(text), PASSAGE_LETTERS), report.language)
    };
    let matched = |m: &SentenceMatch| Matched {
        sides: [side(pair.a, m.a), side(pair.b, m.b)],
        score: m.score,
    };
    surest.into_iter().take(LISTED_MATCHES).map(matched).collect()
}

fn shared(words: Words, collection: Collection<'_>, comparison: &Comparison) -> Vec<SharedFact> {
    let agreed = comparison.facts.iter().filter(|row| row.standing == Standing::Agreed);
    let fact = |row: &FactRow| {
        let (version, fact) = collection.mentioned(comparison, row.mentions.first()?)?;
        let text = &collection.article(version).text;
        let said = own_words(words, fact, text, collection.language(version));
        Some(SharedFact { kind: row.kind.into(), said })
    };
    agreed.filter_map(fact).take(LISTED_FACTS).collect()
}

fn outside(words: Words, collection: Collection<'_>, members: &[ArticleIndex]) -> Vec<Outside> {
    let tags = collection.tags(members);
    let place = |article| members.iter().position(|&m| m == article);
    let mut seen: Vec<ArticleIndex> = Vec::new();
    let mut outside = Vec::new();
    // Pairs come most probable first, so the first of an article is its nearest.
    for pair in &collection.analysis.pairs {
        let (member, other, covered) = match (place(pair.a), place(pair.b)) {
            (Some(member), None) => (member, pair.b, pair.evidence.coverage_b),
            (None, Some(member)) => (member, pair.a, pair.evidence.coverage_a),
            _ => continue,
        };
        if seen.contains(&other) {
            continue;
        }
        seen.push(other);
        outside.push(Outside {
            headline: collection.headline(other),
            language: collection.language(other),
            nearest: tags[member].clone(),
            score: pair.score,
            reason: words.say(&Phrase::WhyNotJoined { probability: pair.score, covered }),
            both: both(collection, members[member], other),
        });
        if outside.len() == LISTED_OUTSIDE {
            break;
        }
    }
    outside
}

fn both(collection: Collection<'_>, one: ArticleIndex, other: ArticleIndex) -> Link {
    Link {
        base: Some(collection.id(one)),
        with: vec![collection.id(other)],
        ..collection.link_to_story(one)
    }
}

impl Part {
    const ALL: [Self; 6] =
        [Self::Best, Self::Lead, Self::Concepts, Self::Names, Self::Numbers, Self::Dates];

    fn of(self, evidence: &Evidence) -> f64 {
        match self {
            Self::Best => evidence.best,
            Self::Lead => evidence.lead,
            Self::Concepts => evidence.concepts,
            Self::Names => evidence.names,
            Self::Numbers => evidence.numbers,
            Self::Dates => evidence.dates,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::example::Example;

    fn example() -> Example {
        let mut example = Example::three_versions();
        let sentence = |n| SentenceIndex(n);
        let pair = |a, b, score, matches| Pair {
            a: ArticleIndex(a),
            b: ArticleIndex(b),
            score,
            relation: PairRelation::Version,
            evidence: Evidence {
                coverage_a: 0.71,
                coverage_b: 0.5,
                names: 0.9,
                dates: 0.2,
                numbers: 0.4,
                lead: 0.5,
                concepts: 0.3,
                best: 0.95,
                ..Evidence::default()
            },
            matches,
        };
        let matches = vec![
            SentenceMatch { a: sentence(0), b: sentence(0), score: 0.6 },
            SentenceMatch { a: sentence(1), b: sentence(1), score: 0.9 },
        ];
        example.analysis.pairs.insert(0, pair(0, 1, 0.94, matches));
        example.analysis.pairs.insert(1, pair(0, 2, 0.62, vec![]));
        example
    }

    fn view(example: &Example, versions: &[u32]) -> EvidenceView {
        let versions = versions.iter().copied().map(ArticleIndex).collect();
        let selection = Selection { versions, hidden: vec![] };
        let words = Words::English;
        EvidenceView::new(words, example.collection(), &selection, Some(&example.comparison))
    }

    #[test]
    fn each_pair_says_in_a_sentence_why_it_holds() {
        let view = view(&example(), &[1, 0]);
        let [pair] = &view.pairs[..] else { panic!("two versions are one pair") };
        assert_eq!(pair.tags, ["en", "nl"], "in the order in which the analysis counts them");
        assert_eq!(
            pair.sentence,
            "94% likely to be one story: 71% of en is told in nl, and 50% of nl in en. \
             Most alike: names; least: dates."
        );
        assert_eq!(pair.parts[0], PartShown { name: "en told in nl".into(), share: 0.71 });
        assert_eq!(pair.parts.len(), 8);
    }

    #[test]
    fn what_speaks_against_is_said_too() {
        let said = |evidence: Evidence| against(Words::English, &evidence);
        assert_eq!(said(Evidence::default()), [] as [&str; 0]);
        let against = Evidence {
            lead_conflicts: 2,
            days_apart: Some(1),
            same_day: Some(false),
            ..Evidence::default()
        };
        assert_eq!(
            said(against),
            [
                "2 things are counted otherwise in the leads.",
                "They place it on different days.",
                "Published 1 day apart.",
            ]
        );
    }

    #[test]
    fn the_surest_passages_come_first() {
        let view = view(&example(), &[0, 1]);
        let said = view.pairs[0].matches[0].sides.clone().map(|side| side.text);
        assert_eq!(said, ["Kim spoke in Seoul.", "Kim sprak in Seoul."]);
        assert_eq!(view.pairs[0].more, 0);
    }

    #[test]
    fn a_pair_that_was_never_scored_is_there_with_nothing_for_it() {
        let view = view(&example(), &[0, 1, 2]);
        assert_eq!(view.pairs.len(), 3);
        assert_eq!(view.pairs[2].tags, ["nl", "fr"]);
        assert_eq!(view.pairs[2].score, 0.0);
        assert!(view.summary.contains("surest is en with nl (94%)"), "{}", view.summary);
    }

    #[test]
    fn a_pair_below_the_threshold_is_explained_by_the_average() {
        let pair = |score| {
            let mut pair = view(&example(), &[0, 1]).pairs.remove(0);
            pair.score = score;
            pair
        };
        let said = |least| summary(Words::English, &[pair(1.0), pair(0.9), pair(least)], 3, None);
        assert!(said(0.3).ends_with("but it is the average over the pairs that counts."));
        assert!(!said(0.6).contains("that counts"));
        assert!(said(0.3).contains("(more than 99%)"), "{}", said(0.3));
    }

    #[test]
    fn the_nearest_article_left_outside_says_why() {
        let view = view(&example(), &[0, 1, 2]);
        let [outside] = &view.outside[..] else { panic!("one article is outside") };
        assert_eq!((outside.nearest.as_str(), outside.score), ("en", 0.12));
        assert!(outside.reason.starts_with("Not joined: 12% likely"));
    }

    #[test]
    fn an_article_alone_has_no_pair() {
        let view = view(&example(), &[3]);
        assert!(view.pairs.is_empty());
        assert_eq!(view.summary, "Only this article tells the story, so nothing had to be joined.");
    }
}
