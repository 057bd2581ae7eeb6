"""References, proxies, weak containers and finalisers."""

import weakref, gc, copy, sys


class A:

    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'A{self.n}'

    def m(self):
        return self.n


a = A(1)
r = weakref.ref(a, lambda r: print('gone', r() is None))
p = weakref.proxy(a)
wm = weakref.WeakMethod(a.m, lambda w: print('wm gone'))
f = weakref.finalize(a, print, 'fin', (k := 5))
print(r() is a, p.n, p.m(), repr(wm()), f.alive, f.peek()[1:])
print(weakref.getweakrefcount(a), r == weakref.ref(a), type(p).__name__)
print(isinstance(p, A))
d = weakref.WeakValueDictionary(x=a)
k = weakref.WeakKeyDictionary({a: 'v'})
s = weakref.WeakSet([a])
print(dict(d), list(k.items()), list(s), len(d), len(k), len(s), a in s, 'x' in d)
print(d.get('q'), k[a])
del a
print(r(), f.alive, len(d), len(k), len(s), wm())
try:
    p.n
except ReferenceError as e:
    print(e)
try:
    print(hash(r) is not None)
except TypeError as e:
    print(e)
for x in (5, 'x', (1,), None, [], {}, set(), lambda: 0, int, len, object()):
    try:
        print(type(weakref.ref(x)).__name__, end=' ')
    except TypeError as e:
        print(e, end=' | ')
print()


class S:
    __slots__ = ('a',)


class SW:
    __slots__ = ('a', '__weakref__')


try:
    weakref.ref(S())
except TypeError as e:
    print(e)
x = SW()
print(weakref.ref(x)() is x, x.__weakref__ is not None)


class L(list):
    pass


class D(dict):
    pass


l, dd = (L([1]), D(a=1))
print(weakref.ref(l)() is l, weakref.ref(dd)() is dd, weakref.proxy(l)[0])
print(len(weakref.proxy(l)), weakref.proxy(dd)['a'], 1 in weakref.proxy(l))
print(str(weakref.proxy(l)), weakref.proxy(l) + [2])
print(list(reversed(weakref.proxy(l))))
objs = [A(i) for i in range(5)]
ws = weakref.WeakSet(objs)
print(len(ws), sorted((o.n for o in ws)))
objs.pop()
print(len(ws))
del objs[:2]
print(sorted((o.n for o in ws)), ws | {objs[0]} == ws, ws & {objs[0]} == {objs[0]})
print(ws.issuperset([objs[0]]))
wv = weakref.WeakValueDictionary()
o1, o2 = (A(1), A(2))
wv['a'] = o1
wv['b'] = o2
print(sorted(wv), wv.pop('a'), wv.setdefault('c', o1))
print(sorted(wv.items(), key=lambda x: x[0]), list(wv.valuerefs())[0]() is not None)
print(copy.copy(wv) == wv, repr(wv).split(' at')[0])
del o2
print(sorted(wv))


class N:
    pass


n1, n2 = (N(), N())
n1.o, n2.o = (n2, n1)
rr = weakref.ref(n1)
del n1, n2
gc.collect()
print(rr())


class R(weakref.ref):
    __slots__ = ('key',)

    def __new__(cls, o, cb=None, key=None):
        s = super().__new__(cls, o, cb)
        s.key = key
        return s

    def __init__(self, o, cb=None, key=None):
        super().__init__(o, cb)


z = A(9)
q = R(z, key='kk')
print(q.key, q() is z, q == weakref.ref(z), len(weakref.getweakrefs(z)), q.__callback__)
ff = weakref.finalize(z, lambda: print('never'))
ff.detach()
print(ff.alive, ff())
g = weakref.finalize(z, lambda: print('called'))
g()
print(g.alive, g())


def cb(r):
    raise ValueError('in callback')


t = A(3)
tr = weakref.ref(t, cb)
del t
print('end')
e = A(7)
weakref.finalize(e, print, 'at exit')
weakref.finalize(e, print, 'no').atexit = False
