"""Writing to what is closed, closing twice, waiting for the end."""

import asyncio


async def main():
    accepted = asyncio.Queue()

    async def handle(reader, writer):
        await accepted.put((reader, writer))

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    async def pair():
        mine = await asyncio.open_connection("127.0.0.1", port)
        return *mine, *await accepted.get()

    reader, writer, other_reader, other_writer = await pair()
    writer.close()
    writer.close()
    print(writer.is_closing(), await writer.wait_closed(), await writer.wait_closed())
    writer.write(b"nobody reads this")
    try:
        await writer.drain()
    except ConnectionResetError as error:
        print(type(error).__name__, error)
    try:
        writer.writelines([b"nor", b"this"])
    except TypeError as error:
        print("TypeError:", error)
    try:
        writer.write("text")
    except TypeError as error:
        print("TypeError:", error)
    print(await other_reader.read(), other_reader.at_eof())
    other_writer.write(b"too late")
    await other_writer.drain()
    await asyncio.sleep(0.02)
    other_writer.write(b"much too late")
    try:
        await other_writer.drain()
        print("no error yet")
        await asyncio.sleep(0.02)
        other_writer.write(b"again")
        await other_writer.drain()
    except OSError as error:
        print(type(error).__name__, error)
    other_writer.close()
    try:
        await other_writer.wait_closed()
    except OSError as error:
        print(type(error).__name__, error)

    reader, writer, other_reader, other_writer = await pair()
    writer.transport.abort()
    print(writer.is_closing(), writer)
    try:
        print(await other_reader.read())
    except ConnectionResetError as error:
        print(type(error).__name__, error)
    print(await writer.wait_closed(), await reader.read())
    other_writer.close()

    reader, writer, other_reader, other_writer = await pair()
    writer.write(b"half")
    writer.write_eof()
    print(await other_reader.read())
    other_writer.write(b"answer")
    other_writer.close()
    print(await reader.read(), reader.at_eof(), writer.is_closing())
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
