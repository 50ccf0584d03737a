//! What the facts table and the differences must say of the story of the embedded articles: each item
//! that a reader of the three versions would note, found by computing.
#![cfg(not(target_arch = "wasm32"))]

use std::sync::LazyLock;

use retold::analysis::reader::Reader;
use retold::analysis::{Options, analyse, compare};
use retold::import::embedded;
use retold::model::{
    Article, Comparison, DifferenceKind, FactKind, FactRow, Language, Relation, Report, Standing,
};
use rstest::rstest;

struct Told {
    articles: Vec<Article>,
    reports: Vec<Report>,
    comparison: Comparison,
}

static STORY: LazyLock<Told> = LazyLock::new(|| {
    let articles = embedded();
    let mut reader = Reader::default();
    let analysis = analyse(&mut reader, &articles, &Options::default(), &mut |_| ());
    let story =
        analysis.stories.iter().find(|s| s.versions.len() == 3).expect("three tell one story");
    let comparison = compare(&mut reader, &articles, &story.versions);
    Told { articles, reports: analysis.reports, comparison }
});

impl Told {
    /// What the versions in a language say of a fact.
    fn said(&self, row: &FactRow, language: &str) -> Vec<(u32, String)> {
        let language = Language::from_tag(language);
        let said = |m: &retold::model::Mention| {
            let version = self.comparison.versions[m.version as usize].get();
            let report = &self.reports[version];
            let span = m.said.unwrap_or(report.facts[m.fact as usize].span);
            let text = span.of(&self.articles[version].text).to_owned();
            (report.language == language).then_some((m.reading, text))
        };
        row.mentions.iter().filter_map(said).collect()
    }

    /// The row of a kind in which each language says these words.
    fn row(&self, kind: FactKind, words: &[(&str, &str)]) -> Option<&FactRow> {
        self.comparison.facts.iter().find(|row| {
            row.kind == kind
                && words.iter().all(|(language, words)| {
                    self.said(row, language).iter().any(|(_, said)| said.contains(words))
                })
        })
    }
}

#[rstest]
#[case::three_thousand_more_soldiers(
    FactKind::Number, Standing::Agreed, &[("fr", "au moins 3 000"), ("nl", "minstens 3.000"), ("nb", "minst 3000")]
)]
#[case::eleven_thousand_in_all(
    FactKind::Number, Standing::Agreed, &[("fr", "environ 11 000"), ("nl", "ongeveer 11.000"), ("nb", "11.000")]
)]
#[case::four_thousand_killed_or_wounded(
    FactKind::Number, Standing::Agreed, &[("fr", "environ 4 000"), ("nl", "ongeveer 4.000"), ("nb", "rundt 4000")]
)]
#[case::four_hundred_killed(
    FactKind::Number, Standing::Agreed, &[("fr", "environ 400"), ("nl", "ongeveer 400"), ("nb", "Rundt 400")]
)]
#[case::three_thousand_six_hundred_wounded(
    FactKind::Number, Standing::Agreed, &[("fr", "environ 3 600"), ("nl", "ongeveer 3.600"), ("nb", "3600")]
)]
#[case::by_the_end_of_february(
    FactKind::Date, Standing::Agreed, &[("fr", "26 février"), ("nl", "februari"), ("nb", "26. februar")]
)]
#[case::guns_of_170_mm(
    FactKind::Number, Standing::Agreed, &[("fr", "170 millimètres"), ("nl", "170 mm"), ("nb", "170 mm")]
)]
#[case::launchers_of_240_mm(
    FactKind::Number, Standing::Agreed, &[("fr", "240 millimètres"), ("nl", "240 mm"), ("nb", "240 mm")]
)]
#[case::shoigus_meeting(
    FactKind::Name, Standing::Agreed, &[("fr", "Sergei Schoigu"), ("nl", "Sergei Schoigu"), ("nb", "Sergei Shoigu")]
)]
#[case::last_week(
    FactKind::Date, Standing::Agreed, &[("fr", "la semaine dernière"), ("nl", "vorige week"), ("nb", "forrige uke")]
)]
#[case::a_quote_only_the_french_has(
    FactKind::Quote, Standing::Partial, &[("fr", "Aucun pays ne devrait avoir à traverser cela")]
)]
fn the_versions_state(
    #[case] kind: FactKind,
    #[case] standing: Standing,
    #[case] words: &[(&str, &str)],
) {
    let row = STORY.row(kind, words).expect("one row has what all of them say");
    assert_eq!(row.standing, standing);
}

/// Each of these is stated otherwise: the words of two languages have different readings.
#[rstest]
#[case::two_hundred_and_twenty_of_which(FactKind::Number, ("nl", "220 170 mm"), ("nb", "220 240 mm"))]
#[case::nine_or_several_injured(FactKind::Number, ("fr", "au moins neuf"), ("nl", "verschillende"))]
#[case::president_or_former_president(
    FactKind::Name, ("nl", "voormalig Amerikaanse president Donald Trump"), ("fr", "président américain Donald Trump")
)]
fn the_versions_disagree(
    #[case] kind: FactKind,
    #[case] one: (&str, &str),
    #[case] other: (&str, &str),
) {
    let row = STORY.row(kind, &[one, other]).expect("one row has both");
    assert_eq!(row.standing, Standing::Conflict);
    let readings = |(language, words): (&str, &str)| -> Vec<u32> {
        let said = STORY.said(row, language).into_iter();
        said.filter(|(_, said)| said.contains(words)).map(|(reading, _)| reading).collect()
    };
    assert!(readings(one).iter().all(|r| !readings(other).contains(r)));
}

#[test]
fn only_the_french_has_the_clause_of_mutual_assistance() {
    let told = &*STORY;
    let clause = told.comparison.differences.iter().find(|d| {
        d.kind == DifferenceKind::Passage
            && d.relation == Relation::Only
            && d.stretches.iter().any(|s| {
                let version = told.comparison.versions[s.version as usize].get();
                s.span.of(&told.articles[version].text).contains("oblige les deux pays")
            })
    });
    let clause = clause.expect("a difference for the clause");
    assert_eq!(clause.stretches.len(), 1);
}

#[test]
fn what_the_table_puts_first_is_in_conflict() {
    let standings: Vec<_> = STORY.comparison.facts.iter().map(|row| row.standing).collect();
    assert!(standings.is_sorted());
    let conflicts = standings.iter().filter(|s| **s == Standing::Conflict).count();
    assert!((3..=5).contains(&conflicts), "{conflicts}");
}
