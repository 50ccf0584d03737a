//! Labelled pairs to fit the two scores on: of sentences, and of articles.
//!
//! Sentence pairs come from documents that are aligned sentence by sentence; article pairs from those
//! documents, whole, with half of their sentences and by their openings alone, and from collections
//! with a label for every article. No random numbers: samples follow from hashes of names, so a run can be repeated exactly.

use super::labelled::{Record, hash, keep};
use crate::analysis::compile;
use crate::analysis::reader::{Analysed, Reader};
use crate::analysis::similarity::candidates::candidates;
use crate::analysis::similarity::logistic::{Example, Logistic};
use crate::analysis::similarity::{articles, sentences};

/// A labelled example and the group that must stay together in a split.
pub type Grouped<const N: usize> = (u64, Example<N>);

/// Pairs of sentences of documents that are translations of one another, and of some that are not.
pub fn sentence_examples(documents: &[Record]) -> Vec<Grouped<{ sentences::INPUTS }>> {
    let mut reader = Reader::default();
    let analysed: Vec<Analysed> =
        documents.iter().map(|d| reader.read(&d.article(keep(d, 4)))).collect();
    let compiled = compile(&analysed);
    let mut examples = Vec::new();
    for (n, a) in documents.iter().enumerate() {
        for (m, b) in documents.iter().enumerate().skip(n + 1) {
            let chance = hash(&format!("{} {}", a.id, b.id)) % 1000;
            let same = a.label() == b.label();
            if a.lang == b.lang || chance >= if same { 40 } else { 1 } {
                continue;
            }
            // Every other pair is weighed as if it were the whole collection.
            let inputs = if chance.is_multiple_of(2) {
                sentences::inputs(&compiled[n].whole, &compiled[m].whole)
            } else {
                let both = [a, b].map(|d| reader.read(&d.article(keep(d, 4))));
                let both = compile(&both);
                sentences::inputs(&both[0].whole, &both[1].whole)
            };
            let columns = compiled[m].whole.len();
            let (lines_a, lines_b) = (lines(&analysed[n]), lines(&analysed[m]));
            for (at, inputs) in inputs.into_iter().enumerate() {
                let (i, j) = (at / columns, at % columns);
                let holds = same && lines_a[i] == lines_b[j];
                examples.push((hash(a.label()), (inputs, holds, 1.0)));
            }
        }
    }
    examples
}

/// The line that each sentence stands in: documents have one gold sentence a line.
fn lines(analysed: &Analysed) -> Vec<u32> {
    analysed.report.sentences.iter().map(|s| s.block).collect()
}

/// A labelled pair of articles, and the topics it must stay together with in a split.
pub struct ArticleExample {
    pub topics: [String; 2],
    pub example: Example<{ articles::INPUTS }>,
}

/// What a pair counts in the fit: one of a story, one of a topic, any other. Pairs of one topic are
/// few and the hardest, pairs of two topics many and easy. Pairs of a story count more than their
/// number would have it: some are of parts that share nothing, and the average of a story must pass
/// the threshold in spite of them. Chosen by held-out B-cubed F1 at the one threshold for all data;
/// in documents every topic is one story, so that what a pair of a topic counts is of no account.
#[derive(Clone, Copy)]
struct Counts {
    same: f64,
    topic: f64,
    other: f64,
    /// One pair of so many of a story, and of others, is taken.
    sample: [u64; 2],
}

const WRITTEN: Counts = Counts { same: 7.0, topic: 1.5, other: 0.5, sample: [1, 1] };
/// Every so many-th pair is also compared as if it were the whole collection, where all is rare.
const BY_TWOS: u64 = 7;
const TWO: Counts = Counts { same: 2.0, topic: 4.0, other: 4.0, sample: [1, 1] };
/// Whole translations are easily told, so that any two texts that are none count the most.
const WHOLE: Counts = Counts { same: 0.2, topic: 0.0, other: 10.0, sample: [4, 16] };
const HALVES: Counts = Counts { same: 1.5, topic: 0.0, other: 2.0, sample: [4, 16] };
/// A headline, or two lines: what has nothing in common must not be joined for want of evidence.
const OPENINGS: Counts = Counts { same: 1.0, topic: 0.0, other: 2.0, sample: [1, 1] };
/// One pair of so many of a story, and of others, has its openings compared.
const OPENED: [u64; 2] = [40, 300];

