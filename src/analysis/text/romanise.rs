//! Romanising: Cyrillic, Greek, Arabic, Hebrew and Korean letters in ASCII.
//!
//! Serves names and n-grams across scripts, so the tables follow how newsrooms write names, not a
//! scholarly standard, and one letter has one spelling. Han characters and kana stay as they are:
//! they spell foreign names by sound in ways that no table of letters brings back. Rejected:
//! any_ascii (0.3) and deunicode (1.6), whose tables for every script of Unicode would add some
//! 250 kB gzip to a worker that may have 800.

use super::fold::fold;

/// A word in ASCII letters, folded and romanised; letters of other scripts stay.
#[must_use]
pub fn romanise(word: &str) -> String {
    let folded = fold(word);
    if folded.is_ascii() {
        return folded;
    }
    let mut romanised = String::with_capacity(folded.len());
    for c in folded.chars() {
        match c {
            c if c.is_ascii() => romanised.push(c),
            '\u{ac00}'..='\u{d7a3}' => push_hangul(c, &mut romanised),
            c => match LETTERS.binary_search_by_key(&c, |&(letter, _)| letter) {
                Ok(at) => romanised.push_str(LETTERS[at].1),
                Err(_) => romanised.push(c),
            },
        }
    }
    romanised
}

/// Hangul syllables are composed by arithmetic (Unicode, section 3.12); Revised Romanization.
fn push_hangul(syllable: char, romanised: &mut String) {
    const LEADS: [&str; 19] = [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h",
    ];
    const VOWELS: [&str; 21] = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
        "we", "wi", "yu", "eu", "ui", "i",
    ];
    const TAILS: [&str; 28] = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p",
        "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t",
    ];
    let index = syllable as usize - 0xac00;
    romanised.push_str(LEADS[index / (21 * 28)]);
    romanised.push_str(VOWELS[index / 28 % 21]);
    romanised.push_str(TAILS[index % 28]);
}

/// Folded letters in order of code point.
#[rustfmt::skip]
const LETTERS: &[(char, &str)] = &[
    ('α', "a"), ('β', "v"), ('γ', "g"), ('δ', "d"), ('ε', "e"), ('ζ', "z"), ('η', "i"),
    ('θ', "th"), ('ι', "i"), ('κ', "k"), ('λ', "l"), ('μ', "m"), ('ν', "n"), ('ξ', "x"),
    ('ο', "o"), ('π', "p"), ('ρ', "r"), ('ς', "s"), ('σ', "s"), ('τ', "t"), ('υ', "u"),
    ('φ', "f"), ('χ', "ch"), ('ψ', "ps"), ('ω', "o"),
    ('а', "a"), ('б', "b"), ('в', "v"), ('г', "g"), ('д', "d"), ('е', "e"), ('ж', "zh"),
    ('з', "z"), ('и', "i"), ('й', "i"), ('к', "k"), ('л', "l"), ('м', "m"), ('н', "n"),
    ('о', "o"), ('п', "p"), ('р', "r"), ('с', "s"), ('т', "t"), ('у', "u"), ('ф', "f"),
    ('х', "kh"), ('ц', "ts"), ('ч', "ch"), ('ш', "sh"), ('щ', "shch"), ('ъ', ""), ('ы', "y"),
    ('ь', ""), ('э', "e"), ('ю', "yu"), ('я', "ya"), ('ђ', "dj"), ('ѓ', "g"), ('є', "ye"),
    ('ѕ', "dz"), ('і', "i"), ('ї', "yi"), ('ј', "j"), ('љ', "lj"), ('њ', "nj"), ('ћ', "c"),
    ('ќ', "k"), ('ў', "u"), ('џ', "dz"), ('ґ', "g"),
    ('א', "a"), ('ב', "b"), ('ג', "g"), ('ד', "d"), ('ה', "h"), ('ו', "v"), ('ז', "z"),
    ('ח', "h"), ('ט', "t"), ('י', "y"), ('ך', "k"), ('כ', "k"), ('ל', "l"), ('ם', "m"),
    ('מ', "m"), ('ן', "n"), ('נ', "n"), ('ס', "s"), ('ע', "a"), ('ף', "f"), ('פ', "p"),
    ('ץ', "ts"), ('צ', "ts"), ('ק', "k"), ('ר', "r"), ('ש', "sh"), ('ת', "t"),
    ('ء', ""), ('ا', "a"), ('ب', "b"), ('ة', "a"), ('ت', "t"), ('ث', "th"), ('ج', "j"),
    ('ح', "h"), ('خ', "kh"), ('د', "d"), ('ذ', "dh"), ('ر', "r"), ('ز', "z"), ('س', "s"),
    ('ش', "sh"), ('ص', "s"), ('ض', "d"), ('ط', "t"), ('ظ', "z"), ('ع', "a"), ('غ', "gh"),
    ('ف', "f"), ('ق', "q"), ('ك', "k"), ('ل', "l"), ('م', "m"), ('ن', "n"), ('ه', "h"),
    ('و', "u"), ('ى', "a"), ('ي', "i"), ('پ', "p"), ('چ', "ch"), ('ژ', "zh"), ('ک', "k"),
    ('گ', "g"), ('ی', "i"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(LETTERS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn names_come_out_as_newsrooms_write_them() {
        for (name, romanised) in [
            ("Путин", "putin"),
            ("Харків", "kharkiv"),
            ("Αθήνα", "athina"),
            ("서울", "seoul"),
            ("Ærø", "aero"),
            ("القاهرة", "alqahra"),
            ("北京", "北京"),
        ] {
            assert_eq!(romanise(name), romanised);
        }
    }
}
