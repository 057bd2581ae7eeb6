"""What is written to a program's input, at once and line by line."""

import asyncio
from asyncio.subprocess import PIPE


async def main():
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    print(await process.communicate(b"some input"), process.returncode)
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    print(await process.communicate(), process.returncode)

    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    for word in b"one", b"two", b"three":
        process.stdin.write(word + b"\n")
        await process.stdin.drain()
        print(await process.stdout.readline())
    print(process.stdin.can_write_eof(), process.stdin.is_closing())
    process.stdin.write_eof()
    print(process.stdin.is_closing(), await process.stdout.read(), process.stdout.at_eof())
    print(await process.stdin.wait_closed(), await process.wait())

    process = await asyncio.create_subprocess_exec("sort", "-n", stdin=PIPE, stdout=PIPE)
    process.stdin.writelines(b"%d\n" % (n * 7 % 10) for n in range(10))
    process.stdin.close()
    await process.stdin.wait_closed()
    print([int(line) async for line in process.stdout], await process.wait())

    process = await asyncio.create_subprocess_exec(
        "cat", stdin=asyncio.subprocess.DEVNULL, stdout=PIPE)
    print(await process.communicate())
    process = await asyncio.create_subprocess_shell(
        "read a; read b; echo $b $a", stdin=PIPE, stdout=PIPE)
    print(await process.communicate(input=b"first\nsecond\n"))


asyncio.run(main())
