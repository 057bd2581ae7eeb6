"""A bad fit: computing. There is no waiting to overlap, so async gains nothing.

Watch the order of work: the "parallel" version does exactly what the plain one does.
"""

import asyncio

log = []


def multiply(name, a, b):
    log.append(name)
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


async def multiply_async(name, a, b):
    return multiply(name, a, b)


async def main(a, b):
    return await asyncio.gather(multiply_async("first", a, b), multiply_async("second", b, a))


a, b = [[1, 2], [3, 4]], [[0, 1], [1, 0]]
plain = [multiply("first", a, b), multiply("second", b, a)]
parallel = asyncio.run(main(a, b))
print(parallel)
print("the same results:", plain == parallel)
print("the same order of work:", log[:2] == log[2:], log)

# Question: What would two threads gain here, and what would two processes?
