import asyncio


async def boil(what):
    await asyncio.sleep(0.05)
    print(what, "boiled")


async def main():
    await boil("water")
    await boil("eggs")


asyncio.run(main())
