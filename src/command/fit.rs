//! `retold fit`: fits the weights of the two scores on labelled data and prints them as the constants
//! of `analysis/similarity/weights.rs`.
//!
//! Sentence pairs come from documents that are aligned sentence by sentence; article pairs from
//! collections with a label for every article. Both are cross-validated in five folds, documents (or
//! topics) kept together, and the calibration of the held-out probabilities is printed. No random
//! numbers: folds and samples follow from hashes of names, so a run can be repeated exactly.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{CommandError, bytes};
use crate::analysis::compile;
use crate::analysis::reader::{Analysed, Reader};
use crate::analysis::similarity::logistic::{Example, Logistic};
use crate::analysis::similarity::{articles, sentences};
use crate::model::{Article, Language};

#[derive(clap::Args)]
pub struct Arguments {
    /// Documents with "story", "lang" and "sentences", aligned one to one over the languages.
    #[arg(long, required = true)]
    documents: Vec<PathBuf>,
    /// Collections with "text" and a label: "event" (with "topic") or "story".
    #[arg(long)]
    articles: Vec<PathBuf>,
}

/// A line of labelled data.
#[derive(Clone, Deserialize)]
pub struct Record {
    pub id: String,
    pub lang: String,
    title: Option<String>,
    pub text: Option<String>,
    sentences: Option<Vec<String>>,
    story: Option<String>,
    event: Option<String>,
    topic: Option<String>,
}

impl Record {
    pub fn label(&self) -> &str {
        self.event.as_deref().or(self.story.as_deref()).unwrap_or(&self.id)
    }

    /// What must stay on one side of a split.
    pub fn topic(&self) -> &str {
        self.topic.as_deref().unwrap_or(self.label())
    }

    pub fn article(&self, text: String) -> Article {
        let language = Some(Language::from_tag(&self.lang));
        Article { title: self.title.clone(), language, ..Article::new(self.id.clone(), text) }
    }
}

pub fn records(path: &Path) -> Result<Vec<Record>, CommandError> {
    let bytes = bytes(path)?;
    let lines = bytes.split(|&b| b == b'\n').enumerate().filter(|(_, line)| !line.is_empty());
    let parse = |(n, line)| {
        serde_json::from_slice(line)
            .map_err(|e| CommandError::Data(format!("{}: line {}: {e}", path.display(), n + 1)))
    };
    lines.map(parse).collect()
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let mut documents = Vec::new();
    for path in &arguments.documents {
        documents.extend(records(path)?);
    }
    let examples = sentence_examples(&documents);
    let model = report(&examples, &sentences::INPUT_NAMES, "SENTENCES", "sentences", out)?;
    let mut examples = translated_examples(&documents, &model);
    for path in &arguments.articles {
        let labelled = records(path)?;
        let texts = labelled.iter().map(|r| (r, r.text.clone().unwrap_or_default()));
        examples.extend(article_examples(&texts.collect::<Vec<_>>(), &model));
    }
    let group = |e: &ArticleExample| hash(&e.topics[0]).wrapping_add(hash(&e.topics[1]));
    let examples: Vec<_> = examples.iter().map(|e| (group(e), e.example)).collect();
    report(&examples, &articles::INPUT_NAMES, "ARTICLES", "articles", out)?;
    Ok(())
}

/// Pairs of documents that are translations or are not: whole, and with half of their sentences.
pub fn translated_examples(
    documents: &[Record],
    model: &Logistic<{ sentences::INPUTS }>,
) -> Vec<ArticleExample> {
    let shares = [4, 2].into_iter();
    let kept =
        shares.map(|share| documents.iter().map(|d| (d, keep(d, share))).collect::<Vec<_>>());
    kept.flat_map(|kept| article_examples(&kept, model)).collect()
}

/// A labelled example and the group that must stay together in a split.
type Grouped<const N: usize> = (u64, Example<N>);

/// FNV-1a: folds and samples must not change from run to run.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// The text of a document of which `share` quarters of the sentences are kept, by chance.
fn keep(document: &Record, share: u64) -> String {
    let sentences = document.sentences.as_deref().unwrap_or_default();
    let is_kept = |n: usize| match share {
        4 => true,
        share => (hash(&format!("{} {n}", document.id)) >> 20) % 4 < share,
    };
    let kept: Vec<_> =
        (0..sentences.len()).filter(|&n| is_kept(n)).map(|n| sentences[n].as_str()).collect();
    if kept.is_empty() { sentences.first().cloned().unwrap_or_default() } else { kept.join("\n") }
}

/// Pairs of sentences of documents that are translations of one another, and of some that are not.
fn sentence_examples(documents: &[Record]) -> Vec<Grouped<{ sentences::INPUTS }>> {
    let mut reader = Reader::default();
    let read = |d: &Record| reader.read(&d.article(keep(d, 4)));
    let analysed: Vec<Analysed> = documents.iter().map(read).collect();
    let compiled = compile(&analysed);
    let mut examples = Vec::new();
    for (n, a) in documents.iter().enumerate() {
        for (m, b) in documents.iter().enumerate().skip(n + 1) {
            let chance = (hash(&format!("{}{}", a.id, b.id)) >> 16) % 1000;
            let same = a.label() == b.label();
            if a.lang == b.lang || chance >= if same { 40 } else { 1 } {
                continue;
            }
            // Every other pair is weighed as if it were the whole collection.
            let inputs = if chance.is_multiple_of(2) {
                sentences::inputs(&compiled[n].whole, &compiled[m].whole)
            } else {
                let mut pair_reader = Reader::default();
                let both = [a, b].map(|d| pair_reader.read(&d.article(keep(d, 4))));
                let both = compile(&both);
                sentences::inputs(&both[0].whole, &both[1].whole)
            };
            let columns = compiled[m].whole.len();
            let (lines_a, lines_b) = (lines(&analysed[n]), lines(&analysed[m]));
            for (at, inputs) in inputs.into_iter().enumerate() {
                let (i, j) = (at / columns, at % columns);
                let holds = same && lines_a[i] == lines_b[j];
                examples.push((hash(a.label()), (inputs, holds, 1.0)));
            }
        }
    }
    examples
}

