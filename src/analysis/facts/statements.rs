//! Negation and hedges: clauses that are denied, doubted or established.
//!
//! Words and phrases of a language mark them; the clause is what stands between the nearest breaks
//! (a comma, a colon, a dash, a bracket). A negated confirmation ("not yet confirmed") is a hedge.
//! Rejected: a parser, which would have to be one for each of fourteen languages. The idea of cue and
//! scope is that of NegEx (Chapman and others 2001).
//!
//! Time linear in the sentence.

use crate::analysis::language::Statements;
use crate::analysis::phrases::Phrases;
use crate::analysis::text::TokenKind;
use crate::analysis::words::Word;
use crate::model::{ConceptHit, Span, Stance, Statement, Value};

/// Reads negation and hedges in one language.
pub struct StatementReader {
    cues: Phrases<Option<Stance>>,
    negated_endings: &'static [&'static str],
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
    pub fn new(statements: &'static Statements) -> Self {
        let marked =
            |words: &'static [&'static str], stance| words.iter().map(move |&w| (w, stance));
        let cues = marked(statements.idioms, None)
            .chain(marked(statements.hedges, Some(Stance::Hedged)))
            .chain(marked(statements.denials, Some(Stance::Denied)))
            .chain(marked(statements.confirmations, Some(Stance::Confirmed)))
            .chain(marked(statements.negations, Some(Stance::Negated)));
        Self { cues: Phrases::beginning(cues), negated_endings: statements.negated_endings }
    }

    /// The statements of a sentence, in order of their cues.
    #[must_use]
    pub fn read(&self, words: &[Word], concepts: &[ConceptHit]) -> Vec<Reading> {
        let mut cues: Vec<(usize, usize, Stance)> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let Some((length, stance)) = self.cue(words, at) else {
                at += 1;
                continue;
            };
            if let Some(stance) = stance {
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
        let is_negated = word.kind == TokenKind::Word
            && self.negated_endings.iter().any(|ending| word.folded.ends_with(ending));
        is_negated.then_some((1, Some(Stance::Negated)))
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
