"""What errors, callbacks that fail and tasks that `run` cuts off keep alive, and who dies first."""

import asyncio
import gc


class Owner:
    def __init__(self, name, coroutine=None):
        self.name, self.coroutine = name, coroutine

    def __await__(self):
        yield

    def __del__(self):
        print("del", self.name)
        if self.coroutine:
            self.coroutine.close()


async def never():
    pass


def ring(name):
    owner = Owner(name, never())
    owner.me = owner


ring("ring")
print(gc.collect() > 0)


async def waits(owner):
    await asyncio.ensure_future(owner)


async def cut_off(owner):
    await asyncio.sleep(10)


async def fails(owner):
    raise ValueError(owner.name)


def broken(task):
    raise KeyError(task.get_name())


kept = []


async def main():
    asyncio.create_task(waits(Owner("awaited")))
    asyncio.create_task(cut_off(Owner("cut off")))
    kept.append(asyncio.create_task(fails(Owner("fails"))))
    with_callback = asyncio.create_task(fails(Owner("callback")), name="called back")
    with_callback.add_done_callback(broken)
    lost = Owner("main")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        await asyncio.current_task().get_coro()
    except ValueError as error:
        print(error)


asyncio.run(main())
print("end of run")
del kept[:]
print("collects")
gc.collect()
print("collected")


async def queues():
    queue = asyncio.Queue()
    queue.put_nowait(Owner("queued"))
    queue.get_nowait().queue = queue
    queue.put_nowait(Owner("queued and held"))
    owner = Owner("holder of the queue")
    owner.queue = queue
    queue.put_nowait(owner)


asyncio.run(queues())
gc.collect()
print("no queue")


async def eager():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    start(Owner("caller"))
    print("started")


def start(owner):
    task = asyncio.create_task(fails(Owner("eager")))
    return None


asyncio.run(eager())
print("eager done")
gc.collect()
print("the end")
