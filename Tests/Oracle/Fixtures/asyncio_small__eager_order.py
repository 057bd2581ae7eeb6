import asyncio
log = []
async def c(n): log.append((n, 1)); await asyncio.sleep(0); log.append((n, 2))
async def main():
    loop = asyncio.get_running_loop()
    for f in (None, asyncio.eager_task_factory):
        log.clear(); loop.set_task_factory(f)
        ts = [asyncio.create_task(c(i)) for i in range(2)]; log.append("made"); await asyncio.gather(*ts); print(log)
    print(asyncio.current_task().get_name().startswith("Task-"))
    async def cur(): return asyncio.current_task() is not None
    print(await asyncio.create_task(cur()))
    except Exception as e: print(repr(e))
asyncio.run(main())
