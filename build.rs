//! Writes what the crate embeds: the list of articles in `seeds/` and the columns of the lexicon.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    println!("cargo:rerun-if-changed=build.rs");
    write_seeds(out);
    write_lexicon(out);
    write_languages(out);
}

/// Languages beside their relatives, whose words they share; those not listed come last. A fiftieth less
/// than by name.
const RELATIVES: &str = "en sv nb da is nl de fr ca es gl pt it ro eu sq hu et fi lt lv tr ga pl cs sk \
                         sl hr bg mk sr ru uk el he ar fa hi ja ko zh";

/// The tables of all languages as one text, packed: each behind a form feed and its name, without its
/// comments, and a key with all its values on one line: line breaks cost a twentieth.
fn write_languages(out: &Path) {
    const FOLDER: &str = "src/analysis/language/tables";
    println!("cargo:rerun-if-changed={FOLDER}");
    let mut all = String::new();
    let mut tables = files(FOLDER, "txt");
    tables.sort_by_key(|file| {
        let name = file.file_stem().unwrap_or_default();
        RELATIVES.split(' ').position(|language| name == language).unwrap_or(usize::MAX)
    });
    for file in tables {
        println!("cargo:rerun-if-changed={}", file.display());
        let language = file.file_stem().expect("a listed file has a name").to_string_lossy();
        let table = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        if language != "template" {
            write!(all, "\u{c}{language}").expect("a string takes any text");
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                match line.strip_prefix(' ') {
                    Some(more) => all.push_str(more),
                    None => write!(all, "\n{line}").expect("a string takes any text"),
                }
            }
        }
    }
    write_packed(out, "languages", &all);
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
    write(out, "seeds.rs", &list);
}

/// Files of a folder with an ending, in order of name.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|e| panic!("the folder {folder}/ cannot be listed: {e}"))
        .map(|entry| entry.expect("a folder's entry can be read").path())
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    files.sort();
    files
}

fn write(out: &Path, name: &str, text: &str) {
    fs::write(out.join(name), text).expect("OUT_DIR can be written");
}

/// A row of a table, cells in the order of its file's head.
struct Row {
    id: String,
    step: u8,
    cells: Vec<String>,
}

/// Languages that share many words: their cells stand side by side in one text, which compresses to
/// a tenth less than a text a language.
///
/// English stands with the ids, most of which are its words.
const GROUPS: [&[&str]; 6] = [
    &["sv", "nb", "da"],
    &["nl", "de"],
    &["fr", "es", "it", "pt"],
    &["pl"],
    &["fi"],
    &["ru", "uk"],
];

/// The concepts (id, step and English, a line each); `columns.rs` with a text a group of the other
/// languages, a line a concept; and the function words, a line a language. All texts are packed.
///
/// Rows stay together by table, then by id: neighbours share words, which helps compression too.
fn write_lexicon(out: &Path) {
    println!("cargo:rerun-if-changed=lexicon");
    let mut rows = Vec::new();
    let mut languages = Vec::new();
    for file in files("lexicon", "tsv") {
        let (columns, more) = read_table(&file);
        assert!(languages.is_empty() || languages == columns, "{}: other columns", file.display());
        languages = columns;
        rows.extend(more);
    }
    let place = |code: &&str| {
        let place = languages.iter().position(|l| l == code);
        place.unwrap_or_else(|| panic!("no table has a column {code}"))
    };
    let english = place(&"en");
    let concepts: Vec<String> = rows.iter().map(|row| concept(row, english)).collect();
    write_packed(out, "concepts", &concepts.join("\n"));

    let (mut columns, mut function) = (String::from("&[\n"), String::new());
    for group in GROUPS {
        let places: Vec<usize> = group.iter().map(place).collect();
        let line = |row: &Row| {
            let english = plain(&row.cells[english]);
            let first = english.split(['|', ';']).next().unwrap_or("");
            let cells = places.iter().map(|&at| shortened(&plain(&row.cells[at]), first));
            cells.collect::<Vec<_>>().join("\t")
        };
        let text: Vec<String> = rows.iter().map(line).collect();
        let text = text.join("\n");
        let packed = out.join(format!("columns-{}.lzma", group[0]));
        let text = in_bytes(&text);
        fs::write(&packed, pack(&text)).expect("OUT_DIR can be written");
        writeln!(
            columns,
            "Columns {{ codes: &{group:?}, packed: include_bytes!({packed:?}), size: {} }},",
            text.len()
        )
        .expect("a string takes any text");
    }
    // Function words of more languages than have a column: detection needs no more of those.
    for file in files("lexicon/function", "txt") {
        let language = file.file_stem().expect("a listed file has a name").to_string_lossy();
        let words = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let words: Vec<&str> = words.split_whitespace().collect();
        writeln!(function, "{language}\t{}", words.join(" ")).expect("a string takes any text");
    }
    columns.push(']');
    write(out, "columns.rs", &columns);
    write_packed(out, "function", function.trim_end());
}

