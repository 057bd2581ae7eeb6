"""gather inside gather: a group of groups.

Watch the shape of the result: it is that of the calls.
"""

import asyncio


async def page(number):
    await asyncio.sleep(0.01 * number)
    return f"page {number}"


async def site(*numbers):
    return await asyncio.gather(*(page(number) for number in numbers))


async def main():
    for result in await asyncio.gather(site(3, 1), site(2), site()):
        print(result)


asyncio.run(main())
