//! The constants of the two regressions over slots, as `retold fit` wrote them; see `docs/quality.md`
//! for the data and the figures they reach.

use super::slots::{DATE_INPUTS, NUMBER_INPUTS};
use crate::analysis::similarity::logistic::Logistic;

/// Two quantities: are they two values of one thing?
pub const NUMBERS: Logistic<{ NUMBER_INPUTS }> = Logistic {
    bias: -7.7050,
    weights: [
        -0.3752, // sentences alike
        1.4085,  // same passage
        2.6325,  // like places
        0.7661,  // near concepts alike
        0.6882,  // a counted concept in common
        5.0443,  // values near
        1.3457,  // values of one magnitude
        -0.7841, // one counts nothing known
        0.4014,  // both count people
        0.8160,  // the only ones of their unit
        -0.8746, // other kinds of number
        -0.9015, // both small
        -0.4421, // both places in an order
        -3.0301, // settled
        0.9481,  // corrected
    ],
};

/// Two dates: are they two dates of one thing?
pub const DATES: Logistic<{ DATE_INPUTS }> = Logistic {
    bias: -3.2695,
    weights: [
        2.5820,  // sentences alike
        1.0413,  // same passage
        2.6857,  // like places
        1.8058,  // near concepts alike
        2.0293,  // days near
        -2.1424, // days far apart
        0.1413,  // same role
        1.5425,  // both ahead
        0.1141,  // both months
        -3.3075, // settled
        0.1129,  // corrected
    ],
};
