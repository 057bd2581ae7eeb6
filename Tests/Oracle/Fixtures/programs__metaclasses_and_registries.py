import abc
import sys
from types import MappingProxyType, SimpleNamespace, new_class, MethodType


class Registry(type):
    classes = {}

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": name.lower()}

    def __new__(mcs, name, bases, ns, *, tag=None, **kw):
        cls = super().__new__(mcs, name, bases, dict(ns), **kw)
        cls.tag = tag
        mcs.classes[name] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        print("init", cls, sorted(k for k in ns if not k.startswith("__")))

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        obj = super().__call__(*args, **kwargs)
        obj.made = True
        return obj

    def __iter__(cls):
        return iter(sorted(cls.classes))

    def __len__(cls):
        return len(cls.classes)

    def __contains__(cls, item):
        return item in cls.classes

    def __getitem__(cls, name):
        return cls.classes[name]

    def __instancecheck__(cls, obj):
        return type.__instancecheck__(cls, obj) or hasattr(obj, "quack")

    def __repr__(cls):
        return f"<class {cls.__name__!r}>"

    def __getattr__(cls, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"{cls!r} has no {name}")

    def __add__(cls, other):
        return f"{cls.__name__}+{other.__name__}"


class Base(metaclass=Registry):
    x = 1

    def __init__(self, v=0):
        self.v = v

    def __init_subclass__(cls, /, loud=False, **kw):
        super().__init_subclass__(**kw)
        print("subclass", cls.__name__, loud)


class Child(Base, tag="T", loud=True):
    pass


print(Base.injected, Child.tag, Child(3).made, list(Base), len(Base), "Child" in Base, Base["Child"], Base + Child, Child.dyn_hello)
print(isinstance(SimpleNamespace(quack=1), Base), isinstance(5, Base), issubclass(Child, Base), type(Child), Child.__class__.__mro__)
try:
    Base.nope
except AttributeError as e:
    print(e)


class Desc:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, "unset")

    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be int, not {type(value).__name__}")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        delattr(obj, self.name)


class Thing:
    a = Desc()
    b: "int" = Desc()

    def __getattribute__(self, name):
        if name == "secret":
            return "hidden"
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return f"<{name}?>"

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __dir__(self):
        return ["z", "a"]


t = Thing()
print(t.a, t.secret, t.other)
t.a = 5
print(t.a, t.__dict__, dir(t), vars(t), Thing.__annotations__)
try:
    t.b = "x"
except TypeError as e:
    print(e)
del t.a
print(t.a)


class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self): ...

    @abc.abstractmethod
    def scale(self, k): ...

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Shape and any("area" in B.__dict__ for B in C.__mro__):
            return True
        return NotImplemented


class Fake:
    area = 3


for mk in (lambda: Shape(), lambda: type("Sq", (Shape,), {"area": 1})(), lambda: issubclass(Fake, Shape), lambda: type("OK", (Shape,), {"area": 1, "scale": None})(), lambda: Shape.register(int), lambda: isinstance(3, Shape)):
    try:
        r = mk()
        print(r if "object at" not in repr(r) else type(r).__name__)
    except TypeError as e:
        print(e)
D = type("D", (Child,), {"y": 2, "m": lambda self: self.y}, tag="dyn")
print(D().m(), D.__mro__, D.__module__, D.__qualname__)
E2 = new_class("E2", (Base,), {"tag": 9}, lambda ns: ns.update(z=3))
print(E2.z, E2.tag, E2.__bases__)
mp = MappingProxyType({"a": 1})
print(mp, mp["a"], Base.__dict__["x"], type(Base.__dict__).__name__)
try:
    mp["b"] = 2
except TypeError as e:
    print(e)
ns = SimpleNamespace(a=1, b="x")
ns.c = [ns.a]
print(ns, ns == SimpleNamespace(a=1, b="x", c=[1]))
ns.m = MethodType(lambda self, k: (self.a, k), ns)
print(ns.m(4))
try:
    class Bad(Base, Child):
        pass
except TypeError as e:
    print(e)
try:
    class Conflict(Base, metaclass=abc.ABCMeta):
        pass
except TypeError as e:
    print(e)
try:
    type("X", (int, str), {})
except TypeError as e:
    print(e)
try:
    class NB(bool): pass
except TypeError as e:
    print(e)
print(sys.getrecursionlimit(), Base.mro() == list(Base.__mro__), Base.__subclasses__())
