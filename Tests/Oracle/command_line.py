"""The command itself: -c, standard input, arguments, exit status, buffering, Ctrl-C, closed pipes, unreadable files.

Each case is run on Baton and on CPython 3.13; without CPython, against `command_line.json`, which CPython made.
"""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import oracle

RECORD = oracle.HERE / "command_line.json"

FILES = {
    "hello.py": "import sys\nprint('hello', sys.argv)\n",
    "status.py": "import sys\nsys.exit(int(sys.argv[1]))\n",
    "both.py": "import sys\nprint('out 1')\nprint('err 1', file=sys.stderr)\nprint('out 2')\nprint('err 2', file=sys.stderr)\n",
    "fails.py": "print('before')\nopen_but_undefined\n",
    "many.py": "for n in range(200000):\n    print(n)\n",
    "many_flushed.py": "for n in range(2000):\n    print(n, flush=True)\n",
    "spin.py": "import sys\nprint('spinning', flush=True)\ntry:\n    while True:\n        pass\nfinally:\n    print('finally')\n",
    "spin_for.py": "print('spinning', flush=True)\nfor n in range(10**18):\n    n * 2\n",
    "sleep.py": "import time\nprint('sleeping', flush=True)\ntime.sleep(60)\n",
    "loop.py": "import asyncio\nasync def main():\n    print('waiting', flush=True)\n    try:\n        await asyncio.sleep(60)\n    finally:\n        print('cleaning')\nasyncio.run(main())\n",
    "loop_busy.py": "import asyncio\nasync def main():\n    print('waiting', flush=True)\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(main())\n",
    "catch.py": "import time\ntry:\n    print('sleeping', flush=True)\n    time.sleep(60)\nexcept KeyboardInterrupt:\n    print('caught')\n",
    "partial.py": "print('no newline', end='')\nimport sys\nsys.stderr.write('err')\n",
    "read.py": "import sys\nfor line in sys.stdin:\n    print('line', repr(line))\n",
    "exit_text.py": "import sys\nprint('out')\nsys.exit('the reason')\n",
    "folder/__main__.py": "print('main of a folder', __name__)\n",
    "name.py": "print(__name__, __file__.split('/')[-1], __doc__)\n",
    "doc.py": "'''The doc.'''\nprint(__doc__, __name__)\n",
    "syntax.py": "print('never')\nx = = 1\n",
    "latin.py": b"print('\xff')\n",
}

# name, arguments (or a shell line), standard input; a signal to send; "anywhere" where it may strike any line
CASES = [
    ("file", ["hello.py"], ""),
    ("file with arguments", ["hello.py", "a", "-b", "--plain", "c d", ""], ""),
    ("relative path", ["./hello.py"], ""),
    ("path through folder", ["folder/../hello.py"], ""),
    ("code", ["-c", "import sys; print(sys.argv, __name__)", "x", "-y"], ""),
    ("code with an error", ["-c", "print(1)\n1/0"], ""),
    ("code with a syntax error", ["-c", "x = = 1"], ""),
    ("code in lines", ["-c", "for x in range(2):\n    print(x)\n"], ""),
    ("empty code", ["-c", ""], ""),
    ("dash", ["-", "a"], "import sys\nprint(sys.argv, __name__)\n"),
    ("dash with an error", ["-"], "print(1)\ndef f():\n    1/0\nf()\n"),
    ("dash with a syntax error", ["-"], "print(1)\nx = = 1\n"),
    ("standard input", [], "print('from standard input')\n"),
    ("empty standard input", [], ""),
    ("standard input without newline", [], "print(5)"),
    ("missing file", ["nothing_here.py"], ""),
    ("a folder without a program", ["empty_folder"], ""),
    ("unreadable source", ["latin.py"], ""),
    ("status 0", ["status.py", "0"], ""),
    ("status 3", ["status.py", "3"], ""),
    ("status 256", ["status.py", "256"], ""),
    ("status -1", ["status.py", "-1"], ""),
    ("exit with a text", ["exit_text.py"], ""),
    ("both streams", ["both.py"], ""),
    ("an error", ["fails.py"], ""),
    ("no newline at the end", ["partial.py"], ""),
    ("reads its input", ["read.py"], "one\ntwo\nno end"),
    ("name", ["name.py"], ""),
    ("doc", ["doc.py"], ""),
    ("syntax error", ["syntax.py"], ""),
    ("streams joined", "PROGRAM both.py 2>&1", ""),
    ("streams joined, failing", "PROGRAM fails.py 2>&1", ""),
    ("closed pipe", "PROGRAM many.py 2>err | head -1; cat err; echo ${PIPESTATUS[0]}", ""),
    ("closed pipe, flushed", "PROGRAM many_flushed.py 2>err | head -1; grep -c BrokenPipe err", ""),
    ("closed output", "PROGRAM hello.py >&-; echo $?", ""),
    ("closed input", "PROGRAM read.py <&-; echo $?", ""),
    ("full disk", "PROGRAM many.py >/dev/full 2>err; echo $?; tail -1 err", ""),
    ("ctrl-c in a while loop", ["spin.py"], "", signal.SIGINT, "anywhere"),
    ("ctrl-c in a for loop", ["spin_for.py"], "", signal.SIGINT, "anywhere"),
    ("ctrl-c in time.sleep", ["sleep.py"], "", signal.SIGINT),
    ("ctrl-c in asyncio.sleep", ["loop.py"], "", signal.SIGINT),
    ("ctrl-c in a busy loop of events", ["loop_busy.py"], "", signal.SIGINT, "anywhere"),
    ("ctrl-c caught", ["catch.py"], "", signal.SIGINT),
    ("terminated", ["sleep.py"], "", signal.SIGTERM),
]


