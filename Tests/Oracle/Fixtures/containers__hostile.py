"""Containers changed by the `__eq__`, `__repr__`, `__index__`, `__del__` that they call."""
def t(f):
    try: print(f.__name__, f())
    except BaseException as e: print(f.__name__, type(e).__name__, e)
class Evil:
    def __init__(self, act, h=1, r=False): self.act=act; self.h=h; self.r=r
    def __eq__(self, o): self.act(); return self.r
    def __hash__(self): return self.h
    def __lt__(self, o): self.act(); return self.r
def a1():
    l=[1]*10
    l[3]=Evil(lambda: l.clear())
    return l.index(7) if 7 in l else 'no'
def a2():
    l=[1]*10
    l[3]=Evil(lambda: l.clear())
    l.remove(5)
def a3():
    l=[1]*10; m=[1]*10
    l[3]=Evil(l.clear); 
    return l==m, l<m
def a4():
    l=[1]*10; m=[1]*10
    l[3]=Evil(m.clear); m[3]=2
    return l==m
def a5():
    d={1:1}
    k=Evil(lambda: d.update({i:i for i in range(100,200)}), 1)
    d[k]=2
    return len(d)
def a6():
    d={}
    for i in range(20): d[Evil(lambda: d.clear(), 5)]=1
    return len(d)
def a7():
    d={Evil(lambda: d.clear(), 5): 1}
    return d.get(Evil(lambda: None, 5), 'gone'), len(d)
def a8():
    s={Evil(lambda: s.clear(), 5)}
    s.add(Evil(lambda: None, 5))
    return len(s)
def a9():
    s=set(); o=set()
    for i in range(5): o.add(Evil(lambda: s.update(range(50)), i+1))
    for i in range(5): s.add(i+1)
    s|=o
    return len(s)
def b1():
    l=[Evil(lambda: l.append(1)) for _ in range(5)]
    l.sort()
def b2():
    l=[3,2,1]
    l.sort(key=lambda x: l.append(x) or x)
def b3():
    l=[3,2,1]
    def k(x):
        print(l); return x
    l.sort(key=k); return l
def b4():
    l=[3,2,1]
    def k(x): raise ValueError(x)
    try: l.sort(key=k)
    except ValueError as e: print(e)
    return l
def b5():
    l=[1,2,3]
    class It:
        def __iter__(self):
            l.clear(); yield 7; yield 8
    l[1:2]=It(); return l
def b6():
    l=list(range(10))
    class It:
        def __iter__(self):
            l.clear(); yield 7; yield 8
    l[::5]=It(); return l
def b7():
    l=list(range(10))
    class I:
        def __index__(self): l.clear(); return 3
    return l[I():], l
def b8():
    l=list(range(10))
    class I:
        def __index__(self): l.clear(); return 3
    l.insert(I(), 5); return l
def b9():
    l=list(range(10))
    class I:
        def __index__(self): l.clear(); return 3
    return l.pop(I())
def c1():
    l=list(range(10))
    class I:
        def __index__(self): l.clear(); return 3
    l[I()]=3
def c2():
    l=[]
    for i in range(5): l.append(l)
    return repr(l)
def c3():
    d={}; d['x']=d; d['y']=[d, (d,)]
    return repr(d), repr(d.values()), repr(d.items())
def c4():
    l=[1,2,3]
    for x in l:
        if len(l)<10: l.append(x)
    return l
def c5():
    l=[1,2,3,4]
    for x in l: l.remove(x)
    return l
def c6():
    d={1:1,2:2}
    for k in d: d[k+10]=1
def c7():
    d={1:1,2:2}
    for k in list(d): del d[k]
    return d
def c8():
    s={1,2}
    for k in s: s.add(k+10)
def c9():
    d={1:1,2:2}
    for k in d: d[k]=5
    return d
class Rep:
    def __init__(self, f): self.f=f
    def __repr__(self): self.f(); return 'R'
def d1():
    l=[1,2,3,4]; l[1]=Rep(l.clear)
    return repr(l)
def d2():
    d={i:i for i in range(5)}; d[2]=Rep(d.clear)
    return repr(d)
def d3():
    s=set(); s.add(Rep(s.clear)); return repr(s)
class Del:
    def __init__(self,f): self.f=f
    def __del__(self): self.f()
def d4():
    l=[]; l.append(Del(lambda: l.append(5))); l.clear(); return l
def d5():
    l=[0,0]; l[0]=Del(lambda: l.clear()); l[0]=1; return l
def d6():
    d={}; d[1]=Del(lambda: d.clear()); d[1]=2; return d
def d7():
    d={}; d[1]=Del(lambda: d.update(a=1)); del d[1]; return d
