//! What a fact says, short enough for a list.
//!
//! Figures and dates are said in the interface's language, because "9 / several" can be compared at
//! a glance where "au moins neuf / flere" cannot; names and quotes stay as their article has them.

use crate::model::{Bound, Fact, Language, Quantity, Unit, Value};

use super::piece::{Piece, shortened};
use super::words::{Phrase, Words};

/// How many letters of a name, quote or passage a list shows.
pub(super) const LIST_LETTERS: usize = 48;

/// The value of a fact of an article in `language`.
pub(super) fn value(words: Words, fact: &Fact, text: &str, language: Language) -> Piece {
    let excerpt = || shortened(fact.span.of(text), LIST_LETTERS);
    match &fact.value {
        // A vague quantity of anything but a count has no word of its own.
        Value::Quantity(Quantity { bound: Bound::Vague, unit, .. }) if *unit != Unit::Count => {
            Piece::quoted(excerpt(), language)
        }
        Value::Quantity(quantity) => Piece::own(words.say(&Phrase::Quantity(quantity))),
        Value::Date(date) => {
            let said = words.say(&Phrase::Date(date));
            if said.is_empty() { Piece::quoted(excerpt(), language) } else { Piece::own(said) }
        }
        Value::Quote(_) => Piece::quoted(words.say(&Phrase::Quoted(&excerpt())), language),
        Value::Name(_) | Value::Negation(_) | Value::Hedge(_) => Piece::quoted(excerpt(), language),
    }
}
