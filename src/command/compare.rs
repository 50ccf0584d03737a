//! `retold compare`: what two versions have in common and what they state otherwise.

use std::io::Write;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::{CommandError, bytes, read};
use crate::analysis::compare;
use crate::analysis::reader::Reader;
use crate::import::{Pair, read_pairs, text};
use crate::model::{Article, ArticleIndex, Comparison, Difference, Relation, Report, Span};

#[derive(clap::Args)]
pub struct Arguments {
    /// Two text files, the base first.
    #[arg(num_args = 2, value_names = ["A", "B"], required_unless_present = "pairs")]
    files: Vec<PathBuf>,
    /// Pairs as JSON Lines instead: {"id":…,"a":{"text","lang"?,"title"?},"b":{…}}.
    #[arg(long, value_name = "FILE", conflicts_with = "files")]
    pairs: Option<PathBuf>,
    /// Print JSON, one line a pair: {"id","passages":[{"a":[{"start","end"}],"b":[…],"similarity"}],
    /// "differences":[{"kind","relation","a":{"start","end","text"}|null,"b":…}]}; offsets are UTF-8
    /// bytes.
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let pairs = match &arguments.pairs {
        Some(path) => read(path, read_pairs)?,
        None => vec![pair_of_files(&arguments.files)?],
    };
    let mut reader = Reader::default();
    for pair in pairs {
        let articles = [pair.a, pair.b];
        let reports = [0, 1].map(|n| reader.read(&articles[n]).report);
        let comparison = compare(&mut reader, &articles, &[ArticleIndex(0), ArticleIndex(1)]);
        if arguments.json {
            serde_json::to_writer(&mut *out, &as_json(&pair.id, &articles, &reports, &comparison))?;
            writeln!(out)?;
        } else {
            as_text(&articles, &comparison, out)?;
        }
    }
    Ok(())
}

fn pair_of_files(files: &[PathBuf]) -> Result<Pair, CommandError> {
    let article = |path: &PathBuf| -> Result<Article, CommandError> {
        let bytes = bytes(path)?;
        let text =
            text(&bytes).map_err(|source| CommandError::Import { path: path.clone(), source })?;
        Ok(Article::new(path.display().to_string(), text))
    };
    Ok(Pair { id: Value::Null, a: article(&files[0])?, b: article(&files[1])? })
}

fn as_json(
    id: &Value,
    articles: &[Article; 2],
    reports: &[Report; 2],
    found: &Comparison,
) -> Value {
    let span = |s: Span| json!({ "start": s.start, "end": s.end });
    let aligned = found.passages.iter().filter(|p| p.cells.iter().all(|c| !c.is_empty()));
    let passages: Vec<_> = aligned
        .map(|p| {
            let side = |n: usize| -> Vec<Value> {
                p.cells[n].iter().map(|s| span(reports[n].sentences[s.get()].span)).collect()
            };
            json!({ "a": side(0), "b": side(1), "similarity": p.similarity, "moved": p.moved[1] })
        })
        .collect();
    let differences: Vec<_> = found.differences.iter().map(|d| difference(articles, d)).collect();
    json!({ "id": id, "passages": passages, "differences": differences })
}

fn difference(articles: &[Article; 2], difference: &Difference) -> Value {
    let side = |version: u32| {
        let stretch = difference.stretches.iter().find(|s| s.version == version)?;
        let text = stretch.span.of(&articles[version as usize].text);
        Some(json!({ "start": stretch.span.start, "end": stretch.span.end, "text": text }))
    };
    json!({
        "kind": difference.kind.word(),
        "relation": relation(difference),
        "a": side(0),
        "b": side(1),
        "confidence": difference.confidence,
    })
}

/// How two versions relate; only more than two can both "only" have something.
fn relation(difference: &Difference) -> &'static str {
    match (difference.relation, difference.stretches.first().map(|s| s.version)) {
        (Relation::Changed, _) => "changed",
        (Relation::Moved, _) => "moved",
        (Relation::Only, Some(0)) => "only_a",
        (Relation::Only, _) => "only_b",
    }
}

fn as_text(
    articles: &[Article; 2],
    found: &Comparison,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let aligned = found.passages.iter().filter(|p| p.cells.iter().all(|c| !c.is_empty())).count();
    writeln!(out, "{aligned} of {} passages stand in both", found.passages.len())?;
    for difference in &found.differences {
        write!(out, "{:<9} {:<8}", difference.kind.word(), relation(difference))?;
        for stretch in &difference.stretches {
            let said = stretch.span.of(&articles[stretch.version as usize].text);
            let side = if stretch.version == 0 { "A" } else { "B" };
            write!(out, "  {side}: {said}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}
