import asyncio


async def never():
    """Waits.

    >>> 1 + 1
    2
    >>> await asyncio.Event().wait()
    """
