import asyncio
async def main():
    async with asyncio.timeout(0.01) as t:
        try: await asyncio.sleep(1)
        except asyncio.CancelledError:
            print(t.expired(), t, asyncio.current_task().cancelling())
            try: await asyncio.sleep(0.01)
            finally: print("done cleanup")
            raise
try: asyncio.run(main())
except TimeoutError as e: print(repr(e))
async def m2():
    task = asyncio.current_task()
    try:
        async with asyncio.timeout(0.01):
            asyncio.get_running_loop().call_later(0.005, task.cancel, "ext")
            await asyncio.sleep(1)
    except asyncio.CancelledError as e: print("ext", e.args, task.cancelling(), task.uncancel())
    try:
        async with asyncio.timeout(0.01):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: task.cancel("second"); raise
    except BaseException as e: print(repr(e), task.cancelling())
asyncio.run(m2())
