//! A passage's text as runs, plain and marked.
//!
//! Marks nest (a number in a quote), so a passage is a small tree. Two marks that cross, which only
//! a mistake of the analysis makes, are cut where the outer one ends: every byte of the text is
//! shown once, in order, whatever the marks.

use crate::model::Span;

use super::marks::Mark;

/// A run of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Segment {
    Text(String),
    Marked(Mark, Vec<Segment>),
}

/// The text of `span`, with marks sorted by start, the longer first.
pub fn segments(text: &str, span: Span, marks: &[(Span, Mark)]) -> Vec<Segment> {
    nested(text, span, &mut marks.iter().peekable())
}

fn nested<'m>(
    text: &str,
    span: Span,
    marks: &mut std::iter::Peekable<impl Iterator<Item = &'m (Span, Mark)>>,
) -> Vec<Segment> {
    let mut out = Vec::new();
    let plain = |out: &mut Vec<Segment>, start, end| {
        let run = Span { start, end }.of(text);
        if start < end && !run.is_empty() {
            out.push(Segment::Text(run.to_owned()));
        }
    };
    let mut at = span.start;
    while let Some((place, mark)) = marks.next_if(|(place, _)| place.start < span.end) {
        let inside = Span { start: place.start.max(at), end: place.end.min(span.end) };
        if inside.start >= inside.end {
            continue;
        }
        plain(&mut out, at, inside.start);
        out.push(Segment::Marked(mark.clone(), nested(text, inside, marks)));
        at = inside.end;
    }
    plain(&mut out, at, span.end);
    out
}
