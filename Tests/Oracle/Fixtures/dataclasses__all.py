def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


from dataclasses import *
import dataclasses
import sys
@dataclass
class P:
    x: int
    y: int = 0
@dataclass(order=True, frozen=True)
class F:
    a: int
    b: str = 'q'
    c: list = field(default_factory=list, compare=False)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 1
    c: 'str' = 'x'
@dataclass(slots=True)
class S:
    a: int
    b: int = 5
@dataclass
class N:
    p: P
    l: list[P] = field(default_factory=list)
    d: dict = field(default_factory=dict, repr=False)
    z: int = field(default=3, init=False)
@dataclass
class I:
    a: int
    iv: InitVar[int]
    iv2: InitVar[int] = 7
    b: int = field(init=False)
    def __post_init__(self, iv, iv2): self.b = self.a+iv+iv2
@dataclass
class B1(P):
    z: int = 9
    x: float = 2.5
@dataclass(unsafe_hash=True)
class U:
    a: int
    b: int = field(hash=False, default=1)
@dataclass
class E: pass
@dataclass
class R:
    a: 'R' = None
    b: list = field(default_factory=list)
for s in '''P(1)
P(1,2)==P(1,2)
P(1,2)!=P(1,3)
P(1,2)==(1,2)
P()
P(1,2,3)
P(x=1,z=3)
P(1,x=3)
P.__doc__
F.__doc__
K.__doc__
S.__doc__
N.__doc__
I.__doc__
B1.__doc__
E.__doc__
hash(P(1))
hash(F(1)) == hash((1,'q'))
F(1)<F(2)
F(1)<=F(1)
F(1)<(1,)
F(1)>P(1)
sorted([F(2),F(1,'z'),F(1,'a')])
setattr(F(1),'a',2)
setattr(F(1),'zz',2)
delattr(F(1),'a')
delattr(F(1),'zz')
P(1)<P(2)
K(1)
K(1,2)
K(1,b=3,c='z')
K.__match_args__
P.__match_args__
N.__match_args__
S(1)
S.__slots__
setattr(S(1),'q',1)
S(1).__dict__
S.a
S.b
N(P(1))
N(P(1),[P(2)],{1:P(3)})
asdict(N(P(1),[P(2)],{1:P(3), P: (P(1),)}))
astuple(N(P(1),[P(2)],{1:P(3)}))
N(P(1)).d
I(1,2)
I(1,2,3)
I(1)
fields(I)
fields(P)
fields(P(1))
fields(int)
fields(3)
[f.name for f in fields(I)]
P.__dataclass_fields__
P.__dataclass_params__
P.__annotations__
P.__init__.__annotations__
P.__init__
P.__eq__
P.__init__.__qualname__
P.__repr__.__name__
P.__init__.__defaults__
K.__init__.__kwdefaults__
replace(P(1,2),x=5)
replace(P(1,2),q=5)
replace(I(1,2),iv=5)
replace(I(1,2))
replace(N(P(1)),z=3)
replace(3,x=1)
P(1).__replace__(y=7)
B1()
B1(1,2,3)
B1.__mro__
is_dataclass(P)
is_dataclass(P(1))
is_dataclass(int)
asdict(P)
asdict(3)
astuple(P)
asdict(P(1), dict_factory=list)
astuple(N(P(1)), tuple_factory=list)
hash(U(1,2))==hash(U(1,3))
E()
E()==E()
MISSING
KW_ONLY
InitVar[int]
InitVar[list[int]]
InitVar
field()
field(default=1,default_factory=list)
field(1)
make_dataclass('C',['a',('b',int),('c',str,'z')])(1,2)
make_dataclass('C',['a',('b',int),('c',str,'z')]).__doc__
make_dataclass('C',['a'],bases=(P,),namespace={'m':lambda s: s.a})(1,2,3) 
make_dataclass('C',[('a',int,3)],bases=(P,),namespace={'m':lambda s: s.a})(1,2,3).m()
make_dataclass('C',['a'],frozen=True)(1)
make_dataclass('C',['a','a'])
make_dataclass('C',['1'])
make_dataclass('C',['for'])
make_dataclass('C',[1])
make_dataclass('C',[(1,)])
make_dataclass('C',['a']).__module__
dataclass(1)
dataclass(P, 1)
dataclasses.__all__
FrozenInstanceError.__mro__
P.x
P.y
P(1).__dict__
vars(F(1))
F(1).c is F(1).c
dataclass(order=True)
_DP if 0 else P.__dataclass_params__.eq
P.__hash__
F.__hash__
P.__setattr__
P(1).__eq__(3)
S.__match_args__
S(1).__getstate__()
P(1).__getstate__()
repr(P.__dataclass_fields__['x'].default)
Field
P.__replace__
Field[int]'''.split('\n'):
    print('>', s, end=' ')
    t(lambda: eval(s))
