"""Each limit of `baton` against programs that try to get around it: `limits.py --baton PATH`.

Every program must end with the status of its limit, at once, and say so in its last line.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import oracle

CATCH = """
import asyncio, builtins, itertools, os, sys, time
def catching(work):
    while True:
        try:
            work()
        except BaseException as error:
            print("caught", type(error).__name__)
        finally:
            pass
"""

TIME = [
    "while True: pass",
    "def f():\n    while True: pass\ncatching(f)",
    "def f():\n    while True:\n        try: f()\n        except RecursionError: pass\nf()",
    "catching(lambda: 10 ** 10 ** 8)",
    "catching(lambda: pow(3, 10 ** 8))",
    "sys.set_int_max_str_digits(0)\nstr(7 ** 10 ** 7)",
    "sum([[n] for n in range(300000)], [])",
    "text = 'a' * 10 ** 6 + 'b'\nwhile True: text.find('a' * 500000 + 'c')",
    "catching(lambda: time.sleep(100))",
    "catching(lambda: asyncio.run(asyncio.sleep(100)))",
    "async def f():\n    while True: await asyncio.sleep(0)\ncatching(lambda: asyncio.run(f()))",
    "async def f():\n    try:\n        await asyncio.sleep(100)\n    finally:\n        while True: await asyncio.sleep(0)\n"
    "asyncio.run(asyncio.wait_for(f(), .01))",
    "asyncio.run(asyncio.to_thread(time.sleep, 100))",
    "def f():\n    while True: pass\nasyncio.run(asyncio.to_thread(f))",
    "class A:\n    def __del__(self):\n        while True: pass\nA()",
    "class A:\n    def __repr__(self):\n        while True: pass\nprint(A())",
    "class A:\n    def __hash__(self):\n        while True: pass\n{A(): 1}",
    "sorted(range(9), key=lambda n: [n for _ in iter(int, 1)])",
    "def f():\n    try:\n        yield 1\n    finally:\n        while True: pass\nfor _ in f(): break",
    "import atexit\ndef f():\n    atexit.register(f)\n    while True: pass\nf()",
    "max(iter(int, 1))",
    "sum(itertools.repeat(1))",
    "catching(lambda: os.kill(os.getpid(), 2))",
    "try: os.kill(os.getpid(), 19)\nexcept PermissionError: time.sleep(100)",
    "try: os.kill(os.getppid(), 18)\nexcept PermissionError: time.sleep(100)",
    "os.system('sleep 100')",
    "os.read(os.pipe()[0], 1)",
]

STEPS = [
    "while True: pass",
    "def f():\n    while True: pass\ncatching(f)",
    "for n in iter(int, 1): pass",
    "def f(): return f\nwhile f(): pass",
    "[n for n in range(10 ** 7)]",
    "sum(n for n in range(10 ** 7))",
    "sorted(range(10 ** 6), key=lambda n: -n)",
    "async def f():\n    while True: await asyncio.sleep(0)\nasyncio.run(f())",
    "loop = asyncio.new_event_loop()\ndef f(): loop.call_soon(f)\nf()\nloop.run_forever()",
    "def f():\n    while True: pass\nasyncio.run(asyncio.to_thread(f))",
    "def f(n): return f(n - 1) if n else 0\ncatching(lambda: f(400))",
    "def f():\n    try:\n        while True: yield 1\n    finally:\n        while True: pass\nfor _ in f(): break",
    "class A:\n    def __del__(self):\n        while True: pass\nA()",
]

MEMORY = [
    "'x' * 10 ** 12",
    "catching(lambda: 'x' * 10 ** 12)",
    "[0] * 10 ** 10",
    "[0] * 10 ** 9",
    "catching(lambda: b'x' * 10 ** 11)",
    "bytearray(10 ** 9).count(1)",
    "(0,) * 10 ** 10",
    "10 ** 10 ** 10",
    "1 << 10 ** 10",
    "catching(lambda: f'{1:>{10 ** 11}}')",
    "catching(lambda: '%100000000000d' % 1)",
    "','.join(['x' * 10 ** 6] * 10 ** 5)",
    "('a' * 10 ** 5).replace('a', 'b' * 10 ** 6)",
    "repr('\\0' * 10 ** 9)",
    "catching(lambda: (1 << 10 ** 9) << 10 ** 10)",
    "a = []\nwhile True: a.append('x' * 10000 + str(len(a)))",
    "a = [0]\nwhile True: a += a",
    "a = 'x'\nwhile True: a += a",
    "a = {}\nfor n in range(10 ** 9): a[n] = n",
    "list(range(10 ** 9))",
    "sorted(range(10 ** 10))",
    "list(itertools.product(range(10 ** 4), repeat=3))",
    "def f():\n    a = [0]\n    while True: a.extend(a)\ncatching(f)",
    "import io\nstream = io.BytesIO()\nstream.seek(10 ** 11)\ncatching(lambda: stream.write(b'x'))",
    "import io\nstream = io.StringIO()\nwhile True: stream.write('x' * 10 ** 6)",
    "sys.setrecursionlimit(10 ** 9)\ndef f(n): return f([n] * 10 ** 5)\nf(0)",
    "async def f():\n    tasks = [asyncio.create_task(asyncio.sleep(9)) for _ in range(10 ** 6)]\n"
    "    await asyncio.wait(tasks)\nasyncio.run(f())",
    "async def f():\n    queue = asyncio.Queue()\n    while True: queue.put_nowait('x' * 1000 + str(queue.qsize()))\n"
    "asyncio.run(f())",
    "def f():\n    a = [0]\n    while True: a += a\nasyncio.run(asyncio.to_thread(f))",
    "class A:\n    def __del__(self):\n        a = [0]\n        while True: a += a\nA()",
]

OUTPUT = [
    "while True: print('x')",
    "print('x' * 10000)",
    "print([[0] * 1000] * 10)",
    "while True: sys.stderr.write('x')",
    "while True: sys.stdout.write('x')",
    "while True: sys.stdout.buffer.write(b'x' * 100)",
    "while True: os.write(1, b'xxxx')",
    "while True: os.write(os.dup(1), b'xxxx')",
    "f = open('/dev/stdout', 'w')\nwhile True: f.write('x' * 100)",
    "f = open(1, 'wb', buffering=0, closefd=False)\nwhile True: f.write(b'x')",
    "catching(lambda: print('x'))",
    "while True: print(end='x')",
    "async def f():\n    while True: print('x')\nasyncio.run(f())",
    "def f():\n    while True: print('x', flush=True)\nasyncio.run(asyncio.to_thread(f))",
    "class A:\n    def __del__(self):\n        while True: print('x')\nA()",
    "import warnings\nwarnings.simplefilter('always')\nwhile True: warnings.warn('x' * 100)",
    "raise ValueError('x' * 10000)",
    "os.system('yes')",
    "catching(lambda: os.system('yes >&2'))",
    "sys.exit('x' * 10000)",
]

FILES = [
    "open('x')",
    "catching(lambda: open('/etc/passwd'))",
    "getattr(builtins, 'op' + 'en')('/etc/passwd')",
    "list(map(open, ['/etc/passwd']))",
    "sorted(['/etc/passwd'], key=open)",
    "import contextlib\nwith contextlib.suppress(BaseException): open('/etc/passwd')",
    "import io\nio.open('/etc/passwd')",
    "from posix import open as way\nway('/etc/passwd', 0)",
    "os.listdir()",
    "next(os.scandir('/'))",
    "next(os.walk('/'))",
    "os.remove('x')",
    "os.open('/etc/passwd', 0)",
    "os.system('true')",
    "os.stat('/etc/passwd')",
    "os.path.exists('/')",
    "os.mkdir('/tmp/baton-never')",
    "os.rename('a', 'b')",
    "os.symlink('/etc', 'x')",
    "os.chdir('/')",
    "asyncio.run(asyncio.to_thread(open, '/etc/passwd'))",
    "class A:\n    def __del__(self):\n        open('/etc/passwd')\nA()",
    "def f():\n    try:\n        yield\n    finally:\n        open('/etc/passwd')\nf = f(); next(f); del f",
    "import atexit\natexit.register(open, '/etc/passwd')",
    "import linecache\nprint(linecache.getline('/etc/passwd', 1))",
    "import inspect\nexec(compile('def f():\\n  pass', '/etc/passwd', 'exec'))\nprint(inspect.getsource(f))",
    "sys.path.insert(0, FOLDER)\nimport stranger",
    "sys.path[:] = ['/usr/lib']\n__import__('python3')",
]

NETWORK = [
    "import socket",
    "catching(lambda: __import__('socket'))",
    "import urllib.request",
    "from http import client",
    "import ssl",
    "import subprocess",
    "import multiprocessing.connection",
    "import select",
    "catching(lambda: os.system('true'))",
    "os.popen('true')",
    "getattr(os, 'fork', None)",
    "asyncio.open_connection('localhost', 80)",
    "from asyncio import start_server",
    "hasattr(asyncio, 'create_subprocess_exec')",
    "import asyncio.streams",
    "async def f():\n    await asyncio.get_running_loop().create_connection(None, 'localhost', 80)\n"
    "catching(lambda: asyncio.run(f()))",
    "async def f():\n    await getattr(asyncio.get_running_loop(), 'sock_connect')(None, None)\nasyncio.run(f())",
    "exec('import socket')",
    "class A:\n    def __del__(self):\n        import socket\nA()",
    "asyncio.run(asyncio.to_thread(__import__, 'socket'))",
]

# option, value, exit status, programs that shall not get around it
LIMITS = [
    ("--max-time", "0.4", 101, TIME), ("--max-steps", "5000", 102, STEPS), ("--max-memory", "150M", 103, MEMORY),
    ("--max-output", "1000", 104, OUTPUT), ("--no-files", None, 105, FILES), ("--no-network", None, 106, NETWORK),
]


def run(binary: str, words: list, timeout: float, folder=None) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary, *words], capture_output=True, text=True, timeout=timeout, errors="replace", cwd=folder,
        env=oracle.ENVIRONMENT, stdin=subprocess.DEVNULL)


def trouble(binary: str, option: str, value, status: int, program: str, folder: str) -> str:
    """Why a program got around its limit, '' where it did not."""
    words = [option] if value is None else [option, value]
    if option != "--max-time":
        words += ["--max-time", "20"]
    begun = time.monotonic()
    try:
        done = run(binary, [*words, "-c", f"FOLDER = {folder!r}\n{CATCH}{program}"], 40)
    except subprocess.TimeoutExpired:
        return f"does not end\n{program}"
    last = done.stderr.strip().split("\n")[-1]
    if done.returncode != status or not last.startswith("baton: stopped: "):
        return f"status {done.returncode}\n{program}\n{done.stderr[-300:]}"
    seconds = time.monotonic() - begun
    return f"only after {seconds:.1f} s\n{program}" if seconds > 15 else ""


def kept(tally: oracle.Tally, binary: str):
    """What the limits leave to a program: its own modules, its own lines in tracebacks, standard input."""
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in [
            ("own.py", "value = 1\ndef fail():\n    return 1 / 0\n"),
            ("answers.txt", "secret\n"), ("pack/__init__.py", "from . import part\n"), ("pack/part.py", "value = 2\n"),
            ("main.py", "import own, pack, pack.part, sys\nprint(own.value + pack.part.value, sys.stdin.read())\n"
                        "try:\n    exec(compile('1/0', 'answers.txt', 'exec'))\n"
                        "except ZeroDivisionError:\n    import traceback\n    print(len(traceback.format_exc()) > 0)\n"
                        "own.fail()\n"),
        ]:
            path = Path(scratch, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        path = Path(scratch, "main.py")
        path.write_text(path.read_text().replace(
            "    import traceback\n    print(len(traceback.format_exc()) > 0)\n", "    print('caught')\n"))
        done = run(binary, ["--no-files", "--no-network", "main.py"], 20, scratch)
        right = done.returncode == 1 and done.stdout == "3 \ncaught\n" and "return 1 / 0" in done.stderr
        tally.record("--no-files leaves a program its modules", "" if right else f"{done.stdout}{done.stderr}")
        path.write_text("exec(compile('1/0', 'answers.txt', 'exec'))\n")
        done = run(binary, ["--no-files", "main.py"], 20, scratch)
        right = done.returncode == 1 and "ZeroDivisionError" in done.stderr and "secret" not in done.stderr
        tally.record("--no-files shows no other file in a traceback", "" if right else done.stderr)


def check(tally: oracle.Tally, binary: str):
    """Records every program against its limit."""
    binary = str(Path(binary).resolve())
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        Path(folder, "stranger.py").write_text("print('imported')\n")
        for option, value, status, programs in LIMITS:
            results = pool.map(lambda each: trouble(binary, option, value, status, each, folder), programs)
            for number, result in enumerate(results):
                tally.record(f"{option} against program {number + 1}", result)
    kept(tally, binary)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    tally = oracle.Tally("Limits")
    check(tally, parser.parse_args().baton)
    sys.exit(bool(tally.close().failed))


if __name__ == "__main__":
    main()
