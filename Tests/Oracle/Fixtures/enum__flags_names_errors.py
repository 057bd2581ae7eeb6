import enum, inspect
class Color(enum.Enum):
    """Colours."""
    RED = 1
    GREEN = 2
    CRIMSON = 1
    @property
    def pretty(self): return self.name.title()
    @classmethod
    def default(cls): return cls.GREEN
    @staticmethod
    def parse(text): return Color[text.upper()]
print(list(Color), Color.__members__, Color.CRIMSON is Color.RED)
print(Color.RED.pretty, Color.default(), Color.parse('green'))
print(inspect.getdoc(Color), Color.__doc__)
print(inspect.signature(Color.parse), inspect.signature(Color.default))
try: print(inspect.signature(Color))
except Exception as e: print(type(e), e)
for bad in (lambda: Color(9), lambda: Color['X'], lambda: Color.X, lambda: setattr(Color, 'RED', 3), lambda: delattr(Color, 'RED'), lambda: Color.RED < Color.GREEN, lambda: Color(), lambda: type('Y', (Color,), {})):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(dir(Color)); print(dir(Color.RED))
class Planet(enum.Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def surface_gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)
print(Planet.EARTH.value, Planet.EARTH.surface_gravity, Planet(( 3.303e+23, 2.4397e6)))
class Perm(enum.Flag):
    R = 4; W = 2; X = 1
    RWX = R | W | X
print(Perm.R | Perm.W, ~Perm.R, Perm.RWX, Perm(0), list(Perm.RWX), Perm(7), bool(Perm(0)), Perm.R in Perm.RWX, len(Perm.RWX))
try: Perm(8)
except ValueError as e: print(e)
class IP(enum.IntFlag, boundary=enum.KEEP):
    A = 1; B = 2
print(IP(9), repr(IP(9)), IP.A | 8, IP.A + 1, ~IP.A, -IP.B)
class Auto(enum.Enum):
    def _generate_next_value_(name, start, count, last_values): return f'{name}-{start}-{count}-{last_values}'
    ONE = enum.auto(); TWO = enum.auto()
print([m.value for m in Auto])
class Num(enum.IntEnum):
    ONE = 1
    TWO = 2
print(Num.ONE + 1, Num.TWO > Num.ONE, f'{Num.ONE}', '%d' % Num.TWO, '%s' % Num.ONE, repr(Num.ONE), str(Num.ONE), [10,20,30][Num.ONE], Num('1' == '1'))
class S(enum.StrEnum):
    A = enum.auto(); B = 'bee'
print(S.A, repr(S.B), S.A == 'a', S.B.upper(), S('bee'), f'{S.B:>5}')
E = enum.Enum('E', 'x y z', start=5, module=__name__, qualname='Outer.E')
print(list(E), E.__qualname__, E.__module__)
E2 = enum.Enum('E2', [('a', 1), ('b', 'two')]); print(list(E2)); E3 = enum.IntEnum('E3', {'p': 3, 'q': 4}); print(list(E3))
@enum.unique
class U(enum.Enum): A = 1; B = 2
try:
    @enum.unique
    class V(enum.Enum): A = 1; B = 1; C = 2; D = 2
except ValueError as e: print(e)
@enum.verify(enum.CONTINUOUS)
class W(enum.IntEnum): A = 1; B = 2
try:
    @enum.verify(enum.CONTINUOUS, enum.UNIQUE)
    class W2(enum.IntEnum): A = 1; B = 5
except ValueError as e: print(e)
class M(enum.Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): return cls.A if value == 'first' else None
print(M('first'))
try: M('x')
except ValueError as e: print(e)
class N(enum.Enum):
    A = enum.nonmember(5); B = enum.member(lambda self: 1); 
    def C(self): return 3
print(N.A, N.B.name, len(N))
print(enum.property, enum.EnumType, type(Color), enum.show_flag_values(5))
import copy; print(copy.deepcopy(Color.RED) is Color.RED, hash(Color.RED) == hash('RED'), Color.RED.__reduce_ex__(2))
