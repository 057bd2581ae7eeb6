"""asyncio.run and Runner: values, errors, loops, leftovers."""

import asyncio


async def value(x):
    await asyncio.sleep(0)
    return x


async def fail():
    raise ValueError("failed")


async def background(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    finally:
        print(name, "finally")


async def leaves():
    asyncio.create_task(background("one"))
    asyncio.create_task(background("two"))
    await asyncio.sleep(0)
    return "left"


print(asyncio.run(value(1)), asyncio.run(leaves()))
for action in (lambda: asyncio.run(fail()), lambda: asyncio.run(5), lambda: asyncio.run(None), lambda: asyncio.get_running_loop()):
    try:
        print(action())
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)


async def nested():
    inner = value(1)
    try:
        asyncio.run(inner)
    except RuntimeError as error:
        print(error)
    inner.close()


asyncio.run(nested())
with asyncio.Runner() as runner:
    print(runner.run(value("first")), runner.run(value("second")))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())

    async def leave_one():
        runner.task = asyncio.create_task(background("runner"))
        await asyncio.sleep(0)

    try:
        runner.task
    except AttributeError as error:
        print(error)
    kept = []

    async def start():
        kept.append(asyncio.create_task(background("kept")))
        await asyncio.sleep(0)

    runner.run(start())
    print(kept[0].done())
print(kept[0].cancelled(), loop.is_closed())
try:
    runner.run(inner := value(2))
except RuntimeError as error:
    print(error)
    inner.close()


async def same_loop(seen):
    seen.append(asyncio.get_running_loop())


seen = []
asyncio.run(same_loop(seen))
asyncio.run(same_loop(seen))
print(seen[0] is seen[1], seen[0].is_closed(), seen[0].is_running())


async def debug():
    return asyncio.get_running_loop().get_debug()


print(asyncio.run(debug()), asyncio.run(debug(), debug=True))
