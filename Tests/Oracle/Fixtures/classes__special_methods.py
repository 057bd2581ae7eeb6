"""Operators defined by classes, reflected and in-place forms, fallbacks."""


class Log:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __str__(self): return f"str {self.name}"
    def __bool__(self): return self.name != "false"
    def __len__(self): return 3
    def __getitem__(self, key): return f"{self.name}[{key!r}]"
    def __contains__(self, item): return item == 5
    def __call__(self, *args, **kwargs): return (self.name, args, kwargs)
    def __iter__(self): return iter([self.name, 2])
    def __reversed__(self): return iter("reversed")
    def __hash__(self): return 7
    def __int__(self): return 11
    def __float__(self): return 1.5
    def __index__(self): return 2
    def __abs__(self): return "abs"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __round__(self, digits=None): return f"round {digits}"
    def __format__(self, spec): return f"format {spec!r}"
    def __bytes__(self): return b"bytes"
    def __divmod__(self, other): return "divmod"
    def __pow__(self, other, modulus=None): return f"pow {other} {modulus}"
    def __dir__(self): return ["b", "a"]


for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "matmul", "and", "or", "xor", "lshift", "rshift"):
    def forward(self, other, name=name): return f"{self.name}.{name}({other!r})"
    def reflected(self, other, name=name): return f"{self.name}.r{name}({other!r})"
    def inplace(self, other, name=name): return f"{self.name}.i{name}({other!r})"
    setattr(Log, f"__{name}__", forward)
    setattr(Log, f"__r{name}__", reflected)
    if name in ("add", "mul", "and"):
        setattr(Log, f"__i{name}__", inplace)
for name in ("lt", "le", "gt", "ge", "eq", "ne"):
    setattr(Log, f"__{name}__", lambda self, other, name=name: f"{self.name}.{name}({other!r})")
a, b = Log("a"), Log("b")
print(a + 1, 1 + a, a + b, a - 1, 1 - a, a * 2, 2 * a, a / 1, 1 / a, a // 1, a % 1, a @ 1, 1 @ a, a & 1, a | 1, a ^ 1, a << 1, 1 >> a)
print(a < 1, a <= 1, a > b, a >= 1, a == 1, a != 1, 1 < a, 1 > a, 1 == a)
print(-a, +a, ~a, abs(a), round(a), round(a, 2), divmod(a, 1), a ** 2, pow(a, 2, 3), int(a), float(a), len(a), list(a), bool(Log("false")))
print(a[0], a["k"], a[1:2], 5 in a, 6 in a, a(1, k=2), str(a), repr(a), f"{a} {a:x} {a!r}", format(a, "q"), bytes(a), list(reversed(a)), hash(a), dir(a), [10, 20, 30][a], "abc"[a:], range(a), hex(a))
c = d = a
c += 1
d -= 1
print(c, d, "str" * Log("x") if False else "", {a: 1}[a] if a == a else "")


class Refuses:
    def __add__(self, other): return NotImplemented
    def __eq__(self, other): return NotImplemented
    def __lt__(self, other): return NotImplemented


class Accepts:
    def __radd__(self, other): return "radd"
    def __eq__(self, other): return "eq"
    def __gt__(self, other): return "gt"


print(Refuses() + Accepts(), Refuses() == Accepts(), Refuses() < Accepts(), Refuses() == 5, Refuses() != 5)
for action in (lambda: Refuses() + 5, lambda: 5 + Refuses(), lambda: Refuses() < 5, lambda: Refuses() - 1):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Base:
    def __add__(self, other): return "base add"
    def __radd__(self, other): return "base radd"


class Derived(Base):
    def __radd__(self, other): return "derived radd"


print(Base() + Derived(), Derived() + Base(), Base() + Base(), 1 + Derived())


class Item:
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)
    def __missing__(self, key): return "missing"


i = Item()
i[1] = 2
i[1:2, 3] = 4
del i[5]
try:
    i[0]
except TypeError as error:
    print(error)
class WithEq:
    def __eq__(self, other): return True
try:
    hash(WithEq())
except TypeError as error:
    print(error)
print(WithEq() == 5, 5 == WithEq(), WithEq() != 5, WithEq.__hash__)
