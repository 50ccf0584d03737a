//! Facts: what an article states, found and normalised, with its place in the text.
//!
//! Dates are read first and take their words, then quantities, then names; quotes need the names, for
//! who is speaking. Each reader has its own file; what is particular to a language stands in
//! `analysis/language/`.

mod amounts;
pub mod calendar;
mod cjk;
mod clock;
mod completing;
mod counted;
pub mod dates;
mod day_figures;
mod digits;
mod marks;
mod measures;
mod named_dates;
pub mod names;
mod naming;
mod no_quantity;
mod nouns;
mod numbers;
mod numerals;
mod one_name;
mod one_word;
mod ordinals;
pub mod quotes;
mod roles;
pub mod skeleton;
mod sounds;
mod speakers;
pub mod spelling;
pub mod statements;
mod tense;
mod units;
pub mod when;

use self::dates::DateReader;
use self::marks::{Marked, PART, QUANTITY, STATEMENT};
use self::names::NameReader;
use self::numbers::NumberReader;
use self::statements::StatementReader;
use self::tense::TenseReader;
use self::when::Reference;
use super::language::Particulars;
use super::lexicon::Known;
use super::text::tokens::tokens;
use super::text::{Token, TokenKind};
use super::words::{Gap, Mark, Word, words};
use crate::model::{ConceptHit, DateRole, Fact, LEAD, SentenceIndex, SiteDate, Span, Value};
use crate::sorting::Sort;

/// Reads facts in one language.
pub struct FactReader {
    particulars: &'static Particulars,
    dates: DateReader,
    numbers: NumberReader,
    statements: StatementReader,
    tense: TenseReader,
    marked: Marked,
}

/// A sentence prepared for reading.
pub struct Prepared {
    pub words: Vec<Word>,
    /// What the lexicon knows of each word.
    pub known: Vec<Known>,
    pub concepts: Vec<ConceptHit>,
    /// Of capitalised words that have no concept as names.
    pub meanings: Vec<ConceptHit>,
    pub shouts: bool,
    /// The line it stands in.
    pub block: u32,
    pub is_heading: bool,
}

impl FactReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        Self {
            particulars,
            dates: DateReader::new(particulars),
            numbers: NumberReader::new(particulars),
            statements: StatementReader::new(particulars),
            tense: TenseReader::new(&particulars.dates),
            marked: Marked::default(),
        }
    }

    /// The dates of a line of the site, as stated.
    #[must_use]
    pub fn dates_of_line(&self, text: &str, line: Span) -> Vec<SiteDate> {
        let words = self.words(text, &tokens(text, line));
        let readings = self.dates.read(&words, &[]).into_iter();
        let span = |r: &dates::Reading| words[r.begin].span.cover(words[r.end - 1].span);
        readings.map(|r| SiteDate { span: span(&r), date: r.date }).collect()
    }

    /// The facts of an article's sentences, in order of their start. `published` is the article's day,
    /// where anything outside its sentences tells it; a dateline within them does otherwise.
    #[must_use]
    pub fn read(
        &self,
        text: &str,
        sentences: &[Prepared],
        published: Option<Reference>,
    ) -> Vec<Fact> {
        let dates = sentences.iter().map(|s| self.dates.read(&s.words, &s.concepts));
        let dates: Vec<_> = dates.collect();
        let taken: Vec<_> = sentences.iter().zip(&dates).map(|(s, d)| taken(s, d)).collect();
        let named = sentences.iter().zip(&taken).map(|(s, t)| as_named(s, t));
        let inside = names::named_inside(named, self.particulars);
        let groups_by_space = groups_by_space(sentences);
        let reference = published.or_else(|| reference(sentences, &dates));
        let lead = lead(sentences);
        let mut facts = Vec::new();
        for (n, sentence) in sentences.iter().enumerate() {
            let mut add = |span, value| facts.push(Fact { span, sentence: index(n), value });
            for reading in &dates[n] {
                let words = &sentence.words[reading.begin..reading.end];
                let span = words[0].span.cover(words[words.len() - 1].span);
                let date = match reference {
                    Some(reference) => {
                        let tense =
                            self.tense.of(text, &sentence.words, reading.begin, reading.end);
                        let mut date = reference.resolve(reading, tense);
                        date.role = if n < lead && is_dateline(sentence, reading) {
                            DateRole::Publication
                        } else {
                            reference.role(&date, n < lead)
                        };
                        date
                    }
                    None => reading.date,
                };
                add(span, Value::Date(date));
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
            let named = as_named(sentence, &taken[n]);
            for reading in NameReader::new(named, &inside, self.particulars).read() {
                add(reading.span, Value::Name(reading.name));
            }
            let statements =
                self.statements.read(&sentence.words, &sentence.concepts, sentence.shouts);
            for reading in statements {
                add(reading.span, reading.value);
            }
        }
        let mut names: Vec<_> = facts
            .iter_mut()
            .filter_map(|f| if let Value::Name(name) = &mut f.value { Some(name) } else { None })
            .collect();
        names::join_mentions(&mut names);
        let quotes = quotes::read(&as_quoted(sentences, &facts));
        facts.extend(quotes.into_iter().map(|q| Fact {
            span: q.span,
            sentence: index(q.sentence),
            value: Value::Quote(q.quote),
        }));
        facts.arrange_by_key(|f| (f.span.start, f.span.end));
        facts
    }

    /// The words and marks among a sentence's tokens, each with what it may begin.
    #[must_use]
    pub fn words(&self, text: &str, tokens: &[Token]) -> Vec<Word> {
        words(text, tokens, |piece, kind| self.marked.word(piece, kind, |word| self.marks(word)))
    }

    /// What a word may begin.
    fn marks(&self, word: &Word) -> Mark {
        let unaccented = self.particulars.numbers.unaccented;
        if word.has_accent() && unaccented.contains(&word.folded.as_str()) {
            return 0;
        }
        let mark = |begins: bool, mark: Mark| if begins { mark } else { 0 };
        self.dates.mark(word)
            | mark(self.numbers.begins(word), QUANTITY)
            | mark(self.numbers.has_part(word), PART)
            | mark(self.statements.begins(word), STATEMENT)
    }
}

