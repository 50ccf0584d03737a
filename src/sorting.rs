//! Sorting in one body of code for all types.
//!
//! The standard sort is compiled anew for every type and every order, two to four kilobytes of
//! WebAssembly each time; with some forty of them that was a tenth of the worker's code, and the page
//! had a dozen. Here places are sorted, by one instance of the standard sort that asks a closure, and
//! the values follow them. Lists that are long and sorted often (the keys of sentences) use the
//! standard sort directly.
//!
//! Stable; O(n log n) comparisons, each through a pointer; space O(n).

use std::cmp::Ordering;

/// Sorting of slices, stable as the standard library's own.
pub trait Sort<T> {
    /// Sorts by a comparison.
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// Sorts by a key.
    fn arrange_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.arrange_by(|x, y| key(x).cmp(&key(y)));
    }

    /// Sorts by the values' own order.
    fn arrange(&mut self)
    where
        T: Ord,
    {
        self.arrange_by(T::cmp);
    }
}

impl<T> Sort<T> for [T] {
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let places = sorted(self.len(), &|x, y| compare(&self[x], &self[y]));
        for to in 0..places.len() {
            // What stood there has been exchanged for something before, which is followed.
            let mut from = places[to];
            while from < to {
                from = places[from];
            }
            self.swap(to, from);
        }
    }
}

/// The places of so many values, in order.
fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&x, &y| compare(x, y));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn values_are_sorted_as_the_standard_sort_does(
            values in prop::collection::vec((0_u8..10, any::<u8>()), 0..60)
        ) {
            let mut expected = values.clone();
            expected.sort_by_key(|v| v.0);
            let mut found = values;
            found.arrange_by_key(|v| v.0);
            prop_assert_eq!(found, expected);
        }
    }
}
