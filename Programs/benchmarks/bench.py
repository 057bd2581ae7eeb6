"""Runs each benchmark on Baton and on CPython 3.13 in turn, and prints the medians and their ratio.

`bench.py --baton PATH [--runs 5] [--table core|asyncio|suite] [NAME…]`. A row is ok where the ratio is at most the one allowed.
"""

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "Tests" / "Oracle"))
import oracle  # noqa: E402

TIME, MEMORY, START = "time", "memory", "start"
LIMIT = 60  # seconds, for one run

CORE = [
    ("recursive fib(27)", "fib", TIME, 1.2),
    ("nested calls, positional arguments", "nested_calls", TIME, 1.2),
    ("while loop, ints", "while_int", TIME, 0.6),
    ("while loop, floats", "while_float", TIME, 0.6),
    ("for range loop, ints", "range_int", TIME, 0.6),
    ("for range loop, floats", "range_float", TIME, 0.6),
    ("attribute read and write, method call", "attributes", TIME, 1.2),
    ("await of a coroutine, a million times", "await_coroutine", TIME, 0.6),
    ("100,000 tasks spawned and gathered", "spawn_gather", TIME, 0.15),
    ("100 tasks x 10,000 sleep(0)", "sleep_zero", TIME, 0.15),
    ("sleep(0) under 500 awaits, 10,000 times", "deep_await", TIME, 0.02),
    ('start to finish of print("hi")', "hello", START, 0.4),
    ("start to finish of asyncio.run, empty main", "empty_main", START, 0.15),
    ("peak memory, 100,000 tasks in sleep(1)", "sleeping_tasks", MEMORY, 0.4),
]

ASYNCIO = [
    ("queue, one producer, one consumer", "queue_one", TIME, 0.25),
    ("queue, ten and ten", "queue_ten", TIME, 0.25),
    ("lock and semaphore", "locks", TIME, 0.25),
    ("event and condition", "events", TIME, 0.25),
    ("task groups of three", "groups", TIME, 0.25),
    ("timeout and wait_for in a loop", "timeouts", TIME, 0.25),
    ("cancel of 50,000 tasks", "cancel", TIME, 0.25),
    ("futures with callbacks", "futures", TIME, 0.25),
    ("async generators and async for", "async_generators", TIME, 0.25),
    ("100,000 timers, random deadlines", "timers", TIME, 0.25),
]

SUITE = [
    ("calls of every kind", "calls", TIME),
    ("closures", "closures", TIME),
    ("loops", "loops", TIME),
    ("global-level loops", "global_loops", TIME),
    ("list build and index", "lists", TIME),
    ("sort, with and without key", "sorting", TIME),
    ("dict word count", "word_count", TIME),
    ("dict insert and delete", "dict_churn", TIME),
    ("sets", "sets", TIME),
    ("tuples and unpacking", "tuples", TIME),
    ("string building", "string_building", TIME),
    ("string methods", "string_methods", TIME),
    ("f-strings", "f_strings", TIME),
    ("class attributes and methods", "classes", TIME),
    ("operators defined by classes", "operators", TIME),
    ("exceptions in a loop", "exceptions", TIME),
    ("generators", "generators", TIME),
    ("comprehensions", "comprehensions", TIME),
    ("match statement", "matching", TIME),
    ("n-body", "n_body", TIME),
    ("spectral norm", "spectral_norm", TIME),
    ("matrix product", "matrix_product", TIME),
    ("n-queens", "n_queens", TIME),
    ("sieve", "sieve", TIME),
    ("mandelbrot", "mandelbrot", TIME),
    ("binary trees", "binary_trees", TIME),
    ("permutations (fannkuch)", "fannkuch", TIME),
    ("tasks of an operating system", "scheduler", TIME),
    ("one-way constraints", "constraints", TIME),
    ("big ints", "big_ints", TIME),
    ("memory: a million objects", "memory_objects", MEMORY),
    ("memory: a million ints in a list", "memory_ints", MEMORY),
    ("memory: a million dict entries", "memory_dict", MEMORY),
    ("memory: a million strings", "memory_strings", MEMORY),
]


