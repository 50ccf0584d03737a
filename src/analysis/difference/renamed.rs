//! Names put for one another in sentences that render each other.
//!
//! Word by word: a word of a name has a counterpart where the other sentence has its concept, a word
//! that sounds like it, or a compound of it. What is left of each name speaks the louder the less it
//! could be a translation: an unknown word read as a name, or a place that the lexicon knows, loudly;
//! a word of the lexicon or an abbreviation, which are translated, against it. Two names are exchanged
//! where what is left on both sides says so together. What each kind of word counts was fitted by
//! logistic regression on altered and unaltered translations, and rounded; not by `retold fit`, which
//! is given none that are altered. Rejected: names as a whole, which a title or a neighbour read with
//! them hides; and a name that one side lacks, by itself, which readers call a difference one time in
//! five.
//!
//! Time O(n·m) for sentences of n and m words.

use super::placed::{Place, Placed};
use crate::analysis::facts::spelling::{alike, same_word};
use crate::analysis::lexicon::{function_words, is_proper_name, languages};
use crate::analysis::text::TokenKind;
use crate::analysis::text::romanise::romanise;
use crate::analysis::text::tokens::tokens;
use crate::model::{ConceptHit, ConceptId, Fact, Language, Name, SentenceIndex, Span, Value};

/// Log-odds from which two names are exchanged: in two sentences by themselves, and in two of articles,
/// which may tell more or less than one another; and those of any two that are left.
const ENOUGH: f64 = -0.6;
const ENOUGH_AMONG_OTHERS: f64 = 1.0;
const BIAS: f64 = -0.5;
/// What it adds that more than one word is left, that a word has a counterpart, and that two sound
/// alike, above the likeness of any two.
const SEVERAL: f64 = 0.8;
const MATCHED: f64 = -1.1;
const LIKENESS: f64 = -2.0;
const ANY_TWO: f64 = 0.4;
/// From here on two words may be one name in two languages.
const ALIKE: f64 = 0.75;

/// What is left of a name, or a word that no reader took for one.
#[derive(Clone, Debug)]
pub struct Left {
    /// The name it belongs to, if it was read as one.
    pub place: Option<Place>,
    pub span: Span,
    words: Vec<String>,
    is_abbreviation: bool,
    /// Whether it is or belongs to a place, and whether it does so in small letters.
    is_place: bool,
    is_small: bool,
    /// How loudly it says that the other sentence names somebody else, in log-odds.
    weight: f64,
}

/// The two names of a sentence each that were most likely put for one another, if any were, and how
/// sure that is.
pub fn exchanged(
    facts: &Placed,
    one: (usize, SentenceIndex),
    other: (usize, SentenceIndex),
) -> Option<(f64, Left, Left)> {
    let (a, b) = (Side::of(facts, one), Side::of(facts, other));
    let (left, right) = (a.left_over(&b), b.left_over(&a));
    let is_alone = facts.is_alone(one.0, other.0);
    let enough = if is_alone { ENOUGH } else { ENOUGH_AMONG_OTHERS };
    let mut best: Option<(f64, &Left, &Left)> = None;
    for x in &left {
        for y in &right {
            let alike = likeness(x, y);
            let sum = BIAS + x.weight + y.weight + LIKENESS * (alike - ANY_TWO).max(0.0);
            let is_one_kind = (!x.is_small || y.is_place) && (!y.is_small || x.is_place);
            let may_be = is_one_kind && alike < ALIKE && sum >= enough;
            if may_be && best.is_none_or(|(most, ..)| sum > most) {
                best = Some((sum, x, y));
            }
        }
    }
    best.map(|(sum, x, y)| (1.0 / (1.0 + libm::exp(-sum)), x.clone(), y.clone()))
}

