"""sleep: results, order of equal and different delays, zero and negative."""

import asyncio

log = []


async def sleeper(name, seconds):
    result = await asyncio.sleep(seconds, name)
    log.append(result)


async def main():
    print(await asyncio.sleep(0), await asyncio.sleep(0, 5), await asyncio.sleep(-1, "negative"), await asyncio.sleep(0.001, result="named"))
    await asyncio.gather(*(sleeper(n, 0.01) for n in range(12)))
    print(log)
    log.clear()
    await asyncio.gather(sleeper("c", 0.06), sleeper("a", 0), sleeper("b", 0.03), sleeper("z", -5))
    print(log)
    for bad in ("x", None, float("nan")):
        try:
            await asyncio.sleep(bad)
        except (TypeError, ValueError) as error:
            print(error)
    try:
        await asyncio.sleep()
    except TypeError as error:
        print(error)


asyncio.run(main())
