#!/usr/bin/env bash
# Formatting, and clippy over everything that is compiled: native with all features, the page and
# its worker as WebAssembly. Any warning fails.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/rust.sh
(
  use_rust
  cargo fmt --check
  cargo clippy --quiet --all-targets --all-features -- -D warnings
)
use_wasm_rust
for feature in ui worker; do
  cargo clippy --quiet --target "$WASM" --no-default-features --features "$feature" -- -D warnings
done
say "formatting and lints: nothing to say"
