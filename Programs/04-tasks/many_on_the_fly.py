"""Tasks can be made on the fly, whenever there is something new to do.

Watch the crawler: each page it finds becomes a task while others are still being read.
"""

import asyncio

LINKS = {"home": ["news", "about"], "news": ["today", "about"], "about": [], "today": []}
tasks = {}


def visit(page):
    if page not in tasks:
        print("new task for", page)
        tasks[page] = asyncio.create_task(read(page))


async def read(page):
    await asyncio.sleep(1)
    for link in LINKS[page]:
        visit(link)
    return f"{page}: {len(LINKS[page])} links"


async def main():
    visit("home")
    finished = 0
    while finished < len(tasks):
        for task in list(tasks.values())[finished:]:
            print(await task)
            finished += 1


asyncio.run(main())

# Question: Why is the page "about" read once only, though two pages link to it?
