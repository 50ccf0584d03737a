//! Folding: one form for spellings that differ in case, diacritics or typography only.
//!
//! `fold` keeps the script and serves matching within a language; `romanise` brings every script to
//! ASCII letters and serves names and n-grams across languages. The build script compiles the
//! lexicon with the very same `fold`, so this file must not name anything of the crate.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without diacritics, in the same script; typographic apostrophes and hyphens become
/// plain ones.
///
/// Time and space linear in the text.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase) {
        match c {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            '’' | '‘' | 'ʼ' | '´' => folded.push('\''),
            '‐' | '‑' | '–' | '—' => folded.push('-'),
            '\u{ad}' => {}
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_diacritics_and_typography_do_not_matter() {
        for (one, other) in [
            ("Länder", "LANDER"),
            ("Łódź", "lodz"),
            ("Ærø", "aero"),
            ("Straße", "strasse"),
            ("l’été", "l'ete"),
            ("İstanbul", "istanbul"),
            ("ёлка", "елка"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Ærøskøbing", "ﬁnanser", "Ǆ", "ẛ̣", "І҆́хъ"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
