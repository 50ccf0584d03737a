//! Sentences of a line.
//!
//! A mark of ending ends a sentence where closing quotes may follow, then white space, then what can
//! begin one. It does not behind an abbreviation or an initial, behind a figure in languages that
//! write ordinals with a stop when a month, a small letter or a noun follows (`26. februar`), or
//! before a small letter. Some abbreviations may end a sentence themselves ("9 p.m."): they do where
//! a word follows that is capitalised only as the first of a sentence ("It"). Scripts without spaces
//! end at their own full stop, outside of their own quotes.
//!
//! Rejected: the sentence rules of UAX #29, which know no abbreviations, and trained segmenters,
//! whose models are larger than this program.
//!
//! Time linear in the line.

use super::fold::fold;
use crate::analysis::language::Particulars;
use crate::analysis::lexicon::function_words;
use crate::model::{Language, Span};

/// Abbreviations behind lists: before a capital letter they end the sentence.
const CLOSING: &[&str] = &[
    "etc", "osv", "o.s.v", "usw", "u.s.w", "itd", "itp", "i.t.d", "i.t.p", "jne", "ecc", "enz",
    "т.д", "т.п", "m.m", "m.fl", "mfl", "atd", "stb", "κ.λπ", "κλπ",
];
/// Abbreviations that may end a sentence, because they need nothing behind them.
const FINAL: &[&str] = &[
    "a.m", "p.m", "u.s", "u.k", "u.n", "u.s.a", "jr", "sr", "inc", "ltd", "ltda", "co", "corp",
    "e.v", "b.v", "n.v", "s.a", "ee.uu", "e.u.a", "eua", "a.c", "d.c", "v.chr", "n.chr", "e.kr",
    "f.kr", "pct", "proc", "kr", "mio", "mia", "mln", "mrd", "mld", "mill", "milj", "тыс", "тис",
    "млн", "млрд", "руб", "грн", "чел", "r", "w", "г", "гг", "р", "рр", "в", "h", "др", "ін",
    "stk", "eur", "aprox", "μ.μ", "π.μ",
];
/// Abbreviations of numbering that are words as well.
const NUMBERING: &[&str] = &["no", "nos", "art", "fig", "out"];
/// Single letters that are words and may end a sentence.
const LETTER_WORDS: &str = "åöøáéíó";

