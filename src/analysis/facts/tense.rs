//! Whether the clause around a date speaks of what was or of what is to come.
//!
//! "On Friday" is the last one in "died on Friday" and the next one in "opens on Friday". Words of
//! planning, past tenses of frequent verbs, endings of tenses and perfects tell; where a language marks
//! every past tense by an ending, a sentence without one looks ahead. Rejected: tagging parts of
//! speech, which takes a model a language.
//!
//! Time linear in the clause, for clauses with a date alone.

use rustc_hash::FxHashSet;

use super::statements::is_break;
use crate::analysis::language::Dates;
use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;

/// Where a clause looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    Behind,
    Ahead,
    /// No past tense where every past tense is marked: what a weekday lies in is ahead.
    Open,
    Untold,
}

/// Tells tenses in one language.
pub struct TenseReader {
    dates: &'static Dates,
    ahead: FxHashSet<&'static str>,
    behind: FxHashSet<&'static str>,
}

/// Words between an auxiliary and its participle.
const BETWEEN: usize = 3;
/// Fewest words of a sentence that has a verb for sure.
const WITH_VERB: usize = 4;

impl TenseReader {
    /// The reader for a language.
    pub fn new(dates: &'static Dates) -> Self {
        let ahead = dates.ahead.iter().copied().collect();
        Self { dates, ahead, behind: dates.behind.iter().copied().collect() }
    }

    /// The tense of the clause around the words `begin..end`.
    pub fn of(&self, text: &str, words: &[Word], begin: usize, end: usize) -> Tense {
        let from = words[..begin].iter().rposition(is_break).map_or(0, |n| n + 1);
        let next = |at: usize| {
            let next = words[at..].iter().position(is_break);
            next.map_or(words.len(), |n| at + n)
        };
        let mut to = next(end);
        // "On Tuesday, the company will …": the verb stands behind the comma.
        if words[from..to].iter().filter(|w| w.kind == TokenKind::Word).count() < WITH_VERB {
            to = next((to + 1).min(words.len()));
        }
        let clause = &words[from..to];
        let is_ahead = |w: &Word| {
            self.ahead.contains(w.folded.as_str()) || ends_in(text, w, self.dates.ahead_endings)
        };
        if clause.iter().any(is_ahead) {
            return Tense::Ahead;
        }
        if self.has_past(text, clause) {
            return Tense::Behind;
        }
        // "W piątek, podał resort, zginął …": the verb stands in another clause.
        let looks_ahead = self.dates.behind_is_marked
            && words.iter().filter(|w| w.kind == TokenKind::Word).count() >= WITH_VERB
            && !self.has_past(text, words);
        if looks_ahead { Tense::Open } else { Tense::Untold }
    }

    fn has_past(&self, text: &str, words: &[Word]) -> bool {
        let is_past = |w: &Word| {
            self.behind.contains(w.folded.as_str())
                || ends_in(text, w, self.dates.behind_endings)
                    && !self.dates.not_behind.contains(&w.folded.as_str())
        };
        let is_perfect = |(at, word): (usize, &Word)| {
            let own = word.span.of(text);
            self.dates.auxiliaries.contains(&own)
                && words[at + 1..]
                    .iter()
                    .take(BETWEEN)
                    .any(|w| ends_in(text, w, self.dates.participles))
        };
        words.iter().any(is_past) || words.iter().enumerate().any(is_perfect)
    }
}

/// Whether a word in small letters has one of these endings and more before it.
fn ends_in(text: &str, word: &Word, endings: &[&str]) -> bool {
    let own = word.span.of(text);
    word.kind == TokenKind::Word
        && !word.is_capitalised
        && endings.iter().any(|ending| own.len() > ending.len() + 1 && own.ends_with(ending))
}
