"""The program ends while clients are connected."""

import asyncio


async def handle(reader, writer):
    try:
        print("server read", await reader.readline())
        await reader.readline()
    except asyncio.CancelledError:
        print("handler cancelled at the end")
        raise
    finally:
        print("handler cleans up")
        writer.close()


async def listen(reader):
    try:
        async for line in reader:
            print("heard", line)
    finally:
        print("listener ends")


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    task = asyncio.create_task(listen(reader))
    writer.write(b"hello\n")
    await asyncio.sleep(0.05)
    print("main ends")


asyncio.run(main())
print("over")
