# The only entry point. `make` alone explains.
.DEFAULT_GOAL := help
.PHONY: help run test lint fmt build release fuzz bench eval soak clean-root deps

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

fmt: ## format the sources
	swift format --in-place --parallel --recursive Sources Tests Package.swift

lint: ## strict lint
	swift format lint --strict --parallel --recursive Sources Tests Package.swift
