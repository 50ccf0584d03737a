//! Labelled pairs of facts to fit the slots on: two values of one thing, or of two.
//!
//! Of every two versions that a labelled fact names, all facts that could be in conflict are taken.
//! Two are, where their words are labelled with other values; so are further mentions of the same two
//! values, which carry no label of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::examples::Grouped;
use super::fit::FOLDS;
use super::labelled::{LabelledFact, Record};
use crate::analysis::difference::matching::{Inputs, slot_inputs};
use crate::analysis::difference::placed::Placed;
use crate::analysis::difference::slots::{DATE_INPUTS, NUMBER_INPUTS};
use crate::analysis::difference::surroundings::Surroundings;
use crate::analysis::reader::{Analysed, Reader};
use crate::analysis::{align, compile};
use crate::model::{Report, Span};

type Examples = (Vec<Grouped<NUMBER_INPUTS>>, Vec<Grouped<DATE_INPUTS>>);

/// Pairs of quantities and pairs of dates, grouped by topic.
pub fn slot_examples(articles: &[Record], labelled: &[LabelledFact]) -> Examples {
    let by_id: BTreeMap<&str, &Record> = articles.iter().map(|a| (a.id.as_str(), a)).collect();
    let topics: BTreeSet<&str> = articles.iter().map(Record::topic).collect();
    let folds: BTreeMap<&str, u64> = topics.into_iter().zip((0..FOLDS).cycle()).collect();
    let mut couples: BTreeMap<[&str; 2], Vec<&LabelledFact>> = BTreeMap::new();
    for fact in labelled {
        let told = || fact.values.iter().filter(|(_, words)| words.is_some()).map(|(id, _)| id);
        for a in told() {
            for b in told().filter(|b| a < *b) {
                couples.entry([a, b]).or_default().push(fact);
            }
        }
    }
    let (mut reader, mut examples) = (Reader::default(), Examples::default());
    for (ids, labelled) in &couples {
        let [Some(a), Some(b)] = ids.map(|id| by_id.get(id).copied()) else { continue };
        add(&mut reader, [a, b], labelled, folds[a.topic()] << 8, &mut examples);
    }
    examples
}

/// Adds the pairs of facts of two articles.
fn add(
    reader: &mut Reader,
    records: [&Record; 2],
    labelled: &[&LabelledFact],
    group: u64,
    (numbers, dates): &mut Examples,
) {
    let texts = records.map(Record::text_or_empty);
    let analysed: Vec<Analysed> = (records.iter().zip(&texts))
        .map(|(record, text)| reader.read(&record.article(text.clone())))
        .collect();
    let compiled = compile(&analysed);
    let passages = align::align(&[&compiled[0].whole, &compiled[1].whole]);
    let reports = [&analysed[0].report, &analysed[1].report];
    let texts = [texts[0].as_str(), texts[1].as_str()];
    let surroundings = [0, 1].map(|n| Surroundings::of(texts[n], reports[n]));
    let placed = Placed::new(&texts, &reports, &passages, &surroundings);
    let conflicts: Vec<[String; 2]> =
        (labelled.iter()).flat_map(|fact| conflict(fact, records, texts, reports)).collect();
    for (one, other, inputs) in slot_inputs(&placed) {
        let keys = [reports[0].facts[one].value.key(), reports[1].facts[other].value.key()];
        let holds = conflicts.contains(&keys);
        match inputs {
            Inputs::Numbers(inputs) => numbers.push((group, (inputs, holds, 1.0))),
            Inputs::Dates(inputs) => dates.push((group, (inputs, holds, 1.0))),
        }
    }
}

/// The values of two articles that a labelled fact sets against each other, as the reports have them.
fn conflict(
    fact: &LabelledFact,
    records: [&Record; 2],
    texts: [&str; 2],
    reports: [&Report; 2],
) -> Vec<[String; 2]> {
    let [a, b] = records.map(|r| fact.norm.get(&r.id));
    if a == b {
        return Vec::new();
    }
    let keys = |n: usize| -> Vec<String> {
        let words = fact.values.get(&records[n].id).and_then(Option::as_deref).unwrap_or_default();
        let Some(at) = texts[n].find(words).filter(|_| !words.is_empty()) else {
            return Vec::new();
        };
        let span = Span::new(at, at + words.len());
        let inside = reports[n].facts.iter().filter(|f| f.span.overlaps(span));
        inside.map(|f| f.value.key()).collect()
    };
    let others = keys(1);
    keys(0).into_iter().flat_map(|a| others.iter().map(move |b| [a.clone(), b.clone()])).collect()
}
