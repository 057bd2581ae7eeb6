import asyncio


async def fetch(number):
    await asyncio.sleep(0.05)
    return number * 2


async def main():
    total = 0
    for number in range(3):
        total += await fetch(number)
    print(total)


asyncio.run(main())
