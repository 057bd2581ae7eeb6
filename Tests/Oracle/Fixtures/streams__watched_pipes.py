"""loop.add_reader and loop.add_writer on a pipe."""

import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    got = asyncio.Queue()

    def readable(tag):
        got.put_nowait((tag, os.read(reading, 10)))

    print(loop.add_reader(reading, readable, "first"))
    os.write(writing, b"hello")
    print(await got.get())
    loop.add_reader(reading, readable, "second")
    os.write(writing, b"again and again")
    print(await got.get(), await got.get())
    print(loop.remove_reader(reading), loop.remove_reader(reading), loop.remove_writer(writing))
    written = asyncio.Event()

    def writable():
        os.write(writing, b"x")
        loop.remove_writer(writing)
        written.set()

    loop.add_writer(writing, writable)
    await written.wait()
    print(os.read(reading, 10))
    loop.add_reader(reading, readable, "end")
    os.close(writing)
    print(await got.get())
    loop.remove_reader(reading)
    os.close(reading)
    for value in -1, "x", None:
        try:
            loop.add_reader(value, print)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
