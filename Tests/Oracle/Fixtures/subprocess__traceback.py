import asyncio


async def start(name):
    return await asyncio.create_subprocess_exec(name, stdout=asyncio.subprocess.PIPE)


async def main():
    await start("no-such-program")


asyncio.run(main())
