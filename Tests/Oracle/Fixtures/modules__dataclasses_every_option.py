"""All of dataclasses, as the documentation tells it."""
from __future__ import annotations
import dataclasses, inspect, copy, typing, functools
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, is_dataclass, KW_ONLY, InitVar, FrozenInstanceError, MISSING, Field
from typing import ClassVar, Any, List

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

@dataclass
class InventoryItem:
    """Class for keeping track of an item in inventory."""
    name: str
    unit_price: float
    quantity_on_hand: int = 0

    def total_cost(self) -> float:
        return self.unit_price * self.quantity_on_hand
print(InventoryItem('hammer', 10.5, 12).total_cost(), InventoryItem.__doc__)
print(InventoryItem('a', 1.0), inspect.signature(InventoryItem))
print(InventoryItem.__match_args__)
print(InventoryItem.__annotations__, InventoryItem.__init__.__annotations__)
print(InventoryItem.__init__.__qualname__, InventoryItem.__repr__.__qualname__)
print(InventoryItem.__eq__.__name__)
print(t(InventoryItem), t(InventoryItem, 1), t(InventoryItem, 1, 2, 3, 4))
print(t(InventoryItem, 1, 2, name=3), t(InventoryItem, 1, 2, nope=3))

@dataclass(order=True, frozen=True, slots=True, kw_only=False)
class P:
    x: int
    y: int = field(default=5, compare=False, repr=False, metadata={'unit': 'cm'})
    z: List[int] = field(default_factory=list, hash=False, kw_only=True)
    total: ClassVar[int] = 99
p = P(1, z=[3])
q = P(1, 7, z=[3])
print(p, p == q, p < q, p <= q, hash(p) == hash(q), P.__slots__, P.__match_args__)
print(hasattr(p, '__dict__'), t(lambda: p < 1), p == 1, p.__eq__(1), p.__lt__(1))
print(t(setattr, p, 'x', 2), t(delattr, p, 'x'), t(setattr, p, 'new', 2))
print(P.__setattr__.__qualname__)
for f in fields(P):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init)
    print(f.repr, f.hash, f.compare, f.kw_only, dict(f.metadata), f._field_type)
print(fields(P)[0])
print(t(fields, 1), t(fields, int), is_dataclass(P), is_dataclass(p), is_dataclass(1))
print(inspect.signature(P))
print(asdict(p), astuple(p), replace(p, x=9), t(replace, p, w=1), t(replace, 5))
print(t(asdict, P), t(asdict, 5), t(astuple, []), copy.copy(p), copy.deepcopy(p) == p)
print(copy.replace(p, x=4))

@dataclass
class C:
    i: int
    j: int = None
    database: InitVar[dict] = None
    computed: str = field(init=False)

    def __post_init__(self, database):
        if self.j is None and database is not None:
            self.j = database['j']
        self.computed = f'{self.i}/{self.j}'
c = C(10, database={'j': 3})
print(c, fields(C)[-1].name, [f.name for f in fields(C)], t(replace, c, i=1))
print(replace(c, i=1, database=None), t(replace, c, computed='x', database=None))
print(C.database, C.__annotations__['database'])

@dataclass
class Tree:
    left: Tree | None = None
    right: Tree | None = None
    tags: dict = field(default_factory=dict)
tree = Tree(Tree(), None, {'a': [Tree(tags={1: (2, Tree())})]})
print(tree)
print(asdict(tree))
print(asdict(tree, dict_factory=lambda kv: sorted(((k, str(v)) for k, v in kv))))
print(astuple(tree, tuple_factory=list))
tree.right = tree
print(tree)
print(typing.get_type_hints(Tree))

