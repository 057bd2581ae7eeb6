import asyncio


async def ask():
    name = input("name? ")
    print("hello", name)


async def main():
    await ask()


asyncio.run(main())
