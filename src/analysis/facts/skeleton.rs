//! Skeletons: what is left of a name when spelling conventions are taken away.
//!
//! News writes one person in a dozen ways: Poetin, Poutine, Putin, Путин; Charkiw, Kharkiv, Járkov,
//! Harkova. A skeleton romanises, then keeps one letter for each class of consonants that languages
//! confuse when they transcribe (k, c, q, ch, kh, h, x, g), drops vowels behind the first letter and
//! doubled letters. In the family of Soundex (Russell 1918) and Daitch–Mokotoff (1985), with classes
//! for the transcription habits of the languages read here, and no limit of length.

/// Spellings of one sound, longest first, and the class they stand for.
const CLASSES: &[(&str, &str)] = &[
    ("shch", "s"),
    ("schtsch", "s"),
    ("chtch", "s"),
    ("tsch", "s"),
    ("tch", "s"),
    ("tsj", "s"),
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

/// The skeleton of a romanised word: class letters of its consonants, with `a` for a vowel at its
/// beginning.
#[must_use]
pub fn skeleton(romanised: &str) -> String {
    let mut skeleton = String::new();
    let mut rest = romanised;
    if rest.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'j']) {
        skeleton.push('a');
    }
    while let Some(c) = rest.chars().next() {
        let class = CLASSES.iter().find(|(spelling, _)| rest.starts_with(spelling));
        let (class, length) = class.map_or(("", c.len_utf8()), |&(s, class)| (class, s.len()));
        for letter in class.chars() {
            if !skeleton.ends_with(letter) {
                skeleton.push(letter);
            }
        }
        rest = &rest[length..];
    }
    skeleton
}

/// Whether two romanised words may be one name: their skeletons agree, up to an inflectional ending
/// of one consonant, and so do enough of their letters.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (a, b) = (skeleton(one), skeleton(other));
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() < 2 || !long.starts_with(&short) || long.len() > short.len() + 1 {
        return false;
    }
    let slack = if short.len() == 2 { 0.6 } else { 0.45 };
    common_share(one, other) >= slack
}

/// Share of letters that two words have in common in order: twice the longest common subsequence
/// over the sum of their lengths.
fn common_share(one: &str, other: &str) -> f64 {
    let (a, b) = (one.as_bytes(), other.as_bytes());
    let mut row = vec![0_u16; b.len() + 1];
    for &x in a {
        let mut diagonal = 0;
        for (j, &y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if x == y { diagonal + 1 } else { above.max(row[j]) };
            diagonal = above;
        }
    }
    2.0 * f64::from(row[b.len()]) / (a.len() + b.len()).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::text::romanise::romanise;
    use rstest::rstest;

    #[rstest]
    #[case(&["Poetin", "Poutine", "Putin", "Путин", "Putinin"])]
    #[case(&["Charkiw", "Charkiv", "Kharkiv", "Charkow", "Harkova", "Харків"])]
    #[case(&["Tymoschenko", "Tymoshenko", "Tymoszenko", "Тимошенко"])]
    #[case(&["Selenskyj", "Zelensky", "Zelenskij", "Зеленский"])]
    fn spellings_of_one_name_agree(#[case] names: &[&str]) {
        for one in names {
            for other in names {
                let (a, b) = (romanise(one), romanise(other));
                assert!(same_name(&a, &b), "{one} {other}: {} {}", skeleton(&a), skeleton(&b));
            }
        }
    }

    #[rstest]
    #[case("Hallgren", "Hallberg")]
    #[case("Kiel", "Kiev")]
    #[case("Trump", "Biden")]
    #[case("Kim", "Lee")]
    fn different_names_do_not(#[case] one: &str, #[case] other: &str) {
        assert!(!same_name(&romanise(one), &romanise(other)));
    }
}
