//! Quotes: words given as somebody's own, and who is named as having said them.
//!
//! Marks are read within a line of text, since quotes run over sentences; a quote becomes one fact
//! for each sentence it covers, so that every piece can be compared with its counterpart. Marks of
//! fourteen languages serve as opening and closing ones of another („…“, »…«, «…», ”…”), so a mark
//! opens by its place: a word follows it directly and none stands before it. A line that begins with a
//! dash is speech up to its reporting clause. One or two words in marks are no quote.
//! Who is speaking is found by [`super::speakers`].
//!
//! Time linear in the text.

use super::speakers::{REPORTING, has_person, is_reporting, speaker};
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};
use crate::model::{ConceptHit, Name, Quote, Span};

/// A sentence as the reader of quotes sees it.
pub struct Sentence<'s> {
    pub words: &'s [Word],
    pub concepts: &'s [ConceptHit],
    /// The names found in it.
    pub names: Vec<(Span, &'s Name)>,
    /// The line it stands in.
    pub block: u32,
}

/// A quoted stretch of one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub sentence: usize,
    pub span: Span,
    pub quote: Quote,
}

/// Fewest words of a quote.
const SHORTEST: usize = 3;

/// A word or mark by sentence and place.
pub type Place = (usize, usize);

/// The quotes of an article, in order.
#[must_use]
pub fn read(sentences: &[Sentence]) -> Vec<Reading> {
    let mut readings = Vec::new();
    let mut from = 0;
    for block in sentences.chunk_by(|a, b| a.block == b.block) {
        let first = readings.len();
        for (begin, end) in quoted(block) {
            match clause_inside(block, begin, end) {
                Some((from_clause, to_clause, speaker)) => {
                    let found = readings.len();
                    read_quote(block, begin, from_clause, from, &mut readings);
                    read_quote(block, to_clause, end, from, &mut readings);
                    for reading in &mut readings[found..] {
                        reading.quote.speaker.clone_from(&speaker);
                    }
                }
                None => read_quote(block, begin, end, from, &mut readings),
            }
        }
        // Who has spoken behind a dash goes on behind the next.
        if block[0].words.first().is_some_and(is_dash) {
            for n in first + 1..readings.len() {
                if readings[n].quote.speaker.is_none() {
                    readings[n].quote.speaker = readings[n - 1].quote.speaker.clone();
                }
            }
        }
        from += block.len();
    }
    readings
}

/// The stretches of a line between quotation marks, or behind the dash it begins with: first word and
/// the place behind the last.
fn quoted(block: &[Sentence]) -> Vec<(Place, Place)> {
    let first = block[0].words.first();
    if first.is_some_and(is_dash)
        && block[0].words.get(1).is_some_and(|w| w.gap != Gap::Nothing || w.is_capitalised)
    {
        let (mut found, behind) = spoken(block);
        found.extend(marked(block, behind));
        return found;
    }
    marked(block, 0)
}

/// The stretches between quotation marks, from a sentence on.
fn marked(block: &[Sentence], from: usize) -> Vec<(Place, Place)> {
    let mut found = Vec::new();
    let mut open: Option<(Place, &str)> = None;
    for (n, sentence) in block.iter().enumerate().skip(from) {
        let marks = sentence.words.iter().enumerate().filter(|(_, w)| w.kind == TokenKind::Other);
        for (i, word) in marks {
            match open {
                Some((begin, mark)) if closes(sentence.words, i, mark) => {
                    found.push((begin, (n, i)));
                    open = None;
                }
                None if opens(sentence.words, i) => open = Some(((n, i + 1), word.folded.as_str())),
                _ => {}
            }
        }
    }
    // English leaves a quote open that goes on in the next paragraph.
    if let Some((begin, _)) = open {
        found.push((begin, (block.len() - 1, block[block.len() - 1].words.len())));
    }
    found
}

fn is_dash(word: &Word) -> bool {
    matches!(word.folded.as_str(), "–" | "—" | "―" | "-")
}

