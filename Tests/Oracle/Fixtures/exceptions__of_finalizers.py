import sys, gc, weakref, warnings

class D:

    def __init__(s, what):
        s.what = what

    def __del__(s):
        exec(s.what)
for w in (
    '1/0', "raise KeyError('k')", 'sys.exit(3)', 'raise KeyboardInterrupt',
    "raise BaseException('b')", 's.nope', 'import nope_zz', "raise ValueError('a\\nb')",
    "raise Exception from KeyError('c')",
):
    print(w)
    D(w)

class R:

    def __repr__(s):
        raise TypeError('repr fails')

    def __del__(s):
        raise ValueError('del fails')
R()

class N:
    __del__ = None

class M:
    __del__ = 5

class A:

    def __del__(s, x):
        pass
N()
M()
A()

class Res:
    kept = []

    def __del__(s):
        Res.kept.append(s)
        print('resurrected')
r = Res()
del r
print(len(Res.kept))
Res.kept.clear()
print(len(Res.kept))

class Cyc:

    def __init__(s, n):
        s.n, s.me = (n, s)

    def __del__(s):
        print('cyc', s.n)
        1 / 0
Cyc(1)
Cyc(2)
gc.collect()

def cb(r):
    raise RuntimeError('callback')

class O:
    pass
o = O()
w1 = weakref.ref(o, cb)
w2 = weakref.ref(o, lambda r: print('second'))
del o
f = weakref.finalize((x := O()), lambda: 1 / 0)
del x
seen = []

def hook(u):
    seen.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, type(u.object).__name__))
sys.unraisablehook = hook
D('1/0')
Cyc(3)
gc.collect()
print(seen)

def bad(u):
    raise OSError('hook fails')
sys.unraisablehook = bad
D('1/0')
sys.unraisablehook = None
D('2/0')
del sys.unraisablehook
D('3/0')
sys.unraisablehook = sys.__unraisablehook__

def g():
    try:
        yield
    finally:
        raise LookupError('gen')
it = g()
next(it)
del it

class It:

    def __iter__(s):
        return s

    def __next__(s):
        raise StopIteration

    def __del__(s):
        print('it del')
for q in It():
    pass
print(list(It()))

def h():
    try:
        1 / 0
    except ZeroDivisionError as e:
        e.keep = D("print('freed with exception')")
        raise
try:
    h()
except ZeroDivisionError:
    pass
print('after')

class Meta(type):

    def __del__(c):
        print('class gone', c.__name__)

class Tmp(metaclass=Meta):
    pass
del Tmp
gc.collect()

class Ctx:

    def __enter__(s):
        return s

    def __exit__(s, *a):
        del s
with Ctx():
    pass
l = [D("print('in list')")]
l[0] = None
l = [D("print('popped')")]
l.pop()
d = {1: D("print('dict val')")}
d[1] = 2
t = (D("print('tuple')"),)
del t
s = {D("print('set')")}
s.clear()

def fn(a=D("print('default')")):
    pass
del fn

class HasAttr:
    x = D("print('class attr')")
del HasAttr
gc.collect()

def outer():
    loc = D("print('local')")
    return 'ret'
print(outer())

def closure():
    c = D("print('cell')")

    def inner():
        return c
    return inner
k = closure()
del k
[D("print('comp')") for _ in range(2)]
(lambda z: None)(D("print('arg')"))
D("print('expr')").what
x = D("print('rebind 1')")
x = D("print('rebind 2')")
x = None
for i in (D("print('loop')"),):
    pass
del i
try:
    raise ValueError(D("print('exc arg')"))
except ValueError as e:
    pass
print('end')
last = D("print('at exit')")
