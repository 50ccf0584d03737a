//! Which language a text is in.
//!
//! Two witnesses. Function words: a few hundred words a language make up half of any text, and
//! where the lexicon has a list of them, counting its words tells close relatives apart (Norwegian
//! *ikke … av*, Danish *ikke … af*) from one sentence on. Trigrams (the whatlang crate) for the
//! languages without a list. Words that only one language's list has count double.
//!
//! Rejected: lingua, more accurate on single words, but its models add tens of megabytes.
//!
//! Time linear in the text.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_segmentation::UnicodeSegmentation;
use whatlang::{Detector, Lang, Script};

use crate::analysis::lexicon;
use crate::model::Language;

/// Letters after which more text tells nothing new.
const ENOUGH: usize = 4000;
/// Share of words that must be the language's function words for its list to decide alone.
const CLEAR_SHARE: f64 = 0.18;
/// The fewest function words on which a verdict may rest.
const FEWEST_WORDS: usize = 2;

/// The language of a text; `Unknown` where neither witness is sure.
#[must_use]
pub fn detect(text: &str) -> Language {
    let text = beginning(text);
    let by_trigrams = Detector::new().detect(text);
    let by_script = by_trigrams.as_ref().and_then(|info| by_script(info.script()));
    if let Some(language) = by_script {
        return language;
    }
    let (language, share, count) = by_function_words(text);
    let trigrams = by_trigrams.as_ref().map_or(Language::Unknown, |info| from_whatlang(info.lang()));
    let has_list = |l: Language| lexicon::languages().any(|other| other == l);
    // Trigrams alone speak for a language without a list; its words then fit no list well.
    let is_clear = count >= FEWEST_WORDS && share >= CLEAR_SHARE;
    match by_trigrams {
        _ if is_clear && (has_list(trigrams) || trigrams == Language::Unknown) => language,
        Some(info) if !has_list(trigrams) && (info.is_reliable() || !is_clear) => {
            if share >= 2.0 * CLEAR_SHARE { language } else { trigrams }
        }
        Some(info) if info.is_reliable() || info.confidence() > 0.4 => trigrams,
        _ if is_clear => language,
        _ => Language::Unknown,
    }
}

/// As much of a text as tells its language.
fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(ENOUGH).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// The language whose function words the text has most of, their weighted share, and their number.
fn by_function_words(text: &str) -> (Language, f64, usize) {
    /// For every function word the languages whose lists have it, as a bit set.
    static LISTS: LazyLock<(Vec<Language>, FxHashMap<String, u32>)> = LazyLock::new(|| {
        let languages: Vec<_> = lexicon::languages().collect();
        let mut lists: FxHashMap<String, u32> = FxHashMap::default();
        for (n, &language) in languages.iter().enumerate() {
            for word in lexicon::function_words(language) {
                *lists.entry(word.to_lowercase()).or_default() |= 1 << n;
            }
        }
        (languages, lists)
    });
    let (languages, lists) = &*LISTS;
    let mut weights = vec![0.0; languages.len()];
    let mut counts = vec![0; languages.len()];
    let mut words = 0_u32;
    for word in text.unicode_words() {
        words += 1;
        let lower = word.to_lowercase().replace('’', "'");
        let elided = lower.find('\'').map(|at| &lower[..=at]);
        let set = [Some(lower.as_str()), elided].into_iter().flatten().find_map(|w| lists.get(w));
        let Some(&set) = set else { continue };
        let weight = if set.count_ones() == 1 { 2.0 } else { 1.0 / f64::from(set.count_ones()) };
        for n in (0..languages.len()).filter(|n| set >> n & 1 == 1) {
            weights[n] += weight;
            counts[n] += 1;
        }
    }
    let best = (0..languages.len()).max_by(|&a, &b| weights[a].total_cmp(&weights[b]).then(b.cmp(&a)));
    best.map_or((Language::Unknown, 0.0, 0), |n| {
        (languages[n], weights[n] / f64::from(words.max(1)), counts[n])
    })
}

/// Scripts that only one of our languages uses.
fn by_script(script: Script) -> Option<Language> {
    Some(match script {
        Script::Greek => Language::El,
        Script::Hangul => Language::Ko,
        Script::Mandarin => Language::Zh,
        Script::Hiragana | Script::Katakana => Language::Ja,
        Script::Thai => Language::Th,
        Script::Armenian => Language::Hy,
        Script::Georgian => Language::Ka,
        Script::Tamil => Language::Ta,
        Script::Bengali => Language::Bn,
        _ => return None,
    })
}

fn from_whatlang(lang: Lang) -> Language {
    match lang {
        Lang::Eng => Language::En,
        Lang::Swe => Language::Sv,
        Lang::Nob => Language::Nb,
        Lang::Dan => Language::Da,
        Lang::Nld => Language::Nl,
        Lang::Deu => Language::De,
        Lang::Fra => Language::Fr,
        Lang::Spa => Language::Es,
        Lang::Ita => Language::It,
        Lang::Por => Language::Pt,
        Lang::Pol => Language::Pl,
        Lang::Fin => Language::Fi,
        Lang::Rus => Language::Ru,
        Lang::Ukr => Language::Uk,
        Lang::Cat => Language::Ca,
        Lang::Ron => Language::Ro,
        Lang::Ces => Language::Cs,
        Lang::Slk => Language::Sk,
        Lang::Slv => Language::Sl,
        Lang::Hrv => Language::Hr,
        Lang::Srp => Language::Sr,
        Lang::Mkd => Language::Mk,
        Lang::Bul => Language::Bg,
        Lang::Bel => Language::Be,
        Lang::Est => Language::Et,
        Lang::Lav => Language::Lv,
        Lang::Lit => Language::Lt,
        Lang::Hun => Language::Hu,
        Lang::Ell => Language::El,
        Lang::Tur => Language::Tr,
        Lang::Aze => Language::Az,
        Lang::Afr => Language::Af,
        Lang::Epo => Language::Eo,
        Lang::Lat => Language::La,
        Lang::Ara => Language::Ar,
        Lang::Heb => Language::He,
        Lang::Pes => Language::Fa,
        Lang::Urd => Language::Ur,
        Lang::Hin => Language::Hi,
        Lang::Vie => Language::Vi,
        Lang::Ind => Language::Id,
        Lang::Tgl => Language::Tl,
        Lang::Cmn => Language::Zh,
        Lang::Jpn => Language::Ja,
        Lang::Kor => Language::Ko,
        _ => Language::Unknown,
    }
}