/// Speech behind a dash: up to the reporting clause of each sentence, and on behind another dash; and
/// the sentence in which it has ended.
fn spoken(block: &[Sentence]) -> (Vec<(Place, Place)>, usize) {
    let mut found = Vec::new();
    for (n, sentence) in block.iter().enumerate() {
        let words = sentence.words;
        let begin = usize::from(n == 0);
        let reports = |i: usize| {
            let names_someone = sentence
                .names
                .iter()
                .any(|(span, _)| words.get(i).is_some_and(|w| span.start >= w.span.start));
            let names_next = sentence
                .names
                .iter()
                .any(|(span, _)| words[i..].iter().take(3).any(|w| w.span.overlaps(*span)));
            is_reporting(sentence, i, 3)
                || names_next && is_reporting(sentence, i, REPORTING)
                || (is_dash(&words[i - 1])
                    && names_someone
                    && !words.get(i).is_some_and(|w| w.is_capitalised))
        };
        let end = (begin + 1..words.len()).find(|&i| {
            let is_small = words.get(i + 1).is_some_and(|w| !w.is_capitalised);
            (words[i].is(",")
                || matches!(words[i].folded.as_str(), "?" | "!") && is_small
                || is_dash(&words[i]) && words[i].gap != Gap::Nothing)
                && reports(i + 1)
        });
        found.push(((n, begin), (n, end.unwrap_or(words.len()))));
        let Some(end) = end else { continue };
        let resumes =
            (end + 2..words.len()).find(|&i| is_dash(&words[i]) && words[i].gap != Gap::Nothing);
        match resumes {
            Some(at) => found.push(((n, at + 1), (n, words.len()))),
            // Behind its reporting clause the line is speech no longer, unless a dash says so.
            None if !block.get(n + 1).is_some_and(|s| s.words.first().is_some_and(is_dash)) => {
                return (found, n + 1);
            }
            None => {}
        }
    }
    (found, block.len())
}

/// A reporting clause between dashes within the marks ("«Это наша ошибка, — признал директор. — Мы …»"):
/// where it begins, the place behind it, and who is named in it.
fn clause_inside(
    block: &[Sentence],
    begin: Place,
    end: Place,
) -> Option<(Place, Place, Option<Vec<String>>)> {
    let sentence = &block[begin.0];
    let words = sentence.words;
    let stands_apart = |w: &Word| is_dash(w) && w.gap != Gap::Nothing;
    let last = if end.0 == begin.0 { end.1 } else { words.len() };
    let from = (begin.1 + 2..last).find(|&i| {
        stands_apart(&words[i])
            && words[i - 1].kind == TokenKind::Other
            && words.get(i + 1).is_some_and(|w| !w.is_capitalised)
            && (is_reporting(sentence, i + 1, 3) || has_person(sentence, i + 1))
    })?;
    let behind = (from + 1..last).find(|&i| stands_apart(&words[i]));
    let (to, until) = match (behind, block.get(begin.0 + 1)) {
        (Some(at), _) => ((begin.0, at + 1), at),
        (None, Some(next)) if end.0 > begin.0 && next.words.first().is_some_and(is_dash) => {
            ((begin.0 + 1, 1), words.len())
        }
        _ => return None,
    };
    let clause = words[from].span.cover(words[until - 1].span);
    let mut named = sentence.names.iter().filter(|(span, _)| clause.contains(*span));
    let speaker = named.find(|(_, name)| name.concept.is_none());
    Some(((begin.0, from), to, speaker.map(|(_, name)| name.words.clone())))
}

