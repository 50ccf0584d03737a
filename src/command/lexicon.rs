//! `retold lexicon`: how much of real text the lexicon knows, and how much of it it joins.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{CommandError, aligned, bytes};
use crate::analysis::lexicon::{Known, concept_count};
use crate::analysis::reader::Reader;
use crate::model::{Article, Language, Value};

#[derive(clap::Args)]
pub struct Arguments {
    /// Print the share of running words known; JSON Lines with "lang" and "text" or "sentences".
    #[arg(long, value_name = "FILE", required_unless_present = "aligned")]
    coverage: Option<PathBuf>,
    /// Print how often aligned sentences share a concept; JSON Lines with "story", "lang" and
    /// "sentences" that are aligned one to one.
    #[arg(long, value_name = "FILE")]
    aligned: Option<PathBuf>,
    /// How many of the most frequent unknown words to print a language.
    #[arg(long, default_value_t = 15)]
    unknown: usize,
}

#[derive(Deserialize)]
struct Record {
    lang: String,
    text: Option<String>,
    sentences: Option<Vec<String>>,
}

/// What the running words of one language are.
#[derive(Default)]
struct Tally {
    words: u64,
    concepts: u64,
    function: u64,
    facts: u64,
    unknown: BTreeMap<String, u64>,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    if let Some(path) = &arguments.coverage {
        coverage(path, arguments.unknown, out)?;
    }
    if let Some(path) = &arguments.aligned {
        aligned::run(path, out)?;
    }
    Ok(())
}

fn coverage(path: &Path, unknown: usize, out: &mut dyn Write) -> Result<(), CommandError> {
    let bytes = bytes(path)?;
    let mut reader = Reader::default();
    let mut tallies: BTreeMap<Language, Tally> = BTreeMap::new();
    for (n, line) in bytes.split(|&b| b == b'\n').enumerate().filter(|(_, l)| !l.is_empty()) {
        let record: Record = serde_json::from_slice(line)
            .map_err(|e| CommandError::Data(format!("{}: line {}: {e}", path.display(), n + 1)))?;
        let language = Language::from_tag(&record.lang);
        let text = record.text.or(record.sentences.map(|s| s.join("\n"))).unwrap_or_default();
        count(&mut reader, language, &text, tallies.entry(language).or_default());
    }
    writeln!(out, "{} concepts; shares of running words:", concept_count())?;
    writeln!(out, "language   words  known  concept  function  number or name")?;
    for (language, tally) in &tallies {
        print(*language, tally, unknown, out)?;
    }
    Ok(())
}

fn count(reader: &mut Reader, language: Language, text: &str, tally: &mut Tally) {
    let article = Article { language: Some(language), ..Article::new("", text) };
    let facts = reader.report(&article).facts;
    let is_fact = |f: &&crate::model::Fact| {
        matches!(f.value, Value::Quantity(_) | Value::Date(_) | Value::Name(_))
    };
    let facts: Vec<_> = facts.iter().filter(is_fact).map(|f| f.span).collect();
    for (span, known) in reader.words(&article) {
        tally.words += 1;
        match known {
            Known::Concept | Known::Name => tally.concepts += 1,
            Known::Function => tally.function += 1,
            Known::Noun | Known::Nothing if facts.iter().any(|f| f.overlaps(span)) => {
                tally.facts += 1;
            }
            Known::Noun | Known::Nothing => {
                *tally.unknown.entry(span.of(text).to_lowercase()).or_default() += 1;
            }
        }
    }
}

fn print(
    language: Language,
    tally: &Tally,
    unknown: usize,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let share = |n: u64| 100.0 * n as f64 / tally.words.max(1) as f64;
    let known = tally.concepts + tally.function + tally.facts;
    writeln!(
        out,
        "{language:<8} {:>7}  {:>4.1}%    {:>4.1}%     {:>4.1}%           {:>4.1}%",
        tally.words,
        share(known),
        share(tally.concepts),
        share(tally.function),
        share(tally.facts)
    )?;
    let mut words: Vec<_> = tally.unknown.iter().collect();
    words.sort_by_key(|&(word, n)| (std::cmp::Reverse(*n), word.clone()));
    let words: Vec<_> = words.iter().take(unknown).map(|(w, n)| format!("{w} {n}")).collect();
    if !words.is_empty() {
        writeln!(out, "    unknown: {}", words.join(", "))?;
    }
    Ok(())
}
