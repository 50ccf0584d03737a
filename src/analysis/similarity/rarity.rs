//! How much a shared key says: rare things more than common ones, in general and in this collection.
//!
//! The weight of a key is its general rarity times how rare it is among the collection's articles,
//! as the inverse document frequency ln((N + 1) / n) scaled to 0..1 (Spärck Jones 1972). In a
//! collection of two or three that frequency says nothing, so it is mixed with a prior that fades as
//! the collection grows.

use rustc_hash::FxHashMap;

use super::features::{Features, Key, Weighed};

/// Dense number of a key within a collection: keys are compared as four bytes, not eight.
pub type Dense = u32;

/// Weights of a collection's keys.
pub struct Rarity {
    numbers: FxHashMap<Key, Dense>,
    weights: Vec<f32>,
}

/// Articles that the prior counts for, and how many of them are taken to hold any key: without it
/// what two articles share would weigh less than what they do not in a collection of two.
const PRIOR_ARTICLES: f64 = 20.0;
const PRIOR_HOLDERS: f64 = 2.0;

impl Rarity {
    /// Weighs the keys of a collection, an item an article.
    #[must_use]
    pub fn of_collection<'a>(articles: impl Iterator<Item = &'a [Features]>) -> Self {
        let mut numbers: FxHashMap<Key, Dense> = FxHashMap::default();
        let mut general = Vec::new();
        let mut holders: Vec<(u32, u32)> = Vec::new();
        let mut count = 0_u32;
        for features in articles {
            count += 1;
            for &(key, rarity) in features.iter().flat_map(all_keys) {
                let next = u32::try_from(general.len()).unwrap_or(u32::MAX);
                let dense = *numbers.entry(key).or_insert_with(|| {
                    general.push(rarity);
                    holders.push((0, 0));
                    next
                });
                let holder = &mut holders[dense as usize];
                if holder.0 != count {
                    *holder = (count, holder.1 + 1);
                }
            }
        }
        let articles = f64::from(count) + PRIOR_ARTICLES;
        let scale = idf(articles, 1.0 + PRIOR_HOLDERS);
        let weigh = |(&rarity, &(_, n)): (&f32, &(u32, u32))| {
            let share = idf(articles, f64::from(n) + PRIOR_HOLDERS) / scale;
            rarity * (share.clamp(0.02, 1.0) as f32)
        };
        let weights = general.iter().zip(&holders).map(weigh).collect();
        Self { numbers, weights }
    }

    /// A sentence's keys as dense numbers with their weights, in order of number.
    #[must_use]
    pub fn weigh(&self, keys: &[Weighed]) -> Vec<(Dense, f32)> {
        let weigh = |&(key, _): &Weighed| {
            let dense = *self.numbers.get(&key)?;
            Some((dense, self.weights[dense as usize]))
        };
        let mut weighed: Vec<_> = keys.iter().filter_map(weigh).collect();
        weighed.sort_unstable_by_key(|&(dense, _)| dense);
        weighed
    }
}

fn all_keys(features: &Features) -> impl Iterator<Item = &Weighed> {
    let Features { concepts, grams, numbers, dates, names, .. } = features;
    concepts.iter().chain(grams).chain(numbers).chain(dates).chain(names)
}

fn idf(articles: f64, holders: f64) -> f64 {
    libm::log((articles + 1.0) / holders)
}
