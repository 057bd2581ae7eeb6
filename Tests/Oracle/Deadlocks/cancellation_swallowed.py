import asyncio
async def stubborn(ev):
    while True:
        try: await ev.wait()
        except asyncio.CancelledError: print("not me")
async def main():
    t = asyncio.create_task(stubborn(asyncio.Event()))
    await asyncio.sleep(0)
    t.cancel()
    await t
asyncio.run(main())
