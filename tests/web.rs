//! The pipeline as WebAssembly in a browser: the same stories, and bit for bit the same result as
//! natively.
//!
//! The native result comes in as a hash in RETOLD_NATIVE_DIGEST when this is compiled, which
//! `make test-wasm` sets. Rejected: a hash written down here, which every change of the analysis
//! would break and which says nothing of what changed.
#![cfg(target_arch = "wasm32")]

mod digest;

use retold::analysis::reader::Reader;
use retold::analysis::{Options, analyse};
use retold::import::embedded;
use retold::protocol;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn three_articles_tell_one_story_and_two_stand_alone() {
    let articles = embedded();
    let analysis = analyse(&mut Reader::default(), &articles, &Options::default(), &mut |_| ());
    let mut stories: Vec<Vec<&str>> = analysis
        .stories
        .iter()
        .map(|story| {
            let mut codes: Vec<_> =
                story.versions.iter().map(|v| analysis.reports[v.get()].language.code()).collect();
            codes.sort_unstable();
            codes
        })
        .collect();
    stories.sort();
    assert_eq!(stories, [vec!["fr", "nb", "nl"], vec!["sv"], vec!["sv"]]);
}

#[wasm_bindgen_test]
fn the_result_is_the_native_one_bit_for_bit() {
    let here = digest::digest();
    assert_eq!(here, digest::digest(), "the same twice");
    match option_env!("RETOLD_NATIVE_DIGEST") {
        Some(native) => assert_eq!(here, native),
        None => console_log!("not compared with the native result: run this by make test-wasm"),
    }
}

#[wasm_bindgen_test]
fn an_analysis_survives_the_way_to_the_page() {
    let articles = embedded();
    let reply = protocol::Reply::Analysed(analyse(
        &mut Reader::default(),
        &articles,
        &Options::default(),
        &mut |_| (),
    ));
    let bytes = protocol::write(&reply).expect("a reply can be written");
    assert_eq!(protocol::read::<protocol::Reply>(&bytes).expect("and read"), reply);
}
