//! `retold compare`: what two versions have in common and what they state otherwise.

use std::io::Write;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::{CommandError, bytes, read};
use crate::analysis::compare;
use crate::analysis::reader::Reader;
use crate::import::{Pair, read_pairs, text};
use crate::model::{
    Article, ArticleIndex, Comparison, Difference, DifferenceKind, Fact, Mention, Relation, Report,
    Span, Stretch,
};
use crate::present::compare::in_full;

#[derive(clap::Args)]
pub struct Arguments {
    /// Two text files, the base first.
    #[arg(num_args = 2, value_names = ["A", "B"], required_unless_present = "pairs")]
    files: Vec<PathBuf>,
    /// Pairs as JSON Lines instead: {"id":…,"a":{"text","lang"?,"title"?},"b":{…}}.
    #[arg(long, value_name = "FILE", conflicts_with = "files")]
    pairs: Option<PathBuf>,
    /// Print JSON, one line a pair: {"id","passages":[{"a":[{"start","end"}],"b":[…],"similarity"}],
    /// "differences":[{"kind","relation","a":{"start","end","text","value"?}|null,"b":…,"confidence",
    /// "fact","trivial","explanation"}]}; offsets are UTF-8 bytes. A fact that is told in several
    /// places is one for each pair of places, of the same number in "fact".
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
        let reports = [0, 1].map(|n| reader.report(&articles[n]));
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
    let differences: Vec<_> = found
        .differences
        .iter()
        .flat_map(|d| told_apart(found, reports, d))
        .map(|d| difference(articles, reports, &d))
        .collect();
    json!({ "id": id, "passages": passages, "differences": differences })
}

/// A difference as one of single stretches: a fact that a version states in several places is one for
/// each pair of places that disagree.
fn told_apart(
    found: &Comparison,
    reports: &[Report; 2],
    difference: &Difference,
) -> Vec<Difference> {
    let row = difference.fact.and_then(|row| found.facts.get(row as usize));
    let (Some(row), Relation::Changed) = (row, difference.relation) else {
        return vec![difference.clone()];
    };
    let of = |version: u32| row.mentions.iter().filter(move |m| m.version == version);
    let stretch = |m: &Mention| {
        let fact = reports[m.version as usize].facts.get(m.fact as usize)?;
        Some(Stretch { version: m.version, span: m.said.unwrap_or(fact.span) })
    };
    let mut pairs = Vec::new();
    for one in of(0) {
        for other in of(1).filter(|other| other.reading != one.reading) {
            let stretches = [one, other].into_iter().filter_map(stretch).collect();
            pairs.push(Difference { stretches, ..difference.clone() });
        }
    }
    pairs
}

fn difference(articles: &[Article; 2], reports: &[Report; 2], difference: &Difference) -> Value {
    let stretch = |version: u32| difference.stretches.iter().find(|s| s.version == version);
    let side = |version: u32| {
        let stretch = stretch(version)?;
        let text = stretch.span.of(&articles[version as usize].text);
        let mut side =
            json!({ "start": stretch.span.start, "end": stretch.span.end, "text": text });
        if let Some(fact) = fact_of(difference, &reports[version as usize], stretch.span) {
            side["value"] = json!(fact.value.key());
        }
        Some(side)
    };
    json!({
        "kind": difference.kind.word(),
        "relation": relation(difference),
        "a": side(0),
        "b": side(1),
        "confidence": difference.confidence,
        "fact": difference.fact,
        "trivial": difference.is_trivial,
        "explanation": explanation(articles, difference),
    })
}

/// The fact that a stretch of a difference is, or that it is made of.
fn fact_of<'r>(difference: &Difference, report: &'r Report, span: Span) -> Option<&'r Fact> {
    report.facts.iter().find(|fact| {
        DifferenceKind::from(fact.value.kind()) == difference.kind && fact.span.overlaps(span)
    })
}

/// What each side says, in a sentence.
fn explanation(articles: &[Article; 2], difference: &Difference) -> String {
    let said = |version: u32| {
        let stretch = difference.stretches.iter().find(|s| s.version == version)?;
        Some(in_full(difference.kind, stretch.span, &articles[version as usize].text))
    };
    match (said(0), said(1), difference.relation) {
        (Some(a), Some(b), Relation::Changed) => format!("{a} in A; {b} in B"),
        (Some(a), Some(b), _) => format!("at another place in B: {a} ({b})"),
        (Some(a), None, _) => format!("only in A: {a}"),
        (None, Some(b), _) => format!("only in B: {b}"),
        (None, None, _) => String::new(),
    }
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
        let kind = difference.kind.word();
        write!(out, "{kind:<9} {:<8}", relation(difference))?;
        writeln!(out, " {:.2}  {}", difference.confidence, explanation(articles, difference))?;
    }
    Ok(())
}
