"""A good fit: a server with many visitors at once. (The network is played by futures.)

Watch the slow visitor hold nobody up: each request has a task of its own.
"""

import asyncio


async def database(seconds):
    await asyncio.sleep(seconds)


async def handle(path, reply):
    print("request ", path)
    await database(3 if path == "/report" else 1)
    reply.set_result(f"200 {path}")


async def visitor(path):
    reply = asyncio.get_running_loop().create_future()
    asyncio.create_task(handle(path, reply))
    print("response", await reply)


async def main():
    await asyncio.gather(visitor("/report"), visitor("/"), visitor("/help"))


asyncio.run(main())

# Question: What would the visitors of "/" see if the report were computed instead of waited for?
