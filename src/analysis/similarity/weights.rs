//! The constants of the two regressions, as `retold fit` wrote them; see `docs/quality.md` for the
//! data and the figures they reach.

use super::articles;
use super::logistic::Logistic;
use super::sentences;

/// Sentence pairs: do they say the same?
pub const SENTENCES: Logistic<{ sentences::INPUTS }> = Logistic {
    bias: -5.4882,
    weights: [
        10.1492, // concepts
        15.7216, // grams
        4.1627,  // numbers agree
        -0.5206, // numbers conflict
        -1.4738, // numbers on one side
        3.7195,  // dates agree
        -2.4295, // dates conflict
        0.9048,  // names agree
        -1.3834, // names conflict
        -0.9043, // names on one side
        -2.7643, // length ratio
        -0.0874, // shared weight
        8.4982,  // short
        2.3975,  // without concepts
    ],
};

/// Article pairs: do they report the same occurrence?
pub const ARTICLES: Logistic<{ articles::INPUTS }> = Logistic {
    bias: -2.3829,
    weights: [
        1.0576,   // coverage of the shorter
        23.5966,  // coverage of the longer
        -3.5630,  // best three matches
        11.2636,  // concepts
        -17.5964, // n-grams
        6.9077,   // names
        10.7303,  // numbers, same topic
        12.3020,  // dates
        -3.0306,  // lead
        -3.8875,  // published far apart
        -6.1950,  // occurrence on another day
        -1.5130,  // quantities, same topic
        1.4181,   // share of quantities, same topic
        0.1045,   // lead counts otherwise
        9.9031,   // published together, same topic
        8.7436,   // occurrence on the same day, same topic
        1.0843,   // odds of the matches
        -0.2100,  // length of the shorter
        -1.8596,  // weight of concepts
        -0.2828,  // weight of n-grams
        2.5420,   // weight of numbers
        -0.9130,  // weight of dates
        0.6405,   // weight of names
    ],
};
