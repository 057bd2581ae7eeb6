"""What the oracle tests share: finding CPython 3.13, running programs, making two runs comparable.

Runs on any Python from 3.9 on. CPython 3.13 is only needed where programs are compared live.
"""

import functools
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple, Optional

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TIMEOUT = 120

ENVIRONMENT = {
    **os.environ,
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONIOENCODING": "utf-8",
    "NO_COLOR": "1",
    "PYTHONHASHSEED": "0",
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
}
for name in ("STARTUP", "UNBUFFERED", "ASYNCIODEBUG", "DEVMODE", "WARNINGS", "OPTIMIZE"):
    ENVIRONMENT.pop("PYTHON" + name, None)


class Result(NamedTuple):
    """What a run showed: both outputs as text, and the exit status (negative: ended by that signal)."""

    stdout: str
    stderr: str
    status: int


# --- finding the two interpreters


def find_cpython() -> Optional[str]:
    """A CPython 3.13: $PYTHON313, pyenv's, python3.13 on the PATH, or the one running this."""
    candidates = [os.environ.get("PYTHON313")]
    pyenv = shutil.which("pyenv")
    if pyenv:
        for version in ("3.13.0", "3.13"):
            found = subprocess.run([pyenv, "prefix", version], capture_output=True, text=True)
            if found.returncode == 0:
                candidates.append(found.stdout.strip() + "/bin/python3")
    versions = Path(os.environ.get("PYENV_ROOT", str(Path.home() / ".pyenv"))) / "versions"
    candidates += sorted(str(path / "bin/python3") for path in versions.glob("3.13*"))
    candidates += [shutil.which("python3.13"), sys.executable, shutil.which("python3")]
    for path in candidates:
        if path and version_of(path)[:2] == (3, 13):
            return path
    return None


def version_of(python: str) -> tuple:
    """(major, minor, micro) of a CPython, () where it cannot be run or is no CPython."""
    code = "import sys; print(sys.implementation.name, *sys.version_info[:3])"
    try:
        found = subprocess.run([python, "-c", code], capture_output=True, text=True, timeout=20)
        name, *numbers = found.stdout.split()
        return tuple(map(int, numbers)) if name == "cpython" else ()
    except (OSError, ValueError, subprocess.SubprocessError):
        return ()


def absent_reason() -> str:
    return "no CPython 3.13 found (PYTHON313 may name it): compared with what it recorded"


# --- making outputs comparable

ADDRESS = re.compile(r"0x[0-9a-f]{6,}")
FRAME = re.compile(r'^([ |+\-]*)File "([^"]*)", line \d+(, in .*)?$')
LIBRARY_MODULE = re.compile(r"\(/[^()]*/lib/python3\.13/[^()]*\)")
LIBRARY_WARNING = re.compile(r"^/\S*/lib/python3\.13/(?=\S+:\d+: \w*Warning: )", re.MULTILINE)
DURATION = re.compile(r"(?<= took )\d+\.\d{3}(?= seconds$)", re.MULTILINE)
LIBRARY_MENTION = re.compile(r" at /\S*/lib/python3\.13/")
LIBRARY = re.compile(r"/lib/python3\.13/|^<frozen |/Tests/Oracle/serve_cpython\.py$")


def placeless(text: str, directory: Path) -> str:
    """Output without addresses and without the folder of the program."""
    text = ADDRESS.sub("0x…", text)
    folder = str(directory)
    for form in {folder, os.path.realpath(folder)}:
        text = text.replace(form + "/", "")
    return text


def comparable(text: str, directory: Path) -> str:
    """Standard error without addresses, folders, durations, and frames inside CPython's own library files."""
    text = LIBRARY_MODULE.sub("(unknown location)", placeless(text, directory))
    text = LIBRARY_WARNING.sub("", text)
    text = LIBRARY_MENTION.sub(" at ", DURATION.sub("…", text))
    kept, dropping = [], None
    for line in text.split("\n"):
        frame = FRAME.match(line)
        if frame:
            dropping = frame[1] if LIBRARY.search(frame[2]) else None
            if dropping is not None:
                continue
        elif dropping is not None:
            if line.startswith(dropping + "  ") or line.startswith(dropping + "[Previous line"):
                continue
            dropping = None
        kept.append(line)
    return "\n".join(kept)


# --- running


def run(command: list, path: Path, timeout: float = TIMEOUT, arguments: tuple = ()) -> Result:
    """Runs `command path` in the program's folder, reading `path.in` where there is one."""
    given = path.with_suffix(".in")
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        stdin = open(given, "rb") if given.exists() else subprocess.DEVNULL
        try:
            done = subprocess.run(
                [*command, str(path), *arguments], cwd=path.parent, env=ENVIRONMENT, stdin=stdin,
                stdout=out, stderr=err, timeout=timeout)
            status = 130 if done.returncode == -2 else done.returncode
        except subprocess.TimeoutExpired:
            status = -14
        finally:
            if given.exists():
                stdin.close()
        out.seek(0)
        err.seek(0)
        return Result(
            placeless(out.read().decode("utf-8", "replace"), path.parent),
            comparable(err.read().decode("utf-8", "replace"), path.parent), status)


