//! Sentences of a line.
//!
//! A mark of ending ends a sentence where closing quotes may follow, then white space, then what can
//! begin one. It does not behind an abbreviation or an initial, behind a figure in languages that
//! write ordinals with a stop when a month or a small letter follows (`26. februar`), or before a
//! small letter. Scripts without spaces end at their own full stop.
//!
//! Rejected: the sentence rules of UAX #29, which know no abbreviations, and trained segmenters,
//! whose models are larger than this program.
//!
//! Time linear in the line.

use super::fold::fold;
use crate::analysis::language::Particulars;
use crate::model::Span;

/// The sentences of the stretch `within` of `text`, in order, without the space around them.
#[must_use]
pub fn sentences(text: &str, within: Span, particulars: &Particulars) -> Vec<Span> {
    let line = within.of(text);
    let base = within.start as usize;
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut characters = line.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        if !is_end(c) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some(&(next, c)) = characters.peek() {
            if !(is_end(c) || is_closing(c)) {
                break;
            }
            end = next + c.len_utf8();
            characters.next();
        }
        if ends_sentence(line, start, at, end, c, particulars) {
            push(&mut sentences, line, start, end, base);
            start = end;
        }
    }
    push(&mut sentences, line, start, line.len(), base);
    sentences
}

fn push(sentences: &mut Vec<Span>, line: &str, start: usize, end: usize, base: usize) {
    let raw = &line[start..end];
    let trimmed = raw.trim();
    if !trimmed.is_empty() {
        let from = base + start + (raw.len() - raw.trim_start().len());
        sentences.push(Span::new(from, from + trimmed.len()));
    }
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '’' | '\'' | '»' | '«' | '›' | '‹' | ')' | ']' | '」' | '』')
}

/// Whether the mark at `at`, with what closes behind it up to `end`, ends the sentence from `start`.
fn ends_sentence(
    line: &str,
    start: usize,
    at: usize,
    end: usize,
    mark: char,
    particulars: &Particulars,
) -> bool {
    if matches!(mark, '。' | '！' | '？') {
        return true;
    }
    let rest = &line[end..];
    let next = rest.trim_start();
    let Some(first) = next.chars().next() else { return true };
    let is_apart = rest.len() > next.len();
    if first.is_lowercase() || (!is_apart && !is_joined(line, at, first)) {
        return false;
    }
    // A comma or a closing mark goes on with the sentence.
    if matches!(first, ',' | ';' | ':' | ')' | ']') {
        return false;
    }
    if mark != '.' || end > at + 1 {
        return true;
    }
    let word = line[start..at].rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
    !is_abbreviation(word, particulars) && !is_ordinal(word, next, particulars)
}

/// A missing space between two sentences: a small letter before the stop, a capital one behind it.
fn is_joined(line: &str, at: usize, first: char) -> bool {
    let mut before = line[..at].chars().rev();
    first.is_uppercase()
        && before.next().is_some_and(char::is_lowercase)
        && before.take(3).all(char::is_alphabetic)
}

fn is_abbreviation(word: &str, particulars: &Particulars) -> bool {
    let letters = word.trim_start_matches(['"', '“', '„', '«', '»', '‘', '\'', '–', '-']);
    let mut characters = letters.chars();
    let is_initial = match (characters.next(), characters.next(), characters.next()) {
        (Some(c), None, _) => c.is_uppercase(),
        (Some(_), Some('.'), Some(c)) => c.is_alphabetic(),
        _ => false,
    };
    is_initial || particulars.abbreviations.contains(&fold(letters).as_str())
}

/// `26.` before a month or a small number of other words is "26th".
fn is_ordinal(word: &str, next: &str, particulars: &Particulars) -> bool {
    if !particulars.numbers.has_ordinal_stop
        || word.is_empty()
        || word.len() > 2
        || !word.bytes().all(|b| b.is_ascii_digit())
    {
        return false;
    }
    let following = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let following = fold(following);
    particulars.dates.months.iter().any(|names| names.contains(&following.as_str()))
        || following.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::language::particulars;
    use crate::model::Language;

    fn split(language: Language, text: &str) -> Vec<&str> {
        let spans = sentences(text, Span::new(0, text.len()), particulars(language));
        spans.iter().map(|s| s.of(text)).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_sees_them_end() {
        let text = "He left. “Why?” she asked. Dr. Lee of the U.S. Army, J. Smith, paid 1.5 \
                    million. Then… Nothing!";
        assert_eq!(
            split(Language::En, text),
            [
                "He left.",
                "“Why?” she asked.",
                "Dr. Lee of the U.S. Army, J. Smith, paid 1.5 million.",
                "Then…",
                "Nothing!"
            ]
        );
    }

    #[test]
    fn a_missing_space_does_not_hide_an_end() {
        assert_eq!(
            split(Language::En, "It rained.Then it stopped."),
            ["It rained.", "Then it stopped."]
        );
        assert_eq!(split(Language::En, "See example.com today."), ["See example.com today."]);
    }

    #[test]
    fn scripts_without_spaces_are_divided() {
        assert_eq!(split(Language::Zh, "他走了。她来了。"), ["他走了。", "她来了。"]);
    }
}
