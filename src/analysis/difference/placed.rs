//! The facts of several versions, each with the passage it stands in and what stands around it.
//!
//! Everything that compares facts asks here for a fact by its place. Built in time linear in the
//! reports.

use super::calendar::usual_year;
use super::facts::{Stated, agreement};
use super::persons::Written;
use super::quotes;
use super::surroundings::Surroundings;
use crate::model::{ConceptId, Fact, Name, Passage, Report, SentenceIndex, Span, Value};

/// A fact by version and place.
pub type Place = (usize, usize);
/// Two facts of different versions and how sure it is what they are to each other.
pub type Match = (f64, Place, Place);

/// Similarity of a passage from which what is left over on both sides stands for one another.
pub const CLOSE: f64 = 0.5;
/// Share of concepts in common from which one sentence renders the other, and their number.
const RENDERS: f64 = 0.5;
const FEW: f64 = 4.0;

/// The facts that rows are made of, with the passage each stands in and what stands around it.
pub struct Placed<'r> {
    pub texts: &'r [&'r str],
    pub reports: &'r [&'r Report],
    /// For every version the passage of each of its facts.
    passage_of: Vec<Vec<usize>>,
    /// How close each passage's cells are.
    pub similarity: Vec<f64>,
    surroundings: &'r [Surroundings],
    /// The year of dates that tell none, if any date tells one.
    pub year: Option<i16>,
}

