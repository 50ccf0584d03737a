//! Names read in their articles and matched across languages, on the project's own collections: what is
//! labelled as one name has to match, what is labelled as two must not. Scripts without capital letters
//! have no names yet, and their articles do not count.
//!
//! `RETOLD_NAMES=ARTICLES.jsonl:FACTS.jsonl cargo test --test names -- --nocapture` prints the same
//! figures, and what misses, for other labelled articles.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use retold::analysis::facts::names::may_be_one;
use retold::analysis::lexicon::concept_id;
use retold::analysis::reader::Reader;
use retold::import::{embedded, read_articles};
use retold::model::{Language, Name, Report, Span, Value};
use rstest::rstest;

/// The share of labelled pairs that must come out right.
const FLOOR: f64 = 0.95;

/// Labelled names of one folder: articles, and facts with the words each article has.
struct Labelled {
    articles: PathBuf,
    facts: PathBuf,
}

#[derive(Default)]
struct Tally {
    same: (usize, usize),
    different: (usize, usize),
    missed: Vec<String>,
}

impl Tally {
    fn add(&mut self, labelled: &Labelled) {
        let articles = std::fs::read(&labelled.articles).expect("articles");
        let articles = read_articles(&articles).expect("articles that can be read");
        let mut reader = Reader::default();
        let reports: BTreeMap<_, _> = articles
            .iter()
            .map(|a| (a.name.as_str(), (a.text.as_str(), reader.read(a).report)))
            .filter(|(_, (text, _))| text.contains(char::is_uppercase))
            .collect();
        let facts = std::fs::read_to_string(&labelled.facts).expect("facts");
        for line in facts.lines().filter(|line| !line.is_empty()) {
            let fact: serde_json::Value = serde_json::from_str(line).expect("a fact");
            if matches!(fact["kind"].as_str(), Some("name" | "place")) {
                self.add_fact(&fact, &reports);
            }
        }
    }

    fn add_fact(&mut self, fact: &serde_json::Value, reports: &BTreeMap<&str, (&str, Report)>) {
        let values = fact["values"].as_object().expect("values");
        let stated: Vec<_> = values
            .iter()
            .filter_map(|(id, words)| Some((id.as_str(), words.as_str()?)))
            // An adjective in small letters is no name.
            .filter(|(_, words)| words.contains(char::is_uppercase))
            .filter_map(|(id, words)| {
                let (text, report) = reports.get(id)?;
                Some((fact["norm"][id].as_str(), words, name(text, report, words)))
            })
            .collect();
        for (n, (norm, words, one)) in stated.iter().enumerate() {
            for (other_norm, other_words, other) in &stated[n + 1..] {
                let both = one.zip(*other);
                let is_one = both.is_some_and(|(a, b)| may_be_one(a, b));
                let (tally, is_right) = if norm == other_norm {
                    (&mut self.same, is_one)
                } else {
                    (&mut self.different, both.is_some() && !is_one)
                };
                tally.0 += usize::from(is_right);
                tally.1 += 1;
                if !is_right {
                    let read = |name: &Option<&Name>| {
                        name.map(|n| format!("{} {:?}", n.words.join(" "), n.concept))
                    };
                    self.missed.push(format!(
                        "{words} – {other_words}: read {:?} – {:?}",
                        read(one),
                        read(other)
                    ));
                }
            }
        }
    }
}

/// The longest name that is read among the words of an article.
fn name<'r>(text: &str, report: &'r Report, words: &str) -> Option<&'r Name> {
    let at = text.find(words)?;
    let within = Span::new(at, at + words.len());
    let names = report.facts.iter().filter(|f| f.span.overlaps(within));
    let names = names.filter_map(|f| match &f.value {
        Value::Name(name) => Some((f.span.len(), name)),
        _ => None,
    });
    names.max_by_key(|&(length, _)| length).map(|(_, name)| name)
}

fn share((right, all): (usize, usize)) -> f64 {
    right as f64 / all.max(1) as f64
}

#[test]
fn labelled_names_match_where_they_are_one() {
    let mut tally = Tally::default();
    let elsewhere = std::env::var("RETOLD_NAMES").ok();
    if let Some((articles, facts)) = elsewhere.as_deref().and_then(|paths| paths.split_once(':')) {
        tally.add(&Labelled { articles: articles.into(), facts: facts.into() });
    } else {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/collections");
        let mut topics: Vec<_> = std::fs::read_dir(folder)
            .expect("the collections")
            .map(|topic| topic.expect("a topic").path())
            .filter(|topic| topic.is_dir())
            .collect();
        topics.sort();
        for topic in topics {
            tally.add(&Labelled {
                articles: topic.join("articles.jsonl"),
                facts: topic.join("facts.jsonl"),
            });
        }
    }
    for missed in &tally.missed {
        println!("{missed}");
    }
    println!("one name {:?} {:.3}", tally.same, share(tally.same));
    println!("two names {:?} {:.3}", tally.different, share(tally.different));
    assert!(share(tally.same) >= FLOOR, "names that are one: {:?}", tally.same);
    assert!(share(tally.different) >= FLOOR, "names that are two: {:?}", tally.different);
}

