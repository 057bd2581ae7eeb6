"""Every row of the reference on asyncio, sections 2 (exact texts) and 3 (passes of the loop), as a small program.

`reference.py --baton PATH` runs each on Baton and compares with `reference.txt`, the table of rows with what CPython
3.13.0 shows, which `--record` writes.
"""

import argparse
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import oracle

TABLE = oracle.HERE / "reference.txt"

HEAD = "import asyncio\n\n\nasync def nop():\n    return 1\n\n\nasync def boom():\n    raise ValueError('bad')\n\n\n"

MAIN = "async def main():\n{body}\n\n\nasyncio.run(main())\n"

# Section 2: the row, and a program or (where it is indented by nothing but a `|`) the body of `main`.
TEXTS = {
    "never awaited": "|asyncio.sleep(1)\n|nop()",
    "never awaited, the qualified name": "|async def c(): pass\n|c()",
    "never awaited, at exit after an error": "|kept = nop()\n|raise KeyError(1)",
    "never awaited in debug mode": "async def main():\n    nop()\n\n\nasyncio.run(main(), debug=True)",
    **{f"await a non-awaitable: {each}": f"|await {each}" for each in (
        "None", "1", "[]", "'s'", "nop", "(x for x in ())", "main")},
    "await an async generator": "async def g():\n    yield\n\n\nasync def main():\n    await g()\n\n\nasyncio.run(main())",
    "await in def": "def f():\n    await nop()",
    "await in lambda": "f = lambda: await nop()",
    "await at module level": "await nop()",
    "async with in def": "def f():\n    async with x: pass",
    "async for in def": "def f():\n    async for x in y: pass",
    "async comprehension in def": "def f():\n    return [x async for x in y]",
    "return value in an async generator": "async def f():\n    yield 1\n    return 2",
    "yield from in async def": "async def f():\n    yield from x",
    "nested run": "|asyncio.run(nop())",
    "run(non-coroutine)": "try:\n    asyncio.run(nop)\nexcept ValueError as error:\n    print(str(error)[:39])",
    "create_task(non-coroutine)": "|asyncio.create_task(5)",
    "no loop": "asyncio.get_running_loop()",
    "lost task error": "|asyncio.create_task(boom())\n|for _ in range(3): await asyncio.sleep(0)",
    "lost future error": "|f = asyncio.Future()\n|f.set_exception(ValueError('bad'))",
    "lost gather error": "|f = asyncio.gather(boom())\n|for _ in range(4): await asyncio.sleep(0)",
    "pending task freed":
        "async def bg():\n    await asyncio.get_running_loop().create_future()\n\n\nasync def main():\n    asyncio.create_task(bg())\n"
        "    await asyncio.sleep(0)\n    await asyncio.sleep(0)\n\n\nasyncio.run(main())",
    "error while run() cleans up":
        "async def bg():\n    try:\n        await asyncio.sleep(9)\n    finally:\n        raise ValueError('late')\n\n\nasync def main():\n"
        "    global task\n    task = asyncio.create_task(bg())\n    await asyncio.sleep(0)\n\n\nasyncio.run(main())",
    "callback error": "|def cb(): 1 / 0\n|asyncio.get_running_loop().call_soon(cb)\n|await asyncio.sleep(0)",
    "slow callback (debug)":
        "import time\n\n\nasync def slow():\n    time.sleep(0.15)\n\n\nasync def main():\n    await asyncio.create_task(slow())\n\n\n"
        "asyncio.run(main(), debug=True)",
    "reuse": "|c = nop()\n|await c\n|await c",
    "self-await": "|await asyncio.current_task()",
    "other loop": "other = asyncio.new_event_loop()\nf = other.create_future()\nother.close()\n\n\nasync def main():\n    await f\n\n\nasyncio.run(main())",
    "wait(coros)": "|c = nop()\n|try: await asyncio.wait([c])\n|finally: c.close()",
    "gather([..])": "|asyncio.gather([1])",
    "async for over list": "|async for x in [1]: pass",
    "async with a sync manager": "class CM:\n    def __enter__(self): pass\n    def __exit__(self, *a): pass\n\n\nasync def main():\n    async with CM(): pass\n\n\nasyncio.run(main())",
    "with an async manager": "class ACM:\n    async def __aenter__(self): pass\n    async def __aexit__(self, *a): pass\n\n\nwith ACM(): pass",
    "for over an async generator": "async def g():\n    yield\n\n\nfor x in g(): pass",
    "for over a coroutine": "|for x in nop(): pass",
    "result not set": "|asyncio.Future().result()",
    "exception not set": "|asyncio.Future().exception()",
    "invalid state": "|f = asyncio.Future()\n|f.set_result(1)\n|f.set_result(2)",
    "Task does not support set_result": "|asyncio.current_task().set_result(1)",
    "TaskGroup with errors": "|async with asyncio.TaskGroup() as group:\n|    group.create_task(boom())\n|    group.create_task(boom())",
    "TaskGroup not entered": "|asyncio.TaskGroup().create_task(nop())",
    "TaskGroup finished": "|async with asyncio.TaskGroup() as group: pass\n|group.create_task(nop())",
    "timeout": "|async with asyncio.timeout(0.001): await asyncio.sleep(1)",
    "Lock is not acquired": "|asyncio.Lock().release()",
    "BoundedSemaphore released too many times": "|asyncio.BoundedSemaphore().release()",
    "task_done() called too many times": "|asyncio.Queue().task_done()",
    "reprs of tasks":
        "async def f():\n    await asyncio.sleep(0)\n\n\nasync def main():\n    task = asyncio.create_task(f(), name='t')\n    print(task)\n"
        "    await task\n    print(task)\n    task = asyncio.create_task(f(), name='t')\n    task.cancel()\n    await asyncio.wait([task])\n"
        "    print(task)\n\n\nasyncio.run(main())",
    "reprs of futures": "|f = asyncio.Future()\n|print(f)\n|print(asyncio.gather(f))\n|f.cancel()\n|print(f)",
    "repr of a queue": "|q = asyncio.Queue(1)\n|q.put_nowait(1)\n|q.shutdown()\n|print(q)",
    "reprs of primitives":
        "|print(asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2), asyncio.Barrier(2), asyncio.Condition())",
}

