"""Which of the two sides prints first."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def handle(reader, writer):
        print("callback", asyncio.current_task())
        writer.write(b"welcome\n")
        loop.call_soon(print, "after the callback")
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    loop.call_soon(print, "soon")
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print("connected")
    loop.call_soon(print, "soon again")
    print(await reader.readline())
    print(await reader.readline())
    writer.close()
    loop.call_soon(print, "after close")
    await writer.wait_closed()
    print("closed")
    await server.__aexit__()
    print("server closed")

    async def counted(reader, writer):
        task = asyncio.current_task()
        print(task.get_name(), len(asyncio.all_tasks()))
        writer.close()

    async with await asyncio.start_server(counted, ["127.0.0.1"], 0) as server:
        port = server.sockets[0].getsockname()[1]
        for _ in range(3):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            await reader.read()
            writer.close()
            await writer.wait_closed()


asyncio.run(main())
