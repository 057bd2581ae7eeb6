"""A future joins two tasks: one waits for it, the other fills it.

Watch the cook ring the bell: the guest goes on at the loop's next turn, not inside `set_result`.
"""

import asyncio


async def cook(bell):
    print("cook: cooking")
    await asyncio.sleep(2)
    bell.set_result("soup")
    print("cook: rang the bell")


async def guest(name, bell):
    print(f"{name}: waiting")
    meal = await bell
    print(f"{name}: eating {meal}")


async def main():
    bell = asyncio.get_running_loop().create_future()
    await asyncio.gather(guest("Ann", bell), guest("Bob", bell), cook(bell))


asyncio.run(main())

# Question: What would Ann and Bob do if the cook went home without ringing?
