"""Runs generated programs on Baton and compares: with CPython live, or with the digests it recorded.

A generator is a function from an index and a seed to a program's text. Failing programs are kept in
`.build/oracle/SECTION/`.
"""

import argparse
import hashlib
import os
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import oracle

KEPT = oracle.ROOT / ".build" / "oracle"
DIGESTS = oracle.HERE / "Digests"


def digest(result: oracle.Result) -> str:
    """A short digest of all that a run showed."""
    text = f"{result.status}\0{result.stdout}\0{result.stderr}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def in_order_of_addresses(wanted: oracle.Result, actual: oracle.Result) -> bool:
    """Whether the first line that differs shows a set that holds what is hashed by its address."""
    for one, other in zip(*((run.stdout + run.stderr).split("\n") for run in (wanted, actual))):
        if one != other:
            # Every NaN is an object of its own there, and one value here.
            if one.count("nan") > other.count("nan") > 0:
                return True
            shown = any(sign in one and sign in other for sign in ADDRESSED)
            return shown and (sorted(one) == sorted(other) or "{" in one and "{" in other)
    return False


def ends_in_shutdown(result: oracle.Result) -> bool:
    """Whether CPython's logging broke while the interpreter was taken down: noise of its own."""
    return "--- Logging error ---" in result.stderr


# Signs of objects that are hashed by their address.
ADDRESSED = (
    "<class '", "'type'", "NotImplemented", "<function", "<built-in", "0x…", "Error(",
    "'builtin_function_or_method'", "'function'")

# Sections whose programs must never be called a deadlock: they run with Baton's reports.
SPEAKING = ("random_asyncio",)

# What prints more, or runs longer on CPython, is no test: such programs are skipped.
LARGEST, LONGEST = 1 << 20, 20


def recorded(section: str, seed: int) -> dict:
    """The digests CPython made for one section and seed, by program name."""
    path = DIGESTS / f"{section}-{seed}.txt"
    return dict(line.split() for line in path.read_text().splitlines()) if path.exists() else {}


class Comparison:
    """One section's run: `shape` maps a result to what must be equal (the identity unless told)."""

    def __init__(self, section, baton, python=None, seed=1, shape=lambda result: result, jobs=2):
        self.section, self.baton, self.python = section, baton, python
        self.seed, self.shape, self.jobs = seed, shape, jobs
        self.digests = {} if python else recorded(section, seed)
        self.tally = oracle.Tally(section, shown=3)
        self.own = threading.local()
        self.servers = []

    def cpython(self) -> oracle.CPython:
        """The warm CPython of the calling thread."""
        if not hasattr(self.own, "server"):
            self.own.server = oracle.CPython(self.python)
            self.servers.append(self.own.server)
        return self.own.server

    def settle(self, path: Path, actual: oracle.Result, seen: set) -> str:
        """The difference from a CPython of its own; "unsteady" where that shows now this, now that.

        `seen` is what the warm CPython has shown.
        """
        runs = seen | {self.shape(self.cpython().run_fresh(path, timeout=60)) for _ in range(6)}
        if len(runs) > 1 or any(map(ends_in_shutdown, runs)):
            return "unsteady"
        return oracle.difference(runs.pop(), actual)

    def trouble(self, path: Path) -> str:
        """Why Baton's run is not CPython's, '' where it is; a difference must show three times."""
        seen = set()
        if self.python:
            first = self.cpython().run(path, timeout=LONGEST)
            if first.status == -14 or len(first.stdout) + len(first.stderr) > LARGEST:
                return "unsteady"
        for _ in range(3):
            if self.section in SPEAKING:
                deadlock, actual = oracle.run_speaking(self.baton, path, timeout=60)
                if deadlock:
                    waits = self.python and self.cpython().run(path, timeout=10).status < 0
                    return "unsteady" if waits else "called a deadlock"
                actual = self.shape(actual)
            else:
                actual = self.shape(oracle.run_baton(self.baton, path, timeout=60))
            if self.python:
                wanted = self.shape(first if not seen else self.cpython().run(path, timeout=60))
                seen.add(wanted)
                if in_order_of_addresses(wanted, actual):
                    return "unsteady"
                found = oracle.difference(wanted, actual)
            else:
                known = self.digests.get(path.stem)
                found = "" if digest(actual) == known else "not what CPython 3.13 recorded"
            if not found:
                return ""
        return self.settle(path, actual, seen) if self.python else found

    def run(self, programs: list) -> oracle.Tally:
        """Compares (name, text) pairs and keeps the failing ones."""
        print(f"{self.section}: {len(programs)} programs, seed {self.seed}", flush=True)
        with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(self.jobs) as pool:
            paths = []
            for name, text in programs:
                paths.append(Path(scratch, name + ".py"))
                paths[-1].write_text(text, "utf-8")
            if not self.python:
                paths = [path for path in paths if path.stem in self.digests]
                self.tally.skipped = len(programs) - len(paths)
            for path, trouble in zip(paths, pool.map(self.trouble, paths)):
                if trouble == "unsteady":
                    self.tally.skipped += 1
                elif trouble:
                    kept = KEPT / self.section / path.name
                    kept.parent.mkdir(parents=True, exist_ok=True)
                    kept.write_text(path.read_text("utf-8"), "utf-8")
                    self.tally.record(str(kept.relative_to(oracle.ROOT)), trouble)
                else:
                    self.tally.record(path.name, "")
        for server in self.servers:
            server.close()
        return self.tally.close()

    def record(self, programs: list):
        """Writes the digests of CPython's runs; programs whose two runs differ are left out."""
        lines = []
        with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(self.jobs) as pool:

            def one(pair):
                path = Path(scratch, pair[0] + ".py")
                path.write_text(pair[1], "utf-8")
                runs = [self.shape(self.cpython().run(path)) for _ in range(2)]
                if runs[0].status < 0:
                    return "ended by a signal", ""
                return ("", "noise") if ends_in_shutdown(runs[0]) else map(digest, runs)

            for (name, _), (first, second) in zip(programs, pool.map(one, programs)):
                if first == "ended by a signal":
                    print("does not end:", name)
                elif first == second:
                    lines.append(f"{name} {first}\n")
                else:
                    print("two runs differ:", name)
        for server in self.servers:
            server.close()
        DIGESTS.mkdir(exist_ok=True)
        (DIGESTS / f"{self.section}-{self.seed}.txt").write_text("".join(lines))
        print(f"{self.section}: recorded {len(lines)} of {len(programs)}")


def main(section: str, programs, count: int, shape=lambda result: result):
    """The command line of a section: `programs(count, seed)` gives (name, text) pairs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--count", type=int, default=count)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--record", action="store_true", help="write CPython's digests")
    parser.add_argument("--write", metavar="FOLDER", help="only write the programs there")
    parser.add_argument("--only", help="only programs whose name contains this")
    options = parser.parse_args()
    pairs = [
        pair for pair in programs(options.count, options.seed)
        if not options.only or options.only in pair[0]]
    if options.write:
        Path(options.write).mkdir(parents=True, exist_ok=True)
        for name, text in pairs:
            Path(options.write, name + ".py").write_text(text, "utf-8")
        return
    comparison = Comparison(
        section, options.baton, oracle.find_cpython(), options.seed, shape, options.jobs)
    if options.record:
        comparison.record(pairs)
        return
    tally = comparison.run(pairs)
    print(f"{tally.passed} passed, {len(tally.failed)} failed")
    sys.exit(bool(tally.failed))
