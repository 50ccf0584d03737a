//! `retold facts`: what each article states.

use std::io::Write;
use std::path::PathBuf;

use serde_json::json;

use super::{CommandError, read};
use crate::analysis::lexicon::gloss;
use crate::analysis::reader::Reader;
use crate::import::read_articles;
use crate::model::{Bound, DifferenceKind, Fact, Unit, Value};

#[derive(clap::Args)]
pub struct Arguments {
    /// Articles as JSON Lines; - for standard input.
    file: PathBuf,
    /// Print JSON, one line an article: {"id":…,"facts":[{"kind","start","end","key"}]}, where start
    /// and end are UTF-8 byte offsets into the text.
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let articles = read(&arguments.file, read_articles)?;
    let mut reader = Reader::default();
    for article in &articles {
        let report = reader.report(article);
        if arguments.json {
            let mut facts: Vec<_> = report.facts.iter().map(as_json).collect();
            facts.extend(report.site_dates.iter().map(|d| {
                json!({ "kind": "date", "start": d.span.start, "end": d.span.end, "key": d.date.iso(),
                        "role": format!("{:?}", d.date.role) })
            }));
            serde_json::to_writer(&mut *out, &json!({ "id": article.name, "facts": facts }))?;
            writeln!(out)?;
        } else {
            writeln!(out, "{} ({})", article.name, report.language)?;
            for fact in &report.facts {
                let kind = DifferenceKind::from(fact.value.kind()).word();
                // A quote may run over lines.
                let said =
                    fact.span.of(&article.text).split_whitespace().collect::<Vec<_>>().join(" ");
                writeln!(out, "  {kind:<9} {:<32} {said}", shown(&fact.value))?;
            }
        }
    }
    Ok(())
}

/// A value for the eye: a figure with its bound, unit and what it counts.
fn shown(value: &Value) -> String {
    let Value::Quantity(quantity) = value else { return value.key() };
    let sign = match quantity.bound {
        Bound::Exactly => "",
        Bound::About | Bound::Vague => "~",
        Bound::AtLeast => "≥",
        Bound::MoreThan => ">",
        Bound::AtMost => "≤",
        Bound::LessThan => "<",
    };
    let unit = match quantity.unit {
        Unit::Count => quantity.counts.first().map_or("", |&c| gloss(c)).to_owned(),
        Unit::Money(code) => String::from_utf8_lossy(&code).into_owned(),
        unit => format!("{unit:?}"),
    };
    let is_range = quantity.high > quantity.low && quantity.bound != Bound::Vague;
    let high = if is_range { format!("–{}", quantity.high) } else { String::new() };
    let low = if is_range { quantity.low } else { quantity.stated };
    format!("{sign}{low}{high} {unit}").trim_end().to_owned()
}

fn as_json(fact: &Fact) -> serde_json::Value {
    let kind = DifferenceKind::from(fact.value.kind()).word();
    let mut written = json!({ "kind": kind, "start": fact.span.start, "end": fact.span.end, "key": fact.value.key() });
    if let Value::Quantity(quantity) = &fact.value {
        written["high"] = json!(quantity.high);
        written["unit"] = json!(format!("{:?}", quantity.unit));
        written["bound"] = json!(format!("{:?}", quantity.bound));
        written["counts"] = json!(quantity.counts.iter().map(|&c| gloss(c)).collect::<Vec<_>>());
    }
    written
}
