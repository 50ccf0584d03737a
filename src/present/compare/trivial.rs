//! Which differences are trivial: other signs, spaces or capitals around the same letters and
//! figures. They are counted, and shown when a reader asks for them.

use crate::model::{Comparison, Difference, DifferenceKind, Relation};
use crate::present::collection::Collection;

/// Whether a difference of wording is one of typography alone.
pub fn is_trivial(
    collection: Collection<'_>,
    comparison: &Comparison,
    difference: &Difference,
) -> bool {
    if difference.kind != DifferenceKind::Wording {
        return false;
    }
    let mut said = difference.stretches.iter().filter_map(|stretch| {
        let version = *comparison.versions.get(stretch.version as usize)?;
        Some(bare(stretch.span.of(&collection.article(version).text)))
    });
    match (difference.relation, said.next(), said.next()) {
        (Relation::Changed, Some(one), Some(other)) => one == other,
        (_, Some(words), None) => words.is_empty(),
        _ => false,
    }
}

/// What is left of words without what is trivial. A sign between figures is not: 4.50 is not 450.
fn bare(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_figure = |at: Option<usize>| {
        at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_numeric())
    };
    let kept = letters.iter().enumerate().filter(|&(at, letter)| {
        letter.is_alphanumeric()
            || "%‰$€£+−-".contains(*letter) && is_figure(Some(at + 1))
            || is_figure(at.checked_sub(1))
                && (is_figure(Some(at + 1)) || "%‰€$£".contains(*letter))
    });
    kept.flat_map(|(_, letter)| letter.to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::bare;
    use rstest::rstest;

    #[rstest]
    #[case::other_quotation_marks("“We never saw”,", "\"we never saw,\"", true)]
    #[case::capitals("Central Bank", "central bank", true)]
    #[case::a_hyphen_or_none("part-time", "part time", true)]
    #[case::a_space_before_a_sign("Ende :", "Ende:", true)]
    #[case::another_word("aboard", "on board", false)]
    #[case::a_decimal_sign("4.50", "450", false)]
    #[case::percent_or_not("4%", "4", false)]
    fn signs_and_capitals_are_trivial(#[case] a: &str, #[case] b: &str, #[case] is: bool) {
        assert_eq!(bare(a) == bare(b), is);
    }
}
