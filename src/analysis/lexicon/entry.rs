//! What a word of the lexicon leads to, in eight bytes.

use crate::model::ConceptId;

/// Concepts that one word can have: a word with more says nothing, and keeps the first ones.
pub const MOST_CONCEPTS: usize = 4;
const BITS: u32 = 13;
/// The first id that does not fit.
pub const CONCEPT_LIMIT: usize = (1 << BITS) - 1;

/// What a key leads to: concepts, each with whether it needs a capital letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry(u64);

impl Entry {
    /// Adds a concept; does nothing where it is in already, and says `false` where there is no room.
    #[must_use]
    pub fn add(&mut self, concept: ConceptId, needs_capital: bool) -> bool {
        for place in 0..MOST_CONCEPTS {
            match self.at(place) {
                Some((id, _)) if id == concept => {
                    if !needs_capital {
                        self.0 &= !(1 << Self::flag(place));
                    }
                    return true;
                }
                Some(_) => {}
                None => {
                    self.0 |= (u64::from(concept.0) + 1) << (BITS * place as u32);
                    self.0 |= u64::from(needs_capital) << Self::flag(place);
                    return true;
                }
            }
        }
        false
    }

    fn flag(place: usize) -> u32 {
        BITS * MOST_CONCEPTS as u32 + place as u32
    }

    fn at(self, place: usize) -> Option<(ConceptId, bool)> {
        let id = self.0 >> (BITS * place as u32) & CONCEPT_LIMIT as u64;
        let needs_capital = self.0 >> Self::flag(place) & 1 == 1;
        let id = u16::try_from(id).ok()?.checked_sub(1)?;
        Some((ConceptId(id), needs_capital))
    }

    /// The concepts that a word may carry that is written with or without a capital letter.
    pub fn concepts(self, is_capitalised: bool) -> impl Iterator<Item = ConceptId> {
        (0..MOST_CONCEPTS)
            .map_while(move |place| self.at(place))
            .filter(move |&(_, needs_capital)| is_capitalised || !needs_capital)
            .map(|(id, _)| id)
    }

    /// Whether every concept of the entry needs a capital letter.
    #[must_use]
    pub fn is_proper(self) -> bool {
        self.0 != 0 && (0..MOST_CONCEPTS).map_while(|p| self.at(p)).all(|(_, capital)| capital)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_keeps_what_it_is_given() {
        let mut entry = Entry::default();
        assert!(entry.add(ConceptId(0), true) && entry.add(ConceptId(4000), false));
        assert!(!entry.is_proper());
        assert_eq!(entry.concepts(true).collect::<Vec<_>>(), [ConceptId(0), ConceptId(4000)]);
        assert_eq!(entry.concepts(false).collect::<Vec<_>>(), [ConceptId(4000)]);
        assert!(entry.add(ConceptId(1), false) && entry.add(ConceptId(2), false));
        assert!(!entry.add(ConceptId(3), false));
    }
}
