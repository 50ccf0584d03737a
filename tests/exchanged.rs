//! Figures and names put for one another in a sentence and its translation; and translations in which
//! nothing is.
#![cfg(not(target_arch = "wasm32"))]

use retold::analysis::compare;
use retold::analysis::reader::Reader;
use retold::model::{Article, ArticleIndex, DifferenceKind, Language, Relation};
use rstest::rstest;

/// What is changed between a sentence and an English one, by kind: its words on both sides.
fn changed(of: Language, source: &str, english: &str) -> Vec<(DifferenceKind, String, String)> {
    let article = |language, text: &str| Article {
        language: Some(language),
        ..Article::new(text.to_owned(), text.to_owned())
    };
    let articles = [article(of, source), article(Language::En, english)];
    let found =
        compare(&mut Reader::default(), &articles, &[ArticleIndex(0), ArticleIndex(1)]).differences;
    let facts = [DifferenceKind::Number, DifferenceKind::Date, DifferenceKind::Name];
    let told = found.into_iter().filter(|d| d.relation == Relation::Changed);
    told.filter(|d| facts.contains(&d.kind))
        .map(|d| {
            let said = |version: u32| {
                let stretch = d.stretches.iter().find(|s| s.version == version);
                stretch.map_or("", |s| s.span.of(&articles[version as usize].text)).to_owned()
            };
            (d.kind, said(0), said(1))
        })
        .collect()
}

#[rstest]
#[case::a_century_in_roman_numerals(
    Language::Es,
    "La iglesia del pueblo fue construida en el siglo XIV.",
    "The village church was built in the 13th century.",
    ("XIV", "13th")
)]
#[case::a_decade(
    Language::Fr,
    "Elle a dirigé le théâtre pendant les années 1970.",
    "She ran the theatre during the 1950s.",
    ("1970", "1950")
)]
#[case::part_of_a_name(
    Language::Pl,
    "Wypadek zamknął w nocy autostradę A2.",
    "The accident closed the A8 motorway at night.",
    ("2", "8")
)]
#[case::of_one_percent_of_difference(
    Language::De,
    "Die Firma zahlte 704 Millionen Dollar an die Bank.",
    "The company paid $703 million to the bank.",
    ("704 Millionen Dollar", "$703 million")
)]
#[case::the_end_of_a_range(
    Language::It,
    "Le piante crescono da 20 a 60 centimetri.",
    "The plants grow from 20 to 70 centimetres.",
    ("60 centimetri", "70 centimetres")
)]
fn a_figure_put_for_another_is_found(
    #[case] of: Language,
    #[case] source: &str,
    #[case] english: &str,
    #[case] (one, other): (&str, &str),
) {
    let found = changed(of, source, english);
    let is_it = |(kind, a, b): &(DifferenceKind, String, String)| {
        *kind != DifferenceKind::Name && a.contains(one) && b.contains(other)
    };
    assert!(found.iter().any(is_it), "{found:?}");
}

#[rstest]
#[case::a_person(
    Language::Fr,
    "Selon Camille Rostand, la réunion aura lieu demain.",
    "According to Stefan Wilk, the meeting will take place tomorrow.",
    ("Camille Rostand", "Stefan Wilk")
)]
#[case::a_place_that_the_lexicon_knows(
    Language::Es,
    "El ministro viajó ayer a Noruega para hablar del gas.",
    "The minister travelled to Turkey yesterday to talk about gas.",
    ("Noruega", "Turkey")
)]
#[case::beside_a_name_that_both_have(
    Language::It,
    "Il fiume scorre tra Vipolano e Milano.",
    "The river flows between Karnesta and Milan.",
    ("Vipolano", "Karnesta")
)]
fn a_name_put_for_another_is_found(
    #[case] of: Language,
    #[case] source: &str,
    #[case] english: &str,
    #[case] (one, other): (&str, &str),
) {
    let found = changed(of, source, english);
    assert!(found.contains(&(DifferenceKind::Name, one.into(), other.into())), "{found:?}");
}

#[rstest]
#[case::centuries(
    Language::Pl,
    "Zamek pochodzi z XVI wieku.",
    "The castle dates from the 16th century."
)]
#[case::a_decade_of_its_century(
    Language::De,
    "Die Stadt wurde in den 30ern des 18. Jahrhunderts gegründet.",
    "The town was founded in the 1730s."
)]
#[case::converted_and_rounded(
    Language::Fr,
    "Les vagues ont atteint 6 mètres de haut près du port.",
    "Waves reached a height of 20 feet near the port."
)]
#[case::a_year_cut_short(
    Language::De,
    "Die Sommerkollektion 2019 wurde in Paris gezeigt.",
    "The SS19 collection was shown in Paris."
)]
#[case::a_transcribed_company(
    Language::Ru,
    "Паром компании Кальпеа Лайнс затонул у берега.",
    "The ferry of the company Calpea Lines sank off the coast."
)]
#[case::a_translated_organisation(
    Language::Es,
    "La Organización Mundial de la Salud publicó ayer el informe.",
    "The World Health Organization published the report yesterday."
)]
#[case::an_abbreviation_with_stops(
    Language::Pl,
    "Stany Zjednoczone odrzuciły w piątek ten plan.",
    "The U.S. rejected the plan on Friday."
)]
fn a_translation_changes_nothing(
    #[case] of: Language,
    #[case] source: &str,
    #[case] english: &str,
) {
    assert_eq!(changed(of, source, english), []);
}

/// What a sentence and an English one differ in, of a kind, and how sure that is.
fn sureness(kind: DifferenceKind, source: &str, english: &str) -> Option<(Relation, f64)> {
    let article = |language, text: &str| Article {
        language: Some(language),
        ..Article::new(text.to_owned(), text.to_owned())
    };
    let articles = [article(Language::Fr, source), article(Language::En, english)];
    let found =
        compare(&mut Reader::default(), &articles, &[ArticleIndex(0), ArticleIndex(1)]).differences;
    found.into_iter().find(|d| d.kind == kind).map(|d| (d.relation, d.confidence))
}

#[test]
fn a_quote_in_other_words_is_changed_not_missing() {
    let found = sureness(
        DifferenceKind::Quote,
        "Le ministre a déclaré au parlement: « La fermeture de la mine coûtera cher, et personne \
         ne sait combien d'emplois resteront dans la région ».",
        "The minister told parliament: \"We will close the mine, and the families here have my \
         word that schools and hospitals stay open\".",
    );
    assert_eq!(found.map(|(relation, _)| relation), Some(Relation::Changed));
}

#[test]
fn a_denial_of_the_same_clause_is_surer_than_of_another() {
    let sure = |english: &str| {
        let source = "La police a arrêté les trois hommes dans la maison du maire, samedi.";
        sureness(DifferenceKind::Negation, source, english).map(|(_, sure)| sure)
    };
    let same = sure("Police did not arrest the three men in the mayor's house on Saturday.");
    let other =
        sure("Police arrested the three men in the mayor's house, not a secret, on Saturday.");
    assert!(same.is_some() && other.is_none_or(|other| Some(other) < same), "{same:?} {other:?}");
}
