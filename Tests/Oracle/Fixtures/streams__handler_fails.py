"""An error in a handler is reported, and its connection closed."""

import asyncio


async def fails(reader, writer):
    name = await reader.readline()
    raise ValueError(f"cannot serve {name.decode().strip()}")


def fails_at_once(reader, writer):
    writer.close()
    raise LookupError("not even begun")


async def is_cancelled(reader, writer):
    asyncio.current_task().cancel()
    await asyncio.sleep(1)


async def leaves(reader, writer):
    writer.write(b"half a li")
    raise asyncio.CancelledError("gone")


def report(loop, context):
    context = dict(context)
    transport = context.pop("transport", None)
    print("reported:", context.pop("message"), repr(context.pop("exception")), sorted(context))
    print("  ", type(transport).__name__, transport is not None and transport.is_closing())


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    for handler in fails, fails_at_once, is_cancelled, leaves:
        server = await asyncio.start_server(handler, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"me\n")
        try:
            print(handler.__name__, await asyncio.wait_for(reader.read(), 0.1))
        except TimeoutError:
            print(handler.__name__, "left the connection open")
        writer.close()
        server.close()
        await asyncio.sleep(0.02)


asyncio.run(main())
