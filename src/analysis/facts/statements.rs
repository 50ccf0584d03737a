//! Negation and hedges: clauses that are denied, doubted or established.
//!
//! Words and phrases of a language mark them; the clause is what stands between the nearest breaks
//! (a comma, a colon, a dash, a bracket). A negated confirmation ("not yet confirmed") is a hedge.
//! Rejected: a parser, which would have to be one for each of fourteen languages. The idea of cue and
//! scope is that of NegEx (Chapman and others 2001).
//!
//! Time linear in the sentence.

use super::marks::STATEMENT;
use crate::analysis::language::{Particulars, Statements};
use crate::analysis::phrases::Phrases;
use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;
use crate::model::{ConceptHit, Span, Stance, Statement, Value};

/// Reads negation and hedges in one language.
pub struct StatementReader {
    cues: Phrases<Option<Stance>>,
    statements: &'static Statements,
    capitalises_nouns: bool,
}

/// A cue and the statement that it makes of its clause.
pub struct Reading {
    pub span: Span,
    pub value: Value,
}

/// Words that may stand between a negation and the confirmation it negates ("not yet been").
const BETWEEN: usize = 3;

impl StatementReader {
    /// The reader for a language.
    #[must_use]
    pub fn new(particulars: &'static Particulars) -> Self {
        let Particulars { statements, capitalises_nouns, .. } = particulars;
        let marked =
            |words: &'static [&'static str], stance| words.iter().map(move |&w| (w, stance));
        let cues = marked(statements.idioms, None)
            .chain(marked(statements.hedges, Some(Stance::Hedged)))
            .chain(marked(statements.denials, Some(Stance::Denied)))
            .chain(marked(statements.confirmations, Some(Stance::Confirmed)))
            .chain(marked(statements.negations, Some(Stance::Negated)));
        Self { cues: Phrases::beginning(cues), statements, capitalises_nouns: *capitalises_nouns }
    }

    /// Whether a cue may begin with this word.
    #[must_use]
    pub fn begins(&self, word: &Word) -> bool {
        let folded = word.folded.as_str();
        let Statements { accented_negations, lone_negations, paired_negations, .. } =
            *self.statements;
        self.cues.has(folded)
            || self.has_negated_ending(word)
            || accented_negations.contains(&folded)
            || lone_negations.contains(&folded)
            || paired_negations.iter().any(|pair| pair.0 == folded)
    }

    /// The statements of a sentence, in order of their cues; `shouts` where capitals say nothing.
    #[must_use]
    pub fn read(&self, words: &[Word], concepts: &[ConceptHit], shouts: bool) -> Vec<Reading> {
        let mut cues: Vec<(usize, usize, Stance)> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let found = || self.cue(words, at).or_else(|| self.negation_behind(words, at, &cues));
            let may_begin = words[at].marks & STATEMENT != 0;
            let Some((length, stance)) = (if may_begin { found() } else { None }) else {
                at += 1;
                continue;
            };
            // "Theresa May", "on May 30".
            let is_name = stance != Some(Stance::Negated)
                && !shouts
                && !self.capitalises_nouns
                && words[at].is_capitalised
                && at > 0
                && words[at - 1].kind != TokenKind::Other;
            if let Some(stance) = stance.filter(|_| !is_name) {
                match cues.last_mut() {
                    Some(last)
                        if stance == Stance::Confirmed
                            && last.2 == Stance::Negated
                            && at <= last.1 + BETWEEN =>
                    {
                        *last = (last.0, at + length, Stance::Hedged);
                    }
                    _ => cues.push((at, at + length, stance)),
                }
            }
            at += length;
        }
        cues.into_iter().map(|cue| reading(words, concepts, cue)).collect()
    }

    /// The cue that begins at `at`: its length, and its stance unless it is an idiom that only looks
    /// like one.
    fn cue(&self, words: &[Word], at: usize) -> Option<(usize, Option<Stance>)> {
        if let Some(found) = self.cues.at(words, at) {
            return Some(found);
        }
        let word = &words[at];
        let is_negated = self.has_negated_ending(word)
            || word.has_accent()
                && self.statements.accented_negations.contains(&word.folded.as_str());
        is_negated.then_some((1, Some(Stance::Negated)))
    }

    fn has_negated_ending(&self, word: &Word) -> bool {
        let mut endings = self.statements.negated_endings.iter();
        word.kind == TokenKind::Word && endings.any(|ending| word.folded.ends_with(ending))
    }

    /// A negation that is one because of what stands before it: "weder … noch"; or that is none where
    /// another does: "inte … utan".
    fn negation_behind(
        &self,
        words: &[Word],
        at: usize,
        cues: &[(usize, usize, Stance)],
    ) -> Option<(usize, Option<Stance>)> {
        let word = words[at].folded.as_str();
        let is_lone = self.statements.lone_negations.contains(&word)
            && !cues.iter().any(|cue| cue.2 == Stance::Negated);
        let mut pairs = self.statements.paired_negations.iter().filter(|pair| pair.0 == word);
        let is_second = pairs.any(|&(_, first)| cues.iter().any(|cue| words[cue.0].is(first)));
        (is_lone || is_second).then_some((1, Some(Stance::Negated)))
    }
}

fn reading(
    words: &[Word],
    concepts: &[ConceptHit],
    (begin, end, stance): (usize, usize, Stance),
) -> Reading {
    let span = words[begin].span.cover(words[end - 1].span);
    let from = words[..begin].iter().rposition(is_break).map_or(0, |n| n + 1);
    let to = words[end..].iter().position(is_break).map_or(words.len(), |n| end + n);
    let clause = words[from].span.cover(words[to - 1].span);
    let inside = |hit: &&ConceptHit| clause.contains(hit.span) && !hit.span.overlaps(span);
    let mut governed = Vec::new();
    for hit in concepts.iter().filter(inside) {
        if !governed.contains(&hit.concept) {
            governed.push(hit.concept);
        }
    }
    let statement = Statement { stance, clause, concepts: governed };
    let value = match stance {
        Stance::Negated => Value::Negation(statement),
        Stance::Hedged | Stance::Denied | Stance::Confirmed => Value::Hedge(statement),
    };
    Reading { span, value }
}

/// Whether a mark ends a clause.
#[must_use]
pub fn is_break(word: &Word) -> bool {
    matches!(
        word.folded.as_str(),
        "," | ";" | ":" | "–" | "—" | "(" | ")" | "“" | "”" | "«" | "»" | "\""
    )
}
