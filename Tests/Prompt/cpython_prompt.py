"""Plays lines on `python3 -m asyncio` of CPython 3.13: `python3.13 cpython_prompt.py < session.txt`.

The prompt itself is CPython's own, as it runs on a terminal; only its line editor is replaced by one
that takes the lines from standard input and shows them, waiting before each prompt until the loop
has nothing ready, as a person does.
"""

import os
import runpy
import sys
import threading

os.environ["NO_COLOR"] = "1"
os.environ.pop("PYTHONSTARTUP", None)

import _pyrepl.main
import _pyrepl.readline
import _pyrepl.simple_interact

LINES = sys.stdin.read().split("\n")
if LINES[-1] == "":
    LINES.pop()
sys.stdout.reconfigure(line_buffering=True)
sys.stderr = sys.stdout
sys.stdin = open(os.devnull)


def wait_until_quiet():
    """Returns when no callback of the loop is ready."""
    loop = sys.modules["__main__"].loop
    quiet = threading.Event()

    def look(passes):
        if loop._ready and passes:
            loop.call_soon(look, passes - 1)
        else:
            quiet.set()

    loop.call_soon_threadsafe(look, 200)
    quiet.wait()


def scripted_input(more_lines, ps1, ps2):
    wait_until_quiet()
    taken = []
    while True:
        prompt = ps2 if taken else ps1
        if not LINES:
            print(prompt)
            raise EOFError
        line = LINES.pop(0)
        print(prompt + line)
        taken.append(line if line.strip() else "")
        text = "\n".join(taken)
        if not more_lines(text):
            return text


_pyrepl.main.CAN_USE_PYREPL = True
_pyrepl.readline._setup = lambda namespace: None
_pyrepl.simple_interact.multiline_input = scripted_input
sys.argv = [""]
runpy.run_module("asyncio", run_name="__main__", alter_sys=True)
