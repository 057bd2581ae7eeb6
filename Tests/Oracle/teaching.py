"""`baton test`, `baton check`, the virtual clock and the limits: `teaching.py --baton PATH`.

`Teaching/` holds programs that are wrong on purpose, among some right ones; `WRONG` says what must be said of each.
Limits are tried by programs that try to get around them.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import xml.etree.ElementTree
from pathlib import Path

import course
import oracle

FOLDER = oracle.HERE / "Teaching"

RIGHT = {"args", "dots", "examples", "examples.py (doctest)", "input", "right", "right_status", "session"}
SKIPPED = {"skipped"}
# the word after the name, and what its lines must hold
WRONG = {
    "bad_setting": ("bad first line", ["'speed=fast'", "max-time"]),
    "chatter": ("output", ["stopped: the program wrote 1024 bytes"]),
    "crash": ("exit status, standard error", ["exit status 1, expected 0", "NameError: name 'undefined_name'"]),
    "deadlock": ("deadlock", ["deadlock.py:6", "await asyncio.Event().wait()", "line 2:", "- done"]),
    "dots_wrong": ("output", ["first at line 2", "+ unexpected"]),
    "endless": ("endless", ["ran for 0.500 seconds", "endless.py:6"]),
    "invisible": ("output", ["- a b cd", "+ a→b<space U+00A0>c<U+200B>d"]),
    "memory_hog": ("memory", ["more than 100 MiB"]),
    "missing_line": ("output", ["first at line 2", "- two"]),
    "no_newline": ("output", ["does not end with a newline"]),
    "session_wrong": ("session", ["first at line 2", "- 3", "+ 2"]),
    "task_crash": ("standard error", ["Task exception was never retrieved", "ValueError: in a task"]),
    "wrong_output": ("output", ["first at line 2", "- two", "+ two·"]),
    "wrong_status": ("exit status", ["exit status 4, expected 0"]),
}

CATCH = """
import sys
def catching(work):
    while True:
        try:
            work()
        except BaseException as error:
            print("caught", type(error).__name__)
        finally:
            pass
"""

# option, value, exit status, programs that shall not get around it
LIMITS = [
    ("--max-time", "0.4", 101, [
        "while True: pass",
        "def f():\n    while True: pass\ncatching(f)",
        "catching(lambda: 10 ** 10 ** 8)",
        "import time\ncatching(lambda: time.sleep(100))",
        "import asyncio\ncatching(lambda: asyncio.run(asyncio.sleep(100)))",
        "import asyncio\nasync def f():\n    while True: await asyncio.sleep(0)\ncatching(lambda: asyncio.run(f()))",
        "import asyncio, time\nasyncio.run(asyncio.to_thread(time.sleep, 100))",
        "class A:\n    def __del__(self):\n        while True: pass\nA()",
        "import atexit\ndef f():\n    while True: pass\natexit.register(f)",
        "import os, signal\ncatching(lambda: os.kill(os.getpid(), signal.SIGINT))",
    ]),
    ("--max-steps", "5000", 102, [
        "while True: pass",
        "def f():\n    while True: pass\ncatching(f)",
        "for n in iter(int, 1): pass",
        "def f(): return f\nwhile f(): pass",
        "[n for n in range(10 ** 7)]",
        "sum(n for n in range(10 ** 7))",
        "import asyncio\nasync def f():\n    while True: await asyncio.sleep(0)\nasyncio.run(f())",
        "import asyncio\nloop = asyncio.new_event_loop()\ndef f(): loop.call_soon(f)\nf()\nloop.run_forever()",
        "import asyncio\ndef f():\n    while True: pass\nasyncio.run(asyncio.to_thread(f))",
        "def f(n): return f(n - 1) if n else 0\ncatching(lambda: f(400))",
    ]),
    ("--max-memory", "150M", 103, [
        "[0] * 10 ** 9",
        "a = []\nwhile True: a.append('x' * 10000 + str(len(a)))",
        "a = [0]\nwhile True: a += a",
        "a = 'x'\nwhile True: a += a",
        "a = {}\nfor n in range(10 ** 9): a[n] = n",
        "list(range(10 ** 9))",
        "def f():\n    a = [0]\n    while True: a.extend(a)\ncatching(f)",
        "bytearray(10 ** 9).count(1)",
        "import asyncio\nasync def f():\n    tasks = [asyncio.create_task(asyncio.sleep(9)) for _ in range(10 ** 6)]\n    await asyncio.wait(tasks)\nasyncio.run(f())",
        "1 << 10 ** 10",
    ]),
    ("--max-output", "1000", 104, [
        "while True: print('x')",
        "print('x' * 10000)",
        "import sys\nwhile True: sys.stderr.write('x')",
        "import sys\nwhile True: sys.stdout.write('x')",
        "import os\nwhile True: os.write(1, b'xxxx')",
        "f = open('/dev/stdout', 'w')\nwhile True: f.write('x' * 100)",
        "f = open(1, 'wb', buffering=0, closefd=False)\nwhile True: f.write(b'x')",
        "catching(lambda: print('x'))",
        "while True: print(end='x')",
        "import asyncio\nasync def f():\n    while True: print('x')\nasyncio.run(f())",
    ]),
    ("--no-files", None, 105, [
        "open('x')",
        "catching(lambda: open('/etc/passwd'))",
        "import os\nos.listdir()",
        "import os\nos.remove('x')",
        "import os\nos.open('/etc/passwd', 0)",
        "import os\nos.system('true')",
        "import os\nos.stat('/etc/passwd')",
        "import os\nos.path.exists('/')",
        "import os\nos.mkdir('/tmp/baton-never')",
        "import asyncio\nasyncio.run(asyncio.to_thread(open, '/etc/passwd'))",
    ]),
    ("--no-network", None, 106, [
        "import socket", "catching(lambda: __import__('socket'))", "import urllib.request",
        "from http import client", "import os\nos.system('true')",
    ]),
]

DIFFERENT = ["print(os.getpid())\n", "sys.stderr.write(f'{os.getpid()}')\n", "raise ValueError(os.getpid())\n"]

VIRTUAL = """
import asyncio, time

