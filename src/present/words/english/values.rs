//! Figures, quantities and days in English.

use crate::model::{Bound, Date, Quantity, Unit};

/// Digits with a comma between thousands; a year-like 2026 is not told from a count, so four
/// digits are grouped too.
pub(super) fn decimal(value: f64) -> String {
    let plain = value.to_string();
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

pub(super) fn quantity(value: &Quantity) -> String {
    let Quantity { low, high, bound, unit, .. } = value;
    if *bound == Bound::Vague && *unit == Unit::Count {
        return magnitude(*low).to_owned();
    }
    let figures = match unit {
        Unit::Score => format!("{}–{}", decimal(*low), decimal(*high)),
        Unit::TimeOfDay => clock(*low),
        Unit::Ordinal => ordinal(*low),
        Unit::Year => low.to_string(),
        _ if low < high => format!("{} to {}", decimal(*low), decimal(*high)),
        _ => decimal(*low),
    };
    let bound = match bound {
        Bound::Exactly => "",
        Bound::About | Bound::Vague => "about ",
        Bound::AtLeast => "at least ",
        Bound::MoreThan => "more than ",
        Bound::AtMost => "at most ",
        Bound::LessThan => "less than ",
    };
    let unit = match unit {
        Unit::Count | Unit::Year | Unit::Ordinal | Unit::TimeOfDay | Unit::Score => String::new(),
        Unit::Percent => "%".to_owned(),
        Unit::Money(code) => format!(" {}", String::from_utf8_lossy(code)),
        Unit::Metre => " m".to_owned(),
        Unit::SquareMetre => " m²".to_owned(),
        Unit::Litre => " l".to_owned(),
        Unit::Kilogram => " kg".to_owned(),
        Unit::MetrePerSecond => " m/s".to_owned(),
        Unit::Celsius => " °C".to_owned(),
        Unit::Watt => " W".to_owned(),
        Unit::WattHour => " Wh".to_owned(),
        Unit::Second => return format!("{bound}{}", duration(*low)),
    };
    format!("{bound}{figures}{unit}")
}

fn magnitude(low: f64) -> &'static str {
    match low {
        n if n < 10.0 => "several",
        n if n < 100.0 => "dozens",
        n if n < 1_000.0 => "hundreds",
        n if n < 1_000_000.0 => "thousands",
        _ => "millions",
    }
}

/// A length of time in the largest unit that divides it.
fn duration(seconds: f64) -> String {
    const UNITS: [(f64, &str); 6] = [
        (31_557_600.0, "year"),
        (604_800.0, "week"),
        (86_400.0, "day"),
        (3_600.0, "hour"),
        (60.0, "minute"),
        (1.0, "second"),
    ];
    let divides = |size: f64| (seconds / size).fract() == 0.0 && seconds >= size;
    let (size, unit) = UNITS.into_iter().find(|u| divides(u.0)).unwrap_or(UNITS[5]);
    let n = seconds / size;
    format!("{} {unit}{}", decimal(n), if n == 1.0 { "" } else { "s" })
}

fn clock(minutes: f64) -> String {
    format!("{:02}:{:02}", (minutes / 60.0).floor(), minutes % 60.0)
}

fn ordinal(n: f64) -> String {
    let ending = match (n % 100.0, n % 10.0) {
        (teens, _) if (11.0..=13.0).contains(&teens) => "th",
        (_, 1.0) => "st",
        (_, 2.0) => "nd",
        (_, 3.0) => "rd",
        _ => "th",
    };
    format!("{}{ending}", decimal(n))
}

pub(super) fn date(day: &Date) -> String {
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
            assert_eq!(decimal(value), text);
        }
    }

    #[test]
    fn quantities_say_how_sure_they_are() {
        let nine = Quantity::exactly(9.0);
        assert_eq!(quantity(&nine), "9");
        let at_least = Quantity { bound: Bound::AtLeast, ..nine.clone() };
        assert_eq!(quantity(&at_least), "at least 9");
        let vague = Quantity { low: 100.0, high: 999.0, bound: Bound::Vague, ..nine.clone() };
        assert_eq!(quantity(&vague), "hundreds");
        let days = Quantity { low: 2_592_000.0, high: 2_592_000.0, unit: Unit::Second, ..nine };
        assert_eq!(quantity(&days), "30 days");
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
        assert_eq!(date(&day), "26 February 2025");
        assert_eq!(date(&Date { year: None, day: None, ..day }), "February");
        assert_eq!(date(&Date { weekday: Some(4), ..Date::default() }), "Thursday");
    }
}
