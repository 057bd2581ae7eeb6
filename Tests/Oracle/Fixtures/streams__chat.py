"""A chat: what one says, all the others hear."""

import asyncio

writers = {}


async def say(text, but=None):
    for name, writer in sorted(writers.items()):
        if name != but:
            writer.write(text.encode() + b"\n")
            await writer.drain()


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    writers[name] = writer
    await say(f"* {name} comes", name)
    try:
        async for line in reader:
            text = line.decode().strip()
            if text == "/quit":
                break
            await say(f"{name}: {text}", name)
    finally:
        del writers[name]
        await say(f"* {name} goes")
        writer.close()
        await writer.wait_closed()


class Client:
    def __init__(self, name):
        self.name = name

    async def connect(self, port):
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", port)
        await self.send(self.name)

    async def send(self, text):
        self.writer.write(text.encode() + b"\n")
        await self.writer.drain()
        await asyncio.sleep(0.02)

    async def hear(self):
        heard = []
        try:
            while True:
                line = await asyncio.wait_for(self.reader.readline(), 0.05)
                if not line:
                    break
                heard.append(line.decode().strip())
        except TimeoutError:
            heard.append("...")
        print(self.name, "heard", heard)


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    clients = [Client(name) for name in ("ann", "bob", "cid")]
    for client in clients:
        await client.connect(port)
    ann, bob, cid = clients
    await ann.send("hello")
    await bob.send("hi, all")
    await cid.send("/quit")
    await ann.send("gone?")
    for client in clients:
        await client.hear()
    bob.writer.close()
    await asyncio.sleep(0.02)
    await ann.hear()
    ann.writer.close()
    server.close()
    await server.wait_closed()
    print(writers)


asyncio.run(main())