/// How alike the two words are that sound most alike; 1 where one begins the other ("Rz"), or is an
/// abbreviation with its first letter.
fn likeness(x: &Left, y: &Left) -> f64 {
    let initial = |left: &Left| left.words.first().and_then(|w| w.chars().next());
    if x.is_abbreviation != y.is_abbreviation && initial(x) == initial(y) {
        return 1.0;
    }
    let of_words = |a: &String, b: &String| {
        let begins = a.starts_with(b.as_str()) || b.starts_with(a.as_str());
        if begins { 1.0 } else { alike(a, b) }
    };
    let pairs = x.words.iter().flat_map(|a| y.words.iter().map(move |b| of_words(a, b)));
    pairs.fold(0.0, f64::max)
}

/// A word of a sentence.
struct Word {
    span: Span,
    romanised: String,
    is_capital: bool,
    is_abbreviation: bool,
    concepts: Vec<ConceptId>,
    /// The name it belongs to.
    name: Option<Place>,
}

impl Word {
    fn is_of_a_place(&self) -> bool {
        self.concepts.iter().any(|&c| is_proper_name(c))
    }
}

/// A sentence as names are looked for in it.
struct Side {
    words: Vec<Word>,
    concepts: Vec<ConceptId>,
    language: Language,
    has_lexicon: bool,
    first: Option<Span>,
}

impl Side {
    fn of(facts: &Placed, (version, sentence): (usize, SentenceIndex)) -> Self {
        let (text, report) = (facts.texts[version], facts.reports[version]);
        let span = report.sentences[sentence.get()].span;
        let names: Vec<(Place, &Fact, &Name)> = facts
            .of_version(version)
            .filter(|&place| facts.fact(place).sentence == sentence)
            .filter_map(|place| match &facts.fact(place).value {
                Value::Name(name) => Some((place, facts.fact(place), name)),
                _ => None,
            })
            .collect();
        let hits: Vec<&ConceptHit> =
            report.concepts.iter().filter(|hit| span.overlaps(hit.span)).collect();
        let word = |span: Span| {
            let name = names.iter().find(|(_, fact, _)| fact.span.overlaps(span));
            let mut concepts: Vec<ConceptId> =
                hits.iter().filter(|hit| hit.span.overlaps(span)).map(|hit| hit.concept).collect();
            let written = span.of(text);
            let romanised = romanise(written);
            if let Some((_, _, name)) = name {
                let at = name.words.iter().position(|w| *w == romanised);
                let meant = name.meanings.iter().filter(|(n, _)| Some(usize::from(*n)) == at);
                concepts.extend(meant.map(|(_, concept)| *concept));
            }
            let capitals = written.chars().filter(|c| c.is_uppercase()).count();
            Word {
                span,
                is_capital: written.starts_with(char::is_uppercase),
                is_abbreviation: capitals > 1 && written.chars().count() <= capitals + 2,
                romanised,
                concepts,
                name: name.map(|(place, ..)| *place),
            }
        };
        let words: Vec<Word> = tokens(text, span)
            .into_iter()
            .filter(|t| t.kind == TokenKind::Word)
            .map(|t| word(t.span))
            .collect();
        let concepts = words.iter().flat_map(|w| &w.concepts).copied().collect();
        let first = words.first().map(|w| w.span);
        let language = report.language;
        let has_lexicon = languages().any(|l| l == language);
        Self { words, concepts, language, has_lexicon, first }
    }

