//! Figures that the readers of facts pass over, or read on one side alone: `A4`, `Covid-19`, the
//! 1960s, `siècle XV`, "two months ago" against "five months".
//!
//! Where one sentence renders the other every figure of one stands in the other, in whatever form.
//! Both are reduced to bare values: those of the facts that no fact of the other agrees with, digits
//! and Roman numerals that no fact has. A value that the other side has not, on both sides, is one put
//! for the other. A value on one side alone proves nothing: "one", "a couple", a converted unit.
//!
//! Time linear in the sentences, and quadratic in their figures, of which there are a few.

use super::placed::{Place, Placed};
use crate::analysis::text::TokenKind;
use crate::analysis::text::tokens::tokens;
use crate::decimals;
use crate::model::{Away, Bound, Date, Fact, SentenceIndex, Span, Unit, Value};

/// How sure such a difference is.
pub const SURE: f64 = 0.45;

/// A bare value and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Figure {
    value: f64,
    span: Span,
    /// Whether a fact of the other side says the same.
    is_settled: bool,
    /// What it measures, of a quantity.
    unit: Option<Unit>,
}

/// The first figure of each sentence that the other has not, if each has one.
pub fn exchanged(
    facts: &Placed,
    one: (usize, SentenceIndex),
    other: (usize, SentenceIndex),
) -> Option<(Span, Span)> {
    let (a, b) = (figures(facts, one, other), figures(facts, other, one));
    let (left, right) = (left_over(&a, &b), left_over(&b, &a));
    // Among other sentences one may tell more than another: several figures are of several things.
    if !facts.is_alone(one.0, other.0) && (left.len() > 1 || right.len() > 1) {
        return None;
    }
    let mut pairs = left.iter().flat_map(|x| right.iter().map(move |y| (x, y)));
    pairs.find(|(x, y)| may_be_exchanged(x, y)).map(|(x, y)| (x.span, y.span))
}

/// Whether two figures may be of one thing: of one unit, or of none that both tell.
fn may_be_exchanged(x: &Figure, y: &Figure) -> bool {
    let is_one_kind = match (x.unit, y.unit) {
        (Some(a), Some(b)) => a == b || [a, b].contains(&Unit::Count),
        _ => true,
    };
    is_one_kind
        && (x.unit == y.unit && x.unit.is_some()
            || !is_conversion((x.value, x.unit), (y.value, y.unit)))
}

/// Whether one figure is the other in another unit that a text leaves untold: kilograms and pounds,
/// metres and feet, kilometres and miles; or in thousands.
pub fn is_conversion((a, of): (f64, Option<Unit>), (b, of_other): (f64, Option<Unit>)) -> bool {
    const FACTORS: [f64; 5] = [2.2046, 3.2808, 1.6093, 2.54, 30.48];
    let ratio = a.max(b) / a.min(b).max(1e-9);
    let is_measured = [of, of_other]
        .into_iter()
        .flatten()
        .any(|unit| matches!(unit, Unit::Metre | Unit::Kilogram | Unit::MetrePerSecond));
    is_measured && FACTORS.iter().any(|factor| (ratio / factor - 1.0).abs() < 0.04)
        || ratio == 1000.0
}

/// The figures of one that are not those of the other in any form.
fn left_over(mine: &[Figure], theirs: &[Figure]) -> Vec<Figure> {
    // "Spring 2019" is "SS19".
    let is_same = |x: f64, y: f64| x == y || x > 1900.0 && x % 100.0 == y;
    let has =
        |value: f64| theirs.iter().any(|t| is_same(t.value, value) || is_same(value, t.value));
    // "In den 50ern des 19. Jahrhunderts" are the 1850s.
    let is_year_of = |year: f64, century: f64, decade: f64| {
        year > 1000.0 && decade < 100.0 && (century - 1.0) * 100.0 + decade == year
    };
    let is_composed = |value: f64| {
        let pairs = |all: &[Figure], holds: &dyn Fn(f64, f64) -> bool| {
            all.iter().any(|c| all.iter().any(|d| holds(c.value, d.value)))
        };
        let is_part = |c: f64, d: f64| {
            [c, d].contains(&value) && theirs.iter().any(|t| is_year_of(t.value, c, d))
        };
        pairs(theirs, &|c, d| is_year_of(value, c, d)) || pairs(mine, &is_part)
    };
    let is_left = |f: &&Figure| !f.is_settled && !has(f.value) && !is_composed(f.value);
    mine.iter().filter(is_left).copied().collect()
}

