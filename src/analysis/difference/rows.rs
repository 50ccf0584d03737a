//! Facts of several versions grouped into rows: one quantity, date or name each.
//!
//! Within a passage the facts of every pair of versions are matched, agreements before conflicts,
//! the surest first, each fact at most once a pair. What remains may agree with a fact elsewhere in
//! the other version: a figure that moved is not missing. Groups of matched facts are the rows.
//!
//! Time O(v² · f²) for f facts of a passage, and O(v² · F²) for the facts of a whole article, which
//! are some dozens.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Verdict, compare};
use super::slots::Slot;
use crate::analysis::facts::skeleton::skeleton;
use crate::model::{
    Bound, Date, Fact, FactKind, FactRow, Mention, Name, Passage, Report, Standing, Unit, Value,
};

/// A fact by version and place.
type Place = (usize, usize);

/// The rows of a comparison: conflicts first, then partly stated, then agreed, by importance.
#[must_use]
pub fn rows(reports: &[&Report], passages: &[Passage]) -> Vec<FactRow> {
    let facts = Placed::new(reports, passages);
    let mut groups = Groups::new(&facts);
    let mut conflicts = Vec::new();
    for a in 0..reports.len() {
        for b in a + 1..reports.len() {
            match_pair(&facts, a, b, &mut groups, &mut conflicts);
        }
    }
    let agreed = groups.numbers();
    for (one, other) in conflicts {
        groups.join(one, other);
    }
    let mut rows = build(&facts, groups, &agreed);
    rows.sort_by(|x, y| {
        let first = |r: &FactRow| (r.mentions[0].version, r.mentions[0].fact);
        (x.standing.cmp(&y.standing))
            .then(y.importance.total_cmp(&x.importance))
            .then(first(x).cmp(&first(y)))
    });
    rows
}

/// The facts that rows are made of, with the passage each stands in.
struct Placed<'r> {
    reports: &'r [&'r Report],
    /// For every version the passage of each of its facts.
    passage_of: Vec<Vec<usize>>,
    /// How close each passage's cells are.
    similarity: Vec<f64>,
    /// For every version the slots of its facts.
    slots: Vec<Vec<Slot<'r>>>,
}

impl<'r> Placed<'r> {
    fn new(reports: &'r [&'r Report], passages: &[Passage]) -> Self {
        let of_version = |(version, report): (usize, &&Report)| {
            let mut of_sentence = vec![0; report.sentences.len()];
            for (n, passage) in passages.iter().enumerate() {
                for sentence in &passage.cells[version] {
                    of_sentence[sentence.get()] = n;
                }
            }
            report.facts.iter().map(|f| of_sentence[f.sentence.get()]).collect()
        };
        let passage_of = reports.iter().enumerate().map(of_version).collect();
        let slots =
            |report: &&'r Report| report.facts.iter().map(|fact| Slot::new(report, fact)).collect();
        Self {
            reports,
            passage_of,
            similarity: passages.iter().map(|p| p.similarity).collect(),
            slots: reports.iter().map(slots).collect(),
        }
    }

    fn slot(&self, (version, fact): Place) -> &Slot<'r> {
        &self.slots[version][fact]
    }

    fn fact(&self, (version, fact): Place) -> &'r Fact {
        &self.reports[version].facts[fact]
    }

    fn of_version(&self, version: usize) -> impl Iterator<Item = Place> + use<'r> {
        let facts = &self.reports[version].facts;
        let in_rows =
            |f: &Fact| matches!(f.value, Value::Quantity(_) | Value::Date(_) | Value::Name(_));
        (0..facts.len()).filter(move |&n| in_rows(&facts[n])).map(move |fact| (version, fact))
    }

    fn passage(&self, (version, fact): Place) -> usize {
        self.passage_of[version][fact]
    }
}

/// Sureness from which facts of one passage conflict, and from which facts anywhere agree.
const CONFLICT: f64 = 0.4;
const AGREE_ANYWHERE: f64 = 0.8;
/// Similarity of a passage from which what is left over on both sides stands for one another.
const CLOSE: f64 = 0.5;

fn match_pair(
    facts: &Placed,
    a: usize,
    b: usize,
    groups: &mut Groups,
    conflicts: &mut Vec<(Place, Place)>,
) {
    let mut agreeing = Vec::new();
    let mut conflicting = Vec::new();
    for one in facts.of_version(a) {
        for other in facts.of_version(b) {
            let together = facts.passage(one) == facts.passage(other);
            match compare(facts.fact(one), facts.fact(other)) {
                Verdict::Agree(sure) if together => agreeing.push((sure + 1.0, one, other)),
                Verdict::Agree(sure) if sure >= AGREE_ANYWHERE => agreeing.push((sure, one, other)),
                Verdict::Conflict(sure) if together && sure >= CONFLICT => {
                    conflicting.push((sure, one, other));
                }
                Verdict::Conflict(_) | Verdict::Unrelated => {
                    let sure = facts.slot(one).conflict(facts.slot(other), together);
                    if sure >= slot_threshold(facts.fact(one)) {
                        conflicting.push((sure, one, other));
                    }
                }
                Verdict::Agree(_) => {}
            }
        }
    }
    let mut taken = BTreeSet::new();
    for (_, one, other) in surest_first(agreeing) {
        // Elsewhere in the text a value may be told again; within the passage it counts once.
        groups.join(one, other);
        taken.insert(one);
        taken.insert(other);
    }
    for (_, one, other) in surest_first(conflicting) {
        if !taken.contains(&one) && !taken.contains(&other) {
            conflicts.push((one, other));
            taken.insert(one);
            taken.insert(other);
        }
    }
    conflicts.extend(left_over(facts, a, b, &taken));
}

