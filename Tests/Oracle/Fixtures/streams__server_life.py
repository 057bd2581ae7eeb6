"""A server that starts later, serves for ever, is cancelled, is closed with clients still there."""

import asyncio


async def handle(reader, writer):
    print("handler begins")
    try:
        print("handler read", await reader.read())
    except asyncio.CancelledError:
        print("handler cancelled")
        raise
    finally:
        print("handler ends")
        writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving(), len(server.sockets))
    await server.start_serving()
    await server.start_serving()
    print(server.is_serving())
    port = server.sockets[0].getsockname()[1]
    forever = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        text = str(error)
        print(text.startswith("server <Server sockets=(<asyncio.TransportSocket fd="),
              text.endswith(" is already being awaited on serve_forever()"))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.02)
    forever.cancel()
    await asyncio.sleep(0.02)
    print("waits for its client:", not forever.done(), server.is_serving())
    writer.close()
    try:
        await forever
    except asyncio.CancelledError:
        print("serve_forever cancelled")
    print(server)
    server.close()
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print("RuntimeError:", error)
    print(await server.wait_closed())

    for way in "close_clients", "abort_clients":
        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.sleep(0.02)
        server.close()
        waiting = asyncio.create_task(server.wait_closed())
        await asyncio.sleep(0.02)
        print(way, waiting.done())
        getattr(server, way)()
        await waiting
        try:
            print(await reader.read())
        except ConnectionResetError as error:
            print(error)
        writer.close()
        await asyncio.sleep(0.02)


asyncio.run(main())