impl<'r> Placed<'r> {
    pub fn new(
        texts: &'r [&'r str],
        reports: &'r [&'r Report],
        passages: &[Passage],
        surroundings: &'r [Surroundings],
    ) -> Self {
        let of_version = |(version, report): (usize, &&Report)| {
            let mut of_sentence = vec![0; report.sentences.len()];
            for (n, passage) in passages.iter().enumerate() {
                for sentence in &passage.cells[version] {
                    of_sentence[sentence.get()] = n;
                }
            }
            report.facts.iter().map(|f| of_sentence[f.sentence.get()]).collect()
        };
        // Sentences that are set against each other by themselves are held to say the same.
        let is_one_sentence = reports.iter().all(|r| r.sentences.len() == 1);
        let mut similarity: Vec<f64> = passages.iter().map(|p| p.similarity).collect();
        let mut passage_of: Vec<Vec<usize>> = reports.iter().enumerate().map(of_version).collect();
        if is_one_sentence && let Some(first) = similarity.first_mut() {
            *first = 1.0;
            passage_of.iter_mut().for_each(|of| of.fill(0));
        }
        Self { texts, reports, passage_of, similarity, surroundings, year: usual_year(reports) }
    }

    pub fn fact(&self, (version, fact): Place) -> &'r Fact {
        &self.reports[version].facts[fact]
    }

    pub fn of_version(&self, version: usize) -> impl Iterator<Item = Place> + use<'r> {
        let facts = &self.reports[version].facts;
        let in_rows = |f: &Fact| !matches!(f.value, Value::Negation(_) | Value::Hedge(_));
        (0..facts.len()).filter(move |&n| in_rows(&facts[n])).map(move |fact| (version, fact))
    }

    /// The stretch of text of each version in a passage, where it is one sentence there.
    pub fn sentence(&self, passage: usize, version: usize) -> Option<SentenceIndex> {
        let inside = |n: &usize| self.passage_of[version][*n] == passage;
        let facts = 0..self.reports[version].facts.len();
        let mut sentences = facts.filter(inside).map(|n| self.reports[version].facts[n].sentence);
        let first = sentences.next()?;
        sentences.all(|s| s == first).then_some(first)
    }

    /// Whether one sentence renders the other, by length and concepts: a free retelling has figures and
    /// names of its own. Sentences that are set against each other by themselves are held to.
    pub fn renders(&self, one: (usize, SentenceIndex), other: (usize, SentenceIndex)) -> bool {
        let length = |(v, s): (usize, SentenceIndex)| {
            let span = self.reports[v].sentences[s.get()].span;
            span.of(self.texts[v]).split_whitespace().count() as f64
        };
        let concepts = |(v, s): (usize, SentenceIndex)| &self.surroundings(v).sentences[s.get()];
        let shared = concepts(one).iter().filter(|c| concepts(other).contains(c)).count() as f64;
        let all = libm::sqrt((concepts(one).len() * concepts(other).len()) as f64);
        let ratio = length(one) / length(other).max(1.0);
        let is_told_by_both = shared >= f64::max(RENDERS * all, FEW);
        (0.5..=2.0).contains(&ratio) && (self.is_alone(one.0, other.0) || is_told_by_both)
    }

    /// The passages in which a sentence of a version renders that of the first version that has it.
    pub fn renderings(
        &self,
        passages: &[Passage],
    ) -> Vec<(u32, (usize, SentenceIndex), (usize, SentenceIndex))> {
        let mut found = Vec::new();
        let all = |v: usize| (v, SentenceIndex(0));
        if self.reports.len() == 2 && self.is_alone(0, 1) {
            found.push((0, all(0), all(1)));
        } else {
            for (n, passage) in (0..).zip(passages).filter(|(_, p)| p.similarity >= CLOSE) {
                let mut has =
                    passage.cells.iter().enumerate().filter_map(|(v, cell)| match cell[..] {
                        [sentence] => Some((v, sentence)),
                        _ => None,
                    });
                let Some(first) = has.next() else { continue };
                found.extend(has.map(|other| (n, first, other)));
            }
        }
        found.retain(|&(_, one, other)| self.renders(one, other));
        found
    }

    /// Whether two versions are a sentence each.
    pub fn is_alone(&self, a: usize, b: usize) -> bool {
        [a, b].iter().all(|&v| self.reports[v].sentences.len() == 1)
    }

    pub fn surroundings(&self, version: usize) -> &'r Surroundings {
        &self.surroundings[version]
    }

    pub fn passage(&self, (version, fact): Place) -> usize {
        self.passage_of[version][fact]
    }

    pub fn together(&self, one: Place, other: Place) -> bool {
        self.passage(one) == self.passage(other)
    }

    fn stated(&self, place: Place) -> Stated<'r> {
        let fact = self.fact(place);
        let said = fact.span.of(self.texts[place.0]);
        let in_figures = said.bytes().any(|b| b.is_ascii_digit());
        let concept = self.concept(place);
        Stated { value: &fact.value, in_figures, concept }
    }

    /// The place or organisation that a name is known as, unless it is but a part of a longer name
    /// ("Sofia Benali").
    pub fn concept(&self, place: Place) -> Option<ConceptId> {
        let fact = self.fact(place);
        let Value::Name(name) = &fact.value else { return None };
        let concept = name.concept?;
        let all = &self.reports[place.0].concepts;
        let from = all.partition_point(|c| c.span.start < fact.span.start);
        let inside = all[from..].iter().take_while(|c| c.span.start < fact.span.end);
        let length = |span: Span| span.end - span.start;
        let known = inside.filter(|c| c.concept == concept).map(|c| length(c.span)).max();
        // A longer term may begin before the name.
        known.is_none_or(|known| known * 2 >= length(fact.span)).then_some(concept)
    }

    pub fn written(&self, place: Place, name: &'r Name) -> Written<'r> {
        Written { name, concept: self.concept(place) }
    }

    /// How sure it is that two facts say the same, if they do.
    pub fn agreement(&self, one: Place, other: Place) -> Option<f64> {
        if let (Value::Quote(_), Value::Quote(_)) = (&self.fact(one).value, &self.fact(other).value)
        {
            return quotes::agreement(self, one, other);
        }
        agreement(self.stated(one), self.stated(other), self.year)
    }

    /// The facts of two versions, or of one, that say the same.
    pub fn agreements(&self, a: usize, b: usize) -> Vec<Match> {
        let mut found = Vec::new();
        for one in self.of_version(a) {
            for other in self.of_version(b).filter(|&other| a != b || one < other) {
                let sure = self.agreement(one, other);
                found.extend(sure.map(|sure| (sure, one, other)));
            }
        }
        found
    }
}
