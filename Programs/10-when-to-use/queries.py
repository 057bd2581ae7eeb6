"""A good fit: many database queries. (The database is played by a sleep.)

Watch which of them may overlap: the orders need the user first, the rest needs nothing.
"""

import asyncio


async def query(table, seconds=2):
    print("asked   ", table)
    await asyncio.sleep(seconds)
    print("answered", table)
    return f"rows of {table}"


async def user_and_orders():
    user = await query("user", 1)
    return user, await query("orders", 3)


async def main():
    (user, orders), news, weather = await asyncio.gather(
        user_and_orders(), query("news"), query("weather", 3))
    print(", ".join([user, orders, news, weather]))


asyncio.run(main())

# Question: How long do all the queries take together, and what would they take in a row?
