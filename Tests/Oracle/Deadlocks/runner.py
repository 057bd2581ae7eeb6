import asyncio
with asyncio.Runner() as r:
    r.run(asyncio.sleep(0))
    r.run(asyncio.Queue().get())
