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
    bias: 0.3659,
    weights: [
        5.4959,  // coverage of the shorter
        9.0612,  // coverage of the longer
        -0.3023, // best three matches
        3.0039,  // concepts
        -5.1121, // n-grams
        2.9537,  // names
        5.7256,  // numbers, same topic
        10.0297, // dates
        -4.5420, // lead
        -3.7180, // published far apart
        -5.1418, // occurrence on another day
        -0.7852, // quantities, same topic
        2.4882,  // share of quantities, same topic
        -0.0808, // lead counts otherwise
        5.8377,  // published together, same topic
        4.7230,  // occurrence on the same day, same topic
        -0.0622, // odds of the matches
        -0.5719, // length of the shorter
        -0.7314, // weight of concepts
        -1.0102, // weight of n-grams
        2.1736,  // weight of numbers
        0.3926,  // weight of dates
        1.4909,  // weight of names
    ],
};
