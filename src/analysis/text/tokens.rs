//! Tokens: words, numbers and everything between them.
//!
//! Word boundaries of Unicode (UAX #29), corrected where news text needs it: elided words stand
//! apart (`l'armée` is `l'` and `armée`), digits and letters written together stand apart
//! (`170mm`), and an English or Dutch `'s` is a token of its own. Tokens lie end to end: together
//! they are the text.
//!
//! Time linear in the text, one token a word in space.

use unicode_segmentation::UnicodeSegmentation;

use crate::model::Span;

/// A stretch of text that is not divided further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub span: Span,
    pub kind: TokenKind,
}

/// What a token consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    Word,
    /// Digits, with separators between them where they belong to the number (`3.000`, `1,5`).
    Number,
    Space,
    Other,
}

/// Divides the stretch `within` of `text` into tokens that lie end to end.
#[must_use]
pub fn tokens(text: &str, within: Span) -> Vec<Token> {
    let base = within.start as usize;
    let mut tokens = Vec::new();
    for (at, piece) in within.of(text).split_word_bound_indices() {
        divide(piece, base + at, &mut tokens);
    }
    tokens
}

/// The narrow no-break space, which French puts inside quotation marks and before others.
const NARROW: char = '\u{202f}';

fn divide(piece: &str, at: usize, tokens: &mut Vec<Token>) {
    // Unicode takes a narrow no-break space for a part of the word or number beside it.
    if let Some(space) = piece.find(NARROW).filter(|_| piece.len() > NARROW.len_utf8()) {
        let behind = space + NARROW.len_utf8();
        let cuts = [0, space, behind, piece.len()];
        for part in cuts.windows(2).filter(|part| part[0] < part[1]) {
            divide(&piece[part[0]..part[1]], at + part[0], tokens);
        }
        return;
    }
    let kind = kind_of(piece);
    let cut = match kind {
        TokenKind::Word => word_cut(piece),
        TokenKind::Number => piece.find(char::is_alphabetic).filter(|&n| n > 0),
        TokenKind::Other if piece.starts_with(':') => Some(1),
        TokenKind::Space | TokenKind::Other => None,
    };
    if let Some(cut) = cut.filter(|&cut| cut < piece.len()) {
        divide(&piece[..cut], at, tokens);
        divide(&piece[cut..], at + cut, tokens);
    } else {
        tokens.push(Token { span: Span::new(at, at + piece.len()), kind });
    }
}

fn kind_of(piece: &str) -> TokenKind {
    match piece.chars().next() {
        Some(c) if c.is_numeric() => TokenKind::Number,
        Some(c) if c.is_alphabetic() => TokenKind::Word,
        Some(c) if c.is_whitespace() => TokenKind::Space,
        _ => TokenKind::Other,
    }
}

/// Where a word is to be divided: after a leading elision, before `'s`, between letters and digits.
fn word_cut(word: &str) -> Option<usize> {
    if let Some((at, mark)) = word.char_indices().find(|&(_, c)| matches!(c, '\'' | '’' | 'ʼ')) {
        let after = at + mark.len_utf8();
        let rest = &word[after..];
        if rest.eq_ignore_ascii_case("s") {
            return Some(at);
        }
        let is_elision = word[..at].chars().count() <= 6 && rest.chars().count() >= 2;
        // Ukrainian writes the apostrophe inside words (п'ять), English in contractions (can't).
        if is_elision && word[..at].is_ascii() && !matches!(rest, "re" | "ve" | "ll" | "em") {
            return Some(after);
        }
    }
    // Swedish and Finnish inflect abbreviations behind a colon: FN:s, EU:n.
    if let Some(at) = word.find(':').filter(|&at| at > 0) {
        return Some(at);
    }
    let mut characters = word.char_indices();
    let first = characters.next()?.1;
    characters.find(|(_, c)| c.is_numeric() && first.is_alphabetic()).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let all = tokens(text, Span::new(0, text.len()));
        all.iter().filter(|t| t.kind != TokenKind::Space).map(|t| t.span.of(text)).collect()
    }

    #[test]
    fn words_stand_apart_as_a_reader_sees_them() {
        assert_eq!(pieces("l’armée d'Ukraine"), ["l’", "armée", "d'", "Ukraine"]);
        assert_eq!(pieces("Poetin's plan can't"), ["Poetin", "'s", "plan", "can't"]);
        assert_eq!(pieces("170mm og 1,5 pct."), ["170", "mm", "og", "1,5", "pct", "."]);
        assert_eq!(pieces("FN:s råd"), ["FN", ":", "s", "råd"]);
        assert_eq!(pieces("п'ять осіб"), ["п'ять", "осіб"]);
        assert_eq!(pieces("3.000 3,000.5"), ["3.000", "3,000.5"]);
        assert_eq!(pieces("«\u{202f}Nous\u{202f}» 3\u{202f}000"), ["«", "Nous", "»", "3", "000"]);
    }

    #[test]
    fn tokens_lie_end_to_end() {
        let text = "Kim – «ja», sa 1. mars: 北京 café\u{301} ’s l'x 5G";
        let mut at = 0;
        for token in tokens(text, Span::new(0, text.len())) {
            assert_eq!(token.span.start, at);
            at = token.span.end;
        }
        assert_eq!(at as usize, text.len());
    }
}
