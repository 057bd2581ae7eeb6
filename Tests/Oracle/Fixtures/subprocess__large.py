"""Megabytes through a program, both ways; more than a pipe holds."""

import asyncio
from asyncio.subprocess import PIPE


async def main():
    data = bytes(range(256)) * 20_000
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    output, _ = await process.communicate(data)
    print(output == data, len(output), process.returncode)

    process = await asyncio.create_subprocess_shell(
        "head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2", stdout=PIPE, stderr=PIPE)
    output, errors = await process.communicate()
    print(len(output), len(errors))

    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE, limit=1024)

    async def feed():
        for number in range(20_000):
            process.stdin.write(b"line %d\n" % number)
            if number % 100 == 0:
                await process.stdin.drain()
        process.stdin.close()

    async def count():
        lines = 0
        async for line in process.stdout:
            lines += line == b"line %d\n" % lines
        return lines

    _, lines = await asyncio.gather(feed(), count())
    print(lines, await process.wait())

    process = await asyncio.create_subprocess_exec("head", "-c", "10", stdin=PIPE, stdout=PIPE)
    print((await process.communicate(b"0123456789" * 500_000))[0], process.returncode)
    process = await asyncio.create_subprocess_exec("true", stdin=PIPE)
    await process.wait()
    await asyncio.sleep(0.05)
    process.stdin.write(b"nobody reads")
    try:
        await process.stdin.drain()
        print("drained")
    except OSError as error:
        print(type(error).__name__, error)
    print(process.stdin.is_closing())


asyncio.run(main())
