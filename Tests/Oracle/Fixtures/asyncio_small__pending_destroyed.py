import asyncio
async def bg(): await asyncio.Event().wait()
loop = asyncio.new_event_loop()
t = loop.create_task(bg()); loop.run_until_complete(asyncio.sleep(0)); loop.close(); del t
print("end")
