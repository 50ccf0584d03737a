//! Polarity and certainty of passages that say the same: denied here, claimed there.
//!
//! A passage that some versions negate and others do not is a difference where the versions are close
//! otherwise: in a free rendering "remained silent" stands for "did not answer". The same for what one
//! holds to be claimed or denied and another to be established. How sure that is follows from how much
//! of the clause that one denies or doubts the others have: a clause that they lack is another matter.
//!
//! Time linear in the statements of the passage, times the concepts of its sentences.

use crate::model::{
    ConceptId, Difference, DifferenceKind, Fact, Passage, Relation, Report, Span, Stance, Stretch,
    Value,
};
use crate::sorting::Sort;

/// Similarity of a passage from which its polarity is compared.
const CLOSE: f64 = 0.5;

/// How sure a difference is whose clause the others lack, and one whose clause they have whole.
const LEAST: f64 = 0.3;
const MOST: f64 = 0.9;
/// What of a clause the others are taken to have where nothing in it is known.
const UNKNOWN: f64 = 0.5;
/// Stances that hold something to be less than certain.
const DOUBTED: [Stance; 2] = [Stance::Hedged, Stance::Denied];

/// The differences in polarity and certainty of a passage.
#[must_use]
pub fn differences(passage: &Passage, number: u32, reports: &[&Report]) -> Vec<Difference> {
    let has: Vec<usize> =
        (0..passage.cells.len()).filter(|&v| !passage.cells[v].is_empty()).collect();
    if has.len() < 2 || passage.similarity < CLOSE {
        return Vec::new();
    }
    let statements: Vec<(usize, Vec<(&Fact, Stance)>)> =
        has.iter().map(|&v| (v, stances(passage, v, reports[v]))).collect();
    let with = |wanted: &[Stance]| -> Vec<Stretch> {
        let first = |(version, found): &(usize, Vec<(&Fact, Stance)>)| {
            let (fact, _) = found.iter().find(|(_, stance)| wanted.contains(stance))?;
            Some(Stretch { version: u32::try_from(*version).unwrap_or(u32::MAX), span: fact.span })
        };
        statements.iter().filter_map(first).collect()
    };
    let mut found = Vec::new();
    let sureness = |wanted: &[Stance]| {
        let mut shares = Vec::new();
        for (version, found) in &statements {
            let first = found.iter().find(|(_, stance)| wanted.contains(stance));
            let clause = first.map_or(&[][..], |(fact, _)| concepts_of(fact));
            let others = has.iter().filter(|&v| v != version);
            shares.extend(others.filter_map(|&v| share(clause, passage, v, reports[v])));
        }
        let share = shares.into_iter().reduce(f64::max).unwrap_or(UNKNOWN);
        LEAST + (MOST - LEAST) * share * passage.similarity.min(1.0)
    };
    let mut add = |kind, relation, wanted: &[Stance], stretches: Vec<Stretch>| {
        found.push(Difference {
            kind,
            relation,
            stretches,
            passage: number,
            fact: None,
            confidence: sureness(wanted),
            is_trivial: false,
        });
    };
    let negated = with(&[Stance::Negated]);
    let denied = with(&[Stance::Negated, Stance::Denied]);
    // A denial is a negation in other words.
    if !negated.is_empty() && denied.len() < has.len() && is_plain(&statements) {
        add(DifferenceKind::Negation, Relation::Only, &[Stance::Negated], negated);
    }
    let doubted = with(&DOUBTED);
    let confirmed = with(&[Stance::Confirmed]);
    let apart = doubted.iter().all(|d| confirmed.iter().all(|c| c.version != d.version));
    if !doubted.is_empty() && !confirmed.is_empty() && apart {
        let mut both = doubted;
        both.extend(confirmed);
        both.arrange_by_key(|s| s.version);
        add(DifferenceKind::Hedge, Relation::Changed, &DOUBTED, both);
    }
    found
}

fn concepts_of(fact: &Fact) -> &[ConceptId] {
    match &fact.value {
        Value::Negation(statement) | Value::Hedge(statement) => &statement.concepts,
        _ => &[],
    }
}

/// How much of the concepts of a clause a version has in a passage.
fn share(clause: &[ConceptId], passage: &Passage, version: usize, report: &Report) -> Option<f64> {
    let spans = passage.cells[version].iter().map(|s| report.sentences[s.get()].span);
    let spans: Vec<Span> = spans.collect();
    let has = |concept: &&ConceptId| {
        report
            .concepts
            .iter()
            .any(|hit| hit.concept == **concept && spans.iter().any(|span| span.overlaps(hit.span)))
    };
    let shared = clause.iter().filter(has).count() as f64;
    (!clause.is_empty()).then(|| shared / clause.len() as f64)
}

/// Whether no version negates twice: two negations may cancel, or be one in another language.
fn is_plain(statements: &[(usize, Vec<(&Fact, Stance)>)]) -> bool {
    let count =
        |found: &[(&Fact, Stance)]| found.iter().filter(|(_, s)| *s == Stance::Negated).count();
    statements.iter().all(|(_, found)| count(found) <= 1)
}

fn stances<'r>(passage: &Passage, version: usize, report: &'r Report) -> Vec<(&'r Fact, Stance)> {
    let inside = report.facts.iter().filter(|f| passage.cells[version].contains(&f.sentence));
    let stance = |fact: &'r Fact| match &fact.value {
        Value::Negation(s) | Value::Hedge(s) => Some((fact, s.stance)),
        _ => None,
    };
    inside.filter_map(stance).collect()
}
