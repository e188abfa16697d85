# The kit's commands. On Windows, README.md gives the same without make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
STAMP := $(VENV)/.advocacy-core
STAMP_DEV := $(VENV)/.advocacy-dev

# The language is found as the kit finds its own.
ifneq ($(filter nl%,$(firstword $(filter nl% en%,$(ADVOCACY_LANGUAGE) $(LC_ALL) $(LANG)))),)
ABOUT_SETUP := Alles wordt klaargezet in $(VENV), alleen deze keer: bibliotheken ophalen duurt één tot drie minuten.
ABOUT_DEMO := De demo leest een jaar berichten aan een verzonnen bedrijf, in het Nederlands en het Engels, en zegt welke pagina je kunt openen. Dat duurt een minuut of twee.
else
ABOUT_SETUP := Setting up in $(VENV), this once: libraries are fetched, which takes one to three minutes.
ABOUT_DEMO := The demo reads a year of messages to an invented company, in Dutch and in English, and tells which page to open. A minute or two.
endif

.PHONY: train help about-demo demo test test-long lab start lint format lock clean

help: ## Show what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(PY):
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if (3, 11) <= v < (3, 14) else f"advocacy_kit needs Python 3.11, 3.12 or 3.13; {sys.executable} is {v.major}.{v.minor}. Name another one: make demo PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(STAMP): $(PY) requirements.lock pyproject.toml
	@echo "$(ABOUT_SETUP)"
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(STAMP_DEV): $(STAMP) requirements-dev.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

about-demo:
	@echo "$(ABOUT_DEMO)"

demo: about-demo $(STAMP) ## Set up, run chapter 01 on the sample company in both languages, tell which page to open
	@$(BIN)/advocacy demo --out demo-report

test: $(STAMP_DEV) ## Everything that is tested, set-up included
	@$(PY) tests/e2e/chromium.py
	$(PY) -m pytest -m "not long" -n auto --maxprocesses 4 --dist loadfile

test-long: $(STAMP_DEV) ## What takes longer than a test run should
	@$(PY) tests/e2e/chromium.py
	$(PY) -m pytest -m long
	$(PY) -m pytest -m hypothesis --hypothesis-profile=search

start: $(STAMP) ## Open what there is to learn as plain pages
	@$(BIN)/advocacy start

lab: $(STAMP) ## Open the notebooks in JupyterLab
	@$(BIN)/advocacy start --lab

lint: $(STAMP_DEV) ## Style, formatting, clean notebooks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/nbstripout --verify --keep-id --extra-keys "metadata.papermill metadata.widgets cell.metadata.papermill cell.metadata.execution" notebooks/nl/*.ipynb notebooks/en/*.ipynb

format: $(STAMP_DEV) ## Put code and notebooks in shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/nbstripout --keep-id --extra-keys "metadata.papermill metadata.widgets cell.metadata.papermill cell.metadata.execution" notebooks/nl/*.ipynb notebooks/en/*.ipynb

train: $(STAMP_DEV) ## Train the models that come with the kit anew (some three minutes)
	$(BIN)/advocacy train --out advocacy_kit/detection/trained

lock: $(STAMP_DEV) ## Write the lock files anew (hashes, no index addresses)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements.lock pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra test --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

clean: ## Take the environment and reports away
	rm -rf $(VENV) demo-report out build dist
