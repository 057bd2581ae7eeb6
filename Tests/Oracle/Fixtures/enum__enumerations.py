def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


from enum import *
import enum
class Color(Enum):
    """doc"""
    RED = 1
    GREEN = 2
    CRIMSON = RED
    def describe(self): return self.name, self.value
    @property
    def up(self): return self.name.upper()
    @classmethod
    def first(cls): return cls.RED
    @staticmethod
    def st(): return 5
for f in [lambda: Color.RED, lambda: str(Color.RED), lambda: list(Color), lambda: Color(1), lambda: Color(3), lambda: Color['RED'], lambda: Color['X'],
 lambda: Color.CRIMSON, lambda: Color.__members__, lambda: Color.RED.describe(), lambda: Color.RED.up, lambda: Color.first(), lambda: Color.st(),
 lambda: Color, lambda: len(Color), lambda: 1 in Color, lambda: 5 in Color, lambda: Color.RED in Color, lambda: [] in Color, lambda: 'RED' in Color,
 lambda: setattr(Color,'RED',3), lambda: setattr(Color.RED,'value',3), lambda: setattr(Color.RED,'name',3),lambda: delattr(Color,'RED'), lambda: delattr(Color.RED,'value'), lambda: Color.RED.RED,
 lambda: Color.RED < Color.GREEN, lambda: Color.RED == 1, lambda: Color.RED == Color.CRIMSON, lambda: Color.RED is Color(1), lambda: hash(Color.RED)==hash('RED'),
 lambda: Color.BLUE, lambda: Color.RED.foo, lambda: Color.value, lambda: Color.name, lambda: f"{Color.RED:>12}", lambda: format(Color.RED), lambda: '%s' % Color.RED,
 lambda: dir(Color), lambda: dir(Color.RED), lambda: list(reversed(Color)), lambda: bool(Color), lambda: bool(Color.RED), lambda: isinstance(Color.RED, Color),
 lambda: type(Color), lambda: type(Color).__mro__, lambda: Color.RED.__class__, lambda: Color.__name__, lambda: Color.__doc__, lambda: Color.RED.__doc__, lambda: Color.RED._sort_order_, lambda: Color.__module__,
 lambda: Color(), lambda: Color(1,2), lambda: Color('x','a b'), lambda: Color.RED(), lambda: Color.RED.__objclass__, lambda: Color.__signature__(), lambda: Color._member_names_, lambda: Color._value2member_map_,
 lambda: {Color.RED: 1}[Color.RED], lambda: Color.RED.__reduce_ex__(2), lambda: iter(Color).__next__(), lambda: Color.__iter__, lambda: Color.RED.describe,
 lambda: Enum(1), lambda: Enum('A','b c').b, lambda: Enum('A', ['x','y']), lambda: list(Enum('A', ['x','y'])), lambda: list(Enum('A', [('x',5),('y',6)])), lambda: list(Enum('A', {'x':5,'y':6})), lambda: list(Enum('A', 'x, y', start=10)), lambda: list(IntEnum('A', 'x y')), lambda: Enum('A','x y', type=str).x, lambda: Enum('A', 'x', module='mm').__module__, lambda: Enum('A', 'x', qualname='mm.A').__qualname__, lambda: Enum('A','x').__module__, lambda: Enum('A', ()), lambda: list(Flag('F','a b c')), lambda: Enum('A','x x'), lambda: Enum('A', 'mro'),
]: t(f)
for src in ['''class A(Color): pass''', '''class A(Enum):
  x=1
  x=2''', '''class A(Enum):
  x=1
  def x(self): pass''','''class A(Enum):
  def x(self): pass
  x=1''', '''class A(Enum):
  _foo_ = 1''', '''class A(Enum):
  _ignore_ = 'a b'
  a = 1
  b = 2
  c = 3
print(list(A), hasattr(A,'a'), hasattr(A,'_ignore_'))''', '''class A(Enum):
  a=1
  _ignore_ = 'a'
''','''class A(Enum):
  _order_ = 'a b'
  b=1
  a=2''','''class A(Enum):
  _order_ = 'a b'
  a=1
  b=2
print(list(A))''','''class A(Enum):
  __order__ = 'a, b'
  a=1
  b=2
print(list(A))''', '''class A(Enum):
  a=1
  def _generate_next_value_(name,start,count,last): return name*2
  b=auto()
  print(b)
print(list(A))''', '''class A(Enum):
  a=auto()
  def _generate_next_value_(name,start,count,last): return name*2''','''class A(Enum):
  mro=1''', '''class A(Enum):
  a=auto(), 5
  b=7, auto()
  c=auto('q')
print(list(A))''', '''class A(Enum):
  a='x'
  b=auto()
''', '''class A(Enum):
  a='x'
  c=3
  b=auto()
''', '''class A(Enum):
  a=(1,2)
  b=(3,4)
  def __init__(self, x, y): self.x=x; self.y=y; self.s=x+y
print(A.a.s, A.b.x, list(A), A((1,2)), A(1,2))''','''class A(Enum):
  a=(1,)
  def __init__(self, x, y): self.x=x''','''class A(Enum):
  a=1
  def __new__(cls, v):
    o=object.__new__(cls); o._value_=v*10; o.extra='e'; return o
print(list(A), A(10), A.a.extra, A.__new_member__)''', '''class A(int, Enum):
  a=1
  b='7'
print(list(A), A.a+1, A.a==1, str(A.a), f'{A.a}', A.b)''', '''class A(str, Enum):
  a='x'
print(list(A), A.a+'1', A.a=='x', str(A.a), f'{A.a}', A.a.upper(), A('x'))''', '''class A(StrEnum):
  a='x'
  B=auto()
  c=b'hi','utf-8'
print(list(A), A.a+'1', A.a=='x', str(A.a), f'{A.a}', A.a.upper(), A('x'), repr(A.c))''', '''class A(StrEnum):
  a=1''', '''class A(StrEnum):
  a=b'1',2''', '''class A(StrEnum):
  a='1','2',3,4''', '''class A(IntEnum):
  a=1
  b=2
print(list(A), A.a+1, A.a<A.b, str(A.a), f'{A.a}', f'{A.a:03d}', A.a==1, sorted([A.b,A.a]), '%d'%A.a, [10,20,30][A.a], A.a.to_bytes(2,'big'), A.a.real, range(A.b))''', '''class A(IntEnum):
  a='x'
''', '''class A(float, Enum):
  a=1
print(repr(A.a), A.a.value)''', '''class A(bytes, Enum):
  a=b'x'
print(repr(A.a))''', '''class A(tuple, Enum):
  a=1,2
print(repr(A.a), A.a[0], A((1,2)))''', '''class A(Enum, int): a=1''', '''class A(ReprEnum): a=1''', '''class A(int, ReprEnum): 
  a=1
print(A.a, repr(A.a))''', '''class Mixin:
  def hi(self): return 'hi '+self.name
class A(Mixin, Enum):
  a=1
print(A.a.hi())''', '''class Base(Enum):
  def hi(self): return 'hi '+self.name
  @classmethod
  def _missing_(cls, v):
    for m in cls:
      if m.name==v: return m
class A(Base):
  a=1
print(A.a.hi(), A('a'))
A('zz')''', '''class A(Enum):
  a=1
  @classmethod
  def _missing_(cls, v): return 5
A(7)''','''class A(Enum):
  a=1
  @classmethod
  def _missing_(cls, v): raise KeyError('kk')
A(7)''','''class A(Enum):
  a=1
  @classmethod
  def _missing_(cls, v): raise ValueError('vv')
A(7)''', '''@unique
class A(Enum):
  a=1
  b=1
  c=1''', '''@verify(UNIQUE)
class A(Enum):
  a=1
  b=1
  c=1''', '''@verify(CONTINUOUS)
class A(IntEnum):
  a=1
  b=5
  c=7''', '''@verify(CONTINUOUS)
class A(Flag):
  a=1
  b=16''', '''@verify(NAMED_FLAGS)
class A(Flag):
  a=1
  b=16
  c=15
  d=35''', '''@verify(NAMED_FLAGS)
class A(Flag):
  a=1
  b=3''','''@verify(UNIQUE)
class A: pass''', '''class A(Enum):
  a=1
  b=member(lambda: 3)
  c=nonmember(7)
  def d(self): pass
  class e: pass
  f=int
  @member
  class g: pass
print(list(A)[:1], [m.name for m in A], A.c, A.b.value(), A.f.value, A.e, A.g.value.__name__)''', '''class A(Enum):
  __private = 3
  _p = 4
  a = 1
print(list(A), A._A__private)''', '''class A(Enum):
  a=[1]
  b={}
  c=[1]
print(list(A), A([1]), A({}), A.c, [1] in A, [2] in A)
A([3])''', '''class A(Enum):
  name='n'
  value='v'
print(list(A), A.name, A.name.name, A.value.value, A.name.value, A.value)''', '''class A(Enum):
  a=True
  b=1
  c=1.0
print(list(A), A.__members__)''', '''class A(Enum):
  x: int
  a=None
  b=...
print(list(A), A.__annotations__)''', '''class A(Enum):
  a=1
  def __str__(self): return 'S'
  def __format__(self, s): return 'F'+s
  def __repr__(self): return 'R'
  def __eq__(self, o): return True
  def __hash__(self): return 1
print(A.a, f'{A.a:x}', [A.a], A.a==5, hash(A.a))''', '''class A(int, Enum):
  a=1
  def __str__(self): return 'S'
print(A.a, f'{A.a}', format(A.a,'5'), [A.a])''', '''class A(Enum): pass
A(1)''', '''class A(Enum):
  def __init_subclass__(cls, **k): print('sub', cls, list(cls), k)
class B(A, zz=1):
  x=1''', '''class A(Enum):
  a=1
  def __new__(cls,v): return super().__new__(cls, v)''', '''class A(Enum):
  a=1
  @property
  def b(self): return 5
  b2=2
print(A.a.b, A.b)
A.a.b=3''','''
class A(Enum):
  @enum.property
  def b(self): return 'prop'
class B(A):
  b=3
  c=4
print(list(B), B.b, B.b.b, B.c.b)
A.b
''', '''
class A(Enum):
  a=1
  b=2
A.b._add_alias_('z'); print(A.z, A['z'], A.__members__)
A.b._add_value_alias_(20); print(A(20))
A.b._add_value_alias_(1)''','''
class A(Enum):
  a=1
  b=2
A.b._add_alias_('a')''', '''
class A(Enum):
  a=1
match A(1):
  case A.a: print('ok')
import enum
print(enum.__all__)
print(auto(), auto(3), enum.bin(5), enum.bin(-5), enum.bin(0), enum.bin(-1), enum.bin(5,8), enum.bin(-5,8),enum.bin(8),enum.bin(-8), enum.show_flag_values(13), enum.bin(0,4), enum.bin(-1,4))
print(FlagBoundary, list(FlagBoundary), list(EnumCheck), STRICT, repr(KEEP))
enum.show_flag_values(-1)''', '''
class A(Enum):
  a=1
  c=A''', '''
class D(dict, Enum):
  a={'x':1}
print(D.a, repr(D.a))''', '''
from enum import property as P
class A(Enum):
  a=1
  @P
  def foo(self): return 9
print(A.a.foo)
A.foo''','''
print(A)
class A(Enum):
  a = 1
A.b = 5
print(A.b, list(A))
A.a.q = 8; print(A.a.q, vars(A.a))''']:
    print('---', src)
    t(lambda: exec(src, globals()))
