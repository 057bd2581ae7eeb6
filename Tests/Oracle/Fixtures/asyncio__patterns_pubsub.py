"""Publishing to async generators that unsubscribe when they are closed."""

import asyncio


class Hub:
    def __init__(self):
        self.queues = []

    async def subscribe(self, name):
        queue = asyncio.Queue()
        self.queues.append(queue)
        print(name, "subscribed")
        try:
            while (message := await queue.get()) is not None:
                yield message
        finally:
            self.queues.remove(queue)
            print(name, "unsubscribed")

    def publish(self, message):
        for queue in self.queues:
            queue.put_nowait(message)


async def listen(name, hub, limit):
    source = hub.subscribe(name)
    heard = []
    async for message in source:
        heard.append(message)
        if len(heard) == limit:
            break
    await source.aclose()
    return name, heard


async def main():
    hub = Hub()
    listeners = [asyncio.create_task(listen(name, hub, limit)) for name, limit in (("a", 2), ("b", 9), ("c", 1))]
    await asyncio.sleep(0)
    for message in ("one", "two", "three"):
        hub.publish(message)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print("listening:", len(hub.queues))
    hub.publish(None)
    print(await asyncio.gather(*listeners))


asyncio.run(main())
