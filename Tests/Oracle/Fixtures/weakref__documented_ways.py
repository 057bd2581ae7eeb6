import weakref, gc, sys
class Obj:
    def __init__(s, n): s.n = n
    def m(s): return s.n
    def __repr__(s): return f'Obj({s.n})'
    def __del__(s): print('del', s.n)
o = Obj(1); r = weakref.ref(o, lambda ref: print('dead', ref() is None)); print(r() is o, r == weakref.ref(o), hash(r) == hash(o), weakref.getweakrefcount(o), weakref.getweakrefs(o)[0] is r, r.__callback__ is not None); del o; print(r(), r.__callback__)
o = Obj(2); p = weakref.proxy(o); print(p.n, p.m(), p, type(p).__name__, p == o if False else '', isinstance(p, Obj), p.__class__); p.n = 9; print(o.n); del o
try: p.n
except ReferenceError as e: print(e)
o = Obj(3); wm = weakref.WeakMethod(o.m); print(wm()(), wm == weakref.WeakMethod(o.m)); del o; print(wm())
d = weakref.WeakValueDictionary(); a, b = Obj('a'), Obj('b'); d['a'] = a; d['b'] = b; print(sorted(d), len(d), 'a' in d, d.get('z', 5), dict(d), list(d.items()), d.pop('b'), d.setdefault('a', None)); del a; print(len(d), list(d.keys())); 
try: d['a']
except KeyError as e: print('KeyError', e)
k = weakref.WeakKeyDictionary(); x = Obj('x'); k[x] = 1; k[b] = 2; print(len(k), k[x], x in k, sorted(v for v in k.values()), 3 in k); del x; print(len(k), list(k.items()))
s = weakref.WeakSet([b]); t = Obj('t'); s.add(t); print(len(s), t in s, 5 in s, s == {b, t} if False else len(s | {t})); del t; print(len(s), list(s)); s.discard(b); print(len(s))
o = Obj('f'); f = weakref.finalize(o, print, 'finalized', 1, end='!\n'); print(f.alive, f.peek()[1:], f.atexit); del o; print(f.alive, f(), f.peek(), f.detach())
o = Obj('g'); f = weakref.finalize(o, print, 'never'); f.detach(); del o
o = Obj('h'); f = weakref.finalize(o, lambda: 'result'); print(f(), f(), f.alive); del o
class Sl:
    __slots__ = ('x',)
for fn in (lambda: weakref.ref(5), lambda: weakref.ref('s'), lambda: weakref.ref([]), lambda: weakref.ref(Sl()), lambda: weakref.proxy(3), lambda: weakref.WeakMethod(5), lambda: weakref.WeakSet([5]), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.ref(), lambda: weakref.WeakValueDictionary(a=5), lambda: weakref.WeakSet().pop(), lambda: weakref.WeakKeyDictionary()[5], lambda: weakref.finalize(5, print), lambda: weakref.ref(Obj)() is Obj, lambda: weakref.ref(len)() is len):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
class Node:
    def __init__(s, n): s.n = n; s.parent = None; s.kids = []
    def add(s, k): k.parent = weakref.ref(s); s.kids.append(k)
root = Node('r'); kid = Node('k'); root.add(kid); print(kid.parent().n); del root; print(kid.parent())
c = Obj('cyc'); c.me = c; cr = weakref.ref(c); del c; print(cr() is not None); gc.collect(); print(cr())
class R(weakref.ref):
    def __new__(cls, ob, cb=None, **k): return super().__new__(cls, ob, cb)
    def __init__(s, ob, cb=None, **k): super().__init__(ob, cb); s.k = k
o = Obj('sub'); rr = R(o, None, a=1); print(rr().n, rr.k, repr(rr).split(' at ')[0]); 
print(repr(weakref.ref(o)).split(' at ')[0], repr(weakref.ref(o)).split('; ')[1][:8], repr(d).split(' at ')[0], repr(s)[:4], repr(k).split(' at ')[0]); del o; print(repr(rr).split('; ')[1])
v = weakref.WeakValueDictionary(); objs = [Obj(i) for i in range(3)]; v.update({i: x for i, x in enumerate(objs)}); print(len(v), [x.n for x in v.values()], v.copy() is not v, len(v.valuerefs()))
for i in list(v): del objs[0]
print(len(v)); x = None
class Cache:
    def __init__(s): s.c = weakref.WeakValueDictionary(); s.hits = 0
    def get(s, k):
        try: o = s.c[k]; s.hits += 1
        except KeyError: o = s.c[k] = Obj(('c', k))
        return o
ch = Cache(); z = ch.get(1); print(ch.get(1) is z, ch.hits, len(ch.c)); del z; print(len(ch.c)); print('end')
