import asyncio


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


async def fails(number):
    raise ValueError(number)


async def main():
    several = [Noted(1), Noted(2), Noted(3)]
    several = None
    pair = (Noted(4), Noted(5))
    pair = None
    table = {1: Noted(6), 2: Noted(7)}
    table = None
    tasks = [asyncio.ensure_future(fails(number)) for number in range(3)]
    await asyncio.sleep(0.01)
    tasks = None
    print("end")


asyncio.run(main())