/// Id, step and the English cell, with `=` for a first lemma that the id spells out.
fn concept(row: &Row, english: usize) -> String {
    let cell = shortened(&plain(&row.cells[english]), &row.id.replace('_', " "));
    format!("{}\t{}\t{cell}", row.id, row.step)
}

/// Stars mark homographs for whoever edits the tables; the program does not need them.
fn plain(cell: &str) -> String {
    cell.replace('*', "")
}

/// A cell with `=` for its first lemma where that is `known` already: a hundredth less.
fn shortened(cell: &str, known: &str) -> String {
    let rest =
        cell.strip_prefix(known).filter(|rest| rest.is_empty() || rest.starts_with(['|', ';']));
    match rest.filter(|_| !known.is_empty()) {
        Some(rest) => format!("={rest}"),
        None => cell.to_owned(),
    }
}

/// `NAME.lzma`, and its size unpacked in `NAME-size.rs`.
fn write_packed(out: &Path, name: &str, text: &str) {
    let text = in_bytes(text);
    fs::write(out.join(format!("{name}.lzma")), pack(&text)).expect("OUT_DIR can be written");
    write(out, &format!("{name}-size.rs"), &text.len().to_string());
}

/// A text with one byte for each of its commonest letters beyond ASCII, which are told in a line before
/// it; the others as 255 and two bytes (UTF-16). Cyrillic compresses to a tenth less so.
fn in_bytes(text: &str) -> Vec<u8> {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for c in text.chars().filter(|c| !c.is_ascii()) {
        *counts.entry(c).or_default() += 1;
    }
    let mut letters: Vec<(char, usize)> = counts.into_iter().collect();
    letters.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    letters.truncate(0xff - 0x80);
    let mut letters: Vec<char> = letters.into_iter().map(|(letter, _)| letter).collect();
    letters.sort_unstable();
    let mut bytes: Vec<u8> = letters.iter().collect::<String>().into_bytes();
    bytes.push(b'\n');
    for c in text.chars() {
        match (u8::try_from(c), letters.binary_search(&c)) {
            (Ok(byte), _) if byte.is_ascii() => bytes.push(byte),
            (_, Ok(place)) => bytes.push(0x80 + place as u8),
            (_, Err(_)) => {
                let unit = u16::try_from(u32::from(c)).expect("a letter of the basic plane");
                bytes.push(0xff);
                bytes.extend(unit.to_le_bytes());
            }
        }
    }
    bytes
}

/// LZMA with a header. A literal depends on three bits of the one before, which suits words, and not on
/// where it stands.
fn pack(text: &[u8]) -> Vec<u8> {
    let mut options = lzma_rust2::LzmaOptions::with_preset(9);
    (options.lc, options.pb, options.nice_len) = (3, 0, 273);
    // The reader holds as much memory as the dictionary has.
    options.dict_size =
        u32::try_from(text.len()).expect("a text of some hundred kB").next_power_of_two();
    let size = Some(text.len() as u64);
    let mut packer = lzma_rust2::LzmaWriter::new_use_header(Vec::new(), &options, size)
        .expect("the options are valid");
    packer.write_all(text).expect("a vector takes any bytes");
    packer.finish().expect("a vector takes any bytes")
}

/// The language codes of a table's head, and its rows.
fn read_table(file: &Path) -> (Vec<String>, Vec<Row>) {
    let name = file.display();
    let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{name}: {e}"));
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
    assert!(head.starts_with(&["id", "step"]), "{name}: the head begins with id and step");
    let row = |(n, line): (usize, &str)| {
        let cells: Vec<&str> = line.split('\t').collect();
        let n = n + 2;
        assert!(cells.len() == head.len(), "{name}:{n}: {} cells, not {}", cells.len(), head.len());
        Row {
            id: cells[0].to_owned(),
            step: cells[1].parse().unwrap_or_else(|_| panic!("{name}:{n}: a step is a digit")),
            cells: cells[2..].iter().map(|&c| c.to_owned()).collect(),
        }
    };
    (head[2..].iter().map(|&l| l.to_owned()).collect(), lines.enumerate().map(row).collect())
}
