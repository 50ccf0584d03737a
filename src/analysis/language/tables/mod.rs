//! What news uses of each language, as one table of text a language.
//!
//! A table is a file of text beside this one and is made into [`Particulars`] when the language first
//! occurs: lists of words would put an address and a length beside every word into the program, some
//! 80 kB gzip for the fourteen languages of the lexicon. All tables together are packed by `build.rs`,
//! which takes a quarter off what gzip leaves of them. A line is a key and its values; a line that
//! begins with a space goes on with the one before. Commas stand between words that mean the same,
//! semicolons between meanings, which are told by their place or before an equals sign.
//!
//! `months` and `weekdays` go by place, and so does `numbers` (0 to 19, 20 to 90), where a question
//! mark says that the word more often is an article; `words` gives the value instead. A key alone is a
//! flag: `point` begins the decimals, `exact` says that phrases are folded and divided as texts are.
//! To add a language, copy `template.txt` or the table of a relative, and add its line to the list
//! below.
//!
//! Time linear in the table, once a language.

macro_rules! tables {
    ($($file:ident: $($language:ident)*;)*) => {
        /// The particulars of a language; those of the unknown one where it has no table.
        #[must_use]
        pub fn particulars(language: Language) -> &'static Particulars {
            match language {
                $($(Language::$language => {
                    static READ: LazyLock<Particulars> =
                        LazyLock::new(|| read(Language::$language, text(stringify!($file))));
                    &READ
                })*)*
                _ => {
                    static UNKNOWN: LazyLock<Particulars> =
                        LazyLock::new(|| read(Language::Unknown, text("und")));
                    &UNKNOWN
                }
            }
        }
    };
}

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::particulars::{Clock, Dates, Numbers, Particulars, Statements};
use super::stem;
use crate::analysis::packed::packed;
use crate::analysis::text::fold::fold;
use crate::analysis::text::tokens::tokens;
use crate::analysis::words::{Word, words};
use crate::model::{Bound, Language, Span, Unit};

tables! {
    da: Da; de: De; en: En; es: Es; fi: Fi; fr: Fr; it: It; nb: Nb; nl: Nl; pl: Pl; pt: Pt; ru: Ru;
    sv: Sv; uk: Uk;
    ar: Ar; bg: Bg; ca: Ca; cs: Cs; el: El; et: Et; eu: Eu; fa: Fa; ga: Ga; gl: Gl; he: He; hi: Hi;
    hr: Hr Bs; hu: Hu; is: Is; ja: Ja; ko: Ko; lt: Lt; lv: Lv; mk: Mk; ro: Ro; sk: Sk; sl: Sl; sq: Sq;
    sr: Sr; tr: Tr; zh: Zh;
}

type Words = &'static [&'static str];
type Valued<T> = &'static [(&'static str, T)];

/// The table of a language, by the name of its file.
fn text(name: &str) -> &'static str {
    static ALL: LazyLock<String> = LazyLock::new(|| packed!("languages"));
    let mut tables = ALL.split('\u{c}').filter_map(|table| table.split_once('\n'));
    tables.find(|(of, _)| *of == name).map_or("", |(_, table)| table)
}

/// Makes particulars of a table.
fn read(language: Language, table: &str) -> Particulars {
    let table = Table::new(table);
    Particulars {
        language,
        stemmer: stem::algorithm(language),
        endings: table.list("endings"),
        compound_joints: table.has("compounds").then(|| table.list("compounds")),
        capitalises_nouns: table.has("nouns"),
        abbreviations: all(each(table.line("abbr")).map(|word| leak(fold(word)))),
        numbers: numbers(&table),
        dates: dates(&table),
        statements: Statements {
            idioms: table.list("idioms"),
            negations: table.list("not"),
            lone_negations: table.list("lone"),
            paired_negations: table.valued("paired", |first| Some(leak(first.to_owned()))),
            accented_negations: table.list("accented"),
            negated_endings: table.list("not-endings"),
            hedges: table.list("hedge"),
            denials: table.list("denied"),
            confirmations: table.list("confirmed"),
        },
    }
}

