"""`shield` lets the waiting be cancelled, and not the work.

Watch: main gives up, the payment goes through all the same.
"""

import asyncio


async def pay():
    await asyncio.sleep(3)
    print("payment: done")
    return "receipt"


async def main():
    payment = asyncio.create_task(pay())
    try:
        await asyncio.wait_for(asyncio.shield(payment), timeout=1)
    except TimeoutError:
        print("main: no more patience, is the payment cancelled?", payment.cancelled())
    print("main:", await payment)


asyncio.run(main())

# Question: Who would learn of an error of the payment if main did not await it at the end?
