//! Lines of an article and what each is: headline, heading, paragraph or leftover of the site.
//!
//! News text comes from crawlers with one paragraph a line. Structure decides where it can (a line
//! repeated, a line without an end after the last real sentence), phrases where it must
//! ([`super::boilerplate`]). Rejected: a trained classifier, which needs labelled pages in every
//! language and cannot tell its reader why a line was dropped.
//!
//! Time linear in the text.

use super::boilerplate::{self, Cue};
use super::fold::fold;
use crate::model::{Block, BlockKind, Boilerplate, Span};

/// What the lines of a text are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    pub blocks: Vec<Block>,
    pub headline: Option<Span>,
}

/// Longest line, in words, that is taken for a headline or heading.
const HEADING_WORDS: usize = 22;
/// Shortest line, in words, that counts as a sentence of the report when it ends like one.
const SENTENCE_WORDS: usize = 6;

struct Line<'t> {
    span: Span,
    text: &'t str,
    folded: String,
    words: usize,
    /// Whether it ends as sentences do.
    is_ended: bool,
    cue: Option<Cue>,
}

/// Divides `text` into lines and names each; `title` is the title known from elsewhere.
#[must_use]
pub fn layout(text: &str, title: Option<&str>) -> Layout {
    let lines = lines(text);
    let mut kinds: Vec<_> = lines.iter().map(kind_alone).collect();
    mark_captions(&lines, &mut kinds);
    mark_tail(&lines, &mut kinds);
    let headline = mark_headline(&lines, &mut kinds, title);
    let blocks =
        lines.iter().zip(kinds).map(|(line, kind)| Block { span: line.span, kind }).collect();
    Layout { blocks, headline }
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let mut lines = Vec::new();
    for raw in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let trimmed = raw.trim();
        if !trimmed.is_empty() {
            let start = at + (raw.len() - raw.trim_start().len());
            let folded = fold(trimmed);
            lines.push(Line {
                span: Span::new(start, start + trimmed.len()),
                text: trimmed,
                words: folded.split_whitespace().count(),
                is_ended: ends_like_a_sentence(trimmed),
                cue: boilerplate::cue(trimmed, &folded),
                folded,
            });
        }
        at += raw.len();
    }
    lines
}

fn ends_like_a_sentence(line: &str) -> bool {
    let core = line.trim_end_matches(['"', '”', '»', '“', '’', '\'', ')', ']', '«', '›', '‹']);
    core.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔'])
}

/// What a line is by itself.
fn kind_alone(line: &Line) -> BlockKind {
    match line.cue {
        Some(Cue::Certain(reason)) => BlockKind::Boilerplate(reason),
        // Scripts without spaces have no words to count: there only length in characters tells.
        _ if line.is_ended || line.words > HEADING_WORDS || line.text.chars().count() > 160 => {
            BlockKind::Paragraph
        }
        _ if line.text.starts_with(['–', '—', '-', '•', '"', '“', '„', '«', '»']) => {
            BlockKind::Paragraph
        }
        _ => BlockKind::Heading,
    }
}

/// A picture leaves its alternative text, mostly names and a date, and its caption below: two lines
/// without an end that share words. Neither is part of the report.
fn mark_captions(lines: &[Line], kinds: &mut [BlockKind]) {
    for i in 1..lines.len() {
        let (upper, lower) = (&lines[i - 1], &lines[i]);
        let open = |line: &Line| !line.is_ended && line.cue.is_none();
        if i > 1
            && open(upper)
            && open(lower)
            && upper.folded != lower.folded
            && mostly_names(upper.text)
            && shares_words(&upper.folded, &lower.folded)
        {
            kinds[i - 1] = BlockKind::Boilerplate(Boilerplate::Caption);
            kinds[i] = BlockKind::Boilerplate(Boilerplate::Caption);
        }
    }
}

fn mostly_names(line: &str) -> bool {
    let words: Vec<_> = line.split_whitespace().collect();
    let telling = |w: &&str| w.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    let names = words.iter().filter(|w| telling(w)).count();
    words.len() >= 3 && names * 2 >= words.len()
}

