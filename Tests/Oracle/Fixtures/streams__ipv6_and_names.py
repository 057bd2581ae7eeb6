"""IPv6, localhost by name, several hosts, ports given as text."""

import asyncio


async def handle(reader, writer):
    peer = writer.get_extra_info("peername")
    writer.write(f"{len(peer)} {peer[0]}".encode())
    writer.close()


async def visit(host, port, **options):
    reader, writer = await asyncio.open_connection(host, port, **options)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer.decode()


async def main():
    try:
        server = await asyncio.start_server(handle, "::1", 0)
    except OSError:
        print("4 ::1")
    else:
        address = server.sockets[0].getsockname()
        assert len(address) == 4
        print(await visit("::1", address[1]))
        server.close()
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await visit("127.0.0.1", str(port)))
    print(await visit(b"127.0.0.1", port))
    print(await visit("127.0.0.1", float(port)))
    print(await visit("localhost", port))
    print(await visit("localhost", port, family=2))
    print(await visit("localhost", port, happy_eyeballs_delay=0.25))
    print(await visit("127.0.0.1", port, local_addr=("127.0.0.1", 0)))
    server.close()
    server = await asyncio.start_server(handle, ["127.0.0.1", "127.0.0.2"], 0)
    print(sorted(socket.getsockname()[0] for socket in server.sockets))
    for socket in server.sockets:
        print(await visit(*socket.getsockname()))
    server.close()
    server = await asyncio.start_server(handle, "", 0, family=2)
    print(server.sockets[0].getsockname()[0])
    server.close()
    server = await asyncio.start_server(handle, None, 0, family=2)
    print(server.sockets[0].getsockname()[0])
    print(await visit(None, server.sockets[0].getsockname()[1], family=2))
    server.close()


asyncio.run(main())
