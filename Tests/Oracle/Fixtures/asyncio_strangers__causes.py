import asyncio
print("uncaught in task with chained causes")
async def db(): raise ConnectionRefusedError(111, "refused")
async def repo():
    try: await db()
    except OSError as e: raise LookupError("repo") from e
async def service():
    try: return await repo()
    finally: print("service finally")
async def main():
    t = asyncio.create_task(service(), name="svc")
    done, _ = await asyncio.wait({t})
    e = done.pop().exception()
    e.add_note("seen by main")
    raise e
asyncio.run(main())
