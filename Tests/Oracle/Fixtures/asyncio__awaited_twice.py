"""The traceback of a failure is handed out once."""

import asyncio, traceback
async def inner(): raise ValueError('y')
async def main():
    t = asyncio.create_task(inner())
    for _ in range(3):
        try: await t
        except ValueError as e: traceback.print_exc()
    try: t.result()
    except ValueError as e: traceback.print_exc()
    print(t.exception().__traceback__)
    f = asyncio.Future(); f.set_exception(KeyError(1))
    for _ in range(2):
        try: await f
        except KeyError as e: traceback.print_exc()
asyncio.run(main())
