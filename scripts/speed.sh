#!/usr/bin/env bash
# How quickly the built page answers: see speed.mjs, which gets the arguments.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/browser.sh
use_browser
[ -f dist/index.html ] || die "dist/ holds no page: make build"
log=$(mktemp)
node scripts/serve.mjs --dir dist --base /retold/ --port 0 >"$log" &
server=$!
trap 'kill "$server" 2>/dev/null; rm -f "$log"' EXIT
for _ in $(seq 50); do
  RETOLD_ADDRESS=$(sed -n 's/^Retold is at \([^ ]*\).*/\1/p' "$log")
  [ -n "$RETOLD_ADDRESS" ] && break
  sleep 0.1
done
[ -n "$RETOLD_ADDRESS" ] || die "the server did not start"
export RETOLD_ADDRESS
node scripts/speed.mjs "$@"
