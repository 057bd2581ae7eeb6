import asyncio


class Session:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        await asyncio.sleep(0)
        raise OSError("cannot close")


async def main():
    async with Session():
        raise ValueError("inside")


asyncio.run(main())
