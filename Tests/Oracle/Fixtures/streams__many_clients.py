"""Two hundred connections at once."""

import asyncio


async def main():
    arrived = 0
    everyone = asyncio.Event()

    async def handle(reader, writer):
        nonlocal arrived
        number = int(await reader.readline())
        arrived += 1
        if arrived == 200:
            everyone.set()
        await everyone.wait()
        writer.write(b"%d\n" % (number * number))
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async def client(port, number):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"%d\n" % number)
        answer = int(await reader.readline())
        rest = await reader.read()
        writer.close()
        await writer.wait_closed()
        return answer, rest

    async with await asyncio.start_server(handle, "127.0.0.1", 0, backlog=300) as server:
        port = server.sockets[0].getsockname()[1]
        answers = await asyncio.gather(*(client(port, number) for number in range(200)))
        print(all(answers[n] == (n * n, b"") for n in range(200)), arrived)


asyncio.run(main())
