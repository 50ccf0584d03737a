//! `retold stories`: which articles tell the same story.

use std::io::Write;
use std::path::PathBuf;

use serde_json::json;

use super::{CommandError, read};
use crate::analysis::reader::Reader;
use crate::analysis::{Options, analyse};
use crate::import::read_articles;
use crate::model::{Analysis, Article, ArticleIndex, PairRelation};

#[derive(clap::Args)]
pub struct Arguments {
    /// Articles as JSON Lines; - for standard input.
    file: PathBuf,
    /// Print JSON: {"stories":[{"id":…,"versions":[article id,…]}]}.
    #[arg(long)]
    json: bool,
    /// Average probability, 0 to 1, from which articles are joined into one story.
    #[arg(long, default_value_t = Options::default().threshold, value_parser = share)]
    threshold: f64,
}

fn share(text: &str) -> Result<f64, String> {
    let value: f64 = text.parse().map_err(|_| format!("“{text}” is not a number"))?;
    (0.0..=1.0).contains(&value).then_some(value).ok_or_else(|| format!("{value} is not in 0 to 1"))
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let articles = read(&arguments.file, read_articles)?;
    let options = Options { threshold: arguments.threshold };
    let analysis = analyse(&mut Reader::default(), &articles, &options, &mut |_| ());
    if arguments.json {
        as_json(&articles, &analysis, out)
    } else {
        as_text(&articles, &analysis, out)
    }
}

fn as_json(
    articles: &[Article],
    analysis: &Analysis,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let name = |v: &ArticleIndex| &articles[v.get()].name;
    let story = |s: &crate::model::Story| {
        let first = s.versions[0].get();
        let versions: Vec<_> = s.versions.iter().map(name).collect();
        json!({ "id": articles[first].id.to_string(), "versions": versions })
    };
    let stories: Vec<_> = analysis.stories.iter().map(story).collect();
    serde_json::to_writer(&mut *out, &json!({ "stories": stories }))?;
    Ok(writeln!(out)?)
}

fn as_text(
    articles: &[Article],
    analysis: &Analysis,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let told: Vec<_> = analysis.stories.iter().filter(|s| s.versions.len() > 1).collect();
    let once = analysis.stories.len() - told.len();
    writeln!(
        out,
        "{} articles, {} told more than once, {once} told once",
        articles.len(),
        told.len()
    )?;
    for story in &analysis.stories {
        writeln!(out)?;
        for &version in &story.versions {
            let article = &articles[version.get()];
            let language = analysis.reports[version.get()].language;
            writeln!(
                out,
                "{language}  {}  {}",
                article.name,
                headline(article, analysis, version)
            )?;
        }
        if let [only] = story.versions[..]
            && let Some(pair) = analysis.pairs.iter().find(|p| p.a == only || p.b == only)
            && pair.relation == PairRelation::Related
        {
            let other = if pair.a == only { pair.b } else { pair.a };
            writeln!(out, "    related to {} ({:.2})", articles[other.get()].name, pair.score)?;
        }
    }
    Ok(())
}

fn headline<'a>(article: &'a Article, analysis: &Analysis, version: ArticleIndex) -> &'a str {
    let report = &analysis.reports[version.get()];
    let first = report.sentences.first().map(|s| s.span);
    let in_text = report.headline.or(first).map_or("", |span| span.of(&article.text));
    article.title.as_deref().unwrap_or(in_text)
}
