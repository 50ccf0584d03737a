//! What a word of the lexicon leads to, in eight bytes.

use crate::model::ConceptId;

/// Concepts that one word can have: a word with more says nothing, and keeps the first ones.
pub const MOST_CONCEPTS: usize = 4;
const BITS: u32 = 13;
/// The first id that does not fit.
pub const CONCEPT_LIMIT: usize = (1 << BITS) - 1;

/// What a word leads to: concepts, each with the cases in which the tables write the word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry(u64);

/// The case of a word, in the tables or in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Lower,
    /// Capitalised as a name is: `Mars`.
    Capital,
    /// Capitalised for another reason, so that both are possible: the first word of a sentence.
    Either,
}

impl Entry {
    /// The bit behind concepts and cases.
    const NAME: u32 = BITS * MOST_CONCEPTS as u32 + 2 * MOST_CONCEPTS as u32;

    /// Adds a concept for a word in a case; says `false` where there is no room.
    #[must_use]
    pub fn add(&mut self, concept: ConceptId, case: Case) -> bool {
        let place = (0..MOST_CONCEPTS).find(|&n| self.at(n).is_none_or(|id| id == concept));
        let Some(place) = place else { return false };
        self.0 &= !((CONCEPT_LIMIT as u64) << (BITS * place as u32));
        self.0 |= (u64::from(concept.0) + 1) << (BITS * place as u32);
        if case != Case::Capital {
            self.0 |= 1 << Self::flag(place, Case::Lower);
        }
        if case != Case::Lower {
            self.0 |= 1 << Self::flag(place, Case::Capital);
        }
        true
    }

    fn flag(place: usize, case: Case) -> u32 {
        let offset = if case == Case::Capital { MOST_CONCEPTS } else { 0 };
        BITS * MOST_CONCEPTS as u32 + (place + offset) as u32
    }

    fn at(self, place: usize) -> Option<ConceptId> {
        let id = self.0 >> (BITS * place as u32) & CONCEPT_LIMIT as u64;
        u16::try_from(id).ok()?.checked_sub(1).map(ConceptId)
    }

    fn has(self, place: usize, case: Case) -> bool {
        case == Case::Either || self.0 >> Self::flag(place, case) & 1 == 1
    }

    /// Says that the word names a particular place or organisation itself: *Russia*, not *Russian*.
    pub fn mark_name(&mut self) {
        self.0 |= 1 << Self::NAME;
    }

    /// Whether the word names a particular place or organisation itself.
    #[must_use]
    pub fn is_name(self) -> bool {
        self.0 >> Self::NAME & 1 == 1
    }

    /// The concepts of the word where a text writes it in a case.
    pub fn concepts(self, case: Case) -> impl Iterator<Item = ConceptId> {
        (0..MOST_CONCEPTS).filter(move |&n| self.has(n, case)).map_while(move |n| self.at(n))
    }

    /// Whether the tables write the word with a capital letter only.
    #[must_use]
    pub fn is_proper(self) -> bool {
        self.concepts(Case::Lower).next().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_keeps_what_it_is_given() {
        let mut entry = Entry::default();
        assert!(entry.add(ConceptId(0), Case::Capital) && entry.add(ConceptId(4000), Case::Lower));
        let of = |entry: Entry, case| entry.concepts(case).map(|c| c.0).collect::<Vec<_>>();
        assert_eq!(of(entry, Case::Either), [0, 4000]);
        assert_eq!(of(entry, Case::Lower), [4000]);
        assert_eq!(of(entry, Case::Capital), [0]);
        assert!(entry.add(ConceptId(0), Case::Lower));
        assert_eq!(of(entry, Case::Lower), [0, 4000]);
        assert!(entry.add(ConceptId(1), Case::Lower) && entry.add(ConceptId(2), Case::Lower));
        assert!(!entry.add(ConceptId(3), Case::Lower));
    }

    #[test]
    fn a_word_that_the_tables_capitalise_is_proper() {
        let mut entry = Entry::default();
        assert!(entry.add(ConceptId(7), Case::Capital) && entry.is_proper());
        assert!(entry.add(ConceptId(8), Case::Lower) && !entry.is_proper());
    }
}
