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

import checking
import course
import limits
import oracle

FOLDER = oracle.HERE / "Teaching"

RIGHT = {
    "args", "dots", "examples", "examples.py (doctest)", "input", "right", "right_status", "session", "session_titled",
    "session_deadlock_expected", "shebang",
}
SKIPPED = {"skipped"}
# the word after the name, and what its lines must hold
WRONG = {
    "bad_setting": ("bad first line", ["'speed=fast'", "max-time"]),
    "bad_clock": ("bad first line", ["'clock=fast'", "real or virtual"]),
    "bad_exit": ("bad expectation", ["bad_exit.exit is no exit status: 'none'"]),
    "bad_limit": ("bad first line", ["'max-memory=much'", "64K"]),
    "chatter": ("output", ["stopped: the program wrote 1024 bytes"]),
    "crash": ("exit status, standard error", ["exit status 1, expected 0", "NameError: name 'undefined_name'"]),
    "deadlock": ("deadlock", ["deadlock.py:6", "await asyncio.Event().wait()", "line 2:", "- done"]),
    "dots_wrong": ("output", ["first at line 2", "+ unexpected"]),
    "endless": ("endless", ["ran for 0.500 seconds", "endless.py:6"]),
    "examples_deadlock.py (doctest)": ("deadlock", ["await asyncio.Event().wait()", "event.set()"]),
    "examples_failing.py (doctest)": ("program", ["ZeroDivisionError", "examples_failing.py"]),
    "examples_syntax.py (doctest)": ("syntax error", ["examples_syntax.py:6: expected ':'"]),
    "examples_wrong.py (doctest)": ("examples", ["- 4", "+ 3"]),
    "invisible": ("output", ["- a b cd", "+ a→b<space U+00A0>c<U+200B>d"]),
    "memory_hog": ("memory", ["more than 100 MiB"]),
    "missing_line": ("output", ["first at line 2", "- two"]),
    "no_newline": ("output", ["does not end with a newline"]),
    "session_deadlock": ("deadlock", ["await asyncio.Event().wait()", "event.set()"]),
    "session_empty": ("no examples", ["no line begins with >>>"]),
    "session_endless": ("endless", ["ran for 0.500 seconds", "--max-time" ]),
    "session_loop": ("session", ["first at line 6", "+ 0"]),
    "session_wrong": ("session", ["first at line 2", "- 3", "+ 2"]),
    "task_crash": ("standard error", ["Task exception was never retrieved", "ValueError: in a task"]),
    "wrong_output": ("output", ["first at line 2", "- two", "+ two·"]),
    "wrong_status": ("exit status", ["exit status 4, expected 0"]),
}

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
    with tempfile.TemporaryDirectory() as scratch:
        folder = shutil.copytree(FOLDER, Path(scratch, "a & b"))
        for name in ("with # and 'quotes' \"", "<tag> & ü", "back\\slash", "two\nlines"):
            Path(folder, name + ".py").write_text("print(1)\n")
            Path(folder, name + ".out").write_text("1\n" if "#" in name else "2 ]]> \x1b\n")
        failures = sum("doctest" not in name for name in WRONG) + 3
        read_junit(tally, baton(binary, "test", "--format", "junit", str(folder)).stdout, failures)
        read_tap(tally, baton(binary, "test", "--format", "tap", str(folder)).stdout, failures)


# What Jenkins' schema of JUnit files allows; `*` marks what it demands.
JUNIT = {
    "testsuites": "name time tests failures errors",
    "testsuite": "name* tests* failures* errors* group time skipped timestamp hostname id package file log url",
    "testcase": "name* time classname group", "failure": "type message", "skipped": "type message",
}
PARENTS = {
    "testsuites": {""}, "testsuite": {"testsuites"}, "testcase": {"testsuite"}, "failure": {"testcase"},
    "skipped": {"testcase"},
}


def junit_faults(element, parent="") -> list:
    """What the schema forbids in an element and those in it."""
    name = element.tag
    if parent not in PARENTS.get(name, ()):
        return [f"<{name}> in <{parent}>"]
    words = JUNIT[name].split()
    allowed = {word.rstrip("*") for word in words}
    faults = [f"{name} has {attribute}" for attribute in element.keys() if attribute not in allowed]
    faults += [f"{name} lacks {word}" for word in words if word.endswith("*") and word[:-1] not in element.keys()]
    return faults + [fault for child in element for fault in junit_faults(child, name)]


def read_junit(tally: oracle.Tally, text: str, failures: int):
    """By an XML parser and the schema; by junitparser, where it is installed."""
    tree = xml.etree.ElementTree.fromstring(text)
    tally.record("JUnit: the schema of Jenkins", "\n".join(junit_faults(tree)))
    suite = tree.find("testsuite")
    counts = (len(suite.findall("testcase")), len(suite.findall("testcase/failure")),
              len(suite.findall("testcase/skipped")))
    named = tuple(int(suite.get(name)) for name in ("tests", "failures", "skipped"))
    tally.record("JUnit: counts", "" if counts == named and named[1:] == (failures, 1) else f"{counts} {named}")
    names = {case.get("name") for case in suite.findall("testcase")}
    odd = {"with # and 'quotes' \".py", "<tag> & ü.py", "back\\slash.py", "two\nlines.py"}
    tally.record("JUnit: names", "" if odd <= names else str(odd - names))
    try:
        import junitparser
    except ImportError:
        print("JUnit is read by xml.etree and Jenkins' schema alone: the package junitparser is not installed")
        return
    found = junitparser.JUnitXml.fromstring(text)
    suite = next(iter(found))
    failed = [case for case in suite if any(isinstance(each, junitparser.Failure) for each in case.result)]
    right = (suite.tests, suite.failures, suite.skipped) == counts and len(failed) == failures
    tally.record("JUnit: junitparser", "" if right else f"{suite} {len(failed)}")


