import asyncio


async def work(*parts):
    raise ValueError("several lines")


async def main():
    await asyncio.gather(
        work(1),
        work(
            2,
            3,
        ),
    )


asyncio.run(
    main()
)
