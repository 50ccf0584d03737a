//! Whether words of one language that stand for one another differ in writing alone.
//!
//! Case, accents, spaces and punctuation are typography; words that sound alike are variants of
//! spelling ("colour", "color"; "organise", "organize"). A figure is never trivial, nor is a name
//! another way written: a reader wants to see both. Linear in the words.

use crate::analysis::facts::spelling::alike;
use crate::analysis::text::romanise::romanise;

/// Letters from which two words that sound alike are one word.
const LONG: usize = 5;

/// Whether the difference of two stretches is trivial; either may be empty.
#[must_use]
pub fn is_trivial(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    a.len() == b.len() && a.iter().zip(&b).all(|(x, y)| is_one(x, y))
        || a.concat().to_lowercase() == b.concat().to_lowercase()
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

fn is_one(a: &str, b: &str) -> bool {
    let (x, y) = (romanise(a), romanise(b));
    let is_word = |w: &str| w.chars().count() >= LONG && w.chars().all(char::is_alphabetic);
    let is_name = |w: &str| w.starts_with(char::is_uppercase);
    x == y || is_word(a) && is_word(b) && !is_name(a) && !is_name(b) && alike(&x, &y) >= 1.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::quotation_marks("“yes,”", "\"yes\",", true)]
    #[case::case("The State", "the state", true)]
    #[case::one_word_or_two("per cent", "percent", true)]
    #[case::a_comma("", ",", true)]
    #[case::spelling("organise", "organize", true)]
    #[case::another_spelling("colour", "color", true)]
    #[case::a_figure("3,000", "3,500", false)]
    #[case::another_word("soldiers", "troops", false)]
    #[case::a_name("Mansour", "Mansoor", false)]
    #[case::a_word_more("young", "", false)]
    fn writing_is_told_from_substance(#[case] a: &str, #[case] b: &str, #[case] trivial: bool) {
        assert_eq!(is_trivial(a, b), trivial);
    }
}
