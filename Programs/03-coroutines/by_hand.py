"""What drives a coroutine? Somebody who calls `send` on it. Usually the loop; here we.

Watch: the coroutine runs to its end inside our `send(None)`; its value arrives in a
StopIteration.
"""


async def add(a, b):
    print("add: running")
    return a + b


async def main():
    print("main: awaiting add")
    total = await add(2, 3)
    print("main: got", total)
    return total * 10


coroutine = main()
print("nothing has run yet")
try:
    coroutine.send(None)
except StopIteration as stop:
    print("it ended with", stop.value)

# Question: What would `send` give back if `add` had to wait for something?
