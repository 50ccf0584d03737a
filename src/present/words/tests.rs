//! What the interface says, in each of its languages.

use super::*;
use crate::link::Problem;

#[test]
fn the_summary_is_a_sentence() {
    let say = |stories, retold| {
        let phrase = Phrase::Summary { articles: 5, languages: 4, stories, retold };
        Words::English.say(&phrase).replace('\u{a0}', " ")
    };
    assert_eq!(say(3, 1), "5 articles in 4 languages tell 3 stories, 1 of them more than once.");
    assert_eq!(say(1, 1), "5 articles in 4 languages tell 1 story.");
    assert_eq!(say(5, 0), "5 articles in 4 languages tell 5 stories, each of them once.");
}

#[test]
fn a_doubt_is_never_rounded_away() {
    let percent = |share| Words::English.say(&Phrase::Percent(share));
    assert_eq!(percent(0.004), "less than 1%");
    assert_eq!(percent(0.996), "more than 99%");
    assert_eq!(percent(0.12), "12%");
    assert_eq!(percent(1.0), "100%");
    let likely = |probability| Words::English.say(&Phrase::Likely(probability));
    assert_eq!([likely(1.0), likely(0.94)], ["more than 99%", "94%"], "nothing is certain");
    assert_eq!(Words::English.say(&Phrase::PercentInShort(0.996)), ">\u{a0}99%");
}

#[test]
fn each_language_has_its_forms_for_one_and_for_many() {
    let said = |words: Words, n| words.say(&Phrase::ConflictCount(n)).replace('\u{a0}', " ");
    for words in Words::ALL {
        let (one, two) = (said(words, 1), said(words, 2));
        assert_ne!(one.trim_start_matches('1'), two.trim_start_matches('2'), "{words:?}");
    }
    let french = |n| Words::French.say(&Phrase::Words(n)).replace('\u{a0}', " ");
    assert_eq!([french(0), french(1), french(2)], ["0 mot", "1 mot", "2 mots"]);
}

/// Phrases with every number of arguments, and those that combine other phrases.
fn telling() -> Vec<Phrase<'static>> {
    use crate::present::evidence::Part;
    use crate::present::lineage::{Heading, Kinship};
    vec![
        Phrase::PageTitle { view: "V" },
        Phrase::NoSuchDifference { at: 9, total: 3 },
        Phrase::Summary { articles: 5, languages: 4, stories: 3, retold: 2 },
        Phrase::WhyNotJoined { probability: 0.12, covered: 0.34 },
        Phrase::DifferenceCount { shown: 3, total: 4 },
        Phrase::Difference {
            number: 3,
            total: 17,
            kind: crate::model::DifferenceKind::Number,
            what: "W",
        },
        Phrase::EvidenceOfMany {
            versions: 3,
            mean: 0.5,
            best: ("aa", "bb", 0.9),
            least: ("cc", "dd", 0.3),
            is_least_below: false,
        },
        Phrase::EvidenceOfMany {
            versions: 3,
            mean: 0.6,
            best: ("aa", "bb", 0.9),
            least: ("cc", "dd", 0.3),
            is_least_below: true,
        },
        Phrase::EvidenceSentence {
            probability: 0.9,
            a: "aa",
            b: "bb",
            covered: [0.1, 0.2],
            most: Part::Names,
            least: Part::Dates,
        },
        Phrase::ThresholdResult { probability: 0.5, stories: 3, retold: 2 },
        Phrase::PointName { headline: "H", language: "L", versions: 3 },
        Phrase::LineageEdge {
            kinship: Kinship::Copy,
            other: "aa",
            covered: 0.7,
            heading: Heading::After,
        },
        Phrase::Between { low: "1", high: "2" },
    ]
}

#[test]
fn no_language_loses_a_figure_or_a_name() {
    let arguments = |words, phrase: &Phrase<'_>| arguments::arguments(words, phrase).len();
    for phrase in telling() {
        for words in Words::ALL {
            let template = words.template(&phrase);
            for n in 0..arguments(words, &phrase) {
                let is_there = ["{", "{^"].iter().any(|open| {
                    template.contains(&format!("{open}{n}}}"))
                        || template.contains(&format!("{open}{n}|"))
                });
                assert!(is_there, "{words:?} leaves out {n} of {phrase:?}: {template}");
            }
            let beyond = format!("{{{}", arguments(words, &phrase));
            assert!(!template.contains(&beyond), "{words:?} asks too much: {template}");
            assert!(!words.say(&phrase).contains(['{', '}', '~']), "{words:?}: {template}");
        }
    }
}

#[test]
fn a_damaged_link_is_explained_in_every_language() {
    let problem = Problem::DamagedId { key: crate::link::Key::Base, value: "k3f9".into() };
    for words in Words::ALL {
        let said = words.say(&Phrase::Damage(&problem));
        assert!(said.contains("base") && said.contains("k3f9"), "{said}");
    }
}

#[test]
fn the_readers_first_language_that_is_spoken_here_is_chosen() {
    assert_eq!(Words::preferred(["fi-FI", "nn-NO", "en"]), Words::Norwegian);
    assert_eq!(Words::preferred(["de-CH"]), Words::German);
    assert_eq!(Words::preferred(["zh"]), Words::English);
    assert_eq!(Words::preferred([]), Words::English);
}
