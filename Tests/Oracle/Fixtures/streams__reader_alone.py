"""A reader that is fed by hand: every way of reading, and its repr."""

import asyncio


def show(reader):
    print(repr(reader))


async def main():
    reader = asyncio.StreamReader()
    show(reader)
    reader.feed_data(b"line one\nline two\nrest")
    show(reader)
    print(await reader.readline(), await reader.readline(), reader.at_eof())
    print(await reader.read(2), await reader.readexactly(1), await reader.read(0))
    reader.feed_data(b"")
    reader.feed_eof()
    show(reader)
    print(reader.at_eof(), await reader.readline(), await reader.readline(), reader.at_eof())
    print(await reader.read(), await reader.read(10), await reader.readexactly(0))
    try:
        await reader.readexactly(3)
    except asyncio.IncompleteReadError as error:
        print(repr(error), error, error.partial, error.expected, error.args)
    try:
        reader.feed_data(b"late")
    except AssertionError as error:
        print("AssertionError:", error)

    reader = asyncio.StreamReader(limit=8)
    show(reader)
    reader.feed_data(b"abc;def|ghi::jkl")
    print(await reader.readuntil(b";"))
    print(await reader.readuntil((b"::", b"|")))
    print(await reader.readuntil(separator=(b"::", b"i:", b"zz")))
    for separator in b"", (), (b"", b"x"):
        try:
            await reader.readuntil(separator)
        except ValueError as error:
            print("ValueError:", error)
    for number in -1, -7:
        try:
            await reader.readexactly(number)
        except ValueError as error:
            print("ValueError:", error)
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print("ValueError:", error)
    try:
        await reader.readuntil("x")
    except TypeError as error:
        print("TypeError:", error)
    try:
        await reader.readuntil([b"x"])
    except TypeError as error:
        print("TypeError:", error)
    try:
        reader.feed_data("text")
    except TypeError as error:
        print("TypeError:", error)
    reader.feed_data([65, 66])
    reader.feed_data(bytearray(b"CD"))
    reader.feed_data(memoryview(b"EF"))
    show(reader)
    print(await reader.read(100))

    reader = asyncio.StreamReader()
    error = RuntimeError("broken")
    reader.set_exception(error)
    show(reader)
    print(reader.exception() is error)
    for read in reader.read, reader.readline, lambda: reader.readexactly(1), reader.readuntil:
        try:
            await read()
        except RuntimeError as found:
            print(found is error)

    reader = asyncio.StreamReader()
    task = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    show(reader)
    reader.feed_data(b"par")
    await asyncio.sleep(0)
    show(reader)
    reader.feed_data(b"t\nmore")
    print(await task)
    show(reader)
    task = asyncio.create_task(reader.read())
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as error:
        print("RuntimeError:", error)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", reader)
    reader.feed_eof()
    print(await reader.read(1))


asyncio.run(main())
