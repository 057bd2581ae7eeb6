import asyncio


class Service:
    async def call(self):
        pass


async def main():
    async def local():
        pass

    Service().call()
    local()


asyncio.run(main())
