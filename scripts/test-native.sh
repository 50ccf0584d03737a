#!/usr/bin/env bash
# The native tests: the core, the command line, and the examples in the documentation.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/rust.sh
use_rust
if has cargo-nextest; then
  cargo nextest run --no-fail-fast "$@"
  cargo test --doc --quiet # nextest does not run these
else
  cargo test --no-fail-fast "$@"
fi
