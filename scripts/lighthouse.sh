#!/usr/bin/env bash
# What Lighthouse says of the built page, served compressed under a sub-path as a static host does: a
# line for each form factor, the figures of the median of RETOLD_RUNS runs by performance. Fails below
# 95 in performance or 100 in the rest. RETOLD_REPORTS=folder keeps the reports.
. "$(dirname "$0")/setup/common.sh"
. scripts/setup/browser.sh
. scripts/setup/served.sh
use_browser
: "${RETOLD_RUNS:=3}" "${RETOLD_REPORTS:=target/lighthouse}"

dir="$TOOLS/lighthouse-$LIGHTHOUSE"
if [ ! -d "$dir/node_modules/lighthouse" ]; then
  say "installing lighthouse $LIGHTHOUSE into $dir (once)"
  mkdir -p "$dir"
  limit 600 npm install --silent --no-audit --no-fund --prefix "$dir" "lighthouse@$LIGHTHOUSE" >&2
fi

mkdir -p "$RETOLD_REPORTS"
serve_page "$RETOLD_REPORTS/server.log"

flags='--headless=new'
[ "$(id -u)" != 0 ] || flags="$flags --no-sandbox"
for form in mobile desktop; do
  preset=(); [ "$form" = mobile ] || preset=(--preset=desktop)
  for run in $(seq "$RETOLD_RUNS"); do
    CHROME_PATH=$RETOLD_CHROMIUM "$dir/node_modules/.bin/lighthouse" "$RETOLD_ADDRESS" \
      "${preset[@]+"${preset[@]}"}" --quiet --chrome-flags="$flags" \
      --only-categories=performance,accessibility,best-practices,seo \
      --output=json --output-path="$RETOLD_REPORTS/$form-$run.json" >&2
  done
done
node scripts/lighthouse.mjs "$RETOLD_REPORTS" "$RETOLD_RUNS"
