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
        let mut keys: Vec<(Key, u32, f32)> = Vec::new();
        let mut count = 0_u32;
        for features in articles {
            count += 1;
            let all = features.iter().flat_map(all_keys);
            keys.extend(all.map(|&(key, rarity)| (key, count, rarity)));
        }
        // Numbered in order of key: sums over keys must not depend on the order of the articles.
        keys.sort_unstable_by_key(|&(key, article, _)| (key, article));
        keys.dedup_by_key(|&mut (key, article, _)| (key, article));
        let held: Vec<_> = keys.chunk_by(|x, y| x.0 == y.0).collect();
        let numbers = (0..).zip(&held).map(|(n, same)| (same[0].0, n)).collect();
        let articles = f64::from(count) + PRIOR_ARTICLES;
        let scale = idf(articles, 1.0 + PRIOR_HOLDERS);
        let weigh = |same: &&[(Key, u32, f32)]| {
            let share = idf(articles, same.len() as f64 + PRIOR_HOLDERS) / scale;
            same[0].2 * (share.clamp(0.02, 1.0) as f32)
        };
        let weights = held.iter().map(weigh).collect();
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
    let Features { concepts, grams, numbers, dates, names, counted, .. } = features;
    concepts.iter().chain(grams).chain(numbers).chain(dates).chain(names).chain(counted)
}

fn idf(articles: f64, holders: f64) -> f64 {
    libm::log((articles + 1.0) / holders)
}
