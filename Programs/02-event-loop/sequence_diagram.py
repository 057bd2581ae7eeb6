"""The sequence diagram of the article, told by the program itself: steps 1 to 11.

Watch who speaks after whom. Between step 7 and step 8 nobody speaks: all three tasks wait, and
the loop rests until the earliest timer.
"""

import asyncio


async def fetch(name, seconds, begin, end):
    print(f"{begin}  the loop picks {name} from the queue: {name} runs")
    print(f"{begin + 1}  {name} waits on sleep({seconds}) and hands control back")
    await asyncio.sleep(seconds)
    print(f"{end}  the timer of {name} expires: {name} resumes after its await and returns")
    return name


async def main():
    print("2  the loop runs the main task")
    print("3  gather makes tasks of A and B, main hands control back")
    results = await asyncio.gather(fetch("A", 3, 4, 9), fetch("B", 2, 6, 8))
    print("10 A and B are done, gather lets main go on:", results)


print("1  asyncio.run makes an event loop and puts main on its queue")
asyncio.run(main())
print("11 asyncio.run has shut the event loop down")

# Question: Which of the steps would change their places if A waited for one second only?
