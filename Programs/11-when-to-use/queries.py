"""A good fit: many database queries. (The database is played by a sleep.)

Watch which of them may overlap: the orders need the user first, the rest needs nothing.
"""

import asyncio


async def query(table, seconds=0.02):
    print("asked   ", table)
    await asyncio.sleep(seconds)
    print("answered", table)
    return f"rows of {table}"


async def user_and_orders():
    user = await query("user", 0.01)
    return user, await query("orders", 0.03)


async def main():
    (user, orders), news, weather = await asyncio.gather(
        user_and_orders(), query("news"), query("weather", 0.03))
    print(", ".join([user, orders, news, weather]))


asyncio.run(main())
