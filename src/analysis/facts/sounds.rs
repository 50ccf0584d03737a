//! The sounds of a romanised word, each with all the classes that its spelling may stand for.
//!
//! `ch` is the sound of Charkiw, of Gorbachev and of Choïgou, `j` that of Jelzin, Járkov and Jean: which
//! of them is not known, so a sound is a set of classes. The letters are those of all the languages
//! that are read here. What the sounds say of two names is up to [`super::spelling`].
//!
//! Time linear in the word; no allocation.

use crate::model::Language;

/// A sound: the classes it may stand for, as bits.
pub type Sound = u32;

pub const A: Sound = 1;
pub const E: Sound = 1 << 1;
pub const I: Sound = 1 << 2;
pub const O: Sound = 1 << 3;
pub const U: Sound = 1 << 4;
pub const VOWELS: Sound = A | E | I | O | U;
/// A glide: the y of Yeltsin.
pub const J: Sound = 1 << 5;
pub const P: Sound = 1 << 6;
pub const B: Sound = 1 << 7;
pub const T: Sound = 1 << 8;
pub const D: Sound = 1 << 9;
pub const K: Sound = 1 << 10;
pub const G: Sound = 1 << 11;
pub const H: Sound = 1 << 12;
/// All sibilants: diacritics, by which š differs from s, are gone.
pub const S: Sound = 1 << 13;
pub const F: Sound = 1 << 14;
pub const M: Sound = 1 << 15;
pub const N: Sound = 1 << 16;
pub const L: Sound = 1 << 17;
pub const R: Sound = 1 << 18;
/// Often left out: `h`, glides, a mute `e`.
pub const SOFT: Sound = 1 << 19;

/// Most sounds of a word that are looked at.
pub const MOST: usize = 24;

/// A word as sounds.
#[derive(Clone, Copy)]
pub struct Sounds {
    pub all: [Sound; MOST],
    pub length: usize,
    /// Whether an ending has been taken off, perhaps with a vowel of the name.
    pub is_cut: bool,
    /// Whether a vowel may stand between the name and that ending.
    pub has_joint: bool,
    /// Whether its script leaves vowels out.
    pub lacks_vowels: bool,
}

impl Sounds {
    pub fn of(word: &[u8], is_cut: bool, language: Language) -> Self {
        let lacks_vowels = lacks_vowels(language);
        let has_joint = is_cut && language == Language::Fi;
        let mut sounds = Self { all: [0; MOST], length: 0, is_cut, has_joint, lacks_vowels };
        for sound in spelled_out(word, language) {
            sounds.push(sound);
        }
        sounds
    }

    pub fn push(&mut self, sound: Sound) {
        if !is_heard(sound) || self.length == MOST {
            return;
        }
        if let Some(last) = self.length.checked_sub(1) {
            let last = self.all[last];
            let is_double = (last & VOWELS == 0) == (sound & VOWELS == 0)
                && last & sound & !SOFT != 0
                && (last | sound) & SOFT == 0;
            if is_double {
                return;
            }
        }
        self.all[self.length] = sound;
        self.length += 1;
    }

    pub fn sounds(&self) -> &[Sound] {
        &self.all[..self.length]
    }
}

/// Whether letters stand for a sound at all.
pub fn is_heard(sound: Sound) -> bool {
    sound & !SOFT != 0
}

/// The sounds that the letters of a word stand for, one after the other.
pub fn spelled_out(word: &[u8], language: Language) -> impl Iterator<Item = Sound> {
    let mut at = 0;
    let pairs = std::iter::from_fn(move || {
        let before = if at > 0 { word[at - 1] } else { b' ' };
        let rest = word.get(at..).filter(|rest| !rest.is_empty())?;
        let (length, sound, next) = spelled(before, rest);
        at += length;
        // Hebrew writes one letter for v, u and o, and for b and v.
        let other = match sound {
            F if language == Language::He => U | O,
            B | P if language == Language::He => F,
            _ => 0,
        };
        Some([sound | other, next])
    });
    pairs.flatten()
}

