//! How long it takes to join a large collection anew, as the slider of the threshold does. Measured, so
//! not run by default: `cargo test --release --test speed -- --ignored --nocapture`.
#![cfg(not(target_arch = "wasm32"))]

use std::time::{Duration, Instant};

use retold::analysis::reader::Reader;
use retold::analysis::{Options, analyse, join};
use retold::model::Article;

/// 250 made-up occurrences, each told four times with figures that differ now and then.
fn articles() -> Vec<Article> {
    let places = ["Marholm", "Tessava", "Orlinka", "Veldrup", "Castelnor", "Brynmoor", "Hagelund"];
    let people = ["Alma Verrin", "Tomas Hald", "Iria Castell", "Joren Vash", "Mila Orsk"];
    let mut articles = Vec::new();
    for story in 0..250_usize {
        for version in 0..4_usize {
            let (place, who) = (places[story % 7], people[story % 5]);
            let many = 3 + story * 37 % 900 + usize::from(version == 3);
            let text = format!(
                "Harbour fire number {story} destroys boats in {place}\n\
                 A fire in the harbour of {place} destroyed {many} boats on Monday, said {who}.\n\
                 The council will hire {} nurses before the winter, {who} announced.\n\
                 A train with {} passengers stopped outside {place} when the power failed.",
                story * 11 % 500 + 2,
                story * 53 % 800 + 5,
            );
            articles.push(Article::new(format!("{story}-{version}"), text));
        }
    }
    articles
}

#[test]
#[ignore = "measures time"]
fn a_thousand_articles_are_joined_anew_in_50_milliseconds() {
    let articles = articles();
    let mut analysis = analyse(&mut Reader::default(), &articles, &Options::default(), &mut |_| ());
    let mut times: Vec<Duration> = (1..20)
        .map(|place| {
            let start = Instant::now();
            join(&mut analysis, &Options { threshold: f64::from(place) / 20.0 });
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!("{} pairs; median {median:?}, worst {worst:?}", analysis.pairs.len());
    assert!(median < Duration::from_millis(50), "{median:?}");
}
