//! The numbers of the differences, as readers see them.
//!
//! A change of wording that lies wholly within a changed number, date or name of its passage is that
//! difference once more: it has no number of its own but that one's. Two versions as one text need it
//! all the same, since that text is put together from the differences of wording.
//!
//! Time O(differences of wording · other differences).

use crate::model::{Comparison, Difference, DifferenceKind as Kind, Relation};

/// For each difference of a comparison its number, from 1, and whether it is one of its own.
pub struct Numbers(Vec<(u32, bool)>);

impl Numbers {
    pub fn new(comparison: &Comparison) -> Self {
        let differences = &comparison.differences;
        let holders: Vec<Option<usize>> =
            differences.iter().map(|difference| holder(differences, difference)).collect();
        let mut own = 0;
        let mut numbers: Vec<(u32, bool)> = Vec::with_capacity(holders.len());
        for holder in &holders {
            own += u32::from(holder.is_none());
            numbers.push((own, holder.is_none()));
        }
        for (n, holder) in holders.into_iter().enumerate() {
            if let Some(holder) = holder {
                numbers[n].0 = numbers[holder].0;
            }
        }
        Self(numbers)
    }

    /// The differences that are listed, each with its number.
    pub fn listed<'c>(
        &self,
        comparison: &'c Comparison,
    ) -> impl Iterator<Item = (u32, &'c Difference)> {
        let is_listed = |((number, is_own), difference): (&(u32, bool), _)| {
            is_own.then_some((*number, difference))
        };
        self.0.iter().zip(&comparison.differences).filter_map(is_listed)
    }

    /// All differences, those within another with the number of that.
    pub fn all<'c>(
        &self,
        comparison: &'c Comparison,
    ) -> impl Iterator<Item = (u32, &'c Difference)> {
        self.0.iter().map(|&(number, _)| number).zip(&comparison.differences)
    }
}

/// The changed number, date or name that a difference of wording lies in.
fn holder(differences: &[Difference], wording: &Difference) -> Option<usize> {
    if wording.kind != Kind::Wording {
        return None;
    }
    let holds = |other: &Difference| {
        let is_within = |stretch: &crate::model::Stretch| {
            other.stretches.iter().any(|outer| {
                outer.version == stretch.version
                    && outer.span.start <= stretch.span.start
                    && stretch.span.end <= outer.span.end
            })
        };
        matches!(other.kind, Kind::Number | Kind::Date | Kind::Name)
            && other.relation != Relation::Moved
            && other.passage == wording.passage
            && wording.stretches.iter().all(is_within)
    };
    differences.iter().position(holds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Span, Stretch};
    use crate::present::example::Example;

    #[test]
    fn a_change_of_wording_within_a_number_is_that_number_once_more() {
        let mut comparison = Example::three_versions().comparison;
        let number = comparison.differences[0].clone();
        let wording = |stretches: Vec<Stretch>| Difference {
            kind: Kind::Wording,
            fact: None,
            stretches,
            ..number.clone()
        };
        let inside = number.stretches[..2].to_vec();
        let mut beyond = inside.clone();
        beyond[0].span.end += 4;
        comparison.differences.insert(0, wording(inside.clone()));
        comparison.differences.insert(2, wording(beyond));
        comparison.differences.push(Difference { passage: 1, ..wording(inside) });
        let numbers = Numbers::new(&comparison);
        let all: Vec<_> = numbers.all(&comparison).map(|(n, d)| (n, d.kind)).collect();
        assert_eq!(
            all,
            [
                (1, Kind::Wording),
                (1, Kind::Number),
                (2, Kind::Wording),
                (3, Kind::Date),
                (4, Kind::Passage),
                (5, Kind::Passage),
                (6, Kind::Wording),
            ]
        );
        let listed: Vec<_> = numbers.listed(&comparison).map(|(n, _)| n).collect();
        assert_eq!(listed, [1, 2, 3, 4, 5, 6]);
        assert_eq!(comparison.differences[1].stretches[0].span, Span::new(0, 4));
    }
}
