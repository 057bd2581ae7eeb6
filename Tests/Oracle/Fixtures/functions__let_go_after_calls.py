"""Functions that die when their names go, after having been called by them."""
import weakref
class X:
    def __del__(self): print('del')
def f(a, b=X()): return a
def g(a): return a
def h(x, y): return x
print(f(1, 2), h(1, 2))
r = weakref.ref(g)
for i in range(3): g(i)
del g
print(r())
k = weakref.ref(h)
h = None
print(k())
del f
print('end')
