//! Writes what the crate embeds: the list of articles in `seeds/` and the compiled lexicon.
//!
//! The lexicon's keys must be made by the very functions that look them up, so the modules that hold
//! them are compiled into this script too, under the paths by which they name each other.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

#[allow(dead_code, unused_imports)]
#[path = "src/model/mod.rs"]
mod model;
#[allow(dead_code)]
#[path = "src/analysis"]
mod analysis {
    pub mod language;
    #[path = "text"]
    pub mod text {
        pub mod fold;
    }
    #[path = "lexicon"]
    pub mod lexicon {
        pub mod format;
    }
}

use analysis::language::particulars;
use analysis::language::stem::Stems;
use analysis::lexicon::format::{CONCEPT_LIMIT, Entry, Kind, key};
use analysis::text::fold::fold;
use model::{ConceptId, Language};

fn main() {
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/analysis/language");
    println!("cargo:rerun-if-changed=src/analysis/text/fold.rs");
    println!("cargo:rerun-if-changed=src/analysis/lexicon/format.rs");
    write_seeds(out);
    write_lexicon(out);
}

/// A Rust array of (file name, text), in order of name, each text by `include_str!`.
fn write_seeds(out: &Path) {
    println!("cargo:rerun-if-changed=seeds");
    let mut list = String::from("&[\n");
    for file in files("seeds", "txt") {
        println!("cargo:rerun-if-changed={}", file.display());
        let path = fs::canonicalize(&file).expect("a listed file exists");
        let name = file.file_name().expect("a listed file has a name");
        writeln!(list, "({name:?}, include_str!({path:?})),").expect("a string takes any text");
    }
    list.push(']');
    write(out, "seeds.rs", list.as_bytes());
}

/// Files of a folder with an ending, in order of name.
fn files(folder: &str, ending: &str) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|e| panic!("the folder {folder}/ cannot be listed: {e}"))
        .map(|entry| entry.expect("a folder's entry can be read").path())
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    files.sort();
    files
}

fn write(out: &Path, name: &str, bytes: &[u8]) {
    fs::write(out.join(name), bytes).expect("OUT_DIR can be written");
}

/// One row of a table: a concept and its cells by language code.
struct Row {
    id: String,
    step: u8,
    cells: Vec<(Language, String)>,
}

/// `concepts.rs` with the ids, a map a language, and `maps.rs` that embeds them.
fn write_lexicon(out: &Path) {
    println!("cargo:rerun-if-changed=lexicon");
    let mut rows: Vec<Row> = files("lexicon", "tsv").iter().flat_map(|f| rows_of(f)).collect();
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    assert!(rows.len() < CONCEPT_LIMIT, "the lexicon has more concepts than an entry can name");
    let list: String = rows.iter().map(|r| format!("({:?}, {}),\n", r.id, r.step)).collect();
    write(out, "concepts.rs", format!("&[\n{list}]").as_bytes());

    let mut maps = String::from("match language {\n");
    for &language in Language::ALL {
        let keys = keys_of(language, &rows);
        if keys.is_empty() {
            continue;
        }
        let map = fst::Map::from_iter(keys).expect("a sorted map has its keys in order");
        let name = format!("{language}.fst");
        write(out, &name, map.as_fst().as_bytes());
        writeln!(
            maps,
            "Language::{language:?} => include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),"
        )
        .expect("a string takes any text");
    }
    maps.push_str("_ => return None }");
    write(out, "maps.rs", maps.as_bytes());
}

fn rows_of(file: &Path) -> Vec<Row> {
    let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
    let step_at = head.iter().position(|&h| h == "step");
    let columns: Vec<_> = head.iter().map(|h| Language::from_tag(h)).collect();
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert!(cells.len() == head.len(), "{}: not {} cells: {line}", file.display(), head.len());
        let step = step_at.map_or(3, |at| cells[at].parse().expect("a step is a digit"));
        let by_language = columns.iter().zip(&cells).skip(1);
        let cells_of = by_language.filter(|(l, c)| **l != Language::Unknown && !c.is_empty());
        let cells_of = cells_of.map(|(&l, c)| (l, (*c).to_owned())).collect();
        Row { id: cells[0].to_owned(), step, cells: cells_of }
    };
    lines.filter(|l| !l.is_empty()).map(row).collect()
}

/// Everything under which the words of one column are found.
fn keys_of(language: Language, rows: &[Row]) -> BTreeMap<Vec<u8>, u64> {
    let stems = Stems::new(particulars(language));
    let mut entries: BTreeMap<Vec<u8>, Entry> = BTreeMap::new();
    let mut keys = BTreeMap::new();
    for (number, row) in rows.iter().enumerate() {
        let concept = ConceptId(u16::try_from(number).expect("fewer concepts than the limit"));
        for (_, cell) in row.cells.iter().filter(|(l, _)| *l == language) {
            let (lemmas, forms) = cell.split_once(';').unwrap_or((cell, ""));
            let lemmas = lemmas.split('|').map(|l| (l.trim_end_matches('*'), true));
            let forms = forms.split('|').filter(|f| !f.is_empty()).map(|f| (f, false));
            for (word, is_lemma) in lemmas.chain(forms) {
                for (kind, text) in keys_of_word(word, is_lemma, &stems) {
                    if kind == Kind::TermBegins {
                        let words = word.split([' ', '-']).count() as u64;
                        let most: &mut u64 = keys.entry(key(kind, &text)).or_default();
                        *most = words.max(*most);
                    } else {
                        // A crowded key keeps its first concepts: more would say nothing.
                        let needs_capital = word.starts_with(char::is_uppercase);
                        let _ = entries.entry(key(kind, &text)).or_default().add(concept, needs_capital);
                    }
                }
            }
        }
    }
    keys.extend(entries.into_iter().map(|(key, entry)| (key, entry.to_bits())));
    for word in function_words(language) {
        keys.insert(key(Kind::Function, &fold(&word)), 1);
    }
    keys
}

fn keys_of_word(word: &str, is_lemma: bool, stems: &Stems) -> Vec<(Kind, String)> {
    let folded = fold(word);
    let words: Vec<&str> = word.split([' ', '-']).filter(|w| !w.is_empty()).collect();
    if let Some(stem) = folded.strip_suffix('-') {
        return vec![(Kind::Inflecting, stem.to_owned())];
    }
    if words.len() > 1 {
        let joined = words.iter().map(|w| stems.stem(w)).collect::<Vec<_>>();
        return vec![(Kind::TermBegins, joined[0].clone()), (Kind::Term, joined.join(" "))];
    }
    if is_lemma {
        return vec![(Kind::Form, folded), (Kind::Stem, stems.stem(word))];
    }
    vec![(Kind::Form, folded)]
}

fn function_words(language: Language) -> Vec<String> {
    let file = format!("lexicon/function/{language}.txt");
    let text = fs::read_to_string(file).unwrap_or_default();
    text.split_whitespace().map(str::to_owned).collect()
}
