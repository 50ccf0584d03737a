//! Skeletons: what is left of a name when spelling conventions are taken away.
//!
//! News writes one person in a dozen ways: Poetin, Poutine, Putin, Путин; Charkiw, Kharkiv, Járkov,
//! Harkova. A skeleton romanises, then keeps one letter for each class of consonants that languages
//! confuse when they transcribe (k, c, q, ch, kh, h, x, g), drops vowels behind the first letter and
//! doubled letters. It finds candidates; [`super::spelling`] decides. In the family of Soundex (Russell 1918) and Daitch–Mokotoff (1985), with classes
//! for the transcription habits of the languages read here, and no limit of length.

/// Spellings of one sound, longest first, and the class they stand for.
const CLASSES: &[(&str, &str)] = &[
    ("shch", "s"),
    ("schtsch", "s"),
    ("chtch", "s"),
    ("tsch", "s"),
    ("tch", "s"),
    ("sjtsj", "s"),
    ("tsj", "s"),
    ("tj", "s"),
    ("sch", "s"),
    ("tsh", "s"),
    ("skj", "s"),
    ("sh", "s"),
    ("sj", "s"),
    ("sz", "s"),
    ("cz", "s"),
    ("ch", "k"),
    ("zh", "s"),
    ("kh", "k"),
    ("gh", "k"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("ts", "s"),
    ("tz", "s"),
    ("dz", "s"),
    ("qu", "k"),
    ("ce", "s"),
    ("ci", "s"),
    ("ll", "l"),
    ("x", "ks"),
    ("b", "p"),
    ("c", "k"),
    ("d", "t"),
    ("g", "k"),
    ("h", "k"),
    ("q", "k"),
    ("v", "f"),
    ("w", "f"),
    ("z", "s"),
    ("n", "n"),
    ("m", "m"),
    ("f", "f"),
    ("k", "k"),
    ("l", "l"),
    ("p", "p"),
    ("r", "r"),
    ("s", "s"),
    ("t", "t"),
];

/// Spellings that stand for one sound in some languages and for another in others: `ch` is that of
/// Charkiw in German, of Gorbachev in English, of Choïgou in French.
const AMBIGUOUS: &str = "ch";

/// The skeleton of a romanised word: class letters of its consonants, with `a` for a vowel at its
/// beginning.
#[must_use]
pub fn skeleton(romanised: &str) -> String {
    with(romanised, "k")
}

/// A second skeleton, where a spelling of the word may stand for another sound.
#[must_use]
pub fn other_skeleton(romanised: &str) -> Option<String> {
    romanised.contains(AMBIGUOUS).then(|| with(romanised, "s"))
}

fn with(romanised: &str, ambiguous: &str) -> String {
    let mut skeleton = String::new();
    let mut rest = romanised;
    while let Some(c) = rest.chars().next() {
        let class = CLASSES.iter().find(|(spelling, _)| rest.starts_with(spelling));
        let Some(&(spelling, class)) = class else {
            if rest.len() == romanised.len() {
                skeleton.push('a');
            }
            rest = &rest[c.len_utf8()..];
            continue;
        };
        for letter in if spelling == AMBIGUOUS { ambiguous } else { class }.chars() {
            // Vowels between doubled classes say nothing ("Titov", "Ttov").
            if !skeleton.ends_with(letter) {
                skeleton.push(letter);
            }
        }
        rest = &rest[spelling.len()..];
    }
    skeleton
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::text::romanise::romanise;

    #[test]
    fn spellings_of_one_name_have_one_skeleton() {
        for names in
            [&["Poetin", "Poutine", "Putin", "Путин"], &["Charkiw", "Kharkiv", "Charkow", "Харків"]]
        {
            for name in names {
                assert_eq!(skeleton(&romanise(name)), skeleton(&romanise(names[0])), "{name}");
            }
        }
    }
}