/// Whether the mark at `at` opens a quote.
fn opens(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    let stands_apart = at == 0
        || word.gap != Gap::Nothing
        || matches!(words[at - 1].folded.as_str(), "(" | ":" | "—" | "–" | "：" | "，" | "。");
    let next = words.get(at + 1).filter(|w| w.gap == Gap::Nothing);
    let is_close = next.is_some_and(|w| {
        w.kind != TokenKind::Other || matches!(w.folded.as_str(), "¿" | "¡" | "…" | "(" | "[")
    });
    // Dutch "'s morgens", "'t".
    let is_cut_short = next.is_some_and(|w| matches!(w.folded.as_str(), "s" | "t" | "n" | "k"));
    match word.folded.as_str() {
        "„" | "‚" | "「" | "『" => true,
        // French puts spaces inside its marks.
        "«" => stands_apart || at == 0,
        "‘" | "’" | "'" if is_cut_short => false,
        "“" | "”" | "\"" | "»" | "‘" | "’" | "'" | "›" | "‹" => {
            stands_apart && is_close
        }
        _ => false,
    }
}

/// Whether the mark at `at` closes a quote that `open` opened.
fn closes(words: &[Word], at: usize, open: &str) -> bool {
    let word = &words[at];
    let closing = match open {
        "„" => &["“", "”", "\""][..],
        "‚" => &["‘", "’", "'"],
        "「" => &["」"],
        "『" => &["』"],
        "«" => &["»"],
        "»" => &["«", "»"],
        "“" | "”" => &["”", "“"],
        "‘" | "’" => &["’", "‘"],
        "›" => &["‹"],
        "‹" => &["›"],
        "\"" => &["\""],
        "'" => &["'"],
        _ => &[],
    };
    // Chinese and Japanese have no spaces, Korean glues particles to the mark.
    let is_glued = words.get(at + 1).is_some_and(|w| {
        w.gap == Gap::Nothing && w.kind != TokenKind::Other && !super::cjk::is_cjk(w)
    });
    closing.contains(&word.folded.as_str()) && !is_glued
}

/// The facts of one quote: a piece a sentence.
fn read_quote(
    block: &[Sentence],
    begin: Place,
    end: Place,
    from: usize,
    readings: &mut Vec<Reading>,
) {
    let first = readings.len();
    let mut words_in_all = 0;
    for n in begin.0..=end.0.min(block.len() - 1) {
        let words = block[n].words;
        let start = if n == begin.0 { begin.1 } else { 0 };
        let stop = if n == end.0 { end.1 } else { words.len() };
        let piece = words.get(start..stop).unwrap_or_default();
        words_in_all += piece.iter().filter(|w| w.kind != TokenKind::Other).count();
        let Some(span) = trimmed(piece) else { continue };
        readings.push(Reading { sentence: from + n, span, quote: Quote { speaker: None } });
    }
    if words_in_all < SHORTEST {
        readings.truncate(first);
        return;
    }
    if is_title(block, begin, end) {
        readings.truncate(first);
        return;
    }
    let speaker = speaker(block, begin, end);
    for reading in &mut readings[first..] {
        reading.quote.speaker.clone_from(&speaker);
    }
}

/// "Her novel “The House on the Hill” won": capitalised in mid-sentence, and nobody is saying it.
fn is_title(block: &[Sentence], begin: Place, end: Place) -> bool {
    let sentence = &block[begin.0];
    let led = sentence.words[..begin.1].iter().rev().find(|w| w.kind != TokenKind::Other);
    let has_colon = sentence.words[..begin.1].iter().rev().take(2).any(|w| w.is(":"));
    let capital = sentence.words.get(begin.1).is_some_and(|w| w.is_capitalised);
    let goes_on = end.0 == begin.0
        && sentence.words[end.1.min(sentence.words.len())..]
            .iter()
            .any(|w| w.kind == TokenKind::Word);
    led.is_some_and(|w| w.kind == TokenKind::Word)
        && capital
        && !has_colon
        && goes_on
        && !is_reporting(sentence, 0, sentence.words.len())
}

/// The span of words without the marks around them.
fn trimmed(piece: &[Word]) -> Option<Span> {
    let first = piece.iter().position(|w| w.kind != TokenKind::Other)?;
    let last = piece.iter().rposition(|w| w.kind != TokenKind::Other)?;
    Some(piece[first].span.cover(piece[last].span))
}
