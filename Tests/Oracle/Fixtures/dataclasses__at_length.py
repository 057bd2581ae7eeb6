"""Dataclasses with every parameter, and what they refuse."""

import dataclasses as D, typing as T, copy, inspect
from dataclasses import dataclass, field, KW_ONLY, InitVar


@dataclass(order=True, slots=True)
class A:
    x: int
    y: list = field(default_factory=list, compare=False, repr=False)
    _: KW_ONLY
    z: str = 'q'


a = A(1, z='w')
print(a, A(1) < A(2), A(1) == A(1, [5]), A.__slots__, A.__match_args__)
print(inspect.signature(A), D.astuple(a), D.asdict(a), D.replace(a, x=9))
print(copy.replace(a, z='k'))
for f in (
    lambda: A(), lambda: A(1, [], 'z'), lambda: setattr(a, 'nope', 1), lambda: A(1) < 5,
    lambda: hash(a), lambda: D.replace(a, q=1), lambda: D.fields(5), lambda: D.asdict(5),
    lambda: D.asdict(A)
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass(frozen=True)
class F:
    a: int = 0
    b: T.ClassVar[int] = 5
    c: InitVar[int] = 3
    d: int = field(init=False)

    def __post_init__(self, c):
        object.__setattr__(self, 'd', self.a + c)


f = F(2, 4)
print(f, hash(f) == hash(F(2, 4)), [x.name for x in D.fields(f)], f.d)
for g in (
    lambda: setattr(f, 'a', 1), lambda: delattr(f, 'a'), lambda: D.replace(f, a=5),
    lambda: D.replace(f, c=1, a=5), lambda: D.replace(f, d=1, c=0)
):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


def bad(**ns):
    try:
        print(dataclass(type('B', (), ns)))
    except Exception as e:
        print(type(e).__name__, e)


bad(__annotations__={'x': list}, x=[])
bad(__annotations__={'x': int, 'y': int}, x=1)
bad(__annotations__={'x': field}, x=field(default=1))
bad(x=field())
try:

    @dataclass
    class G(F):
        pass
except TypeError as e:
    print(e)
try:
    field(default=1, default_factory=int)
except ValueError as e:
    print(e)
try:

    @dataclass(order=True, eq=False)
    class H:
        pass
except ValueError as e:
    print(e)
M = D.make_dataclass(
    'M', ['a', ('b', int), ('c', int, field(default=3))], bases=(),
    namespace={'s': lambda self: self.b}, frozen=True
)
print(M(1, 2), M(1, 2).s(), M.__annotations__, D.is_dataclass(M))
print(D.is_dataclass(M(1, 2)), D.is_dataclass(int))


@dataclass
class Base:
    x: int = 1

    def hi(self):
        return 'base'


@dataclass
class Child(Base):
    y: int = 2
    x: float = 3.5


print(Child(), Child.__mro__[1].__name__)
print([(x.name, x.type, x.default) for x in D.fields(Child)], D.fields(Child)[0])


@dataclass
class Node:
    v: int
    next: 'Node | None' = None


n = Node(1)
n.next = n
print(n)
m = Node(1, Node(2))
print(m, D.asdict(m), D.astuple(m))
print(D.asdict(m, dict_factory=lambda kv: [k for k, _ in kv]))
print(copy.deepcopy(m) == m, m.next is copy.copy(m).next)


@dataclass(repr=False, eq=False, init=False)
class Bare:
    x: int = 5


print(Bare().x, Bare() == Bare(), repr(Bare()).startswith('<__main__.Bare object'))


@dataclass(match_args=True, kw_only=True)
class K:
    a: int
    b: int = 2


print(K(a=1), K.__match_args__, inspect.signature(K))
match A(1, z='t'):
    case A(x=1, z=q):
        print('matched', q)
match m:
    case Node(1, Node(v)):
        print(v)


@dataclass(unsafe_hash=True)
class U:
    a: int
    b: list = field(hash=False, default_factory=list)


print(hash(U(1)) == hash(U(1, [2])), {U(1): 'k'}[U(1)])


@dataclass
class W:
    a: int = field(metadata={'u': 'm'}, doc=None) if False else field(metadata={'u': 'm'})


print(D.fields(W)[0].metadata, D.fields(W)[0].metadata['u'], W.__doc__, A.__doc__)
print(D.MISSING)


class Meta(type):
    pass


@dataclass(weakref_slot=True, slots=True)
class WS:
    a: int


import weakref
w = WS(1)
print(weakref.ref(w)() is w, WS.__slots__)
