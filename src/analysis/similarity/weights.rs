//! The constants of the two regressions, as `retold fit` printed them; see `docs/quality.md` for the
//! data and the figures they reach.

use super::articles;
use super::logistic::Logistic;
use super::sentences;

/// Sentence pairs: do they say the same?
pub const SENTENCES: Logistic<{ sentences::INPUTS }> = Logistic {
    bias: -5.4196,
    weights: [
        8.9107,  // concepts
        13.3550, // grams
        4.8594,  // numbers agree
        0.1787,  // numbers conflict
        -1.4262, // numbers on one side
        3.1794,  // dates agree
        -1.4629, // dates conflict
        0.4188,  // names agree
        -1.2094, // names conflict
        -0.6666, // names on one side
        -2.6024, // length ratio
        0.6166,  // shared weight
        7.8080,  // short
        2.2156,  // without concepts
    ],
};

/// Article pairs: do they report the same occurrence?
pub const ARTICLES: Logistic<{ articles::INPUTS }> = Logistic {
    bias: -5.0,
    weights: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
};