r=R(); r.b.append(r); r.a=r; print(r)
for src in ['''@dataclass
class A:
  a: int = 1
  b: int
''','''@dataclass
class A:
  a: list = []''', '''@dataclass
class A:
  a: dict = {}''', '''@dataclass
class A:
  a = field()''', '''@dataclass
class A:
  a = field(default=3)
  b: int = 1''', '''@dataclass(frozen=True)
class A(P): pass''','''@dataclass
class A(F): pass''', '''@dataclass(eq=False, order=True)
class A: pass''', '''@dataclass(order=True)
class A:
  a: int
  def __lt__(self, o): return 1''', '''@dataclass(frozen=True)
class A:
  a: int
  def __setattr__(self, o): return 1''', '''@dataclass(unsafe_hash=True)
class A:
  a: int
  def __hash__(self): return 1''', '''@dataclass
class A:
  a: int
  def __hash__(self): return 1
print(hash(A(2)))''', '''@dataclass
class A:
  a: int
  def __eq__(self, o): return 1
  def __repr__(self): return 'mine'
  def __init__(self, q): self.a=q
print(A(2), A(2)==3, A.__doc__, A.__hash__)''', '''@dataclass(eq=False)
class A:
  a: int
print(A(1)==A(1), hash(A(1)) is not None, A.__doc__)''', '''@dataclass(init=False)
class A:
  a: int
  def __init__(self): self.a=4
print(A(), A.__doc__)''', '''@dataclass(init=False)
class A:
  a: int = 3
print(A(), A.__doc__)''', '''@dataclass(repr=False)
class A:
  a: int
print('object at' in repr(A(1)))''', '''@dataclass(slots=True)
class A:
  __slots__=('a',)
  a: int''', '''@dataclass(weakref_slot=True)
class A:
  a: int''', '''@dataclass(slots=True, weakref_slot=True)
class A:
  a: int
print(A.__slots__)
class A:
  a: int
  b: list = field(default_factory=list)
print(A(1), A.__slots__)
A(1).a=2''', '''@dataclass(slots=True)
class A:
  a: int
@dataclass(slots=True)
class B(A):
  b: int
print(B(1,2), B.__slots__, A.__slots__, hasattr(B(1,2),'__dict__'))''', '''from typing import ClassVar
@dataclass
class A:
  a: int
  b: ClassVar[int] = 3
  c: ClassVar = 4
  d: 'ClassVar[int]' = 5
print(A(1), fields(A), A.__doc__)''','''from typing import ClassVar
@dataclass
class A:
  b: ClassVar[int] = field(default_factory=list)''','''from typing import ClassVar
@dataclass
class A:
  b: ClassVar[int] = field(kw_only=True)''','''@dataclass
class A:
  a: int
  _: KW_ONLY
  b: int
  __: KW_ONLY''', '''@dataclass
class A:
  a: InitVar[int] = field(default_factory=list)''', '''@dataclass(kw_only=True)
class A:
  a: int
  b: int = 3
  c: int
  d: int = field(kw_only=False)
print(A(4, a=1,c=2), A.__doc__, A.__match_args__)
A()''', '''@dataclass
class A:
  a: int = field(kw_only=True)
  b: int = 3
A()''','''@dataclass
class A:
  self: int
  b: int = 3
print(A(1), A(self=3))''', '''@dataclass
class A:
  a: int
  @property
  def b(self): return self.a
  def __post_init__(self): self.a += 1
print(A(1), A(1).b)''', '''@dataclass
class A:
  a: int
  def __post_init__(self): raise ValueError('bad')
A(1)''', '''@dataclass
class A:
  x: int
  def m(self): return 1
match A(3):
  case A(x): print('m', x)
match P(1,2):
  case P(1, y=q): print(q)''', '''@dataclass
class A:
  a: int = field(metadata={'u': 1}, repr=False)
  b: int = field(default=2, compare=False)
print(fields(A)[0].metadata['u'], A(1), A(1,2)==A(1,3))
fields(A)[0].metadata['u']=3''','''class D:
  def __get__(self, i, o): return 7 if i is None else i._d
  def __set__(self, i, v): i._d=v*2
  def __set_name__(self, o, n): print('sn', n)
@dataclass
class A:
  d: int = D()
  e: int = field(default=D())
print(A(), A(3))''', '''import collections
from typing import *
NT = collections.namedtuple('NT','x y')
@dataclass
class A:
  a: Any = None
print(asdict(A(NT(1,P(1)))), astuple(A(NT(1,P(1)))), asdict(A(collections.defaultdict(list,{1:[P(2)]}))), asdict(A(collections.OrderedDict(a=P(1)))))
@dataclass
class T:
  a: Optional[int] = None
  b: List[int] = field(default_factory=list)
  c: int | None = None
  d: 'Foo' = None
  e: Union[int, P, None] = None
  f: Callable[[int], str] = None
  g: list[P] = None
  h: Any = None
  i: P = P(1)
  j: None = None
print(T.__doc__)
''', '''from typing import Generic, TypeVar
T=TypeVar('T')
@dataclass
class A(Generic[T]):
  a: T
print(A(1), A[int](2), A[int], A.__doc__)
@dataclass
class B[T]:
  a: T
print(B(1), B[int](2), B[int], B.__doc__)''', '''import abc
@dataclass
class A(abc.ABC):
  a: int
  @abc.abstractmethod
  def f(self): pass
@dataclass
class B(A):
  def f(self): return 1
print(B(2))
A(1)''','''class M(type):
  def __call__(cls, *a): print('mc'); return super().__call__(*a)
@dataclass
class A(metaclass=M):
  a: int
print(A(1), A.__doc__)''','''@dataclass
class A:
  """my doc"""
  a: int
print(A.__doc__)
def fn():
  @dataclass
  class L: a: int
  return L
print(fn()(1), fn().__init__.__qualname__, fn().__doc__)
try: fn()()
except TypeError as e: print(e)
''', '''@dataclass
class Base:
  def __init_subclass__(cls, **k): print('sub', cls)
  a: int = 1
@dataclass(slots=True)
class Q(Base):
  b: int = 2
print(Q())
@dataclass
class A:
  a: int
  a: str
  b: int = 1
  del b
print(A('x',2) if 0 else A.__doc__)''','''import copy
print(copy.copy(P(1,2)), copy.deepcopy(N(P(1),[P(2)])), copy.replace(P(1,2),y=9), copy.copy(S(1)), copy.deepcopy(F(1)))
@dataclass(slots=True, frozen=True)
class A:
  a: int
  b: list = field(default_factory=list)
print(copy.copy(A(1)), copy.deepcopy(A(2)))
''', '''
@dataclass
class A:
    a: int
    b: A = None
''', '''
def deco(**k): return lambda c: c
@dataclass(frozen=True)
class A:
    a: int
    def __post_init__(self): object.__setattr__(self, 'a', self.a*2)
    def __hash__(self): return 3
print(A(2), hash(A(1)), {A(1): 2})
''', '''
@dataclass
class A:
    a: int
    def __init_subclass__(cls): super().__init_subclass__()
    def __eq__(self, o): return NotImplemented
class B(A): pass
print(B(1), B(1)==B(1), B(1)==A(1))
''']:
    print('---', src)
    t(lambda: exec(src, globals()))
