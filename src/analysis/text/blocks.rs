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
/// Longest line without an end, in words, that is taken for a link behind the last sentence.
const LINK_WORDS: usize = 14;
/// Lines in which the headline is looked for, and the head where no sentence ends it.
const HEAD_LINES: usize = 6;
/// Most lines before the report's first sentence that are its head.
const LONGEST_HEAD: usize = 24;

struct Line<'t> {
    span: Span,
    text: &'t str,
    folded: String,
    words: usize,
    /// Whether it ends as sentences do.
    is_ended: bool,
    cue: Option<Cue>,
}

impl Line<'_> {
    /// Whether it has the length of a sentence and ends like one, or is longer than any heading.
    fn is_sentence(&self) -> bool {
        self.is_ended && self.words >= SENTENCE_WORDS || self.words > HEADING_WORDS
    }

    /// A sentence without any sign of the site.
    fn is_report(&self) -> bool {
        self.is_sentence() && self.cue.is_none()
    }

    /// A sentence that may belong to the report: a word of the site does not speak against it.
    fn may_be_report(&self) -> bool {
        let is_weak = matches!(self.cue, None | Some(Cue::InTail(_, false) | Cue::Beside(_)));
        self.is_sentence() && is_weak
    }

    fn is_certain(&self) -> bool {
        matches!(self.cue, Some(Cue::Certain(_)))
    }
}

/// Divides `text` into lines and names each; `title` is the title known from elsewhere.
#[must_use]
pub fn layout(text: &str, title: Option<&str>) -> Layout {
    let lines = lines(text);
    let title = title.map(|t| fold(t.trim()));
    let mut kinds: Vec<_> = lines.iter().map(kind_alone).collect();
    mark_captions(&lines, &mut kinds);
    mark_links(&lines, &mut kinds);
    mark_tail(&lines, &mut kinds);
    mark_head(&lines, &mut kinds, title.as_deref());
    let headline = mark_headline(&lines, &mut kinds, title.as_deref());
    let block = |(line, kind): (&Line, _)| Block { span: line.span, kind, language: None };
    let blocks = lines.iter().zip(kinds).map(block).collect();
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
                words: count_words(&folded),
                is_ended: ends_like_a_sentence(trimmed),
                cue: boilerplate::cue(trimmed, &folded),
                folded,
            });
        }
        at += raw.len();
    }
    lines
}

/// Words between spaces; where a script has none, two characters for a word.
fn count_words(folded: &str) -> usize {
    let unspaced = |c: &char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{3040}'..='\u{9fff}');
    folded.split_whitespace().count() + folded.chars().filter(unspaced).count() / 2
}

fn ends_like_a_sentence(line: &str) -> bool {
    let core = line.trim_end_matches([
        '"', '”', '»', '“', '’', '\'', ')', ']', '«', '›', '‹', '」', '』', '）', ' ',
    ]);
    core.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔'])
}

