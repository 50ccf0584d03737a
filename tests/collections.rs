//! The project's own gold collection: nine topics with three occurrences each that are easily confused,
//! told independently in some twenty languages (`tests/collections/`), and two reports that share a figure alone.
//!
//! The weights were fitted on it among others, so this guards against getting worse and is no measure
//! of how good detection is elsewhere; `docs/quality.md` has the held-out figures.
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;

use retold::analysis::reader::Reader;
use retold::analysis::{Options, analyse};
use retold::command::b_cubed;
use retold::import::read_articles;

/// B-cubed F1 over all topics together when last measured, and how much it may fall.
const MEASURED: f64 = 1.0;
const MAY_FALL: f64 = 0.01;

#[test]
fn stories_of_confusable_occurrences_are_told_apart() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/collections");
    let mut topics: Vec<_> = std::fs::read_dir(folder)
        .expect("the collections")
        .map(|topic| topic.expect("a topic").path())
        .filter(|topic| topic.is_dir())
        .collect();
    topics.sort();
    let (mut articles, mut labels) = (Vec::new(), Vec::new());
    for topic in topics {
        let bytes = std::fs::read(topic.join("articles.jsonl")).expect("the topic's articles");
        articles.extend(read_articles(&bytes).expect("articles that can be read"));
        for line in bytes.split(|&b| b == b'\n').filter(|line| !line.is_empty()) {
            let record: serde_json::Value = serde_json::from_slice(line).expect("a record");
            labels.push(record["event"].as_str().expect("a label").to_owned());
        }
    }
    let analysis = analyse(&mut Reader::default(), &articles, &Options::default(), &mut |_| ());
    let mut found = vec![0; labels.len()];
    for (n, story) in analysis.stories.iter().enumerate() {
        for version in &story.versions {
            found[version.get()] = n;
        }
    }
    let gold: Vec<&str> = labels.iter().map(String::as_str).collect();
    let (precision, recall) = b_cubed(&gold, &found);
    let f1 = 2.0 * precision * recall / (precision + recall);
    assert!(f1 >= MEASURED - MAY_FALL, "B-cubed F1 {f1:.4}, measured {MEASURED}");
}
