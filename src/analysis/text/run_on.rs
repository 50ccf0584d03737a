//! A headline that runs on into the lead.
//!
//! Crawlers join the lines of a page, and a headline has no full stop: "Storm hits coast A storm hit
//! the coast on Monday." The first sentence of such a text is two. They part before a capital letter
//! that nothing calls for: before an article or pronoun, a word that the text writes small elsewhere,
//! not behind a preposition and not inside a name. Every place with a capital is weighed by a logistic
//! regression, fitted on the headlines of translated documents in fourteen languages, joined with
//! their leads, and on the same leads alone.
//!
//! Rejected: fixed rules of the same kind, which found 58% of the headlines against 76% (documents
//! held out), and parted names.
//!
//! Time linear in the text.

use rustc_hash::FxHashSet;

use super::fold::fold;
use super::{Token, TokenKind};
use crate::model::Span;

/// Words of a headline at least and at most, and words of a lead at least.
const HEADLINE: std::ops::RangeInclusive<usize> = 2..=25;
const LEAD: usize = 4;
/// Letters by which a word is the same in another inflection.
const STEM: usize = 5;
/// Words of the text that show how it writes what stands in the headline.
const TEXT: usize = 3000;

/// Log-odds by which a place parts the two; a little less than even, since a headline that is not
/// parted spoils both sentences, and two parts of one sentence are matched together again.
const LEAST: f64 = -1.25;
/// The regression: bias, then a weight for each of [`Place::inputs`].
const BIAS: f64 = -5.323;
const WEIGHTS: [f64; 15] = [
    3.749,  // a function word
    -2.625, // behind a function word
    -0.679, // behind another word with a capital
    1.328,  // behind a closing mark
    1.270,  // small elsewhere in the text
    -1.498, // with a capital elsewhere in the text, and never small
    -2.387, // the two words stand together elsewhere
    0.527,  // headline words told again, up to four
    -1.127, // share of capitals in what follows
    -1.500, // share of capitals in what precedes
    3.313,  // logarithm of the headline's words
    -0.901, // its square
    -1.775, // an opening quote
    0.307,  // logarithm of the lead's words
    0.883,  // letters of the word before it, up to twelve
];

/// Where the first sentence of a text parts into headline and lead: the byte at which the lead begins.
/// `tokens` are those of the text from the sentence on.
#[must_use]
pub fn lead_begins(
    text: &str,
    sentence: Span,
    tokens: &[Token],
    is_function: impl Fn(&str) -> bool,
) -> Option<u32> {
    let first = First::new(text, sentence, tokens, is_function);
    let mut best: Option<(f64, u32)> = None;
    for n in 0..first.words.len() {
        let Some((inputs, at)) = first.inputs(n) else { continue };
        let odds = BIAS + WEIGHTS.iter().zip(inputs).map(|(w, x)| w * x).sum::<f64>();
        if odds > LEAST && best.is_none_or(|(most, _)| odds > most) {
            best = Some((odds, at));
        }
    }
    best.map(|(_, at)| at)
}

/// The first sentence, and how the rest of the text writes its words.
struct First<'t, F> {
    text: &'t str,
    is_function: F,
    tokens: Vec<&'t Token>,
    /// Positions of its words among `tokens`.
    words: Vec<usize>,
    /// Words that stand small anywhere, and with a capital inside a sentence further down.
    small: FxHashSet<&'t str>,
    capital: FxHashSet<&'t str>,
    /// Two words side by side further down, the first folded.
    pairs: FxHashSet<(String, &'t str)>,
}

