//! What looks like a quantity and is none: years, numbers of lists, names, decades, articles.
//!
//! `KN-23`, `G7`, `Boeing 737`, `anni Novanta`, `mille grazie`, `1.` before a point of a list; and the
//! few places where what follows decides what a number is: "one person", Mexican `2,500 viviendas`.
//!
//! Time constant a position.

use std::sync::LazyLock;

use super::amounts::{Amount, Form, is_article};
use super::counted::concepts_of;
use super::measures::is_of;
use super::numbers::Sentence;
use crate::analysis::language::{Numbers, Particulars};
use crate::analysis::lexicon::concept_id;
use crate::analysis::phrases::Phrases;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};
use crate::model::{Bound, ConceptHit, ConceptId, Unit};

/// Tells what is no quantity in one language.
pub struct NoQuantity {
    numbers: &'static Numbers,
    phrases: Phrases<()>,
    capitalises_nouns: bool,
}

/// Makes and channels that a number belongs to, in all languages.
const NUMBERED: &[&str] = &[
    "boeing",
    "airbus",
    "jas",
    "leopard",
    "mig",
    "миг",
    "су",
    "миґ",
    "tv",
    "kanal",
    "canal",
    "rai",
    "formel",
    "formula",
    "olkiluoto",
    "falcon",
    "боинг",
    "боїнг",
];

/// Concepts of verbs that take a figure from one value to another.
const CHANGE: &[&str] = &[
    "rise_go_up",
    "increase",
    "fall",
    "decrease",
    "decline",
    "grow",
    "climb",
    "sink_go_down",
    "reduce",
];

static CHANGE_CONCEPTS: LazyLock<Vec<ConceptId>> =
    LazyLock::new(|| CHANGE.iter().filter_map(|gloss| concept_id(gloss)).collect());
/// A person, and what else the same word may mean.
static PERSON: LazyLock<[Option<ConceptId>; 3]> =
    LazyLock::new(|| ["person", "human_humane", "people_nation"].map(concept_id));

/// Whether a verb of the sentence takes a figure from one value to another.
pub fn changes(concepts: &[ConceptHit]) -> bool {
    concepts.iter().any(|hit| CHANGE_CONCEPTS.contains(&hit.concept))
}

impl NoQuantity {
    /// For a language.
    pub fn new(particulars: &'static Particulars) -> Self {
        let numbers = &particulars.numbers;
        let phrases = numbers.no_number.iter().map(|&phrase| (phrase, ()));
        let capitalises_nouns = particulars.capitalises_nouns;
        Self { numbers, phrases: Phrases::beginning(phrases), capitalises_nouns }
    }

    /// Whether no quantity begins at `at`, whatever the number is.
    pub fn is_at(&self, sentence: &Sentence, at: usize) -> bool {
        let words = sentence.words;
        is_part_of_a_name(words, at)
            || is_list_number(words, at)
            || self.phrases.at(words, at).is_some()
            || self.is_decade(words, at)
            || self.is_capitalised(words, at)
    }

    /// "Anni Novanta", "w latach 90.", "in den 50ern".
    fn is_decade(&self, words: &[Word], at: usize) -> bool {
        let ending = words.get(at + 1).filter(|w| w.gap == Gap::Nothing);
        let is_of_tens = words[at].kind == TokenKind::Number && words[at].folded.ends_with('0');
        if is_of_tens && ending.is_some_and(|w| w.is("er") || w.is("ern")) {
            return true;
        }
        at.checked_sub(1).is_some_and(|i| {
            let is_led = self.numbers.decades.contains(&words[i].folded.as_str());
            let is_round = words[at].kind == TokenKind::Word || words[at].folded.ends_with('0');
            is_led && is_round && words[at].folded.len() != 1
        })
    }

    /// A number word capitalised in mid-sentence is a name or a decade, where nouns are not.
    fn is_capitalised(&self, words: &[Word], at: usize) -> bool {
        let word = &words[at];
        let before = at.checked_sub(1).map(|i| &words[i]);
        word.kind == TokenKind::Word
            && word.is_capitalised
            && !word.is_upper
            && !self.capitalises_nouns
            && word.gap == Gap::Space
            && before.is_some_and(|w| w.kind == TokenKind::Word && !w.is_capitalised)
    }

    /// Whether a word is a number as often as another word, and stands like the other one: nothing to
    /// count follows "sei", or a noun stands before "neuf" besides.
    pub fn is_other_word(&self, sentence: &Sentence, at: usize) -> bool {
        let folded = sentence.words[at].folded.as_str();
        let follows_noun = || {
            at.checked_sub(1)
                .is_some_and(|i| !concepts_of(sentence.concepts, sentence.words[i].span).is_empty())
        };
        let is_doubtful = self.numbers.weak.contains(&folded)
            || self.numbers.adjectives.contains(&folded) && follows_noun();
        is_doubtful && !self.may_count(sentence, at + 1)
    }

