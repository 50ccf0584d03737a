//! Which language a text is in.
//!
//! The script narrows the choice. Then every word speaks for the languages it may belong to, the
//! more the fewer they are: as a function word (half of any text, and different between the closest
//! relatives: Norwegian *ikke … av*, Danish *ikke … af*), by its letters, and by its pieces
//! ([`super::evidence`]). A letter that a language does not write speaks against it. `Unknown` is an
//! answer: numbers, names and letters at random give no evidence.
//!
//! Rejected: lingua, whose models add tens of megabytes; whatlang (0.16), whose trigrams add 60 kB
//! gzip and mistake Norwegian for Danish in short texts.
//!
//! Time linear in the text, of which the first few thousand letters are read.

use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use unicode_segmentation::UnicodeSegmentation;

use super::evidence::EVIDENCE;
use super::script::Script;
use crate::analysis::lexicon::{function_words, languages_with_function_words};
use crate::analysis::text::fold::lower;
use crate::model::Language;
use crate::sorting::Sort;

/// Letters after which more text tells nothing new.
const ENOUGH: usize = 4000;
/// What a word counts for the languages that its letters, or one of its pieces, point to; a function
/// word counts one.
const LETTERS: f64 = 0.7;
const PIECE: f64 = 0.5;
/// What a function word counts that is capitalised in mid-sentence, as in names and headlines.
const NAME: f64 = 0.3;
/// What a word counts against a language that does not write its letters.
const FOREIGN: f64 = 1.0;
/// The share of the best one's evidence from which a language is its rival.
const RIVAL: f64 = 0.5;
/// The fewest words of a paragraph that is asked for a language of its own.
const FEWEST_WORDS: usize = 8;
/// The least evidence on which a verdict may rest, and the least a word on average.
const LEAST: f64 = 1.0;
const LEAST_PER_WORD: f64 = 0.12;

/// The language of a text; `Unknown` where too little of it is known.
#[must_use]
pub fn detect(text: &str) -> Language {
    Detector::default().detect(text)
}

/// Detects languages, and remembers what the words that have occurred tell.
#[derive(Default)]
pub struct Detector {
    /// Of words whose looks tell nothing, and of those whose looks do.
    seen: [FxHashMap<SmolStr, Rc<Told>>; 2],
}

/// A language, and those for which nearly as much speaks, itself among them.
#[derive(Default)]
struct Verdict {
    language: Language,
    rivals: Vec<Language>,
}

impl Detector {
    /// The language of a text, as [`detect()`] finds it.
    pub fn detect(&mut self, text: &str) -> Language {
        self.verdict(text).language
    }

    /// The language of a paragraph where it is clearly another than its article's: one in which it has
    /// words enough, and with which the article's is no rival. So a Danish quotation in a Norwegian
    /// article, which may be a sentence badly recognised, stays Norwegian.
    pub fn detect_other(&mut self, paragraph: &str, article: Language) -> Option<Language> {
        paragraph.unicode_words().nth(FEWEST_WORDS - 1)?;
        let verdict = self.verdict(paragraph);
        let is_other = verdict.language != Language::Unknown && !verdict.rivals.contains(&article);
        is_other.then_some(verdict.language)
    }

    fn verdict(&mut self, text: &str) -> Verdict {
        let end = text.char_indices().nth(ENOUGH).map_or(text.len(), |(at, _)| at);
        let text = &text[..end];
        let script = Script::of(text);
        if let Some(language) = script.only_language() {
            return Verdict { language, rivals: vec![language] };
        }
        let signs = &*SIGNS;
        let words = self.hear(text);
        let all = set_of(&signs.languages, |&language| script.writes(language));
        let first = weigh(&words, all, signs.languages.len());
        let best = first.iter().copied().fold(0.0, f64::max);
        if best < LEAST.max(LEAST_PER_WORD * words.len() as f64) {
            return Verdict::default();
        }
        // Relatives share most of what was found: among them only the rest counts.
        let rivals = all & set_of(&first, |&weight| weight >= best * RIVAL);
        let last = weigh(&words, rivals, signs.languages.len());
        let rivals: Vec<usize> = (0..last.len()).filter(|n| rivals >> n & 1 == 1).collect();
        // The first of equals is the more common one.
        let winner = rivals.iter().rev().max_by(|&&a, &&b| last[a].total_cmp(&last[b]));
        Verdict {
            language: winner.map_or(Language::Unknown, |&n| signs.languages[n]),
            rivals: rivals.iter().map(|&n| signs.languages[n]).collect(),
        }
    }