def run_case(command: list, folder: Path, case: tuple) -> oracle.Result:
    """One case in a folder with the files."""
    name, arguments, given, *sent = case
    if isinstance(arguments, str):
        line = arguments.replace("PROGRAM", " ".join(command))
        process = ["bash", "-c", line]
    else:
        process = [*command, *arguments]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        running = subprocess.Popen(
            process, cwd=folder, env=oracle.ENVIRONMENT, stdin=subprocess.PIPE, stdout=out, stderr=err)
        if sent:
            until = time.monotonic() + 10
            while os.fstat(out.fileno()).st_size == 0 and time.monotonic() < until:
                time.sleep(0.02)
            time.sleep(0.1)
            running.send_signal(sent[0])
        try:
            running.communicate(given.encode(), timeout=30)
            status = running.returncode
        except subprocess.TimeoutExpired:
            running.kill()
            status = -99
        out.seek(0)
        err.seek(0)
        texts = []
        for stream in (out, err):
            text = oracle.comparable(stream.read().decode("utf-8", "replace"), folder)
            texts.append(re.sub(r"(?m)^\S*(python3?(\.\d+)?|baton): ", "PROGRAM: ", text))
        if "anywhere" in sent:
            texts[1] = texts[1].strip().split("\n")[-1]
        return oracle.Result(*texts, {-2: 130}.get(status, status))


def make_files(folder: Path):
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    (folder / "empty_folder").mkdir(exist_ok=True)


def run_section(baton: str, python=None, only: str = "", shown: int = 10) -> oracle.Tally:
    """Every case on Baton, compared."""
    tally = oracle.Tally("command_line", shown)
    recorded = json.loads(RECORD.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch).resolve()
        make_files(folder)
        for case in CASES:
            if only not in case[0]:
                continue
            wanted = oracle.Result(*recorded[case[0]])
            command = [str(Path(baton).resolve()), "--plain"]
            for _ in range(3):
                trouble = oracle.difference(wanted, run_case(command, folder, case))
                if not trouble:
                    break
            tally.record(case[0], trouble)
            if python and oracle.difference(wanted, run_case([python], folder, case)):
                if oracle.difference(wanted, run_case([python], folder, case)):
                    tally.record(case[0] + " (CPython)", "not what was recorded")
    return tally.close()


def record(python: str):
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch).resolve()
        make_files(folder)
        results = {case[0]: run_case([python], folder, case) for case in CASES}
    RECORD.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--live", action="store_true", help="run CPython 3.13 too")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    python = oracle.find_cpython()
    if options.record:
        return record(python)
    tally = run_section(options.baton, python if options.live else None, options.only, 99)
    sys.exit(bool(tally.failed))


if __name__ == "__main__":
    main()
