"""Mistake: using the coroutine as if it were its result.

Watch what the errors talk about: a coroutine, where a list was meant.
"""

import asyncio


async def names():
    return ["Ada", "Grace"]


def attempt(label, action, coroutine):
    try:
        print(label, action(coroutine))
    except (TypeError, AttributeError) as error:
        print(f"{label} {type(error).__name__}: {error}")
    coroutine.close()


async def main():
    attempt("length:   ", len, names())
    attempt("first:    ", lambda value: value[0], names())
    attempt("sorted:   ", sorted, names())
    attempt("method:   ", lambda value: value.count("Ada"), names())
    attempt("true?     ", bool, names())
    print("awaited:  ", len(await names()), (await names())[0])


asyncio.run(main())
