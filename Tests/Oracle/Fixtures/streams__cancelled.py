"""Reading is cancelled, timed out, raced; the connection lives on."""

import asyncio


async def main():
    async def handle(reader, writer):
        async for line in reader:
            delay = float(line)
            await asyncio.sleep(delay)
            writer.write(b"after %s\n" % line.strip())
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"0.1\n")
    try:
        await asyncio.wait_for(reader.readline(), 0.02)
    except TimeoutError as error:
        print("timeout", repr(error))
    print(await reader.readline())
    writer.write(b"0.05\n")
    try:
        async with asyncio.timeout(0.01):
            await reader.readexactly(5)
    except TimeoutError:
        print("timeout again", reader._waiter)
    print(await reader.readexactly(5), await reader.readline())
    task = asyncio.create_task(reader.read(10), name="reading")
    await asyncio.sleep(0.01)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, task.cancelled())
    writer.write(b"0\n0.01\n")
    done, pending = await asyncio.wait(
        [asyncio.create_task(reader.readline()), asyncio.create_task(asyncio.sleep(5))],
        return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending))
    for task in pending:
        task.cancel()
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    # An address that does not answer.
    connecting = asyncio.create_task(asyncio.open_connection("192.0.2.1", 9))
    await asyncio.sleep(0.01)
    connecting.cancel()
    try:
        await connecting
    except asyncio.CancelledError:
        print("connecting cancelled")
    except OSError:
        print("connecting cancelled")


asyncio.run(main())
