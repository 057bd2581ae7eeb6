import asyncio


class Plain:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass


async def main():
    async with Plain():
        pass


asyncio.run(main())