# Section 3: the construct, and the expression that is measured.
PASSES = {
    "await coro()": "await nop()", "await sleep(0)": "await asyncio.sleep(0)",
    "await create_task(nop())": "await asyncio.create_task(nop())", "await a finished task": "await finished",
    "gather()": "await asyncio.gather()", "gather of 1": "await asyncio.gather(nop())",
    "gather of 2": "await asyncio.gather(nop(), nop())",
    "gather(bad, nop)": "await asyncio.gather(boom(), nop())",
    "gather(bad, nop, return_exceptions)": "await asyncio.gather(boom(), nop(), return_exceptions=True)",
    "wait_for(nop(), 1)": "await asyncio.wait_for(nop(), 1)",
    "wait_for(sleep(0), 1)": "await asyncio.wait_for(asyncio.sleep(0), 1)",
    "wait_for(sleep(1), 0)": "await asyncio.wait_for(asyncio.sleep(1), 0)",
    "await shield(nop())": "await asyncio.shield(nop())",
    "TaskGroup empty": "async with asyncio.TaskGroup(): pass",
    "TaskGroup of one": "async with asyncio.TaskGroup() as group: group.create_task(nop())",
    "timeout(1): await coro()": "async with asyncio.timeout(1): await nop()",
    "wait([task])": "await asyncio.wait([asyncio.create_task(nop())])",
    "as_completed of 2": "[await each for each in asyncio.as_completed([nop(), nop()])]",
    "async as_completed of 2": "[await each async for each in asyncio.as_completed([nop(), nop()])]",
    "q.put ready": "await queue.put(1)", "q.get ready": "await full.get()",
    "lock.acquire free": "await asyncio.Lock().acquire()", "sem.acquire free": "await asyncio.Semaphore().acquire()",
    "event.wait set": "await event.wait()",
    "async for over an async generator": "[each async for each in numbers()]",
    "sleep(0) + cancel + await task":
        "task = asyncio.create_task(asyncio.sleep(9)); await asyncio.sleep(0); task.cancel(); await task",
}

MEASURE = '''passes = 0


async def count():
    global passes
    while True:
        await asyncio.sleep(0)
        passes += 1


async def numbers():
    yield 1
    yield 2


async def main():
    finished = asyncio.create_task(nop())
    await finished
    queue, full, event = asyncio.Queue(), asyncio.Queue(), asyncio.Event()
    full.put_nowait(1)
    event.set()
    counter = asyncio.create_task(count())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    begun = passes
    try:
        {expression}
    except (ValueError, TimeoutError, asyncio.CancelledError) as error:
        print(type(error).__name__)
    print(passes - begun)
    counter.cancel()


asyncio.run(main())
'''


def programs() -> dict:
    """The rows by their names."""
    found = {}
    for name, text in TEXTS.items():
        if text.startswith("|"):
            text = MAIN.format(body="\n".join("    " + line[1:] for line in text.split("\n")))
        found["2 " + name] = HEAD + text.rstrip("\n") + "\n"
    for name, expression in PASSES.items():
        found["3 " + name] = HEAD + MEASURE.format(expression=expression)
    return found


def shown(result: oracle.Result) -> str:
    return f"status {result.status}\n{result.stdout}{result.stderr}".rstrip("\n") + "\n"


def play(command: list, rows: dict, jobs: int) -> dict:
    """What each row's program shows."""
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(jobs) as pool:

        def one(pair):
            path = Path(scratch, f"row{pair[0]}", "row.py")
            path.parent.mkdir()
            path.write_text(pair[1], "utf-8")
            return shown(oracle.run(command, path, 20))

        return dict(zip(rows, pool.map(one, enumerate(rows.values()))))


def table() -> dict:
    parts = TABLE.read_text("utf-8").split("\n=== ")[1:]
    return {name: text.rstrip("\n") + "\n" for name, _, text in (part.partition("\n") for part in parts)}


def run_section(baton: str, jobs: int = 2) -> oracle.Tally:
    tally = oracle.Tally("Reference")
    wanted = table()
    rows = programs()
    for name, text in play([str(Path(baton).resolve()), "--plain"], rows, jobs).items():
        known = wanted.pop(name, "no row in reference.txt\n")
        tally.record(name, "" if text == known else f"wanted:\n{known}found:\n{text}")
    for name in wanted:
        tally.record(name, "reference.txt has it, reference.py has not")
    return tally.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    if options.record:
        lines = ["The rows of the reference on asyncio, and what CPython 3.13.0 shows: written by reference.py --record."]
        for name, text in play([oracle.find_cpython()], programs(), 2).items():
            lines.append(f"=== {name}\n{text.rstrip()}")
        TABLE.write_text("\n".join(lines) + "\n", "utf-8")
        return
    sys.exit(bool(run_section(options.baton).failed))


if __name__ == "__main__":
    main()
