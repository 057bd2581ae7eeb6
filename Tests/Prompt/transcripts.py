"""Transcripts: `baton --transcript` against `python3 -m asyncio` of CPython 3.13.

`Tests/Transcripts/NAME.in` holds what is typed, `NAME.out` what CPython's prompt made of it (written
by `transcripts.py --record`). Where Baton's prompt is meant to answer in another way there is
`NAME.baton` instead: the reason, which the test run shows, then Baton's transcript.
"""

import argparse
import difflib
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent / "Transcripts"
sys.path.insert(0, str(HERE.parent / "Oracle"))

import oracle


def tidy(text: str) -> str:
    """Without frames of CPython's library and addresses."""
    return oracle.comparable(text, HERE)


def play_cpython(python: str, session: str) -> str:
    result = subprocess.run(
        [python, str(HERE / "cpython_prompt.py")], input=session, capture_output=True, text=True,
        timeout=60)
    text = result.stdout
    start = text.index(">>> import asyncio\n") + len(">>> import asyncio\n")
    return tidy(text[start:].replace("exiting asyncio REPL...\n", ""))


def play_baton(baton: str, session: str, *options: str) -> str:
    result = subprocess.run(
        [baton, "--transcript", *options], input=session, capture_output=True, text=True, timeout=60)
    return tidy(result.stdout + result.stderr)


def sessions():
    return sorted(FOLDER.glob("*.in"))


def expected(path: Path):
    """The transcript that Baton has to give, and the reason where it is not CPython's."""
    own = path.with_suffix(".baton")
    if own.exists():
        reason, _, text = own.read_text().partition("\n")
        return text, reason
    return path.with_suffix(".out").read_text(), None


def record(python: str):
    for path in sessions():
        if path.with_suffix(".baton").exists():
            continue
        path.with_suffix(".out").write_text(play_cpython(python, path.read_text()))
        print("recorded", path.stem)


def run_section(baton: str, python=None) -> oracle.Tally:
    """Every transcript; CPython's are made anew and compared too where one is given."""
    tally = oracle.Tally("Transcripts")
    baton = str(Path(baton).resolve())
    for path in sessions():
        session = path.read_text()
        wanted, reason = expected(path)
        found = play_baton(baton, session, *([] if reason else ["--plain"]))
        tally.record(path.stem, difference(wanted, found))
        if reason:
            print(f"DIFFERS {path.stem}: {reason}")
        elif python:
            # The moment at which CPython's threads see that nothing is ready is not exact.
            if play_cpython(python, session) != wanted and play_cpython(python, session) != wanted:
                tally.record(path.stem + " (CPython)", "not what was recorded")
    return tally.close()


def difference(wanted: str, found: str) -> str:
    if wanted == found:
        return ""
    return "\n".join(difflib.unified_diff(
        wanted.split("\n"), found.split("\n"), "wanted", "found", lineterm=""))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--record", metavar="PYTHON")
    parser.add_argument("--cpython", metavar="PYTHON", help="play standard input on CPython")
    parser.add_argument("--baton", metavar="BATON", help="play standard input on Baton")
    options = parser.parse_args()
    if options.record:
        record(options.record)
    if options.cpython:
        print(play_cpython(options.cpython, sys.stdin.read()), end="")
    if options.baton:
        print(play_baton(options.baton, sys.stdin.read()), end="")


if __name__ == "__main__":
    main()
