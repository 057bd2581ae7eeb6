"""The context of what is thrown into a generator, where it and its caller handle the same exception, or only one does."""

import asyncio


def told(error):
    return type(error).__name__ + (" in " + told(error.__context__) if error.__context__ else "")


shared = KeyError("shared")


def handling(own):
    try:
        if own:
            raise shared
        yield 1
    except KeyError:
        try:
            yield 1
        except ValueError as error:
            print("inside", told(error))
            raise


async def handling_async(own):
    try:
        if own:
            raise shared
        yield 1
    except KeyError:
        try:
            yield 1
        except ValueError as error:
            print("inside", told(error))
            raise


async def awaiting(own, future):
    try:
        if own:
            raise shared
        await future
    except KeyError:
        await future


def throw(own, handles):
    generator = handling(own)
    next(generator)
    try:
        if handles:
            raise shared
        generator.throw(ValueError())
    except KeyError:
        generator.throw(ValueError())


async def throw_async(own, handles):
    generator = handling_async(own)
    await anext(generator)
    try:
        if handles:
            raise shared
        await generator.athrow(ValueError())
    except KeyError:
        await generator.athrow(ValueError())


async def fail(own, handles):
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_exception, ValueError())
    try:
        if handles:
            raise shared
        await awaiting(own, future)
    except KeyError:
        await awaiting(own, future)


for own in False, True:
    for handles in False, True:
        shared.__context__ = None
        try:
            throw(own, handles)
        except ValueError as error:
            print("generator", own, handles, told(error))
        for function in throw_async, fail:
            shared.__context__ = None
            try:
                asyncio.run(function(own, handles))
            except ValueError as error:
                print(function.__name__, own, handles, told(error))
