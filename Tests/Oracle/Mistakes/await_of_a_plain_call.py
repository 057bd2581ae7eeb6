import asyncio
def greet():
    print("hi")
async def main():
    await greet()
asyncio.run(main())
