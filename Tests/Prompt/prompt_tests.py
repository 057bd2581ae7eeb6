"""The prompt on a real pseudo-terminal: `prompt_tests.py --baton PATH [--only NAME]`.

Each test types keys and looks at the screen that comes of them.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Oracle"))

import oracle
from terminal import Terminal

BATON = "baton"


def prompt(*options, **environment):
    """A prompt without banner, ready for keys."""
    return Terminal([BATON, "-q", *options], **environment).prompt()


def define_ticker(terminal, text='print("tick", i)'):
    """Defines `tick(seconds, n)`, which prints n times; typed with the prompt's own indentation."""
    for line in ("async def tick(seconds, n=1000000):", "for i in range(n):", text,
                 "await asyncio.sleep(seconds)"):
        terminal.type(line + "\r").settle()
    terminal.type("\r").prompt()
    return terminal


# --- the tests


def test_expressions_and_blocks():
    with prompt() as t:
        t.enter("1 + 1").enter("_ * 10")
        t.type("def f():\r").settle().type("return 7\r").settle().type("\r").prompt()
        t.enter("f()").enter("await asyncio.sleep(0, 'slept')")
        assert t.screen.lines() == [
            ">>> 1 + 1", "2", ">>> _ * 10", "20", ">>> def f():", "...     return 7", "...",
            ">>> f()", "7", ">>> await asyncio.sleep(0, 'slept')", "'slept'", ">>>"], t.screen.text()


def test_indentation():
    with prompt() as t:
        t.type("if True:\r").settle()
        assert t.screen.cursor_line() == ("...", 8), t.screen.cursor_line()
        t.type("if 1:\r").settle()
        assert t.screen.cursor_line()[1] == 12
        t.type("pass\r").settle()
        assert t.screen.cursor_line()[1] == 8
        t.type("x = [1,\r").settle()
        t.type("2]\r").settle().type("\r").prompt().enter("x")
        assert "[1, 2]" in t.screen.text()


def test_typing_while_a_task_prints():
    with prompt() as t:
        define_ticker(t)
        t.enter("t = asyncio.create_task(tick(0.05))")
        typed = 'x = "typed while the task prints"'
        for key in typed:
            t.type(key).run_for(0.03)
        t.run_for(0.3)
        line, column = t.screen.cursor_line()
        assert line == ">>> " + typed and column == len(line), t.screen.text()
        # The cursor stays where it was put, in the middle of the line.
        t.type("\x1b[D" * 7 + "!").run_for(0.4)
        line, column = t.screen.cursor_line()
        assert line == '>>> x = "typed while the task !prints"', t.screen.text()
        assert column == len(line) - 7
        t.type("\r").run_for(0.2).type("t.cancel()\r").run_for(0.2).settle().prompt()
        ticks = [int(line[5:]) for line in t.screen.lines() if re.fullmatch(r"tick \d+", line)]
        assert ticks == list(range(ticks[0], ticks[0] + len(ticks))) and len(ticks) > 15, ticks
        t.enter("x")
        assert "'typed while the task !prints'" in t.screen.text()


def test_output_above_a_long_line():
    with prompt() as t:
        define_ticker(t)
        t.enter("t = asyncio.create_task(tick(0.05, 30))")
        typed = "x = '" + "abcdefghij" * 18
        t.type(typed).run_for(1)
        t.wait_for("tick 29").settle()
        rows = [line for line in t.screen.lines() if not line.startswith("tick ")][-3:]
        assert "".join(rows) == ">>> " + typed, t.screen.text()
        t.type("'\r").prompt().enter("len(x)")
        assert "180" in t.screen.text()


def test_unfinished_output():
    with prompt() as t:
        define_ticker(t, 'print(f"\\r{i} of 5", end="", flush=True)')
        t.enter("t = asyncio.create_task(tick(0.05, 6))").run_for(0.6).settle()
        assert t.screen.lines()[-2:] == ["5 of 5", ">>>"], t.screen.text()
        t.enter('print("no end", end="")')
        assert t.screen.lines()[-2:] == ["no end", ">>>"], t.screen.text()


