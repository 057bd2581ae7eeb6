"""Clients of an echo server take turns; the names of the tasks, the end of both sides."""

import asyncio


async def handle(reader, writer):
    name = asyncio.current_task().get_name()
    print(name, "begins", writer.is_closing(), reader.at_eof())
    while data := await reader.read(100):
        print(name, "reads", data)
        writer.write(data[::-1])
        await writer.drain()
    print(name, "sees the end", reader.at_eof(), reader.exception())
    writer.close()
    print(name, "is closing", writer.is_closing())
    await writer.wait_closed()
    print(name, "is closed", writer.is_closing())


async def client(port, words):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for word in words:
        writer.write(word)
        await writer.drain()
        print("client got", await reader.readexactly(len(word)))
    writer.close()
    await writer.wait_closed()
    print("client is over:", await reader.read())


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(type(server), server.is_serving(), server.get_loop() is asyncio.get_running_loop())
    port = server.sockets[0].getsockname()[1]
    for words in ([b"one", b"two"], [b"three"], []):
        await client(port, words)
        await asyncio.sleep(0.02)
    server.close()
    print(server.is_serving(), server.sockets)
    await server.wait_closed()
    print("over", asyncio.current_task().get_name(), len(asyncio.all_tasks()))


asyncio.run(main())
