"""`async with`: entering and leaving may wait.

Watch the other task run while the session opens and while it closes.
"""

import asyncio


class Session:
    async def __aenter__(self):
        print("session: opening")
        await asyncio.sleep(0)
        print("session: open")
        return self

    async def __aexit__(self, kind, error, traceback):
        print("session: closing")
        await asyncio.sleep(0)
        print("session: closed")

    async def get(self, page):
        await asyncio.sleep(0)
        return f"<{page}>"


async def use():
    async with Session() as session:
        print("got", await session.get("index"))


async def other():
    for step in range(4):
        print("        other task:", step)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(use(), other())


asyncio.run(main())

# Question: When would the other task run if `__aenter__` and `__aexit__` awaited nothing?
