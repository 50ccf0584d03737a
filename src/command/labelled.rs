//! Labelled data: articles and documents whose story is known, as JSON Lines.
//!
//! Documents are aligned sentence by sentence over their languages; articles have a label, and a topic
//! that must stay on one side of a split.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{CommandError, bytes};
use crate::model::{Article, Language};

/// A line of labelled data.
#[derive(Clone, Deserialize)]
pub struct Record {
    pub id: String,
    pub lang: String,
    pub title: Option<String>,
    pub text: Option<String>,
    pub sentences: Option<Vec<String>>,
    pub story: Option<String>,
    pub event: Option<String>,
    pub topic: Option<String>,
}

impl Record {
    pub fn label(&self) -> &str {
        self.event.as_deref().or(self.story.as_deref()).unwrap_or(&self.id)
    }

    /// What must stay on one side of a split.
    pub fn topic(&self) -> &str {
        self.topic.as_deref().unwrap_or(self.label())
    }

    pub fn text_or_empty(&self) -> String {
        self.text.clone().unwrap_or_default()
    }

    pub fn article(&self, text: String) -> Article {
        let language = Some(Language::from_tag(&self.lang));
        Article { title: self.title.clone(), language, ..Article::new(self.id.clone(), text) }
    }
}

/// What the versions of one occurrence state of one fact.
#[derive(Deserialize)]
pub struct LabelledFact {
    /// The words of each article, by its id; none where it is silent.
    pub values: BTreeMap<String, Option<String>>,
    /// What they mean: two articles disagree where these differ.
    pub norm: BTreeMap<String, String>,
}

/// Reads a file of labelled articles or documents.
pub fn records(path: &Path) -> Result<Vec<Record>, CommandError> {
    lines(path)
}

/// Reads a file of JSON Lines.
pub fn lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, CommandError> {
    let bytes = bytes(path)?;
    let lines = bytes.split(|&b| b == b'\n').enumerate().filter(|(_, line)| !line.is_empty());
    let parse = |(n, line)| {
        serde_json::from_slice(line)
            .map_err(|e| CommandError::Data(format!("{}: line {}: {e}", path.display(), n + 1)))
    };
    lines.map(parse).collect()
}

/// FNV-1a and the finalizer of `SplitMix64` (Steele, Lea and Flood 2014): folds and samples must not
/// change from run to run, and names that differ in their last letter alone must not fall into one
/// sample, as with FNV's own bits they would.
pub fn hash(text: &str) -> u64 {
    let mut hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    for (shift, factor) in [(30, 0xbf58_476d_1ce4_e5b9), (27, 0x94d0_49bb_1331_11eb)] {
        hash = (hash ^ (hash >> shift)).wrapping_mul(factor);
    }
    hash ^ (hash >> 31)
}

/// The text of a document of which `share` quarters of the sentences are kept, by chance.
pub fn keep(document: &Record, share: u64) -> String {
    let sentences = document.sentences.as_deref().unwrap_or_default();
    let is_kept = |n: usize| match share {
        4 => true,
        share => hash(&format!("{} {n}", document.id)) % 4 < share,
    };
    let kept: Vec<_> =
        (0..sentences.len()).filter(|&n| is_kept(n)).map(|n| sentences[n].as_str()).collect();
    if kept.is_empty() { sentences.first().cloned().unwrap_or_default() } else { kept.join("\n") }
}
