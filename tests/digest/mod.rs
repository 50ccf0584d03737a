//! One hash over everything that the analysis says of the embedded articles, for comparing the
//! machine it ran on: natively (print.rs) and as WebAssembly (tests/web.rs) it must be the same.

use retold::analysis::reader::Reader;
use retold::analysis::{Options, analyse, compare};
use retold::import::embedded;

/// BLAKE3 over the bytes in which analysis and comparisons travel from the worker to the page.
pub fn digest() -> String {
    let articles = embedded();
    let analysis = analyse(&mut Reader::default(), &articles, &Options::default(), &mut |_| ());
    let mut hasher = blake3::Hasher::new();
    hasher.update(&postcard::to_allocvec(&analysis).expect("plain data serialises"));
    for story in &analysis.stories {
        let comparison = compare(&mut Reader::default(), &articles, &story.versions);
        hasher.update(&postcard::to_allocvec(&comparison).expect("plain data serialises"));
    }
    hasher.finalize().to_hex().to_string()
}
