import dataclasses
from dataclasses import *
from typing import ClassVar, List, Optional, Any
@dataclass
class InventoryItem:
    """Class for keeping track of an item in inventory."""
    name: str
    unit_price: float
    quantity_on_hand: int = 0
    def total_cost(self) -> float: return self.unit_price * self.quantity_on_hand
i = InventoryItem('widget', 3.0, 10); print(i, i.total_cost(), i == InventoryItem('widget', 3.0, 10), InventoryItem.__doc__)
@dataclass(order=True)
class C:
    a: int = field(compare=False)
    b: str = 'x'
    c: list = field(default_factory=list, repr=False)
    d: ClassVar[int] = 5
    e: InitVar[int] = None
    f: int = field(init=False, default=7)
    def __post_init__(self, e): self.g = e
print(C(1), C(1,e=4).g, C(1) < C(0,'y'), sorted([C(3,'b'),C(1,'a')]), C.d, [f.name for f in fields(C)], C.__doc__)
print(C.__match_args__, C.__dataclass_fields__.keys(), fields(C)[0])
@dataclass(frozen=True, slots=True, kw_only=True)
class D:
    x: int
    y: int = 2
d = D(x=1); print(d, hash(d) == hash(D(x=1,y=2)), replace(d, y=9), asdict(d), astuple(d), D.__slots__, D.__doc__)
for f in (lambda: setattr(d,'x',3), lambda: delattr(d,'x'), lambda: D(1), lambda: D(), lambda: replace(d, z=1), lambda: C(), lambda: C(1,2,3,4,5,6), lambda: asdict(C), lambda: fields(3), lambda: replace(C(1), f=3), lambda: hash(C(1)), lambda: C(1) < 3, lambda: InventoryItem('a'), lambda: InventoryItem(nam=1), lambda: make_dataclass('Z',['a','a']), lambda: make_dataclass('Z',['1x']), lambda: make_dataclass('Z',['class']), lambda: field(default=1, default_factory=list), lambda: dataclass(order=True, eq=False)(type('Q',(),{})), lambda: dataclass(type('Q',(),{'__annotations__':{'x':list},'x':[]})), lambda: dataclass(type('Q',(),{'__annotations__':{'x':int,'y':int},'x':1})), lambda: dataclass(type('Q',(),{'x':field()})), lambda: dataclass(frozen=True)(type('Q',(C,),{})), lambda: dataclass(slots=True)(type('Q',(),{'__slots__':()})), lambda: d.z):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Base:
    x: Any = 15.0
    y: int = 0
@dataclass
class Sub(Base):
    z: int = 10
    x: int = 15
print(Sub(), Sub(1,2,3), [f.type for f in fields(Sub)])
@dataclass
class Tree:
    value: int
    children: List['Tree'] = field(default_factory=list)
    parent: Optional['Tree'] = field(default=None, repr=False, compare=False)
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])]); print(t, asdict(t), astuple(t))
t.children.append(t); print(t)
Z = make_dataclass('Z', [('x', int), 'y', ('z', int, field(default=5))], namespace={'add': lambda self: self.x + self.z}, bases=(Base,)); print(Z(1,y=2), Z(1,2).add(), Z.__mro__[1], Z.__module__, Z.__annotations__)
@dataclass(eq=False)
class NoEq: a: int
print(NoEq(1) == NoEq(1), NoEq.__hash__ is object.__hash__)
@dataclass(unsafe_hash=True)
class UH: a: int; b: list = field(default_factory=list, hash=False)
print(hash(UH(1)) == hash((1,)), is_dataclass(UH), is_dataclass(UH(1)), is_dataclass(3))
@dataclass(repr=False)
class NR: a: int
print(repr(NR(1))[:30].split(' at ')[0])
match C(5,'q'):
    case C(a, b): print('matched', a, b)
import inspect
print(inspect.signature(C), inspect.signature(D), inspect.signature(Z))
print(C.__eq__.__qualname__, C.__init__.__annotations__, C.__init__.__defaults__[0], inspect.getsource(C.total) if hasattr(C,'total') else '')
@dataclass
class K:
    _: KW_ONLY
    a: int = 1
    b: int = 2
print(K(a=3), inspect.signature(K))
import copy
c = C(1, c=[1]); e = copy.deepcopy(c); print(e == c, e.c is c.c, copy.copy(c).c is c.c, copy.replace(c, a=9).a)
@dataclass
class Meta:
    x: int = field(default=1, metadata={'unit': 'kg'})
print(fields(Meta)[0].metadata, fields(Meta)[0].metadata['unit'])
class Desc:
    def __get__(self, o, t=None): return 42 if o is None else o.__dict__.get('_v', 0)
    def __set__(self, o, v): o.__dict__['_v'] = v * 2
@dataclass
class WithDesc:
    v: int = Desc()
print(WithDesc().v, WithDesc(5).v)
@dataclass
class Abs:
    x: int
    def __lt__(self, o): return 'own'
print(Abs(1) < Abs(2))
print(dataclasses.MISSING.__class__.__name__, repr(field()).split('object')[0], KW_ONLY.__class__.__name__)
@dataclass(weakref_slot=True, slots=True)
class WS: x: int
import weakref
ws = WS(1); print(weakref.ref(ws)() is ws)
@dataclass(match_args=False)
class NM: x:int
print(hasattr(NM,'__match_args__'))
