import sys
def t(label, f):
    try: r = f(); print(label, "->", type(r).__name__)
    except RecursionError as e: print(label, "RecursionError", str(e)[:60])
    except BaseException as e: print(label, type(e).__name__, str(e)[:60])
class A:
    def __repr__(s): return repr(s)
    def __str__(s): return str(s)
    def __eq__(s, o): return s == o
    def __hash__(s): return hash(s)
    def __getattr__(s, n): return getattr(s, n + "x")
    def __bool__(s): return bool(s)
    def __len__(s): return len(s)
    def __iter__(s): return iter(s)
    def __index__(s): return s.__index__()
    def __int__(s): return int(s)
    def __float__(s): return float(s)
    def __lt__(s, o): return s < o
    def __add__(s, o): return s + o
    def __radd__(s, o): return o + s
    def __call__(s): return s()
    def __contains__(s, x): return x in s
    def __getitem__(s, i): return s[i]
    def __setitem__(s, i, v): s[i] = v
    def __enter__(s):
        with s: pass
    def __exit__(s, *a): pass
    def __format__(s, f): return format(s, f)
    def __next__(s): return next(s)
    def __neg__(s): return -s
    def __abs__(s): return abs(s)
    def __round__(s, n=0): return round(s)
    def __dir__(s): return dir(s)
    def __sizeof__(s): return sys.getsizeof(s)
    def __bytes__(s): return bytes(s)
    def __complex__(s): return complex(s)
    def __reversed__(s): return reversed(s)
    def __instancecheck__(s, o): return isinstance(o, s)
    def __subclasscheck__(s, o): return issubclass(o, s)
    def __divmod__(s, o): return divmod(s, o)
    def __pow__(s, o): return s ** o
    def __matmul__(s, o): return s @ o
    def __iadd__(s, o): s += o; return s
    def __delitem__(s, i): del s[i]
    def __set_name__(s, o, n): pass
a = A()
class G:
    def __getattribute__(s, n): return getattr(s, n)
class S:
    def __setattr__(s, n, v): setattr(s, n, v)
class D:
    def __delattr__(s, n): delattr(s, n)
class N:
    def __new__(cls): return cls()
class I:
    def __init__(s): I()
class M(type):
    def __call__(cls): return cls()
class MM(metaclass=M): pass
class P:
    @property
    def x(s): return s.x
class De:
    def __get__(s, o, t): return getattr(o, "d")
class H: d = De()
class Mi(dict):
    def __missing__(s, k): return s[k]
for label, f in dict(repr=lambda: repr(a), str=lambda: str(a), eq=lambda: a == 1, hash=lambda: hash(a), getattr=lambda: a.zz, bool=lambda: bool(a), len=lambda: len(a), iter=lambda: list(a), index=lambda: [1][a], int=lambda: int(a), float=lambda: float(a), lt=lambda: a < 1, add=lambda: a + 1, radd=lambda: 1 + a, call=lambda: a(), contains=lambda: 1 in a, getitem=lambda: a[1], setitem=lambda: a.__setitem__(1, 2), enter=lambda: a.__enter__(), format=lambda: f"{a}", next=lambda: next(a), neg=lambda: -a, abs=lambda: abs(a), round=lambda: round(a), dir=lambda: dir(a), bytes=lambda: bytes(a), complex=lambda: complex(a), reversed=lambda: reversed(a), inst=lambda: isinstance(1, a), sub=lambda: issubclass(int, a), divmod=lambda: divmod(a, 1), pow=lambda: a ** 2, matmul=lambda: a @ 2, G=lambda: G().x, S=lambda: setattr(S(), "x", 1), D=lambda: delattr(D(), "x"), N=lambda: N(), I=lambda: I(), MM=lambda: MM(), P=lambda: P().x, H=lambda: H().d, Mi=lambda: Mi()[1], sort=lambda: sorted([a, a]), mx=lambda: max(a, a), st=lambda: {a}, dic=lambda: {a: 1}, pr=lambda: print(a), join=lambda: "".join(a), sm=lambda: sum([a, a]), al=lambda: all([a]), fl=lambda: list(filter(None, [a])), percent=lambda: "%s" % a, percr=lambda: "%r" % [a], js=lambda: [[a]].__repr__(), exec=lambda: exec("exec(s)", {"s": "exec(s)"})).items():
    t(label, f)
