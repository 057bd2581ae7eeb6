"""Task: names, states, results, reprs, equality with Future."""

import asyncio


async def work(value):
    await asyncio.sleep(0)
    return value


async def fail():
    raise ValueError("bad")


def attempt(action):
    try:
        return repr(action())
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}: {error}"


def masked(task):
    text = repr(task)
    start = text.find(" at /")
    return (text[:start] + " at F" + text[text.rindex(":"):]) if start >= 0 else text


async def main():
    me = asyncio.current_task()
    print(me.get_name(), me.done(), asyncio.current_task() is me, len(asyncio.all_tasks()))
    a = asyncio.create_task(work(1))
    b = asyncio.create_task(work(2), name="named")
    c = asyncio.get_running_loop().create_task(fail())
    print(a.get_name(), b.get_name(), c.get_name(), isinstance(a, asyncio.Future), isinstance(a, asyncio.Task), a == a, a == b)
    for action in (a.result, a.exception, a.done, a.cancelled, a.get_coro, lambda: a.set_result(1), lambda: a.set_exception(ValueError()), lambda: a.cancelling()):
        print(attempt(action).split(" at 0x")[0])
    print(len(asyncio.all_tasks()), a in asyncio.all_tasks())
    await asyncio.sleep(0)
    print([task.done() for task in (a, b, c)])
    await asyncio.sleep(0)
    print([task.done() for task in (a, b, c)], a.result(), a.exception(), attempt(c.result), repr(c.exception()))
    a.set_name("renamed")
    b.set_name(5)
    print(a.get_name(), repr(b.get_name()), await a, await a, len(asyncio.all_tasks()))
    for task in (a, c):
        print(repr(task).split("defined at")[0], repr(task).split(">")[-2].split(" ", 4)[-1] if False else "")
    try:
        await c
    except ValueError as error:
        print("awaited:", error)
    d = asyncio.create_task(work(3))
    d.cancel()
    print(d.cancelled(), d.done())
    try:
        await d
    except asyncio.CancelledError:
        print(d.cancelled(), d.done(), attempt(d.result), attempt(d.exception))
    e = asyncio.ensure_future(work(4))
    print(asyncio.ensure_future(e) is e, asyncio.isfuture(e), asyncio.iscoroutine(work), await e)
    print(attempt(lambda: asyncio.create_task(5)), attempt(lambda: asyncio.create_task(None)))
    return "end"


print(asyncio.run(main()))
