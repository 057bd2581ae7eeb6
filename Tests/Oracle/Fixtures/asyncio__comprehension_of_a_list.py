"""What an async comprehension over a display says."""

import asyncio
async def main():
    for src in ("[1]", "[1,2]", "[]", "[x]", "(1,)", "{1}", "{1,2}", "{x}", "[1,[2]]", "[*'a']"):
        for form in ("[y async for y in %s]", "{y async for y in %s}", "{y:y async for y in %s}"):
            ns={"x":1}
            try:
                exec("async def f():\n return "+form % src, ns); await ns["f"]()
            except TypeError as e: print(form % src, e)
        try:
            exec("async def f():\n async for y in %s: pass" % src, ns); await ns["f"]()
        except TypeError as e: print(src, e)
        try:
            exec("async def f():\n return [z async for y in () for z in %s]" % src, ns); await ns["f"]()
        except TypeError as e: print(src, e)
        try:
            exec("async def f():\n return [z for y in (1,) async for z in %s]" % src, ns); await ns["f"]()
        except TypeError as e: print(src, e)
        try:
            exec("async def f():\n  async for q in (z async for z in %s): pass" % src, ns); await ns["f"]()
        except TypeError as e: print(src, e)
        try:
            exec("async def f():\n  async for q in (z for y in (1,) async for z in %s): pass" % src, ns); await ns["f"]()
        except TypeError as e: print(src, e)
asyncio.run(main())
