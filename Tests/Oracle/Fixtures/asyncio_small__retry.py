import asyncio
class Flaky:
    n = 0
    async def call(self):
        self.n += 1; await asyncio.sleep(0)
        if self.n < 3: raise ConnectionError(f"try {self.n}")
        return self.n
async def retry(f, times):
    for i in range(times):
        try: return await f()
        except ConnectionError as e: print("retry", e); await asyncio.sleep(0)
    raise RuntimeError("gave up")
async def main():
    print(await retry(Flaky().call, 5))
    try: await retry(Flaky().call, 2)
    except RuntimeError as e: print(repr(e), repr(e.__context__))
asyncio.run(main())
