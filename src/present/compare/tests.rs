//! Versions side by side, on a story made by hand.

use super::*;
use crate::present::example::Example;

fn example_view() -> CompareView {
    let example = Example::three_versions();
    CompareView::new(Words::English, example.collection(), &example.comparison)
}

/// The text of segments with their marks as brackets.
fn written(segments: &[Segment]) -> String {
    let write = |segment: &Segment| match segment {
        Segment::Text(text) | Segment::Concept(_, text) => text.clone(),
        Segment::Marked(mark, inside) => {
            let number = mark.change.map(|n| n.to_string()).unwrap_or_default();
            format!("[{}{number} {}]", mark.kind.word(), written(inside))
        }
    };
    segments.iter().map(write).collect()
}

fn cell(view: &CompareView, row: usize, column: usize) -> String {
    let paragraphs = view.rows[row].cells[column].paragraphs.iter();
    paragraphs.map(|p| written(&p.segments)).collect::<Vec<_>>().join("¶")
}

#[test]
fn passages_stand_side_by_side_with_their_facts_marked() {
    let view = example_view();
    assert_eq!(cell(&view, 0, 0), "[number1 Nine] soldiers were hurt on [date2 26 February].");
    assert_eq!(
        cell(&view, 0, 1),
        "[number1 Verschillende] soldaten raakten [date2 eind februari] gewond."
    );
    assert_eq!(cell(&view, 1, 1), "[name Kim] sprak in Seoul.");
    assert_eq!(cell(&view, 1, 2), "", "the French version lacks it");
    assert!(view.rows[2].cells[2].is_only);
    assert!(!view.rows[1].cells[0].is_only);
}

#[test]
fn passages_of_one_version_alone_are_numbered_in_runs() {
    let view = example_view();
    assert_eq!(view.rows.iter().map(|row| row.run).collect::<Vec<_>>(), [None, None, Some(0)]);
    assert_eq!((view.single_passages(None), view.single_passages(Some(0))), (1, 1));
    let mut rows = [&view.rows[2], &view.rows[2], &view.rows[0], &view.rows[2]].map(Clone::clone);
    number_runs(&mut rows);
    assert_eq!(rows.map(|row| row.run), [Some(0), Some(0), None, Some(1)]);
}

#[test]
fn a_change_is_explained_in_the_words_of_each_version() {
    let view = example_view();
    let explained = view.changes[0].explanation.iter();
    let explained: Vec<_> = explained.map(|(said, of)| format!("{} {of}", said.text)).collect();
    assert_eq!(
        explained,
        ["Nine soldiers were in en", "Verschillende soldaten raakten in nl", "Neuf soldats in fr"]
    );
}