def d8():
    l=[Del(lambda: l.extend(range(5))) for _ in range(4)]; l[1:3]=[7]; return l[-6:] if False else len(l)
def d9():
    l=[1,2,3,4,5,6]; l[2]=Del(lambda: l.clear()); l[::2]=[7,8,9]; return l
def e1():
    x=[]
    for i in range(100000): x=[x]
    try: repr(x)
    except RecursionError as e: return str(e)
def e2():
    x=()
    for i in range(100000): x=(x,)
    try: hash(x)
    except RecursionError as e: return 'R'
    return 'fine'
def e3():
    x=[];y=[]
    for i in range(100000): x=[x]; y=[y]
    try: return x==y
    except RecursionError as e: return str(e)
def e4():
    x={}
    for i in range(100000): x={1:x}
    try: repr(x)
    except RecursionError as e: return str(e)
def e5():
    x=frozenset()
    for i in range(1000): x=frozenset([x])
    return len(x)
def e6():
    l=[]; l.append(l)
    m=[]; m.append(m)
    try: return l==m
    except RecursionError as e: return str(e)





def f3():
    class H:
        def __iter__(self): print('iter'); return iter([1])
        def __len__(self): print('len'); return 5
    return list(H()), tuple(H()), sorted(H()), [*H()], set(H()), dict.fromkeys(H()), max(H()), sum(H()), (lambda *a: a)(*H()), [].extend(H())
def f4():
    class H:
        def __iter__(self): return iter([1])
        def __length_hint__(self): return 'a'
    return list(H())
def f5():
    class H:
        def __iter__(self): return iter([1])
        def __len__(self): raise ValueError('x')
    return list(H())
def f6():
    class H:
        def __iter__(self): return iter([1])
        def __len__(self): raise TypeError('x')
        def __length_hint__(self): raise TypeError('y')
    return list(H())
def f7():
    it=iter([1,2,3])
    class I:
        def __iter__(self): return self
        def __next__(self):
            return next(it)
    return list(zip(I(), I())), list(map(lambda a,b:(a,b), I(), [1]))
def f8():
    d={}
    for i in range(1000): d[i]=i
    for i in range(999): del d[i]
    it=iter(d); return next(it), d
def f9():
    it=iter([1,2,3]); next(it)
    it2=reversed([1,2,3]); next(it2)
    return it.__length_hint__(), it2.__length_hint__(), list(it), list(it2), it.__length_hint__()
def g1():
    return list(iter([1,2,0,5].pop, 0)), list(iter(iter([1,2,3]).__next__, 2))
def g2():
    class A(dict):
        def __iter__(self): return iter(['q'])
        def keys(self): return ['q']
        def __getitem__(self,k): return 'v'
    return dict(A(a=1)), {**A(a=1)}, dict(**A(a=1)), (lambda **k:k)(**A(a=1))
def g3():
    class A(dict):
        def keys(self): return ['q']
        def __getitem__(self,k): return 'v'
    return dict(A(a=1)), {**A(a=1)}
def g4():
    class L(list):
        def __iter__(self): return iter([9])
    l=L([1,2]); 
    return list(l), [*l], tuple(l), l+[3], [3]+l, l*2, l[:], sorted(l), (lambda *a:a)(*l), set(l), dict.fromkeys(l), ','.join(map(str,l))
def g5():
    class T(tuple):
        def __iter__(self): return iter([9])
    l=T([1,2]); a,b=1,2
    return list(l), [*l], tuple(l), l+(3,), (3,)+l, l*2, l[:], sorted(l), (lambda *a:a)(*l)
def g6():
    class L(list): pass
    l=L([1]); l.x=3; return l, l.x, l.__dict__, L([1])==[1], L(), len(L('ab')), L.__name__
def g7():
    class S(set): pass
    s=S([1]); s.y=2; return s, s|{2}, s.copy(), S([1])==s, {1}==s
def g8():
    class D(dict):
        def __missing__(self, k): self[k]=k*2; return self[k]
        def __setitem__(self, k, v): super().__setitem__(k, v+1)
    d=D(); d[1]; d.update({5:5}); d.setdefault(7,7); return d, d.get(99), D.fromkeys([1],1)
def g9():
    e=enumerate([1,2]); z=zip('ab',[1,2]); next(e)
    class Z(zip): pass
    class M(map):
        def __next__(self): return ('m', super().__next__())
    return list(e), list(z), list(Z([1],[2])), list(M(str,[1,2])), [x for x in M(str,[3])]
for f in [v for k,v in sorted(globals().items()) if len(k)==2 and callable(v)]: t(f)
