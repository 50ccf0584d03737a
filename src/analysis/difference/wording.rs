//! Word differences of two texts in one language.
//!
//! Myers' algorithm (1986, by the similar crate) over tokens, spaces included, so that the edits
//! turn one text into the other byte for byte. Neighbouring edits with nothing but a space between
//! them are one: a reader sees a phrase replaced, not three words.
//!
//! Time O((n + m)·d) for n and m tokens and d differing ones.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::analysis::text::tokens::tokens;
use crate::analysis::text::{Token, TokenKind};
use crate::model::Span;

/// A stretch of one text that stands for a stretch of the other; either may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    pub a: Span,
    pub b: Span,
}

/// The edits that turn the stretch `in_a` of `a` into the stretch `in_b` of `b`, in order.
#[must_use]
pub fn edits(a: &str, in_a: Span, b: &str, in_b: Span) -> Vec<Edit> {
    let (tokens_a, tokens_b) = (tokens(a, in_a), tokens(b, in_b));
    let words = |text: &'_ str, tokens: &[Token]| -> Vec<String> {
        tokens.iter().map(|t| t.span.of(text).to_owned()).collect()
    };
    let (words_a, words_b) = (words(a, &tokens_a), words(b, &tokens_b));
    let ops = capture_diff_slices(Algorithm::Myers, &words_a, &words_b);
    let mut edits: Vec<Edit> = Vec::new();
    let mut space_since = None;
    // Counted here: after compaction an omission no longer says where in `b` it stands.
    let (mut at_a, mut at_b) = (0, 0);
    for op in ops {
        let range_a = at_a..at_a + op.old_range().len();
        let range_b = at_b..at_b + op.new_range().len();
        (at_a, at_b) = (range_a.end, range_b.end);
        let edit =
            Edit { a: span(&tokens_a, range_a.clone(), in_a), b: span(&tokens_b, range_b, in_b) };
        if matches!(op, DiffOp::Equal { .. }) {
            let is_space = tokens_a[range_a].iter().all(|t| t.kind == TokenKind::Space);
            space_since = is_space.then_some(());
            continue;
        }
        match edits.last_mut() {
            Some(last) if space_since.is_some() => {
                *last = Edit { a: last.a.cover(edit.a), b: last.b.cover(edit.b) };
            }
            _ => edits.push(edit),
        }
        space_since = None;
    }
    edits
}

/// The stretch that a range of tokens covers; empty ranges stand where they would be put in.
fn span(tokens: &[Token], range: std::ops::Range<usize>, within: Span) -> Span {
    let start = tokens.get(range.start).map_or(within.end, |t| t.span.start);
    let end = range.end.checked_sub(1).and_then(|n| tokens.get(n)).map_or(start, |t| t.span.end);
    Span { start, end: end.max(start) }
}

/// Applies edits to `a`: the text that they lead to.
#[must_use]
pub fn apply(edits: &[Edit], a: &str, in_a: Span, b: &str) -> String {
    let mut made = String::new();
    let mut at = in_a.start;
    for edit in edits {
        made.push_str(Span { start: at, end: edit.a.start }.of(a));
        made.push_str(edit.b.of(b));
        at = edit.a.end;
    }
    made.push_str(Span { start: at, end: in_a.end }.of(a));
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(a: &str, b: &str) -> Vec<(String, String)> {
        let whole = |t: &str| Span::new(0, t.len());
        let edits = edits(a, whole(a), b, whole(b));
        edits.iter().map(|e| (e.a.of(a).to_owned(), e.b.of(b).to_owned())).collect()
    }

    #[test]
    fn a_replaced_phrase_is_one_edit() {
        let found = changed("He said nothing new today.", "He denied all charges today.");
        assert_eq!(found, [("said nothing new".into(), "denied all charges".into())]);
    }

    #[test]
    fn additions_and_omissions_have_an_empty_side() {
        assert_eq!(changed("Two men", "Two young men"), [("".into(), "young ".into())]);
        assert_eq!(changed("Two men left", "Two men"), [(" left".into(), "".into())]);
        assert!(changed("same", "same").is_empty());
    }
}
