import asyncio


async def find_port():
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port


async def talk(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"x")


async def main():
    port = await find_port()
    try:
        await talk(port)
    except OSError as error:
        error.strerror = "a port that nobody listens at"
        raise


asyncio.run(main())
