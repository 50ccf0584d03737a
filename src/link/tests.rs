//! Links as people write, cut and damage them.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn id(text: &str) -> ArticleId {
    ArticleId::of_text(text)
}

#[test]
fn the_page_as_it_opens_has_an_empty_query() {
    assert_eq!(Link::default().to_query(), "");
    assert_eq!(Link::parse("").link, Link::default());
    assert_eq!(Link::parse("?").problems, []);
}

#[test]
fn a_link_reads_as_people_write_it() {
    let link = Link {
        view: View::Compare,
        story: Some(id("a")),
        base: Some(id("b")),
        with: vec![id("a"), id("c")],
        kinds: Kinds::none_but([DifferenceKind::Date, DifferenceKind::Number]),
        at: Some(3),
        ..Link::default()
    };
    let (a, b, c) = (id("a"), id("b"), id("c"));
    let query = format!("story={a}&view=compare&base={b}&with={a},{c}&kinds=number,date&at=3");
    assert_eq!(link.to_query(), query);
    assert_eq!(Link::parse(&format!("?{query}")), Parsed { link, problems: vec![] });
}

#[rstest]
#[case::an_id_with_a_strange_letter("story=k3f9a2x!", Problem::DamagedId { key: Key::Story, value: "k3f9a2x!".into() })]
#[case::an_id_cut_off("view=compare&base=k3f9", Problem::DamagedId { key: Key::Base, value: "k3f9".into() })]
#[case::no_id("story=", Problem::DamagedId { key: Key::Story, value: String::new() })]
#[case::a_view_of_another_program("view=map", Problem::UnknownView("map".into()))]
#[case::an_unknown_kind("kinds=number,smell", Problem::UnknownKind("smell".into()))]
#[case::an_unknown_language("language=tlh", Problem::UnknownLanguage("tlh".into()))]
#[case::the_difference_nought("at=0", Problem::DamagedNumber { key: Key::At, value: "0".into() })]
#[case::an_impossible_threshold("threshold=1.5", Problem::DamagedNumber { key: Key::Threshold, value: "1.5".into() })]
#[case::no_number("threshold=NaN", Problem::DamagedNumber { key: Key::Threshold, value: "NaN".into() })]
#[case::the_fact_nought("fact=0.1", Problem::DamagedNumber { key: Key::Fact, value: "0.1".into() })]
#[case::half_a_fact("fact=3", Problem::DamagedNumber { key: Key::Fact, value: "3".into() })]
#[case::an_unknown_order("sort=smell", Problem::UnknownValue { key: Key::Sort, value: "smell".into() })]
#[case::an_unknown_collection("collection=smell", Problem::UnknownValue { key: Key::Collection, value: "smell".into() })]
#[case::an_unknown_filter("only=war", Problem::UnknownValue { key: Key::Only, value: "war".into() })]
#[case::cut_off_in_a_key("search=war&vi", Problem::CutOff("vi".into()))]
fn damage_is_named(#[case] query: &str, #[case] problem: Problem) {
    assert_eq!(Link::parse(query).problems, [problem]);
}

#[test]
fn what_is_not_damaged_holds() {
    let parsed = Link::parse(&format!("story={}&view=map&kinds=number,smell&at=x", id("a")));
    assert_eq!(parsed.problems.len(), 3);
    assert_eq!(parsed.link.story, Some(id("a")));
    assert_eq!(parsed.link.kinds, Kinds::none_but([DifferenceKind::Number]));
    assert_eq!(parsed.link.view, View::Compare, "a story without a view is compared");
}

#[test]
fn what_others_append_is_passed_over() {
    let parsed = Link::parse("?utm_source=letter&fbclid=x&search=war");
    assert_eq!(parsed.problems, []);
    assert_eq!(parsed.link.search, "war");
}

#[test]
fn steps_within_a_view_are_told_from_moves() {
    let here = Link { view: View::Compare, story: Some(id("a")), ..Link::default() };
    assert!(here.is_step_to(&Link { at: Some(4), ..here.clone() }));
    assert!(!here.is_step_to(&Link { base: Some(id("b")), ..here.clone() }));
    assert!(!here.is_step_to(&Link { source: Source::Examples, ..here.clone() }));
    assert!(!here.is_step_to(&Link::default()));
}

fn ids() -> impl Strategy<Value = ArticleId> {
    ("[a-z]{0,4}", 0..3_u16).prop_map(|(text, copy)| ArticleId::of_text(&text).repeated(copy))
}

fn links() -> impl Strategy<Value = Link> {
    let what = (
        prop::sample::select(&View::ALL[..]),
        prop::sample::select(&Source::ALL[..]),
        prop::option::of(ids()),
        prop::option::of(ids()),
        prop::collection::vec(ids(), 0..4),
    );
    let how = (
        prop::collection::vec(prop::sample::select(&DifferenceKind::ALL[..]), 0..8),
        prop::option::of(1_u32..),
        prop::option::of(
            (0_u32..99, 0_u32..99).prop_map(|(row, mention)| FactPlace::at(row, mention)),
        ),
        [
            prop::option::of(prop::sample::select(Language::ALL)),
            prop::option::of(prop::sample::select(Language::ALL)),
        ],
        (any::<String>(), prop::sample::select(&Sort::ALL[..]), any::<[bool; 4]>()),
        prop::option::of((0_u32..=1_000_000).prop_map(|n| f64::from(n) / 1e6)),
    );
    (what, how).prop_map(
        |(
            (view, source, story, base, with),
            (
                kinds,
                at,
                fact,
                [language, interface],
                (search, sort, [only_conflicts, is_folded, is_inline, has_trivial]),
                threshold,
            ),
        )| Link {
            view,
            source,
            story,
            base,
            with,
            kinds: match has_trivial {
                true => Kinds::none_but(kinds).trivial_toggled(),
                false => Kinds::none_but(kinds),
            },
            at,
            fact,
            language,
            search,
            sort,
            only_conflicts,
            is_folded,
            is_inline,
            interface,
            threshold,
        },
    )
}

proptest! {
    #[test]
    fn a_link_reads_back_as_written(link in links()) {
        let parsed = Link::parse(&link.to_query());
        prop_assert_eq!(&parsed.problems, &[]);
        prop_assert_eq!(parsed.link, link);
    }

    #[test]
    fn reading_any_text_gives_a_link_that_is_canonical(query in any::<String>()) {
        let link = Link::parse(&query).link;
        let canonical = link.to_query();
        prop_assert_eq!(Link::parse(&canonical).link.to_query(), canonical);
    }
}
