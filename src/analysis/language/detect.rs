//! Which language a text is in.
//!
//! Function words make up half of any text and differ between the closest relatives (Norwegian
//! *ikke … av*, Danish *ikke … af*), so counting them decides from one sentence on; a word counts
//! the more the fewer languages share it. The script narrows the choice first, and letters that
//! only some languages write help where words are few. `Unknown` is an answer.
//!
//! Rejected: lingua, whose models add tens of megabytes; whatlang (0.16), whose trigrams add 60 kB
//! gzip and mistake Norwegian for Danish in short texts.
//!
//! Time linear in the text, of which the first few thousand letters are read.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_segmentation::UnicodeSegmentation;

use crate::analysis::lexicon::{function_words, languages_with_function_words};
use crate::model::Language;

/// Letters after which more text tells nothing new.
const ENOUGH: usize = 4000;
/// The fewest function words on which a verdict may rest, and the least share of all words.
const FEWEST: f64 = 2.0;
const LEAST_SHARE: f64 = 0.12;
/// What a letter that few languages write counts, in words.
const LETTER: f64 = 0.5;

/// The language of a text; `Unknown` where too little of it is known.
#[must_use]
pub fn detect(text: &str) -> Language {
    let end = text.char_indices().nth(ENOUGH).map_or(text.len(), |(at, _)| at);
    let text = &text[..end];
    let script = Script::of(text);
    if let Some(language) = script.only_language() {
        return language;
    }
    let lists = &*LISTS;
    let mut weights = vec![0.0; lists.languages.len()];
    let mut counts = vec![0.0; lists.languages.len()];
    let mut words = 0.0_f64;
    for word in text.unicode_words() {
        words += 1.0;
        let Some(&set) = lists.of(word) else { continue };
        let weight = 2.0 / f64::from(set.count_ones()).max(1.0);
        for n in (0..weights.len()).filter(|n| set >> n & 1 == 1) {
            weights[n] += weight.min(1.0);
            counts[n] += 1.0;
        }
    }
    for (n, &language) in lists.languages.iter().enumerate() {
        let own = letters_of(language);
        let found = text.chars().flat_map(char::to_lowercase).filter(|&c| own.contains(c)).count();
        // Letters support words; alone they prove nothing.
        weights[n] += (found as f64 * LETTER).min(weights[n] * 0.5 + LETTER);
        if !script.writes(language) {
            weights[n] = 0.0;
        }
    }
    let order = |&a: &usize, &b: &usize| weights[a].total_cmp(&weights[b]).then(b.cmp(&a));
    let best = (0..weights.len()).max_by(order);
    let is_clear = |&n: &usize| counts[n] >= FEWEST.min(words) && counts[n] >= LEAST_SHARE * words;
    best.filter(|&n| weights[n] > 0.0)
        .filter(is_clear)
        .map_or(Language::Unknown, |n| lists.languages[n])
}

/// For every function word the languages that have it, as a bit set.
struct Lists {
    languages: Vec<Language>,
    words: FxHashMap<String, u64>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let languages: Vec<_> = languages_with_function_words().collect();
    let mut words: FxHashMap<String, u64> = FxHashMap::default();
    for (n, &language) in languages.iter().enumerate() {
        for word in function_words(language) {
            *words.entry(word.to_lowercase()).or_default() |= 1 << n;
        }
    }
    Lists { languages, words }
});

impl Lists {
    /// The languages of a word, or of what is elided before its apostrophe.
    fn of(&self, word: &str) -> Option<&u64> {
        let lower = word.to_lowercase().replace('’', "'");
        let elided = lower.find('\'').map(|at| &lower[..=at]);
        self.words.get(&lower).or_else(|| self.words.get(elided?))
    }
}

