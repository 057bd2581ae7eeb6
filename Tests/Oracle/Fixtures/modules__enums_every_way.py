import enum
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique, EnumMeta, EnumType, nonmember, member, property as eprop, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE, STRICT, CONFORM, EJECT, KEEP, global_enum, show_flag_values, EnumCheck, FlagBoundary

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6
    SUNDAY = 7

    @classmethod
    def from_date(cls, d):
        return cls(d % 7 + 1)
print(Weekday(3), repr(Weekday(3)), Weekday['FRIDAY'], Weekday.MONDAY.name)
print(Weekday.MONDAY.value, type(Weekday.MONDAY), isinstance(Weekday.FRIDAY, Weekday))
print(list(Weekday)[:2], len(Weekday), Weekday.from_date(8), f'{Weekday.MONDAY}')
print(f'{Weekday.MONDAY!r:>25}|', f'{Weekday.MONDAY:>20}|')
print(t(Weekday, 9), t(Weekday, 'x'), t(lambda: Weekday['x']), t(lambda: Weekday.X))
print(t(setattr, Weekday, 'MONDAY', 3), t(delattr, Weekday, 'MONDAY'))
print(t(setattr, Weekday.MONDAY, 'value', 3), t(lambda: Weekday.MONDAY.TUESDAY))
print(t(lambda: Weekday.MONDAY < Weekday.TUESDAY), Weekday.MONDAY == 1, 3 in Weekday)
print('x' in Weekday, Weekday.MONDAY in Weekday)
print(hash(Weekday.MONDAY) == hash('MONDAY'), Weekday, t(lambda: Weekday.MONDAY()))
print(t(lambda: Weekday()), list(reversed(Weekday))[0], Weekday.__members__['MONDAY'])
print(dict(Weekday.__members__.items()).keys())

class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS_FOR_SQUARE = 2
print(list(Shape), Shape.ALIAS_FOR_SQUARE, Shape.__members__, Shape._member_names_)
print(Shape._value2member_map_)

def mk(src, **kw):
    ns = dict(globals())
    exec(src, ns)
    return [v for k, v in ns.items() if k not in globals()][-1]
for src in (
    '@unique\nclass M(Enum):\n  A=1\n  B=1\n  C=1', 'class M(Enum):\n  A=1\n  A=2',
    'class M(Weekday):\n  X=8', 'class M(Enum):\n  mro=1', 'class M(Enum):\n  _x_=1',
    'class M(Enum):\n  __x=1', "class M(Enum):\n  _ignore_='a b'\n  a=1\n  b=2\n  C=3",
    "class M(IntEnum):\n  A='x'", 'class M(StrEnum):\n  A=1',
    "class M(StrEnum):\n  A=b'x','ascii'", "class M(Enum):\n  A=auto()\n  B='b'\n  C=auto()",
    "class M(Flag):\n  A='x'", 'class M(Flag):\n  A=-1',
    "class M(str, Enum):\n  A=1\n  B='b','c'",
    '@verify(CONTINUOUS)\nclass M(IntEnum):\n  A=1\n  B=3',
    '@verify(NAMED_FLAGS)\nclass M(Flag):\n  A=1\n  B=6',
    '@verify(UNIQUE)\nclass M(Enum):\n  A=1\n  B=1', 'class M(int, str, Enum): pass',
    'class M(Enum, int): pass',
    'class M(Enum):\n  def f(self): pass\n  x: int\n  y: int = 3',
    "class M(Enum):\n  _order_='B A'\n  A=1\n  B=2",
    'class M(Enum):\n  A=lambda s: 1\n  class B: pass\n  C=nonmember(3)\n  D=member(len)',
):
    try:
        M = mk(src)
        print(src.split('\n', 1)[0], list(M), dict(M.__members__))
    except BaseException as e:
        print(src.replace('\n', ';'), '->', type(e).__name__, e)

class Planet(Enum):
    MERCURY = (3.303e+23, 2439700.0)
    EARTH = (5.976e+24, 6378140.0)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.673e-11 * self.mass / (self.radius * self.radius)
print([(p.name, round(p.gravity, 3), p.value) for p in Planet])
print(Planet((3.303e+23, 2439700.0)), Planet(3.303e+23, 2439700.0))

class Coord(bytes, Enum):

    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')
print(Coord.PY, repr(Coord.PY), Coord.PY.label, Coord(1), Coord.PX == b'\x00')
print(len(Coord.PX))

class Color(Flag):
    RED = auto()
    BLUE = auto()
    GREEN = auto()
    WHITE = RED | BLUE | GREEN
print(Color.RED | Color.BLUE, repr(Color.RED | Color.GREEN), Color.WHITE, ~Color.RED)
print(Color(0), repr(Color(0)), Color(3), t(Color, 8), t(Color, -9), Color(-1))
print(list(Color), list(Color.WHITE), len(Color.WHITE), Color.RED in Color.WHITE)
print(bool(Color.RED & Color.BLUE), Color.RED ^ Color.WHITE, Color.RED.value)
print((Color.RED | Color.BLUE).name, Color(0).name, t(lambda: Color.RED | 1))
print(t(lambda: 1 in Color.WHITE), t(lambda: Color['RED|BLUE']), iter(Color.WHITE))
print(t(lambda: Color.RED + 1), Color.RED == 1, Color.RED.__or__(3))

class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
    RWX = 7

    def label(self):
        return ''.join((c if f in self else '-' for c, f in zip('rwx', Perm.RWX)))
