#!/usr/bin/env bash
# Builds the release page into dist/, unless nothing it is made of has changed since.
# RETOLD_PUBLIC_URL=/some/path/ fixes the path it will be served under; by default any will do.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/rust.sh
. scripts/setup/tools.sh

use_page_tools
use_wasm_rust
: "${RETOLD_PUBLIC_URL:=./}"

# Trunk runs offline: crates first, of every target: cargo asks for some that only the host would need.
# This settles Cargo.lock too; in CI one that does not fit is an error.
cargo fetch --quiet ${CI:+--locked}

# Everything that can change the page, as one hash; and the build's id, which the code reads.
hashes=$(node scripts/inputs.mjs "$(rustc -V)" "$RETOLD_PUBLIC_URL")
key=${hashes%%$'\n'*}
RETOLD_BUILD=$(tail -n 1 <<<"$hashes" | cut -c1-16)
export RETOLD_BUILD
stamp=target/page/built
if [ -f dist/index.html ] && [ "$(cat "$stamp" 2>/dev/null)" = "$key" ]; then
  say "the page in dist/ is up to date"
  exit 0
fi

rm -f "$stamp"
node scripts/page.mjs styles # trunk wants the sheet to be there before its first hook runs
start=$SECONDS
trunk build --release --offline --public-url "$RETOLD_PUBLIC_URL"
mkdir -p target/page
echo "$key" >"$stamp"
say "built the page into dist/ in $((SECONDS - start)) s"
