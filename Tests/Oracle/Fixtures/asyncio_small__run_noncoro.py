import asyncio
for x in (None, 1, "a", print, [1], (i for i in ())):
    try: asyncio.run(x)
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
