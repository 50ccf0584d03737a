//! Facts: what an article states, found and normalised, with its place in the text.
//!
//! Dates are read first and take their words, then quantities, then names. Each reader has its own
//! file; what is particular to a language stands in `analysis/language/`.

pub mod dates;
mod digits;
pub mod names;
mod numbers;
mod numerals;
pub mod skeleton;
mod units;

use rustc_hash::FxHashSet;

use self::numbers::NumberReader;
use super::language::Particulars;
use super::text::TokenKind;
use super::words::{Gap, Word};
use crate::model::{ConceptHit, Fact, SentenceIndex, Value};

/// Reads facts in one language.
pub struct FactReader {
    particulars: &'static Particulars,
    numbers: NumberReader,
}

/// A sentence prepared for reading.
pub struct Prepared {
    pub words: Vec<Word>,
    /// Whether the lexicon knows the word.
    pub is_known: Vec<bool>,
    pub concepts: Vec<ConceptHit>,
    pub shouts: bool,
}

impl FactReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        Self { particulars, numbers: NumberReader::new(particulars) }
    }

    /// The facts of an article's sentences, in order of their start.
    #[must_use]
    pub fn read(&self, sentences: &[Prepared]) -> Vec<Fact> {
        let dates: Vec<_> = sentences.iter().map(|s| self.dates(s)).collect();
        let taken: Vec<_> = sentences.iter().zip(&dates).map(|(s, d)| taken(s, d)).collect();
        let named = sentences.iter().zip(&taken).map(|(s, t)| as_named(s, t));
        let inside = names::capitalised_inside(named);
        let groups_by_space = groups_by_space(sentences);
        let mut facts = Vec::new();
        for (n, sentence) in sentences.iter().enumerate() {
            let index = SentenceIndex(u32::try_from(n).unwrap_or(u32::MAX));
            let mut add = |span, value| facts.push(Fact { span, sentence: index, value });
            for reading in &dates[n] {
                let words = &sentence.words[reading.begin..reading.end];
                let span = words[0].span.cover(words[words.len() - 1].span);
                add(span, Value::Date(reading.date));
            }
            let offered = numbers::Sentence {
                words: &sentence.words,
                is_taken: &taken[n],
                concepts: &sentence.concepts,
                groups_by_space,
            };
            for reading in self.numbers.read(&offered) {
                add(reading.span, Value::Quantity(reading.quantity));
            }
            for reading in self.names(sentence, &taken[n], &inside) {
                add(reading.span, Value::Name(reading.name));
            }
        }
        let mut names: Vec<_> = facts
            .iter_mut()
            .filter_map(|f| if let Value::Name(name) = &mut f.value { Some(name) } else { None })
            .collect();
        names::join_surnames(&mut names);
        facts.sort_by_key(|f| (f.span.start, f.span.end));
        facts
    }

    fn dates(&self, sentence: &Prepared) -> Vec<dates::Reading> {
        let lower_case = !matches!(self.particulars.language, crate::model::Language::En);
        dates::read(&sentence.words, &self.particulars.dates, lower_case)
    }

    fn names(
        &self,
        sentence: &Prepared,
        taken: &[bool],
        inside: &FxHashSet<String>,
    ) -> Vec<names::Reading> {
        names::read(&as_named(sentence, taken), inside, self.particulars.capitalises_nouns)
    }
}

fn as_named<'s>(sentence: &'s Prepared, taken: &'s [bool]) -> names::Sentence<'s> {
    names::Sentence {
        words: &sentence.words,
        is_known: &sentence.is_known,
        concepts: &sentence.concepts,
        is_taken: taken,
        shouts: sentence.shouts,
    }
}

fn taken(sentence: &Prepared, dates: &[dates::Reading]) -> Vec<bool> {
    let mut taken = vec![false; sentence.words.len()];
    for date in dates {
        taken[date.begin..date.end].fill(true);
    }
    taken
}

/// Whether an article's numbers are grouped by spaces, as far as it shows: it is not where thousands
/// are written with a mark or without any.
fn groups_by_space(sentences: &[Prepared]) -> bool {
    let words = || sentences.iter().flat_map(|s| &s.words).filter(|w| w.kind == TokenKind::Number);
    let other = words().any(|w| {
        let digits = w.folded.bytes().filter(u8::is_ascii_digit).count();
        let is_grouped =
            digits >= 4 && w.folded.contains(['.', ',', '\'']) && w.folded.ends_with("00");
        let is_bare = digits == w.folded.len()
            && digits >= 4
            && w.folded.ends_with("00")
            && digits <= 6
            && w.folded != "2000";
        is_grouped || is_bare
    });
    !other
}

/// Whether most words of a sentence are capitalised, so that capitals say nothing about names.
#[must_use]
pub fn shouts(words: &[Word]) -> bool {
    let mut all = 0;
    let mut capital = 0;
    for word in words.iter().filter(|w| w.kind == TokenKind::Word && w.gap != Gap::Nothing) {
        all += 1;
        capital += usize::from(word.is_capitalised);
    }
    all >= 4 && capital * 3 > all * 2
}