#[test]
fn differences_are_said_in_a_few_words() {
    let view = example_view();
    let said: Vec<_> = view
        .changes
        .iter()
        .map(|c| {
            let readings =
                c.readings.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(" / ");
            format!(
                "{} {} {readings} {}",
                c.number,
                c.sign.glyph(),
                c.note.as_deref().unwrap_or("")
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            "1 ≠ 9 / several ",
            "2 ≠ 26 February / February ",
            "3 − Kim spoke in Seoul. missing in fr",
            "4 + L'accord oblige les deux pays. only in fr",
        ]
    );
    assert_eq!(view.changes[0].spoken, "difference 1 of 4: number, 9 against several");
}

#[test]
fn columns_say_how_long_they_are_and_how_much_of_them_is_told_elsewhere() {
    let view = example_view();
    let columns: Vec<_> =
        view.columns.iter().map(|c| (c.tag.as_str(), c.words, c.matched)).collect();
    assert_eq!(columns, [("en", 11, 100), ("nl", 10, 100), ("fr", 13, 61)]);
}

#[test]
fn kinds_are_counted_and_filtered() {
    let view = example_view();
    let kinds: Vec<_> = view.kinds.iter().map(|k| (k.kind, k.differences, k.conflicts)).collect();
    assert_eq!(
        kinds,
        [
            (DifferenceKind::Number, 1, 1),
            (DifferenceKind::Date, 1, 1),
            (DifferenceKind::Name, 0, 0),
            (DifferenceKind::Passage, 2, 0)
        ]
    );
    let without_dates = Kinds::default().toggled(DifferenceKind::Date);
    assert_eq!(view.shown(without_dates).collect::<Vec<_>>(), [1, 3, 4]);
    assert_eq!(view.conflicts, 2);
}

#[test]
fn steps_go_round_and_pass_over_what_is_hidden() {
    let view = example_view();
    let kinds = Kinds::default().toggled(DifferenceKind::Date);
    assert_eq!(view.step(kinds, None, true), Some(1));
    assert_eq!(view.step(kinds, Some(1), true), Some(3));
    assert_eq!(view.step(kinds, Some(3), false), Some(1));
    assert_eq!(view.step(kinds, Some(4), true), Some(1));
    assert_eq!(view.step(kinds, None, false), Some(4));
    assert_eq!(view.step(Kinds::none_but([]), Some(1), true), None);
}

#[test]
fn every_byte_is_shown_once_however_marks_lie() {
    use crate::model::Span;
    let text = "“Neuf” personnes à Kursk";
    let mark = |kind| Mark {
        kind,
        tone: Tone::Quiet,
        fact: None,
        mention: None,
        change: None,
        edit: None,
        is_trivial: false,
        only: None,
    };
    let marks = [
        (Span::new(0, 10), mark(DifferenceKind::Quote)),
        (Span::new(3, 7), mark(DifferenceKind::Number)),
        (Span::new(7, 20), mark(DifferenceKind::Hedge)),
        (Span::new(11, 20), mark(DifferenceKind::Name)),
    ];
    let segments = segments(text, Span::new(0, text.len()), &marks, &[]);
    assert_eq!(written(&segments), "[quote “[number Neuf][hedge ”]] [name personnes] à Kursk");
}

#[test]
fn words_with_a_counterpart_are_cut_out_of_the_text_and_never_across_a_mark() {
    use crate::model::Span;
    let text = "Nine soldiers in Kursk";
    let mark = Mark {
        kind: DifferenceKind::Number,
        tone: Tone::Quiet,
        fact: None,
        mention: None,
        change: None,
        edit: None,
        is_trivial: false,
        only: None,
    };
    let concepts = [(Span::new(2, 13), 5), (Span::new(5, 13), 7), (Span::new(17, 22), 9)];
    let segments = segments(text, Span::new(0, text.len()), &[(Span::new(0, 4), mark)], &concepts);
    let words: Vec<_> = segments
        .iter()
        .filter_map(|segment| match segment {
            Segment::Concept(concept, word) => Some((*concept, word.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(words, [(7, "soldiers"), (9, "Kursk")]);
    assert_eq!(written(&segments), "[number Nine] soldiers in Kursk");
}

#[test]
fn a_place_is_counted_among_what_is_shown() {
    let view = example_view();
    let kinds = Kinds::default().toggled(DifferenceKind::Date);
    assert_eq!(view.place(kinds, Some(3)), Some((2, 3)));
    assert_eq!(view.place(kinds, Some(2)), None, "a date");
    assert_eq!(view.place(kinds, None), None);
}

#[test]
fn what_only_some_versions_say_names_them() {
    let view = example_view();
    let [Segment::Marked(mark, _), ..] = &view.rows[1].cells[0].paragraphs[0].segments[..] else {
        panic!("the passage begins with a name")
    };
    assert_eq!((mark.tone, mark.only.as_deref()), (Tone::Partial, Some("en, nl")));
}

#[test]
fn the_mark_of_a_quote_spans_its_quotation_marks() {
    use crate::model::{FactKind, Quote, Value};
    let mut example = Example::three_versions();
    let text = "Nine soldiers were hurt on 26 February.\nKim said « We go. » in Seoul.";
    example.articles[0].text = text.into();
    let start = text.find("We").expect("it is there");
    let report = &mut example.analysis.reports[0];
    report.sentences[1].span.end = text.len() as u32;
    report.facts[2].span = Span::new(start, start + "We go".len());
    report.facts[2].value = Value::Quote(Quote { speaker: None });
    example.comparison.facts[2].kind = FactKind::Quote;
    let view = CompareView::new(Words::English, example.collection(), &example.comparison);
    assert_eq!(cell(&view, 1, 0), "Kim said [quote « We go. »] in Seoul.");
}
