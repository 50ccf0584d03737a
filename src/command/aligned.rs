//! `retold lexicon --aligned`: how often a sentence recognises itself in another language.
//!
//! Of aligned sentences that both have content words, the share that has a concept in common, for
//! every pair of languages; beside it how many concepts sentences have in common that say the same,
//! and how many sentences of different stories. Of the latter a sample is drawn: sentence n of one
//! story against sentence n of the next one, so that a run can be repeated exactly.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use serde::Deserialize;

use super::{CommandError, bytes};
use crate::analysis::lexicon::{self, Known};
use crate::analysis::reader::Reader;
use crate::model::{Article, ConceptId, Language};

#[derive(Deserialize)]
struct Record {
    story: String,
    lang: String,
    sentences: Vec<String>,
}

/// Concepts in common: a count of sentence pairs for 0, 1, … and 5 or more.
type Distribution = [u64; 6];

/// A sentence's concepts; `None` where it has no content word.
type Concepts = Option<BTreeSet<ConceptId>>;

/// Concepts of sentences by story, then by the language's tag: Bokmål and Nynorsk stay apart.
type Documents = BTreeMap<String, BTreeMap<String, Vec<Concepts>>>;

pub fn run(path: &Path, out: &mut dyn Write) -> Result<(), CommandError> {
    let documents = read(path)?;
    let languages: BTreeSet<_> = documents.values().flat_map(|d| d.keys().cloned()).collect();
    let languages: Vec<_> = languages.into_iter().collect();
    let mut same = Distribution::default();
    let mut different = Distribution::default();
    writeln!(out, "pair    aligned sentences  with a concept in common")?;
    for (n, one) in languages.iter().enumerate() {
        for other in &languages[n + 1..] {
            let aligned = aligned(&documents, one, other);
            let total: u64 = aligned.iter().sum();
            let share = 100.0 * (total - aligned[0]) as f64 / total.max(1) as f64;
            writeln!(out, "{one}-{other}  {total:>13}  {share:>6.1}%")?;
            add(&mut same, &aligned);
            add(&mut different, &apart(&documents, one, other));
        }
    }
    writeln!(out, "concepts in common      0       1       2       3       4      5+")?;
    print("of one sentence    ", &same, out)?;
    print("of different stories", &different, out)
}

fn read(path: &Path) -> Result<Documents, CommandError> {
    let bytes = bytes(path)?;
    let mut reader = Reader::default();
    let mut documents = Documents::new();
    for (n, line) in bytes.split(|&b| b == b'\n').enumerate().filter(|(_, l)| !l.is_empty()) {
        let record: Record = serde_json::from_slice(line)
            .map_err(|e| CommandError::Data(format!("{}: line {}: {e}", path.display(), n + 1)))?;
        let language = Language::from_tag(&record.lang);
        if !lexicon::languages().any(|l| l == language) {
            continue;
        }
        let read = |sentence: &String| concepts(&mut reader, language, sentence);
        let sentences = record.sentences.iter().map(read).collect();
        documents.entry(record.story).or_default().insert(record.lang, sentences);
    }
    Ok(documents)
}

fn concepts(reader: &mut Reader, language: Language, sentence: &str) -> Concepts {
    let article = Article { language: Some(language), ..Article::new("", sentence) };
    let has_content = reader.words(&article).iter().any(|&(_, known)| known != Known::Function);
    let concepts = reader.report(&article).concepts;
    has_content.then(|| concepts.iter().map(|hit| hit.concept).collect())
}

/// Concepts that aligned sentences of two languages have in common.
fn aligned(documents: &Documents, one: &str, other: &str) -> Distribution {
    let mut found = Distribution::default();
    for document in documents.values() {
        if let (Some(a), Some(b)) = (document.get(one), document.get(other)) {
            count(&mut found, a, b);
        }
    }
    found
}

/// Concepts that sentences of different stories have in common.
fn apart(documents: &Documents, one: &str, other: &str) -> Distribution {
    let mut found = Distribution::default();
    for (a, b) in documents.values().zip(documents.values().skip(1)) {
        if let (Some(a), Some(b)) = (a.get(one), b.get(other)) {
            count(&mut found, a, b);
        }
    }
    found
}

fn count(found: &mut Distribution, a: &[Concepts], b: &[Concepts]) {
    for (a, b) in a.iter().zip(b) {
        if let (Some(a), Some(b)) = (a, b) {
            found[a.intersection(b).count().min(found.len() - 1)] += 1;
        }
    }
}

fn add(sum: &mut Distribution, more: &Distribution) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}

fn print(name: &str, found: &Distribution, out: &mut dyn Write) -> Result<(), CommandError> {
    let total = found.iter().sum::<u64>().max(1);
    let shares = found.iter().map(|&n| format!("{:>6.1}%", 100.0 * n as f64 / total as f64));
    writeln!(out, "{name:<20} {}", shares.collect::<Vec<_>>().join(" "))?;
    Ok(())
}
