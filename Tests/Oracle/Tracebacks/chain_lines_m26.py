import asyncio
class Q:
    def a(self, *k): return self
    async def b(self, *k): raise ValueError("b")
async def main():
    q = Q()
    await (q
      .a()
      .b())
asyncio.run(main())
