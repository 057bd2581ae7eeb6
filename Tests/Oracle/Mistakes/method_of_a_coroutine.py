import asyncio


class Client:
    async def get(self, name):
        return name


async def main():
    client = Client()
    print(client.get("x").upper())


asyncio.run(main())