    /// What every word of a text tells.
    fn hear(&mut self, text: &str) -> Vec<Heard> {
        let shouts = !text.contains(char::is_lowercase);
        let words = text.unicode_words().filter(|w| w.contains(char::is_alphabetic));
        let hear = |(n, word): (usize, &str)| {
            let is_plain = shouts || !word.starts_with(char::is_uppercase);
            let worth = if n == 0 || is_plain { 1.0 } else { NAME };
            let seen = &mut self.seen[usize::from(is_plain)];
            if let Some(told) = seen.get(word) {
                return Heard { worth, told: Rc::clone(told) };
            }
            let told = Rc::new(SIGNS.told_by(word, is_plain));
            seen.insert(word.into(), Rc::clone(&told));
            Heard { worth, told }
        };
        words.enumerate().map(hear).collect()
    }
}

/// Languages as a bit set of their positions in [`Signs::languages`].
type Set = u64;

/// For every function word, letter and piece the languages that have it.
#[derive(Default)]
struct Signs {
    /// In the order of the registry.
    languages: Vec<Language>,
    words: FxHashMap<&'static str, Set>,
    letters: FxHashMap<char, Set>,
    beginnings: FxHashMap<&'static str, Set>,
    endings: FxHashMap<&'static str, Set>,
    insides: FxHashMap<&'static str, Set>,
}

static SIGNS: LazyLock<Signs> = LazyLock::new(|| {
    let mut signs =
        Signs { languages: languages_with_function_words().collect(), ..Signs::default() };
    signs.languages.arrange();
    for (n, &language) in signs.languages.iter().enumerate() {
        for word in function_words(language) {
            *signs.words.entry(word).or_default() |= 1 << n;
        }
        for evidence in EVIDENCE.iter().filter(|e| e.language == language) {
            for letter in evidence.letters.chars() {
                *signs.letters.entry(letter).or_default() |= 1 << n;
            }
            for piece in evidence.pieces.split(' ').filter(|p| !p.is_empty()) {
                let map = match (piece.starts_with('-'), piece.ends_with('-')) {
                    (true, true) => &mut signs.words,
                    (true, false) => &mut signs.endings,
                    (false, true) => &mut signs.beginnings,
                    (false, false) => &mut signs.insides,
                };
                let piece = piece.trim_matches('-');
                *map.entry(piece).or_default() |= 1 << n;
            }
        }
    }
    signs
});

/// A word of a text.
struct Heard {
    /// What it counts if it is a function word.
    worth: f64,
    told: Rc<Told>,
}

/// What a word tells: the languages that each of its signs is of.
struct Told {
    function: Option<Set>,
    letters: Option<Set>,
    /// With the length of each piece in letters.
    pieces: Vec<(Set, f64)>,
}

/// What words tell for each language of a choice.
fn weigh(words: &[Heard], choice: Set, languages: usize) -> Vec<f64> {
    let mut weights = vec![0.0; languages];
    let mut shares = vec![0.0; languages];
    for Heard { worth, told: word } in words {
        if let Some(set) = word.function {
            add(&mut weights, set & choice, *worth);
        }
        if let Some(set) = word.letters {
            add(&mut weights, set & choice, LETTERS);
            add_each(&mut weights, choice & !set, -FOREIGN);
        }
        if word.pieces.is_empty() {
            continue;
        }
        shares.fill(0.0);
        for &(set, length) in &word.pieces {
            add_each(&mut shares, set & choice, length);
        }
        let total: f64 = shares.iter().map(|s| s * s).sum();
        for (weight, share) in weights.iter_mut().zip(&shares) {
            *weight += PIECE * share * share * (2.0 / total.max(1.0)).min(0.25);
        }
    }
    weights
}

impl Signs {
    /// What a word tells; `is_plain` where its looks do, as most capitalised words are names.
    fn told_by(&self, word: &str, is_plain: bool) -> Told {
        let lower = lower(word);
        let text = lower.as_str();
        // What is elided before an apostrophe is a word too.
        let elided = text.find('\'').map(|at| &text[..=at]);
        let function = self.words.get(text).or_else(|| self.words.get(elided?)).copied();
        let mut told = Told { function, letters: None, pieces: Vec::new() };
        if is_plain {
            let special = text.chars().filter_map(|c| self.writers(c));
            told.letters = special.reduce(|a, b| a & b);
            if function.is_none() {
                self.pieces(text, |set, length| told.pieces.push((set, length)));
            }
        }
        told
    }

    /// The languages that write a letter, unless all of its script do; none write `ħ` or `қ`.
    fn writers(&self, letter: char) -> Option<Set> {
        if letter.is_ascii() {
            return None;
        }
        let is_common = matches!(letter, 'a'..='z' | 'а'..='я' | '\u{600}'..='\u{6ff}');
        self.letters.get(&letter).copied().or((letter.is_alphabetic() && !is_common).then_some(0))
    }

