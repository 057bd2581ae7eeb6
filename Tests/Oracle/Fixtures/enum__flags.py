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
class P(Flag):
    R=4
    W=2
    X=1
    RW=6
    NONE=0
class A(Flag):
    a=auto()
    b=auto()
    c=auto()
    d=a|b
class I(IntFlag):
    a=1
    b=2
    c=8
    m=3
class C(Flag, boundary=CONFORM):
    a=1
    b=4
class K(Flag, boundary=KEEP):
    a=1
    b=4
class J(Flag, boundary=EJECT):
    a=1
    b=4
class G(Flag):
    one=3
    two=12
for s in '''P.R
P.R|P.W
P.RW
P.R|P.X
str(P.R|P.X)
P(0)
P.NONE
P(8)
P(-1)
P(7)
~P.R
~P.RW
~P.NONE
P.R&P.W
P.R^P.RW
P.R in P.RW
P.RW in P.R
list(P)
list(P.RW)
list(P(7))
len(P.RW)
bool(P.NONE)
bool(P.R)
P.R|1
1|P.R
P.R & 'a'
1 in P.R
P.R == 4
P('x')
P(1.5)
P.R.value
(P.R|P.X).name
(P.R|P.X).value
P(5) is P.R|P.X
P.__members__
P
P['RW']
4 in P
16 in P
7 in P
A.a|A.c
A.d
list(A)
list(A.d)
list(A.c|A.a)
A(0)
~A.a
A(-2)
A(-9)
A(9)
I.a|I.b
I.a|I.c
I.a|16
I(16)
I(4)
I(21)
I(-1)
~I.a
I.a+1
I.a|4|I.b
str(I.a|I.c)
f'{I.a|I.c}'
I.a & 3
3 & I.a
I.a ^ 8
8 ^ I.a
list(I(31))
I(0)
bool(I(0))
I.a == 1
I.a < I.b
I(7) & ~I.a
I.m
I.a in I.m
5 in I.m
isinstance(I.a|4, I)
list(I)
C(6)
C(7)
C(-1)
C(255)
K(6)
K(255)
K(-1)
K(-6)
~K.a
J(6)
type(J(6))
J(-1)
~J.a
~C.a
G.one
G.one|G.two
list(G)
G(1)
G(15)
list(G(15))
~G.one
len(I(255))
I(7).name
I.a.name
I(7)._name_
(P.R|P.W) is P.RW
P.R.__or__(3)
Flag('D','x y z').y|Flag('D','x y z').y
list(IntFlag('D','x y z', start=4))
list(Flag('D',[('x',1),('y',4)], boundary=KEEP))
Flag('D','x y').x|I.a
P.R < P.W
I.a|P.R
I.a.bit_length()
{P.R, P.W}=={P.W,P.R}
P.R._inverted_
(P.R|P.X)._value_
dir(P)
dir(P.R)
P.R.__contains__
sorted([I.c,I.a])
repr(I.a), str(I.a), format(I.b)
P(P.R)
P(P.R|P.X)
P(True)'''.split('\n'):
    print('>', s, end=' ')
    t(lambda: eval(s))
for src in ['''class A(Flag):
  a='x'
print(A.a)
A.a|A.a
''', '''class A(Flag):
  a='x'
  b=auto()
''', '''class A(Flag):
  a=1
  b=5
print(list(A), A.b, list(A.b), A.b|A.a, A(4))
''', '''class A(Flag):
  a=1
  b=5
A(2)
''', '''class A(Flag):
  b=2
  a=1
print(list(A), A(3), list(A(3)))
print(A.b|A.a)
''', '''class A(IntFlag):
  a=auto()
  b=auto()
  def f(self): return 'f%s'%self.value
  @property
  def pp(self): return 1
print(A.a.f(), (A.a|A.b).f(), (A.a|A.b).pp)
''', '''class A(Flag):
  _numeric_repr_=hex
  _boundary_=KEEP
  a=1
''','''class A(Flag, boundary=KEEP):
  _numeric_repr_=hex
  a=1
print(A(33))
''', '''@global_enum
class A(Enum):
  ga=1
  gb=2
print(ga, repr(ga), [gb])''', '''@global_enum
class B(IntFlag):
  ha=1
  hb=2
print(ha, repr(ha), [hb], ha|hb, repr(ha|hb), repr(B(9)), repr(B(0)), str(B(0)))''', '''@global_enum
class B(Flag):
  ia=1
  ib=2
print(ia, repr(ia), [ib], ia|ib, repr(ia|ib), repr(B(0)), str(B(0)))''', '''class M(EnumType):
  def __call__(cls, *a, **k): print('call', a); return super().__call__(*a, **k)
  def __getitem__(cls, n): return super().__getitem__(n.upper())
class X(Enum, metaclass=M):
  A=1
print(X['a'], X(1))''', '''import functools
@functools.total_ordering
class X(Enum):
  A=1
  B=2
  def __lt__(self, o): return self.value<o.value if type(self) is type(o) else NotImplemented
print(X.A<X.B, X.A>=X.B, max(X), sorted(X, reverse=True))
X.A<1''', '''
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH   = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self): return 6.67300E-11 * self.mass / (self.radius * self.radius)
print(Planet.EARTH.value, Planet.EARTH.g, Planet.EARTH)
for p in Planet: print(p.name, round(p.g,2))''', '''
class W(Enum):
    def _generate_next_value_(name, start, count, last_values): return (name, start, count, last_values)
    A=auto()
    B=auto()
print(list(W))
class AutoName(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name.lower()
class O(AutoName):
    N=auto()
    S=auto()
print(list(O))
''', '''
class DT:
    def __init__(self, x): self.x=x
    def __repr__(self): return 'DT(%s)'%self.x
class X(DT, Enum):
    a=1
    b=2
print(X.a, repr(X.a), X.a.x, X.a.value)''', '''
from dataclasses import dataclass
@dataclass
class DT:
    x: int
    y: str='q'
class X(DT, Enum):
    a=1,'z'
    b=2
print(X.a, repr(X.a), X.a.x, X.a.value, X.b)''','''
class X(Enum):
    A = 1
    B = 2
    def __call__(self, v): return v*self.value
    def __contains__(self, v): return v
    def __len__(self): return 5
print(X.B(4), 1 in X.A, len(X.A), len(X))''','''
class X(Enum):
    A = 1
    def __bool__(self): return False
    __slots__=()
print(bool(X.A))
class Y(Enum):
    A = 0
print(bool(Y.A), bool(IntEnum('Z',{'q':0}).q))
''', '''
class X(Enum):
    A = 1
X.A.foo=1
X.A._value_=7
print(X.A.value, X.A.foo, X.A)
import copy
print(copy.copy(X.A) is X.A, copy.deepcopy([X.A])[0] is X.A)
''', '''class X(Enum, foo=1): pass''', '''class X(1, Enum): pass''', '''class X(Enum, Flag): pass
print(X)''','''
class X(str, Flag):
   a='1'
''','''class Outer:
    class In(Enum):
        a=1
print(Outer.In.a, repr(Outer.In.a), Outer.In)
Outer.In(5)''', '''
class X(Enum):
    a=1
    def f(self):
        match self:
            case X.a: return 'is a'
print(X.a.f())
class N(IntEnum):
  x=1
class S(StrEnum):
  x='1'
print('%d %s %r' % (N.x,N.x,N.x), f'{N.x!r} {S.x!r} {S.x:>3}|', '-'.join(S), 'a' + S.x, {S.x:1}['1'], {1:2}[N.x], N.x.name, N['x'], N(1), N('1'))
''']:
    print('---', src)
    t(lambda: exec(src, globals()))
