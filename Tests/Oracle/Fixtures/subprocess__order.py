"""Tasks, names and what is printed when."""

import asyncio
from asyncio.subprocess import PIPE


async def ticker():
    count = 0
    try:
        while True:
            await asyncio.sleep(0.05)
            count += 1
    except asyncio.CancelledError:
        print("ticked", count >= 4)


async def main():
    print(asyncio.current_task().get_name())
    process = await asyncio.create_subprocess_exec("true")
    print(asyncio.create_task(asyncio.sleep(0)).get_name())
    await process.wait()
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE, stderr=PIPE)
    print(asyncio.create_task(asyncio.sleep(0)).get_name())
    await process.communicate(b"x")
    print(asyncio.create_task(asyncio.sleep(0)).get_name())
    task = asyncio.create_task(ticker())
    process = await asyncio.create_subprocess_exec("sleep", "0.3")
    print(await process.wait())
    task.cancel()
    await task
    print(len(asyncio.all_tasks()))
    print(type(process._transport).__name__, process.returncode)
    print(repr(process._transport).replace(str(process.pid), "PID"))


asyncio.run(main())
