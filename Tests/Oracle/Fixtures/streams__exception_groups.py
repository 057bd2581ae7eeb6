"""Streams in task groups: the first error ends the others."""

import asyncio


async def main():
    async def handle(reader, writer):
        while line := await reader.readline():
            if line == b"drop\n":
                writer.transport.abort()
                return
            writer.write(line)
        writer.close()

    async def client(port, lines):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            for line in lines:
                writer.write(line)
                await writer.drain()
                answer = await reader.readexactly(len(line))
                print("answer", answer)
            await reader.readline()
        except asyncio.CancelledError:
            print("client cancelled")
            raise
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(client(port, [b"one\n"]))
            await asyncio.sleep(0.02)
            group.create_task(client(port, [b"drop\n"]))
    except* ConnectionResetError as error:
        print("reset", len(error.exceptions), error.exceptions[0].args)
    except* asyncio.IncompleteReadError as error:
        print("incomplete", error.exceptions)
    server.close()
    results = await asyncio.gather(
        asyncio.open_connection("127.0.0.1", port), return_exceptions=True)
    print(type(results[0]).__name__)
    try:
        await asyncio.open_connection("127.0.0.1", port, all_errors=True)
    except* OSError as group:
        print(group.message, [type(error).__name__ for error in group.exceptions])


asyncio.run(main())
