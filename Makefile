# The only entry point. `make` alone explains.
.DEFAULT_GOAL := help
.PHONY: help run test build lint fmt fuzz bench bench-load bench-broadcast eval demo clean-root soak drills sanitize deb lint-deploy bench-console

TABAYUN := .build/release/tabayun
FUZZ_SECONDS ?= 60
SOAK_KILLS ?= 50

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

run: ## install what is missing, build a release, serve with the sample claims
	@scripts/install-deps run
	@$(MAKE) --no-print-directory build
	@scripts/run

demo: ## talk to what `make run` serves, as the platforms would
	@scripts/demo

test: ## install what is missing, run every test
	@scripts/install-deps test
	@scripts/test

build: ## the release binary, Swift's libraries inside
	swift build -c release --static-swift-stdlib --product tabayun

deb: build ## a Debian package of the release, in dist/
	@scripts/deb $(TABAYUN)

lint-deploy: ## hold deploy/ and the package against their own tools (installs them)
	@scripts/lint-deploy

lint: ## the strict lint
	swift format lint --strict --parallel --recursive Sources Tests Package.swift

fmt: ## put the sources in form
	swift format --in-place --parallel --recursive Sources Tests Package.swift

fuzz: ## fuzz every parser, FUZZ_SECONDS (60) each
	@scripts/install-deps run
	@Tests/Fuzz/run $(FUZZ_SECONDS)

bench: build ## time the matching beside Lucene, tantivy and bm25s
	@Benchmarks/bench --tabayun $(TABAYUN)

bench-load: build ## webhook to reply under load, beside a Python bot
	@Benchmarks/bench-load --tabayun $(TABAYUN)

bench-console: ## server time of the console's pages: 50,000 claims, 1 million asks (TABAYUN_SCALE=0.02 for a try)
	@scripts/install-deps test
	@scripts/bench-console

soak: build ## kill it 50 times under load and faults, count every message
	@Benchmarks/soak --tabayun $(TABAYUN) --kills $(SOAK_KILLS)

drills: build ## 11,000 connections, a clock that steps
	@scripts/install-deps drills
	@Benchmarks/drills --tabayun $(TABAYUN)

sanitize: ## the tests under AddressSanitizer and ThreadSanitizer
	@scripts/install-deps test
	@scripts/sanitize

bench-broadcast: build ## a broadcast to 100,000 against the sandbox, with kills
	@python3 Benchmarks/broadcast.py --tabayun $(TABAYUN)

eval: build ## measure the matching on the development sets
	@Benchmarks/eval --tabayun $(TABAYUN)

clean-root: ## prove both commands in a fresh Debian 12 (needs root and debootstrap)
	@scripts/clean-root
