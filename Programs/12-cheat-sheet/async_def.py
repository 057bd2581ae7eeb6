"""`async def` declares a coroutine function: a call runs nothing, it gives a coroutine object."""


async def work():
    print("never printed")


thing = work()
print(type(work).__name__, "->", type(thing).__name__, "named", thing.__name__)
thing.close()
