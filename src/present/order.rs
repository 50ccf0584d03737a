//! Sorting by a number.
//!
//! The standard library compiles its sort anew for every type that is sorted, some kilobytes each time.
//! A view sorts a dozen types by some number, so here only numbers are sorted, and the rest follows
//! them. Time O(n log n), and a copy of the list.

/// Sorts by a number, the smallest first; what has the same number stays in order.
pub fn sort_by_number<T>(items: &mut Vec<T>, number: impl Fn(&T) -> u64) {
    let mut order: Vec<(u64, u32)> = items.iter().map(number).zip(0..).collect();
    order.sort_unstable();
    let mut unordered: Vec<Option<T>> = items.drain(..).map(Some).collect();
    let next = |(_, place): (u64, u32)| unordered.get_mut(place as usize)?.take();
    items.extend(order.into_iter().filter_map(next));
}

/// Two numbers as one that sorts by the first, then by the second.
pub fn both(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// A number that puts the largest first; none below 0 is told from 0.
pub fn largest_first(value: f64) -> u64 {
    !value.max(0.0).to_bits()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(items: &[(&'static str, f64)]) -> Vec<&'static str> {
        items.iter().map(|&(name, _)| name).collect()
    }

    #[test]
    fn what_is_equal_stays_in_order() {
        let mut items = vec![("a", 2.5), ("b", 0.0), ("c", 10.0), ("d", 2.5), ("e", -1.0)];
        sort_by_number(&mut items, |&(_, value)| largest_first(value));
        assert_eq!(names(&items), ["c", "a", "d", "b", "e"]);
        sort_by_number(&mut items, |(name, _)| both(u32::from(*name != "e"), 1));
        assert_eq!(names(&items), ["e", "c", "a", "d", "b"]);
    }
}
