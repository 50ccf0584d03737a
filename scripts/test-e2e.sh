#!/usr/bin/env bash
# The built page in a real browser, served under a sub-path. Arguments go to Playwright.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/browser.sh
use_browser
[ -f dist/index.html ] || die "dist/ holds no page: make build"
# A free port, so that two checkouts can test at the same time.
RETOLD_PORT=$(node -e 'const s = require("net").createServer().listen(0, () => { console.log(s.address().port); s.close(); })')
export RETOLD_PORT
cd tests/e2e
npx --no-install playwright test "$@"
