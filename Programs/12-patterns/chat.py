"""A chat in memory: everybody mostly waits for somebody to speak.

Watch one queue per listener: what is put into it wakes whoever waits at the other end.
"""

import asyncio


async def listener(name, inbox):
    while True:
        message = await inbox.get()
        if message is None:
            print(f"{name} leaves")
            return
        print(f"{name} reads: {message}")


async def main():
    inboxes = {name: asyncio.Queue() for name in ("Ann", "Bob")}
    listeners = [asyncio.create_task(listener(name, inbox)) for name, inbox in inboxes.items()]
    for message in ("hello", "anybody there?", None):
        for inbox in inboxes.values():
            inbox.put_nowait(message)
        await asyncio.sleep(3)
    await asyncio.gather(*listeners)


asyncio.run(main())

# Question: What would happen to the others if one listener never read its queue?
