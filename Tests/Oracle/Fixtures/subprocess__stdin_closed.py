"""Writing to a program that has ended, and closing its input in every way."""

import asyncio
from asyncio.subprocess import PIPE


async def main():
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    process.stdin.close()
    process.stdin.close()
    process.stdin.write(b"ignored")
    await process.stdin.drain()
    print(process.stdin.is_closing(), await process.stdin.wait_closed())
    print(await process.communicate(), process.returncode)

    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    try:
        process.stdin.write("text")
    except AssertionError as error:
        print("AssertionError:", error)
    process.stdin.write(bytearray(b"array "))
    process.stdin.write(memoryview(b"view "))
    process.stdin.write(b"")
    print(await process.communicate(b"bytes"))

    process = await asyncio.create_subprocess_exec("sleep", "0", stdin=PIPE)
    await process.wait()
    print(process.returncode, process.stdin.is_closing())
    try:
        process.stdin.write(b"x" * 10)
        await process.stdin.drain()
        await process.stdin.wait_closed()
        print("closed")
    except (BrokenPipeError, ConnectionResetError) as error:
        print(type(error).__name__, error)

    process = await asyncio.create_subprocess_exec("sleep", "5", stdin=PIPE)
    process.stdin.write(b"x" * 1_000_000)
    drain = asyncio.create_task(process.stdin.drain())
    await asyncio.sleep(0.02)
    print("drained:", drain.done())
    process.kill()
    try:
        await drain
    except (BrokenPipeError, ConnectionResetError) as error:
        print(type(error).__name__, error)
    print(await process.wait())
    try:
        print(await process.stdin.wait_closed())
    except (BrokenPipeError, ConnectionResetError) as error:
        print(type(error).__name__, error)


asyncio.run(main())
