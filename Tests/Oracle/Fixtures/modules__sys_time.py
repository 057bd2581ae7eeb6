"""sys and time, as scripts use them."""

import sys
import time
from time import perf_counter as clock, sleep
from sys import maxsize

print(sys.maxsize == maxsize == 2**63 - 1, sys.version_info[:2], sys.version_info >= (3, 13), sys.version_info.major, len(sys.argv), sys.getrecursionlimit(), sys.byteorder)
print(type(time.time()).__name__, time.time() > 1.6e9, type(time.monotonic_ns()).__name__)
start = clock()
sleep(0.02)
print(0.015 < clock() - start < 1, time.monotonic() <= time.monotonic(), time.process_time() >= 0)
sys.stdout.write("written\n")
print("to stderr", file=sys.stderr)
sys.stderr.write("also\n")
sys.stdout.flush()
for bad in (lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.sleep(), lambda: sys.exit):
    try:
        print(type(bad()).__name__)
    except (ValueError, TypeError) as error:
        print(error)
print(__name__, sys.argv[0] == __file__ or True, sys.platform in ("linux", "darwin"))
sys.setrecursionlimit(500)
def down(n): return down(n + 1)
try:
    down(0)
except RecursionError:
    print("shorter")
try:
    sys.exit("text")
except SystemExit as error:
    print(error.code, repr(error))
import asyncio as aio, sys as system
print(system is sys, aio.__name__)
