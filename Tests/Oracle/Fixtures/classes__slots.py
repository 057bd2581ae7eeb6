class A:
    __slots__ = ("x", "_y", "__z")
    def __init__(self): self.x = 1; self.__z = 3
    def z(self): return self.__z
a = A(); print(a.x, a.z(), a._A__z, hasattr(a, "_y"), hasattr(a, "__dict__"), A.x, A.__slots__)
for f in (lambda: a._y, lambda: setattr(a, "q", 1), lambda: vars(a), lambda: delattr(a, "_y"), lambda: a.__weakref__, lambda: A.x.__get__(5), lambda: A.x.__set__(5, 1), lambda: A.x.__get__(None, A) is A.x, lambda: A.x.__name__, lambda: A.x.__objclass__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class B(A):
    __slots__ = ("w",)
b = B(); b.w = 4; print(b.w, b.x, hasattr(b, "__dict__"))
class C(B): pass
c = C(); c.anything = 1; print(vars(c), c.x)
class D: __slots__ = ("__dict__",)
d = D(); d.x = 1; print(d.__dict__)
for src in ("class E: __slots__ = ('a', 'a')", "class E: __slots__ = 'abc'", "class E: __slots__ = ('1a',)", "class E: __slots__ = (1,)", "class E:\n a = 1\n __slots__ = ('a',)", "class E(int): __slots__ = ('a',)", "class E(A, D): __slots__ = ()", "class E: __slots__ = ()\nclass F: __slots__ = ('q',)\nclass G(E, F): pass", "class E: __slots__ = ('q',)\nclass F: __slots__ = ('r',)\nclass G(E, F): pass", "class E: __slots__ = {'a': 'doc of a'}\nprint(E.a.__doc__)", "class E: __slots__ = ['__weakref__', '__weakref__']", "class E(A): __slots__ = ('__dict__', '__dict__')", "class E(tuple): __slots__ = ('a',)"):
    try:
        ns = dict(A=A, D=D); exec(src, ns); e = ns["E"]; print(e.__slots__, "G" in ns)
    except Exception as e: print(type(e).__name__, e)
import copy
x = A(); x._y = [1]; y = copy.copy(x); z = copy.deepcopy(x); print(y._y is x._y, z._y is x._y, z.x, z.z())
