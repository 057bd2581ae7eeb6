def show(e, d=0):
    print("  " * d + repr(e), getattr(e, "__notes__", None), e.__suppress_context__)
    if e.__cause__: print("  " * d + "cause"); show(e.__cause__, d + 1)
    if e.__context__: print("  " * d + "ctx"); show(e.__context__, d + 1)
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions: show(x, d + 1)
try:
    try:
        try: raise KeyError("k")
        except KeyError as e: e.add_note("n"); raise ValueError("v") from e
        finally: print("f1")
    except ValueError:
        try: [][1]
        except IndexError as e: raise
        finally:
            try: int("x")
            except ValueError: print("inner ok")
except Exception as e: show(e)
try:
    try: raise ExceptionGroup("g", [ValueError(1), KeyError(2), ExceptionGroup("h", [TypeError(3), ValueError(4)])])
    except* ValueError as g: print("ve", g.exceptions); raise RuntimeError("in handler")
    except* TypeError as g: print("te", g); raise
except Exception as e: show(e)
eg = ExceptionGroup("x", [ValueError(1), KeyError(2), OSError(3)])
print(eg.split((ValueError, OSError)), eg.split(lambda e: isinstance(e, KeyError)), eg.subgroup(TypeError), eg.derive([ValueError(9)]), eg.message, str(eg), eg.args, len(eg.exceptions))
def fin():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: return "ret"
            print("body", i)
        finally:
            print("finally", i)
            if i == 2: break
    return "after"
print(fin())
def nested():
    try:
        try: return "a"
        finally: print("in")
    finally: print("out")
print(nested())
class Ctx:
    def __init__(s, n, sw=False): s.n, s.sw = n, sw
    def __enter__(s): print("enter", s.n); return s.n
    def __exit__(s, t, v, tb): print("exit", s.n, t and t.__name__, v); return s.sw
with Ctx(1) as a, Ctx(2, True) as b, Ctx(3): print(a, b); raise ValueError("w")
print("survived")
with (Ctx("p"), Ctx("q") as q,): print(q)
try:
    with Ctx(1): 
        with Ctx(2): raise KeyError
except KeyError as e: print(repr(e), e.__traceback__ is not None)
for bad in ("with 5: pass", "with object() as x: pass"):
    try: exec(bad)
    except Exception as e: print(type(e).__name__, e)
e = ValueError(1, 2); e.args = (3,); print(e, repr(e), e.args); e.x = 5; print(vars(e))
try: raise ValueError from 5
except TypeError as t: print(t)
try: raise 5
except TypeError as t: print(t)
try: raise type("Dyn", (Exception,), {})
except Exception as d: print(repr(d), type(d).__mro__[1])
def f():
    try: 1/0
    except ZeroDivisionError as exc: pass
    try: exc
    except UnboundLocalError as u: return str(u)
print(f())
try:
    try: raise OSError(2, "msg", "file", None, "file2")
    except OSError as o: print(o, o.errno, o.strerror, o.filename, o.filename2, type(o)); raise SystemExit(o) from None
except SystemExit as s: print(repr(s.code), s.__suppress_context__)
print(repr(UnicodeDecodeError("utf8", b"abc", 1, 2, "why")), UnicodeEncodeError("ascii", "é", 0, 1, "r"), StopIteration(5).value, ImportError("m", name="n", path="p").name, KeyError("a b"), KeyError(), AttributeError("x", name="n", obj=5).obj, NameError("q", name="z").name, SyntaxError("bad", ("f", 1, 2, "text")).text)
