# Browser and driver; sourced. `use_playwright` installs the end-to-end tests' packages,
# `use_browser` exports RETOLD_CHROMIUM and RETOLD_CHROMEDRIVER, the first of these that is there:
# 1. the two variables as given; 2. Playwright's Chromium and its driver, downloaded earlier;
# 3. a chromium and chromedriver of one version on PATH; 4. as 2, downloaded now; 5. Debian's.

use_playwright() {
  local lock=tests/e2e/package-lock.json stamp=tests/e2e/node_modules/.installed-lock
  cmp -s "$lock" "$stamp" && return
  say "installing the packages of the end-to-end tests"
  # Playwright's own download of browsers is use_browser's business.
  (cd tests/e2e && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent --no-audit --no-fund >&2)
  cp "$lock" "$stamp"
}

major() { "$1" --version 2>/dev/null | sed -n 's/^[^0-9]*\([0-9][0-9]*\)\..*/\1/p'; }

use_browser() {
  use_playwright
  if [ -n "${RETOLD_CHROMIUM:-}" ]; then
    : "${RETOLD_CHROMEDRIVER:=$(command -v chromedriver || true)}"
    [ -n "$RETOLD_CHROMEDRIVER" ] || die "RETOLD_CHROMIUM is set: set RETOLD_CHROMEDRIVER as well"
  else
    playwright_browser || path_browser || download_browser || debian_browser ||
      die "no browser: set RETOLD_CHROMIUM and RETOLD_CHROMEDRIVER, of one version"
  fi
  export RETOLD_CHROMIUM RETOLD_CHROMEDRIVER
}

# Playwright's browser and the version of Chrome it corresponds to.
playwright_says() {
  (cd tests/e2e && node -e "
    const { chromium } = require('playwright-core');
    const list = require('fs').readFileSync('node_modules/playwright-core/browsers.json', 'utf8');
    const { browserVersion } = JSON.parse(list).browsers.find((b) => b.name === 'chromium');
    console.log(process.argv[1] === 'path' ? chromium.executablePath() : browserVersion);" "$1")
}

driver_dir() { echo "$TOOLS/chromedriver-$(playwright_says version)"; }

playwright_browser() {
  RETOLD_CHROMIUM=$(playwright_says path)
  RETOLD_CHROMEDRIVER=$(find "$(driver_dir)" -type f -name chromedriver 2>/dev/null | head -n 1)
  [ -x "$RETOLD_CHROMIUM" ] && [ -x "$RETOLD_CHROMEDRIVER" ]
}

path_browser() {
  RETOLD_CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || return 1
  RETOLD_CHROMEDRIVER=$(command -v chromedriver) || return 1
  [ -n "$(major "$RETOLD_CHROMIUM")" ] && [ "$(major "$RETOLD_CHROMIUM")" = "$(major "$RETOLD_CHROMEDRIVER")" ]
}

download_browser() {
  say "downloading Playwright's Chromium and its chromedriver"
  (cd tests/e2e && limit 600 npx --no-install playwright install --no-shell chromium >&2) || return 1
  limit 300 npx --yes "@puppeteer/browsers@$PUPPETEER_BROWSERS" install \
    "chromedriver@$(playwright_says version)" --path "$(driver_dir)" >&2 || return 1
  playwright_browser
}

debian_browser() { apt_install chromium chromium-driver && path_browser; }
