"""Every test in one run, ending in the line `N passed, N failed`: `run_all.py --baton PATH [--swift swift]`.

The Swift tests (where --swift names the tool), then the programs, then the generated programs.
"""

import argparse
import os
import re
import subprocess
import sys
import time

import oracle
import run_programs

FULL = {"random_asyncio": 1000, "random_sync": 1000}


def swift_tests(swift: str) -> oracle.Tally:
    """`swift test`, its output shown as it comes and its closing lines counted."""
    tally = oracle.Tally("Swift tests")
    process = subprocess.Popen(
        [*swift.split(), "test"], cwd=oracle.ROOT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    failed = 0
    for line in process.stdout:
        quiet = re.search(r"\[\d+/\d+\]|(started|passed)[ .(]|^Building|^Test Suite|^\s*Executed", line)
        if not quiet:
            print(line, end="", flush=True)
        if found := re.search(r"Executed (\d+) tests?, with (?:\d+ tests? skipped and )?(\d+) failure", line):
            executed, wrong = int(found[1]), int(found[2])
            xctest = (executed, wrong)
        if found := re.search(r"Test run with (\d+) tests?.* (passed|failed)", line):
            tally.passed += int(found[1])
        if re.search(r"^. Test .* failed after", line):
            failed += 1
    if "xctest" in locals():
        tally.passed += xctest[0]
        failed += xctest[1]
    status = process.wait()
    tally.passed -= failed
    tally.failed += ["swift test"] * max(failed, int(status != 0))
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--swift", help="run the Swift tests too, with this tool")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
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
    print(f"{time.monotonic() - begun:.0f} s")
    passed = sum(tally.passed for tally in tallies)
    failed = sum(len(tally.failed) for tally in tallies)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
