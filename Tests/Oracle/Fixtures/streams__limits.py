"""Lines longer than the limit, separators that are not found, what is left afterwards."""

import asyncio


async def attempt(awaitable):
    try:
        print(await awaitable)
    except (ValueError, asyncio.LimitOverrunError, asyncio.IncompleteReadError) as error:
        print(type(error).__name__, error, error.args, vars(error))
        context = error.__context__
        print("  context", type(context).__name__, context and context.args)


async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b"123456\nab\n")
    await attempt(reader.readline())
    await attempt(reader.readline())
    reader.feed_data(b"1234\n12345\n")
    await attempt(reader.readline())
    await attempt(reader.readuntil(b"\n"))
    print(reader)
    await attempt(reader.readline())
    print(reader)
    reader.feed_data(b"0123456789")
    await attempt(reader.readuntil(b"\n"))
    print(reader)
    await attempt(reader.readline())
    print(reader)
    reader.feed_data(b"0123456789SEP tail")
    await attempt(reader.readuntil(b"SEP"))
    print(reader, await reader.readexactly(13))
    reader.feed_eof()
    await attempt(reader.readuntil(b"SEP"))
    await attempt(reader.readuntil(b"SEP"))
    await attempt(reader.readexactly(2))

    reader = asyncio.StreamReader()
    reader.feed_data(b"x" * (2 ** 16) + b"\n")
    print(len(await reader.readline()))
    reader.feed_data(b"x" * (2 ** 16 + 1) + b"\nnext\n")
    await attempt(reader.readline())
    await attempt(reader.readline())

    error = asyncio.IncompleteReadError(b"abc", 10)
    print(error, repr(error), error.partial, error.expected, isinstance(error, EOFError))
    error = asyncio.IncompleteReadError(b"abc", None)
    print(error, repr(error), error.expected)
    error = asyncio.LimitOverrunError("too long", 7)
    print(error, repr(error), error.consumed, error.args, type(error).__mro__[1])


asyncio.run(main())
