import asyncio
class Gate:
    def __init__(self): self.ev = asyncio.Event()
    def __await__(self):
        yield from self.ev.wait().__await__()
async def main():
    g = Gate()
    await g
asyncio.run(main())