def run_once(command: list, path: Path, kind: str):
    """Seconds (or bytes at the peak) of one run and what it printed, or None and why it failed."""
    times = 20 if kind == START else 1
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begun = time.perf_counter()
        for _ in range(times):
            process = subprocess.Popen(
                [*command, str(path)], env=oracle.ENVIRONMENT, stdin=subprocess.DEVNULL,
                stdout=output, stderr=errors)
            watch = threading.Timer(LIMIT, process.kill)
            watch.start()
            _, status, usage = os.wait4(process.pid, 0)
            watch.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
        seconds = (time.perf_counter() - begun) / times
        output.seek(0)
        errors.seek(0)
        if process.returncode == -9:
            return None, f"not done after {LIMIT} s"
        if process.returncode != 0:
            lines = errors.read().decode("utf-8", "replace").strip().split("\n")
            return None, f"exit status {process.returncode}: {lines[-1]}"
        peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        return (peak if kind == MEMORY else seconds), output.read()


def shown(figure: float, kind: str) -> str:
    return f"{figure / 1e6:.1f} MB" if kind == MEMORY else f"{figure * 1000:.1f} ms"


def measure(title, path, kind, allowed, baton, python, runs):
    """Prints one row and gives its ratio (None where one of the two failed)."""
    figures = ([], [])
    for _ in range(runs):
        outputs = []
        for side, command in enumerate(([baton, "--plain"], [python])):
            figure, output = run_once(command, path, kind)
            if figure is None:
                who = "Baton" if side == 0 else "CPython"
                print(f"{title:<44} {who} failed: {output}", flush=True)
                return None
            figures[side].append(figure)
            outputs.append(output)
        if outputs[0] != outputs[1]:
            print(f"{title:<44} the outputs differ: {outputs[0][:60]!r}, CPython {outputs[1][:60]!r}")
            return None
    ours, theirs = (statistics.median(side) for side in figures)
    ratio = ours / theirs
    verdict = "ok" if ratio <= allowed else "OVER"
    print(
        f"{title:<44} {shown(ours, kind):>11} {shown(theirs, kind):>11} {ratio:>7.3f} {allowed:>7.2f}"
        f"  {verdict}", flush=True)
    return ratio


def table(title, rows, folder, options, python):
    """Prints one table; gives the ratios of its rows by kind."""
    print(f"\n{title}\n{'work':<44} {'Baton':>11} {'CPython':>11} {'ratio':>7} {'at most':>7}")
    ratios = {TIME: [], START: [], MEMORY: []}
    for name, file, kind, allowed in rows:
        if options.names and not any(wanted in file for wanted in options.names):
            continue
        path = HERE / folder / f"{file}.py"
        ratio = measure(name, path, kind, allowed, options.baton, python, options.runs)
        if ratio is not None:
            ratios[kind].append(ratio)
    return ratios


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--table", choices=["core", "asyncio", "suite", "all"], default="all")
    options = parser.parse_args()
    options.baton = str(Path(options.baton).resolve())
    python = oracle.find_cpython()
    if python is None:
        sys.exit("bench: no CPython 3.13 found to compare with (set PYTHON313 to its path)")
    version = ".".join(map(str, oracle.version_of(python)))
    print(f"Baton against CPython {version}, medians of {options.runs} runs, in turn")
    if options.table in ("core", "all"):
        table("The core", CORE, "core", options, python)
    if options.table in ("asyncio", "all"):
        table("asyncio", ASYNCIO, "asyncio", options, python)
    if options.table in ("suite", "all"):
        suite = [(*row, 1.3) for row in SUITE]
        ratios = table("Plain computing", suite, "suite", options, python)[TIME]
        if ratios:
            mean = math.exp(statistics.fmean(map(math.log, ratios)))
            verdict = "ok" if mean <= 0.8 else "OVER"
            print(f"{'geometric mean of the times':<68} {mean:>7.3f} {0.8:>7.2f}  {verdict}")


if __name__ == "__main__":
    main()
