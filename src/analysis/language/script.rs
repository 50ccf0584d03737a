//! Scripts, and which languages are written in them.

use crate::model::Language;

/// The script that most letters of a text belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    /// A script that one of our languages alone uses.
    Of(Language),
}

impl Script {
    /// The script of a text.
    pub fn of(text: &str) -> Self {
        let mut counts: Vec<(Self, usize)> = Vec::new();
        for script in text.chars().filter_map(Self::of_letter) {
            match counts.iter_mut().find(|(seen, _)| *seen == script) {
                Some((_, count)) => *count += 1,
                None => counts.push((script, 1)),
            }
        }
        // Japanese mixes kana with Han characters: a tenth of kana makes it Japanese.
        let count = |script| counts.iter().find(|c| c.0 == script).map_or(0, |c| c.1);
        let (kana, han) = (count(Self::Of(Language::Ja)), count(Self::Of(Language::Zh)));
        if kana > 0 && kana * 10 >= han && kana + han > count(Self::Latin) {
            return Self::Of(Language::Ja);
        }
        let most = counts.iter().max_by_key(|&&(script, n)| (n, std::cmp::Reverse(script)));
        most.map_or(Self::Latin, |&(script, _)| script)
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

    /// The language of a script that one of ours alone uses.
    pub fn only_language(self) -> Option<Language> {
        match self {
            Self::Of(language) => Some(language),
            Self::Devanagari => Some(Language::Hi),
            Self::Latin | Self::Cyrillic | Self::Arabic => None,
        }
    }

    /// Whether a language is written in the script.
    pub fn writes(self, language: Language) -> bool {
        use Language::{Ar, Be, Bg, Fa, Mk, Ru, Sr, Uk, Ur};
        match self {
            Self::Cyrillic => matches!(language, Ru | Uk | Be | Bg | Mk | Sr),
            Self::Arabic => matches!(language, Ar | Fa | Ur),
            _ => !matches!(language, Ru | Uk | Be | Bg | Mk | Ar | Fa | Ur),
        }
    }
}
