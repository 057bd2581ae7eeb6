# enum docs examples
from enum import *
import enum
class Weekday(Enum):
    MONDAY = 1; TUESDAY = 2; WEDNESDAY = 3; THURSDAY = 4; FRIDAY = 5; SATURDAY = 6; SUNDAY = 7
    @classmethod
    def from_date(cls, date): return cls(date % 7 + 1)
print(Weekday(3), repr(Weekday.THURSDAY), type(Weekday.MONDAY), isinstance(Weekday.FRIDAY, Weekday), Weekday.TUESDAY.name, Weekday.WEDNESDAY.value)
class WeekdayF(Flag):
    MONDAY = 1; TUESDAY = 2; WEDNESDAY = 4; THURSDAY = 8; FRIDAY = 16; SATURDAY = 32; SUNDAY = 64
    WEEKEND = SATURDAY | SUNDAY
w = WeekdayF.SATURDAY | WeekdayF.SUNDAY
print(w, repr(w), [d.name for d in w], WeekdayF.MONDAY in w, WeekdayF.WEEKEND, len(w), bool(WeekdayF(0)), WeekdayF(0), ~w)
print(list(WeekdayF), WeekdayF(3), WeekdayF['MONDAY'], WeekdayF.__members__)
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def surface_gravity(self):
        G = 6.67300E-11
        return G * self.mass / (self.radius * self.radius)
print(Planet.EARTH.value, Planet.EARTH.surface_gravity, Planet((3.303e+23, 2.4397e6)))
class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label; obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km'); PY = (1, 'P.Y', 'km')
print(Coord.PY, Coord(1), Coord.PX.label, bytes(Coord.PY))
class DupFree(Enum):
    def __init__(self, *args):
        cls = self.__class__
        if any(self.value == e.value for e in cls):
            raise ValueError('aliases not allowed in DuplicateFreeEnum:  %r --> %r' % (self.name, cls(self.value).name))
try:
    class C(DupFree):
        red = 1; green = 2; grene = 2
except ValueError as e: print(e)
class AutoName(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name.lower()
class Ord(AutoName):
    NORTH = auto(); SOUTH = auto()
print([m.value for m in Ord], Ord('north'))
class OrderedEnum(Enum):
    def __ge__(self, other):
        if self.__class__ is other.__class__: return self.value >= other.value
        return NotImplemented
    def __lt__(self, other):
        if self.__class__ is other.__class__: return self.value < other.value
        return NotImplemented
class Grade(OrderedEnum):
    A = 5; B = 4; C = 3
print(Grade.C < Grade.A, sorted(Grade), max(Grade))
try: Grade.A < 3
except TypeError as e: print(e)
Animal = Enum('Animal', 'ANT BEE CAT DOG'); print(Animal, Animal.ANT, list(Animal))
print(Enum('X', {'a':1,'b':2}).b, Enum('Y', [('p','q')])('q'), IntEnum('Z', ['m','n'], start=5).n + 1)
for f in (lambda: Weekday(9), lambda: Weekday['NO'], lambda: Weekday.NO, lambda: setattr(Weekday,'MONDAY',3), lambda: delattr(Weekday,'MONDAY'), lambda: WeekdayF(256), lambda: Weekday('x'), lambda: Weekday.MONDAY.foo, lambda: type('S',(Weekday,),{}), lambda: Enum('Q','a a'), lambda: 3 in WeekdayF.MONDAY, lambda: Weekday.MONDAY < Weekday.TUESDAY, lambda: WeekdayF.MONDAY | 3, lambda: Weekday(), lambda: IntFlag('F','a b')(99)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(IntFlag):
    R = 4; W = 2; X = 1
    RWX = 7
print(P.R|P.W, repr(P.R|8), P(0), P.RWX & ~P.X, P.R == 4, P(7) is P.RWX, f'{P.R}', f'{P.R:>5}', '%d' % P.R, str(P.R|P.X), list(P.RWX), P.R.name, (P.R|P.X).name)
class S(StrEnum):
    A = auto(); B = 'bee'
print(S.A, S.B, S.A + 'x', S('bee'), f'{S.B:*^9}', repr(S.A), S.A == 'a', {S.A: 1}['a'], 'a' in S, S.B.upper())
@unique
class U(Enum): x = 1
try:
    @unique
    class V(Enum): x = 1; y = 1
except ValueError as e: print(e)
@verify(CONTINUOUS, UNIQUE)
class W1(IntEnum): A=1; B=2
try:
    @verify(CONTINUOUS)
    class W2(IntEnum): A=1; B=4
except ValueError as e: print(e)
class M(Enum):
    @member
    def f(self): return 1
    g = nonmember(5)
    @property
    def p(self): return self.name
    @classmethod
    def make(cls): return cls.f
    def __str__(self): return 'M!' + self.name
print(M.f, M.g, M.f.p, M.make(), list(M), f'{M.f}')
print(dir(Weekday)[:5], Weekday.__doc__, Weekday.__name__, hash(Weekday.MONDAY)==hash('MONDAY'), len(Weekday), [*reversed(Weekday)][0], Weekday.MONDAY in Weekday, 1 in Weekday, 99 in Weekday)
class Miss(Enum):
    A=1
    @classmethod
    def _missing_(cls, v): return cls.A if v=='?' else None
print(Miss('?'))
try: Miss('!')
except ValueError as e: print(e, e.__context__)
print(enum.show_flag_values(WeekdayF.WEEKEND), enum.bin(10), enum.bin(-10), enum.bin(5,8))
