import asyncio
async def ask(inbox):
    reply = asyncio.get_running_loop().create_future()
    await inbox.put(("question", reply))
    return await reply
async def server(inbox):
    q, reply = await inbox.get()
    print("asked", q)
    await inbox.get()
async def main():
    inbox = asyncio.Queue()
    s = asyncio.create_task(server(inbox), name="server")
    print(await ask(inbox))
asyncio.run(main())
