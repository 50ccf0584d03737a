//! The rules of the house that the compiler does not know, kept by reading the source.
#![cfg(not(target_arch = "wasm32"))]

use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a source folder can be listed") {
        let path = entry.expect("a folder's entry can be read").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn each_source(check: impl Fn(&str, &str) -> Option<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut broken = Vec::new();
    for path in sources(&root.join("src")) {
        let text = std::fs::read_to_string(&path).expect("a source file can be read");
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        broken.extend(check(&name, &text).map(|why| format!("{name}: {why}")));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn only_the_page_and_its_worker_know_the_browser() {
    each_source(|name, text| {
        let may = name.starts_with("src/ui/") || name.starts_with("src/bin/");
        let named = ["leptos", "web_sys", "js_sys", "wasm_bindgen"]
            .into_iter()
            .find(|k| text.contains(&format!("{k}::")) || text.contains(&format!("use {k}")));
        named.filter(|_| !may).map(|k| format!("names {k}"))
    });
}

#[test]
fn analysis_has_no_clock_no_files_and_no_chance() {
    each_source(|name, text| {
        let is_pure = ["src/analysis/", "src/model/", "src/present/"];
        let named = ["std::time", "std::fs", "std::io", "std::net", "std::thread", "rand::"]
            .into_iter()
            .find(|k| text.contains(k));
        named.filter(|_| is_pure.iter().any(|p| name.starts_with(p))).map(|k| format!("names {k}"))
    });
}

#[test]
fn the_page_does_not_analyse() {
    each_source(|name, text| {
        let is_page = name.starts_with("src/ui/") || name.starts_with("src/present/");
        let calls =
            ["analysis::analyse", "analysis::compare", "analysis::reader", "analysis::lexicon"]
                .into_iter()
                .find(|k| text.contains(k));
        calls.filter(|_| is_page).map(|k| format!("calls {k}"))
    });
}

#[test]
fn every_file_says_what_it_is() {
    each_source(|_, text| (!text.starts_with("//!")).then(|| "does not begin with //!".to_owned()));
}

#[test]
fn files_have_one_subject() {
    const MOST: usize = 430;
    // A language is one table of words, and longer where the language inflects more.
    const MOST_OF_A_TABLE: usize = 480;
    each_source(|name, text| {
        let lines = text.lines().count();
        let most = if name.starts_with("src/analysis/language/") { MOST_OF_A_TABLE } else { MOST };
        (lines > most).then(|| format!("{lines} lines, more than {most}"))
    });
}
