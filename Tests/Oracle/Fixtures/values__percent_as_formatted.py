class X:
    def __init__(s, n): s.n = n; print("make", n)
    def __str__(s): print("str", s.n); return "S" + s.n
    def __repr__(s): print("repr", s.n); return "R" + s.n
class S(str):
    def __str__(s): return "custom"
    def __format__(s, f): return "fmt!"
print("%s-%r" % (X("a"), X("b")))
print("%s %s" % (X("a"), 1 + 1), "%s" % (S("q"),), "%r|%a|%5s|%-5s|%.2s|%6.3s|%05s|%+s|%.s|%#s" % (S("é"), "é", "a", "b", "xyz", "wxyz", "q", "w", "e", "r"))
print("%s%%" % (5,), "%%" % (), "%% %s" % (1,), "100%% %s%s" % ("a", None), "%s" % ((1, 2),), "%s %s" % ((1,), [2]))
x = 5
print("%s" % (x,), "%s %s %s" % (x, x + 1, [x]), "%d %s" % (x, x), "%*s" % (4, x), "%1000s" % (x,) == " " * 999 + "5", len("%9999s" % (x,)))
for f in (lambda: "%s" % (x, x), lambda: "%s %s" % (x,), lambda: "%s %z" % (x, x), lambda: "%" % (x,), lambda: "%s %" % (x, x), lambda: "a" % (x,), lambda: "%(a)s" % (x,), lambda: "%0s|%00005s" % (x, x)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print("%s" % (x,) + "a" % () + "%s" % x, "%s %s" % (x, "%s" % (x,)) * 2, ("%s" % (x,))[0], not "%s" % ("",))
def g(*a): return "%s:%s" % (*a, 1)
print(g(2))
async def co():
    import asyncio
    return "%s %s" % (X("1"), await asyncio.sleep(0, X("2")))
import asyncio
print(asyncio.run(co()))
def gen(): r = "%s %s" % ((yield 1), (yield 2)); yield r
i = gen(); next(i); i.send("A"); print(i.send("B"))
