import asyncio
async def main():
    e = asyncio.Event()
    print(e.is_set(), e.set(), e.is_set(), await e.wait(), e.clear(), e)
    ts = [asyncio.create_task(e.wait()) for _ in range(2)]; await asyncio.sleep(0); print(e)
    e.set(); print(e, await asyncio.gather(*ts)); e.set(); print(e)
    try: await asyncio.wait_for(asyncio.Event().wait(), 0.001)
    except TimeoutError: print("t")
asyncio.run(main())
