import asyncio
class Conn:
    def __enter__(self): return self
    def __exit__(self, *a): pass
async def main():
    async with Conn() as c:
        print(c)
asyncio.run(main())
