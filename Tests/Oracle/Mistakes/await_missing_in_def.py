import asyncio


async def save(item):
    print("saved", item)


def on_click():
    save(1)


async def main():
    on_click()


asyncio.run(main())