/// The sentences of the stretch `within` of `text`, in order, without the space around them.
#[must_use]
pub fn sentences(text: &str, within: Span, particulars: &Particulars) -> Vec<Span> {
    let line = within.of(text);
    let base = within.start as usize;
    let mut sentences: Vec<Span> = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    // How many quotes of the scripts without spaces are open, where all of them are closed again.
    let count = |quotes: [char; 2]| line.matches(quotes).count();
    let is_balanced = count(['「', '『']) == count(['」', '』']);
    let mut depth = 0_usize;
    let mut characters = line.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let was_before = std::mem::replace(&mut before, c);
        match c {
            '「' | '『' if is_balanced => depth += 1,
            '」' | '』' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if !is_end(c) && !is_greek_question(was_before, c) {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some(&(next, closing)) = characters.peek() {
            if !(is_end(closing) || is_closing(closing, c)) {
                break;
            }
            if matches!(closing, '」' | '』') {
                depth = depth.saturating_sub(1);
            }
            before = closing;
            end = next + closing.len_utf8();
            characters.next();
        }
        // French and Russian typists part a closing quote from what it closes.
        if let Some(behind) = line[end..].trim_start().strip_prefix('»')
            && !behind.starts_with(char::is_alphanumeric)
        {
            end = line.len() - behind.len();
            while characters.next_if(|&(next, _)| next < end).is_some() {}
        }
        if depth == 0 && (Place { line, start, at, end, mark: c }).ends_sentence(particulars) {
            push(&mut sentences, line, start, end, base);
            start = end;
        }
    }
    // A quote or dash that is left over goes with the sentence before it.
    if !line[start..].contains(char::is_alphanumeric)
        && let Some(last) = sentences.pop()
    {
        start = last.start as usize - base;
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
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।') || is_wide_end(c)
}

/// The marks of scripts without spaces.
fn is_wide_end(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．')
}

/// Greek asks with a semicolon.
fn is_greek_question(before: char, c: char) -> bool {
    matches!(c, ';' | '\u{37e}')
        && matches!(before, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

/// What may close a quotation or bracket behind `mark`. Low quotes and angles close in some languages
/// what they open in others, but open behind a mark of a script without spaces.
fn is_closing(c: char, mark: char) -> bool {
    match c {
        '”' | '’' | '"' | '」' | '』' => true,
        '）' | '】' | '》' => is_wide_end(mark),
        '“' | '\'' | '»' | '«' | '›' | '‹' | ')' | ']' => !is_wide_end(mark),
        _ => false,
    }
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{3040}'..='\u{9fff}')
}

/// A mark at `at`, with what closes behind it up to `end`, in a sentence that begins at `start`.
struct Place<'l> {
    line: &'l str,
    start: usize,
    at: usize,
    end: usize,
    mark: char,
}

impl<'l> Place<'l> {
    fn ends_sentence(&self, particulars: &Particulars) -> bool {
        let rest = &self.line[self.end..];
        let next = rest.trim_start();
        let Some(first) = next.chars().next() else { return true };
        if is_wide_end(self.mark) {
            // What is quoted goes on as "he said"; a wide point may be a decimal one.
            let is_quoted = self.end > self.at + self.mark.len_utf8();
            let goes_on = is_quoted && matches!(first, 'と' | '、' | '，' | 'っ');
            return !goes_on && (self.mark != '．' || !first.is_numeric());
        }
        let is_apart = rest.len() > next.len() || (self.mark != '.' && is_unspaced(first));
        if self.mark == '…' && is_unspaced(first) {
            return false;
        }
        if !is_apart && !self.is_joined(first) {
            return false;
        }
        // A comma or a closing mark goes on with the sentence.
        if matches!(first, ',' | ';' | ':' | ')' | ']') || !may_begin(next) {
            return false;
        }
        if self.mark != '.' || self.end > self.at + 1 {
            return true;
        }
        let said = &self.line[self.start..self.at];
        let word = said.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
        // L'on. Rossi, l'art. 5.
        let word = match word.rsplit_once(['\'', '’']) {
            Some((article, noun)) if article.len() <= 4 => noun,
            _ => word,
        };
        let word = word.trim_start_matches(['"', '“', '„', '«', '»', '‘', '\'', '–', '-']);
        // "1. The first point", "a. The first point".
        if word.len() == said.trim().len() && is_number_or_letter(word) {
            return false;
        }
        !self.is_abbreviation(word, next, particulars) && !is_ordinal(word, next, particulars)
    }

    /// A missing space between two sentences: a small letter before the stop, a capital one behind it.
    fn is_joined(&self, first: char) -> bool {
        let mut before = self.line[..self.at].chars().rev();
        first.is_uppercase()
            && before.next().is_some_and(char::is_lowercase)
            && before.take(3).all(char::is_alphabetic)
    }

    fn is_abbreviation(&self, word: &str, next: &str, particulars: &Particulars) -> bool {
        let folded = fold(word);
        let spaced = self.spaced_abbreviation(word);
        let is = |list: &[&str]| {
            list.contains(&folded.as_str())
                || spaced.as_ref().is_some_and(|s| list.contains(&s.as_str()))
        };
        if is(CLOSING) {
            return false;
        }
        let mut characters = word.chars();
        let is_letter = match (characters.next(), characters.next(), characters.next()) {
            (Some(c), None, _) => c.is_alphabetic() && !LETTER_WORDS.contains(c),
            (Some(c), Some('.'), Some(d)) => c.is_alphabetic() && d.is_alphabetic(),
            _ => false,
        };
        let is_numbered = next.starts_with(char::is_numeric);
        // "1 jan. 1950", where the months cut short are no abbreviations otherwise.
        let is_cut = |names: &&[&str]| {
            let whole =
                names.first().is_some_and(|n| n.len() > folded.len() && n.starts_with(&*folded));
            whole && names.contains(&folded.as_str())
        };
        let is_cut = is_numbered && particulars.dates.months.iter().any(is_cut);
        if !is_letter && !is_cut && !is(particulars.abbreviations) {
            return false;
        }
        let dates = &particulars.dates;
        let is_day =
            dates.months.iter().chain(&dates.weekdays).any(|n| n.contains(&folded.as_str()));
        // Italian writes January and general alike, Polish Friday and "entitled".
        if is(NUMBERING) || (is_day && !is_letter && !matches!(folded.as_str(), "gen" | "pt")) {
            return is_numbered || is_month(next, particulars);
        }
        let may_end = is(FINAL) || (word == "I" && particulars.language == Language::En);
        !(may_end && begins_with_function_word(next, particulars.language))
    }

    /// The abbreviation that ends with `word` where a space parts it: `z. B`, `EE. UU`, `т. д`.
    fn spaced_abbreviation(&self, word: &str) -> Option<String> {
        let before = self.line[self.start..self.at].strip_suffix(word)?.trim_end();
        let before = before.strip_suffix('.')?;
        let first = before.rsplit(char::is_whitespace).next()?;
        let is_short = |w: &str| !w.is_empty() && w.len() <= 8 && w.chars().count() <= 3;
        (is_short(first) && is_short(word)).then(|| fold(&format!("{first}.{word}")))
    }
}

/// Whether a sentence may begin so: not with a small letter, be it behind a dash or a quote. Dutch
/// sentences begin with `'s`, and the next word has the capital.
fn may_begin(next: &str) -> bool {
    let elided = next.strip_prefix(['\'', '’']).and_then(|n| n.strip_prefix(['s', 't', 'n', 'k']));
    if let Some(rest) = elided.and_then(|rest| rest.strip_prefix(' ')) {
        return rest.starts_with(char::is_uppercase);
    }
    let letter = next.chars().take(8).find(|c| c.is_alphanumeric());
    !letter.is_some_and(char::is_lowercase)
}

fn is_number_or_letter(word: &str) -> bool {
    word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit())
        || word.len() == 1 && word.bytes().all(|b| b.is_ascii_alphabetic())
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

fn begins_with_function_word(next: &str, language: Language) -> bool {
    let word = first_word(next).to_lowercase();
    function_words(language).any(|w| w == word)
}

fn is_month(next: &str, particulars: &Particulars) -> bool {
    let word = fold(first_word(next));
    particulars.dates.months.iter().any(|names| names.contains(&word.as_str()))
}

/// `26.` before a month or a number is "26th"; before a noun, where nouns have capitals, as well.
fn is_ordinal(word: &str, next: &str, particulars: &Particulars) -> bool {
    if !particulars.numbers.has_ordinal_stop
        || word.is_empty()
        || word.len() > 2
        || !word.bytes().all(|b| b.is_ascii_digit())
    {
        return false;
    }
    is_month(next, particulars)
        || next.starts_with(|c: char| c.is_ascii_digit())
        || (particulars.capitalises_nouns
            && next.starts_with(char::is_alphabetic)
            // "Zum 21. Mal", which in small letters is a function word.
            && (first_word(next) == "Mal" || !begins_with_function_word(next, particulars.language)))
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
