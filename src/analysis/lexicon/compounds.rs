//! Splitting compounds: `vapenfabrik` is weapon + factory.
//!
//! A word that the lexicon does not know is divided into parts that it knows, with at most one joint
//! (`-s-`, `-en-`) between two of them. The split with the fewest parts wins, then the one with the
//! longest head (the last part, which says what the thing is). Parts under three letters, and heads
//! under four that are not a word as printed, are refused: short words turn up inside everything.
//!
//! Time O(n²) lookups for a word of n letters at the most, and longer words than [`LONGEST_WORD`] are
//! not divided; found splits are remembered by the caller.

use crate::analysis::words::LONGEST_WORD;

/// The fewest letters of a part.
const SHORTEST_PART: usize = 3;
/// The most parts a compound is divided into.
const MOST_PARTS: usize = 3;

/// How parts are looked up.
pub trait Parts {
    /// Whether a folded text is known as the beginning of a compound.
    fn is_first(&self, part: &str) -> bool;
    /// Whether a folded text is known as its head, inflected or not.
    fn is_head(&self, part: &str) -> bool;
    /// What may stand between two parts.
    fn joints(&self) -> &'static [&'static str];
}

/// The parts of a folded word, the head last; `None` where no split is known.
pub fn split<'w>(word: &'w str, lexicon: &dyn Parts) -> Option<Vec<&'w str>> {
    if word.len() > LONGEST_WORD {
        return None;
    }
    (2..=MOST_PARTS).find_map(|parts| split_into(word, parts, lexicon))
}

fn split_into<'w>(word: &'w str, parts: usize, lexicon: &dyn Parts) -> Option<Vec<&'w str>> {
    if parts == 1 {
        return lexicon.is_head(word).then(|| vec![word]);
    }
    // Short beginnings first: what is left for the head is then longest.
    let cuts = word.char_indices().map(|(at, _)| at).skip(SHORTEST_PART);
    for cut in cuts {
        let (first, rest) = word.split_at(cut);
        if rest.chars().count() < SHORTEST_PART {
            break;
        }
        if !lexicon.is_first(first) {
            continue;
        }
        let joined = lexicon.joints().iter().filter_map(|joint| rest.strip_prefix(joint));
        for rest in std::iter::once(rest).chain(joined) {
            if rest.chars().count() >= SHORTEST_PART
                && let Some(mut parts) = split_into(rest, parts - 1, lexicon)
            {
                parts.insert(0, first);
                return Some(parts);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Known(&'static [&'static str], &'static [&'static str]);

    impl Parts for Known {
        fn is_first(&self, part: &str) -> bool {
            self.0.contains(&part)
        }
        fn is_head(&self, part: &str) -> bool {
            self.0.contains(&part)
        }
        fn joints(&self) -> &'static [&'static str] {
            self.1
        }
    }

    #[test]
    fn compounds_fall_into_known_parts() {
        let words = Known(&["vapen", "fabrik", "sakerhet", "rad", "arbete", "fred"], &["s"]);
        assert_eq!(split("vapenfabrik", &words), Some(vec!["vapen", "fabrik"]));
        assert_eq!(split("sakerhetsrad", &words), Some(vec!["sakerhet", "rad"]));
        assert_eq!(split("fredsarbete", &words), Some(vec!["fred", "arbete"]));
        assert_eq!(split("vapensmuggling", &words), None);
    }

    #[test]
    fn the_longest_head_wins() {
        let words = Known(&["stad", "stads", "skola", "sskola"], &["s"]);
        assert_eq!(split("stadsskola", &words), Some(vec!["stad", "sskola"]));
    }
}
