//! The probability that two sentences say the same, for all pairs of two articles at once.
//!
//! The overlaps of every pair come from one walk along both articles' keys, sorted: the cost is that
//! of the keys, not of the pairs times their keys. Then a logistic regression over overlaps,
//! agreement and conflict of facts, and lengths gives a probability that means the same for any two
//! languages.
//!
//! Time O(k + n·m) for k keys and n, m sentences; space O(n·m).

use super::features::Features;
use super::logistic::Logistic;
use super::rarity::{Dense, Rarity};

/// What pairs of sentences are compared by, in the order of [`Kind`].
const KINDS: usize = 6;

/// A kind of key. What numbers count is no input of the regression: in translations, which it is
/// fitted on, the numbers themselves say it better.
#[derive(Clone, Copy)]
enum Kind {
    Concepts,
    Grams,
    Numbers,
    Dates,
    Names,
    Counted,
}

/// An article, ready to be compared with others of its collection.
pub struct Compiled {
    /// For every kind its keys with sentence and weight, in order of key.
    postings: [Vec<(Dense, u32, f32)>; KINDS],
    sentences: Vec<Sentence>,
}

/// What a sentence brings to every comparison.
#[derive(Clone, Copy, Debug, Default)]
struct Sentence {
    /// Weight of all its keys of a kind.
    weights: [f32; KINDS],
    length: f64,
    is_heading: bool,
}

/// Inputs of the regression.
pub const INPUTS: usize = 14;
/// What the inputs are, for the command that fits the weights.
pub const INPUT_NAMES: [&str; INPUTS] = [
    "concepts",
    "grams",
    "numbers agree",
    "numbers conflict",
    "numbers on one side",
    "dates agree",
    "dates conflict",
    "names agree",
    "names conflict",
    "names on one side",
    "length ratio",
    "shared weight",
    "short",
    "without concepts",
];

impl Compiled {
    /// Prepares an article's sentences.
    #[must_use]
    pub fn new(features: &[Features], rarity: &Rarity) -> Self {
        let mut postings: [Vec<_>; KINDS] = Default::default();
        let mut sentences = Vec::with_capacity(features.len());
        for (n, features) in (0..).zip(features) {
            let lists = [
                &features.concepts,
                &features.grams,
                &features.numbers,
                &features.dates,
                &features.names,
                &features.counted,
            ];
            let mut sentence = Sentence {
                length: features.length.max(1.0),
                is_heading: features.is_heading,
                ..Sentence::default()
            };
            for (kind, list) in lists.into_iter().enumerate() {
                for (key, weight) in rarity.weigh(list) {
                    postings[kind].push((key, n, weight));
                    sentence.weights[kind] += weight;
                }
            }
            sentences.push(sentence);
        }
        for postings in &mut postings {
            postings.sort_unstable_by_key(|&(key, n, _)| (key, n));
        }
        Self { postings, sentences }
    }

    /// How many sentences it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sentences.len()
    }

    /// Whether it has no sentence.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sentences.is_empty()
    }

    /// What it is made of in figures: two texts that differ hardly ever have the same, and any order of
    /// them is one of texts, whichever stands first.
    #[must_use]
    pub fn signature(&self) -> Vec<u64> {
        let figures = |s: &Sentence| {
            let weights = s.weights.map(|weight| u64::from(weight.to_bits()));
            std::iter::once(s.length.to_bits()).chain(weights)
        };
        self.sentences.iter().flat_map(figures).collect()
    }

    /// A sentence's length in romanised letters, at least 1.
    #[must_use]
    pub fn length(&self, sentence: usize) -> f64 {
        self.sentences[sentence].length
    }

    /// A sentence's weight in shares of its article: its length, headings little.
    #[must_use]
    pub fn share_weight(&self, sentence: usize) -> f64 {
        let sentence = self.sentences[sentence];
        if sentence.is_heading { 0.25 * sentence.length } else { sentence.length }
    }

    /// All keys of the article with their weights; what its numbers count stands among the concepts.
    pub fn all_keys(&self) -> impl Iterator<Item = (Dense, f32)> {
        self.postings[..Kind::Counted as usize].iter().flat_map(|postings| {
            postings.chunk_by(|a, b| a.0 == b.0).map(|same| (same[0].0, same[0].2))
        })
    }

    /// The weight of all its keys.
    #[must_use]
    pub fn total_weight(&self) -> f32 {
        self.all_keys().map(|(_, weight)| weight).sum()
    }

    /// All keys of a kind with the article's highest weight for each, in order of key.
    fn distinct(&self, kind: Kind) -> impl Iterator<Item = (Dense, f32)> {
        let postings = &self.postings[kind as usize];
        postings.chunk_by(|a, b| a.0 == b.0).map(|same| (same[0].0, same[0].2))
    }
}

/// What two whole articles have in common of a kind: its weight, and its share of all they have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Overlap {
    pub weight: f64,
    pub share: f64,
}

impl Overlap {
    /// The share, taken for less where little is shared: all of one number is not much in common.
    #[must_use]
    pub fn sure_share(&self) -> f64 {
        /// The weight of which half is believed: of two keys that are rare in general and here.
        const LITTLE: f64 = 2.0;
        self.share * self.weight / (self.weight + LITTLE)
    }
}

