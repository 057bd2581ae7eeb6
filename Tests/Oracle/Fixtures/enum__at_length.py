"""Enumerations and flags of every kind, and what they refuse."""

import enum, sys
from enum import *


class C(Enum):
    """docs"""
    RED = 1
    GREEN = 'g'
    BLUE = (1, 2)
    ALIAS = 1

    def hi(self):
        return f'hi {self.name}'

    @property
    def low(self):
        return self.name.lower()

    @classmethod
    def default(cls):
        return cls.RED


print(list(C), C.RED, repr(C.GREEN), C(1), C['BLUE'], C.ALIAS is C.RED)
print(C.__members__, C.RED.hi(), C.RED.low, C.default(), len(C), C.RED in C, 1 in C)
print('zz' in C, C.RED.name, C.RED.value, f'{C.RED}', '%s' % C.RED, str(C.BLUE))
print(format(C.RED), hash(C.RED) == hash('RED'), C.__doc__, bool(C.RED))
print(C.RED != C.GREEN)
for f in (
    lambda: C(5), lambda: C['X'], lambda: C.X, lambda: setattr(C, 'RED', 3),
    lambda: delattr(C, 'RED'), lambda: C.RED < C.GREEN, lambda: setattr(C.RED, 'value', 4),
    lambda: type('D', (C,), {}), lambda: C(), lambda: C.RED(), lambda: C.RED.GREEN
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class P(Enum):
    EARTH = (5.97e+24, 6370000.0)
    MARS = (6.4e+23, 3390000.0)

    def __init__(self, mass, radius):
        self.mass, self.radius = (mass, radius)

    @property
    def g(self):
        return round(6.67e-11 * self.mass / self.radius ** 2, 2)


print(P.EARTH.g, P.MARS, P((6.4e+23, 3390000.0)), P.EARTH.mass)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.RW), Perm(5), Perm(0), ~Perm.R, Perm.R in Perm.RW)
print(list(Perm.RW), list(Perm), Perm.R & Perm.W, bool(Perm(0)), Perm.R ^ Perm.RW)
print(Perm['R'], len(Perm.RW), Perm.RW.name, Perm(5).name, Perm(5).value)
print(Perm.R._value_)
for f in (
    lambda: Perm(8), lambda: Perm.R | 1, lambda: Perm('x'), lambda: Perm.R < Perm.W,
    lambda: 1 in Perm.RW
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class N(IntEnum):
    A = 1
    B = 2


print(N.A + 1, N.A < N.B, N.A == 1, repr(N.A), str(N.A), f'{N.A:03}')
print([10, 20, 30][N.B], sorted([N.B, N.A]), max(N), N(2), int(N.B), N.A | 2)
print(isinstance(N.A, int), N.A.bit_length(), '%d' % N.B, range(5)[N.B])
print({1: 'x'}[N.A])


class IF(IntFlag):
    A = 1
    B = 2
    ALL = 3


print(IF.A | IF.B, IF(8), repr(IF(9)), IF.A | 4, ~IF.A, IF.ALL & ~IF.A, IF(0))
print(IF.A + 1, str(IF.ALL))


class S(StrEnum):
    A = auto()
    BIG = 'Big'


print(S.A, repr(S.A), S.A == 'a', S.BIG.upper(), S.A + 'x', f'{S.A:>3}', 'a' in S)
print(S('Big'), ','.join(S))


class K(Flag, boundary=KEEP):
    A = 1


class J(Flag, boundary=CONFORM):
    A = 1


class E(Flag, boundary=EJECT):
    A = 1


print(K(9), J(9), E(9), type(E(9)))


@unique
class Un(Enum):
    A = 1
    B = 2


try:

    @unique
    class Dup(Enum):
        A = 1
        B = 1
        C = 1
except ValueError as e:
    print(e)


class Auto(Enum):

    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return (name, start, count, list(last))
    A = auto()
    B = auto()


print(list(Auto))


class Miss(Enum):
    A = 1

    @classmethod
    def _missing_(cls, v):
        return cls.A if v == 'any' else None


print(Miss('any'))
try:
    Miss('zz')
except ValueError as e:
    print(e)
F = Enum('F', 'A B C', start=5)
print(list(F), F.__module__, Enum('G', {'x': 1, 'y': 2})('x' and 1))
print(Enum('H', [('a', 1)]).a, IntEnum('I', 'A,B').B)


class O(Enum):
    _ignore_ = ['t']
    _order_ = 'A B f'
    A = 1
    B = 2
    t = 5

    @member
    def f():
        return 1
    g = nonmember(5)


print(list(O), O.g, O.f, O.f.value())


class M(str, Enum):
    A = 'a'
    B = 'b'


print(M.A, M.A == 'a', str(M.A), f'{M.A}', M.A.value, M('b'), 'x' + M.A, repr(M.A))


class T(tuple, Enum):
    A = (1, 2)


class Fl(float, Enum):
    PI = 3.14


print(T.A, T.A[1], Fl.PI * 2, Fl.PI, repr(Fl.PI))
