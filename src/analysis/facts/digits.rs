//! Numbers in digits: `3.000`, `3 000`, `3,000`, `3'000`, `1,5`.
//!
//! Which mark groups and which begins the decimals is a matter of language; three digits behind a
//! grouping mark make a group. A space groups only where the article does not group or join
//! thousands in another way: in "220 170 mm" stand two numbers, not one.

use super::cjk;
use crate::analysis::language::Numbers;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word};

/// The number in digits that begins at `at`, and the position behind it.
#[must_use]
pub fn read(
    words: &[Word],
    at: usize,
    numbers: &Numbers,
    groups_by_space: bool,
) -> Option<(f64, usize)> {
    if let Some(found) = cjk::number(words, at) {
        return Some(found);
    }
    let first = words.get(at).filter(|w| w.kind == TokenKind::Number)?;
    let mut end = at + 1;
    let mut digits = first.folded.to_string();
    if groups_by_space && is_leading_group(&digits) {
        while let Some(next) =
            words.get(end).filter(|w| w.gap == Gap::Space && is_group(w, numbers))
        {
            let (group, decimals) = next.folded.split_at(3);
            digits.push_str(group);
            digits.push_str(decimals);
            end += 1;
            if !decimals.is_empty() {
                break;
            }
        }
    }
    Some((value(&digits, numbers.has_decimal_comma)?, end))
}

fn is_leading_group(digits: &str) -> bool {
    digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

/// Three digits, or three and decimals.
fn is_group(word: &Word, numbers: &Numbers) -> bool {
    let bytes = word.folded.as_bytes();
    let is_decimal = |b: u8| b == b',' || b == b'.' && !numbers.has_decimal_comma;
    word.kind == TokenKind::Number
        && bytes.len() >= 3
        && bytes[..3].iter().all(u8::is_ascii_digit)
        && (bytes.len() == 3 || (is_decimal(bytes[3]) && bytes[4..].iter().all(u8::is_ascii_digit)))
}

/// Whether a token is a year or other number of four digits without a group.
#[must_use]
pub fn is_plain(word: &Word) -> bool {
    word.kind == TokenKind::Number && word.folded.bytes().all(|b| b.is_ascii_digit())
}

/// The value of digits with grouping and decimal marks; `None` where the marks make no number, as in
/// `28.4.2026`.
fn value(digits: &str, has_decimal_comma: bool) -> Option<f64> {
    let ascii = ascii_digits(digits)?;
    let marks: Vec<(usize, u8)> =
        ascii.bytes().enumerate().filter(|(_, b)| !b.is_ascii_digit()).collect();
    let Some(&(last, mark)) = marks.last() else { return ascii.parse().ok() };
    let decimal = if has_decimal_comma { b',' } else { b'.' };
    let behind = ascii.len() - last - 1;
    let same = marks.iter().all(|&(_, m)| m == mark);
    let grouped = groups_are_whole(&ascii, &marks[..marks.len()]);
    let is_group = match (marks.len(), behind) {
        (1, 3) if mark != decimal => true,
        // "3,000" where the comma is decimal: nobody writes three noughts behind it.
        (1, 3) => ascii.ends_with("000") && !ascii.starts_with('0'),
        (1, _) => false,
        _ => same && grouped,
    };
    if is_group {
        let plain: String = ascii.chars().filter(char::is_ascii_digit).collect();
        return plain.parse().ok();
    }
    // Groups of one mark, decimals behind another.
    let (whole, decimals) = (&ascii[..last], &ascii[last + 1..]);
    let inner = &marks[..marks.len() - 1];
    let one_kind = inner.iter().all(|&(_, m)| m != mark);
    if decimals.is_empty() || !one_kind || !groups_are_whole(whole, inner) {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    format!("{whole}.{decimals}").parse().ok()
}

/// Whether three digits stand behind every mark.
fn groups_are_whole(digits: &str, marks: &[(usize, u8)]) -> bool {
    let ends = marks.iter().skip(1).map(|m| m.0).chain([digits.len()]);
    marks.first().is_none_or(|m| (1..=3).contains(&m.0))
        && marks.iter().zip(ends).all(|(&(at, _), end)| end - at - 1 == 3)
}

/// Digits of any script as ASCII, apostrophes as they stand; `None` where letters are among them.
pub fn ascii_digits(digits: &str) -> Option<String> {
    digits
        .chars()
        .map(|c| match c {
            '0'..='9' | '.' | ',' | '\'' => Some(c),
            '٫' => Some('.'),
            '٬' => Some(','),
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
            '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
            '０'..='９' => char::from_digit(c as u32 - '０' as u32, 10),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("3.000", true, Some(3000.0))]
    #[case("3,000", false, Some(3000.0))]
    #[case("3,000", true, Some(3000.0))]
    #[case("3'000", true, Some(3000.0))]
    #[case("1,5", true, Some(1.5))]
    #[case("1.5", true, Some(1.5))]
    #[case("1,234.5", false, Some(1234.5))]
    #[case("1.234.567", true, Some(1_234_567.0))]
    #[case("7,125", true, Some(7.125))]
    #[case("28.4.2026", true, None)]
    #[case("1.2.3", false, None)]
    #[case("2024", true, Some(2024.0))]
    #[case("٣٠٠٠", false, Some(3000.0))]
    fn marks_are_read_by_language(
        #[case] digits: &str,
        #[case] has_decimal_comma: bool,
        #[case] expected: Option<f64>,
    ) {
        assert_eq!(value(digits, has_decimal_comma), expected);
    }
}
