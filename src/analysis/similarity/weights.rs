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
    bias: -0.2131,
    weights: [
        5.4257,  // coverage of the shorter
        6.2863,  // coverage of the longer
        -0.3748, // best three matches
        2.1215,  // concepts
        -3.4286, // n-grams
        2.5916,  // names
        9.4194,  // numbers
        7.8038,  // dates
        -2.3573, // lead
        -3.6934, // published far apart
        -5.0602, // occurrence on another day
        -0.5116, // quantities
        2.9769,  // share of quantities
        0.0223,  // lead counts otherwise
        5.6453,  // published together, same topic
        4.6823,  // occurrence on the same day, same topic
        -0.0121, // odds of the matches
        -0.5009, // length of the shorter
        -0.6752, // weight of concepts
        -0.8772, // weight of n-grams
        0.2926,  // weight of numbers
        0.3426,  // weight of dates
        1.5035,  // weight of names
    ],
};