def test_background_error():
    with prompt() as t:
        t.enter("async def fail(): raise ValueError('boom')", prompt="...").enter("")
        t.type("x = asyncio.create_task(fail()); 1 +").settle()
        t.type("\x1b[D").settle().type("\x1b[C 2\r").prompt()
        assert "baton: Task-1 (fail) failed: ValueError: boom" in t.screen.text()
        t.enter("asyncio.create_task(fail())").run_for(0.1).type("half").settle()
        t.type("\x15").enter("_ = 0").enter("1")
        assert "Task exception was never retrieved" in t.screen.text(), t.screen.text()


def test_history():
    with tempfile.TemporaryDirectory() as folder:
        history = folder + "/state/history"
        with prompt(BATON_HISTORY=history) as t:
            t.enter("first = 1")
            t.type("def block(x):\r").settle().type("return x + 1\r").settle().type("\r").prompt()
            t.enter("last = 3").type("\x04").wait()
        with prompt(BATON_HISTORY=history) as t:
            t.type("\x1b[A").settle()
            assert t.screen.cursor_line()[0] == ">>> last = 3"
            t.type("\x1b[A").settle()
            assert t.screen.lines()[-2:] == [">>> def block(x):", "    return x + 1"], t.screen.text()
            t.type("\r").prompt().enter("block(41)")
            assert t.screen.lines()[-2] == "42"
            t.type("\x12fir").settle().type("\r").prompt().enter("first")
            assert t.screen.lines()[-2] == "1", t.screen.text()


def test_completion():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "lesson_one.py").write_text("print('lesson')\n")
        with prompt() as t:
            t.type("asyncio.create_t\t").settle()
            assert t.screen.cursor_line()[0] == ">>> asyncio.create_task(", t.screen.text()
            t.type("\x15").settle().type("from itertools import zip_l\t").settle()
            assert t.screen.cursor_line()[0].endswith("import zip_longest"), t.screen.text()
            t.type("\x15").settle().type("import conte\t\t\t").settle()
            assert "contextlib" in t.screen.text() and "contextvars" in t.screen.text()
            t.type("\x15").settle().type("awa\t asyn\t").settle()
            assert "await asyn" in t.screen.cursor_line()[0], t.screen.text()
            t.type("\x15").settle().type("isin\t").settle()
            assert t.screen.cursor_line()[0] == ">>> isinstance(", t.screen.text()
            t.type("\x15").settle().enter("word = 'abc'").type("word.startsw\t").settle()
            assert t.screen.cursor_line()[0] == ">>> word.startswith(", t.screen.text()
            t.type("\x15").settle().type(f":run {folder}/les\t").settle()
            assert "lesson_one.py" in t.screen.text()
            t.type("\r").prompt()
            assert "lesson" in t.screen.lines()[-2]
            t.type(":ta\t").settle()
            assert t.screen.cursor_line()[0] == ">>> :tasks", t.screen.text()
            t.type("\x15\t").settle()
            assert t.screen.cursor_line()[1] == 8


def test_interrupt_at_the_prompt():
    with prompt() as t:
        t.type("half a line").settle().type("\x03").prompt()
        t.type("def f():\r").settle().type("x = 1").settle().type("\x03").prompt()
        t.enter("1 + 1")
        text = t.screen.text()
        assert text.count("KeyboardInterrupt") == 2 and text.endswith("2\n>>>"), text


def test_interrupt_of_an_await():
    with prompt() as t:
        define_ticker(t)
        t.enter("t = asyncio.create_task(tick(0.05))")
        t.type("await asyncio.sleep(100)\r").run_for(0.5).type("\x03").wait_for("KeyboardInterrupt")
        t.run_for(0.3).type("t.done()\r").wait_for("False").type("t.cancel()\r").wait_for("True")


def test_interrupt_of_a_loop():
    with prompt() as t:
        t.type("while True: pass\r").settle().type("\r").run_for(0.4)
        t.type("\x03").wait_for("KeyboardInterrupt").prompt()
        t.type("async def spin():\r").settle().type("while True: pass\r").settle().type("\r").prompt()
        t.type("await spin()\r").run_for(0.4).type("\x03").run_for(0.3)
        assert t.screen.text().count("KeyboardInterrupt") == 1, "the first one only cancels"
        t.type("\x03").wait_for(lambda s: s.text().count("KeyboardInterrupt") == 2).prompt()
        t.enter("1 + 1")
        # A task in the background that never yields.
        t.type("b = asyncio.create_task(spin())\r").run_for(0.4).type("\x03").run_for(0.2).type("\x03")
        t.wait_for(lambda s: s.text().count("KeyboardInterrupt") == 3).prompt()
        t.enter("b.done()")
        assert t.screen.lines()[-2] == "True", t.screen.text()


