//! Two versions in one language as one text: what both say once, what one says marked where it is
//! said.
//!
//! The differences of wording are exact: what stands between them is the same in both texts, byte for
//! byte. So they are merged by how far they are from the last one, in either text, and nothing has to
//! be compared anew.
//!
//! Time O(differences + facts) a passage.

use crate::model::{Comparison, DifferenceKind, Span};
use crate::present::collection::Collection;
use crate::sorting::Sort;

use super::marks::{Edit, Mark, Marks, Tone};
use super::numbers::Numbers;
use super::segments::{Segment, segments};

/// Words of the base, of the other version, or of both in the place of each other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edited {
    number: u32,
    is_trivial: bool,
    base: Option<Span>,
    other: Option<Span>,
}

/// Whether two versions are compared that can be read as one text.
pub(super) fn is_possible(collection: Collection<'_>, comparison: &Comparison) -> bool {
    match comparison.versions[..] {
        [one, other] => collection.language(one) == collection.language(other),
        _ => false,
    }
}

/// A passage that both versions have, as one text; `spans` are its stretches in either, `edits` its
/// differences of wording.
pub(super) fn inline(
    collection: Collection<'_>,
    comparison: &Comparison,
    marks: &Marks,
    edits: Vec<Edited>,
    spans: [Span; 2],
) -> Vec<Segment> {
    let texts = [0, 1].map(|column| collection.article(comparison.versions[column]).text.as_str());
    let facts = [0, 1].map(|column| facts(marks.within(column, spans[column])));
    let part = |column: usize, span: Span| segments(texts[column], span, &facts[column], &[]);
    let mut out = Vec::new();
    let mut at = spans.map(|span| span.start);
    for (same, edited) in in_order(edits, at) {
        // The same in both: shown as the base has it.
        out.extend(part(0, Span { start: at[0], end: at[0] + same }));
        at = after(at, same, edited);
        for (column, span) in [edited.base, edited.other].into_iter().enumerate() {
            let edit = if column == 0 { Edit::Removed } else { Edit::Added };
            let Some(span) = span else { continue };
            out.push(Segment::Marked(mark(edited, edit), part(column, span)));
        }
    }
    out.extend(part(0, Span { start: at[0].min(spans[0].end), end: spans[0].end }));
    out
}

fn mark(edited: Edited, edit: Edit) -> Mark {
    Mark {
        kind: DifferenceKind::Wording,
        tone: Tone::Partial,
        fact: None,
        mention: None,
        change: Some(edited.number),
        edit: Some(edit),
        is_trivial: edited.is_trivial,
        only: None,
    }
}

/// The differences of wording in a passage.
pub(super) fn edits(comparison: &Comparison, numbers: &Numbers, row: usize) -> Vec<Edited> {
    let in_row = numbers
        .all(comparison)
        .filter(|(_, d)| d.passage as usize == row && d.kind == DifferenceKind::Wording);
    let edited = |(number, difference)| {
        let difference: &crate::model::Difference = difference;
        let of = |version| {
            difference.stretches.iter().find(|s| s.version == version).map(|stretch| stretch.span)
        };
        Edited { number, is_trivial: difference.is_trivial, base: of(0), other: of(1) }
    };
    in_row.map(edited).collect()
}

/// The edits in the order in which one meets them, each with how many bytes before it are the same in
/// both texts. Those with words of the base are in order among themselves, and so are the others; which
/// of two comes first is which is nearer to the last.
fn in_order(edits: Vec<Edited>, mut at: [u32; 2]) -> Vec<(u32, Edited)> {
    let (mut of_base, mut of_other): (Vec<_>, Vec<_>) =
        edits.into_iter().partition(|edited| edited.base.is_some());
    let start = |span: Option<Span>| span.map_or(0, |span| span.start);
    of_base.arrange_by_key(|edited| start(edited.base));
    of_other.arrange_by_key(|edited| start(edited.other));
    let (mut of_base, mut of_other) =
        (of_base.into_iter().peekable(), of_other.into_iter().peekable());
    let mut order = Vec::new();
    loop {
        let same = |span: Option<Span>, at: u32| span.map(|span| span.start.saturating_sub(at));
        let base = of_base.peek().and_then(|edited| same(edited.base, at[0]));
        let other = of_other.peek().and_then(|edited| same(edited.other, at[1]));
        let is_other_next = other.is_some_and(|other| base.is_none_or(|base| other < base));
        let (next, same) = match is_other_next {
            true => (of_other.next(), other),
            false => (of_base.next(), base),
        };
        let (Some(edited), Some(same)) = (next, same) else { return order };
        at = after(at, same, edited);
        order.push((same, edited));
    }
}

/// Where both texts go on after an edit.
fn after(at: [u32; 2], same: u32, edited: Edited) -> [u32; 2] {
    let end = |span: Option<Span>, at: u32| span.map_or(at + same, |span| span.end);
    [end(edited.base, at[0]), end(edited.other, at[1])]
}

/// The marks that are facts and no edits.
fn facts(marks: &[(Span, Mark)]) -> Vec<(Span, Mark)> {
    marks.iter().filter(|(_, mark)| mark.kind != DifferenceKind::Wording).cloned().collect()
}
