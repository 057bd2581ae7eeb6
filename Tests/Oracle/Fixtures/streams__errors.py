"""What connecting and listening refuse, and in which words."""

import asyncio
import traceback


async def attempt(awaitable, hidden=None):
    try:
        result = await awaitable
        print("no error", result)
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        if hidden is not None:
            text = text.replace(str(hidden), "PORT")
        print(text)
        if isinstance(error, OSError):
            print("  ", error.errno, type(error).__mro__[1].__name__)


def quiet(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(quiet, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await attempt(asyncio.start_server(quiet, "127.0.0.1", port), port)
    server.close()
    await server.wait_closed()
    await attempt(asyncio.open_connection("127.0.0.1", port), port)
    await attempt(asyncio.open_connection(host="::1", port=port), port)
    await attempt(asyncio.open_connection())
    await attempt(asyncio.open_connection("127.0.0.1", 80, server_hostname="x"))
    await attempt(asyncio.open_connection("127.0.0.1", 80, ssl_handshake_timeout=3))
    await attempt(asyncio.open_connection("127.0.0.1", 80, ssl_shutdown_timeout=3))
    await attempt(asyncio.open_connection("127.0.0.1", 80, colour="red"))
    await attempt(asyncio.open_connection("127.0.0.1", 70000))
    await attempt(asyncio.open_connection("127.0.0.1", -1))
    await attempt(asyncio.open_connection("127.0.0.1", port, limit=0))
    await attempt(asyncio.open_connection("127.0.0.1", port, all_errors=True), port)
    await attempt(asyncio.start_server(quiet))
    await attempt(asyncio.start_server(quiet, "127.0.0.1", 0, ssl=True))
    await attempt(asyncio.start_server(quiet, "127.0.0.1", 0, colour="red"))
    await attempt(asyncio.start_server(quiet, "127.0.0.1", 99999))
    await attempt(asyncio.open_connection("127.0.0.1", "no such service"))
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as error:
        print(error.strerror.replace(str(port), "PORT"), error.filename, error.args[0])
    for call in (asyncio.open_connection, asyncio.start_server):
        try:
            call(1, 2, 3, 4)
        except TypeError as error:
            print(error)
    try:
        asyncio.start_server()
    except TypeError as error:
        print(error)


asyncio.run(main())
