//! JSON Lines: one article, or one pair of texts, a line.

use serde::Deserialize;

use super::{ImportError, tell_repetitions_apart, text};
use crate::model::{Article, Language};

#[derive(Deserialize)]
struct ArticleRecord {
    id: Option<serde_json::Value>,
    #[serde(flatten)]
    fields: Fields,
}

#[derive(Deserialize)]
struct PairRecord {
    id: Option<serde_json::Value>,
    a: Fields,
    b: Fields,
}

#[derive(Deserialize)]
struct Fields {
    text: String,
    #[serde(alias = "language")]
    lang: Option<String>,
    title: Option<String>,
    source: Option<String>,
    date: Option<String>,
    #[serde(alias = "url")]
    address: Option<String>,
}

/// Two texts to compare.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The record's `id` as it stood, `null` where there was none.
    pub id: serde_json::Value,
    pub a: Article,
    pub b: Article,
}

/// Reads articles, one JSON object a line with at least `text`; `id`, `lang`, `title`, `source`,
/// `date` and `address` (or `url`) are taken where present, other fields are ignored.
///
/// # Errors
/// At the first line that is no such object, and where two records have the same `id`.
pub fn read_articles(bytes: &[u8]) -> Result<Vec<Article>, ImportError> {
    let mut names = std::collections::BTreeMap::new();
    let mut articles = Vec::new();
    for (line, record) in lines(bytes)? {
        let record: ArticleRecord = parse(line, record, "an article, such as {\"text\":\"…\"}")?;
        let name = record.id.map_or_else(|| line.to_string(), |id| written(&id));
        if let Some(first) = names.insert(name.clone(), line) {
            let what = format!("the id “{name}” stands on line {first} already");
            return Err(ImportError::at(line, what));
        }
        articles.push(article(name, record.fields));
    }
    tell_repetitions_apart(&mut articles);
    Ok(articles)
}

/// Reads pairs, one JSON object a line with `a` and `b`, each an object with at least `text`.
///
/// # Errors
/// At the first line that is no such object.
pub fn read_pairs(bytes: &[u8]) -> Result<Vec<Pair>, ImportError> {
    lines(bytes)?
        .map(|(line, record)| {
            let expected = "a pair, such as {\"a\":{\"text\":\"…\"},\"b\":{\"text\":\"…\"}}";
            let record: PairRecord = parse(line, record, expected)?;
            let mut both = [article("a".into(), record.a), article("b".into(), record.b)];
            tell_repetitions_apart(&mut both);
            let [a, b] = both;
            Ok(Pair { id: record.id.unwrap_or_default(), a, b })
        })
        .collect()
}

/// Lines that are not blank, with their 1-based numbers.
fn lines(bytes: &[u8]) -> Result<impl Iterator<Item = (usize, &str)>, ImportError> {
    let numbered = text(bytes)?.lines().enumerate();
    Ok(numbered.map(|(n, line)| (n + 1, line)).filter(|(_, line)| !line.trim().is_empty()))
}

fn parse<'l, T: Deserialize<'l>>(
    line: usize,
    record: &'l str,
    expected: &str,
) -> Result<T, ImportError> {
    serde_json::from_str(record)
        .map_err(|e| ImportError::at(line, format!("not the JSON of {expected}: {e}")))
}

fn written(id: &serde_json::Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

fn article(name: String, fields: Fields) -> Article {
    Article {
        title: fields.title.filter(|t| !t.trim().is_empty()),
        language: fields
            .lang
            .as_deref()
            .map(Language::from_tag)
            .filter(|&l| l != Language::Unknown),
        source: fields.source,
        date: fields.date,
        address: fields.address,
        ..Article::new(name, fields.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_articles_with_and_without_extras() {
        let input =
            "{\"id\":\"a\",\"lang\":\"nn\",\"text\":\"Eitt.\",\"more\":1}\n\n{\"text\":\"Two.\"}\n";
        let articles = read_articles(input.as_bytes()).unwrap();
        assert_eq!(articles[0].language, Some(Language::Nb));
        assert_eq!((articles[0].name.as_str(), articles[1].name.as_str()), ("a", "3"));
    }

    #[test]
    fn a_bad_line_is_named() {
        let error = read_articles(b"{\"text\":\"x\"}\n{\"text\":}\n").unwrap_err();
        assert_eq!(error.line, Some(2));
        let error =
            read_articles(b"{\"id\":1,\"text\":\"x\"}\n{\"id\":1,\"text\":\"y\"}").unwrap_err();
        assert!(error.to_string().contains("line 2: the id “1” stands on line 1"), "{error}");
    }
}
