//! The constants of the two regressions, as `retold fit` wrote them; see `docs/quality.md` for the
//! data and the figures they reach.

use super::articles;
use super::logistic::Logistic;
use super::sentences;

/// Sentence pairs: do they say the same?
pub const SENTENCES: Logistic<{ sentences::INPUTS }> = Logistic {
    bias: -5.7647,
    weights: [
        9.4619,  // concepts
        13.5872, // grams
        4.3411,  // numbers agree
        0.1798,  // numbers conflict
        -1.2188, // numbers on one side
        3.1312,  // dates agree
        -1.4983, // dates conflict
        0.4735,  // names agree
        -1.2622, // names conflict
        -0.7360, // names on one side
        -2.7962, // length ratio
        0.5720,  // shared weight
        8.4735,  // short
        2.6044,  // without concepts
    ],
};

/// Article pairs: do they report the same occurrence?
pub const ARTICLES: Logistic<{ articles::INPUTS }> = Logistic {
    bias: -0.4363,
    weights: [
        0.9307,  // coverage of the shorter
        13.1930, // coverage of the longer
        -0.9572, // best three matches
        5.8220,  // concepts
        -3.7775, // n-grams
        3.7879,  // names
        2.1178,  // numbers
        -0.3565, // dates
        -0.7943, // lead
        -4.5154, // published far apart
        -5.7378, // occurrence on another day
        0.0450,  // quantities
        -1.9689, // share of quantities
        -0.0955, // lead counts otherwise
        6.8736,  // published together, same topic
        5.0776,  // occurrence on the same day, same topic
        1.0915,  // odds of the matches
        -0.1857, // length of the shorter
        -1.0892, // weight of concepts
        -1.3942, // weight of n-grams
        1.3222,  // weight of numbers
        3.4482,  // weight of dates
        1.1760,  // weight of names
    ],
};
