import asyncio
async def fetch(n):
    return n
async def main():
    fetch(1)
    value = fetch(2)
    print("done")
asyncio.run(main())