def test_end_of_input():
    with prompt() as t:
        t.type("\x04")
        assert t.wait() == 0
    with prompt() as t:
        t.type("exit\r")
        assert t.wait() == 0
    with prompt() as t:
        t.type("raise SystemExit(7)\r")
        assert t.wait() == 7


def test_leaving_with_tasks():
    with prompt() as t:
        t.type("async def work():\r").settle().type("try:\r").settle()
        t.type("await asyncio.sleep(99)\r").settle().type("\x7f" * 4 + "finally:\r").settle()
        t.type("print('cleaned up')\r").settle().type("\r").prompt()
        t.enter("a = asyncio.create_task(work())").type("\x04")
        assert t.wait() == 0
        text = t.screen.text()
        assert "baton: leaving with 1 pending task, cancelled now: Task-1 (work)" in text, text
        assert text.rstrip().endswith("cleaned up"), text


PROGRAM = "".join(
    f"def f{n}(x):\n    y = x + {n}\n\n    return y\n\n" for n in range(14)
) + "async def main():\n    return sum(f(1) for f in [f0, f13])\n\nprint('result', await main())\n"


def test_paste():
    assert len(PROGRAM.split("\n")) > 60
    with prompt() as t:
        t.type("\x1b[200~" + PROGRAM + "\x1b[201~").settle(0.3).type("\r")
        t.wait_for("result 15").prompt()
        t.enter("f7(1)")
        assert t.screen.lines()[-2] == "8"


def test_paste_without_brackets():
    with prompt(TERM="vt100") as t:
        t.type(PROGRAM.replace("\n", "\r")).settle(0.5)
        t.wait_for("result 15").prompt()
        assert "Error" not in t.screen.text(), t.screen.text()


def test_resize():
    with prompt() as t:
        t.type("x = 'abcdefghij abcdefghij abcdefghij'").settle()
        t.resize(20, 30).settle().type("\x7f\x7f!'").settle()
        t.type("\r").settle().enter("x")
        assert "'abcdefghij abcdefghij abcd" in t.screen.text(), t.screen.text()
        t.resize(24, 100).settle()
        t.type("y = '" + "z" * 80).settle()
        assert t.screen.cursor_line()[0] == ">>> y = '" + "z" * 80, t.screen.text()


def test_deadlock():
    with prompt() as t:
        t.enter("await asyncio.Future()")
        assert "baton: deadlock: nothing can end this await any more" in t.screen.text()
        t.enter("1 + 1")
        assert t.screen.lines()[-2] == "2"


def test_commands():
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program.py")
        program.write_text(
            "import asyncio\n\nasync def main():\n    await asyncio.sleep(0.01)\n"
            "    print('ran')\n\nasyncio.run(main())\nvalue = 5\n")
        with prompt() as t:
            t.enter(f":run {program}").enter("value")
            assert "ran" in t.screen.text() and t.screen.lines()[-2] == "5", t.screen.text()
            t.enter(":time await asyncio.sleep(0.1)")
            assert re.search(r"^1\d\d\.\d ms$", t.screen.lines()[-2]), t.screen.text()
            t.enter("t = asyncio.create_task(asyncio.sleep(50), name='long')").enter(":loop")
            assert re.search(r"timers:  1, due in (49|50)\.", t.screen.text()), t.screen.text()
            assert "watched: 0 descriptors" in t.screen.text()
            t.enter(":tasks").enter(":cancel long").enter(":tasks")
            assert t.screen.lines()[-2] == "no tasks"
            saved = Path(folder, "saved.py")
            t.enter(f":save {saved}")
            assert "t = asyncio.create_task(" in saved.read_text()
            t.enter(":help").enter(f":run {folder}/none.py")
            assert "can't open file" in t.screen.text()


def test_interactive_after_a_program():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "p.py").write_text("import sys\nx = sys.argv[1:]\n1 / 0\n")
        with Terminal([BATON, "-q", "-i", folder + "/p.py", "a", "b"]).prompt() as t:
            t.enter("x")
            assert "ZeroDivisionError" in t.screen.text()
            assert t.screen.lines()[-2] == "['a', 'b']", t.screen.text()
    with Terminal([BATON, "-q", "-i", "-c", "y = 6"]).prompt() as t:
        t.enter("y * 7")
        assert t.screen.lines()[-2] == "42"