fn index(n: usize) -> SentenceIndex {
    SentenceIndex(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Sentences up to the end of the lead.
fn lead(sentences: &[Prepared]) -> usize {
    let headings = sentences.iter().take_while(|s| s.is_heading).count();
    headings + LEAD
}

/// The article's day as its own sentences tell it: a dateline, or a full date in the lead.
fn reference(sentences: &[Prepared], dates: &[Vec<dates::Reading>]) -> Option<Reference> {
    let lead = || sentences.iter().zip(dates).take(lead(sentences));
    let dateline = lead().find_map(|(sentence, dates)| {
        let first = dates.first().filter(|d| is_dateline(sentence, d))?;
        Reference::of(&first.date)
    });
    dateline.or_else(|| {
        let full = |d: &&dates::Reading| d.date.year.is_some() && d.date.day.is_some();
        let mut dates = lead().flat_map(|(_, dates)| dates);
        dates.find(full).and_then(|d| Reference::of(&d.date))
    })
}

/// Whether a date stands in a dateline: "SARAGOSSE, 5 mars –".
fn is_dateline(sentence: &Prepared, date: &dates::Reading) -> bool {
    const PLACE: usize = 6;
    let behind = sentence.words.get(date.end);
    date.begin <= PLACE
        && date.begin > 0
        && date.date.day.is_some()
        && sentence.words[0].is_capitalised
        && behind.is_some_and(|w| {
            matches!(w.folded.as_str(), "–" | "—" | "-" | ")" | "(" | ":" | ".")
                || w.gap == Gap::Wide
        })
}

fn as_quoted<'s>(sentences: &'s [Prepared], facts: &'s [Fact]) -> Vec<quotes::Sentence<'s>> {
    let mut quoted: Vec<_> = sentences
        .iter()
        .map(|s| quotes::Sentence {
            words: &s.words,
            concepts: &s.concepts,
            names: Vec::new(),
            block: s.block,
        })
        .collect();
    for fact in facts {
        if let Value::Name(name) = &fact.value {
            quoted[fact.sentence.get()].names.push((fact.span, name));
        }
    }
    quoted
}

fn as_named<'s>(sentence: &'s Prepared, taken: &'s [bool]) -> names::Sentence<'s> {
    names::Sentence {
        words: &sentence.words,
        known: &sentence.known,
        concepts: &sentence.concepts,
        meanings: &sentence.meanings,
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
        let is_bare =
            digits == w.folded.len() && digits >= 5 && w.folded.ends_with("00") && digits <= 6;
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
    // A title in capitals has no full stop behind it.
    let is_ended = words.last().is_some_and(|w| w.is("."));
    all >= 4 && capital * 3 > all * 2 && (!is_ended || capital == all)
}
