"""A coroutine that is no longer wanted can be closed; one that has begun runs its `finally`.

Watch the first: it never began, so there is nothing to clean up and nothing to warn about.
"""


class Pause:
    def __await__(self):
        yield "paused"


async def work(name):
    print(name, "begins")
    try:
        await Pause()
        print("never printed")
    finally:
        print(name, "cleans up")


work("first").close()
second = work("second")
print("it yields:", second.send(None))
second.close()
print("both are closed")

# Question: Which exception runs through `work` when it is closed, and why is nothing printed of it?
