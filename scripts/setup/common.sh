# Shared by the scripts; sourced. Puts us at the top of the checkout, whoever called from wherever.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$ROOT"
. scripts/versions
# Outside the checkout, so that a second clone finds the tools installed.
TOOLS=${RETOLD_TOOLS:-$HOME/.cache/retold}
WASM=wasm32-unknown-unknown

# stdout belongs to results.
say() { echo "retold: $*" >&2; }
die() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# limit SECONDS COMMAND…: a download that hangs counts as one that fails. macOS has no `timeout`.
limit() { local s=$1; shift; if has timeout; then timeout "$s" "$@"; else "$@"; fi; }

# apt_install PACKAGE…: Debian and its kin; fails elsewhere.
apt_install() {
  has apt-get || return 1
  local sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo)
  local run=("${sudo[@]+"${sudo[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get)
  say "installing with apt: $*"
  "${run[@]}" install -y --no-install-recommends "$@" >&2 2>/dev/null || {
    "${run[@]}" update >&2 && "${run[@]}" install -y --no-install-recommends "$@" >&2
  }
}

has node || die "Node 20 or newer is needed (wasm-opt and the end-to-end tests run on it)"
