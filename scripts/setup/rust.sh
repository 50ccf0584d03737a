# The compiler; sourced. `use_rust`: the pinned one. `use_wasm_rust`: one that can build for wasm32.
#
# Ordinary machines: rustup downloads what is missing. Where rustup reaches no server but Debian's
# packages are there, wasm32 is built once from the distribution's compiler and its own library
# source. (The pinned compiler with that source does not work: they must be of one version.)
# RETOLD_WASM_FALLBACK=1 takes that way at once, to test it.

FALLBACK=${RETOLD_WASM_TOOLCHAIN:-retold-wasm}

pinned_rust() { sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml; }
is_pinned() { [ "$("$@" -V 2>/dev/null | cut -d' ' -f2)" = "$(pinned_rust)" ]; }

use_rust() {
  has rustup || die "rustup is needed: see README.md"
  is_pinned rustc && return
  # The same version under another name (`stable`) is as good.
  local t
  for t in $(rustup toolchain list | cut -d' ' -f1); do
    if is_pinned rustc "+$t"; then export RUSTUP_TOOLCHAIN=$t; return; fi
  done
  unset RUSTUP_TOOLCHAIN
  limit 600 rustup toolchain install "$(pinned_rust)" \
    --profile minimal --component rustfmt --component clippy >&2 || true
  is_pinned rustc || die "Rust $(pinned_rust) is not installed and rustup could not download it"
}

# Does this compiler have a standard library for wasm32?
has_wasm() {
  local dir; dir=$("$@" --print target-libdir --target "$WASM" 2>/dev/null) || return 1
  compgen -G "$dir/libstd-*.rlib" >/dev/null
}

use_wasm_rust() {
  use_rust
  local dir=$TOOLS/rust-$FALLBACK
  if [ -z "${RETOLD_WASM_FALLBACK:-}" ]; then
    has_wasm rustc && return
    if ! fallback_is_current "$dir"; then
      limit 300 rustup target add "$WASM" >&2 || say "rustup could not add $WASM"
      has_wasm rustc && return
    fi
  fi
  fallback_is_current "$dir" || build_fallback "$dir"
  rustup toolchain link "$FALLBACK" "$dir" >&2
  export RUSTUP_TOOLCHAIN=$FALLBACK
}

# Made by the distribution's compiler as it is installed now?
fallback_is_current() {
  [ -f "$1/made-by" ] && [ "$(cat "$1/made-by")" = "$(/usr/bin/rustc -V 2>/dev/null)" ] &&
    has_wasm "$1/bin/rustc"
}

# A toolchain folder that rustup can link: the distribution's programs, told to look here for
# libraries, and a wasm32 library built from the distribution's source.
build_fallback() {
  local dir=$1 host llvm tool work
  say "building the $WASM library from the distribution's source (about a minute, once)"
  apt_install rustc-web cargo-web rust-web-src rust-web-clippy ||
    die "rustup could not download $WASM, and this machine has no Debian packages to build it from"
  host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
  llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  [ -x "/usr/lib/llvm-$llvm/bin/lld" ] || apt_install "lld-$llvm"

  rm -rf "$dir"
  mkdir -p "$dir/bin" "$dir/lib/rustlib/$host/bin" "$dir/lib/rustlib/$WASM/lib"
  ln -s /usr/bin/cargo "$dir/bin/cargo"
  for tool in rustc rustdoc; do
    printf '#!/bin/sh\nexec /usr/bin/%s --sysroot "%s" "$@"\n' "$tool" "$dir" >"$dir/bin/$tool"
  done
  # clippy drops the wrapper's argument when it stands in for rustc; it reads this variable instead.
  for tool in cargo-clippy clippy-driver; do
    printf '#!/bin/sh\nSYSROOT="%s" exec /usr/bin/%s "$@"\n' "$dir" "$tool" >"$dir/bin/$tool"
  done
  chmod +x "$dir/bin"/*
  ln -s "/usr/lib/rustlib/$host/lib" "$dir/lib/rustlib/$host/lib"
  ln -s /usr/lib/rustlib/src "$dir/lib/rustlib/src"
  ln -s "/usr/lib/llvm-$llvm/bin/lld" "$dir/lib/rustlib/$host/bin/rust-lld"

  work=$(mktemp -d)
  mkdir "$work/src"
  echo '#![no_std]' >"$work/src/lib.rs"
  cat >"$work/Cargo.toml" <<TOML
[package]
name = "seed"
version = "0.0.0"
edition = "2021"
[workspace]
[profile.release]
codegen-units = 1
TOML
  # Bitcode, or lto = "fat" could not use these libraries. No rustup in here: PATH's cargo would
  # ask it for the pinned compiler again.
  (cd "$work" && env -u RUSTUP_TOOLCHAIN RUSTC="$dir/bin/rustc" RUSTC_BOOTSTRAP=1 \
    RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
    /usr/bin/cargo build --release --target "$WASM" -Zbuild-std=std,panic_abort,proc_macro,test >&2)
  rm -f "$work/target/$WASM/release/deps"/libseed-*
  cp "$work/target/$WASM/release/deps"/lib*.rlib "$dir/lib/rustlib/$WASM/lib/"
  rm -rf "$work"
  /usr/bin/rustc -V >"$dir/made-by"
}
