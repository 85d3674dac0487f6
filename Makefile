# Everything here works on a machine that has only Python 3.11 or later with pip and venv (and make).
# Each command makes or refreshes .venv by itself from requirements.lock.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site check schema test test-more bench docs picture lock browser language-server clean

help: ## these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

serve: $(READY) ## show the site at http://127.0.0.1:8000/ and rebuild it as you edit
	$(BIN)/mkdocs serve

site: $(READY) ## build the site into site/, strictly
	$(BIN)/mkdocs build --strict --clean

check: $(READY) ## look for faults in data/ and docs/
	$(BIN)/explainer check

schema: $(READY) ## write the schemas by which editors complete and explain the facts
	$(BIN)/explainer schema --editor

test: $(READY) ## lint, types, layers and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

test-more: $(READY) ## the same pages in other site generators, facts changed by form (installs into .cache), axe at every width
	$(BIN)/python -m pytest -m more tests/more tests/site

bench: $(READY) ## speed and memory, against plain MkDocs building the same pages
	$(BIN)/python -m tests.bench

docs: $(READY) ## write the pages of docs/ that are made from the code
	$(BIN)/python -m tests.docs

picture: site ## take the README's picture anew
	$(BIN)/python -m tests.site.picture

browser: ## install Chromium where apt may (Debian, Ubuntu)
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium; }

language-server: $(READY) ## install the language server that the test of completion drives (needs npm)
	$(BIN)/python -m tests.editor.installing

lock: $(READY) ## pin the dependencies anew
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --group dev --generate-hashes --universal --python-version 3.11 \
	  --no-emit-index-url --no-annotate --no-header --quiet --upgrade --output-file requirements.lock

clean: ## remove what was built
	rm -rf site dist .cache
