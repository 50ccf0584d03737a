//! A headline that runs on into the lead.
//!
//! Crawlers join the lines of a page, and a headline has no full stop: "Storm hits coast A storm hit
//! the coast on Monday." The first sentence of such a text is two. They part before a capital letter
//! that nothing calls for: an article or pronoun that no name begins with, or a word behind which the
//! content of what stands before it is told again, as a lead does with its headline.
//!
//! Time quadratic in the words of one sentence.

use super::fold::fold;
use super::{Token, TokenKind};
use crate::model::Span;

/// Fewest words of a headline, and most.
const HEADLINE: std::ops::RangeInclusive<usize> = 3..=18;
/// Fewest words of a lead.
const LEAD: usize = 5;
/// Letters by which a word is the same in another inflection.
const STEM: usize = 5;
/// Content words told again that make a lead.
const REPEATED: usize = 2;

/// Where the first sentence of a text parts into headline and lead: the byte at which the lead begins.
#[must_use]
pub fn lead_begins(
    text: &str,
    sentence: Span,
    tokens: &[Token],
    is_function: impl Fn(&str) -> bool,
) -> Option<u32> {
    let inside: Vec<&Token> =
        tokens.iter().filter(|t| sentence.contains(t.span) && t.kind != TokenKind::Space).collect();
    let words: Vec<usize> =
        (0..inside.len()).filter(|&i| inside[i].kind == TokenKind::Word).collect();
    let piece = |i: usize| inside[i].span.of(text);
    let is_capital = |i: usize| piece(i).starts_with(char::is_uppercase);
    let content = |i: usize| {
        let folded = fold(piece(i));
        let is_long = folded.chars().count() >= 4 && !is_function(piece(i));
        is_long.then(|| folded.chars().take(STEM).collect::<String>())
    };
    let mut best: Option<(usize, usize)> = None;
    for (n, &at) in words.iter().enumerate() {
        let is_place = HEADLINE.contains(&n) && words.len() - n >= LEAD && at > 0;
        // A mark before it calls for the capital, or ends something already.
        if !is_place || !is_capital(at) || inside[at - 1].kind == TokenKind::Other {
            continue;
        }
        // In a headline in title case every word has a capital: the lead's words do not.
        let next: Vec<_> =
            words[n + 1..].iter().take(4).filter(|&&i| piece(i).chars().count() >= 4).collect();
        let capitals = next.iter().filter(|&&&i| is_capital(i)).count();
        if !next.is_empty() && capitals * 2 > next.len() {
            continue;
        }
        let before: Vec<String> = words[..n].iter().filter_map(|&i| content(i)).collect();
        let mut again: Vec<String> = words[n..].iter().filter_map(|&i| content(i)).collect();
        again.sort_unstable();
        again.dedup();
        let repeated = again.iter().filter(|w| before.contains(w)).count();
        // "I" has a capital everywhere.
        let is_article = is_function(piece(at)) && piece(at).chars().count() > 1;
        let proof = repeated + if is_article { REPEATED } else { 0 };
        let begins_a_run = !is_capital(at - 1) || is_article;
        if proof >= REPEATED && begins_a_run && best.is_none_or(|(most, _)| proof > most) {
            best = Some((proof, at));
        }
    }
    best.map(|(_, at)| inside[at].span.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::text::tokens::tokens;

    fn parts(text: &str) -> Option<&str> {
        let span = Span::new(0, text.len());
        let is_function =
            |w: &str| matches!(w.to_lowercase().as_str(), "a" | "the" | "on" | "in" | "it" | "of");
        lead_begins(text, span, &tokens(text, span), is_function).map(|at| &text[at as usize..])
    }

    #[test]
    fn a_lead_begins_where_nothing_calls_for_a_capital() {
        assert_eq!(
            parts("Storm hits coast of Jutland The storm arrived on Monday night."),
            Some("The storm arrived on Monday night.")
        );
        assert_eq!(
            parts(
                "Heavy storm hits western coast Police said storms had reached the coast at night."
            ),
            Some("Police said storms had reached the coast at night.")
        );
    }

    #[test]
    fn one_sentence_stays_one() {
        assert_eq!(
            parts("The minister told Anna Berg on Monday that the storm had hit Jutland."),
            None
        );
        assert_eq!(
            parts("In the north of Jutland a storm destroyed Skagen harbour on Monday."),
            None
        );
    }
}
