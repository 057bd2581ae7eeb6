import asyncio
class MyFuture(asyncio.Future):
    def set_result(self, r): print('setting', r); super().set_result(r * 2)
    def __await__(self):
        print('awaited'); return (yield from super().__await__())
async def main():
    f = MyFuture()
    asyncio.get_running_loop().call_soon(f.set_result, 4)
    print(await f, f, isinstance(f, asyncio.Future), asyncio.isfuture(f))
asyncio.run(main())
