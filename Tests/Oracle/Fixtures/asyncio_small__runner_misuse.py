import asyncio
async def main(): return 1
r = asyncio.Runner()
print(r.run(main()))
r.close()
try: r.run(main())
except RuntimeError as e: print(e)
try: r.get_loop()
except RuntimeError as e: print(e)
with asyncio.Runner() as r:
    try: r.run(5)
    except Exception as e: print(type(e), e)
    async def inner():
        c = main()
        try: r.run(c)
        except RuntimeError as e: print(e)
        c.close()
    r.run(inner())
try:
    with r: pass
except RuntimeError as e: print(e)
