//! The constants of the two regressions, as `retold fit` wrote them; see `docs/quality.md` for the
//! data and the figures they reach.

use super::articles;
use super::logistic::Logistic;
use super::sentences;

/// Sentence pairs: do they say the same?
pub const SENTENCES: Logistic<{ sentences::INPUTS }> = Logistic {
    bias: -5.6004,
    weights: [
        10.0116, // concepts
        12.3145, // grams
        3.9999,  // numbers agree
        -0.5931, // numbers conflict
        -1.4103, // numbers on one side
        3.7005,  // dates agree
        -2.5606, // dates conflict
        0.8957,  // names agree
        -1.3613, // names conflict
        -0.8054, // names on one side
        -2.7566, // length ratio
        0.3050,  // shared weight
        8.3971,  // short
        2.4584,  // without concepts
    ],
};

/// Article pairs: do they report the same occurrence?
pub const ARTICLES: Logistic<{ articles::INPUTS }> = Logistic {
    bias: -1.3737,
    weights: [
        4.4039,  // coverage of the shorter
        5.0995,  // coverage of the longer
        -0.0381, // best three matches
        0.4269,  // concepts
        -3.5468, // n-grams
        2.1046,  // names
        3.7469,  // numbers
        0.7503,  // dates
        -1.7694, // lead
        -3.7866, // published far apart
        -5.0221, // occurrence on another day
        -0.4425, // quantities
        2.9277,  // share of quantities
        0.0927,  // lead counts otherwise
        5.9156,  // published together, same topic
        4.6793,  // occurrence on the same day, same topic
        0.2373,  // odds of the matches
        -0.4533, // length of the shorter
        -0.4297, // weight of concepts
        -0.9009, // weight of n-grams
        1.2948,  // weight of numbers
        3.7290,  // weight of dates
        1.3090,  // weight of names
    ],
};
