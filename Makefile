# The commands that a person runs; CI runs the same.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test check env sandbox images docs clean

demo: env sandbox ## judge the bundled references in every language this machine can run, and print the table
	$(BIN)/codegrade doctor
	$(BIN)/codegrade run --model reference --suite starter --all-available --name demo-$$(date -u +%Y%m%d-%H%M%S)

test: env sandbox ## every test, with real sandboxes
	$(BIN)/python -m pytest

check: env ## style, types, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

env: $(VENV)/.done ## a virtual environment with codegrade and what its tests need

$(VENV)/.done: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@

sandbox: env ## a sandbox if none is there: images for Docker, or bubblewrap
	sh sandboxes/prepare.sh $(BIN)/codegrade

images: env ## build every sandbox image
	$(BIN)/codegrade images build

docs: env ## regenerate what needs no sandbox; docs/tasks/core.md says itself how it is made
	$(BIN)/python -m codegrade.cli.reference > docs/cli.md
	$(BIN)/codegrade tasks schema > docs/task.schema.json

clean: ## remove what these commands made here (not the images)
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis dist
