import asyncio.nothing_here
