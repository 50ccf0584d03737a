# The built page behind a static server, for what measures it; sourced. `serve_page LOG` exports
# RETOLD_ADDRESS; the server ends with the script.

serve_page() {
  [ -f dist/index.html ] || die "dist/ holds no page: make build"
  node scripts/serve.mjs --dir dist --base /retold/ --port 0 >"$1" &
  local server=$!
  trap "kill $server 2>/dev/null || true" EXIT
  for _ in $(seq 50); do
    RETOLD_ADDRESS=$(sed -n 's/^Retold is at \([^ ]*\).*/\1/p' "$1")
    [ -n "$RETOLD_ADDRESS" ] && break
    sleep 0.1
  done
  [ -n "$RETOLD_ADDRESS" ] || die "the server did not start"
  export RETOLD_ADDRESS
}
