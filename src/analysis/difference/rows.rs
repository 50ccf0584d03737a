//! Facts of several versions grouped into rows: one quantity, date or name each.
//!
//! Facts that say the same are joined first, within a version and between any two. Then the facts of
//! each pair of versions that fill one slot with different values are paired, the surest first, each
//! fact with all its mentions at most once a pair; what is left over in close passages may have been
//! exchanged. Facts joined by either make a row, those that say the same a reading in it.
//!
//! Time O(v² · f²) for v versions of f facts, which are some dozens.

use std::collections::BTreeMap;

use super::details;
use super::matching::{AGREE_ANYWHERE, conflicts};
use super::placed::{Match, Place, Placed};
use super::slots::counts_people;
use crate::model::{Bound, FactKind, FactRow, Mention, Standing, Unit, Value};
use crate::sorting::Sort;

/// The rows of a comparison: conflicts first, then partly stated, then agreed, by importance.
#[must_use]
pub fn rows(facts: &Placed) -> Vec<FactRow> {
    let mut groups = Groups::new(facts);
    let mut agreements = Vec::new();
    let versions = facts.reports.len();
    for a in 0..versions {
        for b in a..versions {
            let agreeing = facts.agreements(a, b);
            for &(sure, one, other) in &agreeing {
                if sure >= AGREE_ANYWHERE || facts.together(one, other) {
                    groups.join(one, other);
                }
            }
            agreements.push(((a, b), agreeing));
        }
    }
    let agreed = groups.numbers();
    let mut found = Vec::new();
    for ((a, b), agreeing) in agreements.iter().filter(|((a, b), _)| a != b) {
        found.extend(conflicts(facts, *a, *b, agreeing, &agreed));
    }
    for &(_, one, other) in &found {
        groups.join(one, other);
    }
    let mut rows = build(facts, &groups, &agreed, &found);
    rows.arrange_by(|x, y| {
        let first = |r: &FactRow| (r.mentions[0].version, r.mentions[0].fact);
        (x.standing.cmp(&y.standing))
            .then(y.importance.total_cmp(&x.importance))
            .then(first(x).cmp(&first(y)))
    });
    rows
}

/// Facts grouped by joining (union–find).
struct Groups {
    number: BTreeMap<Place, usize>,
    parent: Vec<usize>,
}

impl Groups {
    fn new(facts: &Placed) -> Self {
        let places = (0..facts.reports.len()).flat_map(|v| facts.of_version(v));
        // Inserted one by one: collecting would sort first, in code of its own.
        let mut number = BTreeMap::new();
        number.extend(places.zip(0..));
        let parent = (0..number.len()).collect();
        Self { number, parent }
    }

    fn root(&self, mut n: usize) -> usize {
        while self.parent[n] != n {
            n = self.parent[n];
        }
        n
    }

    fn join(&mut self, one: Place, other: Place) {
        let (a, b) = (self.root(self.number[&one]), self.root(self.number[&other]));
        self.parent[a.max(b)] = a.min(b);
    }

    fn of(&self, place: Place) -> usize {
        self.root(self.number[&place])
    }

    /// The group of every fact as it stands now.
    fn numbers(&self) -> BTreeMap<Place, usize> {
        let mut numbers = BTreeMap::new();
        numbers.extend(self.number.keys().map(|&place| (place, self.of(place))));
        numbers
    }
}

fn build(
    facts: &Placed,
    groups: &Groups,
    agreed: &BTreeMap<Place, usize>,
    conflicts: &[Match],
) -> Vec<FactRow> {
    let mut members: BTreeMap<(usize, FactKind), Vec<Place>> = BTreeMap::new();
    for &place in groups.number.keys() {
        let kind = facts.fact(place).value.kind();
        members.entry((groups.of(place), kind)).or_default().push(place);
    }
    let mut sure: BTreeMap<usize, f64> = BTreeMap::new();
    for &(probability, one, _) in conflicts {
        let of_row = sure.entry(groups.of(one)).or_insert(0.0);
        *of_row = of_row.max(probability);
    }
    let row = |((group, kind), places): ((usize, FactKind), Vec<Place>)| {
        let confidence = sure.get(&group).copied();
        row(facts, kind, &places, agreed, confidence)
    };
    members.into_iter().map(row).collect()
}

/// The readings of a row: for each place the number of the first that says the same.
fn readings(facts: &Placed, places: &[Place], agreed: &BTreeMap<Place, usize>) -> Vec<u32> {
    let mut firsts: Vec<Place> = Vec::new();
    let mut reading = |&place: &Place| {
        let says_the_same = |first: &Place| {
            agreed[first] == agreed[&place] || facts.agreement(*first, place).is_some()
        };
        let found = firsts.iter().position(says_the_same).unwrap_or_else(|| {
            firsts.push(place);
            firsts.len() - 1
        });
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    places.iter().map(&mut reading).collect()
}

fn row(
    facts: &Placed,
    kind: FactKind,
    places: &[Place],
    agreed: &BTreeMap<Place, usize>,
    conflict: Option<f64>,
) -> FactRow {
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (readings, said) = match conflict {
        Some(_) => (readings(facts, places, agreed), vec![None; places.len()]),
        None => details::readings(facts, places),
    };
    let mentions: Vec<Mention> = (places.iter().zip(&readings).zip(said))
        .map(|((&place, &reading), said)| Mention {
            version: narrow(place.0),
            fact: narrow(place.1),
            passage: narrow(facts.passage(place)),
            reading,
            said,
        })
        .collect();
    let mut versions: Vec<_> = places.iter().map(|p| p.0).collect();
    versions.dedup();
    let standing = if readings.iter().any(|&r| r > 0) {
        Standing::Conflict
    } else if versions.len() < facts.reports.len() {
        Standing::Partial
    } else {
        Standing::Agreed
    };
    let importance = places.iter().map(|&p| importance(facts, p)).fold(0.0, f64::max)
        + versions.len() as f64 * 0.1;
    let confidence = match (standing, conflict) {
        (Standing::Conflict, Some(sure)) => sure,
        (Standing::Conflict, None) => details::SURE,
        _ => 1.0,
    };
    FactRow { kind, standing, mentions, importance, confidence }
}

/// Weight for the reader: headline and lead first, then what stands early; numbers of people before
/// other numbers, numbers before dates before names.
fn importance(facts: &Placed, place: Place) -> f64 {
    const LEAD: u32 = 3;
    let fact = facts.fact(place);
    let report = facts.reports[place.0];
    let depth = fact.sentence.0 as f64 / report.sentences.len().max(1) as f64;
    let kind = match &fact.value {
        Value::Quantity(q) if q.bound == Bound::Vague || q.unit == Unit::Ordinal => 0.4,
        Value::Quantity(q) if counts_people(q) => 1.2,
        Value::Quantity(q) if q.unit == Unit::Count && q.low >= 10.0 => 1.0,
        Value::Quantity(_) => 0.8,
        Value::Date(date) if date.day.is_some() => 0.7,
        Value::Date(_) => 0.5,
        Value::Name(name) if name.concept.is_none() => 0.6,
        Value::Name(_) => 0.3,
        _ => 0.4,
    };
    let lead = if fact.sentence.0 < LEAD { 0.3 } else { 0.0 };
    kind + lead + 0.5 * (1.0 - depth)
}
