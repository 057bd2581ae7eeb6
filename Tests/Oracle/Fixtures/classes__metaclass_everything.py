class Registry(type):
    items = {}
    def __new__(m, name, bases, ns, /, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if k[0] != "_"), kw)
        c = super().__new__(m, name, bases, ns)
        return c
    def __init__(c, name, bases, ns, /, **kw):
        super().__init__(name, bases, ns)
        if kw.get("register", True): Registry.items[name] = c
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw); return {"injected": name.lower()}
    def __call__(c, *a, **k):
        print("call", c.__name__, a, k); return super().__call__(*a, **k)
    def __instancecheck__(c, x): return x == 42 or super().__instancecheck__(x)
    def __subclasscheck__(c, x): return x is int or super().__subclasscheck__(x)
    def __len__(c): return 99
    def __iter__(c): return iter("abc")
    def __contains__(c, x): return x == "in"
    def __getitem__(c, k): return (c.__name__, k)
    def __repr__(c): return f"<R {c.__name__}>"
    def __bool__(c): return False
    def __add__(c, o): return f"{c.__name__}+{o}"
    def __lt__(c, o): return c.__name__ < o.__name__
    def __dir__(c): return ["z", "a"]
    def __eq__(c, o): return c is o
    __hash__ = type.__hash__
    @property
    def prop(c): return "meta prop " + c.__name__
    def meth(c): return "meta meth"
class Base(metaclass=Registry):
    x = 1
    def __init__(self, *a, **k): self.a = a
class Child(Base, register=False): y = 2
print(Registry.items, Base.injected, Child.injected, isinstance(42, Base), isinstance(Child(), Base), issubclass(int, Base), issubclass(str, Base), len(Base), list(Base), "in" in Base, Base["k"], bool(Base), Base + 1, sorted([Child, Base]), dir(Base), Base.prop, Child.meth())
try: Child().prop
except AttributeError as e: print(e)
try: Child().meth()
except AttributeError as e: print(e)
C = Registry("C", (Base,), {"z": 1}, flag=True)
print(C, type(C), C.__mro__, isinstance(C, Registry), type(Base).__name__)
class Other(type): pass
try:
    class Bad(Base, metaclass=Other): pass
except TypeError as e: print(e)
def func_meta(name, bases, ns, **kw): return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
class F(metaclass=func_meta, opt=1): a = 1
print(F)
class Sing(type):
    _i = {}
    def __call__(c, *a):
        if c not in c._i: c._i[c] = super().__call__(*a)
        return c._i[c]
class One(metaclass=Sing):
    def __init__(self, v): self.v = v
print(One(1) is One(2), One(3).v)
class ISub:
    subs = []
    def __init_subclass__(cls, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; ISub.subs.append(cls.__name__)
class S1(ISub, tag="t1"): pass
class S2(S1): pass
print(ISub.subs, S1.tag, S2.tag, ISub.__subclasses__(), S1.__subclasses__())
class CGI:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
print(CGI[int], CGI["a", 1])
print(type("Dyn", (Base,), {"f": lambda s: 7})().f())
