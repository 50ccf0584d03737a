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
    /// A word, and the number of what it means.
    Concept(u32, String),
    Marked(Mark, Vec<Segment>),
}

/// The text of `span`, with marks sorted by start, the longer first, and concepts by start.
pub fn segments(
    text: &str,
    span: Span,
    marks: &[(Span, Mark)],
    concepts: &[(Span, u32)],
) -> Vec<Segment> {
    nested(text, span, &mut marks.iter().peekable(), concepts)
}

/// A run of text without a mark: cut where a concept begins and ends.
fn plain(text: &str, run: Span, concepts: &[(Span, u32)], out: &mut Vec<Segment>) {
    let mut at = run.start;
    let push = |out: &mut Vec<Segment>, start, end| {
        let words = Span { start, end }.of(text);
        if start < end && !words.is_empty() {
            out.push(Segment::Text(words.to_owned()));
        }
    };
    let first = concepts.partition_point(|(place, _)| place.start < run.start);
    for &(place, concept) in &concepts[first..] {
        if place.start >= run.end {
            break;
        }
        if place.start < at || place.end > run.end {
            continue;
        }
        push(out, at, place.start);
        out.push(Segment::Concept(concept, place.of(text).to_owned()));
        at = place.end;
    }
    push(out, at, run.end);
}

fn nested<'m>(
    text: &str,
    span: Span,
    marks: &mut std::iter::Peekable<impl Iterator<Item = &'m (Span, Mark)>>,
    concepts: &[(Span, u32)],
) -> Vec<Segment> {
    let mut out = Vec::new();
    let mut at = span.start;
    while let Some((place, mark)) = marks.next_if(|(place, _)| place.start < span.end) {
        let inside = Span { start: place.start.max(at), end: place.end.min(span.end) };
        if inside.start >= inside.end {
            continue;
        }
        plain(text, Span { start: at, end: inside.start }, concepts, &mut out);
        out.push(Segment::Marked(mark.clone(), nested(text, inside, marks, concepts)));
        at = inside.end;
    }
    plain(text, Span { start: at, end: span.end.max(at) }, concepts, &mut out);
    out
}
