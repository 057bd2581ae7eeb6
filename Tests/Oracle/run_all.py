"""Every test in one run, ending in `N passed, N failed`: `run_all.py --baton PATH [--swift swift]`.

The Swift tests (where --swift names the tool), then the programs, then the generated programs.
"""

import argparse
import os
import re
import signal
import subprocess
import sys
import time

from pathlib import Path

import command_line
import generated
import module_calls
import names
import oracle
import random_asyncio
import random_sync
import reference
import reports
import run_programs
import suspension_matrix
import teaching

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Prompt"))

import prompt_tests
import transcripts

GENERATED = [
    ("suspension_matrix", suspension_matrix.programs, 0, lambda result: result),
    ("random_asyncio", random_asyncio.programs, 1000, lambda result: result),
    ("random_sync", random_sync.programs, 500, random_sync.last_line),
    ("module_calls", module_calls.programs, 1, random_sync.last_line),
]


def swift_tests(swift: str) -> oracle.Tally:
    """`swift test`: the lines that say something are shown, its closing lines counted."""
    tally = oracle.Tally("Swift tests")
    process = subprocess.Popen(
        [*swift.split(), "test"], cwd=oracle.ROOT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    run = failed = 0
    for line in process.stdout:
        if re.search(r"error:|warning:|failed|recorded an issue|Fatal|crash", line):
            print(line, end="", flush=True)
        if found := re.search(r"Test run with (\d+) tests?", line):
            run += int(found[1])
        if re.search(r"^\S+ Test \S.* failed after", line) and " Test run " not in line:
            failed += 1
    status = process.wait()
    tally.passed = max(0, run - failed)
    tally.failed = ["swift test"] * max(failed, int(status != 0))
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--swift", help="run the Swift tests too, with this tool")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    # What runs in the background may ignore these, and so would every program started here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)
    begun = time.monotonic()
    python = oracle.find_cpython()
    if python is None:
        print("oracle:", oracle.absent_reason())
    else:
        print("oracle:", python, ".".join(map(str, oracle.version_of(python))))
    tallies = []
    if options.swift:
        tallies.append(swift_tests(options.swift))
    for place in run_programs.PLACES:
        tallies.append(
            run_programs.run_section(place, options.baton, jobs=options.jobs, python=python))
    tallies.append(command_line.run_section(options.baton, python))
    tallies.append(transcripts.run_section(options.baton, python))
    tallies.append(prompt_tests.run_section(options.baton))
    tallies.append(reports.run_section(options.baton))
    tallies.append(reference.run_section(options.baton, options.jobs))
    tallies.append(teaching.run_section(options.baton, python))
    tallies.append(names.run_section(options.baton, python))
    tallies.append(module_calls.run_coverage(options.baton))
    for section, programs, count, shape in GENERATED:
        comparison = generated.Comparison(
            section, options.baton, python, options.seed, shape,
            options.jobs * 2 if section == "random_asyncio" else options.jobs)
        tallies.append(comparison.run(programs(count, options.seed)))
    print(f"{time.monotonic() - begun:.0f} s")
    passed = sum(tally.passed for tally in tallies)
    failed = sum(len(tally.failed) for tally in tallies)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
