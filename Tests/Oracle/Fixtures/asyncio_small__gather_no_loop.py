import asyncio
async def v(): pass
c = v()
try: asyncio.gather(c)
except Exception as e: print(type(e), e)
c.close()
try: print(asyncio.gather())
except Exception as e: print(type(e), e)
