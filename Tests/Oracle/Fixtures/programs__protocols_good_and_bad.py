"""Every protocol hook, each called the way a program would meet it."""
import sys, operator, math, copy, collections, functools, types, weakref, gc
class Trace:
    log = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; Trace.log.append(("sub", cls.__name__, tag))
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item!r}]"
class Desc:
    def __set_name__(self, owner, name): self.name = name; Trace.log.append(("name", owner.__name__, name))
    def __get__(self, obj, owner=None): return self if obj is None else obj.__dict__.get("_" + self.name, "unset")
    def __set__(self, obj, v):
        if v is None: raise ValueError(f"{self.name} must not be None")
        obj.__dict__["_" + self.name] = v
    def __delete__(self, obj): del obj.__dict__["_" + self.name]
class A(Trace, tag="a"):
    x = Desc(); y = Desc()
    def __missing_method__(self): ...
a = A(); print(a.x); a.x = 5; print(a.x, a.__dict__); del a.x; print(a.x)
try: a.y = None
except ValueError as e: print(e)
try: del a.y
except KeyError as e: print(repr(e))
print(Trace.log, A[int], A[1, 2], A["s"])
class Num:
    def __init__(s, v): s.v = v
    def __repr__(s): return f"N({s.v})"
for name in "add sub mul truediv floordiv mod divmod pow lshift rshift and or xor matmul".split():
    def mk(name):
        def f(s, o): return (name, s.v, o.v if isinstance(o, Num) else o)
        def r(s, o): return ("r" + name, s.v, o)
        def i(s, o): return ("i" + name, s.v, o)
        return f, r, i
    f, r, i = mk(name)
    setattr(Num, f"__{name}__", f); setattr(Num, f"__r{name}__", r)
    if name not in ("divmod",): setattr(Num, f"__i{name}__", i)
n = Num(3)
print(n + 1, 1 + n, n - n, 2 ** n, n ** 2, divmod(n, 2), divmod(2, n), n @ [1], [1] @ n, n << 1, 1 >> n, n & 1, 1 | n, n ^ n, 7 // n, 7 % n, 7 / n, "ab" * n, "%d" % n if 0 else "", [1] + n, (1,) * n)
m = n; m += 1; print(m); m = n; m **= 2; print(m); m = n; m @= 1; print(m); m = n; m //= 4; print(m); m = n; m >>= 1; print(m)
class Sub(Num):
    def __radd__(s, o): return "sub radd"
    def __rsub__(s, o): return NotImplemented
print(Num(1) + Sub(2), Sub(2) + Num(1), Num(1) - Sub(2))
class NI:
    def __add__(s, o): return NotImplemented
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return NotImplemented
    def __iadd__(s, o): return NotImplemented
for f in (lambda: NI() + 1, lambda: 1 + NI(), lambda: NI() == NI(), lambda: NI() != 1, lambda: NI() < NI(), lambda: NI() <= 1, lambda: sum([NI()]), lambda: operator.iadd(NI(), 1), lambda: -NI(), lambda: NI()[0], lambda: NI()(), lambda: len(NI()), lambda: NI() in NI(), lambda: iter(NI()), lambda: next(NI()), lambda: int(NI()), lambda: float(NI()), lambda: round(NI()), lambda: NI() @ 1, lambda: divmod(NI(), 1), lambda: abs(NI()), lambda: reversed(NI()), lambda: math.floor(NI()), lambda: math.trunc(NI()), lambda: operator.index(NI()), lambda: hex(NI()), lambda: [1][NI()], lambda: range(NI()), lambda: "a" * NI(), lambda: bytes(NI()), lambda: complex(NI()), lambda: hash(NI()), lambda: format(NI(), "x"), lambda: NI().x, lambda: pow(NI(), 1, 2), lambda: pow(2, 3, NI()), lambda: {**NI()}, lambda: [*NI()], lambda: print(*NI()), lambda: print(**NI()), lambda: dict(NI()), lambda: set(NI()), lambda: "".join(NI()), lambda: max(NI()), lambda: isinstance(1, NI()), lambda: issubclass(1, NI)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Bad:
    def __len__(s): return -1
    def __bool__(s): return 2
    def __hash__(s): return "x"
    def __repr__(s): return 1
    def __str__(s): return b""
    def __iter__(s): return 1
    def __index__(s): return 1.5
    def __int__(s): return "1"
    def __float__(s): return 1
    def __complex__(s): return 1
    def __bytes__(s): return ""
    def __format__(s, f): return 1
    def __contains__(s, o): return []
    def __reversed__(s): return 5
    def __dir__(s): return 1
    def __length_hint__(s): return -1
    def __round__(s, n=None): return ("r", n)
    def __floor__(s): return "fl"
    def __ceil__(s): return "ce"
    def __trunc__(s): return "tr"
    def __sizeof__(s): return -1
    def __enter__(s): return 1
    def __getstate__(s): return 1
    def __instancecheck__(s, o): return []
    def __fspath__(s): return 1
    def __next__(s): return 1
b = Bad()
import os
for f in (lambda: len(b), lambda: bool(b), lambda: not b, lambda: hash(b), lambda: repr(b), lambda: str(b), lambda: iter(b), lambda: [*b], lambda: operator.index(b), lambda: int(b), lambda: float(b), lambda: complex(b), lambda: bytes(b), lambda: format(b), lambda: f"{b}", lambda: f"{b!r}", lambda: f"{b!s}", lambda: 1 in b, lambda: 1 not in b, lambda: reversed(b), lambda: dir(b), lambda: operator.length_hint(b), lambda: round(b), lambda: round(b, 2), lambda: math.floor(b), lambda: math.ceil(b), lambda: math.trunc(b), lambda: sys.getsizeof(b), lambda: b.__enter__(), lambda: isinstance(1, b), lambda: os.fspath(b), lambda: "%s" % b, lambda: "%r" % b, lambda: "%d" % b, lambda: "%x" % b, lambda: "%f" % b, lambda: "%c" % b, lambda: [1, 2][b], lambda: [1, 2][b:], lambda: range(b), lambda: chr(b), lambda: {b: 1}, lambda: b in {1}, lambda: list(b), lambda: next(b), lambda: print(b), lambda: ascii(b), lambda: max(b, b), lambda: sorted([b, b]), lambda: str.join(",", b), lambda: math.sqrt(b), lambda: 1 if b else 2, lambda: b and 1, lambda: any([b]), lambda: int("1", b), lambda: "a".center(b), lambda: [0] * b, lambda: hex(b), lambda: open(b)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
with_b = None
try:
    with b: pass
except Exception as e: print(type(e).__name__, e)
class CM:
    def __enter__(s): return s
try:
    with CM(): pass
except TypeError as e: print(e)
class ACM:
    async def __aenter__(s): pass
    async def __aexit__(s, *a): pass
try:
    with ACM(): pass
except TypeError as e: print(e)
class CMx:
    __enter__ = lambda s: s
    def __exit__(s, t, v, tb): print("exit", t, v, tb is not None); return s.r
for r in (True, False, [], [1], Bad()):
    c = CMx(); c.r = r
    try:
        with c as d: raise KeyError("k")
        print("swallowed")
    except Exception as e: print(type(e).__name__, e)
