//! Quantities in words: bound, figure, unit.

use super::phrase::{Magnitude, Phrase, TimeUnit};
use super::{Words, intl};
use crate::model::{Bound, Quantity, Unit};

/// A quantity as short as a list needs it.
pub fn say(words: Words, value: &Quantity) -> String {
    let Quantity { low, high, bound, unit, .. } = value;
    if *bound == Bound::Vague && *unit == Unit::Count {
        return words.say(&Phrase::Magnitude(magnitude(*low)));
    }
    let number = |n: f64| intl::number(words, n);
    let range = |low: &str, high: &str| words.say(&Phrase::Between { low, high });
    let scaled = |scale: f64| {
        if low < high {
            range(&number(low * scale), &number(high * scale))
        } else {
            number(low * scale)
        }
    };
    // "2 to 3 hours".
    let lasting = |size: f64, unit: TimeUnit| {
        let whole = words.say(&Phrase::Duration { n: high / size, unit });
        if low < high { range(&number(low / size), &whole) } else { whole }
    };
    let what = match unit {
        Unit::Score => format!("{}–{}", number(*low), number(*high)),
        Unit::TimeOfDay if low < high => range(&clock(*low), &clock(*high)),
        Unit::TimeOfDay => clock(*low),
        Unit::Ordinal => words.say(&Phrase::Ordinal(*low as u32)),
        Unit::Year => lasting(1.0, TimeUnit::Year),
        Unit::Second => {
            let (size, unit) = time_unit(*low, *high);
            lasting(size, unit)
        }
        Unit::Count => scaled(1.0),
        Unit::Percent if low < high => format!("{}\u{a0}%", scaled(1.0)),
        Unit::Percent => words.say(&Phrase::Share(low / 100.0)),
        Unit::Money(code) => format!("{} {}", scaled(1.0), String::from_utf8_lossy(code)),
        Unit::Metre => {
            let (scale, sign) = length_unit(*low);
            format!("{} {sign}", scaled(scale))
        }
        Unit::SquareMetre => scaled(1.0) + " m²",
        Unit::Litre => scaled(1.0) + " l",
        Unit::Kilogram => scaled(1.0) + " kg",
        Unit::MetrePerSecond => scaled(1.0) + " m/s",
        Unit::Celsius => scaled(1.0) + " °C",
        Unit::Watt => scaled(1.0) + " W",
        Unit::WattHour => scaled(1.0) + " Wh",
    };
    match bound {
        Bound::Exactly => what,
        _ => words.say(&Phrase::Bound { bound: *bound, what: &what }),
    }
}

fn magnitude(low: f64) -> Magnitude {
    match low {
        n if n < 10.0 => Magnitude::Several,
        n if n < 100.0 => Magnitude::Dozens,
        n if n < 1_000.0 => Magnitude::Hundreds,
        n if n < 1_000_000.0 => Magnitude::Thousands,
        _ => Magnitude::Millions,
    }
}

/// The unit a length is said in: times how much, and its sign.
fn length_unit(metres: f64) -> (f64, &'static str) {
    match metres {
        m if m < 1.0 => (1_000.0, "mm"),
        m if m >= 1_000.0 => (0.001, "km"),
        _ => (1.0, "m"),
    }
}

/// The largest unit that divides both ends of a length of time, and its seconds.
fn time_unit(low: f64, high: f64) -> (f64, TimeUnit) {
    const UNITS: [(f64, TimeUnit); 6] = [
        (31_557_600.0, TimeUnit::Year),
        (604_800.0, TimeUnit::Week),
        (86_400.0, TimeUnit::Day),
        (3_600.0, TimeUnit::Hour),
        (60.0, TimeUnit::Minute),
        (1.0, TimeUnit::Second),
    ];
    let divides = |size: f64| (low / size).fract() == 0.0 && (high / size).fract() == 0.0;
    UNITS.into_iter().find(|&(size, _)| low >= size && divides(size)).unwrap_or(UNITS[5])
}

fn clock(minutes: f64) -> String {
    let minutes = minutes as u32;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_say_how_sure_they_are() {
        let say = |value: &Quantity| say(Words::English, value);
        let nine = Quantity::exactly(9.0);
        assert_eq!(say(&nine), "9");
        let at_least = Quantity { bound: Bound::AtLeast, ..nine.clone() };
        assert_eq!(say(&at_least), "at least 9");
        let vague = Quantity { low: 100.0, high: 999.0, bound: Bound::Vague, ..nine.clone() };
        assert_eq!(say(&vague), "hundreds");
        let days = Quantity { low: 2_592_000.0, high: 2_592_000.0, unit: Unit::Second, ..nine };
        assert_eq!(say(&days), "30 days");
    }

    #[test]
    fn lengths_of_time_keep_their_unit_and_both_ends() {
        let span = |low, high, unit| Quantity { high, unit, ..Quantity::exactly(low) };
        let say = |value: &Quantity| say(Words::English, value);
        assert_eq!(say(&span(3.0, 3.0, Unit::Year)), "3 years");
        assert_eq!(say(&span(2.5, 2.5, Unit::Year)), "2.5 years");
        assert_eq!(say(&span(18.0, 34.0, Unit::Year)), "18 to 34 years");
        assert_eq!(say(&span(7_200.0, 10_800.0, Unit::Second)), "2 to 3 hours");
        assert_eq!(say(&span(86_400.0, 90_000.0, Unit::Second)), "24 to 25 hours");
        assert_eq!(say(&span(840.0, 900.0, Unit::TimeOfDay)), "14:00 to 15:00");
    }

    #[test]
    fn lengths_are_said_in_a_unit_that_suits_them() {
        let metres = |m| Quantity { low: m, high: m, unit: Unit::Metre, ..Quantity::exactly(m) };
        assert_eq!(say(Words::English, &metres(0.17)), "170 mm");
        assert_eq!(say(Words::English, &metres(5_000.0)), "5 km");
    }

    #[test]
    fn a_percentage_keeps_its_decimals() {
        let rate = |p| Quantity { unit: Unit::Percent, ..Quantity::exactly(p) };
        assert_eq!(say(Words::English, &rate(3.75)), "3.75%");
        assert_eq!(say(Words::English, &rate(2.9)), "2.9%");
        assert_eq!(say(Words::Swedish, &rate(40.0)), "40\u{a0}%");
    }

    #[test]
    fn places_in_an_order_are_said_as_each_language_has_them() {
        let place = |words: Words, n| words.say(&Phrase::Ordinal(n));
        let english: Vec<_> =
            [1, 2, 3, 4, 11, 12, 21, 112].map(|n| place(Words::English, n)).into();
        assert_eq!(english, ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "112th"]);
        assert_eq!(place(Words::French, 1), "1er");
        assert_eq!(place(Words::Swedish, 2), "2:a");
        assert_eq!(place(Words::Swedish, 12), "12:e");
    }
}