    /// Whether a count is a year, a factor alone, or part of a name.
    pub fn is(&self, sentence: &Sentence, at: usize, amount: &Amount, bound: Bound) -> bool {
        let is_plain = amount.form == Form::PlainDigits && bound == Bound::Exactly;
        let is_year = is_plain && (1900.0..2100.0).contains(&amount.low);
        if is_year {
            return !follows_at_once(sentence, amount.end);
        }
        let is_numbered = |w: &Word| w.is_capitalised && NUMBERED.contains(&w.folded.as_str());
        let is_named = is_plain && at > 0 && sentence.words[at].gap == Gap::Space;
        if is_named && is_numbered(&sentence.words[at - 1]) {
            return true;
        }
        // "Mille grazie", "in cento": a factor alone counts what follows it.
        amount.form == Form::Factor && at == 0 && sentence.words.get(amount.end).is_none()
    }

    /// Whether what stands at `at` may be counted: it carries a concept, is a unit or a number, or
    /// leads to one ("sex av tio").
    fn may_count(&self, sentence: &Sentence, at: usize) -> bool {
        let words = sentence.words;
        let Some(next) = words.get(at) else { return false };
        let is_unit = |w: &Word| self.numbers.units.iter().any(|(name, ..)| w.is(name));
        let is_number = |w: &Word| {
            w.kind == TokenKind::Number
                || self.numbers.words.iter().any(|(name, _)| w.is(name))
                || self.numbers.factors.iter().any(|(name, _)| w.is(name))
        };
        let joins = self.numbers.range_joints.contains(&next.folded.as_str()) || next.is_hyphen();
        let goes_on = is_partitive(next) || joins;
        !concepts_of(sentence.concepts, next.span).is_empty()
            || is_unit(next)
            || is_number(next)
            || next.is("%")
            || goes_on && words.get(at + 1).is_some_and(is_number)
    }

    /// "En person dog", "yksi ihminen": the article counts where what follows is a person.
    pub fn one_person(&self, sentence: &Sentence, at: usize) -> Option<Amount> {
        let next = sentence.words.get(at + 1)?;
        let concepts = concepts_of(sentence.concepts, next.span);
        // "En folkefest" has people in it, and is no person.
        let is_person = concepts.iter().any(|hit| Some(hit.concept) == PERSON[0])
            && concepts.iter().all(|hit| PERSON.contains(&Some(hit.concept)));
        let is_one = is_article(self.numbers, &sentence.words[at]);
        let one = Amount { low: 1.0, high: 1.0, end: at + 1, form: Form::Other };
        (is_one && is_person).then_some(one)
    }

    /// `2,500 viviendas` where a comma begins decimals elsewhere: nobody counts things in thousandths.
    pub fn grouped_otherwise(
        &self,
        sentence: &Sentence,
        at: usize,
        unit: Unit,
        amount: Amount,
    ) -> Amount {
        let decimal = if self.numbers.has_decimal_comma { ',' } else { '.' };
        let digits = sentence.words[at].folded.split_once(decimal);
        let is_group = digits.is_some_and(|(_, rest)| rest.len() == 3)
            && unit == Unit::Count
            && amount.end == at + 1
            && follows_at_once(sentence, amount.end);
        let times = if is_group { 1000.0 } else { 1.0 };
        Amount { low: amount.low * times, high: amount.high * times, ..amount }
    }
}

/// Whether digits are glued to a word, with or without a hyphen: `KN-23`, `Covid-19`, `G7`, `E4`.
fn is_part_of_a_name(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    if at == 0 || word.gap != Gap::Nothing || word.kind != TokenKind::Number {
        return false;
    }
    let before = &words[at - 1];
    match before.kind {
        TokenKind::Word => before.is_capitalised,
        _ => {
            before.is_hyphen()
                && before.gap == Gap::Nothing
                && at >= 2
                && words[at - 2].kind == TokenKind::Word
                && !super::cjk::is_prefix(&words[at - 2])
        }
    }
}

/// Whether a number begins the sentence and has a stop behind it: "1. The law must change."
fn is_list_number(words: &[Word], at: usize) -> bool {
    at == 0
        && words[0].kind == TokenKind::Number
        && words[0].folded.len() <= 2
        && words
            .get(1)
            .is_some_and(|w| matches!(w.folded.as_str(), "." | ")") && w.gap == Gap::Nothing)
}

/// Whether a share is one of what follows: a preposition or a noun goes on, and nothing numbers it.
pub fn is_share(words: &[Word], at: usize, end: usize) -> bool {
    let is_first_half = at > 0 && matches!(words[at - 1].kind, TokenKind::Number);
    let next = words.get(end).filter(|w| w.kind == TokenKind::Word && w.gap == Gap::Space);
    let is_long = words[at].folded.chars().count() >= 5 || end > at + 1;
    !is_first_half && next.is_some_and(|w| is_long || is_partitive(w))
}

/// "Of", with and without an article.
fn is_partitive(word: &Word) -> bool {
    const OF: &[&str] = &[
        "degli", "delle", "dei", "dell'", "della", "del", "des", "der", "van", "z", "из", "з", "із",
    ];
    is_of(word) || OF.contains(&word.folded.as_str())
}

/// Whether the very next word carries a concept, so that a four-digit number counts it.
fn follows_at_once(sentence: &Sentence, end: usize) -> bool {
    let Some(next) = sentence.words.get(end) else { return false };
    next.kind == TokenKind::Word
        && !next.is_capitalised
        && !concepts_of(sentence.concepts, next.span).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_has_every_verb_of_change() {
        for gloss in CHANGE {
            assert!(concept_id(gloss).is_some(), "{gloss}");
        }
        assert!(PERSON.iter().all(Option::is_some));
    }
}
