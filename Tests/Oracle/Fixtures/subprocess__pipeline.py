"""One program's output is another one's input, through a pipe and through tasks."""

import asyncio
import os
from asyncio.subprocess import PIPE


async def main():
    reading, writing = os.pipe()
    first = await asyncio.create_subprocess_exec("printf", "b\\na\\nc\\na\\n", stdout=writing)
    os.close(writing)
    second = await asyncio.create_subprocess_exec("sort", stdin=reading, stdout=PIPE)
    os.close(reading)
    print(await second.communicate(), await first.wait())

    first = await asyncio.create_subprocess_exec("seq", "1", "2000", stdout=PIPE)
    second = await asyncio.create_subprocess_exec("grep", "-c", "7", stdin=PIPE, stdout=PIPE)

    async def pump():
        while chunk := await first.stdout.read(100):
            second.stdin.write(chunk)
            await second.stdin.drain()
        second.stdin.close()

    pumping = asyncio.create_task(pump())
    print(await second.stdout.read(), await first.wait(), await second.wait())
    await pumping


asyncio.run(main())
