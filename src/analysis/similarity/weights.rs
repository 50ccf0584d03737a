//! The constants of the two regressions, as `retold fit` printed them; see `docs/quality.md` for the
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
    bias: -4.4699,
    weights: [
        7.7834,  // coverage of the shorter
        8.5145,  // coverage of the longer
        0.6483,  // best three matches
        -4.9488, // concepts
        -7.7840, // n-grams
        6.9031,  // names
        4.2806,  // numbers
        1.8158,  // dates
        1.1256,  // lead
        -2.8510, // published far apart
        -3.7693, // occurrence on another day
        0.3196,  // quantities
        -1.4400, // share of quantities
        0.0651,  // lead counts otherwise
        4.7297,  // published together, same topic
        3.8956,  // occurrence on the same day, same topic
    ],
};
