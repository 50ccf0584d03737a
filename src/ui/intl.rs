//! What the browser knows of numbers, days and the names of languages (`Intl`).
//!
//! Asked by name and not by a typed binding, which for `DisplayNames` there is none of. A formatter
//! costs more to make than to use, so each is made once.

use std::cell::RefCell;

use js_sys::{Array, Date as JsDate, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::decimals;
use crate::model::Date;
use crate::present::words::intl::{Browser, use_browser};

thread_local! {
    static MADE: RefCell<Vec<(String, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// Lets the browser speak for the interface.
pub fn lend() {
    use_browser(Browser { number, date, language });
}

/// The English of a world that puts the day before the month.
fn locale(code: &str) -> &str {
    if code == "en" { "en-GB" } else { code }
}

/// A formatter of a kind with options, made or remembered.
fn formatter(kind: &str, code: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let mut key = format!("{kind} {code}");
    for (name, value) in options {
        key = key + " " + name + " " + value;
    }
    let is_it = |(of, _): &&(String, JsValue)| *of == key;
    if let Some((_, made)) = MADE.with_borrow(|all| all.iter().find(is_it).cloned()) {
        return Some(made);
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    let settings = Object::new();
    for (name, value) in options {
        Reflect::set(&settings, &(*name).into(), &(*value).into()).ok()?;
    }
    let arguments = Array::of2(&JsValue::from_str(locale(code)), &settings);
    let made = Reflect::construct(&constructor, &arguments).ok()?;
    MADE.with_borrow_mut(|all| all.push((key, made.clone())));
    Some(made)
}

/// What a formatter's method says of a value.
fn said(formatter: &JsValue, method: &str, value: &JsValue) -> Option<String> {
    let method: Function = Reflect::get(formatter, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(formatter, value).ok()?.as_string()
}

fn number(code: &str, value: f64) -> String {
    formatter("NumberFormat", code, &[])
        .and_then(|f| said(&f, "format", &value.into()))
        .unwrap_or_else(|| decimals::written(value, 3))
}

fn date(code: &str, day: &Date) -> Option<String> {
    // A leap year that begins on a Monday, for what states no year.
    const PLAIN_YEAR: i16 = 2024;
    const DAY: f64 = 86_400_000.0;
    let mut options = vec![("timeZone", "UTC")];
    let days = match (day.month, day.day, day.weekday) {
        (Some(_), known, _) => {
            options.push(("month", "long"));
            options.extend(known.map(|_| ("day", "numeric")));
            options.extend(day.year.map(|_| ("year", "numeric")));
            known.unwrap_or(1)
        }
        (None, None, Some(weekday)) if day.year.is_none() => {
            options.push(("weekday", "long"));
            weekday
        }
        _ => return None,
    };
    let month = f64::from(day.month.unwrap_or(1).saturating_sub(1));
    let start = JsDate::utc(f64::from(day.year.unwrap_or(PLAIN_YEAR)), month);
    let when = JsDate::new(&(start + DAY * f64::from(days.saturating_sub(1))).into());
    said(&formatter("DateTimeFormat", code, &options)?, "format", &when)
}

fn language(code: &str, of: &str) -> Option<String> {
    said(&formatter("DisplayNames", code, &[("type", "language")])?, "of", &of.into())
}
