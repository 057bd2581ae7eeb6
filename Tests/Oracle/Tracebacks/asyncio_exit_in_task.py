import asyncio
import sys


async def work():
    sys.exit(3)


async def main():
    try:
        await asyncio.create_task(work())
    finally:
        print("main cleans up")


asyncio.run(main())
