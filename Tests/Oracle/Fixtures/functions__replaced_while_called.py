"""Functions that are replaced while calls of them are in progress."""
import gc, weakref
class A:
    def m(self, x): return ('m', x)
def evil(a):
    def new(self, x): return ('new', x)
    A.m = new
    for i in range(3):
        class B:
            def m(self, x): return ('b', i, x)
        call(B(), i)
    gc.collect()
    return 5
def call(o, x): return o.m(x)
a=A()
def site(o, f=None): return o.m(f(o) if f else 1)
print(site(a)); print(site(a)); print(site(a, evil)); print(site(a))
def fact(n):
    global fact
    if n == 3:
        def fact(n): return 100
        gc.collect()
    return n * fact(n-1) if n else 1
print(fact(6))
def g(n):
    global g
    old = weakref.ref(g)
    if n == 0:
        g = lambda n: None
        gc.collect()
        return [x for x in range(5)]
    r = g(n-1)
    return r, n
print(g(4))
class C:
    def __init__(self, n):
        if n:
            def init(self, n): self.z = n
            C.__init__ = init
            for i in range(5): C(0)
            gc.collect()
        self.n = n
print(vars(C(3)), vars(C(4)))
def h(o, depth):
    if depth == 0:
        o.__class__.run = lambda self, d: 'changed'
        for i in range(20):
            k = type('K', (), {'run': lambda self, d, i=i: i})()
            rec(k, 0)
        return 'deep'
    return rec(o, depth - 1)
def rec(o, d): return o.run(d)
class R:
    def run(self, d):
        if d: return ('r', h(self, d), [d]*3)
        return h(self, 0)
r=R()
print(rec(r, 3)); print(rec(r,3))
