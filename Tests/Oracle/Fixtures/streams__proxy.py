"""A proxy between clients and a server, with both directions at once."""

import asyncio


async def upper(reader, writer):
    async for line in reader:
        writer.write(line.upper())
    writer.close()


async def pipe(reader, writer):
    try:
        while not reader.at_eof():
            writer.write(await reader.read(2048))
            await writer.drain()
    finally:
        writer.close()


async def main():
    backend = await asyncio.start_server(upper, "127.0.0.1", 0)
    target = backend.sockets[0].getsockname()[1]

    async def proxy(reader, writer):
        remote_reader, remote_writer = await asyncio.open_connection("127.0.0.1", target)
        async with asyncio.TaskGroup() as group:
            group.create_task(pipe(reader, remote_writer))
            group.create_task(pipe(remote_reader, writer))

    front = await asyncio.start_server(proxy, "127.0.0.1", 0)
    port = front.sockets[0].getsockname()[1]

    async def client(words):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.writelines(word + b"\n" for word in words)
        writer.write_eof()
        answer = await reader.read()
        writer.close()
        return answer

    try:
        print(await client([b"a", b"b"]))
    except TypeError as error:
        print(error)
    print(await asyncio.gather(*(client([b"%d" % n, b"x" * n]) for n in range(5))))
    front.close()
    backend.close()
    await front.wait_closed()
    await backend.wait_closed()


asyncio.run(main())
