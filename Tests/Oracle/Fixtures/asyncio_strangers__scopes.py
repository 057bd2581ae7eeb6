import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, suppress
@asynccontextmanager
async def task_scope():
    tasks = []
    def spawn(c): t = asyncio.create_task(c); tasks.append(t); return t
    try: yield spawn
    finally:
        for t in tasks: t.cancel()
        for t in tasks:
            with suppress(asyncio.CancelledError): await t
        print("scope closed", [t.cancelled() for t in tasks])
async def main():
    async with task_scope() as spawn:
        spawn(asyncio.sleep(10)); t = spawn(asyncio.sleep(0, 5)); print(await t)
    try:
        async with task_scope() as spawn:
            spawn(asyncio.sleep(10)); raise KeyError("in scope")
    except KeyError as e: print(repr(e))
    async with AsyncExitStack() as st:
        sp = await st.enter_async_context(task_scope()); sp(asyncio.sleep(1))
        @st.push_async_exit
        async def on_exit(*exc): print("exit cb", exc[0]); return True
        raise ValueError("suppressed")
    print("after")
asyncio.run(main())