async def sleeper(name, delay, times):
    for n in range(times):
        await asyncio.sleep(delay)
        print(name, n)

def block(name, delay):
    time.sleep(delay)
    print("thread", name)

async def main():
    loop = asyncio.get_running_loop()
    clocks = (time.time, time.monotonic, time.perf_counter, loop.time)
    begun = [clock() for clock in clocks]
    await asyncio.gather(
        sleeper("a", .1, 6), sleeper("b", .33, 2), sleeper("c", .23, 3),
        asyncio.to_thread(block, "x", .26), asyncio.to_thread(block, "y", .15))
    time.sleep(.5)
    print([round(clock() - start, 1) for clock, start in zip(clocks, begun)])
    try:
        async with asyncio.timeout(.2):
            await sleeper("late", .15, 2)
    except TimeoutError:
        print("timeout")
    for delay in (.1, .2, .3, .7):
        start = loop.time()
        await asyncio.sleep(delay)
        assert loop.time() - start >= delay

asyncio.run(main())
"""


def baton(binary: str, *words: str, timeout: float = 60, folder=None) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(Path(binary).resolve()), *words], capture_output=True, text=True, timeout=timeout,
        env=oracle.ENVIRONMENT, cwd=folder, stdin=subprocess.DEVNULL, errors="replace")


def stem(name: str) -> str:
    name = name.removeprefix(str(FOLDER) + "/")
    return name if "(doctest)" in name else name.rsplit(".", 1)[0]


def verdicts(tally: oracle.Tally, binary: str):
    """The folder of wrong programs, in each format."""
    done = baton(binary, "test", "--doctest", "--format", "json", str(FOLDER))
    tally.record("status of a run with failures", "" if done.returncode == 1 else str(done.returncode))
    found = json.loads(done.stdout)
    results = {stem(test["name"]): test for test in found["tests"]}
    wanted = dict.fromkeys(RIGHT, "passed") | dict.fromkeys(SKIPPED, "skipped") | dict.fromkeys(WRONG, "failed")
    tally.record("tests found", "" if set(results) == set(wanted) else str(set(results) ^ set(wanted)))
    for name, test in results.items():
        shown = "\n".join(test.get("details", []))
        trouble = "" if test["result"] == wanted.get(name) else f"{test['result']}\n{shown}"
        if name in WRONG and not trouble:
            word, parts = WRONG[name]
            missing = [part for part in parts if part not in shown]
            if test["reason"] != word or missing:
                trouble = f"{test['reason']}, missing {missing}:\n{shown}"
        tally.record(f"verdict on {name}", trouble)
    tally.record("sum of virtual time", "" if 3600 < found["virtual_seconds"] < 4000 else str(found))
    tree = xml.etree.ElementTree.fromstring(
        baton(binary, "test", "--format", "junit", str(FOLDER)).stdout)
    suite = tree.find("testsuite")
    counts = (len(suite.findall("testcase")), len(suite.findall("testcase/failure")),
              len(suite.findall("testcase/skipped")))
    named = tuple(int(suite.get(name)) for name in ("tests", "failures", "skipped"))
    tally.record("JUnit", "" if counts == named and named[1:] == (len(WRONG), 1) else f"{counts} {named}")
    lines = baton(binary, "test", "--format", "tap", str(FOLDER)).stdout.split("\n")
    plan = int(lines[1].removeprefix("1.."))
    points = [line for line in lines if re.match(r"(not )?ok \d+ - ", line)]
    right = lines[0] == "TAP version 13" and len(points) == plan
    right = right and sum(line.startswith("not ok") for line in points) == len(WRONG)
    tally.record("TAP", "" if right else "\n".join(lines[:20]))


def commands(tally: oracle.Tally, binary: str):
    """Exit status, --filter, --fail-fast, --update."""
    for name, words, status, part in [
        ("no such path", ["nowhere"], 2, ""), ("no tests", ["--filter", "zzz", str(FOLDER)], 2, ""),
        ("bad option", ["--nonsense"], 2, ""), ("filter", ["--filter", "right", str(FOLDER)], 0, "2 passed"),
        ("fail-fast", ["--fail-fast", "--jobs", "1", str(FOLDER)], 1, "1 failed"),
        ("file", [str(FOLDER / "right.py")], 0, "1 h 0.0 s of virtual time"),
        ("no expectation", [str(oracle.HERE / "dice.py")], 1, "--update"),
    ]:
        done = baton(binary, "test", *words)
        right = done.returncode == status and part in done.stdout
        tally.record(f"test: {name}", "" if right else f"{done.returncode}\n{done.stdout}{done.stderr}")
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("wrong_output", "wrong_status", "crash"):
            for suffix in (".py", ".out"):
                shutil.copy(FOLDER / (name + suffix), scratch)
        shutil.copy(FOLDER / "session_wrong.repl", scratch)
        first, second = (baton(binary, "test", *words, scratch) for words in (["--update"], []))
        right = first.returncode == second.returncode == 0 and "4 passed" in second.stdout
        right = right and Path(scratch, "wrong_status.exit").read_text() == "4\n"
        right = right and "NameError" in Path(scratch, "crash.err").read_text()
        tally.record("test: update", "" if right else first.stdout + second.stdout)


def virtual(tally: oracle.Tally, binary: str):
    """The same output on both clocks, and the virtual one at once."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, "virtual.py")
        path.write_text(VIRTUAL)
        real = baton(binary, str(path))
        begun = time.monotonic()
        jumped = baton(binary, "--clock", "virtual", str(path))
        seconds = time.monotonic() - begun
    same = real.stdout == jumped.stdout and real.returncode == jumped.returncode == 0
    tally.record("virtual clock", "" if same else real.stdout + "---\n" + jumped.stdout + jumped.stderr)
    tally.record("virtual clock is quick", "" if seconds < 1 else f"{seconds} s")
    code = "import asyncio, time; time.sleep(86400 * 365); asyncio.run(asyncio.sleep(86400 * 365)); print('done')"
    year = baton(binary, "--clock", "virtual", "-c", code, timeout=5)
    tally.record("two years", "" if year.stdout == "done\n" else year.stderr)


