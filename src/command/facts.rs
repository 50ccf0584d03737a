//! `retold facts`: what each article states.

use std::io::Write;
use std::path::PathBuf;

use serde_json::json;

use super::{CommandError, read};
use crate::analysis::lexicon::gloss;
use crate::analysis::reader::Reader;
use crate::import::read_articles;
use crate::model::{
    Bound, ConceptId, DateRole, DifferenceKind, Fact, Quantity, Report, Statement, Unit, Value,
};

#[derive(clap::Args)]
pub struct Arguments {
    /// Articles as JSON Lines; - for standard input.
    file: PathBuf,
    /// Print JSON, one line an article: {"id":…,"facts":[{"kind","start","end","key","place"}]}, where
    /// start and end are UTF-8 byte offsets into the text and place is title, lead or body. Numbers
    /// have low, high (in unit), bound and counts besides; dates a role; names concept and roles;
    /// quotes a speaker; negations and hedges stance, clause and concepts.
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let articles = read(&arguments.file, read_articles)?;
    let mut reader = Reader::default();
    for article in &articles {
        let report = reader.report(article);
        if arguments.json {
            let mut facts: Vec<_> =
                report.facts.iter().map(|fact| as_json(fact, &report)).collect();
            facts.extend(report.site_dates.iter().map(|d| {
                json!({ "kind": "date", "start": d.span.start, "end": d.span.end, "key": d.date.iso(),
                        "role": word(d.date.role) })
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

/// A value for the eye: a figure with its bound, unit and what it counts, a date with what it is the
/// date of, a quote with its speaker.
fn shown(value: &Value) -> String {
    match value {
        Value::Quantity(quantity) => shown_quantity(quantity),
        Value::Date(date) => match date.role {
            DateRole::Unknown => date.iso(),
            role => format!("{} {}", date.iso(), word(role)),
        },
        Value::Quote(quote) => quote.speaker.as_deref().unwrap_or_default().join(" "),
        Value::Negation(statement) | Value::Hedge(statement) => word(statement.stance),
        Value::Name(_) => value.key(),
    }
}

fn shown_quantity(quantity: &Quantity) -> String {
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
        unit => unit_name(unit),
    };
    let is_range = quantity.high > quantity.low && quantity.bound != Bound::Vague;
    let high = if is_range { format!("–{}", quantity.high) } else { String::new() };
    let low = if is_range { quantity.low } else { quantity.stated };
    format!("{sign}{low}{high} {unit}").trim_end().to_owned()
}

fn unit_name(unit: Unit) -> String {
    match unit {
        Unit::Money(code) => String::from_utf8_lossy(&code).into_owned(),
        unit => format!("{unit:?}"),
    }
}

/// The name of a variant, in small letters.
pub fn word(variant: impl std::fmt::Debug) -> String {
    format!("{variant:?}").to_lowercase()
}

fn as_json(fact: &Fact, report: &Report) -> serde_json::Value {
    let kind = DifferenceKind::from(fact.value.kind()).word();
    let mut written = json!({
        "kind": kind,
        "start": fact.span.start,
        "end": fact.span.end,
        "key": fact.value.key(),
        "place": word(report.place(fact.sentence)),
    });
    let glosses =
        |concepts: &[ConceptId]| json!(concepts.iter().map(|&c| gloss(c)).collect::<Vec<_>>());
    match &fact.value {
        Value::Quantity(quantity) => {
            written["low"] = json!(quantity.low);
            written["high"] = json!(quantity.high);
            written["unit"] = json!(unit_name(quantity.unit));
            written["bound"] = json!(format!("{:?}", quantity.bound));
            written["counts"] = glosses(&quantity.counts);
        }
        Value::Date(date) => written["role"] = json!(word(date.role)),
        Value::Name(name) => {
            written["concept"] = json!(name.concept.map(gloss));
            written["roles"] = glosses(&name.roles);
        }
        Value::Quote(quote) => {
            written["speaker"] = json!(quote.speaker.as_ref().map(|words| words.join(" ")));
        }
        Value::Negation(statement) | Value::Hedge(statement) => {
            let Statement { stance, clause, concepts } = statement;
            written["stance"] = json!(word(stance));
            written["clause"] = json!({ "start": clause.start, "end": clause.end });
            written["concepts"] = glosses(concepts);
        }
    }
    written
}
