import asyncio
class Server:
    def __init__(self): self.handlers = {}; self.q = asyncio.Queue(); self.task = None
    def on(self, name):
        def deco(f): self.handlers[name] = f; return f
        return deco
    async def run(self):
        while True:
            name, args, fut = await self.q.get()
            try: fut.set_result(await self.handlers[name](*args))
            except Exception as e: fut.set_exception(e)
    async def __aenter__(self): self.task = asyncio.create_task(self.run()); return self
    async def __aexit__(self, *a):
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)
    async def call(self, name, *args):
        fut = asyncio.get_running_loop().create_future()
        await self.q.put((name, args, fut)); return await fut
async def main():
    s = Server()
    @s.on('add')
    async def add(a, b): return a + b
    @s.on('div')
    async def div(a, b): return a / b
    async with s:
        print(await s.call('add', 1, 2))
        try: await s.call('div', 1, 0)
        except ZeroDivisionError as e: print('error', e)
        try: await s.call('nope')
        except KeyError as e: print('key', e)
    print(s.task.cancelled())
asyncio.run(main())
