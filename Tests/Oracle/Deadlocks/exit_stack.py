import asyncio, contextlib
async def main():
    async with contextlib.AsyncExitStack() as st:
        l = asyncio.Lock()
        await st.enter_async_context(l)
        await st.enter_async_context(l)
asyncio.run(main())
