import weakref, gc
class Obj:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'Obj({self.n})'
    def meth(self): return self.n
log = []
o = Obj(1); r = weakref.ref(o, lambda ref: log.append(('dead', ref() is None))); print(r() is o, r == weakref.ref(o), hash(r) == hash(o), weakref.getweakrefcount(o), len(weakref.getweakrefs(o)), r.__callback__ is not None)
p = weakref.proxy(o); print(p.n, p.meth(), p, type(p), isinstance(p, Obj), p.__class__); p.n = 5; print(o.n)
wm = weakref.WeakMethod(o.meth, lambda m: log.append('wm')); print(wm()(), wm == weakref.WeakMethod(o.meth))
f = weakref.finalize(o, lambda *a, **k: log.append((a, k)), 1, k=2); f.atexit = False; print(f.alive, f.peek()[2:], f.atexit, repr(f)[:20])
del o; print(log, r(), wm(), f.alive, f())
try: p.n
except ReferenceError as e: print(e)
try: print(p)
except ReferenceError as e: print(e)
for bad in (lambda: weakref.ref(5), lambda: weakref.ref('s'), lambda: weakref.ref([]), lambda: weakref.proxy(None), lambda: weakref.WeakMethod(len), lambda: hash(weakref.proxy(Obj(1))), lambda: weakref.ref(), lambda: weakref.ref(Obj(1), 2, 3), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.WeakSet([1]), lambda: hash(weakref.ref(Obj(1))), lambda: weakref.finalize(1, print)):
    try: x = bad(); print(type(x).__name__)
    except Exception as e: print(type(e).__name__, e)
a, b = Obj('a'), Obj('b'); wv = weakref.WeakValueDictionary(a=a, b=b); wv['c'] = c = Obj('c'); print(sorted(wv), len(wv), wv['a'], wv.get('zz'), 'b' in wv, sorted(wv.items(), key=str), wv.pop('c'), wv.setdefault('d', a)); del b; print(sorted(wv), dict(wv), len(wv.valuerefs()))
wk = weakref.WeakKeyDictionary(); wk[a] = 1; k = Obj('k'); wk[k] = 2; print(len(wk), wk[a], list(wk.keys()), [r() for r in wk.keyrefs()], a in wk, 5 in wk); del k; print(list(wk.items()))
try: wk[Obj(9)]
except KeyError as e: print('KeyError')
try: wv['none']
except KeyError as e: print(e)
s = weakref.WeakSet([a]); t = Obj('t'); s.add(t); print(len(s), a in s, sorted(map(repr, s)), s | {a} == s, s.isdisjoint([]), 3 in s); del t; print(len(s), list(s), s.pop(), len(s))
class Cyc: pass
x, y = Cyc(), Cyc(); x.o = y; y.o = x; rx = weakref.ref(x, lambda r: log.append('cycle')); del x, y; gc.collect(); print(rx(), log[-1])
class R2(weakref.ref):
    __slots__ = ('tag',)
    def __new__(cls, ob, tag): return super().__new__(cls, ob)
    def __init__(self, ob, tag): super().__init__(ob); self.tag = tag
z = Obj('z'); r2 = R2(z, 'T'); print(r2().n, r2.tag, isinstance(r2, weakref.ReferenceType), r2 == weakref.ref(z), weakref.getweakrefcount(z))
class Slots:
    __slots__ = ('a',)
try: weakref.ref(Slots())
except TypeError as e: print(e)
class Slots2: __slots__ = ('__weakref__',)
q = Slots2(); print(weakref.ref(q)() is q, q.__weakref__ is not None)
class Cont:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
    def __contains__(self, v): return v == 1
    def __add__(self, o): return 'add'
    def __call__(self, *a): return a
    def __bool__(self): return False
    def __iter__(self): return iter('xy')
cc = Cont(); pc = weakref.proxy(cc); print(len(pc), pc[4], 1 in pc, pc + 1, pc(1, 2), bool(pc), list(pc), type(pc).__name__, pc == cc)
def cb(ref): raise ValueError('in callback')
import sys; sys.unraisablehook = lambda u: print('unraisable', u.exc_type.__name__, u.exc_value)
v = Obj(0); rv = weakref.ref(v, cb); del v
d = weakref.WeakValueDictionary(); objs = [Obj(i) for i in range(4)]
for i, ob in enumerate(objs): d[i] = ob
for key in d:
    if key == 1: del objs[3]; ob = None
print(sorted(d)); import copy; print(copy.copy(d) is d, sorted(copy.copy(d)), sorted(d.copy()))
