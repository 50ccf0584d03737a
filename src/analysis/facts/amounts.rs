//! Bare numbers: one value or a range, in digits, in words or as a fraction, without what they count.
//!
//! `3.000`, `1,2 miljoner`, `two and a half million`, `half a dozen`, `drei Viertel`, `8-10`,
//! `between 8 and 10`, `15 bis 18`, `2-1`.
//!
//! Time linear in the words read.

use super::digits;
use super::numerals::Numerals;
use crate::analysis::language::Numbers;
use crate::analysis::text::TokenKind;
use crate::analysis::words::{Gap, Word, starts_with};

/// A number and where it ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    pub low: f64,
    /// Equal to `low` where it is one value.
    pub high: f64,
    pub end: usize,
    pub form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Digits alone, without a grouping mark.
    PlainDigits,
    /// A factor alone ("million", "dozen"), before which an article belongs to it.
    Factor,
    /// A share of something ("half of").
    Fraction,
    /// The two figures of a result.
    Score,
    Other,
}

/// What a sentence offers the readers of numbers.
#[derive(Clone, Copy)]
pub struct Offered<'s> {
    pub words: &'s [Word],
    /// Which words belong to a date already.
    pub is_taken: &'s [bool],
    /// Whether the article groups digits by spaces.
    pub groups_by_space: bool,
}

/// One value, and the last factor it was written with.
#[derive(Clone, Copy)]
struct Single {
    value: f64,
    scale: f64,
    end: usize,
    form: Form,
}

/// The number or range at `at`.
pub fn read(numbers: &Numbers, numerals: &Numerals, offered: Offered, at: usize) -> Option<Amount> {
    let words = offered.words;
    let first = single(numbers, numerals, offered, at)?;
    let low = first.value;
    let one = Amount { low, high: low, end: first.end, form: first.form };
    let Some(joint) = words.get(first.end) else { return Some(one) };
    let is_dash = joint.is_hyphen() || (joint.is("–") && joint.gap == Gap::Nothing);
    if let Some(result) = with_colon(words, at, first.end) {
        return Some(result);
    }
    let name = joint.folded.as_str();
    let is_between = follows_between(numbers, words, at);
    let is_range = |w: &Word| numbers.range_joints.contains(&w.folded.as_str());
    let is_and = numbers.joints.contains(&name);
    // "8- bis 10-jährige": the hyphen stands for the unit.
    let stands_for =
        is_dash && words.get(first.end + 1).is_some_and(|w| is_range(w) && w.gap == Gap::Space);
    let joins = is_dash || is_range(joint);
    let at_second = first.end + 1 + usize::from(stands_for);
    let second = if joins { single(numbers, numerals, offered, at_second) } else { None };
    let Some(second) = second else { return Some(one) };
    // "18 ja 22 asteen välillä": Finnish has "between" behind.
    let is_between = is_between
        || is_and
            && words[second.end..]
                .iter()
                .take(2)
                .any(|w| numbers.between.contains(&w.folded.as_str()));
    if is_and && !is_dash && !is_between {
        return Some(one);
    }
    let (high, is_plain) = (second.value, first.form == Form::PlainDigits);
    let is_small = low < 100.0 && high < 100.0 && is_plain && second.form == Form::PlainDigits;
    if high > low && (is_dash || is_between || !is_score_joint(name)) {
        // "8 to 10 million": the factor belongs to both.
        let scale = if high >= 1000.0 * low && low < 1000.0 { second.scale } else { 1.0 };
        return Some(Amount { low: low * scale, high, end: second.end, form: Form::Other });
    }
    let is_result = is_small && (is_dash && joint.gap == Gap::Nothing || is_score_joint(name));
    if is_result && low < 40.0 && high < 40.0 {
        return Some(Amount { low, high, end: second.end, form: Form::Score });
    }
    if high > low {
        return Some(Amount { low, high, end: second.end, form: Form::Other });
    }
    Some(one)
}

/// Whether "between" or "from" stands before `at`, perhaps with an article ("tussen de 8 en 10").
pub fn follows_between(numbers: &Numbers, words: &[Word], at: usize) -> bool {
    let is_between = |back: usize| {
        at.checked_sub(back).is_some_and(|i| numbers.between.contains(&words[i].folded.as_str()))
    };
    is_between(1) || is_between(2) && words[at - 1].folded.len() <= 3
}