/// What a line is by itself.
fn kind_alone(line: &Line) -> BlockKind {
    match line.cue {
        Some(Cue::Certain(reason)) => BlockKind::Boilerplate(reason),
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

/// "Read also" alone on a line: what follows without an end are the titles it leads to.
fn mark_links(lines: &[Line], kinds: &mut [BlockKind]) {
    for i in 1..lines.len() {
        let above = lines[i - 1].text;
        let is_lead = lines[i - 1].is_certain()
            && kinds[i - 1] == BlockKind::Boilerplate(Boilerplate::Navigation)
            && (above.ends_with(':') || boilerplate::is_lead(&lines[i - 1].folded));
        let is_listed = kinds[i - 1] == BlockKind::Boilerplate(Boilerplate::AmongLeftovers);
        let is_link = !lines[i].is_ended && lines[i].words <= LINK_WORDS && lines[i].cue.is_none();
        if (is_lead || is_listed) && is_link {
            kinds[i] = BlockKind::Boilerplate(Boilerplate::AmongLeftovers);
        }
    }
}

/// After the report's last sentence come the site's leftovers, if any of the lines there is known
/// to be one: then the others, which have no sentence either, are leftovers too.
fn mark_tail(lines: &[Line], kinds: &mut [BlockKind]) {
    let Some(mut last) = lines.iter().rposition(Line::is_report) else { return };
    // The last paragraph may well say who wrote what on Telegram.
    let weak = lines[last + 1..].iter().take_while(|line| !line.is_certain());
    last += weak.collect::<Vec<_>>().iter().rposition(|l| l.may_be_report()).map_or(0, |n| n + 1);
    let tail = last + 1..lines.len();
    let Some(known) = tail.clone().find(|&i| lines[i].cue.is_some()) else { return };
    for i in tail {
        let line = &lines[i];
        let is_link = !line.is_ended && line.words <= LINK_WORDS;
        if !matches!(kinds[i], BlockKind::Boilerplate(_)) && (i >= known || is_link) {
            let reason = line.cue.map_or(Boilerplate::AmongLeftovers, Cue::reason);
            kinds[i] = BlockKind::Boilerplate(reason);
        }
    }
}

/// Before the report's first sentence stand headline, byline and day. A line of names is a byline
/// where its neighbour is known to be a leftover; one that begins like a byline may be the headline
/// ("By the sea") where there is no other.
fn mark_head(lines: &[Line], kinds: &mut [BlockKind], title: Option<&str>) {
    let report = |from: usize| {
        let found = lines[from.min(lines.len())..].iter().position(Line::is_report);
        found.map_or(lines.len().min(HEAD_LINES), |n| n + from)
    };
    let mut end = report(0);
    // A question may be a headline; then the leftovers stand below it.
    if end == 0 && lines.len() > 1 && lines[1].cue.is_some() && lines[0].words <= HEADING_WORDS {
        end = report(1);
    }
    let end = end.min(LONGEST_HEAD);
    let is_title = |i: usize| title == Some(lines[i].folded.as_str());
    let is_other_headline = |i: usize| {
        !is_title(i) && !lines[i].is_ended && lines[i].cue.is_none() && lines[i].words > 2
    };
    for i in 0..end {
        let is_known = |n: usize| n < end && !matches!(lines[n].cue, None | Some(Cue::InTail(..)));
        let has_known_neighbour = is_known(i + 1) || (i > 0 && is_known(i - 1));
        let reason = match lines[i].cue {
            _ if is_title(i) => continue,
            Some(Cue::AtEdges(reason)) => reason,
            Some(Cue::Beside(reason))
                if title.is_some()
                    || has_known_neighbour
                    || (0..end).any(|n| n != i && is_other_headline(n)) =>
            {
                reason
            }
            None if (i > 0 || title.is_some())
                && has_known_neighbour
                && boilerplate::is_name(lines[i].text) =>
            {
                Boilerplate::Byline
            }
            _ => continue,
        };
        kinds[i] = BlockKind::Boilerplate(reason);
    }
}

/// The headline is the line that is the title, else the first line that is no leftover, if it looks
/// like one; later lines that repeat it, or a title given apart, are repetitions.
fn mark_headline(lines: &[Line], kinds: &mut [BlockKind], title: Option<&str>) -> Option<Span> {
    let is_left = |k: &BlockKind| matches!(k, BlockKind::Boilerplate(_));
    let head = lines.iter().take(HEAD_LINES);
    let titled = title.and_then(|t| head.clone().position(|l| repeats(&l.folded, t)));
    let first = titled.or_else(|| kinds.iter().position(|k| !is_left(k)))?;
    let again = |l: &Line| repeats(&l.folded, &lines[first].folded);
    let is_repeated = lines[first + 1..].iter().take(3).any(again);
    let is_headline =
        titled.is_some() || is_repeated || (kinds[first] == BlockKind::Heading && lines.len() > 1);
    if !is_headline {
        return None;
    }
    kinds[first] = BlockKind::Headline;
    for i in first + 1..lines.len() {
        if again(&lines[i]) || title.is_some_and(|t| repeats(&lines[i].folded, t)) {
            kinds[i] = BlockKind::Boilerplate(Boilerplate::RepeatedHeadline);
        }
    }
    Some(lines[first].span)
}

/// Whether two folded lines are one headline: the same, or the same and the name of the site.
fn repeats(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let site = |rest: &str| {
        let rest = rest.trim_start();
        rest.is_empty() || (rest.starts_with(['|', '-']) && rest.split_whitespace().count() <= 5)
    };
    !short.is_empty() && long.strip_prefix(short.trim_end_matches('.')).is_some_and(site)
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
        let text = "The storm hit the coast on Monday night.\n\nWeather today\nShare.\n";
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