def limits(tally: oracle.Tally, binary: str):
    for option, value, status, programs in LIMITS:
        for number, program in enumerate(programs):
            words = [option] if value is None else [option, value]
            if option != "--max-time":
                words += ["--max-time", "20"]
            try:
                done = baton(binary, *words, "-c", CATCH + program, timeout=30)
                last = done.stderr.strip().split("\n")[-1]
                right = done.returncode == status and last.startswith("baton: stopped: ")
                trouble = "" if right else f"status {done.returncode}\n{done.stderr[-500:]}"
            except subprocess.TimeoutExpired:
                trouble = "does not end"
            tally.record(f"{option} against program {number + 1}", trouble)


def checks(tally: oracle.Tally, binary: str, python):
    """`baton check` on programs of which some differ on purpose."""
    if python is None:
        return
    with tempfile.TemporaryDirectory() as scratch:
        paths = []
        for number in range(100):
            path = Path(scratch, f"program_{number}.py")
            text = f"import sys, os\nprint('same')\nprint({number} ** 2)\n"
            if number % 10 == 3:
                # Each run has a number of its own.
                text += DIFFERENT[number // 10 % len(DIFFERENT)]
            paths.append(str(path))
            path.write_text(text)
        done = baton(binary, "check", "--python", python, *paths, timeout=120)
        told = [line for line in done.stdout.split("\n") if re.match("(equal|differs)  ", line)]
        wrong = [line for line, path in zip(told, paths) if line.startswith("differs") != path.endswith("3.py")]
        right = done.returncode == 1 and len(told) == 100 and not wrong
        tally.record("check: 100 programs", "" if right else "\n".join(wrong) or done.stdout)
        parts = ["against Python 3.13", "output (- Python, + Baton) differs first at line 3", "standard error (-"]
        missing = [part for part in parts if part not in done.stdout]
        tally.record("check: differences", f"missing {missing}" if missing else "")


def whole_course(tally: oracle.Tally, binary: str):
    """Every program of the course on the virtual clock, in a moment."""
    course.check(tally)
    begun = time.monotonic()
    done = baton(binary, "test", str(oracle.ROOT / "Programs"))
    seconds = time.monotonic() - begun
    tally.record("baton test Programs", "" if done.returncode == 0 else done.stdout)
    minutes = re.search(r"(\d+) min .* of virtual time", done.stdout)
    tally.record("minutes of virtual time", "" if minutes and int(minutes[1]) >= 3 else done.stdout)
    tally.record("the course takes less than 5 s", "" if seconds < 5 else f"{seconds:.1f} s")


def run_section(binary: str, python=None) -> oracle.Tally:
    tally = oracle.Tally("Teaching")
    verdicts(tally, binary)
    commands(tally, binary)
    virtual(tally, binary)
    limits(tally, binary)
    checks(tally, binary, python)
    whole_course(tally, binary)
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    options = parser.parse_args()
    run_section(options.baton, oracle.find_cpython())


if __name__ == "__main__":
    main()