    /// The pieces of a word, each with the languages that have it and its length in letters.
    fn pieces(&self, word: &str, mut found: impl FnMut(Set, f64)) {
        let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let length = starts.len();
        let at = |n: usize| starts.get(n).copied().unwrap_or(word.len());
        for n in 1..length.min(6) {
            if let Some(&set) = self.beginnings.get(&word[..at(n)]) {
                found(set, n as f64);
            }
            if let Some(&set) = self.endings.get(&word[at(length - n)..]) {
                found(set, n as f64);
            }
        }
        for start in 0..length {
            for n in 1..=3.min(length - start) {
                if let Some(&set) = self.insides.get(&word[at(start)..at(start + n)]) {
                    found(set, n as f64);
                }
            }
        }
    }
}

/// The positions of the items that are so.
fn set_of<T>(items: &[T], is_so: impl Fn(&T) -> bool) -> Set {
    (0..items.len()).filter(|&n| is_so(&items[n])).fold(0, |set, n| set | 1 << n)
}

/// Adds a weight for the languages of a set, the less the more they are.
fn add(weights: &mut [f64], set: Set, weight: f64) {
    add_each(
        weights,
        set,
        weight * libm::sqrt((2.0 / f64::from(set.count_ones()).max(1.0)).min(1.0)),
    );
}

fn add_each(weights: &mut [f64], set: Set, weight: f64) {
    let mut rest = set;
    while rest != 0 {
        weights[rest.trailing_zeros() as usize] += weight;
        rest &= rest - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Language::En, "The minister said on Monday that the talks would go on.")]
    #[case(Language::Sv, "Ministern sade på måndagen att samtalen ska fortsätta.")]
    #[case(Language::Nb, "Statsråden sa mandag at samtalene fortsetter, og at hun ikke blir med.")]
    #[case(
        Language::Da,
        "Ministeren sagde mandag, at forhandlingerne fortsætter af hensyn til freden."
    )]
    #[case(Language::Nl, "De minister zei maandag dat de gesprekken worden voortgezet.")]
    #[case(Language::De, "Die Ministerin sagte am Montag, dass die Gespräche weitergehen.")]
    #[case(Language::Fr, "La ministre a déclaré lundi que les discussions se poursuivraient.")]
    #[case(Language::Es, "La ministra dijo el lunes que las conversaciones continuarán.")]
    #[case(Language::It, "La ministra ha detto lunedì che i colloqui proseguiranno.")]
    #[case(Language::Pt, "A ministra disse na segunda-feira que as conversações vão continuar.")]
    #[case(Language::Pl, "Minister powiedział w poniedziałek, że rozmowy będą kontynuowane.")]
    #[case(
        Language::Fi,
        "Ministeri sanoi maanantaina, että neuvottelut jatkuvat ja että sopu on lähellä."
    )]
    #[case(Language::Ru, "Министр сказал в понедельник, что переговоры будут продолжены.")]
    #[case(Language::Uk, "Міністр сказав у понеділок, що переговори триватимуть і що це важливо.")]
    #[case(Language::El, "Ο υπουργός είπε τη Δευτέρα ότι οι συνομιλίες θα συνεχιστούν.")]
    #[case(Language::Ja, "大臣は月曜日に会談を続けると述べた。")]
    #[case(Language::Zh, "部长星期一表示会谈将继续。")]
    #[case(Language::He, "השר אמר ביום שני שהשיחות יימשכו.")]
    #[case(Language::Hr, "Vlada je rekla da će se razgovori nastaviti sljedeći tjedan.")]
    #[case(Language::Sl, "Vlada je povedala, da se bodo pogovori nadaljevali naslednji teden.")]
    #[case(Language::En, "THE MINISTER SAID THAT THE TALKS WOULD GO ON")]
    #[case(Language::Unknown, "12 345")]
    #[case(Language::Unknown, "Angela Merkel, Emmanuel Macron, Volodymyr Zelenskyj")]
    #[case(Language::Unknown, "xkqz vbnw qwrtp plkjh")]
    #[case(Language::Unknown, "")]
    fn one_sentence_is_enough(#[case] language: Language, #[case] text: &str) {
        assert_eq!(detect(text), language);
    }

    #[rstest]
    #[case::clearly_other(
        Language::Sv,
        "The minister said on Monday that the talks would go on.",
        Some(Language::En)
    )]
    #[case::the_same(Language::En, "The minister said on Monday that the talks would go on.", None)]
    #[case::too_short(Language::Sv, "The talks would go on.", None)]
    #[case::a_relative(
        Language::Nb,
        "Ministeren sagde mandag, at forhandlingerne fortsætter igen.",
        None
    )]
    #[case::another_script(
        Language::En,
        "Министр сказал в понедельник, что переговоры будут ещё продолжены.",
        Some(Language::Ru)
    )]
    fn a_paragraph_has_a_language_of_its_own_where_that_is_clear(
        #[case] article: Language,
        #[case] paragraph: &str,
        #[case] expected: Option<Language>,
    ) {
        assert_eq!(Detector::default().detect_other(paragraph, article), expected);
    }
}
