# The front door. Every target sets up what it needs; `make help` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
WORKERS ?= auto
# The proofs mostly wait: more of them side by side than there are cores. Those that share servers stay together.
PROOFS ?= 6
SIDE_BY_SIDE = -n $(PROOFS) --dist loadgroup --no-loadscope-reorder
.DEFAULT_GOAL := help

.PHONY: help synth check test lint dist-check docs docs-check imports imports-check dashboards dashboards-check snapshots test-cluster test-addons test-node test-servers bench clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

# pip of the Python may be older than dependency groups; the venv's is not. It compiles a wheel, and not what it leaves in
# its place: where Python may not do so as it goes either, each command would take twice as long.
$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable . --group test --group lint
	$(BIN)/python -m compileall -q src
	@touch $@

synth: $(READY) ## Write dist/: the YAML of all environments (of specify.yaml, else of the presets)
	@$(BIN)/specify-infra synth

test: $(READY) ## Run all tests that need no cluster
	@$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup --ignore tests/cluster --ignore tests/node --ignore tests/servers

lint: $(READY) ## Check style and types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

check: lint test docs-check dist-check ## Everything that must hold before a commit

dist-check: $(READY) ## Prove that dist/ is what the code writes
	@rm -rf .cache/dist # what was there before would forbid volumes to shrink, and tracks to switch
	@said=$$($(BIN)/specify-infra synth --out .cache/dist 2>&1) || { echo "$$said" >&2; exit 1; }
	@diff -r .cache/dist dist || { echo "dist/ is stale: run make synth and commit it" >&2; exit 1; }

docs: $(READY) ## Regenerate docs/reference and the JSON Schema from the code
	@$(BIN)/python tools/reference.py

docs-check: $(READY)
	@$(BIN)/python tools/reference.py --check

$(VENV)/.imports: $(READY)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group imports
	@touch $@

imports: $(VENV)/.imports ## Regenerate imports/ and the offline schemas from the pinned CRDs
	@$(BIN)/python -m tools.imports

imports-check: $(VENV)/.imports ## Prove that imports/ and the schemas are fresh
	@$(BIN)/python -m tools.imports --check

$(VENV)/.dashboards: $(READY)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dashboards
	@touch $@

dashboards: $(VENV)/.dashboards ## Regenerate the dashboards that stand beside their components
	@$(BIN)/python -m tools.dashboards

dashboards-check: $(VENV)/.dashboards ## Prove that the dashboards are what tools/dashboards writes
	@$(BIN)/python -m tools.dashboards --check

snapshots: $(READY) ## Rewrite the snapshots and tests/contract/identity.txt
	@$(BIN)/python -m pytest -q tests/snapshots tests/contract --snapshot-update

$(VENV)/.cluster: $(READY)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group cluster
	@touch $@

$(VENV)/.servers: $(VENV)/.cluster
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group servers
	@touch $@

ADDONS := tests/cluster/addons

test-cluster: $(VENV)/.cluster ## Prove dist/ on a real control plane (builds it with Go the first time)
	@$(BIN)/python -m tests.cluster.build
	@$(BIN)/python -m pytest tests/cluster $(SIDE_BY_SIDE) --ignore $(ADDONS)

test-addons: $(VENV)/.cluster ## Prove ways in, meshes, deliveries and monitors on the real servers of add-ons
	@$(BIN)/python -m tests.cluster.build addons
	@$(BIN)/python -m pytest $(ADDONS) $(SIDE_BY_SIDE)

test-node: $(VENV)/.cluster ## Prove pods, probes, policies and rollouts on a real node (needs root)
	@$(BIN)/python -m tests.cluster.build node
	@$(BIN)/python -m pytest tests/node $(SIDE_BY_SIDE)

test-servers: $(VENV)/.servers ## Prove data and observability on real servers (needs root and what .ci/packages installs)
	@$(BIN)/python -m tests.cluster.build servers
	@$(BIN)/python -m pytest tests/servers $(SIDE_BY_SIDE)

bench: $(READY) ## Measure synth and answers as ratios against cdk8s itself, and fail above their limits
	@$(BIN)/python -m bench

clean: ## Remove what the targets made, dist/ excepted
	rm -rf $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache
