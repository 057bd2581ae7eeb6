class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", getattr(self, "n", "none"))
def g(): raise KeyError("g")
def f1():
    d = D(x)
    x = 1
def f2(): d = D(g())
def f3(): d = D(zzz)
def f4(): d = D(1 / 0)
def f5(): return D(g())
def f6(): D(n=g())
def f7(): D(1, 2)
def f8(): D()
class E(D):
    def __init__(self, n): super().__init__(n)
def f9(): E(g())
def f10(): e = E()
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10):
    print(f.__name__)
    try: f()
    except Exception as e: print(type(e).__name__)
