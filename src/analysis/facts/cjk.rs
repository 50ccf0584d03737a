//! Dates and numbers as Chinese, Japanese and Korean write them: `2026年1月13日`, `1월 13일`, `3万5千`,
//! `1.2億`, `三十五`; and forms of other languages without a lexicon: percent before the number,
//! `5. 11. 2024`, Hebrew prefixes.
//!
//! Numbers go by ten thousands (万, 億, 兆), and figures and characters mix. Characters alone are a
//! number only where something counted follows: 一 is part of a hundred other words.
//!
//! Time linear in the words read.

use super::amounts::round;
use super::digits::ascii_digits;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word, ends_with};
use crate::model::Date;

/// Characters that something counted begins with; before the first few, one character is a number.
const COUNTERS: &str =
    "人名个個位件家台架艘枚条條次天年月日岁歲歳元円度倍か所座起场場匹頭头部本回社票";
const SURE: &str = "人名个個位件家";
/// Characters before which a number belongs to a word or an order.
const NO_NUMBER: &str = "第另统統每这這那同某唯";
/// Words for percent that stand before the number.
const PERCENT: &[&str] = &["yuzde", "ehuneko", "百 分 之", "%"];

/// Whether a word begins with a character of these languages.
pub fn is_cjk(word: &Word) -> bool {
    let is_own = |c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    word.folded.chars().next().is_some_and(is_own)
}

/// Whether a word is a character that numbers are written with.
pub fn begins_number(word: &Word) -> bool {
    digit(&word.folded).is_some() || scale(&word.folded).is_some()
}

/// Whether a word is, or begins with, one of these characters.
fn is_one_of(word: Option<&Word>, characters: &str) -> bool {
    word.and_then(|w| w.folded.chars().next()).is_some_and(|c| characters.contains(c))
}

/// Year, month and day in figures with a character behind each, and the position behind them.
pub fn date(words: &[Word], at: usize) -> Option<(Date, usize)> {
    let (mut date, mut next) = (Date::default(), at);
    if let Some((year, end)) = part(words, next, &["年", "년"], 1000..=2200) {
        (date.year, next) = (i16::try_from(year).ok(), end);
    }
    if let Some((month, end)) = part(words, next, &["月", "월"], 1..=12) {
        (date.month, next) = (u8::try_from(month).ok(), end);
        if let Some((day, end)) = part(words, next, &["日", "号", "號", "일"], 1..=31) {
            (date.day, next) = (u8::try_from(day).ok(), end);
        }
    }
    (next > at).then_some((date, next))
}

/// A figure with one of these characters behind it, to which Korean glues a particle.
fn part(
    words: &[Word],
    at: usize,
    names: &[&str],
    range: std::ops::RangeInclusive<u32>,
) -> Option<(u32, usize)> {
    let figure = words.get(at).filter(|w| w.kind == TokenKind::Number && w.gap != Gap::Wide)?;
    let name = words.get(at + 1).filter(|w| w.gap == Gap::Nothing)?;
    let rest = names.iter().find_map(|own| name.folded.strip_prefix(own))?;
    let n = ascii_digits(&figure.folded)?.parse().ok().filter(|n| range.contains(n))?;
    // "3년간" and "2年間" are how long something lasts.
    let lasts = rest.starts_with('간') || is_one_of(words.get(at + 2), "間间");
    (!lasts && rest.chars().count() <= 3).then_some((n, at + 2))
}

/// What a character multiplies by.
fn scale(word: &str) -> Option<f64> {
    match word {
        "十" => Some(10.0),
        "百" | "백" => Some(1e2),
        "千" | "천" => Some(1e3),
        "万" | "萬" | "만" => Some(1e4),
        "亿" | "億" | "억" => Some(1e8),
        "兆" | "조" => Some(1e12),
        _ => None,
    }
}

fn digit(word: &str) -> Option<f64> {
    match word {
        "〇" => return Some(0.0),
        "两" | "兩" => return Some(2.0),
        _ => {}
    }
    let place = "零一二三四五六七八九".chars().position(|c| word.chars().eq([c]))?;
    u8::try_from(place).ok().map(f64::from)
}

/// A number as its parts come in.
struct Sum {
    /// Closed by scales of ten thousand and more.
    all: f64,
    /// Closed by ten, hundred and thousand.
    section: f64,
    current: Option<f64>,
    last_scale: f64,
    scales: usize,
}

impl Sum {
    /// Multiplies what came before; `false` where the scale cannot belong to the same number.
    fn take_scale(&mut self, scale: f64) -> bool {
        let is_first = self.section == 0.0 && self.current.is_none();
        if scale < 1e4 {
            self.section += self.current.take().unwrap_or(1.0) * scale;
        } else if is_first {
            self.all *= scale;
            return self.all > 0.0;
        } else if scale >= self.last_scale {
            return false;
        } else {
            self.all += (self.section + self.current.take().unwrap_or(0.0)) * scale;
            (self.section, self.last_scale) = (0.0, scale);
        }
        self.scales += 1;
        true
    }

