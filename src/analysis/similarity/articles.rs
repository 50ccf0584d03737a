//! The probability that two articles report the same occurrence, from all evidence.
//!
//! Translations and rewrites show in the share of sentences with a counterpart; independent reports
//! show in names, numbers and dates, weighted by how rare they are. A logistic regression weighs the
//! parts; every pair keeps them, so that a reader can see why.

use super::logistic::Logistic;
use super::matching::{coverage, mutual_best};
use super::occurrence::{Agreement, Occurrence};
use super::sentences::{self, Compiled, Scores};
use crate::model::{Evidence, SentenceMatch};
use crate::sorting::Sort;

/// Probability from which a sentence match is shown and counted.
pub const SENTENCE_MATCH: f64 = 0.5;
/// Probability from which a sentence match counts as weak evidence for the articles.
const WEAK_MATCH: f64 = 0.1;

/// Log-odds of a match from which it adds to those of the articles.
const ODDS_FLOOR: f64 = -1.0;

/// Days between publications up to which two articles come out together, and from which far apart.
const TOGETHER: u16 = 1;
const FAR: u16 = 4;

/// Inputs of the regression.
pub const INPUTS: usize = 23;
/// What the inputs are, for the command that fits the weights.
pub const INPUT_NAMES: [&str; INPUTS] = [
    "coverage of the shorter",
    "coverage of the longer",
    "best three matches",
    "concepts",
    "n-grams",
    "names",
    "numbers, same topic",
    "dates",
    "lead",
    "published far apart",
    "occurrence on another day",
    "quantities, same topic",
    "share of quantities, same topic",
    "lead counts otherwise",
    "published together, same topic",
    "occurrence on the same day, same topic",
    "odds of the matches",
    "length of the shorter",
    "weight of concepts",
    "weight of n-grams",
    "weight of numbers",
    "weight of dates",
    "weight of names",
];

/// Two articles compared: their evidence, its inputs to the regression, and the matches found.
pub struct Compared {
    pub evidence: Evidence,
    pub inputs: [f64; INPUTS],
    pub matches: Vec<SentenceMatch>,
}

/// Coverage of both articles from which they are one text, edited: no two texts of two stories in the
/// labelled collections have more than 0.45.
const ONE_TEXT: f64 = 0.6;

impl Compared {
    /// The probability that both report the same occurrence.
    ///
    /// An edited copy does so however many figures it has and however many were put right: the
    /// regression was fitted on translations and independent reports, of a dozen figures at most.
    #[must_use]
    pub fn probability(&self, weights: &Logistic<INPUTS>) -> f64 {
        let both = f64::min(self.evidence.coverage_a, self.evidence.coverage_b);
        let as_one_text = if both >= ONE_TEXT { both } else { 0.0 };
        weights.probability(&self.inputs).max(as_one_text)
    }
}

/// Compares two articles of one collection.
///
/// Time and space as [`sentences::score`].
#[must_use]
pub fn compare(a: &Article, b: &Article, model: &Logistic<{ sentences::INPUTS }>) -> Compared {
    let scores = sentences::score(&a.whole, &b.whole, model);
    compare_scored(a, b, &scores)
}

/// An article, ready to be compared: whole, and its headline and lead alone.
pub struct Article {
    pub whole: Compiled,
    pub lead: Compiled,
    pub occurrence: Occurrence,
}

/// Compares two articles whose sentences are scored already.
#[must_use]
pub fn compare_scored(a: &Article, b: &Article, scores: &Scores) -> Compared {
    let weak = mutual_best(scores, WEAK_MATCH);
    let (coverage_a, coverage_b) = coverage(&weak, &a.whole, &b.whole);
    let odds = odds(&weak);
    let matches: Vec<_> = weak.into_iter().filter(|m| m.score >= SENTENCE_MATCH).collect();
    let overlaps = sentences::article_overlaps(&a.whole, &b.whole);
    let [concepts, grams, numbers, dates, names] = overlaps.map(|o| o.share);
    let weights = overlaps.map(|o| libm::log1p(o.weight));
    let sure = overlaps.map(|o| o.sure_share());
    let shorter = f64::min(length(&a.whole), length(&b.whole));
    let lead = lead_overlap(&a.lead, &b.lead);
    let best = best_three(&matches);
    let Agreement { days_apart, same_day, quantities, quantity_share, lead_conflicts } =
        a.occurrence.compare(&b.occurrence);
    // Reports of anything come out on the same day and give round numbers: they count where the
    // topic is the same.
    let topic = f64::max(2.0 * names, 3.0 * concepts).min(1.0);
    let together = f64::from(u8::from(days_apart.is_some_and(|n| n <= TOGETHER)));
    let apart = match days_apart {
        Some(FAR..) => 1.0,
        Some(n) if n > TOGETHER => 0.5,
        _ => 0.0,
    };
    let is = |said: bool| f64::from(u8::from(said));
    let evidence = Evidence {
        coverage_a,
        coverage_b,
        best,
        concepts,
        names,
        numbers,
        dates,
        lead,
        days_apart,
        same_day,
        quantities,
        lead_conflicts,
    };
    let inputs = [
        coverage_a.max(coverage_b),
        coverage_a.min(coverage_b),
        best,
        concepts,
        grams,
        sure[4],
        sure[2] * topic,
        sure[3],
        lead,
        apart,
        is(same_day == Some(false)),
        quantities * topic,
        quantity_share * topic,
        f64::from(lead_conflicts.min(3)),
        together * topic,
        is(same_day == Some(true)) * topic,
        libm::log1p(odds),
        libm::log1p(shorter / 100.0),
        weights[0],
        weights[1],
        weights[2],
        weights[3],
        weights[4],
    ];
    Compared { evidence, inputs, matches }
}

/// Agreement of headline and lead: numbers and dates tell occurrences apart, so they lead here too.
fn lead_overlap(a: &Compiled, b: &Compiled) -> f64 {
    let overlaps = sentences::article_overlaps(a, b);
    let [concepts, _, numbers, dates, names] = overlaps.map(|o| o.sure_share());
    (concepts + names + numbers + dates) / 4.0
}

/// Log-odds of the matches, summed where they exceed [`ODDS_FLOOR`]: how much is matched, whatever
/// share of the articles that is.
fn odds(matches: &[SentenceMatch]) -> f64 {
    let over = |m: &SentenceMatch| {
        let p = m.score.clamp(1e-4, 1.0 - 1e-4);
        (libm::log(p / (1.0 - p)) - ODDS_FLOOR).max(0.0)
    };
    let mut all: Vec<f64> = matches.iter().map(over).collect();
    // Summed in order of size, so that it does not matter which article comes first.
    all.arrange_by(f64::total_cmp);
    all.iter().sum()
}

/// The length of what an article says, headings counted for little.
fn length(article: &Compiled) -> f64 {
    (0..article.len()).map(|n| article.share_weight(n)).sum()
}

fn best_three(matches: &[SentenceMatch]) -> f64 {
    let mut scores: Vec<f64> = matches.iter().map(|m| m.score).collect();
    scores.arrange_by(|x, y| y.total_cmp(x));
    scores.iter().take(3).sum::<f64>() / 3.0
}