/// The line that each sentence stands in: documents have one gold sentence a line.
fn lines(analysed: &Analysed) -> Vec<u32> {
    analysed.report.sentences.iter().map(|s| s.block).collect()
}

/// What a pair counts in the fit. Pairs of one topic are few and the hardest, pairs of two topics
/// many and easy; a collection of translations stands for every pair of its languages anew.
mod counts {
    pub const SAME: f64 = 3.0;
    pub const SAME_TOPIC: f64 = 1.5;
    pub const OTHER_TOPIC: f64 = 0.4;
    pub const TRANSLATED: f64 = 0.15;
    pub const NOT_TRANSLATED: f64 = 0.6;
}

/// All pairs of a collection; of a large one every second pair of a story and every sixteenth other.
pub fn article_examples(
    labelled: &[(&Record, String)],
    model: &Logistic<{ sentences::INPUTS }>,
) -> Vec<ArticleExample> {
    let mut reader = Reader::default();
    let read = |(r, text): &(&Record, String)| reader.read(&r.article(text.clone()));
    let analysed: Vec<Analysed> = labelled.iter().map(read).collect();
    let compiled = compile(&analysed);
    let mut examples = Vec::new();
    let is_large = labelled.len() > 300;
    for (n, (a, _)) in labelled.iter().enumerate() {
        for (m, (b, _)) in labelled.iter().enumerate().skip(n + 1) {
            let same = a.label() == b.label();
            let chance = (hash(&format!("{} {}", a.id, b.id)) >> 16) % 16;
            if is_large && chance >= if same { 8 } else { 1 } {
                continue;
            }
            let count = match (is_large, same, a.topic() == b.topic()) {
                (true, true, _) => counts::TRANSLATED,
                (true, false, _) => counts::NOT_TRANSLATED,
                (false, true, _) => counts::SAME,
                (false, false, true) => counts::SAME_TOPIC,
                (false, false, false) => counts::OTHER_TOPIC,
            };
            let compared = articles::compare(&compiled[n], &compiled[m], model);
            let topics = [a.topic().to_owned(), b.topic().to_owned()];
            examples.push(ArticleExample { topics, example: (compared.inputs, same, count) });
        }
    }
    examples
}

/// A labelled pair of articles, and the topics it must stay together with in a split.
pub struct ArticleExample {
    pub topics: [String; 2],
    pub example: Example<{ articles::INPUTS }>,
}

const FOLDS: u64 = 5;
pub const RIDGE: f64 = 1.0;

/// Cross-validates, prints calibration and constants, and returns the model fitted on everything.
fn report<const N: usize>(
    examples: &[Grouped<N>],
    names: &[&str; N],
    constant: &str,
    module: &str,
    out: &mut dyn Write,
) -> Result<Logistic<N>, CommandError> {
    let mut held_out = Vec::with_capacity(examples.len());
    for fold in 0..FOLDS {
        let is_out = |group: &u64| (group >> 8) % FOLDS == fold;
        let train: Vec<_> = examples.iter().filter(|(g, _)| !is_out(g)).map(|(_, e)| *e).collect();
        let model = Logistic::fit(&train, RIDGE);
        let test = examples.iter().filter(|(g, _)| is_out(g));
        held_out.extend(test.map(|(_, e)| (model.probability(&e.0), e.1, e.2)));
    }
    calibration(&mut held_out, constant, out)?;
    let all: Vec<_> = examples.iter().map(|(_, e)| *e).collect();
    let model = Logistic::fit(&all, RIDGE);
    writeln!(out, "pub const {constant}: Logistic<{{ {module}::INPUTS }}> = Logistic {{")?;
    writeln!(out, "    bias: {:.4},\n    weights: [", model.bias)?;
    for (weight, name) in model.weights.iter().zip(names) {
        writeln!(out, "        {weight:.4}, // {name}")?;
    }
    writeln!(out, "    ],\n}};\n")?;
    Ok(model)
}

fn calibration(
    held_out: &mut [(f64, bool, f64)],
    constant: &str,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let total: f64 = held_out.iter().map(|e| e.2).sum();
    let loss: f64 = held_out
        .iter()
        .map(|&(p, holds, w)| -w * (if holds { p } else { 1.0 - p }).max(1e-12).ln())
        .sum();
    writeln!(
        out,
        "// {constant}: {} examples, held-out log loss {:.5}",
        held_out.len(),
        loss / total
    )?;
    let mut bins: BTreeMap<u32, (f64, f64, f64)> = BTreeMap::new();
    for &(p, holds, w) in held_out.iter() {
        let bin = bins.entry((p * 10.0).floor().min(9.0) as u32).or_default();
        *bin = (bin.0 + w, bin.1 + w * p, bin.2 + if holds { w } else { 0.0 });
    }
    for (bin, (weight, expected, held)) in bins {
        let (expected, held) = (expected / weight, held / weight);
        writeln!(
            out,
            "//   {:.1}: predicted {expected:.3}, held {held:.3}, weight {weight:.0}",
            f64::from(bin) / 10.0
        )?;
    }
    Ok(())
}
