"""`baton check` on programs of which some differ on purpose: `checking.py --baton PATH`."""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import oracle

# Baton has no files of a library.
TOP = "import os, sys\nHERE = 'lib/python' not in getattr(os, '__file__', '')\n"

# what a program does from its third line on, and what must be said of it
DIFFERENT = [
    ("print('one')\nprint('two', os.getpid())\n",
     ["output (- Python, + Baton) differs first at line 2", "printed by PROGRAM:4: print('two', os.getpid())"]),
    ("print('start', end=' ')\nprint('here' if HERE else 'there')\n",
     ["- start there", "+ start here", "printed by PROGRAM:4: print('here' if HERE else 'there')"]),
    ("print('first')\nif not HERE:\n    print('more')\n",
     ["- more", "Python printed it at PROGRAM:5: print('more')",
      "Baton printed no more; the last was printed at PROGRAM:3: print('first')"]),
    ("print('first')\nif HERE:\n    print('more')\n",
     ["+ more", "Baton printed it at PROGRAM:5: print('more')",
      "Python printed no more; the last was printed at PROGRAM:3: print('first')"]),
    ("def say(text):\n    print(text)\n\nasync def main():\n    say('a ' if HERE else 'a')\n\n"
     "__import__('asyncio').run(main())\n",
     ["+ a·", "printed by PROGRAM:4: print(text)"]),
    ("sys.stderr.write('pale\\n' if HERE else 'dark\\n')\n",
     ["standard error (- Python, + Baton) differs first at line 1", "- dark", "printed by PROGRAM:3: sys.stderr.write("]),
    ("sys.exit(3 if HERE else 4)\n", ["exit status: Python 4, Baton 3"]),
    ("raise ValueError('x' if HERE else 'y')\n", ["- ValueError: y", "+ ValueError: x"]),
    ("if HERE:\n    1 / 0\n", ["exit status: Python 0, Baton 1", "+ ZeroDivisionError: division by zero"]),
    ("for n in range(30):\n    print(n if n < 25 or HERE else -n)\n",
     ["differs first at line 26", "- -25", "+ 25", "printed by PROGRAM:4: print(n if"]),
]
EQUAL = [
    "print({number} ** 2)\n",
    "import asyncio\nasyncio.run(asyncio.sleep(0.001, print({number})))\n",
    "print(f'{{object()!r:.17}}', {number})\n",
    "sys.exit({number})\n",
    "print([n * {number} for n in range(5)], file=sys.stderr)\n",
    "raise LookupError({number})\n",
    "print(os.path.basename(__file__), sys.argv[1:], __name__)\n",
    "import asyncio\nasync def main():\n    raise OSError({number})\nasyncio.run(main())\n",
    "print(sys.stdin.read(), {number})\n",
    "for n in range({number}):\n    print(n, end='\\n' if n % 7 else ' ')\n",
]

# under 3.12: the program, and what is said of it
KNOWN = [
    ("'x'.y = 1\n", "3.13 says why a new attribute is refused"),
    ("import asyncio\nasync def main():\n    {}[1]\nasyncio.run(main())\n", "3.13 marks other parts of a line"),
    ("print(bad=1)\n", "3.13 words the refusal of a keyword argument by builtins anew"),
    ("import asyncio\nasync def main():\n    asyncio.Queue().shutdown()\nasyncio.run(main())\n",
     "asyncio.Queue.shutdown and QueueShutDown came with 3.13"),
    ("import copy\ncopy.replace\n", "copy.replace came with 3.13"),
    ("from sys import\n", "3.13 says what an import without names lacks"),
    ("import asyncio\nasync def main():\n    print(asyncio.current_task())\nasyncio.run(main())\n",
     "asyncio's own files have other line numbers"),
]


def run(binary: str, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(Path(binary).resolve()), "check", *words], capture_output=True, text=True, timeout=300,
        env=oracle.ENVIRONMENT, stdin=subprocess.DEVNULL)


def written(scratch: str, bodies: list, name: str) -> list:
    """Files with these programs."""
    paths = []
    for number, body in enumerate(bodies):
        path = Path(scratch, f"{name}_{number}.py")
        path.write_text(TOP + body)
        paths.append(str(path))
    return paths


def blocks(text: str) -> list:
    """The verdict on each program, with the lines below it."""
    return re.split(r"^(?=(?:equal|known|differs)  )", text, flags=re.MULTILINE)[1:]


