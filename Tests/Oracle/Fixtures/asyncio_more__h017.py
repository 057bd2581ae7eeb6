import asyncio, functools, inspect
class Svc:
    async def method(self): return 'm'
    @classmethod
    async def cm(cls): return 'cm'
    @staticmethod
    async def sm(): return 'sm'
    @property
    async def prop(self): return 'p'
    async def __call__(self): return 'call'
    def sync(self): return self.method()
    @functools.cached_property
    def cp(self): return asyncio.create_task(self.method())
async def main():
    s = Svc()
    print(await s.method(), await Svc.cm(), await s.sm(), await s.prop, await s(), await s.sync(), await s.cp, await s.cp)
    print([asyncio.iscoroutinefunction(x) for x in (s.method, Svc.cm, s.sm, s, s.sync, functools.partial(s.method))])
    print([inspect.iscoroutinefunction(x) for x in (s.method, Svc.cm, s.sm, s, s.sync, functools.partial(s.method))])
    inspect.markcoroutinefunction(Svc.sync); print(inspect.iscoroutinefunction(s.sync), asyncio.iscoroutinefunction(s.sync))
    lam = lambda: s.method(); print(await lam(), await (await asyncio.sleep(0, s.method())))
    fs = {'a': s.method, 'b': Svc.cm}; print({k: await f() for k, f in fs.items()})
    print(*[await f() for f in fs.values()], (await s.method()).upper(), -(await asyncio.sleep(0, 5)), [1, 2][await asyncio.sleep(0, 1)])
asyncio.run(main())