/// "3:1": a result, as times of day have two figures behind the colon.
fn with_colon(words: &[Word], at: usize, end: usize) -> Option<Amount> {
    let glued = |i: usize| words.get(i).filter(|w| w.gap == Gap::Nothing);
    glued(end).filter(|w| w.is(":") && end == at + 1)?;
    let figure = |w: &Word| -> Option<f64> { w.folded.parse().ok().filter(|n| *n < 40.0) };
    let (low, high) = (figure(&words[at])?, glued(end + 1).and_then(figure)?);
    Some(Amount { low, high, end: end + 2, form: Form::Score })
}

/// "3 a 0", "3 à 0": a result where the first figure is not the smaller one.
fn is_score_joint(folded: &str) -> bool {
    folded == "a"
}

/// One number with its factor.
fn single(numbers: &Numbers, numerals: &Numerals, offered: Offered, at: usize) -> Option<Single> {
    let words = offered.words;
    if offered.is_taken.get(at).copied().unwrap_or(true) {
        return None;
    }
    if let Some(found) = fraction(numbers, numerals, words, at) {
        return Some(found);
    }
    let (value, end, form) = match digits::read(words, at, numbers, offered.groups_by_space) {
        Some((value, end)) => {
            let is_plain = end == at + 1 && digits::is_plain(&words[at]);
            (value, end, if is_plain { Form::PlainDigits } else { Form::Other })
        }
        None => {
            // "One and a half": "one" alone is an article or a pronoun.
            let half = |at| half_behind(numbers, words, at).is_some();
            let is_unit = |w: &Word| numbers.units.iter().any(|(name, ..)| w.is(name));
            let is_one = || {
                is_article(numbers, &words[at])
                    && (half(at + 1) || half(at + 2) && is_unit(&words[at + 1]))
            };
            let one = || is_one().then_some((1.0, at + 1));
            let (value, end) = numerals.read(words, at).or_else(one)?;
            let is_factor = end == at + 1 && numerals.factor(&words[at]).is_some();
            (value, end, if is_factor { Form::Factor } else { Form::Other })
        }
    };
    let mut found = Single { value, scale: scale_of(value), end, form };
    if form == Form::PlainDigits || words[at].kind == TokenKind::Number {
        found.scale = 1.0;
    }
    and_a_half(numbers, words, &mut found);
    times_factor(numbers, numerals, words, &mut found);
    and_hundreds(words, &mut found);
    and_a_half(numbers, words, &mut found);
    // "Three quarters", "drei Viertel", "two-thirds".
    let is_glued = |w: &Word| w.gap == Gap::Nothing;
    let hyphen = words.get(found.end).is_some_and(|w| w.is_hyphen() && is_glued(w));
    let at_share = found.end + usize::from(hyphen);
    if let Some(part) = words.get(at_share).and_then(|w| share(numbers, w))
        && value < 20.0
        && value.fract() == 0.0
        && part < 1.0
        && words[at_share].gap != Gap::Wide
    {
        found =
            Single { value: round(value * part), end: at_share + 1, form: Form::Fraction, ..found };
    }
    Some(found)
}

/// Factors behind a number ("3 tusen", "1,2 Mio."); single letters only where they are glued to it.
fn times_factor(numbers: &Numbers, numerals: &Numerals, words: &[Word], found: &mut Single) {
    // "45 M€".
    let is_money = |w: &Word| w.gap == Gap::Nothing && matches!(w.folded.as_str(), "€" | "$" | "£");
    if words.get(found.end).is_some_and(|w| w.is("m"))
        && words.get(found.end + 1).is_some_and(is_money)
    {
        found.value = round(found.value * 1e6);
        found.end += 1;
        found.form = Form::Other;
        return;
    }
    // "25-тысячная толпа": the adjective behind a hyphen.
    let glued = |i: usize| words.get(i).filter(|w| w.gap == Gap::Nothing);
    if let Some(word) = glued(found.end).filter(|w| w.is_hyphen()).and(glued(found.end + 1))
        && let Some(&(_, more)) =
            numbers.factor_stems.iter().find(|(stem, _)| word.folded.starts_with(stem))
    {
        found.value = round(found.value * more);
        found.end += 2;
        found.form = Form::Other;
        return;
    }
    while let Some(next) =
        words.get(found.end).filter(|w| w.gap != Gap::Wide && w.kind == TokenKind::Word)
        && let Some(more) = numerals.factor(next)
    {
        let is_letter = next.folded.len() <= 2 && numbers.uncertain.contains(&&*next.folded);
        let has_sign =
            words.get(found.end + 1).is_some_and(|w| super::units::sign(&w.folded).is_some());
        let is_price = found.end > 1 && super::units::sign(&words[found.end - 2].folded).is_some();
        if is_letter && next.gap != Gap::Nothing && !has_sign && !is_price {
            break;
        }
        found.value = round(found.value * more);
        found.scale *= more;
        found.end += 1;
        found.form = Form::Other;
        found.end += usize::from(is_abbreviation_stop(words, found.end));
    }
}

