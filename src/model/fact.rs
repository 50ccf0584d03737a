//! What an article states: quantities, dates, names, quotes, negation and hedges, normalised.

use serde::{Deserialize, Serialize};

use super::{ConceptId, Language, SentenceIndex, Span};

/// The kinds of facts, in the order in which readers are shown them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FactKind {
    Number,
    Date,
    Name,
    Quote,
    Negation,
    Hedge,
}

/// One fact where it stands in a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub span: Span,
    pub sentence: SentenceIndex,
    pub value: Value,
}

/// The normalised value of a fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    Quantity(Quantity),
    Date(Date),
    Name(Name),
    Quote(Quote),
    Negation(Statement),
    Hedge(Statement),
}

/// How a stated number bounds the true one ("at least nine").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Bound {
    #[default]
    Exactly,
    About,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    /// A word without a figure: "several", "hundreds"; the value is an order of magnitude.
    Vague,
}

/// What a quantity is measured in, after conversion to the unit named here.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Unit {
    /// Things counted; what they are stands in [`Quantity::counts`].
    #[default]
    Count,
    Percent,
    Metre,
    SquareMetre,
    Litre,
    Kilogram,
    MetrePerSecond,
    Celsius,
    Watt,
    WattHour,
    Second,
    Year,
    /// Money, by ISO 4217 code.
    Money([u8; 3]),
    /// A place in an order: "the third".
    Ordinal,
    /// Hours and minutes of a day, in minutes after midnight.
    TimeOfDay,
    /// A result such as 2–1; the value is the first figure, [`Quantity::high`] the second.
    Score,
}

/// A number with its unit and what it counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// The value, or the lower end of an interval, in `unit`.
    pub low: f64,
    /// The upper end; equal to `low` where one value is stated.
    pub high: f64,
    /// The value, or the lower end, as the text has it: before conversion to `unit`.
    pub stated: f64,
    pub bound: Bound,
    pub unit: Unit,
    /// Concepts of the words around it that say what is counted, nearest first.
    pub counts: Vec<ConceptId>,
}

/// A day, or as much of it as is stated or follows from the day of the article.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Date {
    pub year: Option<i16>,
    pub month: Option<u8>,
    pub day: Option<u8>,
    /// 1 for Monday to 7 for Sunday (ISO 8601).
    pub weekday: Option<u8>,
    /// Week of the year (ISO 8601), where no day is stated.
    pub week: Option<u8>,
    /// What is stated relative to the day of the article, where that day is not known.
    pub away: Option<Away>,
    pub role: DateRole,
}

/// A time counted from the day of the article: "yesterday", "next week".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Away {
    Days(i8),
    Weeks(i8),
    Months(i8),
    Years(i8),
}

/// What a date is the date of, as far as the text tells.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum DateRole {
    /// Not told.
    #[default]
    Unknown,
    /// The article's own day: a dateline.
    Publication,
    /// The day of what the article reports: in headline or lead, not long before publication.
    Occurrence,
    /// Before that.
    Background,
    /// After publication.
    Ahead,
}

/// A proper name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Its words, romanised and folded, in the order written: the same for every mention in the
    /// article once a surname has been joined to the full name.
    pub words: Vec<String>,
    /// The lexicon's concept where it is a place or an organisation that the lexicon knows.
    pub concept: Option<ConceptId>,
    /// Concepts of the titles and roles beside it, the most telling first; then `former` where they
    /// are over.
    pub roles: Vec<ConceptId>,
    /// Concepts of its words, each with the place of its word: a name that is made of ordinary words is
    /// translated (Milky Way, Voie lactée). None where `concept` says what it is.
    pub meanings: Vec<(u8, ConceptId)>,
    /// The language it is read in, whose endings it may carry.
    pub language: Language,
}

/// Words given as somebody's own; the fact's span leaves the quotation marks out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The name of who said it, as in [`Name::words`], where the text says so.
    pub speaker: Option<Vec<String>>,
}

