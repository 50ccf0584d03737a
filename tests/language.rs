//! Which language a sentence is in: a file of news sentences a language, one a line, of five words
//! and more, headlines among them; each must be recognised by itself.
//!
//! The floors are a little below what is measured. `und.txt` holds what tells nothing.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use retold::analysis::language::detect::detect;
use retold::analysis::reader::Reader;
use retold::model::{Article, Language, Value};

/// Languages of whose single sentences fewer are recognised than [`FLOOR`], and why.
const LOWER: [(&str, f64); 5] = [
    ("da", 0.9),  // differs from Norwegian by a letter or two in some sentences
    ("gl", 0.7),  // between Portuguese and Spanish
    ("sr", 0.75), // in Latin letters Croatian but for a few words
    ("eu", 0.9),
    ("lv", 0.9),
];
const FLOOR: f64 = 0.93;

/// For every language of `tests/language/` its sentences.
fn sentences() -> BTreeMap<String, Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/language");
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("the folder of sentences can be listed") {
        let path = entry.expect("a folder's entry can be read").path();
        let code = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a file of sentences can be read");
        all.insert(code, text.lines().map(str::to_owned).collect());
    }
    all
}

#[test]
fn a_sentence_is_enough_to_know_its_language() {
    let mut table = String::new();
    let mut is_low = false;
    for (code, sentences) in sentences() {
        let mut others: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for sentence in &sentences {
            let found = detect(sentence).code();
            if found != code {
                others.entry(found).or_default().push(sentence);
            }
        }
        let wrong: usize = others.values().map(Vec::len).sum();
        let right = 1.0 - wrong as f64 / sentences.len() as f64;
        let floor = LOWER.iter().find(|(c, _)| *c == code).map_or(FLOOR, |&(_, floor)| floor);
        let mark = if right < floor { "below its floor" } else { "" };
        is_low |= right < floor;
        writeln!(table, "{code} {right:.3} {mark}").expect("a string takes any text");
        for (other, sentences) in others {
            writeln!(table, "   as {other}: {sentences:?}").expect("a string takes any text");
        }
    }
    assert!(!is_low, "\n{table}");
}

#[test]
fn ten_sentences_are_enough_without_exception() {
    for (code, sentences) in sentences().into_iter().filter(|(code, _)| code != "und") {
        for text in sentences.chunks_exact(10).map(|ten| ten.join("\n")) {
            assert_eq!(detect(&text).code(), code, "{text}");
        }
    }
}

#[test]
fn every_file_is_of_a_language_and_long_enough() {
    let all = sentences();
    assert!(all.len() > 40);
    for (code, sentences) in all.iter().filter(|(code, _)| *code != "und") {
        assert_ne!(Language::from_tag(code), Language::Unknown, "{code}");
        assert!(sentences.len() >= 12, "{code}");
    }
}

#[test]
fn paragraphs_of_another_language_are_read_in_theirs() {
    let text = "Regeringen vill bygga tre nya reaktorer\n\n\
        Regeringen vill bygga tre nya reaktorer, men oppositionen kallar planen för dyr.\n\n\
        According to the ministry, at least twelve soldiers were killed on Tuesday, 14 October.\n\n\
        Enligt departementet dödades minst tolv soldater och nio skadades på tisdagen.\n";
    let analysed = Reader::default().read(&Article::new("mixed", text));
    let report = analysed.report;
    assert_eq!(report.language, Language::Sv);
    let others: Vec<_> = report.blocks.iter().map(|b| b.language).collect();
    assert_eq!(others, [None, None, Some(Language::En), None]);
    assert_eq!(analysed.features.len(), report.sentences.len());
    // Both name twelve soldiers: in English only the tools of English read the figure and the noun.
    let english = text.find("twelve").expect("the text says so");
    let fact = report
        .facts
        .iter()
        .find(|f| f.span.start as usize <= english + 6 && f.span.end as usize >= english + 6);
    let fact = fact.expect("the English figure is read");
    assert!(matches!(&fact.value, Value::Quantity(q) if q.low == 12.0), "{fact:?}");
    assert_eq!(report.sentences[fact.sentence.get()].block, 2);
    assert!(report.facts.is_sorted_by_key(|f| f.span.start));
    assert!(report.concepts.is_sorted_by_key(|c| c.span.start));
}

#[test]
fn a_sentence_of_a_relative_is_not_taken_for_another_language() {
    for code in ["sv", "nb", "da", "nl", "de", "fr", "es", "it", "pt", "pl", "fi", "ru", "uk", "en"]
    {
        let lines = &sentences()[code];
        let report = Reader::default().read(&Article::new(code, lines.join("\n\n"))).report;
        let others: Vec<_> = report.blocks.iter().filter(|b| b.language.is_some()).collect();
        assert!(others.is_empty(), "{code}: {others:?}");
    }
}
