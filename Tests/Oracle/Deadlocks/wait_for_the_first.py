import asyncio
async def main():
    e1, e2 = asyncio.Event(), asyncio.Event()
    done, pending = await asyncio.wait([asyncio.create_task(e1.wait(), name="one"), asyncio.create_task(e2.wait(), name="two")], return_when=asyncio.FIRST_COMPLETED)
asyncio.run(main())
