"""Writes `.out`, `.err` and `.exit` beside programs, as CPython 3.13 runs them: `record.py [FILE…]`.

The only way such a file is made. A program whose two runs differ is named and not recorded.
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import names
import oracle
from run_programs import every_program


def record(python: str, path: Path) -> str:
    """Runs and writes; gives the reason where the program cannot be recorded, else ''."""
    first, second = (oracle.run([python], path) for _ in range(2))
    if first != second:
        return "two runs differ:\n" + oracle.difference(first, second)
    for suffix, text, wanted in (
        (".out", first.stdout, True), (".err", first.stderr, first.stderr != ""),
        (".exit", f"{first.status}\n", first.status != 0)):
        target = path.with_suffix(suffix)
        if wanted:
            target.write_text(text, "utf-8")
        elif target.exists():
            target.unlink()
    return ""


def main():
    python = oracle.find_cpython()
    if python is None or oracle.version_of(python) != (3, 13, 0):
        sys.exit("record: CPython 3.13.0 is needed")
    paths = [Path(name).resolve() for name in sys.argv[1:]] or every_program()
    if missing := [str(path) for path in paths if not path.is_file()]:
        sys.exit(f"record: no such file: {', '.join(missing)}")
    with ThreadPoolExecutor(8) as pool:
        troubles = list(pool.map(lambda path: record(python, path), paths))
    if len(sys.argv) == 1:
        names.record(python)
    for path, trouble in zip(paths, troubles):
        if trouble:
            print(path, trouble)
    print(f"recorded {troubles.count('')} of {len(paths)}")
    sys.exit(any(troubles))


if __name__ == "__main__":
    main()