/// Weighted overlap of two whole articles in each kind: concepts, n-grams, numbers, dates, names.
#[must_use]
pub fn article_overlaps(a: &Compiled, b: &Compiled) -> [Overlap; 5] {
    [Kind::Concepts, Kind::Grams, Kind::Numbers, Kind::Dates, Kind::Names].map(|kind| {
        // Sums of either side apart, so that they do not depend on which article comes first.
        let all =
            |article: &Compiled| article.distinct(kind).map(|(_, w)| f64::from(w)).sum::<f64>();
        let total = all(a) + all(b);
        let mut shared = 0.0_f64;
        let mut others = b.distinct(kind).peekable();
        for (key, weight) in a.distinct(kind) {
            while others.next_if(|&(other, _)| other < key).is_some() {}
            if let Some((_, other)) = others.next_if(|&(other, _)| other == key) {
                shared += f64::from(weight) + f64::from(other);
            }
        }
        let share = if total > 0.0 { shared / total } else { 0.0 };
        Overlap { weight: shared / 2.0, share }
    })
}

/// Scores of all pairs of sentences, row by row of `a`.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    columns: usize,
    values: Vec<f64>,
}

impl Scores {
    /// The score of sentence `i` of `a` with sentence `j` of `b`.
    #[must_use]
    pub fn at(&self, i: usize, j: usize) -> f64 {
        self.values[i * self.columns + j]
    }

    /// Sentences of `a` and of `b`.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.values.len().checked_div(self.columns).unwrap_or(0), self.columns)
    }

    /// Changes every score.
    pub fn map(&mut self, change: impl Fn(usize, usize, &Self) -> f64) {
        let (rows, columns) = self.size();
        let changed = (0..rows * columns).map(|n| change(n / columns, n % columns, self)).collect();
        self.values = changed;
    }
}

/// The probability that they say the same, for every pair of sentences.
#[must_use]
pub fn score(a: &Compiled, b: &Compiled, model: &Logistic<INPUTS>) -> Scores {
    Scores { columns: b.len(), values: of_pairs(a, b, |inputs| model.probability(&inputs)) }
}

/// How far two sentences state facts of the same things, for every pair of sentences: the same
/// numbers, dates and names, or numbers of the same thing with other values.
#[must_use]
pub fn facts_in_common(a: &Compiled, b: &Compiled) -> Scores {
    let shared = shared_weights(a, b);
    let kinds = [Kind::Numbers, Kind::Dates, Kind::Names, Kind::Counted];
    let of = |shared: &[f32; KINDS]| {
        // Kinds count apart: a date and a name say more than two names.
        kinds.iter().map(|&kind| f64::from(shared[kind as usize].min(1.0))).sum()
    };
    Scores { columns: b.len(), values: shared.iter().map(of).collect() }
}

/// The inputs of every pair of sentences, row by row of `a`.
#[must_use]
pub fn inputs(a: &Compiled, b: &Compiled) -> Vec<[f64; INPUTS]> {
    of_pairs(a, b, |inputs| inputs)
}

/// What `of` makes of the inputs of every pair of sentences, row by row of `a`.
fn of_pairs<T>(a: &Compiled, b: &Compiled, of: impl Fn([f64; INPUTS]) -> T) -> Vec<T> {
    let shared = shared_weights(a, b);
    let pair = |(n, shared): (usize, &[f32; KINDS])| {
        let (i, j) = (n / b.len(), n % b.len());
        of(inputs_of(&a.sentences[i], &b.sentences[j], shared))
    };
    shared.iter().enumerate().map(pair).collect()
}

/// For every pair of sentences the weight of the keys they share, a number a kind.
fn shared_weights(a: &Compiled, b: &Compiled) -> Vec<[f32; KINDS]> {
    let mut shared = vec![[0.0; KINDS]; a.len() * b.len()];
    for kind in 0..KINDS {
        let (one, other) = (&a.postings[kind], &b.postings[kind]);
        let (mut i, mut j) = (0, 0);
        while i < one.len() && j < other.len() {
            let key = one[i].0.max(other[j].0);
            if one[i].0 < key {
                i += 1;
            } else if other[j].0 < key {
                j += 1;
            } else {
                let end_i = i + one[i..].iter().take_while(|p| p.0 == key).count();
                let end_j = j + other[j..].iter().take_while(|p| p.0 == key).count();
                for &(_, row, weight) in &one[i..end_i] {
                    for &(_, column, _) in &other[j..end_j] {
                        shared[row as usize * b.len() + column as usize][kind] += weight;
                    }
                }
                (i, j) = (end_i, end_j);
            }
        }
    }
    shared
}

fn inputs_of(a: &Sentence, b: &Sentence, shared: &[f32; KINDS]) -> [f64; INPUTS] {
    let overlap = |kind: Kind| {
        let kind = kind as usize;
        let total = a.weights[kind] + b.weights[kind];
        if total > 0.0 { f64::from(2.0 * shared[kind] / total) } else { 0.0 }
    };
    let has = |s: &Sentence, kind: Kind| s.weights[kind as usize] > 0.0;
    let conflict = |kind: Kind| {
        let disagree = has(a, kind) && has(b, kind) && shared[kind as usize] == 0.0;
        f64::from(u8::from(disagree))
    };
    let one_sided = |kind: Kind| f64::from(u8::from(has(a, kind) != has(b, kind)));
    let ratio = libm::fabs(libm::log(a.length) - libm::log(b.length));
    let weight = f64::from(shared[Kind::Concepts as usize] + shared[Kind::Names as usize])
        + 0.1 * f64::from(shared[Kind::Grams as usize]);
    [
        overlap(Kind::Concepts),
        overlap(Kind::Grams),
        overlap(Kind::Numbers),
        conflict(Kind::Numbers),
        one_sided(Kind::Numbers),
        overlap(Kind::Dates),
        conflict(Kind::Dates),
        overlap(Kind::Names),
        conflict(Kind::Names),
        one_sided(Kind::Names),
        ratio.min(3.0),
        libm::log(1.0 + weight),
        1.0 / libm::sqrt(a.length.min(b.length)),
        f64::from(u8::from(!has(a, Kind::Concepts) || !has(b, Kind::Concepts))),
    ]
}
