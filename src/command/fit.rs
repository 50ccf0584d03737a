//! `retold fit`: fits the weights of the two scores on labelled data and writes them as
//! `analysis/similarity/weights.rs`; those of the slots that facts fill, as
//! `analysis/difference/slot_weights.rs`.
//!
//! All are cross-validated in five folds, documents (or topics) kept together, and the calibration of
//! the held-out probabilities is printed. `retold evaluate --held-out` clusters with such weights.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::CommandError;
use super::examples::{ArticleExample, Grouped, article_examples, sentence_examples};
use super::labelled::{Record, lines, records};
use super::slot_examples::slot_examples;
use crate::analysis::difference::matching::CONFLICT;
use crate::analysis::difference::slots::{DATE_INPUT_NAMES, NUMBER_INPUT_NAMES};
use crate::analysis::similarity::logistic::{Example, Logistic};
use crate::analysis::similarity::{articles, sentences};

#[derive(clap::Args)]
pub struct Arguments {
    /// Documents with "story", "lang" and "sentences", aligned one to one over the languages; without
    /// any the slots alone are fitted.
    #[arg(long, num_args = 1..)]
    documents: Vec<PathBuf>,
    /// Collections with "text" and a label: "event" (with "topic") or "story".
    #[arg(long, num_args = 1..)]
    articles: Vec<PathBuf>,
    /// Write the constants to this file, whole, instead of printing them.
    #[arg(long)]
    write: Option<PathBuf>,
    /// Facts that versions of the articles state, alike or otherwise: {"kind","values":{article id:
    /// words or null},"norm":{article id: value}}; what fills one slot is fitted on them.
    #[arg(long, num_args = 1..)]
    facts: Vec<PathBuf>,
    /// Write the constants of the slots to this file, whole.
    #[arg(long)]
    write_slots: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let collections =
        arguments.articles.iter().map(|path| records(path)).collect::<Result<Vec<_>, _>>()?;
    if !arguments.documents.is_empty() {
        let documents = all_records(&arguments.documents)?;
        let constants = scores(&documents, &collections, out)?;
        write(arguments.write.as_deref(), &constants, out)?;
    }
    if !arguments.facts.is_empty() {
        let constants = slots(&collections.concat(), &arguments.facts, out)?;
        write(arguments.write_slots.as_deref(), &constants, out)?;
    }
    Ok(())
}

/// The scores of sentence pairs and of article pairs.
fn scores(
    documents: &[Record],
    collections: &[Vec<Record>],
    out: &mut dyn Write,
) -> Result<String, CommandError> {
    let examples = sentence_examples(documents);
    let (sentences, mut constants) = (fit(&examples), String::from(HEADER));
    calibration(&examples, "SENTENCES", out)?;
    constants += &constant(&sentences, &sentences::INPUT_NAMES, SENTENCES);
    let examples = article_examples(documents, collections, &sentences);
    let folds = Folds::of(&examples);
    let grouped: Vec<_> = examples.iter().map(|e| (folds.group(e), e.example)).collect();
    calibration(&grouped, "ARTICLES", out)?;
    Ok(constants + &constant(&fit(&grouped), &articles::INPUT_NAMES, ARTICLES))
}

/// The probabilities that two quantities, or two dates, fill one slot.
fn slots(
    articles: &[Record],
    paths: &[PathBuf],
    out: &mut dyn Write,
) -> Result<String, CommandError> {
    let mut labelled = Vec::new();
    for path in paths {
        labelled.extend(lines(path)?);
    }
    let (numbers, dates) = slot_examples(articles, &labelled);
    calibration(&numbers, "NUMBERS", out)?;
    found(&numbers, out)?;
    calibration(&dates, "DATES", out)?;
    found(&dates, out)?;
    let numbers = constant(&fit(&numbers), &NUMBER_INPUT_NAMES, NUMBERS);
    Ok(SLOTS_HEADER.to_owned() + &numbers + &constant(&fit(&dates), &DATE_INPUT_NAMES, DATES))
}

pub fn all_records(paths: &[PathBuf]) -> Result<Vec<Record>, CommandError> {
    let mut all = Vec::new();
    for path in paths {
        all.extend(records(path)?);
    }
    Ok(all)
}

fn write(path: Option<&Path>, text: &str, out: &mut dyn Write) -> Result<(), CommandError> {
    let Some(path) = path else { return Ok(out.write_all(text.as_bytes())?) };
    std::fs::write(path, text)
        .map_err(|source| CommandError::File { path: path.to_owned(), source })
}

pub const FOLDS: u64 = 5;
/// Chosen by held-out B-cubed F1 among 0.25, 1, 10, 50 and 200.
const RIDGE: f64 = 0.25;

/// The fold of every topic; topics in turn, so that folds are even.
pub struct Folds(BTreeMap<String, u64>);

impl Folds {
    pub fn of(examples: &[ArticleExample]) -> Self {
        let topics: BTreeSet<&String> = examples.iter().flat_map(|e| &e.topics).collect();
        let turn = (0..FOLDS).cycle();
        Self(topics.into_iter().cloned().zip(turn).collect())
    }

