//! What a fact says, short enough for a list.
//!
//! Figures and dates are said in the interface's language, because "9 / several" can be compared at
//! a glance where "au moins neuf / flere" cannot; names and quotes stay as their article has them.

use crate::model::{Bound, Fact, Language, Quantity, Span, Unit, Value};

use super::piece::{Piece, shortened};
use super::words::{Phrase, Words};

/// How many letters of a name, quote or passage a list shows.
pub(super) const LIST_LETTERS: usize = 48;

/// A fact for what one reads by itself and need not compare: a count with what it counts, in the
/// article's words; anything else as its value.
pub(super) fn own_words(words: Words, fact: &Fact, text: &str, language: Language) -> Piece {
    match &fact.value {
        // Any other unit is part of the figure already: "30 days".
        Value::Quantity(quantity) if quantity.unit == Unit::Count => {
            in_the_article(words, fact, text, language)
        }
        _ => value(words, fact, text, language),
    }
}

/// A fact as its article has it, a count with what it counts.
pub(super) fn in_the_article(words: Words, fact: &Fact, text: &str, language: Language) -> Piece {
    let after = match &fact.value {
        Value::Quantity(quantity) if quantity.unit == Unit::Count => counted(fact.span, text),
        Value::Quantity(_) | Value::Date(_) => "",
        _ => return value(words, fact, text, language),
    };
    let whole = format!("{}{after}", fact.span.of(text));
    Piece::quoted(shortened(&whole, LIST_LETTERS), language)
}

/// What follows a figure and says what it counts: two words at most, within the phrase. A short word
/// at the end is left out, as it belongs to what comes next ("for", "ont", "van").
pub fn counted(figure: Span, text: &str) -> &str {
    const SHORT: usize = 3;
    let after = text.get(figure.end as usize..).unwrap_or("");
    let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’' | '\'');
    let mut end = 0;
    let mut at = 0;
    for _ in 0..2 {
        let rest = &after[at..];
        let start = rest.len() - rest.trim_start().len();
        let word = &rest[start..];
        let word = &word[..word.find(|c| !is_of_word(c)).unwrap_or(word.len())];
        if start == 0 || word.is_empty() {
            break;
        }
        at += start + word.len();
        if word.chars().count() > SHORT {
            end = at;
        }
    }
    &after[..end]
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SentenceIndex;

    #[test]
    fn a_figure_is_quoted_with_what_it_counts() {
        for (text, figure, quoted) in [
            ("avec 3 000 soldats.", "3 000", "3 000 soldats"),
            ("minst 3000 flere soldater for å", "3000", "3000 flere soldater"),
            ("de 30 jours, propos", "30", "30 jours"),
            ("neuf personnes ont été", "neuf", "neuf personnes"),
            ("400 soldats nord-coréens tués", "400", "400 soldats nord-coréens"),
            ("ongeveer 11.000.", "11.000", "11.000"),
            ("eksakt 5", "5", "5"),
        ] {
            let start = text.find(figure).expect("it is there");
            let fact = Fact {
                span: Span::new(start, start + figure.len()),
                sentence: SentenceIndex(0),
                value: Value::Quantity(Quantity::exactly(1.0)),
            };
            assert_eq!(own_words(Words::English, &fact, text, Language::Fr).text, quoted);
        }
    }

    #[test]
    fn a_figure_with_a_unit_is_said_in_the_language_of_the_interface() {
        let days = Quantity { unit: Unit::Second, ..Quantity::exactly(2_592_000.0) };
        let fact = Fact {
            span: Span::new(0, 8),
            sentence: SentenceIndex(0),
            value: Value::Quantity(days),
        };
        let said = own_words(Words::English, &fact, "30 jours", Language::Fr);
        assert_eq!(said, Piece::own("30 days"));
        let said = in_the_article(Words::English, &fact, "30 jours", Language::Fr);
        assert_eq!(said, Piece::quoted("30 jours", Language::Fr));
    }
}
