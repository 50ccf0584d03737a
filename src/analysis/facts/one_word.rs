//! Quantities that are one word: `nittonåring`, `dreitägig`, `семилетний`, `Viertelstunde`.
//!
//! A number word with the ending that makes an age or another measure of it, or a word that names a
//! measure by itself.
//!
//! Time linear in the endings of the language, once for every distinct word.

use super::numerals::Numerals;
use crate::analysis::language::Numbers;
use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;
use crate::model::Unit;

/// The value that a word has by itself, its unit, and the factor to that.
#[must_use]
pub fn read(numbers: &Numbers, numerals: &Numerals, word: &Word) -> Option<(f64, Unit, f64)> {
    if word.kind != TokenKind::Word {
        return None;
    }
    if let Some(&(_, unit, factor)) = numbers.alone.iter().find(|(name, ..)| word.is(name)) {
        return Some((factor, unit, 1.0));
    }
    let ages = numbers.age_endings.iter().map(|&ending| (ending, Unit::Year, 1.0));
    ages.chain(numbers.joined.iter().copied()).find_map(|(ending, unit, factor)| {
        let number = word.folded.strip_suffix(ending).filter(|n| n.len() > 2)?;
        Some((value(numerals, number)?, unit, factor))
    })
}

/// The number that is left of a word without its ending: as it stands, without a joint
/// (`семи|летний`), or with the vowel that the ending took (`diciannov|enne`).
fn value(numerals: &Numerals, number: &str) -> Option<f64> {
    let whole = numerals.of_word(number);
    let bare = || numerals.of_word(number.trim_end_matches(['i', 'и', 'o', 'о']));
    let with = |vowel: char| numerals.of_word(&format!("{number}{vowel}"));
    whole.or_else(bare).or_else(|| ['i', 'a', 'e', 'o', 'u'].into_iter().find_map(with))
}
