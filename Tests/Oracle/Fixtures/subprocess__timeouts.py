"""Waiting for a program is given up, the program ended."""

import asyncio
from asyncio.subprocess import PIPE


async def main():
    process = await asyncio.create_subprocess_exec("sleep", "20")
    try:
        await asyncio.wait_for(process.wait(), 0.05)
    except TimeoutError:
        print("too slow", process.returncode)
        process.kill()
    print(await process.wait())

    process = await asyncio.create_subprocess_exec("sleep", "20", stdout=PIPE, stdin=PIPE)
    try:
        async with asyncio.timeout(0.05):
            await process.communicate()
    except TimeoutError:
        print("communicate too slow")
        process.terminate()
    print(await process.communicate(), process.returncode)

    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    reading = asyncio.create_task(process.stdout.readline())
    await asyncio.sleep(0.02)
    reading.cancel()
    try:
        await reading
    except asyncio.CancelledError:
        print("reading cancelled")
    process.stdin.write(b"still there\n")
    print(await process.stdout.readline())
    process.stdin.close()
    print(await process.wait())

    async def job(number):
        process = await asyncio.create_subprocess_exec("sleep", f"{number / 50}")
        try:
            return number, await process.wait()
        except asyncio.CancelledError:
            process.kill()
            return number, await process.wait()

    tasks = [asyncio.create_task(job(number)) for number in (1, 500, 3, 1000)]
    done, pending = await asyncio.wait(tasks, timeout=0.3)
    print(sorted(task.result() for task in done), len(pending))
    for task in pending:
        task.cancel()
    print(sorted(await asyncio.gather(*pending)))
    first = asyncio.create_task(process.wait())
    second = asyncio.create_task(process.wait())
    print(await first, await second)


asyncio.run(main())
