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

#[derive(Clone, Deserialize)]
struct Record {
    id: String,
    lang: String,
    title: Option<String>,
    text: Option<String>,
    sentences: Option<Vec<String>>,
    story: Option<String>,
    event: Option<String>,
    topic: Option<String>,
}

impl Record {
    fn label(&self) -> &str {
        self.event.as_deref().or(self.story.as_deref()).unwrap_or(&self.id)
    }

    /// What must stay on one side of a split.
    fn topic(&self) -> &str {
        self.topic.as_deref().unwrap_or(self.label())
    }

    fn article(&self, text: String) -> Article {
        let language = Some(Language::from_tag(&self.lang));
        Article { title: self.title.clone(), language, ..Article::new(self.id.clone(), text) }
    }
}

fn records(path: &Path) -> Result<Vec<Record>, CommandError> {
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
    let mut examples = Vec::new();
    for share in [4, 2, 1] {
        let kept: Vec<_> = documents.iter().map(|d| (d, keep(d, share))).collect();
        examples.extend(article_examples(&kept, &model, 1.0 / 3.0));
    }
    for path in &arguments.articles {
        let labelled = records(path)?;
        let texts = labelled.iter().map(|r| (r, r.text.clone().unwrap_or_default()));
        examples.extend(article_examples(&texts.collect::<Vec<_>>(), &model, 1.0));
    }
    report(&examples, &articles::INPUT_NAMES, "ARTICLES", "articles", out)?;
    Ok(())
}

/// A labelled example and the group that must stay together in a split.
type Grouped<const N: usize> = (u64, Example<N>);

/// FNV-1a: folds and samples must not change from run to run.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// The text of a document of which one sentence in `share` is dropped: 1 keeps half, by chance.
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

/// All pairs of a collection, those of different stories thinned out.
fn article_examples(
    labelled: &[(&Record, String)],
    model: &Logistic<{ sentences::INPUTS }>,
    count: f64,
) -> Vec<Grouped<{ articles::INPUTS }>> {
    let mut reader = Reader::default();
    let read = |(r, text): &(&Record, String)| reader.read(&r.article(text.clone()));
    let analysed: Vec<Analysed> = labelled.iter().map(read).collect();
    let compiled = compile(&analysed);
    let mut examples = Vec::new();
    for (n, (a, _)) in labelled.iter().enumerate() {
        for (m, (b, _)) in labelled.iter().enumerate().skip(n + 1) {
            let same = a.label() == b.label();
            let chance = (hash(&format!("{} {}", a.id, b.id)) >> 16) % 100;
            let is_large = labelled.len() > 300;
            if is_large && chance >= if same { 10 } else { 1 } {
                continue;
            }
            let compared = articles::compare(&compiled[n], &compiled[m], model);
            let weight = if is_large && !same { 10.0 * count } else { count };
            let group = hash(a.topic()).wrapping_add(hash(b.topic()));
            examples.push((group, (compared.inputs, same, weight)));
        }
    }
    balance(&mut examples);
    examples
}

/// Gives both labels the same weight in all, times twenty for what is not the same: joining wrongly is
/// the graver mistake, and most pairs of any collection are of different stories.
fn balance<const N: usize>(examples: &mut [Grouped<N>]) {
    const TOTAL: f64 = 1000.0;
    const DIFFERENT: f64 = 20.0;
    let sum = |holds: bool| -> f64 {
        examples.iter().filter(|(_, e)| e.1 == holds).map(|(_, e)| e.2).sum::<f64>().max(1e-9)
    };
    let (same, different) = (TOTAL / sum(true), TOTAL * DIFFERENT / sum(false));
    for (_, example) in examples {
        example.2 *= if example.1 { same } else { different };
    }
}

const FOLDS: u64 = 5;
const RIDGE: f64 = 1.0;

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
