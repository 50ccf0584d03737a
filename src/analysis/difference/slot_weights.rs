//! The constants of the two regressions over slots, as `retold fit` wrote them; see `docs/quality.md`
//! for the data and the figures they reach.

use super::slots::{DATE_INPUTS, NUMBER_INPUTS};
use crate::analysis::similarity::logistic::Logistic;

/// Two quantities: are they two values of one thing?
pub const NUMBERS: Logistic<{ NUMBER_INPUTS }> = Logistic {
    bias: -8.9139,
    weights: [
        -1.0974, // sentences alike
        1.3587,  // same passage
        3.1711,  // like places
        1.2626,  // near concepts alike
        0.6830,  // a counted concept in common
        6.5829,  // values near
        0.8836,  // values of one magnitude
        -0.8766, // one counts nothing known
        0.4319,  // both count people
        0.9074,  // the only ones of their unit
        -0.9291, // other kinds of number
        -0.9839, // both small
        -0.5181, // both places in an order
        -3.6289, // settled
        1.6614,  // corrected
    ],
};

/// Two dates: are they two dates of one thing?
pub const DATES: Logistic<{ DATE_INPUTS }> = Logistic {
    bias: -4.3707,
    weights: [
        3.8672,  // sentences alike
        0.7114,  // same passage
        2.9387,  // like places
        2.5431,  // near concepts alike
        3.4534,  // days near
        -2.7889, // days far apart
        0.0270,  // same role
        2.6559,  // both ahead
        0.5375,  // both months
        -3.7241, // settled
        0.3261,  // corrected
    ],
};
