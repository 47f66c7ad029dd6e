# Everything that one does with this project. `make` alone lists it.
# Needs Python 3.11 or newer, make and git; the rest goes into .venv/.

.DEFAULT_GOAL := help
.PHONY: help site serve check add forms test quick lint types tests fuzz kills hosts format bench screenshots lock clean no-settings

VENV := .venv/bin/python

# From a lock file: each wheel by its hash, no dependency looked up, nothing compiled. What comes out
# later than the lock changes nothing, and `pip check` says whether the lock held all that is needed.
PIP := $(VENV) -m pip --disable-pip-version-check
LOCKED := --quiet --no-deps --require-hashes --only-binary :all:
INSTALL := $(PIP) install $(LOCKED)
COMPLETE := $(PIP) check

# Dates in the site come from the commit, so that two builds of one commit are the same.
ifndef SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH := $(or $(shell git log -1 --format=%ct 2>/dev/null),$(shell date +%s))
endif
export SOURCE_DATE_EPOCH

# Each command would else compile the whole generator again.
unexport PYTHONDONTWRITEBYTECODE

PORT ?= 8001

# The theme announces its end of life in each build; the README says what the plan is.
export NO_MKDOCS_2_WARNING := 1

help: ## list what there is to do
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 20

site: .venv/settings ## build the site into site/; any problem stops it
	@$(VENV) -m mkdocs build --strict
	@echo "The site is in site/. Open it: make serve, then http://127.0.0.1:8000/"

serve: .venv/settings ## show the site at http://127.0.0.1:8000/ and follow edits in docs/ and sources/
	@$(VENV) -m mkdocs serve

check: .venv/site ## list every problem in docs/ and sources/
	@$(VENV) -m hooks check

add: .venv/add ## install what `python -m hooks add` needs for PDF and Word files

forms: .venv/site ## fill in the keys of pages in a browser, Chrome or Edge; PORT=8002 for another port
	@$(VENV) -m hooks forms
	@command -v npm >/dev/null || { echo "The editor of the forms comes from npm, which is missing here."; exit 1; }
	@cmp -s forms/package-lock.json forms/node_modules/.lock || { echo "Installing the editor into forms/node_modules/ …"; \
		npm ci --ignore-scripts --no-audit --no-fund --silent --prefix forms && \
		cp forms/package-lock.json forms/node_modules/.lock; }
	@echo "The forms are at http://127.0.0.1:$(PORT)/ until you press Ctrl-C."
	@$(VENV) -m http.server $(PORT) --bind 127.0.0.1 --directory forms >/dev/null 2>&1

test: lint types tests ## run everything that proves the project: lint, types and tests

lint: .venv/dev ## look for slips in the code and its layout, and for code that nothing calls
	$(VENV) -m ruff check .
	$(VENV) -m ruff format --check .
	@grep -rhoE '\.[a-z]+(_[a-z]+)*' --include=*.html --include=*.xml hooks/publish | sort -u | \
		grep -vxE '\.(as|class|else|for|from|if|import|in|is|not|or|with)' | sed 's/^/_/' >.venv/shown.py
	$(VENV) -m vulture hooks .venv/shown.py

types: .venv/dev ## check the types
	$(VENV) -m mypy $(wildcard hooks tests)

tests: .venv/dev .venv/judges ## run the tests, those in a browser too
	$(if $(wildcard tests),$(PYTEST) -m "not alone"; passed=$$?; \
		$(VENV) -m pytest -m alone $(ALONE) || passed=1; .ci/machine left-out; exit $$passed,@$(NO_TESTS))

coverage: .venv/dev ## show what the tests without a browser cover, in twice the time
	$(if $(wildcard tests),$(PYTEST) --cov --cov-report=term -m "not alone" --ignore=tests/browser,@$(NO_TESTS))

quick: lint types ## run everything but the tests in a browser
	$(if $(wildcard tests),$(PYTEST) --ignore=tests/browser,@$(NO_TESTS))

fuzz: .venv/dev ## try thousands of generated cases, and keep the seeds of those that fail; ARGS=20000 for more
	$(if $(wildcard tests),$(VENV) -m tests.fuzz $(ARGS),@$(NO_TESTS))