print(Perm.R | 1, repr(Perm.R | 8), Perm(8), repr(Perm(8)), Perm(0), repr(Perm(0)))
print(Perm.R + 1, ~Perm.X, repr(~Perm.R), Perm(5).label(), Perm.RWX, f'{Perm.R}')
print(f'{Perm.R:03d}', '%d' % Perm.W, str(Perm.R | Perm.W), Perm.R | Perm.W, Perm(-1))
print(Perm.R == 4, {4: 'x'}[Perm.R], Perm(12).name, Perm(12))
print(isinstance(Perm.R & 4, Perm), 4 | Perm.W, t(lambda: Perm.R | 'a'))
print(list(Perm(15)), Perm.R < Perm.W, sorted(Perm))
for b in (STRICT, CONFORM, EJECT, KEEP):

    class B(Flag, boundary=b):
        A = 1
        C = 4
    print(b, repr(b), t(B, 3), t(B, 8), t(lambda: ~B.A), t(lambda: B(1) | B(4)))
    print(B._boundary_, B._flag_mask_, B._all_bits_, B._singles_mask_)

class Num(IntEnum):
    ONE = 1
    TWO = 2

    @classmethod
    def _missing_(cls, v):
        return cls.ONE if v == 'one' else None

    @staticmethod
    def help():
        return 'h'

    def __str__(self):
        return 'num ' + self.name
print(Num.ONE, repr(Num.ONE), Num.ONE + 1, Num('one'), t(Num, 'two'), f'{Num.ONE}')
print(f'{Num.ONE:d}', '%s %d' % (Num.TWO, Num.TWO), Num.help(), [10, 20, 30][Num.TWO])
print(Num.ONE == 1, sorted(Num, reverse=True), Num.TWO.bit_length())
print(Num(1) is Num.ONE, int(Num.TWO), str(Num.TWO), range(3)[Num.ONE], {Num.ONE: 1})
print({1: 'a'}[Num.ONE])

class S(StrEnum):
    AbC = auto()
    DEF = 'custom'
print(S.AbC, repr(S.AbC), S.DEF + 'x', S('abc'), S.DEF.upper(), f'{S.DEF:>10}')
print(S.AbC == 'abc', 'abc' in S, ','.join(S), t(S, 'q'))

class Au(Enum):

    def _generate_next_value_(name, start, count, last):
        return (name.lower(), start, count, list(last))
    X = auto()
    Y = auto()
    Z = 5
    W = auto()
print([m.value for m in Au])
F = Enum('F', 'A B C')
G = Enum('G', [('x', 10), ('y', 20)])
H = IntEnum('H', {'p': 1, 'q': 2}, module='mod', qualname='Out.H')
J = Flag('J', ['a', 'b'], start=4)
K = Enum('K', 'A,B', type=str)
print(list(F), list(G), H.p, repr(H.q), H.__module__, H.__qualname__, list(J))
print(list(K), t(Enum, 'L', 5), F.__module__, Enum('E0', '').__members__)
print(t(Enum, 'Z', 'A A'))

class Abstract(Enum):

    def describe(self):
        return f'{self.__class__.__name__}.{self.name} is {self.value!r}'

    def __eq__(self, o):
        return self.value == getattr(o, 'value', o)
    __hash__ = Enum.__hash__

class Kid(Abstract):
    A = 'a'

    @enum.property
    def upper(self):
        return self.value.upper()
print(Kid.A.describe(), Kid.A == 'a', Kid.A.upper, t(lambda: Kid.upper), {Kid.A: 1})
print(dir(Kid), [d for d in dir(Kid.A) if not d.startswith('__')], Kid.__doc__)
print(Abstract.__doc__)

class Days(Enum):
    _ignore_ = 'Days i'
    Days = vars()
    for i in range(3):
        Days[f'd{i}'] = i * i
print(list(Days))
import copy, json
print(copy.copy(Weekday.MONDAY) is Weekday.MONDAY)
print(copy.deepcopy([Color.RED | Color.BLUE]), json.dumps({'a': Num.ONE, 'b': S.DEF}))
print(t(json.dumps, Weekday.MONDAY), json.dumps({Num.TWO: 1}))
match Num.ONE:
    case Num.TWO:
        print('two')
    case Num.ONE:
        print('one!')

class Dyn(Enum):
    A = 1

    def __repr__(self):
        return '<dyn>'

    def __format__(self, spec):
        return 'fmt:' + spec

    def __bool__(self):
        return False
print(Dyn.A, [Dyn.A], f'{Dyn.A:x}', bool(Dyn.A), Dyn, type(Dyn), EnumMeta is EnumType)
print(Dyn.__class__, t(lambda: Dyn.A.value.foo), Dyn.A._value_, Dyn.A._name_)
print(Dyn.A._sort_order_)

@global_enum
class GE(IntEnum):
    G_ONE = 1
    G_TWO = 2
print(G_ONE, repr(G_ONE), GE.G_TWO, show_flag_values(11), repr(GE))

class Desc(Enum):
    A = (1, 'first')
    B = (2, 'second')

    def __new__(cls, v, doc):
        o = object.__new__(cls)
        o._value_ = v
        o._add_alias_('ALIAS' + str(v)) if hasattr(o, '_add_alias_') else None
        o._add_value_alias_(v * 10) if hasattr(o, '_add_value_alias_') else None
        o.__doc__ = doc
        return o
print(Desc(1), Desc(20), Desc.ALIAS1, Desc.A.__doc__, list(Desc), Desc.__members__)
