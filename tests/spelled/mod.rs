//! Numbers written in words as each language spells them: a file for each group of languages.
//!
//! A speller gives every spelling that is in use: together and apart, with and without "and", in the
//! genders and cases in which news prints numbers. One itself is left out, since alone it is an article
//! or a pronoun in most languages.

pub mod finnic;
pub mod germanic;
pub mod nordic;
pub mod romance;
pub mod slavic;

use retold::model::Language;

/// All spellings of a number from 2 to 999,999.
pub fn spelled(language: Language, n: u32) -> Vec<String> {
    match language {
        Language::De => germanic::german(n),
        Language::Nl => germanic::dutch(n),
        Language::En => germanic::english(n),
        Language::Sv => nordic::swedish(n),
        Language::Nb => nordic::norwegian(n),
        Language::Da => nordic::danish(n),
        Language::Fr => romance::french(n),
        Language::Es => romance::spanish(n),
        Language::It => romance::italian(n),
        Language::Pt => romance::portuguese(n),
        Language::Pl => slavic::polish(n),
        Language::Ru => slavic::russian(n),
        Language::Uk => slavic::ukrainian(n),
        Language::Fi => finnic::finnish(n),
        other => panic!("nobody spells numbers in {other}"),
    }
}

/// Joins what is not empty with a mark between.
pub fn join<const N: usize>(parts: [&str; N], mark: &str) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(mark)
}

/// The same spellings once each.
pub fn once(mut spellings: Vec<String>) -> Vec<String> {
    spellings.sort();
    spellings.dedup();
    spellings
}
