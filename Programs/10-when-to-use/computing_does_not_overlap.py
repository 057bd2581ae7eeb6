"""Waiting overlaps, computing does not: there is one core at work.

Watch the log: two computations run one after the other, though both are tasks of one gather.
"""

import asyncio


def count_primes(limit):
    return sum(all(n % d for d in range(2, int(n**0.5) + 1)) for n in range(2, limit))


async def compute(name, limit):
    print(name, "begins")
    result = count_primes(limit)
    print(name, "ends with", result)
    return result


async def wait(name, seconds):
    print(name, "begins")
    await asyncio.sleep(seconds)
    print(name, "ends")


async def main():
    await asyncio.gather(wait("wait 1", 2), wait("wait 2", 1))
    await asyncio.gather(compute("sum 1", 500), compute("sum 2", 300))


asyncio.run(main())

# Question: What would a wait in the second gather have to put up with?
