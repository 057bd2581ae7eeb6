# The commands of the project. `make run` and `make test` need nothing done before them but a Swift toolchain.
PREFIX ?= /usr/local
SWIFT ?= swift
BATON := .build/release/baton

# Linux links the Swift library in, so that the binary stands alone and starts fast; macOS has it in the system.
ifeq ($(shell uname -s),Darwin)
STATIC :=
else
STATIC := --static-swift-stdlib
endif

# One thread at a time runs the interpreter; checks for overlapping accesses cost it four instructions in a hundred.
FLAGS := -Xswiftc -enforce-exclusivity=unchecked

# For the same reason references are counted without atomic operations: 0.94 of the time. Threads that
# do not hold the interpreter's lock keep to the rule of `DetachedThread`.
FLAGS += -Xswiftc -Xfrontend -Xswiftc -assume-single-threaded

# Without position independence there is nothing to relocate at start: 0.4 of 5 ms, and a megabyte.
ifeq ($(shell uname -s),Linux)
FLAGS += -Xswiftc -Xclang-linker -Xswiftc -no-pie
endif

.PHONY: help run build test oracle bench record readme lint format install uninstall clean setup setup-test

help:
	@echo "make run                    build baton and play the tour: the article in a minute"
	@echo "make test                   every test: Swift tests, programs, fixtures, random programs"
	@echo "make build                  the release binary, at $(BATON)"
	@echo "make bench                  the speed tables, Baton against CPython 3.13"
	@echo "make lint                   the formatter's complaints, none allowed"
	@echo "make format                 format every Swift file in place"
	@echo "make oracle                 the tests of make test that run programs, without the Swift tests"
	@echo "make record                 write the expected outputs anew, with CPython 3.13"
	@echo "make readme                 the README's table, from baton --supported"
	@echo "make install PREFIX=/path   copy the binary to PREFIX/bin (default /usr/local)"
	@echo "make clean                  remove the build folder"
	@echo "PYTHON313=/path/to/python3.13 names the CPython to compare with."

run: build
	@$(BATON) Programs/tour.py

build: setup
	@$(SWIFT) build -c release --product baton $(STATIC) $(FLAGS)

test: setup-test build
	@python3 Tests/Oracle/run_all.py --baton $(BATON) --swift "$(SWIFT)"

oracle: setup-test build
	@python3 Tests/Oracle/run_all.py --baton $(BATON)

bench: setup-test build
	@python3 Programs/benchmarks/bench.py --baton $(BATON)

record: setup-test
	@python3 Tests/Oracle/record.py

readme: build
	@python3 Tests/Oracle/names.py --baton $(BATON) --table README.md

lint:
	@$(SWIFT) format lint --strict -r Sources Tests Package.swift

format:
	@$(SWIFT) format -i -r Sources Tests Package.swift

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BATON) "$(DESTDIR)$(PREFIX)/bin/baton"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/baton"

clean:
	rm -rf .build

setup:
	@bash .ci/setup

setup-test:
	@bash .ci/setup --test
