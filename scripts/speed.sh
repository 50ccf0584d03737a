#!/usr/bin/env bash
# How quickly the built page answers: see speed.mjs, which gets the arguments.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/browser.sh
. scripts/setup/served.sh
use_browser
mkdir -p target
serve_page target/speed-server.log
node scripts/speed.mjs "$@"