fn numbers(table: &Table) -> Numbers {
    let by_place = || (0u8..).zip(table.line("numbers").split(';'));
    let value = |n: u8| if n < 20 { n } else { (n - 18) * 10 };
    let small = by_place().flat_map(|(n, names)| {
        each(names).map(move |name| (table.phrase(name.trim_end_matches('?')), value(n)))
    });
    let doubted = by_place().flat_map(|(_, names)| {
        each(names).filter_map(|name| name.strip_suffix('?')).map(|name| table.phrase(name))
    });
    let words = table.valued("words", |n| n.parse().ok());
    Numbers {
        has_decimal_comma: !table.has("point"),
        has_ordinal_stop: table.has("ordinal-stop"),
        words: all(small.chain(words.iter().copied())),
        uncertain: all(doubted.chain(table.list("uncertain").iter().copied())),
        factors: table.valued("factors", number),
        factor_stems: table.valued("factor-stems", number),
        joints: table.list("joints"),
        is_vigesimal: table.has("vigesimal"),
        has_teens_apart: table.has("teens-apart"),
        tens: table.list("tens"),
        weak: table.list("weak"),
        adjectives: table.list("adjectives"),
        teens: table.list("teens"),
        no_number: table.list("no-number"),
        decades: table.list("decades"),
        and_a_half: table.list("and-a-half"),
        fractions: table.valued("fractions", number),
        vague: table.valued("vague", number),
        about: table.valued("about", number),
        ordinals: table.valued("ordinals", |n| n.parse().ok()),
        doubted_ordinals: table.list("doubted-ordinals"),
        ordinals_behind: table.list("ordinals-behind"),
        ordinals_before: table.list("ordinals-before"),
        bounds_before: table.valued("bounds", bound),
        bounds_after: table.valued("after", bound),
        up_to: table.list("up-to"),
        clock: Clock {
            before: table.valued("clock", says_time),
            after: table.valued("clock-after", says_time),
            afternoon: table.list("afternoon"),
            morning: table.list("morning"),
            about: table.list("clock-about"),
            parts_to: table.valued("parts-to", number),
        },
        age_endings: table.list("ages"),
        aged: table.list("aged"),
        joined: table.units("joined"),
        alone: table.units("alone"),
        between: table.list("between"),
        range_joints: table.list("range"),
        minus: table.list("minus"),
        below_zero: table.list("below"),
        stressed: table.list("stressed"),
        part_of: table.list("part-of"),
        unaccented: table.list("unaccented"),
        units: table.units("units"),
    }
}

fn dates(table: &Table) -> Dates {
    let away = |key: &str| table.valued(key, |n| n.parse().ok());
    Dates {
        months: table.by_place("months"),
        doubted_months: table.list("doubted-months"),
        has_capital_months: table.has("capital-months"),
        weekdays: table.by_place("weekdays"),
        weekdays_of_persons: table.list("weekdays-of-persons"),
        particles: table.list("particles"),
        ordinal_suffixes: table.list("suffixes"),
        has_month_first: table.has("month-first"),
        days: away("days"),
        weeks: away("weeks"),
        months_away: away("months-away"),
        years_away: away("years"),
        past: table.list("past"),
        back: table.list("back"),
        future: table.list("future"),
        ahead_before: table.list("ahead-before"),
        ahead_before_bare: table.list("ahead-bare").first().copied(),
        leads: table.list("leads"),
        no_date: table.list("no-date"),
        every: table.list("every"),
        day_before: table.list("day-before"),
        day_words: table.list("day-words"),
        behind: table.list("behind"),
        behind_endings: table.list("behind-endings"),
        not_behind: table.list("not-behind"),
        auxiliaries: table.list("auxiliaries"),
        participles: table.list("participles"),
        behind_is_marked: table.has("behind-is-marked"),
        ahead: table.list("ahead"),
        ahead_endings: table.list("ahead-endings"),
    }
}

/// A table by its keys.
struct Table<'t> {
    lines: FxHashMap<&'t str, &'t str>,
}

impl<'t> Table<'t> {
    fn new(table: &'t str) -> Self {
        let line = |line: &'t str| line.split_once(' ').unwrap_or((line, ""));
        Self { lines: table.lines().map(line).collect() }
    }

    fn has(&self, key: &str) -> bool {
        self.lines.contains_key(key)
    }

    fn line(&self, key: &str) -> &str {
        self.lines.get(key).copied().unwrap_or("")
    }

    /// A phrase as the readers look it up: folded, its words as a text's are divided.
    fn phrase(&self, written: &str) -> &'static str {
        if self.has("exact") {
            return leak(written.to_owned());
        }
        let tokens = tokens(written, Span::new(0, written.len()));
        let words: Vec<_> =
            words(written, &tokens, Word::of).into_iter().map(|w| w.folded).collect();
        leak(words.join(" "))
    }

    fn phrases(&self, values: &str) -> Words {
        all(each(values).map(|value| self.phrase(value)))
    }

    fn list(&self, key: &str) -> Words {
        self.phrases(self.line(key))
    }

    fn by_place<const N: usize>(&self, key: &str) -> [Words; N] {
        let mut places = self.line(key).split(';');
        std::array::from_fn(|_| places.next().map_or(&[][..], |place| self.phrases(place)))
    }

    /// Phrases with what stands before their equals sign.
    fn valued<T: Copy + 'static>(&self, key: &str, read: impl Fn(&str) -> Option<T>) -> Valued<T> {
        let meanings = self.line(key).split(';').filter_map(|meaning| meaning.split_once('='));
        let read = |(name, phrases)| Some((read(str::trim(name))?, phrases));
        let phrases = meanings.filter_map(read).flat_map(|(value, phrases)| {
            each(phrases).map(move |phrase| (self.phrase(phrase), value))
        });
        all(phrases)
    }
}

