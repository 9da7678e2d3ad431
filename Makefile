# Everything by which Eske is set up, tested and shipped. `make` alone lists it.
#
# Needed: make and Python 3.11 or later with venv. Another Python than python3: make demo PYTHON=python3.12

.DEFAULT_GOAL := help
.PHONY: help demo test test-all lint types format lock messages unreviewed screenshots pictures train-names clean

PYTHON ?= python3
BIN := .venv/bin
REPORTS := build/reports

help: ## List what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## Set up and serve the example exhibition (DEMO="--port 8080" changes the port)
	@$(PYTHON) setup/environment.py site
	@$(BIN)/eske demo $(DEMO)

test: ready ## Run the fast tests on SQLite and the journeys in a browser (ONLY="tests/dates -k feast")
	@$(BIN)/pytest -m "not fault and not postgres" $(ONLY)

# Both runs happen whatever the first one finds; the last line adds them up.
test-all: ready ## Run everything: also on PostgreSQL, with faults and with fuzzing
	@$(PYTHON) setup/debian.py postgresql
	@rm -rf $(REPORTS); ended=0; \
	$(BIN)/pytest -m "not postgres" --hypothesis-profile=all --junitxml=$(REPORTS)/sqlite.xml || ended=1; \
	$(PYTHON) setup/cluster.py $(BIN)/pytest -m "(database or postgres) and not journey" \
		--junitxml=$(REPORTS)/postgresql.xml || ended=1; \
	$(PYTHON) setup/tally.py $(REPORTS)/*.xml; exit $$ended

lint: develop ## Check the code, its form, and which room imports which
	@$(BIN)/ruff check --no-cache
	@$(BIN)/ruff format --check
	@$(BIN)/lint-imports --no-cache

types: develop ## Check the types of the core
	@$(BIN)/mypy

format: develop ## Bring the code into the form of the house and mend what needs no person
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

lock: ## Compile the locks anew after a change in pyproject.toml (UPGRADE=1 takes newer versions)
	@$(PYTHON) setup/lock.py $(if $(UPGRADE),--upgrade)

messages: develop ## Gather the texts to be translated and compile the catalogues
	@$(BIN)/python setup/messages.py

unreviewed: develop ## List the translations that no native reader has reviewed yet
	@$(BIN)/python setup/messages.py --unreviewed

screenshots: ready ## Take the pictures of the documentation anew
	@PYTHONPATH=tests $(BIN)/python setup/screenshots.py

pictures: ready ## Draw the pictures of how a name is matched anew
	@$(BIN)/python setup/name_pictures.py

train-names: develop ## Learn anew what the comparison of names weighs, from the names beside the checkout
	@$(BIN)/python setup/learn_costs.py
	@$(BIN)/python setup/learn_weights.py

clean: ## Remove what was installed and made, but not the site in var/
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests setup -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: develop ready
develop:
	@$(PYTHON) setup/environment.py develop

ready: develop
	@$(PYTHON) setup/debian.py chromium font
