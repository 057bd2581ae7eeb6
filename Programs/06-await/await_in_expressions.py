"""`await` is an expression: it may stand wherever a value may.

Watch the order in which things are asked for: left to right, each only once.
"""

import asyncio


async def ask(value):
    print("asking for", value)
    await asyncio.sleep(0)
    return value


async def main():
    print("sum:", await ask(1) + await ask(2) * await ask(3))
    print("list:", [await ask("a"), await ask("b")])
    print("text:", f"{await ask('left')}-{await ask('right')}")
    if await ask(0) or await ask(5):
        print("or: the first was false, so the second was asked for")
    print("chain:", await ask(1) < await ask(0) < await ask("never asked"))
    print("comprehension:", [await ask(n) for n in (7, 8)])


asyncio.run(main())

# Question: In which order would `await ask(1) + await ask(2)` ask if it used gather instead?
