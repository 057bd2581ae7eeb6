import asyncio
async def f():
    try: await asyncio.sleep(1)
    finally: return "swallowed"
async def main():
    t = asyncio.create_task(f()); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelled(), t.cancelling())
asyncio.run(main())