    /// The folds of two topics, the smaller first.
    fn both(&self, topics: [&str; 2]) -> [u64; 2] {
        let mut folds = topics.map(|t| self.0.get(t).copied().unwrap_or(0));
        folds.sort_unstable();
        folds
    }

    /// What stays together when examples are split, as a hash of it would be.
    fn group(&self, example: &ArticleExample) -> u64 {
        let [a, b] = self.both([&example.topics[0], &example.topics[1]]);
        (a + b) << 8
    }

    /// For every two folds the weights that were fitted without any pair of either.
    pub fn models(&self, examples: &[ArticleExample]) -> HeldOut<'_> {
        let mut models = BTreeMap::new();
        for a in 0..FOLDS {
            for b in a..FOLDS {
                let is_out = |fold: u64| fold == a || fold == b;
                let rest = examples
                    .iter()
                    .filter(|e| !self.both([&e.topics[0], &e.topics[1]]).into_iter().any(is_out));
                let rest: Vec<_> = rest.map(|e| e.example).collect();
                models.insert([a, b], Logistic::fit(&rest, RIDGE));
            }
        }
        HeldOut { folds: self, models }
    }
}

/// Weights that never saw the topics they are asked for.
pub struct HeldOut<'a> {
    folds: &'a Folds,
    models: BTreeMap<[u64; 2], Logistic<{ articles::INPUTS }>>,
}

impl HeldOut<'_> {
    pub fn without(&self, topics: [&str; 2]) -> &Logistic<{ articles::INPUTS }> {
        &self.models[&self.folds.both(topics)]
    }
}

fn fit<const N: usize>(examples: &[Grouped<N>]) -> Logistic<N> {
    let all: Vec<Example<N>> = examples.iter().map(|(_, e)| *e).collect();
    Logistic::fit(&all, RIDGE)
}

const HEADER: &str = "//! The constants of the two regressions, as `retold fit` wrote them; see \
    `docs/quality.md` for the\n//! data and the figures they reach.\n\nuse super::articles;\nuse \
    super::logistic::Logistic;\nuse super::sentences;\n";
const SENTENCES: [&str; 3] =
    ["Sentence pairs: do they say the same?", "SENTENCES", "sentences::INPUTS"];
const ARTICLES: [&str; 3] =
    ["Article pairs: do they report the same occurrence?", "ARTICLES", "articles::INPUTS"];
const SLOTS_HEADER: &str = "//! The constants of the two regressions over slots, as `retold fit` \
    wrote them; see `docs/quality.md`\n//! for the data and the figures they reach.\n\nuse \
    super::slots::{DATE_INPUTS, NUMBER_INPUTS};\nuse \
    crate::analysis::similarity::logistic::Logistic;\n";
const NUMBERS: [&str; 3] =
    ["Two quantities: are they two values of one thing?", "NUMBERS", "NUMBER_INPUTS"];
const DATES: [&str; 3] = ["Two dates: are they two dates of one thing?", "DATES", "DATE_INPUTS"];

/// A model as a constant, with the names of its inputs.
fn constant<const N: usize>(
    model: &Logistic<N>,
    names: &[&str; N],
    [what, name, inputs]: [&str; 3],
) -> String {
    let mut text = format!("\n/// {what}\npub const {name}: Logistic<{{ {inputs} }}> = ");
    let weights: Vec<String> = model.weights.iter().map(|w| format!("{w:.4},")).collect();
    let width = weights.iter().map(String::len).max().unwrap_or(0);
    let _ = write!(text, "Logistic {{\n    bias: {:.4},\n    weights: [\n", model.bias);
    for (weight, name) in weights.iter().zip(names) {
        let _ = writeln!(text, "        {weight:width$} // {name}");
    }
    text + "    ],\n};\n"
}

/// The probability of every example, of weights that never saw its group, with whether it holds and
/// what it counts.
fn held_out<const N: usize>(examples: &[Grouped<N>]) -> Vec<(f64, bool, f64)> {
    let mut held_out = Vec::with_capacity(examples.len());
    for fold in 0..FOLDS {
        let is_out = |group: &u64| (group >> 8) % FOLDS == fold;
        let train: Vec<_> = examples.iter().filter(|(g, _)| !is_out(g)).map(|(_, e)| *e).collect();
        let model = Logistic::fit(&train, RIDGE);
        let test = examples.iter().filter(|(g, _)| is_out(g));
        held_out.extend(test.map(|(_, e)| (model.probability(&e.0), e.1, e.2)));
    }
    held_out
}

/// Prints how many held-out examples pass the threshold of a conflict.
fn found<const N: usize>(examples: &[Grouped<N>], out: &mut dyn Write) -> Result<(), CommandError> {
    let held_out = held_out(examples);
    let passing = |wanted: bool| {
        held_out.iter().filter(|&&(p, holds, _)| holds == wanted && p >= CONFLICT).count()
    };
    let all = held_out.iter().filter(|e| e.1).count();
    let (right, wrong) = (passing(true), passing(false));
    Ok(writeln!(out, "//   from {CONFLICT}: {right} of {all} found, {wrong} others")?)
}

/// Cross-validates, and prints how the held-out probabilities are calibrated.
fn calibration<const N: usize>(
    examples: &[Grouped<N>],
    constant: &str,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let held_out = held_out(examples);
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
