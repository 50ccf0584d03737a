#!/usr/bin/env bash
# What a reader downloads, compressed as a static host does (gzip -9), against its ceilings.
. "$(dirname "$0")/setup/common.sh"
PAGE_CEILING=420000   # bytes: everything before the page can answer
WORKER_CEILING=800000 # bytes: loaded beside it, holds the lexicon

[ -f dist/index.html ] || die "dist/ holds no page: make build"
over=0

# part NAME CEILING FILE…: a line a file, a line for the sum
part() {
  local name=$1 ceiling=$2 sum=0 file raw zipped; shift 2
  for file; do
    raw=$(wc -c <"$file"); zipped=$(gzip -9 <"$file" | wc -c); sum=$((sum + zipped))
    printf '  %-44s %10d %10d\n' "${file#dist/}" "$raw" "$zipped"
  done
  local verdict=ok; [ "$sum" -le "$ceiling" ] || { verdict='TOO LARGE'; over=1; }
  printf '%-46s %10s %10d of %d  %s\n' "$name" '' "$sum" "$ceiling" "$verdict"
}

shopt -s nullglob
printf '%-46s %10s %10s\n' '' bytes gzip
page=(dist/*.html dist/*.css dist/*.js dist/*.wasm) worker=(dist/worker-*/*)
[ "${#worker[@]}" -gt 0 ] || die "dist/ holds no worker"
part page "$PAGE_CEILING" "${page[@]}"
part worker "$WORKER_CEILING" "${worker[@]}"
[ "$over" = 0 ] || die "over a size ceiling"
