"""drain waits while the buffer is above the high-water mark."""

import asyncio


async def main():
    got = asyncio.Event()
    done = asyncio.Event()
    go = asyncio.Event()
    total = 0

    async def handle(reader, writer):
        nonlocal total
        got.set()
        await go.wait()
        while data := await reader.read(65536):
            total += len(data)
        done.set()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=1024)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    transport = writer.transport
    print(transport.get_write_buffer_limits(), transport.get_write_buffer_size())
    transport.set_write_buffer_limits(high=1000)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=10)
    print(transport.get_write_buffer_limits())
    try:
        transport.set_write_buffer_limits(high=1, low=2)
    except ValueError as error:
        print(error)
    transport.set_write_buffer_limits(high=0)
    await got.wait()
    sent = 0
    chunk = b"x" * 100_000
    while True:
        writer.write(chunk)
        sent += len(chunk)
        try:
            await asyncio.wait_for(writer.drain(), 0.1)
        except TimeoutError:
            break
    print("the buffer is full", transport.get_write_buffer_size() > 0, sent > 100_000)
    waiting = asyncio.create_task(writer.drain())
    await asyncio.sleep(0.01)
    print("drain is done:", waiting.done())
    go.set()
    await waiting
    print("drained:", transport.get_write_buffer_size())
    writer.write(b"end")
    writer.write_eof()
    await done.wait()
    print(total == sent + 3, writer.can_write_eof())
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    try:
        writer.writelines([b"more"])
    except RuntimeError as error:
        print(error)
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