def test_not_a_terminal():
    program = "x = 1\nif x:\n    print('a program')\nx\n"
    result = subprocess.run([BATON], input=program, capture_output=True, text=True, timeout=20)
    assert (result.stdout, result.stderr, result.returncode) == ("a program\n", "", 0), result
    result = subprocess.run(
        [BATON, "-q", "-i"], input="1 + 1\nexit()\n", capture_output=True, text=True, timeout=20)
    assert result.stdout == ">>> 2\n>>> ", result


def test_dumb_terminal():
    with Terminal([BATON, "-q"], TERM="dumb") as t:
        t.wait_for(">>>").type("1 + 1\r").wait_for("\n2")
        define = "t = asyncio.get_running_loop().call_later(0.2, print, 'later')\r"
        t.settle().type(define).settle().type("2 + 3").wait_for("later").settle().type("\r")
        t.wait_for("\n5")


def test_colours():
    with Terminal([BATON, "-q"], NO_COLOR="").settle() as t:
        t.type("1/0\r").settle()
        assert "\x1b[1;35m>>> \x1b[0m" in t.raw and "\x1b[1;35mZeroDivisionError\x1b[0m" in t.raw
    with prompt() as t:
        t.enter("1/0")
        assert "\x1b[1;35m" not in t.raw and "\x1b[35m" not in t.raw


def test_banner():
    with Terminal([BATON]).wait_for(":help") as t:
        t.prompt().type(":quit\r")
        assert t.wait() == 0


def test_input():
    with prompt() as t:
        t.type("name = input('who? ')\r").wait_for("who?").type("me\r").prompt().enter("name")
        assert t.screen.lines()[-2] == "'me'", t.screen.text()


def test_terminated():
    with prompt() as t:
        os.kill(t.process, 15)
        assert t.wait() == 143


def test_idle_costs_nothing():
    if not os.path.exists("/proc/self/stat"):
        return
    with prompt() as t:
        for _ in range(3):
            t.enter("_ = asyncio.create_task(asyncio.sleep(1000))")
        before = t.cpu_seconds()
        t.run_for(4)
        assert t.cpu_seconds() - before <= 0.01, t.cpu_seconds() - before


def test_echo_while_a_thousand_tasks_tick():
    with prompt() as t:
        define_ticker(t, "i")
        t.enter("tasks = [asyncio.create_task(tick(0.01)) for _ in range(1000)]")
        delays = sorted(echo_delays(t, "abcdefghijklmnopqrstuvwxyz"))
        print(f"    echo with 1,000 tasks: median {delays[13] * 1000:.1f} ms, "
              f"worst {delays[-1] * 1000:.1f} ms")


def echo_delays(terminal, keys):
    delays = []
    for key in keys:
        start = time.monotonic()
        terminal.type(key).wait_for(lambda screen: screen.cursor_line()[0].endswith(key))
        delays.append(time.monotonic() - start)
        terminal.run_for(0.02)
    return delays


def test_start():
    own = start_time([BATON, "-q"])
    print(f"    prompt ready after {own * 1000:.0f} ms", end="")
    if python := oracle.find_cpython():
        other = start_time([python, "-q"])
        print(f", python3 -q after {other * 1000:.0f} ms: {own / other:.2f}", end="")
    print()


def start_time(command):
    times = []
    for _ in range(7):
        with Terminal(command).prompt() as t:
            times.append(time.monotonic() - t.started)
    return sorted(times)[3]


# --- running them


def tests():
    return [(name[5:], value) for name, value in globals().items() if name.startswith("test_")]


def run_section(baton: str, only: str = "") -> oracle.Tally:
    global BATON
    BATON = str(Path(baton).resolve())
    tally = oracle.Tally("Prompt")
    if os.environ.get("BATON_READLINE") == "none":
        print("no readline in this build: keys are not edited, nothing to test")
        return tally.close()
    for name, test in tests():
        if only not in name:
            continue
        trouble = ""
        # A machine that is busy with other things may miss a moment.
        for _ in range(2):
            try:
                test()
                trouble = ""
                break
            except Exception:
                trouble = traceback.format_exc()
        tally.record(name, trouble)
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    tally = run_section(options.baton, options.only)
    sys.exit(bool(tally.failed))


if __name__ == "__main__":
    main()
