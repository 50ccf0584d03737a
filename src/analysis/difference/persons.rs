//! Whether two full names are one person's, or two names given to one person.
//!
//! Transcription and inflection write one name in many ways ([`same_word`]); a slip changes a letter
//! or two as well ("Mansour", "Mansouri"). Two names are given to one person where one word agrees and the other looks alike,
//! or both look alike, and the same is said around them. Rejected: any two names in one slot, since
//! reports name other people of the same role.
//!
//! Time O(n·m) for words of n and m letters.

use crate::analysis::facts::spelling::{alike, same_word};
use crate::model::{ConceptId, Name};

/// A name as one version has it.
#[derive(Clone, Copy)]
pub struct Written<'r> {
    pub name: &'r Name,
    /// The place or organisation that the lexicon knows by the name as a whole.
    pub concept: Option<ConceptId>,
}

/// Whether two words of names, at the same place in them, may be one word.
#[must_use]
pub fn is_one_word(a: &str, b: &str, one: Written, other: Written) -> bool {
    same_word(a, one.name.language, b, other.name.language)
}

/// What two full names are to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Likeness {
    One,
    /// Two names that one person may have been given; how much speaks for it, 0 to 1.
    Alike(f64),
    Other,
}

/// Compares two names of two words or more, none of them of a place that the lexicon knows.
#[must_use]
pub fn likeness(one: Written, other: Written) -> Likeness {
    let (a, b) = (&one.name.words, &other.name.words);
    let ([first, .., last], [other_first, .., other_last]) = (&a[..], &b[..]) else {
        return Likeness::Other;
    };
    // A title read with a name, a second surname: all of the shorter stands in the longer.
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let has = |word: &String| {
        long.iter().any(|w| is_one_word(word, w, one, other) || is_one_word(w, word, one, other))
    };
    if a.len() != b.len() && short.iter().all(has) {
        return Likeness::One;
    }
    let is_first = is_one_word(first, other_first, one, other);
    let is_last = is_one_word(last, other_last, one, other);
    let first_alike = alike(first, other_first);
    let last_alike = alike(last, other_last);
    let is_long = |word: &String| word.len() > 2;
    match (is_first, is_last) {
        (true, true) if a.len() == b.len() && !short.iter().all(has) => Likeness::Alike(0.6),
        (true, true) => Likeness::One,
        (true, false) if is_long(first) => Likeness::Alike(0.45 + 0.4 * last_alike),
        (false, true) if is_long(last) => Likeness::Alike(0.4 + 0.4 * first_alike),
        _ if first_alike >= 0.5 && last_alike >= 0.5 => Likeness::Alike(0.6),
        _ => Likeness::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::text::romanise::romanise;
    use crate::model::Language;
    use rstest::rstest;

    fn compared(a: &str, b: &str, languages: [Language; 2]) -> Likeness {
        let name = |words: &str, language| Name {
            words: words.split(' ').map(romanise).collect(),
            concept: None,
            roles: Vec::new(),
            meanings: Vec::new(),
            language,
        };
        let (one, other) = (name(a, languages[0]), name(b, languages[1]));
        let written = |name| Written { name, concept: None };
        likeness(written(&one), written(&other))
    }

    #[rstest]
    #[case::transcribed("Vladimir Poetin", "Vladimir Poutine", [Language::Nl, Language::Fr])]
    #[case::by_other_habits("Wolodymyr Selenskyj", "Volodymyr Zelensky", [Language::De, Language::En])]
    #[case::of_another_script("Mirna Kovačec", "Мірна Ковачец", [Language::Hr, Language::Uk])]
    #[case::inflected("Magnus Öhman", "Magnus Öhmanin", [Language::Sv, Language::Fi])]
    #[case::inflected_at_a_vowel("Elvira Quintana", "Elvirę Quintanę", [Language::Nl, Language::Pl])]
    #[case::with_a_changed_stem("Vasilis Kanaris", "Vasilis Kanariksen", [Language::Sv, Language::Fi])]
    #[case::genitive("Anna Berg", "Anna Bergs", [Language::De, Language::Sv])]
    fn spellings_of_one_name_are_one(#[case] a: &str, #[case] b: &str, #[case] in_: [Language; 2]) {
        assert_eq!(compared(a, b, in_), Likeness::One);
    }

    #[rstest]
    #[case::an_ending_where_none_is_inflected("Karim Mansour", "Karim Mansouri", [Language::De, Language::Da])]
    #[case::another_vowel_at_the_end("Renato Galli", "Renato Gallo", [Language::It, Language::De])]
    #[case::an_ending_on_the_wrong_side("Jan Wrzos", "Jan Wrzosek", [Language::Pl, Language::Sv])]
    #[case::letters_exchanged("Elena Gracia", "Elena García", [Language::Es, Language::Fr])]
    #[case::another_surname("Eirik Solbakken", "Erik Solberg", [Language::Nb, Language::En])]
    #[case::another_first_name("Jens Hanneken", "Jörg Hanneken", [Language::Pl, Language::De])]
    fn slips_are_alike_but_not_one(#[case] a: &str, #[case] b: &str, #[case] in_: [Language; 2]) {
        assert!(matches!(compared(a, b, in_), Likeness::Alike(_)));
    }

    #[test]
    fn other_people_are_others() {
        let found = compared("Donald Trump", "Kim Jong", [Language::En, Language::De]);
        assert_eq!(found, Likeness::Other);
    }
}
