"""`shield` lets the waiting be cancelled, and not the work.

Watch: main gives up, the payment goes through all the same.
"""

import asyncio


async def pay():
    await asyncio.sleep(0.06)
    print("payment: done")
    return "receipt"


async def main():
    payment = asyncio.create_task(pay())
    try:
        await asyncio.wait_for(asyncio.shield(payment), timeout=0.02)
    except TimeoutError:
        print("main: no more patience, is the payment cancelled?", payment.cancelled())
    print("main:", await payment)


asyncio.run(main())
