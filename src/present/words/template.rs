//! Filling templates: `{0}` is the first argument, `{0|one|many}` the form that its number takes, and
//! `{^0}` the argument with a capital letter.

use super::arguments::Argument;
use super::{Words, intl};

/// The template with its arguments in their places. A place without an argument is left empty, which
/// a test rules out.
pub fn fill(words: Words, template: &str, arguments: &[Argument]) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        out.push_str(before);
        let Some((place, after)) = from.split_once('}') else { break };
        out.push_str(&filled(words, place, arguments));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn filled(words: Words, place: &str, arguments: &[Argument]) -> String {
    let mut parts = place.split('|');
    let name = parts.next().unwrap_or("");
    let (is_capital, name) = name.strip_prefix('^').map_or((false, name), |name| (true, name));
    let argument = name.parse().ok().and_then(|n: usize| arguments.get(n));
    match (argument, parts.next(), parts.next()) {
        (Some(Argument::Number(n)), Some(one), Some(many)) => {
            if words.is_one(*n) {
                one.to_owned()
            } else {
                many.to_owned()
            }
        }
        (Some(Argument::Number(n)), ..) => intl::number(words, *n),
        (Some(Argument::Text(text)), ..) if is_capital => capital(text),
        (Some(Argument::Text(text)), ..) => text.clone(),
        (None, ..) => String::new(),
    }
}

/// The text with a capital letter at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_by_number_and_form() {
        let arguments =
            [Argument::Number(1.0), Argument::Text("åtta".into()), Argument::Number(3_000.0)];
        let filled = |template| fill(Words::English, template, &arguments);
        assert_eq!(filled("{0} {0|version|versions}, {^1} and {1}"), "1 version, Åtta and åtta");
        assert_eq!(filled("{2} {2|version|versions}"), "3,000 versions");
        assert_eq!(filled("nothing"), "nothing");
    }
}