impl Table<'_> {
    /// Names of units with the unit and the factor to it.
    fn units(&self, key: &str) -> &'static [(&'static str, Unit, f64)] {
        all(self.valued(key, unit).iter().map(|&(name, (unit, factor))| (name, unit, factor)))
    }
}

/// A decimal or a fraction: `1e3`, `0.25`, `2/3`.
fn number(written: &str) -> Option<f64> {
    match written.split_once('/') {
        Some((part, whole)) => Some(part.parse::<f64>().ok()? / whole.parse::<f64>().ok()?),
        None => written.parse().ok(),
    }
}

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn all<T>(values: impl Iterator<Item = T>) -> &'static [T] {
    Box::leak(values.collect::<Vec<_>>().into_boxed_slice())
}

fn each(values: &str) -> impl Iterator<Item = &str> {
    values.split(',').map(str::trim).filter(|value| !value.is_empty())
}

fn bound(name: &str) -> Option<Bound> {
    match name {
        "least" => Some(Bound::AtLeast),
        "more" => Some(Bound::MoreThan),
        "most" => Some(Bound::AtMost),
        "less" => Some(Bound::LessThan),
        "about" => Some(Bound::About),
        _ => None,
    }
}

/// Whether a word says by itself that a figure is a time of day.
fn says_time(name: &str) -> Option<bool> {
    match name {
        "sure" => Some(true),
        "at" => Some(false),
        _ => None,
    }
}

/// The unit of a table's name for it; a factor may stand behind it (`m*1000`, `KRW*1e8`).
fn unit(name: &str) -> Option<(Unit, f64)> {
    let (name, factor) = name.split_once('*').unwrap_or((name, "1"));
    let factor = number(factor)?;
    let (unit, of_name) = match name {
        "x" => (Unit::Count, 1.0),
        "%" => (Unit::Percent, 1.0),
        "km" => (Unit::Metre, 1e3),
        "m" => (Unit::Metre, 1.0),
        "m2" => (Unit::SquareMetre, 1.0),
        "l" => (Unit::Litre, 1.0),
        "kg" => (Unit::Kilogram, 1.0),
        "m/s" => (Unit::MetrePerSecond, 1.0),
        "C" => (Unit::Celsius, 1.0),
        "W" => (Unit::Watt, 1.0),
        "Wh" => (Unit::WattHour, 1.0),
        "s" => (Unit::Second, 1.0),
        "h" => (Unit::Second, 3600.0),
        "d" => (Unit::Second, 86_400.0),
        "y" => (Unit::Year, 1.0),
        code => (Unit::Money(code.as_bytes().try_into().ok()?), 1.0),
    };
    Some((unit, of_name * factor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_whole() {
        let tables = Language::ALL.iter().map(|&language| particulars(language));
        let tables = tables.filter(|p| p.language != Language::Unknown);
        for p in tables {
            let is_cjk = matches!(p.language, Language::Zh | Language::Ja | Language::Ko);
            assert!(is_cjk || p.dates.months.iter().all(|m| !m.is_empty()), "{}", p.language);
            assert!(p.dates.weekdays.iter().all(|d| !d.is_empty()), "{}", p.language);
            assert!(is_cjk || p.numbers.words.len() >= 20, "{}", p.language);
            assert!(p.numbers.units.len() >= 8 && !p.statements.negations.is_empty());
        }
    }

    /// What is read, read by this very file's source: a key is a string that it asks a table for.
    #[test]
    fn the_template_has_the_keys_that_are_read() {
        let source = include_str!("mod.rs");
        let template = include_str!("template.txt");
        let keys = template.lines().filter(|line| !line.starts_with([' ', '#']));
        for key in keys.map(|line| line.split(' ').next().unwrap_or(line)) {
            assert!(source.contains(&format!("\"{key}\"")), "nobody reads {key}");
        }
        assert!(!read(Language::En, template).dates.no_date.is_empty());
    }

    #[test]
    fn phrases_are_divided_as_texts_are() {
        let zh = particulars(Language::Zh);
        assert!(zh.dates.days.contains(&("昨 天", -1)));
        let ar = particulars(Language::Ar);
        assert!(ar.dates.months[0].contains(&"كانون الثاني / يناير"));
    }
}
