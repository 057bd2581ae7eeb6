"""Runs every program that has a recorded output on Baton: programs, fixtures, tracebacks, replays.

Where CPython 3.13.0 is found it runs them too, and must still print what was recorded.
`run_programs.py --baton PATH [NAME…]` runs those whose path contains a NAME.
"""

import argparse
import os
import queue
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import oracle

PLACES = {
    "Programs": oracle.ROOT / "Programs",
    "Fixtures": oracle.HERE / "Fixtures",
    "Tracebacks": oracle.HERE / "Tracebacks",
    "Replays": oracle.HERE / "Replays",
    "Mistakes": oracle.HERE / "Mistakes",
}
# The programs of the course sleep for seconds, on the real clock too: so many may sleep at a time.
SLEEPERS = {"Programs": 24}


def every_program(names=(), places=tuple(PLACES)) -> list:
    """The programs of the places, in order, whose path contains one of the names, if any."""
    found = [
        path for place in places for path in sorted(PLACES[place].glob("**/*.py"))
        if "benchmarks" not in path.parts]
    return [path for path in found if not names or any(name in str(path) for name in names)]


def trouble(baton: str, path: Path) -> str:
    """Why the program fails on Baton, '' where it prints what CPython printed."""
    wanted = oracle.expected(path)
    if wanted is None:
        return "no recorded output: run record.py"
    for _ in range(2):
        difference = oracle.difference(wanted, oracle.run_baton(baton, path))
        if not difference:
            return ""
    return difference


def drift(server: oracle.CPython, path: Path) -> str:
    """Why the recorded output is not CPython's any more, '' where it is."""
    for run in (server.run, server.run_fresh, server.run_fresh):
        difference = oracle.difference(oracle.expected(path), run(path))
        if not difference:
            return ""
    return "the recorded output is not what CPython prints now:\n" + difference


def run_section(place: str, baton: str, names=(), jobs: int = 2, python=None) -> oracle.Tally:
    """The programs of one place; with a `python` of 3.13.0, that it still prints what was recorded."""
    paths = every_program(names, (place,))
    tally = oracle.Tally(place)
    is_live = python is not None and oracle.version_of(python) == (3, 13, 0)
    servers = [oracle.CPython(python) for _ in range(SLEEPERS.get(place, 1) if is_live else 0)]
    idle = queue.SimpleQueue()
    for server in servers:
        idle.put(server)

    def compare(path):
        server = idle.get()
        try:
            return drift(server, path)
        finally:
            idle.put(server)

    with ThreadPoolExecutor(SLEEPERS.get(place, jobs)) as pool, ThreadPoolExecutor(len(servers) or 1) as oracles:
        here = pool.map(lambda path: trouble(baton, path), paths)
        if place not in SLEEPERS:
            here = list(here)
        there = oracles.map(compare, paths) if is_live else ()
        for path, difference in zip(paths, here):
            tally.record(str(path.relative_to(oracle.ROOT)), difference)
        for path, difference in zip(paths, there):
            if difference:
                tally.record(f"{path.relative_to(oracle.ROOT)} (CPython)", difference)
    for server in servers:
        server.close()
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--live", action="store_true", help="run CPython 3.13 too")
    options = parser.parse_args()
    python = oracle.find_cpython() if options.live else None
    tallies = [
        run_section(place, options.baton, options.names, options.jobs, python) for place in PLACES]
    sys.exit(any(tally.failed for tally in tallies))


if __name__ == "__main__":
    main()
