//! Whether two full names are one person's, or two names given to one person.
//!
//! Transcription and inflection write one name in many ways ([`same_word`]); a slip changes a letter
//! or two as well ("Mansour", "Mansouri"). Two names are given to one person where one word agrees and the other looks alike,
//! or both look alike, and the same is said around them. Rejected: any two names in one slot, since
//! reports name other people of the same role.
//!
//! Time O(n·m) for words of n and m letters.

use crate::analysis::facts::names::is_told;
use crate::analysis::facts::spelling::{alike, same_word};
use crate::analysis::language::script::Script;
use crate::analysis::lexicon::is_proper_name;
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

/// How alike two words sound that transcription may have made of one name.
const TRANSCRIBED: f64 = 0.87;
/// How alike both words of two names sound that may be a slip.
const SLIP: f64 = 0.7;

/// Words from which a name is an institution's, whose middle is translated.
const LONG: usize = 4;

/// A word of a name that tells it from others, with what it means.
struct Told<'n> {
    word: &'n str,
    meanings: Vec<ConceptId>,
}

fn told(name: &Name) -> Vec<Told<'_>> {
    let meanings = |place: usize| {
        let own = name.meanings.iter().filter(|(word, _)| usize::from(*word) == place);
        own.map(|(_, concept)| *concept).collect()
    };
    let words = name.words.iter().enumerate().filter(|(_, word)| is_told(word));
    words.map(|(n, word)| Told { word, meanings: meanings(n) }).collect()
}

/// Compares two names of two words or more, none of them of a place that the lexicon knows.
#[must_use]
pub fn likeness(one: Written, other: Written) -> Likeness {
    let (a, b) = (told(one.name), told(other.name));
    let ([first, .., last], [other_first, .., other_last]) = (&a[..], &b[..]) else {
        return Likeness::Other;
    };
    let (of, of_other) = (one.name.language, other.name.language);
    // "Nueva Jersey": what a word means is the same in another language.
    let is_same = |x: &Told, y: &Told| {
        same_word(x.word, of, y.word, of_other) || x.meanings.iter().any(|c| y.meanings.contains(c))
    };
    // A title read with a name, a second surname: all of the shorter stands in the longer.
    let is_short = a.len() <= b.len();
    let is_contained = if is_short {
        a.iter().all(|x| b.iter().any(|y| is_same(x, y)))
    } else {
        b.iter().all(|y| a.iter().any(|x| is_same(x, y)))
    };
    if a.len() != b.len() && is_contained {
        return Likeness::One;
    }
    let (is_first, is_last) = (is_same(first, other_first), is_same(last, other_last));
    let first_alike = alike(first.word, other_first.word);
    let last_alike = alike(last.word, other_last.word);
    let is_one_script = Script::Latin.writes(of) == Script::Latin.writes(of_other);
    let is_transcribed = |holds: bool, alike: f64| holds || alike >= TRANSCRIBED;
    if !is_one_script
        && is_transcribed(is_first, first_alike)
        && is_transcribed(is_last, last_alike)
    {
        return Likeness::One;
    }
    let is_long = |told: &Told| told.word.len() > 2;
    // Words of two languages that both mean something are a translation, told freely.
    let is_free =
        |x: &Told, y: &Told| of != of_other && !x.meanings.is_empty() && !y.meanings.is_empty();
    // "Hydrometeorological Center of Russia": what agrees is a place, and the rest a translation.
    let shared = |x: &Told, y: &Told| x.meanings.iter().copied().find(|c| y.meanings.contains(c));
    let is_meant = |x: &Told, y: &Told| of != of_other && shared(x, y).is_some();
    // "Holy Trinity"; but a first name may be that of a place.
    let is_word = |x: &Told, y: &Told| shared(x, y).is_some_and(|c| !is_proper_name(c));
    match (is_first, is_last) {
        (true, false) if is_meant(first, other_first) && is_word(first, other_first) => {
            Likeness::Other
        }
        (false, true) if is_meant(last, other_last) => Likeness::Other,
        (true, true) if a.len() == b.len() && a.len() < LONG && !is_contained => {
            Likeness::Alike(0.6)
        }
        (true, true) => Likeness::One,
        (true, false) if is_free(last, other_last) => Likeness::Other,
        (false, true) if is_free(first, other_first) => Likeness::Other,
        (true, false) if is_long(first) => Likeness::Alike(0.45 + 0.4 * last_alike),
        (false, true) if is_long(last) => Likeness::Alike(0.4 + 0.4 * first_alike),
        _ if a.len() == b.len() && first_alike >= SLIP && last_alike >= SLIP => {
            Likeness::Alike(0.6)
        }
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
