//! Concepts of what a person is: office, profession, rank.
//!
//! Beside a name they are its role, and no part of it ("President Putin"). The list is of glosses, so
//! that a table may gain rows without it; the first ones are the most telling.

use std::sync::LazyLock;

use super::tables::{concept_count, concept_id};
use crate::model::ConceptId;

const ROLES: &str = "president prime_minister deputy_prime_minister head_of_state head_of_government \
    chancellor king queen prince princess emperor pope foreign_minister defence_minister \
    finance_minister interior_minister justice_minister health_minister education_minister minister \
    governor mayor senator secretary_general ambassador speaker_parliament party_leader \
    deputy_vice first_lady dictator general_rank colonel major_rank lieutenant sergeant captain \
    commander police_chief ceo chairperson eu_commissioner member_of_parliament councillor judge \
    prosecutor lawyer defence_lawyer coach_sport referee goalkeeper defender_sport champion \
    world_champion athlete player priest professor editor_in_chief headteacher_school director_film \
    director_head manager leader_political spokesperson negotiator diplomat adviser politician \
    candidate economist scientist engineer architect doctor nurse journalist author_writer poet_poem \
    actor artist singer celebrity activist expert founder owner entrepreneur businessperson investor \
    miner officer_army police_officer detective teacher civil_servant representative";

/// For every concept its place in the list, or none.
static PLACES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut places = vec![u8::MAX; concept_count()];
    for (place, gloss) in (0..u8::MAX).zip(ROLES.split_ascii_whitespace()) {
        if let Some(concept) = concept_id(gloss) {
            places[usize::from(concept.0)] = place;
        }
    }
    places
});

/// How telling a role is, the lower the more; none where the concept is no role.
#[must_use]
pub fn role_rank(concept: ConceptId) -> Option<u8> {
    PLACES.get(usize::from(concept.0)).copied().filter(|&place| place < u8::MAX)
}

/// Whether a concept is an institution that a name in small letters may end with.
#[must_use]
pub fn is_institution(concept: ConceptId) -> bool {
    static INSTITUTIONS: LazyLock<Vec<ConceptId>> = LazyLock::new(|| {
        ["university", "hospital", "academy_sciences", "museum", "theatre"]
            .iter()
            .filter_map(|gloss| concept_id(gloss))
            .collect()
    });
    INSTITUTIONS.contains(&concept)
}

/// The concepts by which somebody no longer is what the role says.
#[must_use]
pub fn is_former(concept: ConceptId) -> bool {
    static FORMER: LazyLock<[Option<ConceptId>; 2]> =
        LazyLock::new(|| [concept_id("former"), concept_id("previous")]);
    FORMER.contains(&Some(concept))
}

/// The concept `former`, for every word that says so.
#[must_use]
pub fn former() -> Option<ConceptId> {
    static FORMER: LazyLock<Option<ConceptId>> = LazyLock::new(|| concept_id("former"));
    *FORMER
}

/// Whether a concept is of the table of verbs, whose rows stand together.
#[must_use]
pub fn is_verb(concept: ConceptId) -> bool {
    static VERBS: LazyLock<Option<(ConceptId, ConceptId)>> =
        LazyLock::new(|| concept_id("abandon").zip(concept_id("yield_surrender")));
    VERBS.is_some_and(|(first, last)| (first.0..=last.0).contains(&concept.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_a_concept() {
        for gloss in ROLES.split_ascii_whitespace() {
            assert!(concept_id(gloss).is_some(), "{gloss}");
        }
    }

    #[test]
    fn verbs_stand_together() {
        for (gloss, is) in [("say", true), ("express", true), ("president", false), ("war", false)]
        {
            assert_eq!(concept_id(gloss).map(is_verb), Some(is), "{gloss}");
        }
    }
}
