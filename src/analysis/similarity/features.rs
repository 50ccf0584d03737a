//! What a sentence is compared by: concepts, romanised n-grams, numbers, what they count, dates,
//! names, length.
//!
//! Every list is sorted and free of repetitions, so that two sentences are compared by one walk
//! along both.

use crate::analysis::facts::Prepared;
use crate::analysis::facts::skeleton::{other_skeleton, skeleton};
use crate::analysis::lexicon::{Lexicon, step};
use crate::analysis::text::TokenKind;
use crate::analysis::text::romanise::romanise;
use crate::model::{Bound, ConceptId, Date, Fact, Sentence, Unit, Value};

/// One comparable thing of a sentence, hashed: a concept, an n-gram, a number, a date or a name.
pub type Key = u64;

/// A key and how rare it is in general, apart from any collection: 0 (anywhere) to 1 (hardly ever).
pub type Weighed = (Key, f32);

/// The kinds of keys, hashed into them so that a number is never taken for a name.
#[derive(Clone, Copy)]
enum Space {
    Concept = 1,
    Gram = 2,
    Number = 3,
    Date = 4,
    Name = 5,
    Counted = 6,
}

/// A sentence's features.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features {
    pub concepts: Vec<Weighed>,
    pub grams: Vec<Weighed>,
    pub numbers: Vec<Weighed>,
    pub dates: Vec<Weighed>,
    pub names: Vec<Weighed>,
    /// What its numbers count, whatever their values: "five dead" and "seven dead" share it.
    pub counted: Vec<Weighed>,
    /// Letters, romanised: the scale on which lengths are comparable across scripts.
    pub length: f64,
    /// Words that are no function words.
    pub content_words: f64,
    pub is_heading: bool,
}

/// Concepts, nearest first, that say what a number counts.
const COUNTED: usize = 2;
/// Letters of an n-gram.
const GRAM: usize = 4;

impl Features {
    /// The features of an article's sentences.
    #[must_use]
    pub fn of(
        text: &str,
        sentences: &[Sentence],
        prepared: &[Prepared],
        facts: &[Fact],
        lexicon: &Lexicon,
    ) -> Vec<Self> {
        let mut all: Vec<_> = sentences
            .iter()
            .zip(prepared)
            .map(|(sentence, prepared)| Self::of_words(text, sentence, prepared, lexicon))
            .collect();
        for fact in facts {
            all[fact.sentence.get()].add(fact);
        }
        for features in &mut all {
            for keys in [
                &mut features.concepts,
                &mut features.grams,
                &mut features.numbers,
                &mut features.dates,
                &mut features.names,
                &mut features.counted,
            ] {
                keys.sort_unstable_by_key(|&(key, _)| key);
                keys.dedup_by_key(|&mut (key, _)| key);
            }
        }
        all
    }

    fn of_words(text: &str, sentence: &Sentence, prepared: &Prepared, lexicon: &Lexicon) -> Self {
        let mut features = Self { is_heading: sentence.is_heading, ..Self::default() };
        features.concepts = prepared.concepts.iter().map(|h| concept_key(h.concept)).collect();
        for word in &prepared.words {
            if word.kind != TokenKind::Word {
                continue;
            }
            let romanised = romanise(word.span.of(text));
            features.length += romanised.len() as f64;
            if lexicon.is_function(word.span.of(text)) {
                continue;
            }
            features.content_words += 1.0;
            let letters: Vec<u8> =
                std::iter::once(b' ').chain(romanised.bytes()).chain([b' ']).collect();
            if letters.len() <= GRAM {
                features.grams.push((key(Space::Gram, &letters), 1.0));
            }
            features.grams.extend(letters.windows(GRAM).map(|gram| (key(Space::Gram, gram), 1.0)));
        }
        features
    }

    fn add(&mut self, fact: &Fact) {
        if let Value::Quantity(q) = &fact.value {
            self.counted.extend(q.counts.iter().take(COUNTED).map(|&c| counted_key(c, q.unit)));
        }
        match &fact.value {
            Value::Quantity(q) if q.bound != Bound::Vague => {
                self.numbers.extend([q.low, q.high].map(|value| number_key(value, q.unit)));
            }
            Value::Date(date) => self.dates.extend(date_keys(date)),
            Value::Name(name) => match name.concept {
                Some(concept) => self.names.push(concept_key(concept)),
                None => self.names.extend(name.words.iter().flat_map(|w| name_keys(w))),
            },
            _ => {}
        }
    }
}

/// A concept weighs by its step: one that every article has says little.
fn concept_key(concept: ConceptId) -> Weighed {
    let rarity = (7.0 - f32::from(step(concept))) / 6.0;
    (key(Space::Concept, &concept.0.to_le_bytes()), rarity.clamp(0.15, 1.0))
}

/// Units between which a number is the same number.
fn family(unit: Unit) -> u8 {
    match unit {
        Unit::Count | Unit::Ordinal | Unit::Score | Unit::TimeOfDay => 0,
        Unit::Percent => 1,
        Unit::Money(_) => 2,
        Unit::Second | Unit::Year => 3,
        _ => 4,
    }
}

/// What is counted, in which unit.
fn counted_key(concept: ConceptId, unit: Unit) -> Weighed {
    let [low, high] = concept.0.to_le_bytes();
    (key(Space::Counted, &[low, high, family(unit)]), concept_key(concept).1)
}

/// A value in its unit. Small and round numbers turn up everywhere: a number weighs by its digits.
fn number_key(value: f64, unit: Unit) -> Weighed {
    let mut bytes = [0; 9];
    bytes[..8].copy_from_slice(&value.to_bits().to_le_bytes());
    bytes[8] = family(unit);
    let written = format!("{value}");
    let digits = written.trim_end_matches('0').bytes().filter(u8::is_ascii_digit).count();
    let size = if value >= 100.0 {
        0.3
    } else if value >= 13.0 {
        0.2
    } else {
        0.0
    };
    let rarity = (0.15 + 0.2 * digits as f32 + size).min(1.0);
    (key(Space::Number, &bytes), rarity)
}

/// Keys of a date: the day of the year where it is known, else what is.
fn date_keys(date: &Date) -> Vec<Weighed> {
    let mut keys = Vec::new();
    match (date.month, date.day, date.year) {
        (Some(month), Some(day), _) => keys.push((key(Space::Date, &[month, day]), 1.0)),
        (Some(month), None, _) => keys.push((key(Space::Date, &[month]), 0.4)),
        (None, _, Some(year)) => keys.push((key(Space::Date, &year.to_le_bytes()), 0.4)),
        (None, ..) => {}
    }
    keys.extend(date.weekday.map(|weekday| (key(Space::Date, &[0, weekday, 0]), 0.4)));
    keys
}

/// The skeletons of a name's word; none where too little is left of it to tell names apart.
fn name_keys(word: &str) -> impl Iterator<Item = Weighed> {
    let skeletons = [Some(skeleton(word)), other_skeleton(word)];
    let long = skeletons.into_iter().flatten().filter(|s| s.len() >= 2);
    long.map(|s| (key(Space::Name, s.as_bytes()), 1.0))
}

/// FNV-1a (Fowler, Noll, Vo 1991): the same natively and in WebAssembly, and quick on few bytes.
fn key(space: Space, bytes: &[u8]) -> Key {
    let start = 0xcbf2_9ce4_8422_2325 ^ space as u64;
    let mixed = bytes
        .iter()
        .fold(start, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    // The last bytes have moved few high bits; the space goes into the lowest three.
    (mixed ^ mixed >> 29) & !7 | space as u64
}
