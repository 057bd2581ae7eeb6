"""await in many places of an expression and of a statement."""

import asyncio


async def v(value):
    await asyncio.sleep(0)
    return value


async def main():
    print(await v(1) + await v(2) * await v(3), -await v(4), not await v(0), await v(2) ** await v(3))
    print([await v(1), *await v([2, 3])], (await v(1),), {await v(1)}, {await v("k"): await v("v"), **await v({"z": 1})})
    print((await v([1, 2, 3]))[await v(1)], (await v("abcdef"))[await v(1):await v(5):await v(2)], await v("a") in await v("abc"))
    print(await v(1) < await v(2) < await v(3), await v(0) or await v("x"), await v(1) and await v(""), await v(1) if await v(0) else await v(2))
    print(f"{await v('f')!r:>{await v(6)}} {(await v(3.14159)):.2f}", (await v("s")).upper(), (await v(print))("called"), max(*await v([1, 5]), await v(3), key=await v(abs)))
    x = [await v(n) async for n in numbers(3)]
    y = {await v(n): n for n in range(2)}
    x[await v(0)], *rest = await v((9, 8, 7))
    x[await v(1)] += await v(10)
    del x[await v(2)]
    print(x, y, rest, (z := await v(5)) + z)
    assert await v(True), await v("never")
    try:
        assert await v(False), await v("message")
    except AssertionError as error:
        print(error)
    try:
        raise await v(ValueError("raised")) from await v(KeyError("cause"))
    except await v(ValueError) as error:
        print(error, repr(error.__cause__))
    match await v([1, 2]):
        case [a, b] if await v(a) == 1:
            print("matched", a, b)
    for i in await v([1, 2]):
        print(i, end=" ")
    while (n := await v(len(x))) > 1:
        x.pop()
    with await v(Manager()) as m:
        print(m)
    def f(a=await v("default"), *, b=await v("keyword")): return a, b
    print(f(), (lambda q=await v(7): q)())
    print(await (await v(v))("twice"), await v(await v(await v("deep"))), [await v(0)] * await v(2), (await v(1), await v(2)) == (1, 2))
    return await v("end")


async def numbers(n):
    for i in range(n):
        yield await v(i)


class Manager:
    def __enter__(self): return "entered"
    def __exit__(self, *details): pass


print(asyncio.run(main()))