@dataclass
class Kw:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int
print(Kw(1, c=3), t(Kw, 1, 2, 3), t(Kw, 1), inspect.signature(Kw), Kw.__match_args__)
for src in (
    'x: list = []', 'x: int = 1\n    y: int',
    'x: int = field(default=1, default_factory=int)', 'x: int = field(1)',
    'x: int = field()\n    x = 3', 'x = field()',
    'x: ClassVar[int] = field(default_factory=int)', 'x: int\n    x: str = "b"',
    'a: KW_ONLY\n    b: KW_ONLY', 'x: dict = {}', 'x: set = set()', 'x: P = P(1)',
    'x: Tree = Tree()', 'x: InitVar[int] = field(default_factory=int)',
    'x: int = field(init=False)\n    y: int', 'pass', 'self: int',
):
    ns = dict(globals())
    try:
        exec(f'@dataclass\nclass X:\n    {src}\n', ns)
        print(src.replace('\n', ';'), '->', inspect.signature(ns['X']), t(ns['X']))
    except BaseException as e:
        print(src.replace('\n', ';'), '->', type(e).__name__, e)
for kw in (
    dict(order=True, eq=False), dict(unsafe_hash=True), dict(frozen=True, eq=False),
    dict(eq=False), dict(init=False), dict(repr=False), dict(match_args=False),
    dict(slots=True, weakref_slot=True), dict(weakref_slot=True), dict(kw_only=True),
    dict(nope=1),
):
    try:
        cls = dataclass(**kw)(type('Y', (), {'__annotations__': {'v': int}, 'v': 3}))
        print(kw, cls.__hash__ is None, '__init__' in vars(cls))
        print('__match_args__' in vars(cls), '__repr__' in vars(cls), '__lt__' in vars(cls))
        print(sorted((k for k in vars(cls) if k in ('__slots__', '__hash__', '__setattr__'))))
        print(cls.__dataclass_params__)
    except BaseException as e:
        print(kw, type(e).__name__, e)

def own(**d):
    ns = {'__annotations__': {'v': int}}
    ns.update(d)
    return type('Z', (), ns)
print(t(dataclass(order=True), own(__lt__=1)))
print(t(dataclass(frozen=True), own(__setattr__=1)))
print(t(dataclass(unsafe_hash=True), own(__hash__=1)))
print(t(dataclass(slots=True), own(__slots__=())))

@dataclass(frozen=True)
class F:
    a: int
print(t(lambda: dataclass(type('G', (F,), {}))))
print(t(lambda: dataclass(frozen=True)(type('G', (C,), {}))))
try:
    F(1).a = 3
except FrozenInstanceError as e:
    print(repr(e), e.args, isinstance(e, AttributeError))

@dataclass
class Base:
    x: Any = 15.0
    y: int = 0

@dataclass
class D(Base):
    z: int = 10
    x: int = 15
print(D(), [f.name for f in fields(D)], D() == Base(15, 0), D.__mro__[1].__name__)
M = make_dataclass('M', [('a', int), 'b', ('c', int, field(default=5))], namespace={'dbl': lambda s: s.c * 2}, frozen=True)
print(M(1, 2), M(1, 2).dbl(), M.__annotations__, M.__module__)
print(t(make_dataclass, 'M', ['a', 'a']), t(make_dataclass, 'M', ['for']))
print(t(make_dataclass, 'M', [('a',)]), t(make_dataclass, 'M', [1]))
print(t(make_dataclass, '1a', []), make_dataclass('N', ['x'], kw_only=True)(x=3))
print(make_dataclass('Q', [], module='mm').__module__)

class Desc:

    def __set_name__(self, owner, name):
        self.n = '_' + name
        print('set_name', name)

    def __get__(self, o, t=None):
        return 100 if o is None else getattr(o, self.n, 100)

    def __set__(self, o, v):
        setattr(o, self.n, int(v))

@dataclass
class WithDesc:
    q: Desc = Desc()
print(WithDesc(), WithDesc('2.5'[:1]), fields(WithDesc)[0].default)

@functools.total_ordering
@dataclass(eq=True)
class V:
    n: int

    def __lt__(self, o):
        return self.n < o.n
print(V(1) >= V(0), sorted([V(3), V(1)]), t(hash, V(1)), V.__hash__)
match D(1, 2, 3):
    case D(x=1, y=yy):
        print('kw', yy)
match P(3):
    case P(a, b):
        print('pos', a, b)

@dataclass(repr=False)
class R:

    def __repr__(self):
        return 'own'
print(R(), t(dataclass, 5), dataclass()(own()).__name__, dataclasses.field(default=3))
