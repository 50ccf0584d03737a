//! The languages Retold tells apart.
//!
//! One line a language: its code (ISO 639-1), its English name, the direction of its script, and
//! whether words stand apart. Adding one is adding a line here; what is particular to it goes into
//! a file of `analysis/language/`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The direction in which a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

macro_rules! languages {
    ($($variant:ident $code:literal $name:literal $direction:ident $spaced:literal;)*) => {
        /// The language of a text. `Unknown` is an answer, not an error.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Language {
            $(#[doc = $name] $variant,)*
            #[default]
            Unknown,
        }

        impl Language {
            /// Every known language, in the order of the registry.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its ISO 639-1 code; `und` where it is unknown (BCP 47).
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Unknown => "und",
                }
            }

            /// Its name in English.
            #[must_use]
            pub fn english_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unknown => "unknown language",
                }
            }

            /// The direction of its usual script.
            #[must_use]
            pub fn direction(self) -> Direction {
                match self {
                    $(Self::$variant => Direction::$direction,)*
                    Self::Unknown => Direction::LeftToRight,
                }
            }

            /// Whether its words are written apart from each other.
            #[must_use]
            pub fn separates_words(self) -> bool {
                match self {
                    $(Self::$variant => $spaced,)*
                    Self::Unknown => true,
                }
            }
        }
    };
}

languages! {
    En "en" "English" LeftToRight true;
    Sv "sv" "Swedish" LeftToRight true;
    Nb "nb" "Norwegian" LeftToRight true;
    Da "da" "Danish" LeftToRight true;
    Nl "nl" "Dutch" LeftToRight true;
    De "de" "German" LeftToRight true;
    Fr "fr" "French" LeftToRight true;
    Es "es" "Spanish" LeftToRight true;
    It "it" "Italian" LeftToRight true;
    Pt "pt" "Portuguese" LeftToRight true;
    Pl "pl" "Polish" LeftToRight true;
    Fi "fi" "Finnish" LeftToRight true;
    Ru "ru" "Russian" LeftToRight true;
    Uk "uk" "Ukrainian" LeftToRight true;
    Is "is" "Icelandic" LeftToRight true;
    Ca "ca" "Catalan" LeftToRight true;
    Ro "ro" "Romanian" LeftToRight true;
    Cs "cs" "Czech" LeftToRight true;
    Sk "sk" "Slovak" LeftToRight true;
    Sl "sl" "Slovene" LeftToRight true;
    Hr "hr" "Croatian" LeftToRight true;
    Bs "bs" "Bosnian" LeftToRight true;
    Sr "sr" "Serbian" LeftToRight true;
    Mk "mk" "Macedonian" LeftToRight true;
    Bg "bg" "Bulgarian" LeftToRight true;
    Be "be" "Belarusian" LeftToRight true;
    Et "et" "Estonian" LeftToRight true;
    Lv "lv" "Latvian" LeftToRight true;
    Lt "lt" "Lithuanian" LeftToRight true;
    Hu "hu" "Hungarian" LeftToRight true;
    El "el" "Greek" LeftToRight true;
    Tr "tr" "Turkish" LeftToRight true;
    Az "az" "Azerbaijani" LeftToRight true;
    Sq "sq" "Albanian" LeftToRight true;
    Gl "gl" "Galician" LeftToRight true;
    Eu "eu" "Basque" LeftToRight true;
    Ga "ga" "Irish" LeftToRight true;
    Af "af" "Afrikaans" LeftToRight true;
    Eo "eo" "Esperanto" LeftToRight true;
    La "la" "Latin" LeftToRight true;
    Ar "ar" "Arabic" RightToLeft true;
    He "he" "Hebrew" RightToLeft true;
    Fa "fa" "Persian" RightToLeft true;
    Ur "ur" "Urdu" RightToLeft true;
    Hi "hi" "Hindi" LeftToRight true;
    Bn "bn" "Bengali" LeftToRight true;
    Ta "ta" "Tamil" LeftToRight true;
    Ka "ka" "Georgian" LeftToRight true;
    Hy "hy" "Armenian" LeftToRight true;
    Vi "vi" "Vietnamese" LeftToRight true;
    Id "id" "Indonesian" LeftToRight true;
    Tl "tl" "Tagalog" LeftToRight true;
    Th "th" "Thai" LeftToRight false;
    Zh "zh" "Chinese" LeftToRight false;
    Ja "ja" "Japanese" LeftToRight false;
    Ko "ko" "Korean" LeftToRight true;
}

impl Language {
    /// The language of a BCP 47 tag (`nb`, `nn`, `no`, `pt-BR`); `Unknown` where it is not ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let code = tag.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
        let code = match code.as_str() {
            "no" | "nn" => "nb",
            "iw" => "he",
            "fil" => "tl",
            other => other,
        };
        Self::ALL.iter().copied().find(|l| l.code() == code).unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back() {
        for &language in Language::ALL {
            assert_eq!(Language::from_tag(language.code()), language);
        }
    }

    #[test]
    fn regions_and_written_norms_are_taken_for_their_language() {
        assert_eq!(Language::from_tag("pt-BR"), Language::Pt);
        assert_eq!(Language::from_tag("nn"), Language::Nb);
        assert_eq!(Language::from_tag("xx"), Language::Unknown);
        assert_eq!(Language::from_tag(""), Language::Unknown);
    }
}
