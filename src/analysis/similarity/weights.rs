//! The constants of the two regressions, as `retold fit` wrote them; see `docs/quality.md` for the
//! data and the figures they reach.

use super::articles;
use super::logistic::Logistic;
use super::sentences;

/// Sentence pairs: do they say the same?
pub const SENTENCES: Logistic<{ sentences::INPUTS }> = Logistic {
    bias: -5.5944,
    weights: [
        9.9992,  // concepts
        12.3163, // grams
        3.9991,  // numbers agree
        -0.5934, // numbers conflict
        -1.4105, // numbers on one side
        3.7005,  // dates agree
        -2.5603, // dates conflict
        0.8960,  // names agree
        -1.3620, // names conflict
        -0.8061, // names on one side
        -2.7573, // length ratio
        0.3039,  // shared weight
        8.4004,  // short
        2.4530,  // without concepts
    ],
};

/// Article pairs: do they report the same occurrence?
pub const ARTICLES: Logistic<{ articles::INPUTS }> = Logistic {
    bias: -1.8160,
    weights: [
        6.0768,   // coverage of the shorter
        10.7062,  // coverage of the longer
        -0.8601,  // best three matches
        4.4134,   // concepts
        -10.8050, // n-grams
        2.9036,   // names
        4.7751,   // numbers, same topic
        10.7076,  // dates
        -4.5828,  // lead
        -3.7916,  // published far apart
        -5.4243,  // occurrence on another day
        -1.1138,  // quantities, same topic
        2.5014,   // share of quantities, same topic
        -0.1458,  // lead counts otherwise
        5.7742,   // published together, same topic
        4.9741,   // occurrence on the same day, same topic
        -0.0853,  // odds of the matches
        -0.9883,  // length of the shorter
        -0.9886,  // weight of concepts
        0.1490,   // weight of n-grams
        2.9783,   // weight of numbers
        0.2501,   // weight of dates
        1.1965,   // weight of names
    ],
};