/// Labelled pairs of articles: of every collection alone and of all together, since what is rare is
/// judged within a collection; and of documents, whole and with half of their sentences.
pub fn article_examples(
    documents: &[Record],
    collections: &[Vec<Record>],
    model: &Logistic<{ sentences::INPUTS }>,
) -> Vec<ArticleExample> {
    let with_text = |r| (r, Record::text_or_empty(r));
    let (mut reader, mut examples) = (Reader::default(), Vec::new());
    for alone in collections {
        let written: Vec<_> = alone.iter().map(with_text).collect();
        examples.extend(pairs(&written, WRITTEN, model, &mut reader));
        for (n, one) in written.iter().enumerate() {
            for other in &written[n + 1..] {
                let chance = hash(&format!("{} {}", one.0.id, other.0.id));
                if chance.is_multiple_of(BY_TWOS) {
                    examples.extend(pairs(&[one.clone(), other.clone()], TWO, model, &mut reader));
                }
            }
        }
    }
    let written: Vec<_> = collections.iter().flatten().map(with_text).collect();
    examples.extend(pairs(&written, WRITTEN, model, &mut reader));
    for (share, counts) in [(4, WHOLE), (2, HALVES)] {
        let kept: Vec<_> = documents.iter().map(|d| (d, keep(d, share))).collect();
        examples.extend(pairs(&kept, counts, model, &mut reader));
    }
    for (n, one) in documents.iter().enumerate() {
        for other in &documents[n + 1..] {
            let chance = hash(&format!("{} {}", one.id, other.id));
            if chance.is_multiple_of(OPENED[usize::from(one.label() != other.label())]) {
                let both = [one, other].map(|d| (d, opening(d)));
                examples.extend(pairs(&both, OPENINGS, model, &mut reader));
            }
        }
    }
    examples
}

/// The first sentence of a document, or the first two, by chance.
fn opening(document: &Record) -> String {
    let count = 1 + hash(&document.id) % 2;
    let sentences = document.sentences.as_deref().unwrap_or_default();
    sentences.iter().take(count as usize).cloned().collect::<Vec<_>>().join("\n")
}

/// The pairs of a collection that would be scored, or a sample of them.
fn pairs(
    labelled: &[(&Record, String)],
    counts: Counts,
    model: &Logistic<{ sentences::INPUTS }>,
    reader: &mut Reader,
) -> Vec<ArticleExample> {
    let read = |(r, text): &(&Record, String)| reader.read(&r.article(text.clone()));
    let analysed: Vec<Analysed> = labelled.iter().map(read).collect();
    let compiled = compile(&analysed);
    let wholes: Vec<_> = compiled.iter().map(|c| &c.whole).collect();
    let mut examples = Vec::new();
    for (n, m) in candidates(&wholes) {
        let (n, m) = (n as usize, m as usize);
        let (a, b) = (labelled[n].0, labelled[m].0);
        let same = a.label() == b.label();
        let chance = hash(&format!("{} {}", a.id, b.id));
        if !chance.is_multiple_of(counts.sample[usize::from(!same)]) {
            continue;
        }
        let count = match (same, a.topic() == b.topic()) {
            (true, _) => counts.same,
            (false, true) => counts.topic,
            (false, false) => counts.other,
        };
        let inputs = articles::compare(&compiled[n], &compiled[m], model).inputs;
        let topics = [a.topic().to_owned(), b.topic().to_owned()];
        examples.push(ArticleExample { topics, example: (inputs, same, count) });
    }
    examples
}
