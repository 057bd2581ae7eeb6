"""`async with` closes what it opened, whatever happens inside.

Watch "closed" stand before the error is dealt with, and the second transaction hold its error back.
"""

import asyncio


class Transaction:
    def __init__(self, forgiving=False):
        self.forgiving = forgiving

    async def __aenter__(self):
        print("begin")

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        print("commit" if kind is None else f"roll back: {kind.__name__}: {error}")
        return self.forgiving


async def main():
    async with Transaction():
        print("working")
    try:
        async with Transaction():
            raise ValueError("disk full")
    except ValueError as error:
        print("main saw:", error)
    async with Transaction(forgiving=True):
        raise KeyError("swallowed")
    print("main saw nothing of that one")


asyncio.run(main())

# Question: What does `__aexit__` have to return for an error to go on its way?
