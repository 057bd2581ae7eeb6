"""Infinite recursion in every special method; each ends in RecursionError and the program goes on."""
import sys, operator, copy, json

def t(label, f):
    try:
        r = f()
        print(label, 'ok', type(r).__name__)
    except RecursionError as e:
        print(label, 'RecursionError', str(e)[:34])
    except BaseException as e:
        print(label, type(e).__name__, str(e)[:80])

class A:

    def __repr__(self):
        return repr(self)

    def __str__(self):
        return str(self)

    def __eq__(self, o):
        return self == o

    def __hash__(self):
        return hash(self)

    def __getattr__(self, n):
        return getattr(self, n + 'x'[:0])

    def __bool__(self):
        return bool(self)

    def __len__(self):
        return len(self)

    def __iter__(self):
        return iter(self)

    def __next__(self):
        return next(self)

    def __index__(self):
        return operator.index(self)

    def __int__(self):
        return int(self)

    def __float__(self):
        return float(self)

    def __complex__(self):
        return complex(self)

    def __contains__(self, x):
        return x in self

    def __getitem__(self, i):
        return self[i]

    def __setitem__(self, i, v):
        self[i] = v

    def __delitem__(self, i):
        del self[i]

    def __add__(self, o):
        return self + o

    def __radd__(self, o):
        return o + self

    def __iadd__(self, o):
        self += o
        return self

    def __lt__(self, o):
        return self < o

    def __call__(self, *a):
        return self(*a)

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *a):
        pass

    def __format__(self, s):
        return format(self, s)

    def __neg__(self):
        return -self

    def __round__(self, n=None):
        return round(self)

    def __bytes__(self):
        return bytes(self)

    def __reversed__(self):
        return reversed(self)

    def __length_hint__(self):
        return operator.length_hint(self)

    def __dir__(self):
        return dir(self)

    def __copy__(self):
        return copy.copy(self)

    def __deepcopy__(self, m):
        return copy.deepcopy(self)

    def __divmod__(self, o):
        return divmod(self, o)

    def __pow__(self, o):
        return self ** o

    def __matmul__(self, o):
        return self @ o

    def __abs__(self):
        return abs(self)

    def __sizeof__(self):
        return sys.getsizeof(self)

    def __fspath__(self):
        return open(self)
a = A()
for label, f in [(k, eval('lambda: ' + k)) for k in "repr(a);str(a);a==1;a!=1;hash(a);a.zz;bool(a);len(a);list(a);next(a);[1][a];int(a);float(a);complex(a);1 in a;a[0];a+1;1+a;a<1;a(1);format(a);f'{a}';f'{a!r}';-a;round(a);bytes(a);reversed(a);operator.length_hint(a);dir(a);copy.copy(a);copy.deepcopy(a);divmod(a,1);a**2;a@a;abs(a);open(a);{a:1};{a};[a]==[a];[a].index(3);[a,a].count(1);sorted([a,a]);min(a,a);max([a,a]);'%s'%a;'%d'%a;'%r'%a;print(a);repr([a]);repr({1:a});[*a];dict(a);sum([a,a]);any([a]);a and 1;not a;range(a);'x'*a;[1]*a;hex(a);chr(a);a is a;isinstance(a,A);json.dumps(a);'{}'.format(a);a[1:2];math".split(';')]:
    t(label, f)

def setit():
    a[0] = 1

def delit():
    del a[0]

def iadd():
    b = a
    b += 1

def withit():
    with a:
        pass

def unpack():
    x, y = a

def forin():
    for x in a:
        pass

def whileit():
    while a:
        pass

def ifit():
    if a:
        pass

def assertit():
    assert a
for f in (setit, delit, iadd, withit, unpack, forin, whileit, ifit, assertit):
    t(f.__name__, f)

class M(type):

    def __call__(cls, *a):
        return cls(*a)

    def __instancecheck__(cls, o):
        return isinstance(o, cls)

    def __subclasscheck__(cls, o):
        return issubclass(o, cls)

    def __getattr__(cls, n):
        return getattr(cls, n)

    def __iter__(cls):
        return iter(cls)

    def __repr__(cls):
        return repr(cls)

    def __or__(cls, o):
        return cls | o

class C(metaclass=M):
    pass
for e in 'C();isinstance(1,C);issubclass(int,C);C.zz;list(C);repr(C);C|int'.split(';'):
    t(e, eval('lambda: ' + e))

class D:

    def __get__(self, o, t):
        return o.d

    def __set__(self, o, v):
        o.d = v

    def __delete__(self, o):
        del o.d

class E:
    d = D()
e = E()
t('get', lambda: e.d)
t('set', lambda: setattr(e, 'd', 1))
t('del', lambda: delattr(e, 'd'))

class G:

    def __getattribute__(self, n):
        return self.foo

    def __setattr__(self, n, v):
        self.n = v

    def __delattr__(self, n):
        del self.n
g = G()
t('ga', lambda: g.x)
t('sa', lambda: setattr(g, 'x', 1))
t('da', lambda: delattr(g, 'x'))

class New:

    def __new__(cls):
        return cls()

class Init:

    def __init__(self):
        Init()

class Prop:

    @property
    def p(self):
        return self.p

    @p.setter
    def p(self, v):
        self.p = v

class Missing(dict):

    def __missing__(self, k):
        return self[k]

class Key:

    def __lt__(self, o):
        return sorted([self, o])
for f in (
    New, Init, lambda: Prop().p, lambda: setattr(Prop(), 'p', 1), lambda: Missing()['x'],
    lambda: sorted([Key(), Key()]), lambda: sorted([1, 2], key=lambda x: sorted([x], key=x)),
):
    t('f', f)

def gen():
    yield from gen()
t('gen', lambda: next(gen()))

def deco(f):
    return deco(f)
t('deco', lambda: deco(1))

class Del:

    def __del__(self):
        Del()
