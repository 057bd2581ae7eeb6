from asyncio import *
async def main():
    async with TaskGroup() as g: g.create_task(sleep(0))
    print(type(Queue()).__name__, FIRST_COMPLETED, wait_for.__name__)
run(main())
