//! The themes one can choose, by button or by name.

use super::words::Phrase;

/// The reader's choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    /// Black and white and strong, light or dark as the system has it.
    Contrast,
}

impl Theme {
    /// Every theme, in the order in which the switch goes through them.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// What the choice goes on to.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Contrast,
            Self::Contrast => Self::System,
        }
    }

    /// Its word for the style sheets and for the browser's memory; none for the system's own.
    #[must_use]
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
            Self::Contrast => Some("contrast"),
        }
    }

    /// The theme of a word that was remembered; the system's own for any other, and for none.
    #[must_use]
    pub fn named(word: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default()
    }

    /// What it is called.
    #[must_use]
    pub fn phrase(self) -> Phrase<'static> {
        match self {
            Self::System => Phrase::ThemeOfSystem,
            Self::Light => Phrase::ThemeLight,
            Self::Dark => Phrase::ThemeDark,
            Self::Contrast => Phrase::ThemeContrast,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_switch_goes_through_every_theme_and_the_browser_remembers_each() {
        let mut theme = Theme::default();
        for expected in Theme::ALL {
            assert_eq!(theme, expected);
            assert_eq!(Theme::named(theme.word()), theme);
            theme = theme.next();
        }
        assert_eq!(theme, Theme::default());
        assert_eq!(Theme::named(Some("sepia")), Theme::System);
    }
}
