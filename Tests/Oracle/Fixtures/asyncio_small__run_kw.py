import asyncio
async def main(): pass
for kw in ({"debug":1},{"loop_factory":asyncio.new_event_loop},{"x":1},{"debug":None}):
    try: print(asyncio.run(main(), **kw))
    except Exception as e: print(type(e).__name__, e)
try: asyncio.run()
except TypeError as e: print(e)
try: asyncio.run(main(), True)
except TypeError as e: print(e)