    fn value(&self) -> f64 {
        round(self.all + self.section + self.current.unwrap_or(0.0))
    }
}

/// The number at `at` that is written with these characters, and the position behind it.
pub fn number(words: &[Word], at: usize) -> Option<(f64, usize)> {
    let has_figure = words.get(at)?.kind == TokenKind::Number;
    if !has_figure && !is_cjk(&words[at]) {
        return None;
    }
    let mut sum =
        Sum { all: 0.0, section: 0.0, current: None, last_scale: f64::INFINITY, scales: 0 };
    let mut end = at;
    // A space stands inside a number in Korean only: "3만 5000".
    let is_close = |w: &Word, scales: usize| {
        w.gap == Gap::Nothing || (w.gap == Gap::Space && scales > 0 && w.kind == TokenKind::Number)
    };
    while let Some(word) = words.get(end).filter(|w| end == at || is_close(w, sum.scales)) {
        let name = word.folded.as_str();
        if let Some(scale) = scale(name) {
            if !sum.take_scale(scale) {
                break;
            }
        } else if let Some(n) = digit(name).filter(|_| !has_figure) {
            sum.current = Some(sum.current.map_or(n, |before| before * 10.0 + n));
        } else if word.kind == TokenKind::Number && sum.current.is_none() && has_figure {
            sum.current = Some(ascii_digits(name)?.replace(',', "").parse().ok()?);
        } else {
            break;
        }
        end += 1;
    }
    let is_number = if has_figure {
        // Figures alone are read as in every language.
        sum.scales > 0
    } else {
        let counters = if end > at + 1 { COUNTERS } else { SURE };
        let before = at.checked_sub(1).and_then(|i| words.get(i));
        let is_scale = end == at + 1 && sum.scales > 0;
        end > at
            && is_one_of(words.get(end), counters)
            && !is_one_of(before, NO_NUMBER)
            && !is_scale
    };
    is_number.then(|| (sum.value(), end))
}

/// Day, month and year with a stop and a space behind the first two: "5. 11. 2024".
pub fn spaced(words: &[Word], at: usize) -> Option<(Vec<u32>, usize)> {
    let stops = [at + 1, at + 3].into_iter().all(|i| words.get(i).is_some_and(|w| w.is(".")));
    let figures = [at, at + 2, at + 4].map(|i| words.get(i).and_then(|w| w.folded.parse().ok()));
    let has_year = words.get(at + 4).is_some_and(|w| w.folded.len() == 4);
    let figures: Option<Vec<u32>> = figures.into_iter().collect();
    figures.filter(|_| stops && has_year).map(|figures| (figures, at + 5))
}

/// Whether a word is a Hebrew prefix, which a hyphen joins to a figure.
pub fn is_prefix(word: &Word) -> bool {
    matches!(word.folded.as_str(), "ב" | "כ" | "ל" | "מ" | "ה" | "ו" | "ש" | "וב" | "וכ")
}

/// Where a word or sign for percent before the number at `begin` begins.
pub fn percent_before(words: &[Word], begin: usize) -> Option<usize> {
    let length = PERCENT.iter().find_map(|phrase| ends_with(words, begin, phrase))?;
    let is_glued = words.get(begin).is_some_and(|w| w.gap == Gap::Nothing);
    let follows = begin >= 2 && words[begin - 2].kind == TokenKind::Number;
    (!words[begin - 1].is("%") || (is_glued && !follows)).then_some(begin - length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::text::tokens::tokens;
    use crate::analysis::words::words;
    use crate::model::Span;
    use rstest::rstest;

    fn divided(text: &str) -> Vec<Word> {
        words(text, &tokens(text, Span::new(0, text.len())), Word::of)
    }

    #[rstest]
    #[case("3万5千人", Some(35_000.0))]
    #[case("1億2000万円", Some(120_000_000.0))]
    #[case("1.2万亿元", Some(1.2e12))]
    #[case("三十五人", Some(35.0))]
    #[case("两名", Some(2.0))]
    #[case("一般", None)]
    #[case("万博", None)]
    #[case("3만 5000명", Some(35_000.0))]
    #[case("25", None)]
    fn ten_thousands_are_read(#[case] text: &str, #[case] expected: Option<f64>) {
        assert_eq!(number(&divided(text), 0).map(|found| found.0), expected);
    }

    #[rstest]
    #[case("2026年1月13日", Some("2026-01-13"))]
    #[case("1월 13일에", Some("--01-13"))]
    #[case("2025年", Some("2025"))]
    #[case("3년간", None)]
    fn dates_are_read(#[case] text: &str, #[case] expected: Option<&str>) {
        let found = date(&divided(text), 0).map(|(date, _)| date.iso());
        assert_eq!(found.as_deref(), expected);
    }
}
