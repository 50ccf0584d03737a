//! From articles to stories, and from a story to its passages, facts and differences.
//!
//! Pure functions: no clock, no I/O, no randomness, no browser. Analysis is total: any text gives a
//! result, and weak evidence becomes a variant with a reason, never an error.

pub mod align;
pub mod cluster;
pub mod difference;
pub mod facts;
pub mod language;
pub mod lexicon;
mod options;
mod packed;
mod phrases;
pub mod reader;
pub mod similarity;
pub mod text;
pub mod words;

pub use options::Options;

use self::cluster::{Link, cut, merges};
use self::reader::{Analysed, Reader};
use self::similarity::articles::{self, Compared};
use self::similarity::candidates::candidates;
use self::similarity::logistic::Logistic;
use self::similarity::occurrence::Occurrence;
use self::similarity::rarity::Rarity;
use self::similarity::sentences::Compiled;
use self::similarity::{Features, weights};
use crate::model::{Analysis, Article, ArticleIndex, Comparison, Pair, PairRelation, Report};
use crate::sorting::Sort;

/// How far the analysis of a collection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub stage: Stage,
    pub done: usize,
    pub total: usize,
}

/// The stages that take time, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Stage {
    /// Reading articles: language, sentences, facts.
    Reading,
    /// Scoring pairs of articles.
    Pairing,
}

/// Finds the stories of a collection.
///
/// Reading is linear in the texts. Up to a hundred or so articles every pair is scored, beyond that
/// the candidates that an inverted index finds; a pair of n and m sentences costs O(n·m).
pub fn analyse(
    reader: &mut Reader,
    articles: &[Article],
    options: &Options,
    progress: &mut dyn FnMut(Progress),
) -> Analysis {
    analyse_weighed(reader, articles, options, &|_, _| &weights::ARTICLES, progress)
}

/// The same with weights of one's own for every two articles, by their places: to measure how well
/// weights do that were fitted without their topics.
pub fn analyse_weighed<'a>(
    reader: &mut Reader,
    articles: &[Article],
    options: &Options,
    weights_of: &dyn Fn(usize, usize) -> &'a Logistic<{ articles::INPUTS }>,
    progress: &mut dyn FnMut(Progress),
) -> Analysis {
    let total = articles.len();
    let read = |(done, article): (usize, &Article)| {
        progress(Progress { stage: Stage::Reading, done, total });
        reader.read(article)
    };
    let analysed: Vec<Analysed> = articles.iter().enumerate().map(read).collect();
    let compiled = compile(&analysed);
    let wholes: Vec<&Compiled> = compiled.iter().map(|c| &c.whole).collect();
    let candidates = candidates(&wholes);
    let total = candidates.len();
    let mut pairs = Vec::new();
    for (done, (a, b)) in candidates.into_iter().enumerate() {
        if done % 64 == 0 {
            progress(Progress { stage: Stage::Pairing, done, total });
        }
        let (one, other) = (&compiled[a as usize], &compiled[b as usize]);
        let compared = articles::compare(one, other, &weights::SENTENCES);
        let score = compared.probability(weights_of(a as usize, b as usize));
        pairs.extend(pair(ArticleIndex(a), ArticleIndex(b), compared, score));
    }
    pairs.arrange_by(|x, y| y.score.total_cmp(&x.score).then((x.a, x.b).cmp(&(y.a, y.b))));
    let merges = merges(articles.len(), &links(&pairs));
    let reports = analysed.into_iter().map(|a| a.report).collect();
    let mut analysis = Analysis { reports, pairs, merges, stories: Vec::new() };
    join(&mut analysis, options);
    analysis
}

fn links(pairs: &[Pair]) -> Vec<Link> {
    pairs.iter().map(|pair| Link { a: pair.a, b: pair.b, score: pair.score }).collect()
}

