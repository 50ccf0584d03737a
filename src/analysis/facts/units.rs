//! Signs and symbols of units and currencies, the same in every language.

use crate::model::Unit;

/// The factor of degrees Fahrenheit, whose zero is another: see [`in_unit`].
pub const FAHRENHEIT: f64 = 5.0 / 9.0;

/// A value in the unit that values are kept in.
#[must_use]
pub fn in_unit(value: f64, unit: Unit, factor: f64) -> f64 {
    if unit == Unit::Celsius && factor == FAHRENHEIT {
        return ((value - 32.0) * factor * 10.0).round() / 10.0;
    }
    super::amounts::round(value * factor)
}

/// The unit of a folded sign or symbol, with the factor to the unit that values are kept in.
///
/// Symbols are those of the SI and of ISO 4217; letters that are also words ("m", "t") are left to
/// the languages.
#[must_use]
pub fn sign(folded: &str) -> Option<(Unit, f64)> {
    let money = |code: &[u8; 3]| Some((Unit::Money(*code), 1.0));
    match folded {
        "%" => Some((Unit::Percent, 1.0)),
        "‰" => Some((Unit::Percent, 0.1)),
        "€" | "eur" => money(b"EUR"),
        "$" | "us$" | "usd" => money(b"USD"),
        "£" | "gbp" => money(b"GBP"),
        "¥" => money(b"JPY"),
        "₽" | "rub" => money(b"RUB"),
        "₴" | "uah" => money(b"UAH"),
        "chf" => money(b"CHF"),
        "sek" => money(b"SEK"),
        "nok" => money(b"NOK"),
        "dkk" => money(b"DKK"),
        "pln" | "zl" => money(b"PLN"),
        "km" | "км" => Some((Unit::Metre, 1e3)),
        "mm" | "мм" => Some((Unit::Metre, 1e-3)),
        "cm" | "см" => Some((Unit::Metre, 1e-2)),
        "kg" | "кг" => Some((Unit::Kilogram, 1.0)),
        "ha" | "га" => Some((Unit::SquareMetre, 1e4)),
        "°" | "°c" | "℃" => Some((Unit::Celsius, 1.0)),
        "kw" => Some((Unit::Watt, 1e3)),
        "mw" | "мвт" => Some((Unit::Watt, 1e6)),
        "gw" | "гвт" => Some((Unit::Watt, 1e9)),
        "kwh" => Some((Unit::WattHour, 1e3)),
        "gwh" => Some((Unit::WattHour, 1e9)),
        "mwh" => Some((Unit::WattHour, 1e6)),
        _ => None,
    }
}