fn shares_words(one: &str, other: &str) -> bool {
    let words: Vec<_> = one.split_whitespace().filter(|w| w.chars().count() >= 3).collect();
    let shared = other.split_whitespace().filter(|w| words.contains(w)).count();
    shared >= 2 || (shared == 1 && words.len() <= 3)
}

/// After the report's last sentence come the site's leftovers, if any of the lines there is known
/// to be one: then the others, which have no sentence either, are leftovers too.
fn mark_tail(lines: &[Line], kinds: &mut [BlockKind]) {
    let is_report =
        |line: &Line| line.is_ended && line.words >= SENTENCE_WORDS && line.cue.is_none();
    let Some(last) = lines.iter().rposition(is_report) else { return };
    let tail = last + 1..lines.len();
    if !lines[tail.clone()].iter().any(|line| line.cue.is_some()) {
        return;
    }
    for i in tail {
        if !matches!(kinds[i], BlockKind::Boilerplate(_)) {
            kinds[i] = BlockKind::Boilerplate(match lines[i].cue {
                Some(Cue::Certain(reason) | Cue::InTail(reason)) => reason,
                None => Boilerplate::AmongLeftovers,
            });
        }
    }
}

/// The first line that is no leftover is the headline if it looks like one, and later lines that
/// repeat it, or a title given apart, are repetitions.
fn mark_headline(lines: &[Line], kinds: &mut [BlockKind], title: Option<&str>) -> Option<Span> {
    let title = title.map(|t| fold(t.trim()));
    let first = kinds.iter().position(|k| !matches!(k, BlockKind::Boilerplate(_)))?;
    let is_title = title.as_deref() == Some(lines[first].folded.as_str());
    let repeats = lines[first + 1..].iter().take(3).any(|l| l.folded == lines[first].folded);
    let is_headline =
        is_title || repeats || (kinds[first] == BlockKind::Heading && lines.len() > 1);
    if !is_headline {
        return None;
    }
    kinds[first] = BlockKind::Headline;
    for i in first + 1..lines.len() {
        let is_repeated = lines[i].folded == lines[first].folded
            || title.as_deref() == Some(lines[i].folded.as_str());
        if is_repeated {
            kinds[i] = BlockKind::Boilerplate(Boilerplate::RepeatedHeadline);
        }
    }
    Some(lines[first].span)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<BlockKind> {
        layout(text, None).blocks.iter().map(|b| b.kind).collect()
    }

    #[test]
    fn a_doubled_headline_counts_once() {
        let text = "Storm hits coast\nStorm hits coast\nA storm hit the coast on Monday.\n";
        assert_eq!(
            kinds(text),
            [
                BlockKind::Headline,
                BlockKind::Boilerplate(Boilerplate::RepeatedHeadline),
                BlockKind::Paragraph
            ]
        );
    }

    #[test]
    fn leftovers_after_the_last_sentence_go_together() {
        let text = "The storm hit the coast on Monday night.\n\nPopular now\nShare.\n";
        assert_eq!(
            kinds(text)[1..],
            [
                BlockKind::Boilerplate(Boilerplate::AmongLeftovers),
                BlockKind::Boilerplate(Boilerplate::Navigation)
            ]
        );
    }

    #[test]
    fn a_last_line_without_an_end_is_kept_where_nothing_speaks_against_it() {
        let text = "The storm hit the coast on Monday night.\nNobody was hurt";
        assert_eq!(kinds(text), [BlockKind::Paragraph, BlockKind::Heading]);
    }

    #[test]
    fn a_picture_and_its_caption_are_no_part_of_the_report() {
        let text = "The minister spoke for two hours in Lund.\nAnna Berg Lund juni 2024\n\
                    Anna Berg talar i Lund under mötet\nShe left at noon, her office said.";
        let caption = BlockKind::Boilerplate(Boilerplate::Caption);
        assert_eq!(kinds(text), [BlockKind::Paragraph, caption, caption, BlockKind::Paragraph]);
    }

    #[test]
    fn any_text_has_a_layout() {
        for text in ["", "\n\n", "…", "\u{feff}", "Share.", "a\nb\nc"] {
            let _ = layout(text, Some(text));
        }
    }
}
