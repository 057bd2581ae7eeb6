class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__qualname__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f"{self.name} wants {self.kind.__name__}, got {value!r}")
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        try: del obj.__dict__[self.name]
        except KeyError: raise AttributeError(self.name) from None
class NonData:
    def __get__(self, o, t): return ("nondata", o is None, t.__name__)
class Rec:
    a = Typed(int, 0); b = Typed(str, "x"); nd = NonData()
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
r = Rec(a=5)
print(r.a, r.b, r.nd, Rec.nd, Rec.a is Rec.__dict__["a"], vars(r))
r.nd = "shadow"; print(r.nd, vars(r)); del r.nd; print(r.nd)
for v in (1.5, "s", None, True):
    try: r.a = v; print("ok", r.a)
    except TypeError as e: print(e)
del r.a; print(r.a)
try: del r.a
except AttributeError as e: print(repr(e), e.name, e.obj)
class P:
    def __init__(self): self._v = 1
    v = property(lambda s: s._v, doc="the v")
    @v.setter
    def v(self, x): self._v = x * 2
    @v.deleter
    def v(self): print("deleted")
p = P(); p.v = 5; print(p.v); del p.v; print(P.v.__doc__, P.v.fget.__name__, P.v.fset.__name__, P.__dict__["v"].__isabstractmethod__)
class Q(P):
    @P.v.getter
    def v(self): return "Q" + str(self._v)
q = Q(); q.v = 3; print(q.v, Q.v.fset is P.v.fset)
class RO:
    x = property(lambda s: 1)
for f in (lambda: setattr(RO(), "x", 1), lambda: delattr(RO(), "x"), lambda: RO.x.fset, lambda: property().__get__(1), lambda: setattr(RO(), "__class__", 5), lambda: setattr(RO, "__name__", 5), lambda: delattr(RO, "__name__"), lambda: setattr(RO(), "__dict__", 5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(property.__doc__[:30], type(P.v), RO.__dict__.keys() >= {"x", "__module__"}, RO.__name__, RO.__qualname__, RO.__module__, RO.__bases__, RO.__mro__, RO.__basicsize__ > 0, RO.__dictoffset__ != 0, RO.__flags__ > 0)
