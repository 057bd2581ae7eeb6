def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


import weakref, copy, gc
from weakref import *
class A:
    def __init__(self, n): self.n=n
    def __repr__(self): return f'A({self.n})'
    def m(self): return self.n
    def __call__(self): return 'called'
a,b,c=A(1),A(2),A(3)
d=WeakValueDictionary(); d['a']=a; d['b']=b; d['t']=A(9)
t(lambda: dict(d)); t(lambda: len(d)); t(lambda: d['a']); t(lambda: d['t']); t(lambda: d.get('t')); t(lambda: d.get('t',5)); t(lambda: 'a' in d); t(lambda: list(d)); t(lambda: list(d.items())); t(lambda: list(d.values())); t(lambda: list(d.keys())); t(lambda: d.setdefault('c',c)); t(lambda: d.pop('c')); t(lambda: d.pop('c')); t(lambda: d.pop('c',7)); t(lambda: d.setdefault('x', 5)); t(lambda: sorted(d|{'q':c})); t(lambda: len(d.valuerefs())); t(lambda: copy.copy(d)['a']); t(lambda: copy.deepcopy(d)['a'] is a); t(lambda: d.update(z=c)); t(lambda: sorted(d)); del d['z']; t(lambda: d.popitem()); t(lambda: len(d)); t(lambda: repr(d)[:22])
del a; t(lambda: dict(d)); t(lambda: WeakValueDictionary({'b':b})['b']); t(lambda: WeakValueDictionary([('b',b)])['b'])
a=A(1); k=WeakKeyDictionary(); k[a]='one'; k[b]='two'
t(lambda: dict(k)); t(lambda: k[a]); t(lambda: k[c]); t(lambda: a in k); t(lambda: 3 in k); t(lambda: k.get(c,0)); t(lambda: k.setdefault(c,'three')); t(lambda: len(k)); t(lambda: list(k.items())); del a; t(lambda: list(k.values())); t(lambda: len(k)); t(lambda: k.pop(b)); t(lambda: k.pop(b)); t(lambda: k.popitem()); t(lambda: k.popitem()); t(lambda: k.__setitem__(3,4)); t(lambda: len(k.keyrefs()))
a=A(1); s=WeakSet([a,b]); s.add(c)
t(lambda: len(s)); t(lambda: a in s); t(lambda: 3 in s); t(lambda: sorted(x.n for x in s)); del a; t(lambda: sorted(x.n for x in s)); t(lambda: s.remove(b)); t(lambda: s.remove(b)); s.discard(b); t(lambda: len(s)); t(lambda: (s|{b}).issuperset(s)); t(lambda: s=={c}); t(lambda: s==WeakSet([c])); t(lambda: sorted(x.n for x in s.union([b]))); t(lambda: len(s-WeakSet([c]))); t(lambda: len(s & [c])); t(lambda: len(s ^ WeakSet([b]))); t(lambda: s.isdisjoint([b])); t(lambda: s < WeakSet([b,c])); t(lambda: s.pop()); t(lambda: s.pop()); t(lambda: WeakSet[int])
a=A(1); w=WeakMethod(a.m); t(lambda: w()()); t(lambda: w==WeakMethod(a.m)); t(lambda: hash(w)==hash(WeakMethod(a.m))); del a; t(lambda: w()); t(lambda: WeakMethod(3)); 
a=A(1); w=WeakMethod(a.m, lambda r: print('method gone')); del a
a=A(1); f=finalize(a, print, 'final', a.n, sep='-'); t(lambda: f.alive); t(lambda: f.peek()[1:]); t(lambda: f.atexit); del a; t(lambda: f.alive); t(lambda: f()); t(lambda: f.peek()); t(lambda: f.detach())
a=A(1); f=finalize(a, lambda: 5); t(lambda: f()); t(lambda: f.alive); t(lambda: repr(f).rpartition(';')[2])
a=A(1); f=finalize(a, print, 'never'); t(lambda: f.detach()[0]); del a
a=A(1); p=proxy(a); t(lambda: p.n); t(lambda: p.m()); p.n=7; t(lambda: a.n); t(lambda: str(p)); t(lambda: type(p)); t(lambda: p()); t(lambda: isinstance(p, A)); del a; t(lambda: p.n)
a=A(1); r=ref(a, lambda r: print('cb', r() is None)); t(lambda: r() is a); t(lambda: getweakrefcount(a)); t(lambda: getweakrefs(a)==[r]); del a
t(lambda: ref(3)); t(lambda: ref([])); t(lambda: weakref.__all__); t(lambda: ProxyTypes)
keep=A('atexit'); f=finalize(keep, print, 'at exit'); f2=finalize(keep, print, 'second first'); f3=finalize(keep, print, 'no'); f3.atexit=False