    /// What is left of the names of this sentence that the other has not.
    fn left_over(&self, other: &Side) -> Vec<Left> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let end = self.run(at);
            if let Some(left) = self.left_of(at, end, other) {
                found.push(left);
            }
            at = end;
        }
        found
    }

    /// The end of the words that belong to one name, or of a word that belongs to none.
    fn run(&self, at: usize) -> usize {
        let name = self.words[at].name;
        let same = |w: &&Word| name.is_some() && w.name == name;
        at + self.words[at..].iter().take_while(same).count().max(1)
    }

    fn left_of(&self, begin: usize, end: usize, other: &Side) -> Option<Left> {
        let words = &self.words[begin..end];
        let place = words[0].name;
        if place.is_none() && !self.may_be_a_name(&words[0]) && !words[0].is_of_a_place() {
            return None;
        }
        // "Pakistanaise", "Chinese": what belongs to a place may be put for what belongs to another.
        let is_told = |w: &&Word| (w.is_capital || w.is_of_a_place()) && w.romanised.len() > 1;
        let (mut left, mut matched) = (Vec::new(), 0);
        for word in words.iter().filter(is_told) {
            if other.has(word, self.language) {
                matched += 1;
            } else {
                left.push(word);
            }
        }
        // A word more beside what both have is a title or a part that the other leaves out.
        if left.len() <= matched {
            return None;
        }
        let (first, last) = (left.first()?, left.last()?);
        let span = if matched == 0 {
            words[0].span.cover(words[words.len() - 1].span)
        } else {
            first.span.cover(last.span)
        };
        let weight = self.weight(&left, matched, other);
        Some(Left {
            place,
            span,
            words: left.iter().map(|w| w.romanised.clone()).collect(),
            is_place: left.iter().any(|w| w.is_of_a_place()),
            is_small: left.iter().all(|w| !w.is_capital),
            is_abbreviation: left.iter().all(|w| w.is_abbreviation),
            weight,
        })
    }

    /// How loudly words without a counterpart in the other sentence speak, in log-odds; of them all the
    /// first few count.
    fn weight(&self, left: &[&Word], matched: usize, other: &Side) -> f64 {
        const FIRST: usize = 3;
        let of_word = |word: &&&Word| {
            let is_place = || word.is_of_a_place();
            match () {
                // Without a lexicon a language does not show what it has of what the other means.
                () if !word.concepts.is_empty() && !other.has_lexicon => {
                    if is_place() {
                        -1.2
                    } else {
                        -1.6
                    }
                }
                () if word.is_abbreviation => -0.2,
                () if is_place() => 1.8,
                () if !word.concepts.is_empty() => -0.5,
                () if word.name.is_none() => {
                    if self.first == Some(word.span) {
                        -0.2
                    } else {
                        -0.8
                    }
                }
                () if word.romanised.len() < 4 => 0.4,
                () if left.len() == 1 && self.first == Some(word.span) => 0.6,
                () if !self.has_lexicon => 0.8,
                () => 1.4,
            }
        };
        let first = left.len().min(FIRST);
        let mean = left.iter().take(first).map(|w| of_word(&w)).sum::<f64>() / first.max(1) as f64;
        let several =
            if left.iter().filter(|w| !w.is_abbreviation).count() > 1 { SEVERAL } else { 0.0 };
        mean + several + MATCHED * matched.min(2) as f64
    }

    /// Whether a word that no reader took for a name may be one: capitalised, and nothing else known.
    fn may_be_a_name(&self, word: &Word) -> bool {
        word.is_capital
            && word.romanised.len() > 3
            && word.concepts.is_empty()
            && !function_words(self.language).any(|w| romanise(w) == word.romanised)
    }

    /// Whether anything in the sentence may stand for a word of a name of another.
    fn has(&self, word: &Word, language: Language) -> bool {
        if word.concepts.iter().any(|c| self.concepts.contains(c)) {
            return true;
        }
        self.words.iter().any(|other| {
            let (mine, theirs) = (word.romanised.as_str(), other.romanised.as_str());
            if word.is_abbreviation {
                return mine == theirs;
            }
            (other.is_capital || mine.len() > 4) && same_word(mine, language, theirs, self.language)
                || has_begin(mine, theirs)
        })
    }
}

/// Letters that a word and what is derived or compounded of it begin with.
const BEGINS: usize = 4;

/// Whether a word is part of another, or both begin alike: "Graz" and "Grazer", "Lausitz" and
/// "Lausitzring".
fn has_begin(mine: &str, theirs: &str) -> bool {
    mine.get(..BEGINS).is_some_and(|begin| theirs.starts_with(begin))
        || mine.len() >= BEGINS && theirs.contains(mine)
        || theirs.len() > BEGINS && mine.contains(theirs)
}
