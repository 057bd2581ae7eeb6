import weakref, copy, gc, sys
from weakref import ref, proxy, WeakSet, WeakKeyDictionary, WeakValueDictionary, finalize, WeakMethod, getweakrefcount, getweakrefs, ProxyType, ReferenceType, CallableProxyType

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

class N:

    def __init__(self, n):
        self.n = n
        self.kids = []

    def __repr__(self):
        return f'N{self.n}'

    def __call__(self, x=1):
        return (self.n, x)

    def __len__(self):
        return self.n

    def __iter__(self):
        return iter(range(self.n))

    def __getitem__(self, i):
        return i

    def __contains__(self, x):
        return x == self.n

    def __add__(self, o):
        return self.n + getattr(o, 'n', o)

    def __eq__(self, o):
        return self.n == getattr(o, 'n', None)

    def __hash__(self):
        return hash(self.n)

    def meth(self):
        return self.n

    def __bool__(self):
        return self.n != 0
a = N(3)
r = ref(a, lambda r: print('dead', r() is None))
p = proxy(a)
r2 = ref(a)
print(r() is a, r2 is ref(a), r == r2, hash(r) == hash(a), getweakrefcount(a))
print(len(getweakrefs(a)), type(p).__name__, p.n, p(), len(p), list(p), p[7], 3 in p)
print(p + 1, p + p, p == a, bool(p), str(p), repr(p)[:12], isinstance(p, N), type(p))
print(p.__class__, t(hash, p), r.__callback__ is not None, r2.__callback__)
p.extra = 5
print(a.extra, t(lambda: p.nope), callable(p), t(ref, 5), t(ref, []), t(proxy, 'x'))
print(t(ref), t(ref, a, 1, 2), t(setattr, r, 'x', 1))
del a
print(r(), r2(), t(lambda: p.n), t(len, p), t(repr, p)[:10], t(str, p), t(bool, p))
print(r == r2, t(hash, r), repr(r)[:9], repr(r).endswith('; dead>'))
h = N(1)
rh = ref(h)
hash(rh)
del h
print(hash(rh))

class Sub(ref):
    __slots__ = ('key',)

    def __new__(cls, o, cb, key):
        s = super().__new__(cls, o, cb)
        s.key = key
        return s

    def __init__(self, o, cb, key):
        super().__init__(o, cb)
b = N(4)
s = Sub(b, None, 'k')
print(s.key, s() is b, s is ref(b), type(s).__name__, isinstance(s, ref))
wv = WeakValueDictionary({'a': b})
wv['c'] = c = N(5)
wk = WeakKeyDictionary({b: 1})
wk[c] = 2
ws = WeakSet([b, c])
print(dict(wv), len(wv), sorted(wk.values()), len(ws), 'a' in wv, wv.get('zz'))
print(b in wk, t(lambda: wk['str']), t(lambda: wv['q']), wv.setdefault('n', b))
print(wv.pop('n'), t(wv.pop, 'n'), wv.pop('n', 0), sorted(wv.keys()))
print([x for x in wv.values()], list(wv.items()), wv.valuerefs()[0]() is b)
print(wk.keyrefs()[0]() is b, b in ws, 5 in ws, t(ws.add, 5), t(wk.__setitem__, 5, 1))
print(t(wv.__setitem__, 'x', 5), repr(ws)[:1], type(wv.copy()).__name__)
print(wv | {'z': c} == {'a': b, 'c': c, 'z': c}, ws | [N(9)] == {b, c}, ws & {b})
print(ws.issubset([b, c]), copy.copy(wk) == wk)
it = iter(wv.items())
next(it)
del b, x
gc.collect()
print(len(wv), len(wk), len(ws), list(wv))
del it
gc.collect()
print(len(wv), len(wk), len(ws))
for k in list(ws):
    ws.discard(k)
print(ws, len(ws), t(ws.remove, c), t(ws.pop))
m = N(6)
wm = WeakMethod(m.meth, lambda r: print('meth dead'))
print(wm()(), t(WeakMethod, len), wm == WeakMethod(m.meth), wm().__self__ is m)
del m
print(wm())
o = N(7)
f = finalize(o, print, 'finalized', 7, end='!\n')
g = finalize(o, lambda: print('second'))
g.atexit = False
print(f.alive, f.peek()[1:], f.atexit, t(finalize, 5, print), t(finalize))
print(g.detach()[2:], g.alive, g())
del o
print(f.alive, f(), f.peek())
o2 = N(8)
f2 = finalize(o2, print, 'at exit')
f3 = finalize(o2, lambda: print('order: last made first'))
x = N(10)
y = N(11)
x.o = y
y.o = x
rx = ref(x, lambda r: print('cycle dead'))
del x, y
print(rx() is not None)
gc.collect()
print(rx())

