# What turns the crate into a page; sourced. `use_page_tools` puts trunk, wasm-bindgen and wasm-opt
# on PATH in the versions of scripts/versions: those already there if they are the right ones, else
# from the cache, else installed into it (cargo about 12 minutes for two, npm 2 seconds).

# on_path NAME VERSION-LINE: is it there, in exactly this version?
on_path() { has "$1" && case "$("$1" --version 2>/dev/null)" in "$2"|"$2 "*) true ;; *) false ;; esac; }

# cargo_tool COMMAND CRATE VERSION VERSION-LINE FOLDER
cargo_tool() {
  local command=$1 crate=$2 version=$3 line=$4 dir=$TOOLS/$5
  on_path "$command" "$line" && return
  PATH=$dir/bin:$PATH
  on_path "$command" "$line" && return
  say "installing $crate $version into $dir (minutes, once)"
  cargo install --locked --quiet --root "$dir" "$crate@$version" >&2
}

use_wasm_bindgen() {
  local locked; locked=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)
  [ "$locked" = "$WASM_BINDGEN" ] ||
    die "Cargo.lock has wasm-bindgen $locked, scripts/versions $WASM_BINDGEN: they must be equal"
  cargo_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN" "wasm-bindgen $WASM_BINDGEN" "wasm-bindgen-$WASM_BINDGEN"
  export PATH
}

use_page_tools() {
  use_wasm_bindgen
  cargo_tool trunk trunk "$TRUNK" "trunk $TRUNK" "trunk-$TRUNK"
  # Not the distribution's: an old one passes validation and gives a page that dies at its start.
  if ! on_path wasm-opt "wasm-opt version $BINARYEN"; then
    local dir=$TOOLS/binaryen-$BINARYEN
    PATH=$dir/node_modules/.bin:$PATH
    on_path wasm-opt "wasm-opt version $BINARYEN" ||
      npm install --silent --no-save --prefix "$dir" "binaryen@$BINARYEN.0.0" >&2
  fi
  # Trunk takes a tool from PATH when its version is the one asked for.
  export PATH TRUNK_TOOLS_WASM_BINDGEN=$WASM_BINDGEN TRUNK_TOOLS_WASM_OPT=version_$BINARYEN
}
