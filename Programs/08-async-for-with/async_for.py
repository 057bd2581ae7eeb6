"""`async for`: getting each next item may wait.

Watch the two readers take turns, row by row.
"""

import asyncio


class Cursor:
    def __init__(self, name, rows):
        self.name, self.rows = name, rows
        self.position = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.position == self.rows:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.position += 1
        return f"{self.name} row {self.position}"


async def read(name, rows):
    async for row in Cursor(name, rows):
        print(row)
    else:
        print(name, "has no more rows")


async def main():
    await asyncio.gather(read("users", 3), read("orders", 2))


asyncio.run(main())

# Question: Where exactly may the other reader come in between?