class D:

    def __del__(self):
        print('del D', self.r() is None if hasattr(self, 'r') else '')
d = D()
d.r = ref(d)
del d

class Slots:
    __slots__ = ('a',)

class SlotsW:
    __slots__ = ('a', '__weakref__')
print(t(ref, Slots()), ref(SlotsW())(), ref(len)() is len, ref(int)() is int)
print(ref(N.meth)() is N.meth, t(ref, N(1).meth)() is None, ref(lambda: 0)())
print(t(ref, (1,)), t(ref, {}), ref({1})(), t(ref, 1.5), ref(type)() is type)
print(t(ref, None), ref(frozenset())() is not None, t(ref, object()))
lst = [1, [2, 3], {'k': [4]}]
sh, dp = (copy.copy(lst), copy.deepcopy(lst))
lst[1].append(9)
print(sh, dp, sh[1] is lst[1])
cyc = [1]
cyc.append(cyc)
dc = copy.deepcopy(cyc)
print(dc, dc[1] is dc, dc is not cyc)

class C:

    def __init__(self):
        self.v = [1]
        self.w = self.v

    def __copy__(self):
        print('__copy__')
        n = C.__new__(C)
        n.__dict__.update(self.__dict__)
        return n

class DC(C):

    def __deepcopy__(self, memo):
        print('__deepcopy__', len(memo))
        n = DC()
        memo[id(self)] = n
        n.v = copy.deepcopy(self.v, memo)
        return n

class G:

    def __getstate__(self):
        print('getstate')
        return {'q': 1}

    def __setstate__(self, s):
        print('setstate', s)
        self.__dict__.update(s, z=2)

class Rd:

    def __init__(self, a):
        self.a = a

    def __reduce__(self):
        print('reduce')
        return (Rd, (self.a,), {'b': 2}, iter([1, 2]), iter([('k', 'v')]))

    def append(self, x):
        print('append', x)

    def extend(self, x):
        print('extend', list(x))

    def __setitem__(self, k, v):
        print('set', k, v)

class RdS:

    def __reduce_ex__(self, p):
        print('reduce_ex', p)
        return 'RdS'

class Nw:

    def __new__(cls, a, *, b):
        o = super().__new__(cls)
        o.a, o.b = (a, b)
        return o

    def __getnewargs_ex__(self):
        return ((self.a,), {'b': self.b})

class Sl:
    __slots__ = ('x', 'y', '__dict__')

    def __init__(self):
        self.x = [1]
        self.z = 3
c1 = C()
c2 = copy.copy(c1)
c3 = copy.deepcopy(c1)
print(c2.v is c1.v, c3.v is c3.w, c3.v is not c1.v)
d1 = copy.deepcopy([DC(), 5])
print(vars(copy.copy(G())), vars(copy.deepcopy(Rd([3]))))
print(copy.copy(RdS()).__class__.__name__, vars(copy.copy(Nw(1, b=2))))
print(copy.copy(Sl()).x, copy.deepcopy(Sl()).z, t(lambda: copy.copy(Sl()).y))
for v in (
    1, 'a', None, (1, 2), len, int, range(3), ..., b'x', 1.5, frozenset([1]), lambda: 0,
    type, sys,
):
    print(copy.copy(v) is v, t(lambda: copy.deepcopy(v) is v), end=' ')
print(t(copy.copy, (i for i in ())), t(copy.deepcopy, sys._getframe()))
print(copy.deepcopy((1, [2])), copy.deepcopy({(1, 2): {3}}))
print(t(copy.copy, open('/dev/null')), copy.copy(bytearray(b'x')), copy.copy({1, 2}))
print(t(copy.copy, memoryview(b'x')), copy.deepcopy(N.meth) is N.meth)
print(copy.deepcopy(N(2).meth)(), copy.copy(ValueError('x', 1)).args)
print(copy.deepcopy(ValueError([1])).args, copy.copy(slice(1, 2)))
print(copy.deepcopy(Ellipsis), copy.error, copy.replace.__name__, t(copy.replace, 5))
print(t(copy.copy), isinstance(copy.copy(object()), object))
print(copy.copy(iter([1, 2])).__next__(), t(copy.copy, zip([1], [2]).__class__))
t1 = ([],)
t2 = copy.deepcopy((t1, t1))
print(t2, t2[0] is t2[1], copy.deepcopy(((1, 2), 'x')))
big = None
for i in range(300):
    big = [big]
print(copy.deepcopy(big) == big)
memo = {}
z = [1]
print(copy.deepcopy([z, z], memo)[0] is memo[id(z)], len(memo))
from types import SimpleNamespace as NS, MappingProxyType as MP
print(copy.deepcopy(NS(a=[1], b=NS())), copy.copy(NS(x=1)), t(copy.deepcopy, MP({})))
print(copy.replace(NS(a=1, b=2), b=3))
