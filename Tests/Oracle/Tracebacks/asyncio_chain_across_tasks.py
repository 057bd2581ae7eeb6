import asyncio


async def fetch():
    raise OSError("line is down")


async def load():
    try:
        await fetch()
    except OSError as error:
        raise RuntimeError("cannot load") from error


async def main():
    await asyncio.create_task(load())


asyncio.run(main())