/// In close passages, a number, date or name that is the only one without a counterpart on either
/// side: a translator or an editor put one for the other.
fn left_over(facts: &Placed, a: usize, b: usize, taken: &BTreeSet<Place>) -> Vec<(Place, Place)> {
    let mut left: BTreeMap<(usize, FactKind), [Vec<Place>; 2]> = BTreeMap::new();
    for (side, version) in [a, b].into_iter().enumerate() {
        for place in facts.of_version(version).filter(|p| !taken.contains(p)) {
            let passage = facts.passage(place);
            if facts.similarity[passage] >= CLOSE && may_be_exchanged(&facts.fact(place).value) {
                let kind = facts.fact(place).value.kind();
                left.entry((passage, kind)).or_default()[side].push(place);
            }
        }
    }
    let pair = |sides: [Vec<Place>; 2]| match (&sides[0][..], &sides[1][..]) {
        (&[one], &[other]) => {
            are_exchanged(facts.fact(one), facts.fact(other)).then_some((one, other))
        }
        _ => None,
    };
    left.into_values().filter_map(pair).collect()
}

/// Whether a value is telling enough that one in its place is a disagreement.
fn may_be_exchanged(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => q.bound != Bound::Vague && q.unit != Unit::Ordinal,
        Value::Date(date) => date.away.is_none(),
        Value::Name(_) => true,
        _ => false,
    }
}

fn are_exchanged(one: &Fact, other: &Fact) -> bool {
    match (&one.value, &other.value) {
        (Value::Quantity(a), Value::Quantity(b)) => a.unit == b.unit,
        (Value::Date(a), Value::Date(b)) => {
            let parts = |d: &Date| (d.year.is_some(), d.month.is_some(), d.day.is_some());
            parts(a) == parts(b)
        }
        // Two spellings of one name begin alike more often than two names do.
        (Value::Name(a), Value::Name(b)) => match (a.concept, b.concept) {
            (Some(a), Some(b)) => a != b,
            (None, None) => {
                let initial = |n: &Name| n.words.first().and_then(|w| skeleton(w).chars().next());
                a.words.len() == b.words.len() && initial(a) != initial(b)
            }
            _ => false,
        },
        _ => false,
    }
}

/// Sureness from which facts anywhere fill one slot with different values, as measured on labelled
/// conflicts: names are confused most easily.
fn slot_threshold(fact: &Fact) -> f64 {
    match fact.value.kind() {
        FactKind::Number => 0.33,
        FactKind::Date => 0.4,
        _ => 0.62,
    }
}

fn surest_first(mut pairs: Vec<(f64, Place, Place)>) -> Vec<(f64, Place, Place)> {
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    pairs
}

/// Facts grouped by joining (union–find).
struct Groups {
    number: BTreeMap<Place, usize>,
    parent: Vec<usize>,
}

impl Groups {
    fn new(facts: &Placed) -> Self {
        let places = (0..facts.reports.len()).flat_map(|v| facts.of_version(v));
        let number: BTreeMap<_, _> = places.zip(0..).collect();
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
        self.number.keys().map(|&place| (place, self.of(place))).collect()
    }
}

fn build(facts: &Placed, groups: Groups, agreed: &BTreeMap<Place, usize>) -> Vec<FactRow> {
    let mut members: BTreeMap<(usize, FactKind), Vec<Place>> = BTreeMap::new();
    for &place in groups.number.keys() {
        let kind = facts.fact(place).value.kind();
        members.entry((groups.of(place), kind)).or_default().push(place);
    }
    members.into_iter().map(|((_, kind), places)| row(facts, kind, &places, agreed)).collect()
}

fn row(
    facts: &Placed,
    kind: FactKind,
    places: &[Place],
    agreed: &BTreeMap<Place, usize>,
) -> FactRow {
    let mut readings: Vec<usize> = Vec::new();
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mentions: Vec<Mention> = places
        .iter()
        .map(|&place| {
            let group = agreed[&place];
            let reading = readings.iter().position(|&g| g == group).unwrap_or_else(|| {
                readings.push(group);
                readings.len() - 1
            });
            Mention {
                version: narrow(place.0),
                fact: narrow(place.1),
                passage: narrow(facts.passage(place)),
                reading: narrow(reading),
            }
        })
        .collect();
    let versions = {
        let mut versions: Vec<_> = places.iter().map(|p| p.0).collect();
        versions.dedup();
        versions.len()
    };
    let standing = if readings.len() > 1 {
        Standing::Conflict
    } else if versions < facts.reports.len() {
        Standing::Partial
    } else {
        Standing::Agreed
    };
    let importance =
        places.iter().map(|&p| importance(facts, p)).fold(0.0, f64::max) + versions as f64 * 0.1;
    FactRow { kind, standing, mentions, importance }
}

/// Weight for the reader: what stands early, numbers before dates before names, large and telling
/// numbers before small ones.
fn importance(facts: &Placed, place: Place) -> f64 {
    let fact = facts.fact(place);
    let report = facts.reports[place.0];
    let depth = fact.sentence.0 as f64 / report.sentences.len().max(1) as f64;
    let kind = match &fact.value {
        Value::Quantity(q) if q.unit == Unit::Count && q.low >= 10.0 => 1.0,
        Value::Quantity(_) => 0.8,
        Value::Date(date) if date.day.is_some() => 0.7,
        Value::Date(_) => 0.5,
        Value::Name(name) if name.concept.is_none() => 0.6,
        Value::Name(_) => 0.3,
        _ => 0.4,
    };
    kind + 0.5 * (1.0 - depth)
}
