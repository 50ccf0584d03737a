//! Numbers, days and names of languages, as the reader's browser writes them.
//!
//! The page hands in what the browser knows ([`use_browser`]) before anything is said; natively, in
//! tests and on the command line, a plain English form stands in. Rejected: tables of one's own for
//! six languages, which every browser has already, and better.

use std::sync::OnceLock;

use super::Words;
use super::template::capital;
use crate::decimals;
use crate::model::{Date, Language};

/// What a browser can say. Each is given the code of the language to say it in.
#[derive(Clone, Copy)]
pub struct Browser {
    pub number: fn(&str, f64) -> String,
    /// A day as far as it is known; nothing where the browser cannot say it.
    pub date: fn(&str, &Date) -> Option<String>,
    /// The name of the language with the second code.
    pub language: fn(&str, &str) -> Option<String>,
}

static BROWSER: OnceLock<Browser> = OnceLock::new();

/// Lets the browser speak from now on; the first to be handed in stays.
pub fn use_browser(browser: Browser) {
    _ = BROWSER.set(browser);
}

/// A number with the language's own separators.
pub fn number(words: Words, value: f64) -> String {
    match BROWSER.get() {
        Some(browser) => (browser.number)(words.language().code(), value),
        None => plain_number(value),
    }
}

/// A day as far as it is known; empty where nothing is, and for what is counted from another day
/// ("next week"), which the article's own words say best.
pub fn date(words: Words, day: &Date) -> String {
    if day.away.is_some() || day.week.is_some() {
        return String::new();
    }
    let said = BROWSER.get().and_then(|browser| (browser.date)(words.language().code(), day));
    said.unwrap_or_else(|| plain_date(day))
}

/// What a language is called.
pub fn language_name(words: Words, language: Language) -> String {
    let named = BROWSER.get().filter(|_| language != Language::Unknown);
    let name = named.and_then(|b| (b.language)(words.language().code(), language.code()));
    capital(&name.unwrap_or_else(|| language.english_name().to_owned()))
}

/// Digits with a comma between thousands; a year-like 2026 is not told from a count, so four
/// digits are grouped too.
fn plain_number(value: f64) -> String {
    let plain = decimals::written(value, 3);
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
    let (whole, rest) = plain.split_once('.').map_or((plain, None), |(w, r)| (w, Some(r)));
    let mut out = sign.to_owned();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(rest) = rest {
        out.push('.');
        out.push_str(rest);
    }
    out
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn plain_date(day: &Date) -> String {
    let pick =
        |names: &[&str], n: u8| names.get(usize::from(n).wrapping_sub(1)).map(|s| (*s).to_owned());
    let parts = [
        day.day.map(|d| d.to_string()),
        day.month.and_then(|m| pick(&MONTHS, m)),
        day.year.map(|y| y.to_string()),
    ];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    match day.weekday.and_then(|w| pick(&DAYS, w)) {
        Some(weekday) if text.is_empty() => weekday,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_english_readers_expect() {
        for (value, text) in [(9.0, "9"), (3_000.0, "3,000"), (1_234_567.5, "1,234,567.5")] {
            assert_eq!(plain_number(value), text);
        }
    }

    #[test]
    fn a_date_is_said_as_far_as_known() {
        let day = Date {
            year: Some(2025),
            month: Some(2),
            day: Some(26),
            weekday: Some(3),
            ..Date::default()
        };
        assert_eq!(plain_date(&day), "26 February 2025");
        assert_eq!(plain_date(&Date { year: None, day: None, ..day }), "February");
        assert_eq!(plain_date(&Date { weekday: Some(4), ..Date::default() }), "Thursday");
    }
}
