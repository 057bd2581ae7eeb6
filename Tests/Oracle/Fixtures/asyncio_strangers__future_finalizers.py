import asyncio
log = []
class F(asyncio.Future):
    def __del__(self): print("del F", self.done()); super().__del__()
class T(asyncio.Task):
    def __del__(self): print("del T", self.get_name(), self.done()); super().__del__()
async def boom(): raise ValueError("boom")
async def ok(): return 1
async def main():
    loop = asyncio.get_running_loop()
    f = F(); f.set_exception(KeyError(1)); del f
    print("--")
    f = F(); del f
    t = T(boom(), loop=loop, name="boom"); await asyncio.sleep(0); await asyncio.sleep(0); del t
    print("--")
    t = T(ok(), loop=loop, name="ok"); print(await t); del t
    class N(asyncio.Future):
        def __del__(self): print("no super")
    n = N(); n.set_exception(OSError("silent")); del n
    class Res(asyncio.Future):
        def __del__(self): log.append(self)
    r = Res(); r.set_result(4); del r
    print(log[0].result(), log[0])
asyncio.run(main())
