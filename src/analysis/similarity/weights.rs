//! The constants of the two regressions, as `retold fit` wrote them; see `docs/quality.md` for the
//! data and the figures they reach.

use super::articles;
use super::logistic::Logistic;
use super::sentences;

/// Sentence pairs: do they say the same?
pub const SENTENCES: Logistic<{ sentences::INPUTS }> = Logistic {
    bias: -5.5276,
    weights: [
        10.2967, // concepts
        15.9213, // grams
        4.1602,  // numbers agree
        -0.5088, // numbers conflict
        -1.4655, // numbers on one side
        3.7206,  // dates agree
        -2.4403, // dates conflict
        0.9024,  // names agree
        -1.3786, // names conflict
        -0.9062, // names on one side
        -2.7603, // length ratio
        -0.0860, // shared weight
        8.4933,  // short
        2.4350,  // without concepts
    ],
};

/// Article pairs: do they report the same occurrence?
pub const ARTICLES: Logistic<{ articles::INPUTS }> = Logistic {
    bias: -2.3905,
    weights: [
        1.0063,   // coverage of the shorter
        23.4471,  // coverage of the longer
        -3.5406,  // best three matches
        11.1322,  // concepts
        -17.6408, // n-grams
        6.9671,   // names
        9.8892,   // numbers, same topic
        12.6946,  // dates
        -3.0865,  // lead
        -3.8521,  // published far apart
        -6.6406,  // occurrence on another day
        -1.7415,  // quantities, same topic
        1.8931,   // share of quantities, same topic
        0.1382,   // lead counts otherwise
        8.8472,   // published together, same topic
        9.0052,   // occurrence on the same day, same topic
        1.0970,   // odds of the matches
        -0.2023,  // length of the shorter
        -1.8246,  // weight of concepts
        -0.2833,  // weight of n-grams
        2.6622,   // weight of numbers
        -1.1439,  // weight of dates
        0.6362,   // weight of names
    ],
};
