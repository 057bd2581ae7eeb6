import asyncio
async def f(): await asyncio.sleep(0)
class K:
    async def m(self): await asyncio.sleep(0)
    @classmethod
    async def cm(cls): await asyncio.sleep(0)
    @staticmethod
    async def sm(): await asyncio.sleep(0)
async def main():
    l = asyncio.create_task
    async def inner(): pass
    for c in (f(), K().m(), K.cm(), K.sm(), inner(), asyncio.sleep(0), asyncio.wait_for(f(), 1)):
        t = l(c, name="n"); s = repr(t); print(s[:s.index(" running")]); await t; print(repr(t).split(" done")[0])
asyncio.run(main())
