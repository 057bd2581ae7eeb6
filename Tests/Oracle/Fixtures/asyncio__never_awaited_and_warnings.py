"""Never awaited, once the module warnings is imported."""

import asyncio, warnings
async def c(): pass
async def main():
    c()
    asyncio.sleep(0)
    warnings.warn('own')
    await asyncio.sleep(0)
c()
asyncio.run(main())

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    c()
    print([(str(x.message), x.category.__name__, x.lineno, type(x.source).__name__) for x in w])
warnings.simplefilter('error')
c()
async def main():
    c()
asyncio.run(main())
