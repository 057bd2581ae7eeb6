"""Many short lines, by `async for` and by readline; the last one without its end."""

import asyncio


async def main():
    async def handle(reader, writer):
        for number in range(5000):
            writer.write(b"line %d\n" % number)
        writer.writelines([b"the ", b"last ", memoryview(b"one"), bytearray(b"!")])
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines = []
    async for line in reader:
        lines.append(line)
    print(len(lines), lines[0], lines[-2:], sum(map(len, lines)))
    writer.close()
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=100)
    count = 0
    while line := (await reader.readline()).decode().rstrip():
        count += 1
        last = line
    print(count, last)
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
