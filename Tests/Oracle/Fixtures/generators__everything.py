def g():
    print("start")
    try:
        while True:
            try: x = yield "y"; print("got", x)
            except ValueError as e: print("VE", e); yield "handled"
    except GeneratorExit: print("GE"); raise
    finally: print("fin")
i = g(); print(next(i), i.send(1), i.throw(ValueError("v")), next(i), i.gi_running, i.gi_frame is not None, i.gi_yieldfrom, i.gi_suspended); i.close(); print(i.gi_frame)
try: next(i)
except StopIteration as e: print("SI", e.value)
def ret(): 
    r = yield from sub(); print("sub returned", r); return "R"
def sub():
    try: a = yield 1; print("sub got", a)
    except KeyError: print("sub KE"); return "from except"
    return "S"
i = ret(); next(i)
try: i.send("v")
except StopIteration as e: print(e.value, e.args)
i = ret(); next(i)
try: i.throw(KeyError)
except StopIteration as e: print(e.value)
for bad in (lambda: g().send(1), lambda: g().throw(5), lambda: g().throw(ValueError, "msg"), lambda: g().throw(ValueError("a"), "b"), lambda: next(ret(), 1), lambda: g().throw(ValueError, ValueError("inst")), lambda: g().throw(ValueError, None, 5)):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, e)
def stop(): yield 1; raise StopIteration("inner")
try: list(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
def dele(): yield from [1, 2]; yield from (x for x in "ab"); return (yield from range(2))
print(list(dele()))
def inf():
    n = 0
    while True: n += 1; yield n
from itertools import islice
print(list(islice((x * x for x in inf() if x % 2), 4)))
def ign():
    while True:
        try: yield 1
        except GeneratorExit: print("ignored"); yield 2; return
i = ign(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def rec(): yield next(me)
me = rec()
try: next(me)
except ValueError as e: print(e)
def cl(): 
    try: yield
    except GeneratorExit: return "closed value"
i = cl(); next(i); print(i.close(), i.close())
def tree(t): 
    if isinstance(t, (list, tuple)): 
        for x in t: yield from tree(x)
    else: yield t
print(list(tree([1, [2, (3, [4])], []])))
gexp = (a * b for a in range(3) for b in range(a) if a + b > 1); print(list(gexp), gexp.__name__, gexp.__qualname__, type(gexp))
try: sum(x for x in 5)
except TypeError as e: print(e)
class It:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 3: raise StopIteration("done")
        return s.n
    def send(s, v): print("send", v); return next(s)
    def throw(s, *a): print("throw", a[0]); return 99
    def close(s): print("close")
def w(): r = yield from It(); print("r", r)
i = w(); print(next(i), i.send("x"), i.throw(KeyError("t")), next(i)); 
try: next(i)
except StopIteration: print("end")
i = w(); next(i); i.close()