/// A clause that is denied, or held to be less or more than certain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    pub stance: Stance,
    /// The clause governed.
    pub clause: Span,
    /// Concepts of the clause governed, in order.
    pub concepts: Vec<ConceptId>,
}

/// How a text stands to what a clause says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// It is not so.
    Negated,
    /// Somebody says so, or it may be so.
    Hedged,
    /// Somebody says that it is not so.
    Denied,
    /// It is established.
    Confirmed,
}

impl Value {
    /// The kind of fact this is a value of.
    #[must_use]
    pub fn kind(&self) -> FactKind {
        match self {
            Self::Quantity(_) => FactKind::Number,
            Self::Date(_) => FactKind::Date,
            Self::Name(_) => FactKind::Name,
            Self::Quote(_) => FactKind::Quote,
            Self::Negation(_) => FactKind::Negation,
            Self::Hedge(_) => FactKind::Hedge,
        }
    }

    /// A short text of the value: plain digits for a number as stated, ISO 8601 for a date,
    /// the folded words of a name. Kinds without a value of their own have an empty key.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Quantity(q) => q.stated.to_string(),
            Self::Date(d) => d.iso(),
            Self::Name(n) => n.words.join(" "),
            Self::Quote(_) | Self::Negation(_) | Self::Hedge(_) => String::new(),
        }
    }
}

impl Quantity {
    /// Exactly `value` of something counted.
    #[must_use]
    pub fn exactly(value: f64) -> Self {
        Self {
            low: value,
            high: value,
            stated: value,
            bound: Bound::Exactly,
            unit: Unit::Count,
            counts: Vec::new(),
        }
    }
}

impl Date {
    /// ISO 8601 as far as known: `2026-01-13`, `--01-13`, `2026-01`, `--01`, `2026`, `---13`, and `--W-2` for
    /// a Tuesday of an unknown week. Beyond the standard, what no day of the article completes: `day-1`
    /// for "yesterday", `week+1` for "next week".
    #[must_use]
    pub fn iso(&self) -> String {
        if let Some(away) = self.away.filter(|_| self.month.is_none()) {
            return away.key();
        }
        if let (Some(year), Some(week)) = (self.year, self.week) {
            return format!("{year:04}-W{week:02}");
        }
        match (self.year, self.month, self.day) {
            (Some(y), Some(m), Some(d)) => format!("{y:04}-{m:02}-{d:02}"),
            (None, Some(m), Some(d)) => format!("--{m:02}-{d:02}"),
            (Some(y), Some(m), None) => format!("{y:04}-{m:02}"),
            (None, Some(m), None) => format!("--{m:02}"),
            (Some(y), None, _) => format!("{y:04}"),
            (None, None, Some(d)) => format!("---{d:02}"),
            (None, None, None) => self.weekday.map(|w| format!("--W-{w}")).unwrap_or_default(),
        }
    }
}

impl Away {
    fn key(self) -> String {
        match self {
            Self::Days(n) => format!("day{n:+}"),
            Self::Weeks(n) => format!("week{n:+}"),
            Self::Months(n) => format!("month{n:+}"),
            Self::Years(n) => format!("year{n:+}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_in_plain_digits() {
        for (value, key) in [(120_000.0, "120000"), (1.5, "1.5"), (1.2e9, "1200000000")] {
            assert_eq!(Value::Quantity(Quantity::exactly(value)).key(), key);
        }
    }

    #[test]
    fn a_date_is_written_as_far_as_known() {
        let day = Date { year: Some(2026), month: Some(1), day: Some(13), ..Date::default() };
        assert_eq!(day.iso(), "2026-01-13");
        assert_eq!(Date { year: None, ..day }.iso(), "--01-13");
        assert_eq!(Date { day: None, ..day }.iso(), "2026-01");
        assert_eq!(Date { weekday: Some(2), ..Date::default() }.iso(), "--W-2");
    }
}
