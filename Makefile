# Every target sets up what it needs; the first run installs tools and takes minutes, later ones do not.
PORT ?= 8080

.PHONY: help serve build test test-native test-wasm test-e2e check fit quality lighthouse speed clean

help:
	@echo 'make serve        build the release page and serve it at http://localhost:$(PORT)/'
	@echo 'make test         every test: native, WebAssembly in a browser, end to end'
	@echo 'make test-native  test-wasm  test-e2e    one of them'
	@echo 'make build        the release page into dist/'
	@echo 'make check        formatting, lints, size ceilings'
	@echo 'make fit          fit the weights on the labelled data in RETOLD_EVAL'
	@echo 'make quality      measure everything again and write docs/quality.md'
	@echo 'make lighthouse  make speed    what Lighthouse says of the page; how quickly it answers'
	@echo 'make clean        remove what was built; installed tools stay'

serve: build
	@node scripts/serve.mjs --port $(PORT)

build:
	@scripts/build.sh

# One after the other: they share cargo's target folder.
test:
	@$(MAKE) --no-print-directory test-native
	@$(MAKE) --no-print-directory test-wasm
	@$(MAKE) --no-print-directory test-e2e

test-native:
	@scripts/test-native.sh

test-wasm:
	@scripts/test-wasm.sh

# make test-e2e ARGS='smoke.spec.ts --headed' passes arguments on to Playwright.
test-e2e: build
	@scripts/test-e2e.sh $(ARGS)

check: build
	@scripts/lint.sh
	@scripts/sizes.sh

# The folder with ntrex-dev.jsonl, gold-dev.articles.jsonl and score.py; no part of the project.
RETOLD_EVAL ?=
export RETOLD_EVAL

fit:
	@[ -n "$(RETOLD_EVAL)" ] || { echo 'RETOLD_EVAL must name the folder of labelled data' >&2; exit 1; }
	cargo run --release --bin retold -- fit --documents $(RETOLD_EVAL)/ntrex-dev.jsonl \
	  --articles $(RETOLD_EVAL)/gold-dev.articles.jsonl tests/collections/*/articles.jsonl \
	  --write src/analysis/similarity/weights.rs \
	  --facts $(RETOLD_EVAL)/gold-dev.facts.jsonl tests/collections/*/facts.jsonl \
	  --write-slots src/analysis/difference/slot_weights.rs
	cargo fmt

# make quality ROWS='stories align' measures those rows and keeps the others.
quality:
	cargo build --release --bin retold
	node scripts/quality.mjs $(ROWS)

lighthouse: build
	@scripts/lighthouse.sh

speed: build
	@scripts/speed.sh

clean:
	rm -rf dist target tests/e2e/node_modules
