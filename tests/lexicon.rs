//! The tables of `lexicon/` keep their form: whoever adds a row is told what is wrong with it.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const HEAD: [&str; 16] = [
    "id", "step", "en", "sv", "nb", "da", "nl", "de", "fr", "es", "it", "pt", "pl", "fi", "ru",
    "uk",
];
const FIRST_LANGUAGE: usize = 2;

struct Row {
    table: String,
    cells: Vec<String>,
}

fn rows() -> Vec<Row> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicon");
    let mut rows = Vec::new();
    for entry in std::fs::read_dir(folder).expect("lexicon/ can be listed") {
        let path = entry.expect("an entry can be read").path();
        if path.extension().is_none_or(|e| e != "tsv") {
            continue;
        }
        let table = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a table is UTF-8 text");
        let mut lines = text.lines();
        assert_eq!(lines.next().unwrap_or("").split('\t').collect::<Vec<_>>(), HEAD, "{table}");
        let mut last = String::new();
        for line in lines {
            let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
            assert_eq!(cells.len(), HEAD.len(), "{table}: {line}");
            assert!(cells[0] > last, "{table}: {} does not come after {last}", cells[0]);
            last.clone_from(&cells[0]);
            rows.push(Row { table: table.clone(), cells });
        }
    }
    rows
}

fn lemmas(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').next().unwrap_or("").split('|').filter(|l| !l.is_empty())
}

#[test]
fn there_are_at_least_2500_concepts_with_ids_of_their_own() {
    let rows = rows();
    let ids: BTreeSet<&str> = rows.iter().map(|r| r.cells[0].as_str()).collect();
    assert_eq!(ids.len(), rows.len());
    assert!(rows.len() >= 2500, "{}", rows.len());
}

#[test]
fn every_concept_has_an_english_word_and_at_least_twelve_languages() {
    for row in rows() {
        let filled = row.cells[FIRST_LANGUAGE..].iter().filter(|c| !c.is_empty()).count();
        assert!(filled >= 12, "{}: {} has {filled} languages", row.table, row.cells[0]);
        assert!(!row.cells[FIRST_LANGUAGE].is_empty(), "{}: {}", row.table, row.cells[0]);
        let step: u8 = row.cells[1].parse().expect("a step is a digit");
        assert!((1..=6).contains(&step), "{}: {}", row.table, row.cells[0]);
    }
}

#[test]
fn cells_are_well_formed() {
    for row in rows() {
        for (cell, language) in row.cells.iter().zip(HEAD).skip(FIRST_LANGUAGE) {
            let place = format!("{}: {} {language}: {cell}", row.table, row.cells[0]);
            assert!(cell.matches(';').count() <= 1, "{place}");
            let words = cell.split([';', '|']).filter(|w| !w.is_empty());
            for word in words {
                assert_eq!(word, word.trim(), "{place}");
                assert!(!word.trim_end_matches('*').contains('*'), "{place}");
            }
            let forms = cell.split_once(';').map_or("", |(_, forms)| forms);
            for stem in forms.split('|').filter_map(|f| f.strip_suffix('-')) {
                assert!(stem.chars().count() >= 3, "{place}: the stem {stem}- is too short");
            }
            assert!(lemmas(cell).all(|l| !l.ends_with('-')), "{place}");
        }
    }
}

#[test]
fn a_word_of_several_concepts_is_marked_as_homograph() {
    let rows = rows();
    let mut places: BTreeMap<(usize, &str), Vec<(&str, bool)>> = BTreeMap::new();
    for row in &rows {
        for (at, cell) in row.cells.iter().enumerate().skip(FIRST_LANGUAGE) {
            for lemma in lemmas(cell) {
                let word = lemma.trim_end_matches('*');
                let place = (row.cells[0].as_str(), lemma.ends_with('*'));
                places.entry((at, word)).or_default().push(place);
            }
        }
    }
    for ((at, word), concepts) in places {
        let is_marked = concepts.len() == 1 || concepts.iter().all(|&(_, star)| star);
        assert!(is_marked, "{} “{word}” in {concepts:?}: mark each with *", HEAD[at]);
    }
}
