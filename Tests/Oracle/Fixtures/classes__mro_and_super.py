class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [k.__name__ for k in D.mro()], super(B, D()).f(), super(D, D()).f.__self__.__class__.__name__)
print(super(B, D).f(D()), super(C, D()).f())
class Mixin:
    def __init__(self, *a, m=None, **k): super().__init__(*a, **k); self.m = m
class Base:
    def __init__(self, b=None): self.b = b
class X(Mixin, Base): pass
x = X(5, m=6); print(x.b, x.m)
try: X(1, q=2)
except TypeError as e: print(e)
for args in ((), (1,), (A, 5), (B, A()), (5, 5), (A, B, 1)):
    try: print(super(*args))
    except Exception as e: print(type(e).__name__, e)
s = super(B, D()); print(s.__thisclass__, s.__self_class__, type(s.__self__).__name__, repr(s)[:30])
try: s.nope
except AttributeError as e: print(e)
class E(A):
    def g(self): return __class__.__name__
    @classmethod
    def h(cls): return super().__init_subclass__()
    @staticmethod
    def i():
        try: return super().f()
        except RuntimeError as e: return str(e)
    def j(self): return [super().f() for _ in range(1)]
    def k(self): return (lambda: super(E, self).f())()
print(E().g(), E.h(), E.i(), E().k(), E().j())
def outside(self): return super().f()
E.out = outside
try: E().out()
except RuntimeError as e: print(e)
class F(A): __call__ = lambda self, *a: a
print(F()(1, 2), callable(F()), callable(A()))
a = A(); a.f = lambda: "inst"; print(a.f(), A.f(a)); a.__len__ = lambda: 5
try: len(a)
except TypeError as e: print(e)
A.__len__ = lambda s: 7; print(len(a), len(D()))
del A.__len__
try: len(a)
except TypeError as e: print(e)
a.__class__ = B; print(a.f(), type(a)); 
try: a.__class__ = int
except TypeError as e: print(e)
D.__bases__ = (C, B); print([k.__name__ for k in D.__mro__])
try: D.__bases__ = (A, B)
except TypeError as e: print(e)
try: D.__bases__ = ()
except TypeError as e: print(e)