def hundred(tally: oracle.Tally, binary: str, python: str, scratch: str):
    bodies = [EQUAL[number % len(EQUAL)].format(number=number) for number in range(90)]
    for number, (body, _) in enumerate(DIFFERENT):
        bodies.insert(number * 10 + 3, body)
    done = run(binary, "--python", python, *written(scratch, bodies, "program"))
    told = blocks(done.stdout)
    wrong = [block for number, block in enumerate(told) if block.startswith("differs") != (number % 10 == 3)]
    right = done.returncode == 1 and len(told) == 100 and not wrong and "90 equal, 10 differ" in done.stdout
    tally.record("check: 100 programs", "" if right else "\n".join(wrong) or done.stdout + done.stderr)
    for number, (_, parts) in enumerate(DIFFERENT):
        if number * 10 + 3 < len(told):
            block = told[number * 10 + 3]
            missing = [part for part in parts if part.replace("PROGRAM", f"program_{number * 10 + 3}.py") not in block]
            tally.record(f"check: difference {number + 1}", f"missing {missing}\n{block}" if missing else "")
    right = done.stdout.startswith(f"against Python {'.'.join(map(str, oracle.version_of(python)))}")
    tally.record("check: which Python", "" if right else done.stdout[:200])


def mistakes(tally: oracle.Tally, binary: str, python: str):
    """Programs whose errors and warnings name places in the library, as a teacher would check them."""
    if oracle.version_of(python) != (3, 13, 0):
        return
    paths = [str(path) for path in sorted((oracle.HERE / "Mistakes").glob("*.py"))]
    paths += [str(oracle.HERE / "Tracebacks" / name) for name in ("import_from_missing.py", "asyncio_self_await.py")]
    done = run(binary, "--python", python, *paths)
    wrong = [block for block in blocks(done.stdout) if not block.startswith("equal")]
    tally.record("check: mistakes", "\n".join(wrong) if done.returncode == 0 or wrong else done.stdout + done.stderr)


def older(tally: oracle.Tally, binary: str, scratch: str):
    """The known differences of 3.12, where there is one beside the 3.13."""
    versions = Path(os.environ.get("PYENV_ROOT", str(Path.home() / ".pyenv"))) / "versions"
    found = [str(path / "bin/python3") for path in sorted(versions.glob("3.12*"))]
    if not found:
        print("the known differences of Python 3.12 are not tested: there is no Python 3.12 here")
        return
    bodies = [body for body, _ in KNOWN] + [DIFFERENT[1][0], EQUAL[0].format(number=1)]
    done = run(binary, "--python", found[0], *written(scratch, bodies, "older"))
    told = blocks(done.stdout)
    verdicts = [block.split()[0] for block in told]
    right = verdicts == ["known"] * len(KNOWN) + ["differs", "equal"] and done.returncode == 1
    tally.record("check: Python 3.12", "" if right else done.stdout + done.stderr)
    for number, (_, reason) in enumerate(KNOWN[:len(told)]):
        missing = f"known of Python 3.12: {reason}" not in told[number]
        tally.record(f"check: known difference {number + 1}", told[number] if missing else "")
    done = run(binary, "--python", found[0], *written(scratch, [KNOWN[0][0]], "known"))
    tally.record("check: known alone", "" if done.returncode == 0 else done.stdout)


def misuse(tally: oracle.Tally, binary: str, python: str, scratch: str):
    path = written(scratch, ["while True: pass\n"], "endless")[0]
    for name, words, status, part in [
        ("no file", [], 2, "which file?"), ("not there", ["nowhere.py"], 2, "'nowhere.py' is no file"),
        ("a folder", [scratch], 2, "is no file"), ("no Python", ["--python", "/bin/sh", path], 2, "'/bin/sh' is no"),
        ("bad option", ["--nonsense", path], 2, "--nonsense"), ("help", ["--help"], 0, "usage: baton check"),
        ("endless", ["--python", python, "--max-time", "1", path], 0, "neither had come to an end"),
    ]:
        done = run(binary, *words)
        right = done.returncode == status and part in done.stdout + done.stderr
        tally.record(f"check: {name}", "" if right else f"{done.returncode}\n{done.stdout}{done.stderr}")


def check(tally: oracle.Tally, binary: str, python):
    """Records everything that needs a CPython 3.13, where there is one."""
    if python is None:
        print("baton check is not tested:", oracle.absent_reason())
        return
    with tempfile.TemporaryDirectory() as scratch:
        hundred(tally, binary, python, scratch)
        mistakes(tally, binary, python)
        older(tally, binary, scratch)
        misuse(tally, binary, python, scratch)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    tally = oracle.Tally("Check")
    check(tally, parser.parse_args().baton, oracle.find_cpython())
    sys.exit(bool(tally.close().failed))


if __name__ == "__main__":
    main()
