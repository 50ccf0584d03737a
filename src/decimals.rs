//! Decimal numbers, written and read.
//!
//! The standard library does both for every float there is, with tables of powers and arithmetic of any
//! length, which make twenty kilobytes of the page. A link, a picture and a table need numbers of
//! ordinary size with a few digits after the point, and those a whole number of the least digit holds.

/// A number with at most so many digits after the point, and no more than it needs.
#[must_use]
pub fn written(value: f64, digits: u32) -> String {
    let unit = 10_u64.pow(digits);
    let least = (value.abs() * unit as f64).round() as u64;
    let sign = if value < 0.0 && least > 0 { "-" } else { "" };
    let (whole, rest) = (least / unit, least % unit);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let rest = format!("{:0width$}", rest, width = digits as usize);
    format!("{sign}{whole}.{}", rest.trim_end_matches('0'))
}

/// The number that digits say, with a point among them or without, the nearest there is.
#[must_use]
pub fn read(text: &str) -> Option<f64> {
    /// So many digits and as many powers of ten are exact, so that one division rounds once.
    const MOST: usize = 15;
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{rest}");
    let is_one = digits.len() <= MOST && digits.bytes().all(|byte| byte.is_ascii_digit());
    let least: u64 = digits.parse().ok().filter(|_| is_one)?;
    Some(least as f64 / 10_u64.pow(rest.len() as u32) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case(0.0, 1, "0")]
    #[case(0.35, 6, "0.35")]
    #[case(12.04, 1, "12")]
    #[case(12.06, 1, "12.1")]
    #[case(-3.5, 1, "-3.5")]
    #[case(-0.01, 1, "0")]
    #[case(1_234_567.5, 3, "1234567.5")]
    #[case(7.001, 3, "7.001")]
    fn a_number_is_written_with_the_digits_it_needs(
        #[case] value: f64,
        #[case] digits: u32,
        #[case] text: &str,
    ) {
        assert_eq!(written(value, digits), text);
    }

    #[rstest]
    #[case("")]
    #[case(".")]
    #[case("-1")]
    #[case("+1")]
    #[case("1e3")]
    #[case("NaN")]
    #[case("0.1.2")]
    #[case("1234567890123456")]
    fn what_is_no_number_is_not_read(#[case] text: &str) {
        assert_eq!(read(text), None);
    }

    proptest! {
        #[test]
        fn reading_is_that_of_the_standard_library(text in "[0-9]{1,7}(\\.[0-9]{0,8})?") {
            prop_assert_eq!(read(&text), text.parse().ok());
        }
    }
}