impl<'t, F: Fn(&str) -> bool> First<'t, F> {
    fn new(text: &'t str, sentence: Span, tokens: &'t [Token], is_function: F) -> Self {
        let solid: Vec<&Token> =
            tokens.iter().filter(|t| t.kind != TokenKind::Space).take(TEXT).collect();
        let inside = solid.partition_point(|t| t.span.end <= sentence.end);
        let small = solid.iter().map(|t| t.span.of(text)).filter(|w| is_small(w)).collect();
        let (mut capital, mut pairs) = (FxHashSet::default(), FxHashSet::default());
        for two in solid[inside.min(solid.len())..].windows(2) {
            let (before, word) = (two[0].span.of(text), two[1].span.of(text));
            if is_capital(word) {
                if two[0].kind == TokenKind::Word || before == "," {
                    capital.insert(word);
                }
                pairs.insert((fold(before), word));
            }
        }
        let first: Vec<&Token> = solid[..inside].to_vec();
        let words = (0..first.len()).filter(|&n| first[n].kind == TokenKind::Word).collect();
        Self { text, is_function, tokens: first, words, small, capital, pairs }
    }

    fn piece(&self, token: usize) -> &'t str {
        self.tokens[token].span.of(self.text)
    }

    /// Whether a token has no space before it.
    fn touches(&self, token: usize) -> bool {
        token > 0 && self.tokens[token - 1].span.end == self.tokens[token].span.start
    }

    /// What speaks for and against a lead that begins with word `n`, and where it would begin.
    fn inputs(&self, n: usize) -> Option<([f64; 15], u32)> {
        let word = self.words[n];
        let said = self.piece(word);
        if !HEADLINE.contains(&n) || self.words.len() - n < LEAD || !is_capital(said) {
            return None;
        }
        // A lead may begin with a quote.
        let is_quote = self.touches(word)
            && self.piece(word - 1).chars().all(|c| OPENING.contains(c))
            && word > 1;
        let at = if is_quote { word - 1 } else { word };
        let before = self.piece(at.checked_sub(1)?);
        let is_mark = self.tokens[at - 1].kind == TokenKind::Other;
        if self.touches(at) || (is_mark && !before.chars().all(|c| CLOSING.contains(c))) {
            return None;
        }
        let is_function = |w: &str| (self.is_function)(w);
        let is = |holds: bool| f64::from(u8::from(holds));
        let is_small = self.small.contains(said.to_lowercase().as_str());
        let words =
            |range: std::ops::Range<usize>| self.words[range].iter().map(|&w| self.piece(w));
        let after = n + 1..(n + 6).min(self.words.len());
        let logarithm = libm::log(n as f64);
        let inputs = [
            is(is_function(said) && said.chars().count() > 1),
            is(is_function(before)),
            is(is_capital(before) && !is_function(before)),
            is(is_mark),
            is(is_small && !is_function(said)),
            is(self.capital.contains(said) && !is_small),
            is(self.pairs.contains(&(fold(before), said))),
            self.told_again(n).min(4) as f64,
            share_of_capitals(words(after)),
            share_of_capitals(words(1..n)),
            logarithm,
            logarithm * logarithm,
            is(is_quote),
            libm::log((self.words.len() - n) as f64),
            before.chars().count().min(12) as f64 / 12.0,
        ];
        Some((inputs, self.tokens[at].span.start))
    }

    /// How many content words of the headline stand in the lead again.
    fn told_again(&self, n: usize) -> usize {
        let stems = |words: &[usize]| -> FxHashSet<String> {
            let content = words
                .iter()
                .map(|&w| self.piece(w))
                .filter(|w| w.chars().count() >= 4 && !(self.is_function)(w));
            content.map(|w| fold(w).chars().take(STEM).collect()).collect()
        };
        stems(&self.words[..n]).intersection(&stems(&self.words[n..])).count()
    }
}

const OPENING: &str = "\"“„«‘'»”‚";
const CLOSING: &str = "\"”»’')“«‘%!?";

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn is_small(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
}

/// The share of longer words that have a capital.
fn share_of_capitals<'t>(words: impl Iterator<Item = &'t str>) -> f64 {
    let (mut all, mut capitals) = (0.0, 0.0);
    for word in words.filter(|w| w.chars().count() >= 4) {
        all += 1.0;
        capitals += f64::from(u8::from(is_capital(word)));
    }
    if all > 0.0 { capitals / all } else { 0.0 }
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