/// The roles of the one person named, as glosses.
fn roles(code: &str, text: &str) -> Vec<&'static str> {
    let article = retold::model::Article {
        language: Some(Language::from_tag(code)),
        ..retold::model::Article::new("", text)
    };
    let report = Reader::default().read(&article).report;
    let person = report.facts.iter().find_map(|fact| match &fact.value {
        Value::Name(name) if name.concept.is_none() => Some(name),
        _ => None,
    });
    let roles = person.map(|name| name.roles.as_slice()).unwrap_or_default();
    roles.iter().map(|&role| retold::analysis::lexicon::gloss(role)).collect()
}

#[rstest]
#[case::english("en", "A letter came from former US president Donald Trump.")]
#[case::english_prefix("en", "Some of it went to ex-president Donald Trump.")]
#[case::english_apposition("en", "It was said by Donald Trump, the former president.")]
#[case::swedish("sv", "Det sade den tidigare presidenten Donald Trump.")]
#[case::swedish_older("sv", "Det sade förre presidenten Donald Trump.")]
#[case::norwegian("nb", "Det sa tidligere president Donald Trump.")]
#[case::danish("da", "Det sagde den tidligere præsident Donald Trump.")]
#[case::dutch("nl", "Dat zei voormalig president Donald Trump.")]
#[case::dutch_prefix("nl", "Dat zei oud-president Donald Trump.")]
#[case::german("de", "Das sagte der ehemalige Präsident Donald Trump.")]
#[case::german_prefix("de", "Das sagte Ex-Präsident Donald Trump.")]
#[case::french("fr", "C'est ce qu'a dit l'ancien président Donald Trump.")]
#[case::french_prefix("fr", "C'est ce qu'a dit l'ex-président Donald Trump.")]
#[case::spanish("es", "Así lo dijo el expresidente Donald Trump.")]
#[case::italian("it", "Lo ha detto l'ex presidente Donald Trump.")]
#[case::portuguese("pt", "Foi o que disse o ex-presidente Donald Trump.")]
#[case::polish("pl", "Powiedział to były prezydent Donald Trump.")]
#[case::finnish("fi", "Näin sanoi entinen presidentti Donald Trump.")]
#[case::russian("ru", "Так сказал бывший президент Дональд Трамп.")]
#[case::russian_prefix("ru", "Так сказал экс-президент Дональд Трамп.")]
#[case::ukrainian("uk", "Так сказав колишній президент Дональд Трамп.")]
#[case::ukrainian_prefix("uk", "Так сказав експрезидент Дональд Трамп.")]
fn a_role_that_is_over_says_so(#[case] code: &str, #[case] text: &str) {
    let roles = roles(code, text);
    assert_eq!((roles.first(), roles.last()), (Some(&"president"), Some(&"former")));
}

#[rstest]
#[case::english("en", "A letter came from President Donald Trump.")]
#[case::french("fr", "C'est ce qu'a dit le président américain Donald Trump.")]
#[case::polish("pl", "Powiedział to prezydent USA Donald Trump.")]
#[case::german("de", "Das sagte US-Präsident Donald Trump.")]
#[case::finnish("fi", "Näin sanoi Yhdysvaltain presidentti Donald Trump.")]
#[case::russian("ru", "Так сказал президент США Дональд Трамп.")]
fn a_role_stands_with_its_name(#[case] code: &str, #[case] text: &str) {
    let roles = roles(code, text);
    assert_eq!(roles.first(), Some(&"president"));
    assert!(!roles.contains(&"former"));
}

/// The Dutch article calls him former president, the French one president.
#[test]
fn the_seeds_disagree_on_a_role() {
    let (president, former) = (concept_id("president"), concept_id("former"));
    let has_former = |language: Language| {
        let mut found = Vec::new();
        let mut reader = Reader::default();
        for article in embedded() {
            let report = reader.read(&article).report;
            for fact in report.facts.iter().filter(|_| report.language == language) {
                if let Value::Name(name) = &fact.value
                    && name.words.last().is_some_and(|w| w == "trump")
                    && name.roles.first().copied() == president
                {
                    found.push(name.roles.last().copied() == former);
                }
            }
        }
        found
    };
    assert_eq!(has_former(Language::Nl), [true]);
    assert_eq!(has_former(Language::Fr), [false]);
}
