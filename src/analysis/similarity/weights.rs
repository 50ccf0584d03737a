//! The constants of the two regressions, as `retold fit` printed them; see `docs/quality.md` for the
//! data and the figures they reach.

use super::articles;
use super::logistic::Logistic;
use super::sentences;

/// Sentence pairs: do they say the same?
pub const SENTENCES: Logistic<{ sentences::INPUTS }> = Logistic {
    bias: -5.6322,
    weights: [
        10.9672, // concepts
        13.2346, // grams
        4.8230, // numbers agree
        0.1793, // numbers conflict
        -1.4037, // numbers on one side
        3.1644, // dates agree
        -1.4195, // dates conflict
        0.3501, // names agree
        -1.2110, // names conflict
        -0.6620, // names on one side
        -2.5909, // length ratio
        0.6697, // shared weight
        7.7851, // short
        2.4195, // without concepts
    ],
};

/// Article pairs: do they report the same occurrence?
pub const ARTICLES: Logistic<{ articles::INPUTS }> = Logistic {
    bias: -4.1854,
    weights: [
        6.8925, // coverage of the shorter
        5.6494, // coverage of the longer
        1.0776, // best three matches
        -10.5674, // concepts
        -6.6446, // n-grams
        4.7367, // names
        3.4126, // numbers
        2.2233, // dates
        0.2477, // lead
        5.7676, // numbers times dates
    ],
};