/// Letters by which a language is known among those that share most of its words or its alphabet.
fn letters_of(language: Language) -> &'static str {
    match language {
        Language::Sv => "åäö",
        Language::Fi | Language::Et => "äö",
        Language::Nb | Language::Da => "åøæ",
        Language::Is => "þðæö",
        Language::De => "äöüß",
        Language::Fr => "éèêçœ",
        Language::Es => "ñ¿¡",
        Language::Pt => "ãõç",
        Language::Ca => "çŀ",
        Language::Pl => "ąęłńśźż",
        Language::Cs => "ěřů",
        Language::Sk => "ľĺŕô",
        Language::Hr => "đćčž",
        Language::Ro => "șțăâ",
        Language::Hu => "őű",
        Language::Tr => "ğış",
        Language::Az => "əğ",
        Language::Lv => "āēīūķļņģ",
        Language::Lt => "ąęėįųū",
        Language::Uk => "їєіґ",
        Language::Ru => "ыэъ",
        Language::Be => "ўыі",
        Language::Sr => "ђћљњџ",
        Language::Mk => "ѓќѕљњ",
        Language::Vi => "ăđơư",
        Language::Fa => "پچژگ",
        Language::Ur => "ٹڈڑںے",
        _ => "",
    }
}

/// The script that most letters of a text belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    /// A script that one of our languages alone uses.
    Of(Language),
}

impl Script {
    fn of(text: &str) -> Self {
        let mut counts = std::collections::BTreeMap::new();
        for script in text.chars().filter_map(Self::of_letter) {
            *counts.entry(script).or_insert(0) += 1;
        }
        // Japanese mixes kana with Han characters: a tenth of kana makes it Japanese.
        let count = |script| counts.get(&script).copied().unwrap_or(0);
        let (kana, han) = (count(Self::Of(Language::Ja)), count(Self::Of(Language::Zh)));
        if kana > 0 && kana * 10 >= han && kana + han > count(Self::Latin) {
            return Self::Of(Language::Ja);
        }
        let most = counts.iter().max_by_key(|&(script, n)| (*n, std::cmp::Reverse(*script)));
        most.map_or(Self::Latin, |(&script, _)| script)
    }

    fn of_letter(c: char) -> Option<Self> {
        Some(match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' => Self::Arabic,
            '\u{900}'..='\u{97f}' => Self::Devanagari,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Of(Language::El),
            '\u{590}'..='\u{5ff}' => Self::Of(Language::He),
            '\u{530}'..='\u{58f}' => Self::Of(Language::Hy),
            '\u{10a0}'..='\u{10ff}' => Self::Of(Language::Ka),
            '\u{980}'..='\u{9ff}' => Self::Of(Language::Bn),
            '\u{b80}'..='\u{bff}' => Self::Of(Language::Ta),
            '\u{e00}'..='\u{e7f}' => Self::Of(Language::Th),
            '\u{3040}'..='\u{30ff}' => Self::Of(Language::Ja),
            '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' => Self::Of(Language::Zh),
            '\u{ac00}'..='\u{d7a3}' | '\u{1100}'..='\u{11ff}' => Self::Of(Language::Ko),
            _ => return None,
        })
    }

    fn only_language(self) -> Option<Language> {
        match self {
            Self::Of(language) => Some(language),
            Self::Devanagari => Some(Language::Hi),
            Self::Latin | Self::Cyrillic | Self::Arabic => None,
        }
    }

    /// Whether a language is written in the script.
    fn writes(self, language: Language) -> bool {
        use Language::{Ar, Be, Bg, Fa, Mk, Ru, Sr, Uk, Ur};
        match self {
            Self::Cyrillic => matches!(language, Ru | Uk | Be | Bg | Mk | Sr),
            Self::Arabic => matches!(language, Ar | Fa | Ur),
            _ => !matches!(language, Ru | Uk | Be | Bg | Mk | Ar | Fa | Ur),
        }
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
    #[case(Language::Unknown, "12 345")]
    #[case(Language::Unknown, "")]
    fn one_sentence_is_enough(#[case] language: Language, #[case] text: &str) {
        assert_eq!(detect(text), language);
    }
}
