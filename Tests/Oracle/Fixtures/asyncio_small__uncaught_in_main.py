import asyncio
async def inner(): raise LookupError("deep")
async def main():
    try: await inner()
    except LookupError as e: raise RuntimeError("outer") from e
asyncio.run(main())
