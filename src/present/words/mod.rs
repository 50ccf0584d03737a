//! Every text of the interface, in one place.
//!
//! What the page says is a [`Phrase`] with its figures and names. A language of the interface is one
//! exhaustive match from phrases to templates, in a file of its own: the compiler lists what a new
//! language still lacks, no part of the page holds a text, and a language adds hardly more than its
//! texts to the page. What fills a template ([`arguments`]) is the same in every language. Rejected:
//! message files read at run time (Fluent), which cost 60 kB in the page and find a missing text
//! only when shown; a formatting function a language, which was three times the size.
//!
//! Numbers, days and names of languages come from the browser ([`intl`]).
//!
//! Adding a language: a file beside `english.rs`, a variant and a line in each match below.

mod arguments;
mod dutch;
mod english;
mod french;
mod german;
pub mod intl;
mod norwegian;
mod phrase;
mod quantity;
mod swedish;
mod template;

pub use phrase::{Magnitude, Phrase, Shortcut, TimeUnit};

use crate::model::Language;

/// The language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Words {
    #[default]
    English,
    Swedish,
    Dutch,
    Norwegian,
    French,
    German,
}

impl Words {
    /// Every language of the interface.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Swedish, Self::Dutch, Self::Norwegian, Self::French, Self::German];

    /// The phrase in this language.
    #[must_use]
    pub fn say(self, phrase: &Phrase<'_>) -> String {
        match phrase {
            Phrase::Quantity(quantity) => quantity::say(self, quantity),
            Phrase::Date(day) => intl::date(self, day),
            Phrase::LanguageName(language) => intl::language_name(self, *language),
            _ => template::fill(self, self.template(phrase), &arguments::arguments(self, phrase)),
        }
    }

    fn template(self, phrase: &Phrase<'_>) -> &'static str {
        match self {
            Self::English => english::template(phrase),
            Self::Swedish => swedish::template(phrase),
            Self::Dutch => dutch::template(phrase),
            Self::Norwegian => norwegian::template(phrase),
            Self::French => french::template(phrase),
            Self::German => german::template(phrase),
        }
    }

    /// The language's code, for the page's `lang`.
    #[must_use]
    pub fn language(self) -> Language {
        match self {
            Self::English => Language::En,
            Self::Swedish => Language::Sv,
            Self::Dutch => Language::Nl,
            Self::Norwegian => Language::Nb,
            Self::French => Language::Fr,
            Self::German => Language::De,
        }
    }

    /// Its own name.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Swedish => "Svenska",
            Self::Dutch => "Nederlands",
            Self::Norwegian => "Norsk",
            Self::French => "Français",
            Self::German => "Deutsch",
        }
    }

    /// The first of the reader's languages that the interface speaks; English where it speaks none.
    #[must_use]
    pub fn preferred<'t>(tags: impl IntoIterator<Item = &'t str>) -> Self {
        let spoken = |tag: &str| {
            let language = Language::from_tag(tag);
            Self::ALL.into_iter().find(|words| words.language() == language)
        };
        tags.into_iter().find_map(spoken).unwrap_or_default()
    }

    /// Whether `n` of something takes the form for one.
    fn is_one(self, n: f64) -> bool {
        match self {
            Self::French => (0.0..2.0).contains(&n),
            _ => n.to_bits() == 1.0_f64.to_bits(),
        }
    }
}

#[cfg(test)]
mod tests;
