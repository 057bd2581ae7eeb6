"""Files of the program as the ends of pipes."""

import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    out, into = os.pipe()
    t, p = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, os.fdopen(into, "wb"))
    w = asyncio.StreamWriter(t, p, None, loop)
    for i in range(3):
        w.write(b"out %d\n" % i)
        await w.drain()
    w.close()
    print(os.read(out, 100))
    os.close(out)
    rd, wr = os.pipe()
    reader = asyncio.StreamReader()
    rt, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(rd, "rb"))
    wt, wp = await loop.connect_write_pipe(lambda: asyncio.streams.FlowControlMixin(loop), open(wr, "wb", 0))
    ww = asyncio.StreamWriter(wt, wp, None, loop)
    ww.write(b"through the pipe\n" * 3)
    print(await reader.readline())
    ww.close()
    print(await reader.read())
    print(type(rt).__name__, rt.is_closing(), type(rt.get_extra_info("pipe")).__name__)
    with open(__file__) as f:
        try:
            await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(asyncio.StreamReader()), f)
        except ValueError as error:
            print(error)
        try:
            await loop.connect_write_pipe(lambda: asyncio.streams.FlowControlMixin(), f)
        except ValueError as error:
            print(error)

asyncio.run(main())