/// "31 bin 400", "5 mil 300": figures below a thousand behind a thousand in words.
fn and_hundreds(words: &[Word], found: &mut Single) {
    let is_thousands = found.scale == 1e3 && found.value % 1e3 == 0.0 && found.form == Form::Other;
    let figures = words.get(found.end).filter(|w| w.gap == Gap::Space && digits::is_plain(w));
    if let Some(figures) = figures.filter(|w| is_thousands && w.folded.len() == 3)
        && let Ok(hundreds) = figures.folded.parse::<f64>()
    {
        found.value += hundreds;
        found.end += 1;
    }
}

/// "Two and a half", "dos millones y medio": half of the last factor is added.
fn and_a_half(numbers: &Numbers, words: &[Word], found: &mut Single) {
    if let Some((part, end)) = half_behind(numbers, words, found.end) {
        found.value = round(found.value + part * found.scale);
        found.end = end;
        found.form = Form::Other;
    }
}

/// "And a half" from `at` on: the fraction, and the position behind it.
pub fn half_behind(numbers: &Numbers, words: &[Word], at: usize) -> Option<(f64, usize)> {
    if let Some(length) = numbers.and_a_half.iter().find_map(|p| starts_with(words, at, p)) {
        return Some((0.5, at + length));
    }
    words.get(at).filter(|w| numbers.joints.contains(&w.folded.as_str()))?;
    (at + 1..=at + 2).find_map(|i| {
        let part = share(numbers, words.get(i)?).filter(|p| *p < 1.0)?;
        (i == at + 1 || is_article(numbers, &words[i - 1])).then_some((part, i + 1))
    })
}

/// "Half a million", "halv miljon", "en kvart miljon", "half a dozen"; "half of the schools".
fn fraction(numbers: &Numbers, numerals: &Numerals, words: &[Word], at: usize) -> Option<Single> {
    let value = share(numbers, words.get(at)?)?;
    // "The first half of 2025", "a first-quarter loss": no share but a time.
    let hyphen = usize::from(at > 1 && words[at - 1].is_hyphen());
    let before = at.checked_sub(1 + hyphen).map(|i| &words[i]);
    if before.is_some_and(|w| numbers.ordinals.iter().any(|(name, _)| w.is(name))) {
        return None;
    }
    let of_factor = (at + 1..=at + 2).find_map(|i| {
        let factor = numerals.factor(words.get(i)?).filter(|&f| f >= 12.0)?;
        let is_beside =
            i == at + 1 || is_article(numbers, &words[i - 1]) || words[i - 1].is_hyphen();
        is_beside.then_some((factor, i + 1))
    });
    if let Some((factor, end)) = of_factor {
        let value = round(value * factor);
        return Some(Single { value, scale: factor, end, form: Form::Factor });
    }
    // An article before the unit, or a hyphen: "half an hour", "une demi-heure".
    let next = words.get(at + 1)?;
    let end = at
        + 1
        + usize::from(is_article(numbers, next) || (next.is_hyphen() && next.gap == Gap::Nothing));
    Some(Single { value, scale: 1.0, end, form: Form::Fraction })
}

/// The share that a word names.
pub fn share(numbers: &Numbers, word: &Word) -> Option<f64> {
    let found = numbers.fractions.iter().find(|(name, _)| word.is(name));
    found.map(|&(_, value)| value)
}

/// Whether a word may be an article before a number's noun.
pub fn is_article(numbers: &Numbers, word: &Word) -> bool {
    word.kind == TokenKind::Word
        && (!numbers.has_decimal_comma && matches!(word.folded.as_str(), "a" | "an")
            || (word.folded.chars().count() <= 5
                && numbers.uncertain.contains(&word.folded.as_str())
                && numbers.words.iter().any(|&(w, n)| n == 1 && word.is(w))))
}

/// The round factor that a number was written with: 10 million has a million.
fn scale_of(value: f64) -> f64 {
    [1e12, 1e9, 1e6, 1e3].into_iter().find(|&s| value >= s).unwrap_or(1.0)
}

/// Whether a stop belongs to the abbreviation before it: the sentence goes on behind it.
fn is_abbreviation_stop(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|w| w.is(".") && w.gap == Gap::Nothing) && words.len() > at + 1
}

/// Removes what binary fractions add: 1.2 × 10⁶ is 1,200,000.
pub fn round(value: f64) -> f64 {
    let scaled = (value * 1e6).round() / 1e6;
    if (scaled - value).abs() <= value.abs() * 1e-12 { scaled } else { value }
}
