"""The program ends, or the process is forgotten, while another one runs."""

import asyncio
from asyncio.subprocess import PIPE


async def forgets():
    process = await asyncio.create_subprocess_exec("sleep", "5", stdout=PIPE)
    return process.pid


async def main():
    print(await forgets() > 0)
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    process.stdin.write(b"hello\n")
    print(await process.stdout.readline())
    print("main ends")


asyncio.run(main())
print("over")
