#!/usr/bin/env bash
# The tests that must hold as WebAssembly too, in a headless browser.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/rust.sh
. scripts/setup/tools.sh
. scripts/setup/browser.sh
use_wasm_bindgen
use_browser
# What the same code says natively, for tests/web.rs to compare with bit for bit.
RETOLD_NATIVE_DIGEST=$(use_rust >&2; cargo run --quiet --example digest)
export RETOLD_NATIVE_DIGEST
use_wasm_rust

mkdir -p target/wasm-test
export WASM_BINDGEN_TEST_WEBDRIVER_JSON=$ROOT/target/wasm-test/webdriver.json
node -e 'console.log(JSON.stringify({ "goog:chromeOptions": { binary: process.argv[1] } }))' \
  "$RETOLD_CHROMIUM" >"$WASM_BINDGEN_TEST_WEBDRIVER_JSON"
export CHROMEDRIVER=$RETOLD_CHROMEDRIVER
export WASM_BINDGEN_TEST_ONLY_WEB=1 WASM_BINDGEN_TEST_TIMEOUT=${WASM_BINDGEN_TEST_TIMEOUT:-120}
cargo test --target "$WASM" --no-default-features --test web "$@"
