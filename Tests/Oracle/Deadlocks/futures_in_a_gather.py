import asyncio


class Service:
    def __init__(self):
        loop = asyncio.get_running_loop()
        self.ready = loop.create_future()
        self.locks = {"a": asyncio.Lock(), "b": asyncio.Lock()}


async def use(service):
    async with service.locks["a"]:
        await service.ready


async def main():
    service = Service()
    futures = [asyncio.get_running_loop().create_future() for _ in range(2)]
    user = asyncio.create_task(use(service), name="user")
    second = asyncio.create_task(use(service), name="second")
    await asyncio.gather(user, second, *futures)


asyncio.run(main())
