import asyncio, random, functools
class RetryError(Exception):
    def __init__(self, attempts, last):
        super().__init__(f"gave up after {attempts} attempts")
        self.last = last
def retry(times=3, exceptions=(Exception,), delay=0):
    def deco(fn):
        @functools.wraps(fn)
        async def inner(*a, **k):
            for n in range(1, times + 1):
                try:
                    return await fn(*a, **k)
                except exceptions as e:
                    e.add_note(f"attempt {n}")
                    last = e
                    print(f"{fn.__name__} failed: {e!r}, notes={e.__notes__}")
                    await asyncio.sleep(delay * 2 ** n)
            raise RetryError(times, last) from last
        return inner
    return deco
calls = 0
@retry(3, (ConnectionError, TimeoutError))
async def flaky(limit):
    global calls
    calls += 1
    if calls < limit:
        raise ConnectionResetError(104, "Connection reset by peer")
    return calls
@retry(2)
async def never():
    """Never works."""
    async with asyncio.timeout(0):
        await asyncio.sleep(1)
async def main():
    print(await flaky(3))
    print(never.__name__, never.__doc__, never.__wrapped__.__qualname__, asyncio.iscoroutinefunction(never))
    try:
        await never()
    except RetryError as e:
        print(e, repr(e.last), repr(e.__cause__.__cause__))
    await never()
asyncio.run(main())
