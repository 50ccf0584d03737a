//! Prints the native digest; scripts/test-wasm.sh hands it to the test in the browser.

#[path = "mod.rs"]
mod digest;

fn main() {
    println!("{}", digest::digest());
}
