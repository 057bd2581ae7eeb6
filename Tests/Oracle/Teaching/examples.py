"""Examples.

>>> await double(4)
8
>>> double
<function double at 0x...>
"""

import asyncio


async def double(x):
    """Doubles.

    >>> for n in range(2):
    ...     print(await double(n))
    0
    2
    """
    await asyncio.sleep(1)
    return 2 * x


if __name__ == "__main__":
    print("run")
