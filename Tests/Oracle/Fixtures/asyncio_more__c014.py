import asyncio
async def main():
    asyncio.create_task(asyncio.sleep(0))
    raise SystemExit(3)
async def other():
    t = asyncio.create_task(main())
    try: await t
    except BaseException as e: print('other saw', type(e).__name__)
try: asyncio.run(other())
except SystemExit as e: print('exit', e.code)
async def kbd():
    async def k(): raise KeyboardInterrupt
    t = asyncio.create_task(k())
    try: await asyncio.sleep(1)
    except asyncio.CancelledError: print('main cancelled'); raise
try: asyncio.run(kbd())
except KeyboardInterrupt: print('KI')
