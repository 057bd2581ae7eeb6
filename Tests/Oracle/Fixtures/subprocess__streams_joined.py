"""Where the error stream goes; descriptors and files as streams."""

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE, STDOUT

BOTH = "echo out; echo err >&2"


async def main():
    shell = asyncio.create_subprocess_shell
    process = await shell(BOTH, stdout=PIPE, stderr=STDOUT)
    print(await process.communicate(), process.stderr)
    process = await shell(BOTH, stdout=PIPE, stderr=DEVNULL)
    print(await process.communicate())
    process = await shell(BOTH, stdout=DEVNULL, stderr=PIPE)
    print(await process.communicate())
    process = await shell(BOTH, stdout=DEVNULL, stderr=STDOUT)
    print(await process.communicate())
    reading, writing = os.pipe()
    process = await shell(BOTH, stdout=writing, stderr=writing)
    os.close(writing)
    await process.wait()
    print(os.read(reading, 100))
    os.close(reading)
    name = f"/tmp/baton-test-{os.getpid()}"
    with open(name, "wb") as file:
        process = await shell(BOTH, stdout=file, stderr=STDOUT)
        await process.wait()
    with open(name, "rb") as file:
        process = await asyncio.create_subprocess_exec("cat", stdin=file, stdout=PIPE)
        print(await process.communicate())
    os.remove(name)
    process = await shell("cat; echo done", stdin=DEVNULL, stdout=PIPE)
    print(await process.communicate())


asyncio.run(main())
