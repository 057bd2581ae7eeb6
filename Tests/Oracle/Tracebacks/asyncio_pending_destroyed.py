import asyncio


async def background():
    await asyncio.get_running_loop().create_future()


async def main():
    asyncio.create_task(background(), name="background")
    await asyncio.sleep(0)


runner_loop = asyncio.new_event_loop()
runner_loop.run_until_complete(main())
runner_loop.close()
print("closed")
