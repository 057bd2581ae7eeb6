"""What get_extra_info and the sockets tell."""

import asyncio


async def main():
    seen = {}
    done = asyncio.Event()

    async def handle(reader, writer):
        for name in "peername", "sockname":
            seen[name] = writer.get_extra_info(name)
        print(writer.get_extra_info("nothing"), writer.get_extra_info("nothing", 5),
              writer.get_extra_info("sslcontext"))
        writer.close()
        done.set()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    socket = server.sockets[0]
    address = socket.getsockname()
    print(type(address), address[0], address[1] > 0, type(socket).__name__, type(socket).__module__)
    print(int(socket.family), int(socket.type), socket.proto, socket.fileno() > 2)
    text = repr(socket).replace(str(address[1]), "PORT").replace(f"fd={socket.fileno()}", "fd=FD")
    print(text)
    print(repr(server).replace(repr(socket), "SOCKET"))
    print(socket.gettimeout(), socket.setblocking(False), socket.settimeout(0))
    for call in lambda: socket.setblocking(True), lambda: socket.settimeout(3), socket.getpeername:
        try:
            call()
        except (ValueError, OSError) as error:
            print(type(error).__name__, error)
    reader, writer = await asyncio.open_connection("127.0.0.1", address[1])
    await done.wait()
    print(writer.get_extra_info("peername") == seen["sockname"] == address,
          writer.get_extra_info("sockname") == seen["peername"])
    own = writer.get_extra_info("socket")
    print(own.getpeername() == address, own.getsockopt(6, 1), own.getsockopt(1, 9))
    own.setsockopt(1, 9, 1)
    print(own.getsockopt(1, 9))
    print(type(writer.transport).__name__, writer.transport.get_protocol().__class__.__name__)
    writer.close()
    await writer.wait_closed()
    print(own.fileno(), own)
    server.close()
    print(socket.fileno(), server.sockets, server)


asyncio.run(main())