PERL = """
local $/; my $parser = TAP::Parser->new({ tap => <STDIN> }); my $yaml = 0;
while (my $result = $parser->next) { $yaml++ if $result->is_yaml && $result->data->{message} }
print join " ", $parser->tests_planned, scalar $parser->passed, scalar $parser->failed, scalar $parser->skipped,
  scalar $parser->parse_errors, $yaml, $parser->version;
"""


def read_tap(tally: oracle.Tally, text: str, failures: int):
    """By the parser of Perl's `prove` and by `prove` itself, where there is one."""
    lines = text.split("\n")
    plan = int(lines[1].removeprefix("1.."))
    points = [line for line in lines if re.match(r"(not )?ok \d+ - ", line)]
    right = lines[0] == "TAP version 13" and len(points) == plan
    right = right and sum(line.startswith("not ok") for line in points) == failures
    tally.record("TAP: lines", "" if right else "\n".join(lines[:20]))
    perl, prove = shutil.which("perl"), shutil.which("prove")
    if perl is None or subprocess.run([perl, "-MTAP::Parser", "-e", "1"], capture_output=True).returncode != 0:
        print("TAP is read line by line alone: there is no perl with TAP::Parser here")
        return
    done = subprocess.run([perl, "-MTAP::Parser", "-e", PERL], input=text, capture_output=True, text=True)
    wanted = f"{plan} {plan - failures} {failures} 1 0 {failures} 13"
    tally.record("TAP: TAP::Parser", "" if done.stdout == wanted else f"{done.stdout}, not {wanted}\n{done.stderr}")
    if prove is None:
        return
    with tempfile.NamedTemporaryFile("w", suffix=".tap") as file:
        file.write(text)
        file.flush()
        done = subprocess.run([prove, "-e", "cat", file.name], capture_output=True, text=True)
    right = f"Failed {failures}/{plan} subtests" in done.stdout + done.stderr and done.returncode != 0
    tally.record("TAP: prove", "" if right else done.stdout + done.stderr)


def commands(tally: oracle.Tally, binary: str):
    """Exit status, --filter, --fail-fast, --update."""
    for name, words, status, part in [
        ("no such path", ["nowhere"], 2, ""), ("no tests", ["--filter", "zzz", str(FOLDER)], 2, ""),
        ("bad option", ["--nonsense"], 2, "--nonsense"), ("bad format", ["--format", "xml"], 2, "'junit'"),
        ("bad jobs", ["--jobs", "0"], 2, "1 or more"), ("bad limit", ["--max-time", "soon"], 2, "a number of seconds"),
        ("no program", [str(oracle.HERE / "known_differences.txt")], 2, "is no program x.py"),
        ("an expectation named", [str(FOLDER / "right.out")], 0, "1 passed"),
        ("named twice", [str(FOLDER / "right.py"), str(FOLDER / "right.py")], 0, "1 passed"),
        ("filter", ["--filter", "right", str(FOLDER)], 0, "2 passed"),
        ("fail-fast", ["--fail-fast", "--jobs", "1", str(FOLDER)], 1, "1 failed"),
        ("file", [str(FOLDER / "right.py")], 0, "1 h 0.0 s of virtual time"),
        ("no expectation", [str(oracle.HERE / "dice.py")], 1, "--update"),
    ]:
        done = baton(binary, "test", *words)
        right = done.returncode == status and part in done.stdout + done.stderr
        tally.record(f"test: {name}", "" if right else f"{done.returncode}\n{done.stdout}{done.stderr}")
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("wrong_output", "wrong_status", "crash"):
            for suffix in (".py", ".out"):
                shutil.copy(FOLDER / (name + suffix), scratch)
        for name in ("session_wrong.repl", "session_loop.repl", "dots_wrong.py", "dots_wrong.out"):
            shutil.copy(FOLDER / name, scratch)
        Path(scratch, "new.py").write_text("print('new')\n")
        first, second = (baton(binary, "test", *words, scratch) for words in (["--update"], []))
        right = first.returncode == second.returncode == 0 and "6 passed" in second.stdout
        right = right and "dots_wrong.py: the ... in" in first.stdout
        right = right and Path(scratch, "session_loop.repl").read_text().startswith("A title.\n\n>>> for")
        right = right and Path(scratch, "wrong_status.exit").read_text() == "4\n"
        right = right and "NameError" in Path(scratch, "crash.err").read_text()
        tally.record("test: update", "" if right else first.stdout + second.stdout)
        done = baton(binary, "test", "--update", str(Path(scratch, "new.py")))
        right = done.returncode == 0 and Path(scratch, "new.out").read_text() == "new\n"
        tally.record("test: update of a new program", "" if right else done.stdout + done.stderr)


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
    limits.check(tally, binary)
    checking.check(tally, binary, python)
    whole_course(tally, binary)
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    options = parser.parse_args()
    run_section(options.baton, oracle.find_cpython())


if __name__ == "__main__":
    main()