def run_baton(baton: str, path: Path, timeout: float = TIMEOUT) -> Result:
    """Runs a program on Baton with nothing of Baton's own in its output."""
    return run([str(Path(baton).resolve()), "--plain"], path, timeout)


def run_speaking(baton: str, path: Path, timeout: float = TIMEOUT) -> tuple:
    """Runs a program on Baton with its reports: whether it was called a deadlock, and the rest as `run_baton`."""
    result = run([str(Path(baton).resolve()), "--no-coach"], path, timeout)
    lines = result.stderr.split("\n")
    rest = "\n".join(line for line in lines if not line.startswith("baton:"))
    deadlock = result.status == 3 and any(line.startswith("baton: deadlock") for line in lines)
    return deadlock, result._replace(stderr=rest)


class CPython:
    """One warm CPython 3.13 that forks a child per program: the answer of `python3 path`, sooner."""

    def __init__(self, python: str):
        self.python = python
        self.process = None

    def run(self, path: Path, timeout: float = TIMEOUT) -> Result:
        """Runs one program; standard output and error are those of a process of its own."""
        if self.process is None:
            self.process = subprocess.Popen(
                [self.python, "-c", "exec(__import__('serve_cpython').serve())"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                env={**ENVIRONMENT, "PYTHONPATH": str(HERE)})
        with tempfile.TemporaryDirectory() as scratch:
            out, err = Path(scratch, "out"), Path(scratch, "err")
            request = {"path": str(path), "out": str(out), "err": str(err), "timeout": int(timeout)}
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
            if not answer:
                raise RuntimeError("the CPython server ended while it ran " + str(path))
            status = json.loads(answer)
            return Result(
                placeless(out.read_bytes().decode("utf-8", "replace"), path.parent),
                comparable(err.read_bytes().decode("utf-8", "replace"), path.parent),
                {-2: 130}.get(status, status))

    def run_fresh(self, path: Path, timeout: float = TIMEOUT) -> Result:
        """Runs one program in a new CPython, as a person would."""
        return run([self.python], path, timeout)

    def close(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait()
            self.process.stdout.close()
            self.process = None


# --- expected outputs beside a program


def expected(path: Path) -> Optional[Result]:
    """The recorded `.out`, `.err` and `.exit` of a program, None where nothing was recorded."""
    out = path.with_suffix(".out")
    if not out.exists():
        return None
    err, status = path.with_suffix(".err"), path.with_suffix(".exit")
    # As bytes: reading text would change the line ends.
    return Result(
        out.read_bytes().decode("utf-8"), err.read_bytes().decode("utf-8") if err.exists() else "",
        int(status.read_text()) if status.exists() else 0)


def difference(expected_result: Result, actual: Result, limit: int = 12) -> str:
    """What differs, as a short unified diff ('' where nothing does)."""
    parts = []
    if expected_result.status != actual.status:
        parts.append(f"exit status {actual.status}, CPython {expected_result.status}")
    for name in ("stdout", "stderr"):
        wanted, got = getattr(expected_result, name), getattr(actual, name)
        if wanted != got:
            lines = list(difflib.unified_diff(
                wanted.split("\n"), got.split("\n"), "cpython " + name, "baton " + name,
                lineterm="", n=2))
            parts.append("\n".join(lines[:limit]))
            if len(lines) > limit:
                parts.append(f"… {len(lines) - limit} more lines")
    return "\n".join(parts)


# --- counting


@functools.cache
def known_differences() -> dict[str, str]:
    """Cases in which Baton is known to differ from CPython: file name and reason, one a line."""
    lines = (ROOT / "Tests/Oracle/known_differences.txt").read_text().splitlines()
    return dict(line.split(": ", 1) for line in lines if line and not line.startswith("#"))


class Tally:
    """Counts what passed and failed in one section, and says the failures as they come."""

    def __init__(self, title: str, shown: int = 10):
        self.title, self.shown = title, shown
        self.passed, self.failed, self.skipped = 0, [], 0

    def record(self, name: str, trouble: str):
        """One test: `trouble` is '' for a pass."""
        if not trouble:
            self.passed += 1
            return
        if reason := known_differences().get(Path(name).name):
            self.skipped += 1
            print(f"KNOWN {name}: {reason}", flush=True)
            return
        self.failed.append(name)
        if len(self.failed) <= self.shown:
            print(f"FAILED {name}")
            print("\n".join("    " + line for line in trouble.split("\n")), flush=True)
        elif len(self.failed) == self.shown + 1:
            print("    … further failures are listed by name only", flush=True)

    def close(self) -> "Tally":
        if len(self.failed) > self.shown:
            for name in self.failed[self.shown:]:
                print("FAILED", name)
        print(f"{self.title}: {self.passed} passed, {len(self.failed)} failed"
              + (f", {self.skipped} skipped" if self.skipped else ""), flush=True)
        return self