kills: .venv/dev ## kill each command 200 times at a random moment, and look at what it leaves; ARGS=1000 for more
	$(if $(wildcard tests),$(VENV) -m tests.kills $(ARGS),@$(NO_TESTS))

hosts: .venv/dev ## build the site with MkDocs and with its successor, ProperDocs, and compare
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	$(VENV) -m mkdocs build --strict --site-dir "$$folder/mkdocs" && \
	$(VENV) -m properdocs build --strict -f mkdocs.yml --site-dir "$$folder/properdocs" && \
	diff -r "$$folder/mkdocs" "$$folder/properdocs" && echo "Both build the same site, byte for byte."

format: .venv/dev ## lay out the code, and mend the slips that can be mended by a program
	$(VENV) -m ruff check --fix .
	$(VENV) -m ruff format .

bench: .venv/bench ## measure speed, growth and memory into BENCHMARK.md; ARGS=--quick for a quick look
	$(VENV) -m tests.bench $(or $(ARGS),--write)

screenshots: .venv/dev ## take the pictures of the README and the gallery anew
	$(VENV) -m tests.browser.screenshots

lock: .venv/dev ## renew the lock files to the newest versions that pyproject.toml allows
	$(VENV) -m uv pip compile --quiet --upgrade $(LOCK) --output-file requirements.txt pyproject.toml
	$(VENV) -m uv pip compile --quiet --upgrade $(LOCK) --output-file requirements-add.txt \
		--constraint requirements.txt --extra add pyproject.toml
	$(VENV) -m uv pip compile --quiet --upgrade $(LOCK) --output-file requirements-dev.txt \
		--constraint requirements.txt --constraint requirements-add.txt --group dev pyproject.toml

clean: ## remove what was built, and the virtual environment
	rm -rf site .venv forms/node_modules tests/browser/node_modules .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache

# On every core; the tests of a file stay together, since they share what they build, and the files
# that take longest begin: `tests/conftest.py`. Those that run alone are collected alone as well.
ALONE = $(shell grep -rl --include='test_*.py' pytest.mark.alone tests)
PYTEST := $(VENV) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
NO_TESTS := echo "The generator has its tests where it is developed, not here."

LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url

# A stamp for each lock file: nothing is installed again until the lock file changes.
# `make PYTHON=…` names another Python than the first that is fit.
.venv/site: requirements.txt
	@python="$(or $(PYTHON),$$(.ci/machine python))" && \
	echo "Installing what the site needs into .venv/ …" && "$$python" -m venv --clear .venv
	@$(INSTALL) -r requirements.txt
	@$(COMPLETE)
	@touch $@

# Settings that the host cannot read are told in our words, once after each change of them.
.venv/settings: .venv/site $(or $(wildcard mkdocs.yml),no-settings)
	@$(VENV) -m hooks check --settings
	@touch $@

.venv/add: requirements-add.txt .venv/site
	@echo "Installing what PDF and Word files need into .venv/ …"
	@$(INSTALL) -r requirements-add.txt
	@$(COMPLETE)
	@touch $@

.venv/dev: requirements-dev.txt $(wildcard tests/oldest-pip.txt) .venv/site
	@echo "Installing what the tests need into .venv/ …"
	@$(INSTALL) -r requirements-dev.txt
	@$(COMPLETE)
	@$(if $(wildcard tests),$(PIP) download $(LOCKED) --dest .venv/oldest-pip -r tests/oldest-pip.txt)
	@touch $@

# The programs that judge pages in the tests; their install scripts, which download, are not run.
.venv/judges: $(wildcard tests/browser/package-lock.json) .venv/dev
	@$(if $(wildcard tests),.ci/machine judges)
	@if [ ! -e tests/browser/package-lock.json ]; then \
		touch $@; \
	elif command -v npm >/dev/null; then \
		echo "Installing the programs that judge pages into tests/browser/node_modules/ …"; \
		npm ci --ignore-scripts --no-audit --no-fund --silent --prefix tests/browser && touch $@; \
	fi

.venv/bench: tests/bench/build.txt tests/bench/requirements.txt .venv/dev
	@echo "Installing what the benchmark compares with into .venv/ …"
	@$(INSTALL) -r tests/bench/build.txt
	@$(INSTALL) --no-binary flashtext --no-build-isolation -r tests/bench/requirements.txt
	@$(COMPLETE)
	@touch $@
