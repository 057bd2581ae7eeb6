import asyncio
p = asyncio.get_event_loop_policy()
print(type(p).__name__)
loop = asyncio.get_event_loop_policy().new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop_policy().get_event_loop() is loop)
print(loop.run_until_complete(asyncio.sleep(0, 4)))
loop.close()
asyncio.set_event_loop_policy(None)
class P(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('new loop'); return super().new_event_loop()
asyncio.set_event_loop_policy(P())
asyncio.run(asyncio.sleep(0))
