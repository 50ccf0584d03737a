//! Languages that the lexicon has no column for: what news uses of them daily, as one table of text
//! a language.
//!
//! A table is a string and is made into [`Particulars`] when the language first occurs: lists of words
//! would put an address and a length beside every word into the program. A line is a key and its
//! values; a line that begins with a space goes on with the one before. Commas stand between words
//! that mean the same, semicolons between meanings, which are told by their place or before an equals
//! sign.
//!
//! `months`, `weekdays` and `numbers` (0 to 19, 20 to 90) go by place; a question mark behind a number
//! says that it more often is an article. `point` says that a point begins the decimals.
//!
//! Time linear in the table, once a language.

macro_rules! tables {
    ($($file:ident: $($language:ident)*;)*) => {
        $(mod $file;)*

        /// The particulars of a language that has a table.
        pub fn particulars(language: Language) -> Option<&'static Particulars> {
            match language {
                $($(Language::$language => {
                    static READ: LazyLock<Particulars> =
                        LazyLock::new(|| read(Language::$language, $file::TABLE));
                    Some(&READ)
                })*)*
                _ => None,
            }
        }
    };
}

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::particulars::{Dates, GENERIC, Numbers, Particulars, Statements};
use crate::analysis::text::fold::fold;
use crate::analysis::text::tokens::tokens;
use crate::analysis::words::words;
use crate::model::{Bound, Language, Span, Unit};

tables! {
    ar: Ar; bg: Bg; ca: Ca; cs: Cs; el: El; et: Et; eu: Eu; fa: Fa; ga: Ga; gl: Gl; he: He; hi: Hi;
    hr: Hr Bs; hu: Hu; is: Is; ja: Ja; ko: Ko; lt: Lt; lv: Lv; mk: Mk; ro: Ro; sk: Sk; sl: Sl; sq: Sq;
    sr: Sr; tr: Tr; zh: Zh;
}

type Words = &'static [&'static str];
type Valued<T> = &'static [(&'static str, T)];

/// Makes particulars of a table.
fn read(language: Language, table: &str) -> Particulars {
    let mut lines: FxHashMap<&str, String> = FxHashMap::default();
    let mut last = "";
    for line in table.lines() {
        let (key, values) = line.split_once(' ').unwrap_or((line, ""));
        last = if key.is_empty() { last } else { key };
        lines.entry(last).or_default().push_str(values);
    }
    let line = |key: &str| lines.get(key).map_or("", String::as_str);
    let away = |key: &str| valued(line(key), |n| n.parse().ok());
    let numbers = || (0u8..).zip(line("numbers").split(';'));
    let value = |n: u8| if n < 20 { n } else { (n - 18) * 10 };
    let small = numbers().flat_map(|(n, names)| {
        each(names).map(move |name| (phrase(name.trim_end_matches('?')), value(n)))
    });
    let uncertain = numbers()
        .flat_map(|(_, names)| each(names).filter_map(|name| name.strip_suffix('?')).map(phrase));
    let abbreviations = each(line("abbr")).map(|word| leak(fold(word)));
    Particulars {
        language,
        abbreviations: all(abbreviations),
        numbers: Numbers {
            has_decimal_comma: !lines.contains_key("point"),
            words: all(small),
            uncertain: all(uncertain),
            factors: valued(line("factors"), |n| n.parse().ok()),
            joints: list(line("joints")),
            vague: valued(line("vague"), |n| n.parse().ok()),
            bounds_before: valued(line("bounds"), bound),
            bounds_after: valued(line("after"), bound),
            between: list(line("between")),
            range_joints: list(line("range")),
            units: all(units(line("units"))),
            ..GENERIC.numbers
        },
        dates: Dates {
            months: by_place(line("months")),
            weekdays: by_place(line("weekdays")),
            particles: list(line("particles")),
            ordinal_suffixes: list(line("suffixes")),
            days: away("days"),
            weeks: away("weeks"),
            months_away: away("months_away"),
            years_away: away("years"),
            past: list(line("past")),
            future: list(line("future")),
            ahead: list(line("ahead")),
            ..GENERIC.dates
        },
        statements: Statements {
            negations: list(line("not")),
            hedges: list(line("hedge")),
            ..GENERIC.statements
        },
        ..GENERIC
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

/// A phrase as the readers look it up: folded, its words as a text's are divided.
fn phrase(written: &str) -> &'static str {
    let tokens = tokens(written, Span::new(0, written.len()));
    let words: Vec<_> = words(written, &tokens).into_iter().map(|w| w.folded).collect();
    leak(words.join(" "))
}

fn list(values: &str) -> Words {
    all(each(values).map(phrase))
}

fn by_place<const N: usize>(values: &str) -> [Words; N] {
    let mut places = values.split(';');
    std::array::from_fn(|_| places.next().map_or(&[][..], list))
}

/// Phrases with what stands before their equals sign.
fn valued<T: Copy + 'static>(values: &str, read: impl Fn(&str) -> Option<T>) -> Valued<T> {
    let meanings = values.split(';').filter_map(|meaning| meaning.split_once('='));
    let read = |(name, phrases)| Some((read(str::trim(name))?, phrases));
    all(meanings.filter_map(read).flat_map(|(value, p)| each(p).map(move |p| (phrase(p), value))))
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

fn units(values: &str) -> impl Iterator<Item = (&'static str, Unit, f64)> {
    valued(values, unit).iter().map(|&(name, (unit, factor))| (name, unit, factor))
}

/// The unit of a table's name for it; a currency may have a factor behind it (`KRW*1e8`).
fn unit(name: &str) -> Option<(Unit, f64)> {
    match name {
        "%" => Some((Unit::Percent, 1.0)),
        "km" => Some((Unit::Metre, 1e3)),
        "m" => Some((Unit::Metre, 1.0)),
        "kg" => Some((Unit::Kilogram, 1.0)),
        "h" => Some((Unit::Second, 3600.0)),
        "d" => Some((Unit::Second, 86_400.0)),
        "y" => Some((Unit::Year, 1.0)),
        _ => {
            let (code, factor) = name.split_once('*').unwrap_or((name, "1"));
            Some((Unit::Money(code.as_bytes().try_into().ok()?), factor.parse().ok()?))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_whole() {
        let tables = Language::ALL.iter().filter_map(|&language| particulars(language));
        for p in tables {
            let is_cjk = matches!(p.language, Language::Zh | Language::Ja | Language::Ko);
            assert!(is_cjk || p.dates.months.iter().all(|m| !m.is_empty()), "{}", p.language);
            assert!(p.dates.weekdays.iter().all(|d| !d.is_empty()), "{}", p.language);
            assert!(is_cjk || p.numbers.words.len() >= 20, "{}", p.language);
            assert!(p.numbers.units.len() >= 8 && !p.statements.negations.is_empty());
        }
    }

    #[test]
    fn phrases_are_divided_as_texts_are() {
        let zh = particulars(Language::Zh).expect("a table");
        assert!(zh.dates.days.contains(&("昨 天", -1)));
        let ar = particulars(Language::Ar).expect("a table");
        assert!(ar.dates.months[0].contains(&"كانون الثاني / يناير"));
    }
}