/// Finds the stories anew for another threshold: time O(articles + pairs), so that a slider may ask.
pub fn join(analysis: &mut Analysis, options: &Options) {
    let Analysis { reports, pairs, merges, .. } = &*analysis;
    analysis.stories = cut(reports.len(), &links(pairs), merges, options.threshold);
    let mut story_of = vec![0; analysis.reports.len()];
    for (n, story) in analysis.stories.iter().enumerate() {
        for version in &story.versions {
            story_of[version.get()] = n;
        }
    }
    for pair in &mut analysis.pairs {
        let is_joined = story_of[pair.a.get()] == story_of[pair.b.get()];
        pair.relation = relation(pair, is_joined);
    }
}

/// Coverage of the shorter version from which two versions are one text, edited or translated: nine
/// of ten translations lie above it, four of five independent reports below. `retold evaluate` counts.
const COPY_COVERAGE: f64 = 0.5;
/// Agreement in concepts and names from which two articles are on the same topic: nine of ten pairs of
/// one topic lie above it, and nearly all of two topics below.
const RELATED: f64 = 0.08;

fn relation(pair: &Pair, is_joined: bool) -> PairRelation {
    let evidence = &pair.evidence;
    if is_joined {
        let covered = evidence.coverage_a.max(evidence.coverage_b);
        return if covered >= COPY_COVERAGE { PairRelation::Copy } else { PairRelation::Version };
    }
    let topic = (evidence.concepts + evidence.names) / 2.0;
    if topic >= RELATED { PairRelation::Related } else { PairRelation::None }
}

/// Pairs below this score are not kept: they would only fill memory.
const LEAST_SCORE: f64 = 1e-4;

fn pair(a: ArticleIndex, b: ArticleIndex, compared: Compared, score: f64) -> Option<Pair> {
    let Compared { evidence, matches, .. } = compared;
    let is_kept = score >= LEAST_SCORE;
    is_kept.then_some(Pair { a, b, score, relation: PairRelation::None, evidence, matches })
}

/// Share of an article's sentences, from the top, that counts as its lead.
const LEAD_SHARE: f64 = 0.4;
/// The fewest sentences of a lead.
const LEAD_SENTENCES: usize = 4;

/// Articles ready to be compared, weighted by what is rare among them.
#[must_use]
pub fn compile(analysed: &[Analysed]) -> Vec<articles::Article> {
    let rarity = Rarity::of_collection(analysed.iter().map(|a| a.features.as_slice()));
    let one = |a: &Analysed| articles::Article {
        whole: Compiled::new(&a.features, &rarity),
        lead: Compiled::new(lead(&a.features), &rarity),
        occurrence: Occurrence::of(&a.report, lead(&a.features).len()),
    };
    analysed.iter().map(one).collect()
}

fn lead(features: &[Features]) -> &[Features] {
    let share = (features.len() as f64 * LEAD_SHARE) as usize;
    &features[..share.max(LEAD_SENTENCES).min(features.len())]
}

/// Aligns versions of a story and finds their differences; the first of `versions` is the base.
///
/// Versions that are not in `articles` are left out. What is rare is judged within the versions, so
/// the result does not depend on what else the collection holds.
#[must_use]
pub fn compare(reader: &mut Reader, articles: &[Article], versions: &[ArticleIndex]) -> Comparison {
    let versions: Vec<ArticleIndex> =
        versions.iter().copied().filter(|v| v.get() < articles.len()).collect();
    let analysed: Vec<Analysed> =
        versions.iter().map(|v| reader.read(&articles[v.get()])).collect();
    let compiled = compile(&analysed);
    let wholes: Vec<&Compiled> = compiled.iter().map(|c| &c.whole).collect();
    let passages = align::align(&wholes);
    let reports: Vec<&Report> = analysed.iter().map(|a| &a.report).collect();
    let texts: Vec<&str> = versions.iter().map(|v| articles[v.get()].text.as_str()).collect();
    difference::compare(&versions, &texts, &reports, passages)
}
