"""What Baton adds of its own: deadlocks explained, mistakes coached. `reports.py --baton PATH [NAME…]`.

`Deadlocks/x.py` must end within seconds with status 3 and with the lines of `x.baton`; `Mistakes/x.py` must show what
CPython shows and, after it, the lines of `x.baton`. `--accept` writes those files from what Baton says now.
"""

import argparse
import time
from pathlib import Path

import oracle


def play(baton: str, path: Path, *options: str) -> tuple:
    """Baton's run: its own lines, and the rest as a result."""
    result = oracle.run([str(Path(baton).resolve()), *options], path, timeout=20)
    lines = result.stderr.split("\n")
    own = [line for line in lines if line.startswith("baton:")]
    rest = "\n".join(line for line in lines if not line.startswith("baton:"))
    return "".join(line + "\n" for line in own), result._replace(stderr=rest)


def trouble(baton: str, path: Path, accept: bool) -> str:
    """What is wrong, '' where nothing is."""
    deadlock = path.parent.name == "Deadlocks"
    own, rest = play(baton, path, *([] if deadlock else ["--coach", "--clock", "virtual"]))
    if deadlock:
        begun = time.monotonic()
        play(baton, path)
        if (elapsed := time.monotonic() - begun) > 1:
            return f"took {elapsed:.1f} s to see the deadlock"
    if accept:
        path.with_suffix(".baton").write_text(own, "utf-8")
    if deadlock and rest.status != 3:
        return f"status {rest.status} in place of 3"
    if not deadlock:
        wanted = oracle.expected(path)
        if found := oracle.difference(wanted, rest):
            return found
    wanted = path.with_suffix(".baton").read_text("utf-8")
    return "" if wanted == own else f"wanted:\n{wanted}found:\n{own}"


def run_section(baton: str, names=(), accept: bool = False) -> oracle.Tally:
    tally = oracle.Tally("Reports")
    for place in ("Deadlocks", "Mistakes"):
        for path in sorted(Path(oracle.HERE, place).glob("*.py")):
            if not names or any(name in path.name for name in names):
                tally.record(f"{place}/{path.name}", trouble(baton, path, accept))
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--accept", action="store_true")
    options = parser.parse_args()
    run_section(options.baton, options.names, options.accept)


if __name__ == "__main__":
    main()