fn figures(
    facts: &Placed,
    (version, sentence): (usize, SentenceIndex),
    other: (usize, SentenceIndex),
) -> Vec<Figure> {
    let report = facts.reports[version];
    let inside = |v: usize, s: SentenceIndex| {
        facts.of_version(v).filter(move |&p| facts.fact(p).sentence == s)
    };
    let theirs: Vec<Place> = inside(other.0, other.1).collect();
    let mut found = Vec::new();
    let mut taken: Vec<Span> = Vec::new();
    for place in inside(version, sentence) {
        let fact = facts.fact(place);
        let is_settled = theirs.iter().any(|&t| facts.agreement(place, t).is_some());
        let (values, unit) = values(fact);
        let figure = |value| Figure { value, span: fact.span, is_settled, unit };
        found.extend(values.into_iter().map(figure));
        if matches!(fact.value, Value::Quantity(_) | Value::Date(_)) {
            taken.push(fact.span);
        }
    }
    let span = report.sentences[sentence.get()].span;
    let text = facts.texts[version];
    for token in tokens(text, span) {
        if taken.iter().any(|t| t.overlaps(token.span)) {
            continue;
        }
        let raw = |(value, span)| Figure { value, span, is_settled: false, unit: None };
        match token.kind {
            TokenKind::Number => found.extend(digits(text, token.span).map(raw)),
            TokenKind::Word => {
                let value = roman(token.span.of(text)).map(|value| (value, token.span));
                found.extend(value.map(raw));
            }
            _ => {}
        }
    }
    found
}

/// The bare values of a fact, and what they measure.
fn values(fact: &Fact) -> (Vec<f64>, Option<Unit>) {
    match &fact.value {
        Value::Quantity(q) if q.bound == Bound::Vague || q.unit == Unit::TimeOfDay => {
            (Vec::new(), None)
        }
        Value::Quantity(q) => {
            let high = (q.high != q.low).then(|| q.high * q.stated / q.low);
            (std::iter::once(q.stated).chain(high).collect(), Some(q.unit))
        }
        Value::Date(date) => (of_date(date), None),
        _ => (Vec::new(), None),
    }
}

fn of_date(date: &Date) -> Vec<f64> {
    let away = date.away.map(|away| match away {
        Away::Days(n) | Away::Weeks(n) | Away::Months(n) | Away::Years(n) => f64::from(n).abs(),
    });
    // A day that a weekday stands for is told by neither.
    let day = date.day.filter(|_| date.weekday.is_none());
    let told = day.map(f64::from).into_iter().chain(date.year.map(f64::from)).chain(away);
    told.filter(|&value| value > 0.0).collect()
}

/// The value of a number that no fact has: three digits behind a mark are a group, others decimals.
fn digits(text: &str, span: Span) -> Option<(f64, Span)> {
    let written = span.of(text);
    let is_grouped = written.len() > 4 && written[written.len() - 4..].starts_with(['.', ',']);
    let plain =
        if is_grouped { written.replace(['.', ','], "") } else { written.replace(',', ".") };
    let value = decimals::read(&plain).filter(|&value| value > 0.0)?;
    Some((value, span))
}

/// The value of a Roman numeral of two letters or more, or with the ending of an ordinal.
fn roman(word: &str) -> Option<f64> {
    let numeral = word.trim_end_matches(['e', 'è', 'm']);
    if !(1..=7).contains(&numeral.len()) || word.len() < 2 {
        return None;
    }
    let letter = |c: char| match c {
        'I' => Some(1.0),
        'V' => Some(5.0),
        'X' => Some(10.0),
        _ => None,
    };
    let values: Vec<f64> = numeral.chars().map(letter).collect::<Option<_>>()?;
    let signed = |(n, &value): (usize, &f64)| {
        if values.get(n + 1).is_some_and(|&next| next > value) { -value } else { value }
    };
    Some(values.iter().enumerate().map(signed).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("XV", Some(15.0))]
    #[case("XIVe", Some(14.0))]
    #[case("Xe", Some(10.0))]
    #[case("I", None)]
    #[case("IT", None)]
    #[case("me", None)]
    fn roman_numerals_are_read(#[case] word: &str, #[case] value: Option<f64>) {
        assert_eq!(roman(word), value);
    }

    #[test]
    fn a_decade_of_a_century_is_one_of_years() {
        let figure = |value| Figure { value, span: Span::default(), is_settled: false, unit: None };
        let (apart, together) = ([figure(50.0), figure(19.0)], [figure(1850.0)]);
        assert!(left_over(&apart, &together).is_empty());
        assert!(left_over(&together, &apart).is_empty());
        assert_eq!(left_over(&together, &[figure(1860.0)]).len(), 1);
    }
}
