import asyncio
async def fetch():
    return "text"
async def main():
    page = fetch()
    print(page.upper())
asyncio.run(main())
