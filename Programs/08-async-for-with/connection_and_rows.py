"""Both together, as a database library has them: `async with` a connection, `async for` its rows.

Watch the connection close only when the last row has been read.
"""

import asyncio

TABLE = [("Ada", 36), ("Grace", 85), ("Alan", 41)]


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("connected")
        return self

    async def __aexit__(self, *details):
        await asyncio.sleep(1)
        print("disconnected")

    async def rows(self, oldest):
        for name, age in TABLE:
            await asyncio.sleep(0)
            if age <= oldest:
                yield name, age


async def main():
    async with Connection() as connection:
        async for name, age in connection.rows(oldest=50):
            print(f"{name:<6}{age}")


asyncio.run(main())

# Question: When is the connection closed if the loop is left with `break`?
