import sys, abc, types, inspect, functools, collections
class Field:
    _count = 0
    def __init__(self, typ=str, *, default=inspect.Parameter.empty, check=lambda v: True):
        self.typ, self.default, self.check = typ, default, check
        self.order = Field._count; Field._count += 1
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t=None):
        if o is None: return self
        try: return o.__dict__[self.name]
        except KeyError: raise AttributeError(f"{type(o).__name__!r} object has no value for {self.name!r}") from None
    def __set__(self, o, v):
        if not isinstance(v, self.typ): raise TypeError(f"{self.name}: expected {self.typ.__name__}, got {type(v).__name__}")
        if not self.check(v): raise ValueError(f"{self.name}: {v!r} rejected")
        o.__dict__[self.name] = v
class ModelMeta(abc.ABCMeta):
    registry = {}
    @classmethod
    def __prepare__(mcs, name, bases, /, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return collections.OrderedDict(Field=Field)
    def __new__(mcs, name, bases, ns, /, *, table=None, **kw):
        ns.pop("Field", None)
        fields = {k: v for b in reversed(bases) for k, v in getattr(b, "_fields", {}).items()}
        fields |= {k: v for k, v in ns.items() if isinstance(v, Field)}
        cls = super().__new__(mcs, name, bases, dict(ns), **kw)
        cls._fields = dict(sorted(fields.items(), key=lambda kv: kv[1].order))
        cls._table = table or name.lower() + "s"
        params = [inspect.Parameter(k, inspect.Parameter.KEYWORD_ONLY, default=f.default, annotation=f.typ) for k, f in cls._fields.items()]
        cls.__signature__ = inspect.Signature(params)
        mcs.registry[name] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns); print("init", name, sorted(kw))
    def __call__(cls, *args, **kw):
        bound = cls.__signature__.bind(*args, **kw); bound.apply_defaults()
        obj = super().__call__(); 
        for k, v in bound.arguments.items(): setattr(obj, k, v)
        return obj
    def __iter__(cls): return iter(cls._fields)
    def __len__(cls): return len(cls._fields)
    def __contains__(cls, k): return k in cls._fields
    def __getitem__(cls, k): return cls._fields[k]
    def __bool__(cls): return True
    def __repr__(cls): return f"<model {cls.__name__}>"
    def __eq__(cls, o): return isinstance(o, ModelMeta) and cls.__name__ == o.__name__
    def __hash__(cls): return hash(cls.__name__)
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __or__(cls, o): return (cls, o)
    def __instancecheck__(cls, o): return super().__instancecheck__(o) or getattr(o, "model", None) == cls.__name__
    def __dir__(cls): return ["only", *cls._fields]
    def __getattr__(cls, n):
        if n.startswith("by_"): return lambda v: f"SELECT * FROM {cls._table} WHERE {n[3:]} = {v!r}"
        raise AttributeError(n)
    def __setattr__(cls, n, v):
        if n.isupper(): raise AttributeError(f"constant {n}")
        super().__setattr__(n, v)
    def __delattr__(cls, n): print("del", n); super().__delattr__(n)
    @property
    def meta_prop(cls): return "meta:" + cls.__name__
class Model(metaclass=ModelMeta):
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in type(self))})"
    def __eq__(self, o): return type(self) is type(o) and vars(self) == vars(o)
class User(Model, table="people"):
    name = Field(); age = Field(int, default=0, check=lambda v: v >= 0)
class Admin(User):
    level = Field(int, default=1)
    LIMIT = 3
print(User, Admin, ModelMeta.registry, len(Admin), list(Admin), "age" in User, User["age"].typ)
print(User(name="a"), Admin(name="b", level=2, age=3), User(name="a") == User(name="a"), User(name="x").age)
for f in (lambda: User(), lambda: User("a"), lambda: User(name=1), lambda: User(name="a", age=-1), lambda: User(name="a", x=1), lambda: Admin.LIMIT.x, lambda: setattr(Admin, "LIMIT", 4), lambda: Admin.nope, lambda: User(name="a").nope, lambda: User.meta_prop, lambda: User(name="q").meta_prop, lambda: User.by_age(3), lambda: dir(User), lambda: sorted([User, Model, Admin]), lambda: User | int, lambda: int | User, lambda: inspect.signature(User), lambda: isinstance(types.SimpleNamespace(model="User"), User), lambda: isinstance(3, User), lambda: User == Admin, lambda: {User: 1}[User], lambda: User.__signature__.parameters["age"].default, lambda: type(User), lambda: User.__class__.__mro__, lambda: Admin.__mro__, lambda: Admin.mro() == list(Admin.__mro__), lambda: User.__subclasses__(), lambda: Admin.__base__, lambda: Admin.__bases__, lambda: Admin.__qualname__, lambda: Admin.__module__, lambda: sorted(k for k in vars(Admin) if not k.startswith("__"))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
Admin.tmp = 1; del Admin.tmp
try: del Admin.tmp
except AttributeError as e: print(e)
# classes made in other ways
X = types.new_class("X", (Model,), {"table": "xs"}, lambda ns: ns.update(f=Field(float, default=1.5)))
print(X, X(), X._table, types.resolve_bases((int,)), types.prepare_class("P", (Model,), {"table": 1})[0])
Y = ModelMeta("Y", (Model,), {"z": Field(int)}); print(Y(z=3), Y.__module__)
try: type("Z", (Model,), {})
except Exception as e: print(type(e).__name__, e)
print(type("Z", (Model,), {}))
class M2(type): pass
try:
    class Clash(Model, metaclass=M2): pass
except TypeError as e: print(e)
class Both(ModelMeta, M2): pass
class Fine(Model, metaclass=Both): pass
print(type(Fine))
def meta_func(name, bases, ns, **kw): return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
class F(1, 2, metaclass=meta_func, k=3): a = 1; b = 2
print(F) if 0 else print(F[0], F[2:])
class Reg:
    def __mro_entries__(self, bases): print("entries", bases == (self,)); return (dict,)
class UsesReg(Reg()): pass
print(UsesReg.__bases__, UsesReg.__orig_bases__[0].__class__.__name__, types.get_original_bases(UsesReg)[0].__class__.__name__)
class abstract(abc.ABC):
    @property
    @abc.abstractmethod
    def p(self): ...
    @abc.abstractmethod
    def m(self): return "base m"
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
    @staticmethod
    @abc.abstractmethod
    def s(): ...
for C in (abstract, type("D", (abstract,), {"p": 1, "m": 2}), type("E", (abstract,), dict.fromkeys("pmcs"))):
    try: print(C(), sorted(C.__abstractmethods__)) if C.__name__ != "E" else print(type(C()).__name__, C.__abstractmethods__)
    except TypeError as e: print(e)
abstract.register(int); print(isinstance(3, abstract), issubclass(bool, abstract), abstract in int.__mro__)
class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hook: return any("quack" in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class Duck: quack = 1
print(isinstance(Duck(), Hook), issubclass(int, Hook), inspect.isabstract(abstract), inspect.isabstract(Hook))
