import weakref
class A: pass
p = weakref.proxy(A()); p.x
