"""`return_exceptions=True`: a failure becomes an item of the list and drags nobody down.

Watch the list: results and exceptions, each in its place.
"""

import asyncio


async def fetch(page):
    await asyncio.sleep(1)
    if page == "missing":
        raise LookupError(f"no page {page!r}")
    return f"<{page}>"


async def main():
    pages = ["index", "missing", "about"]
    results = await asyncio.gather(*(fetch(page) for page in pages), return_exceptions=True)
    for page, result in zip(pages, results):
        if isinstance(result, Exception):
            print(f"{page}: failed with {result!r}")
        else:
            print(f"{page}: {result}")


asyncio.run(main())

# Question: What would main see without `return_exceptions=True`?