/// How many bytes the first sound takes, the sound, and one that its spelling adds.
fn spelled(before: u8, rest: &[u8]) -> (usize, Sound, Sound) {
    let is_vowel = |c: Option<&u8>| c.is_some_and(|c| b"aeiouy".contains(c));
    let next_is_vowel = is_vowel(rest.get(1));
    match rest {
        [b's', b'c', b'h', b't', b's', b'c', b'h', ..] => (7, S, 0),
        [b'c', b'h', b't', b'c', b'h', ..] | [b's', b'j', b't', b's', b'j', ..] => (5, S, 0),
        [b's', b'h', b'c', b'h', ..]
        | [b't' | b'd', b's', b'c', b'h', ..]
        | [b's', b't', b's', b'j', ..]
        | [b's', b'z', b'c', b'z', ..] => (4, S, 0),
        [b't', b'c' | b's', b'h', ..]
        | [b's', b'c', b'h', ..]
        | [b'd', b'z', b'h', ..]
        | [b't', b's', b'j', ..]
        | [b's', b'k', b'j', ..] => (3, S, 0),
        [b's', b'h' | b'j' | b'z', ..]
        | [b't', b's' | b'z' | b'j', ..]
        | [b'd', b'z' | b'j', ..]
        | [b'z', b'h', ..]
        | [b'c', b'z', ..] => (2, S, 0),
        [b'r', b'z', ..] => (2, R | S, 0),
        [b'c', b'h', ..] => (2, K | H | S, 0),
        [b'k', b'h', ..] => (2, K | H, 0),
        [b'g', b'h', ..] if before == b'u' => (2, G | SOFT, 0),
        [b'g', b'h', ..] | [b'g', b'u', b'e' | b'i', ..] => (2, G, 0),
        [b'c', b'k', ..] | [b'q', b'u', ..] => (2, K, 0),
        [b'p', b'h', ..] => (2, F, 0),
        [b't', b'h', ..] => (2, T, 0),
        [b'l', b'l', ..] => (2, L | J, 0),
        [b'n', b'b' | b'p', ..] => (1, M | N, 0),
        [b'n', b'g', ..] if !is_vowel(rest.get(2)) => (2, N, G | SOFT),
        [b'o', b'e', ..] => (2, O | U | E, 0),
        [b'o', b'u' | b'o', ..] => (2, O | U, 0),
        [b'a', b'e', ..] => (2, A | E, 0),
        [b'u', b'e', ..] => (2, U | E, 0),
        [b'a', b'a', ..] => (2, A | O, 0),
        [b'i', b'j' | b'y' | b'i', ..] | [b'y', b'j' | b'y' | b'i', ..] => (2, I, 0),
        [b'e', b'e', ..] => (2, E | I, 0),
        [b'e'] => (1, E | if b"aeiou".contains(&before) { 0 } else { SOFT }, 0),
        [b'i' | b'y', ..] if next_is_vowel || b"aeou".contains(&before) => (1, I | J | SOFT, 0),
        [b'j', ..] if next_is_vowel => (1, J | S | H | SOFT, 0),
        [b'j', ..] if b"aeiou".contains(&before) => (1, I | J | SOFT, 0),
        [b'h', ..] => (1, H | SOFT, 0),
        [b'x', ..] => (1, K | S | H, S | SOFT),
        [b'g', b'e' | b'i' | b'y', ..] => (1, G | S, 0),
        [b'c', ..] => (1, K | S, 0),
        [b'a', ..] => (1, A, 0),
        [b'e', ..] => (1, E, 0),
        [b'i' | b'y', ..] => (1, I, 0),
        [b'o', ..] => (1, O, 0),
        [b'u', ..] => (1, U, 0),
        [b'j', ..] => (1, J | S | H, 0),
        [b'p', ..] => (1, P, 0),
        [b'b', ..] => (1, B, 0),
        [b't', ..] => (1, T, 0),
        [b'd', ..] => (1, D, 0),
        [b'k' | b'q', ..] => (1, K, 0),
        [b'g', ..] => (1, G, 0),
        [b's' | b'z', ..] => (1, S, 0),
        [b'f' | b'v', ..] => (1, F, 0),
        [b'w', ..] => (1, F | U, 0),
        [b'm', ..] => (1, M, 0),
        [b'n', ..] => (1, N, 0),
        [b'l', ..] => (1, L, 0),
        [b'r', ..] => (1, R, 0),
        // A letter of a script that is not romanised counts as itself.
        [c, ..] if *c >= 0x80 => (1, (1 << 20) << (c % 12), 0),
        _ => (1, 0, 0),
    }
}

/// Whether the script of a language leaves vowels out.
pub fn lacks_vowels(language: Language) -> bool {
    matches!(language, Language::Ar | Language::He | Language::Fa | Language::Ur)
}
