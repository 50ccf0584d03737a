//! Any number in words reads back, in every language of the lexicon: `spelled/` writes, the reader
//! reads.
#![cfg(not(target_arch = "wasm32"))]

mod spelled;

use std::cell::RefCell;

use proptest::prelude::*;
use retold::analysis::reader::Reader;
use retold::model::{Article, Language, Value};
use rstest::rstest;

use self::spelled::spelled;

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

/// A sentence that counts something.
fn sentence(language: Language, number: &str) -> String {
    let (before, behind) = match language {
        Language::De => ("Es kamen", "Menschen."),
        Language::Nl => ("Er kwamen", "mensen."),
        Language::En => ("There came", "people."),
        Language::Sv | Language::Nb => ("Det kom", "personer."),
        Language::Da => ("Der kom", "personer."),
        Language::Fr => ("On compte", "personnes."),
        Language::Es => ("Llegaron", "personas."),
        Language::It => ("Sono arrivate", "persone."),
        Language::Pt => ("Chegaram", "pessoas."),
        Language::Pl => ("Przyszło", "osób."),
        Language::Ru => ("Пришло", "человек."),
        Language::Uk => ("Прийшло", "людей."),
        Language::Fi => ("Paikalle tuli", "ihmistä."),
        other => panic!("no sentence in {other}"),
    };
    format!("{before} {number} {behind}")
}

/// The quantities of a sentence as stated.
fn quantities(language: Language, text: &str) -> Vec<f64> {
    let article = Article { language: Some(language), ..Article::new("", text) };
    let facts = READER.with_borrow_mut(|reader| reader.read(&article).report.facts);
    let stated = facts.into_iter().filter_map(|fact| match fact.value {
        Value::Quantity(quantity) => Some(quantity.stated),
        _ => None,
    });
    stated.collect()
}

/// The spellings of a number that are read otherwise, with what they are read as.
fn misread(language: Language, n: u32) -> Vec<String> {
    let spellings = spelled(language, n).into_iter();
    let wrong = spellings.filter_map(|spelling| {
        let found = quantities(language, &sentence(language, &spelling));
        (found != [f64::from(n)]).then(|| format!("{n} {spelling}: {found:?}"))
    });
    wrong.collect()
}

const LANGUAGES: [Language; 14] = [
    Language::Da,
    Language::De,
    Language::En,
    Language::Es,
    Language::Fi,
    Language::Fr,
    Language::It,
    Language::Nb,
    Language::Nl,
    Language::Pl,
    Language::Pt,
    Language::Ru,
    Language::Sv,
    Language::Uk,
];

#[rstest]
fn small_numbers_and_round_ones_read_back(
    #[values(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)] n: usize,
) {
    let language = LANGUAGES[n];
    let round = (1..1000).map(|n| n * 1000);
    let numbers = (2..=1_250).chain(round).chain((11..100).map(|n| n * 100));
    let wrong: Vec<_> = numbers.flat_map(|n| misread(language, n)).collect();
    let first = wrong.iter().take(25).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{language}: {} spellings are misread:\n{first}", wrong.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_number_in_words_reads_back(n in 2u32..=999_999, language in prop::sample::select(&LANGUAGES[..])) {
        let wrong = misread(language, n);
        prop_assert!(wrong.is_empty(), "{}: {}", language, wrong.join("\n"));
    }
}

#[rstest]
#[case(Language::Fr, "un")]
#[case(Language::Fi, "sata")]
#[case(Language::It, "unoe")]
#[case(Language::Sv, "tretton")]
fn a_word_without_end_is_no_number(#[case] language: Language, #[case] part: &str) {
    let word = part.repeat(100_000);
    assert_eq!(quantities(language, &sentence(language, &word)), [0.0; 0]);
}
