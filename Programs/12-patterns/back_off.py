"""Trying again, with longer and longer pauses.

Watch the pause double after each failure, and the last failure come through where patience ends.
"""

import asyncio


async def with_retries(work, attempts, pause):
    for attempt in range(1, attempts + 1):
        try:
            return await work()
        except ConnectionError as error:
            if attempt == attempts:
                raise
            print(f"attempt {attempt}: {error}; next one in {pause} s")
            await asyncio.sleep(pause)
            pause *= 2


def flaky(failures):
    left = failures

    async def work():
        nonlocal left
        if left:
            left -= 1
            raise ConnectionError("no answer")
        return "here you are"

    return work


async def main():
    print(await with_retries(flaky(3), attempts=5, pause=2))
    try:
        await with_retries(flaky(9), attempts=2, pause=2)
    except ConnectionError as error:
        print("gave up:", error)


asyncio.run(main())

# Question: why do real programs add a little chance to each pause?
