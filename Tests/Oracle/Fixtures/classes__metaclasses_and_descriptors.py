"""Metaclasses, descriptors, registries: an ORM, an interface checker, a singleton, enums by hand."""
from __future__ import annotations
import abc, functools, operator, types, weakref, copy

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

class Field:
    _order = 0

    def __init__(self, kind=object, *, default=None, required=False, check=None):
        self.kind, self.default, self.required, self.check = (kind, default, required, check)
        Field._order += 1
        self.order = Field._order

    def __set_name__(self, owner, name):
        self.name, self.owner = (name, owner)
        print(f'  {owner.__name__}.{name}')

    def __get__(self, obj, objtype=None):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.owner.__name__}.{self.name} wants {self.kind.__name__}, not {type(value).__name__}')
        if self.check and (not self.check(value)):
            raise ValueError(f'{value!r} refused by {self.check.__name__}')
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        if self.required:
            raise AttributeError(f"can't delete {self.name}")
        obj.__dict__.pop(self.name, None)

    def __repr__(self):
        return f'<Field {self.name}>'

class ModelMeta(type):
    registry = weakref.WeakValueDictionary()

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, kw)
        return types.MappingProxyType({}) if kw.get('bad') else {}

    def __new__(mcs, name, bases, ns, table=None, **kw):
        ns.setdefault('__slots_hint__', ())
        cls = super().__new__(mcs, name, bases, ns)
        fields = {}
        for b in reversed(cls.__mro__[1:]):
            fields.update(getattr(b, '_fields', {}))
        fields.update(sorted(((k, v) for k, v in ns.items() if isinstance(v, Field)), key=lambda kv: kv[1].order))
        cls._fields = fields
        cls._table = table or name.lower() + 's'
        mcs.registry[name] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        print('init', name, sorted(kw))

    def __call__(cls, *args, **kw):
        obj = super().__call__(*args, **kw)
        obj.__dict__['_saved'] = False
        return obj

    def __iter__(cls):
        return iter(cls._fields)

    def __len__(cls):
        return len(cls._fields)

    def __contains__(cls, x):
        return x in cls._fields

    def __getitem__(cls, k):
        return cls._fields[k]

    def __repr__(cls):
        return f'<model {cls.__qualname__}>'

    def __add__(cls, other):
        return ModelMeta(cls.__name__ + other.__name__, (cls, other), {})

    def __instancecheck__(cls, o):
        return type.__instancecheck__(cls, o) or hasattr(o, '_duck')

    def __subclasscheck__(cls, c):
        return super().__subclasscheck__(c)

    @property
    def table(cls):
        return cls._table

    def __getattr__(cls, n):
        if n.startswith('by_'):
            return functools.partial(cls._find, n[3:])
        raise AttributeError(f'model {cls.__name__} has no {n}')

    def __dir__(cls):
        return ['dir_of_' + cls.__name__]

    def __eq__(cls, o):
        return cls is o

    def __hash__(cls):
        return id(cls)

    def mro(cls):
        return super().mro()

    def __setattr__(cls, n, v):
        if n.isupper():
            raise AttributeError('constant')
        super().__setattr__(n, v)

def positive(x):
    return x > 0

class Model(metaclass=ModelMeta):

    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in type(self):
                raise TypeError(f'unknown {k}')
            setattr(self, k, v)

    @classmethod
    def _find(cls, field, v):
        return f'SELECT * FROM {cls.table} WHERE {field}={v!r}'

    def __repr__(self):
        return f'{type(self).__name__}({', '.join((f'{k}={getattr(self, k)!r}' for k in type(self)))})'

class Person(Model, table='people'):
    name = Field(str, required=True)
    age = Field(int, default=0, check=positive)

class Employee(Person):
    salary = Field(int)
    name2: str
print(Person, list(Employee), len(Employee), 'age' in Person, Person['name'])
print(Person.table, Employee.table, Person.name, Person.by_name('x'))
print(t(lambda: Person.nope), dir(Person))
p = Person(name='Al', age=3)
print(p, p._saved, vars(p), t(setattr, p, 'age', 'x'), t(setattr, p, 'age', -1))
print(t(delattr, p, 'name'), t(Person, zzz=1), isinstance(p, Model))
print(issubclass(Employee, Person), isinstance(types.SimpleNamespace(_duck=1), Model))
print(t(setattr, Person, 'X', 1))
del p.age
print(p.age, t(lambda: p.table), t(lambda: Person() + 1), Person == Person)
print({Person: 1}[Person], type(Person), type(type(Person)))
print(sorted(ModelMeta.registry))

class A(Model):
    a = Field(int)

class B(Model):
    b = Field(str)
AB = A + B
print(AB, list(AB), AB.__mro__, AB(a=1, b='x'), t(lambda: type('Q', (A, int), {})))
print(t(lambda: ModelMeta('Z', (A, B), {'c': Field()}, table='zz').table))
del AB
import gc
gc.collect()
print(sorted(ModelMeta.registry))
try:

    class Bad(Model, bad=True):
        pass
except TypeError as e:
    print(e)

class M1(type):
    pass

class M2(type):
    pass

class X1(metaclass=M1):
    pass

class X2(metaclass=M2):
    pass
try:

    class X3(X1, X2):
        pass
except TypeError as e:
    print(e)

class M3(M1, M2):
    pass

class X3(X1, X2, metaclass=M3):
    pass
print(type(X3).__name__, types.resolve_bases((X1,)))
print(types.prepare_class('N', (X3,))[0].__name__)
print(types.new_class('N', (X3,), {}, lambda ns: ns.update(q=1)).q)

def fmeta(name, bases, ns, **kw):
    print('fmeta', name, bases, sorted((k for k in ns if not k.startswith('__'))), kw)
    return type(name, bases, ns)

class Y(metaclass=fmeta, opt=1):
    z = 1
print(Y.z, type(Y))

class NotClass(metaclass=lambda n, b, d: 42):
    pass
print(NotClass)

class Singleton(type):
    _inst = {}

    def __call__(cls, *a, **k):
        if cls not in cls._inst:
            cls._inst[cls] = super().__call__(*a, **k)
        return cls._inst[cls]

class Conf(metaclass=Singleton):

    def __init__(self, v):
        self.v = v
print(Conf(1) is Conf(2), Conf(3).v)

class Entry:

    def __mro_entries__(self, bases):
        print('mro_entries', len(bases))
        return (dict,)

class FromEntry(Entry(), abc.ABC):
    pass
print(FromEntry.__bases__, FromEntry.__orig_bases__)
print(t(lambda: type('X', (Entry(),), {})))

class Sub:
    subs = []

    def __init_subclass__(cls, **kw):
        print('init_subclass', cls.__name__, kw)
        Sub.subs.append(cls)
        super().__init_subclass__()

    def __class_getitem__(cls, k):
        return f'{cls.__name__}[{k!r}]'

class S1(Sub, x=1, y=[2]):
    pass

class S2(S1):

    def __init_subclass__(cls):
        raise ValueError('final class')
try:

    class S3(S2):
        pass
except ValueError as e:
    print(e)
try:

    class S4(S1, metaclass=type, z=3):
        __init_subclass__ = 5

    class S5(S4):
        pass
except TypeError as e:
    print(e)
print(Sub[int], S1['a', 1], Sub.subs, t(lambda: object[int]))
print(t(lambda: type('K', (), {})['x']))
try:

    class K1(object, k=1):
        pass
except TypeError as e:
    print(e)

class Lazy:

    def __init__(self, f):
        self.f = f
        functools.update_wrapper(self, f)

    def __get__(self, o, t):
        if o is None:
            return self
        v = o.__dict__[self.f.__name__] = self.f(o)
        return v

class Meth:

    def __init__(self, f):
        self.f = f

    def __get__(self, o, t=None):
        return types.MethodType(self.f, o or t)

class ClsProp:

    def __init__(self, f):
        self.f = f

    def __get__(self, o, t):
        return self.f(t)

class U:

    @Lazy
    def big(self):
        """doc"""
        print('computing')
        return 42

    @Meth
    def who(self):
        return self

    @ClsProp
    def cname(cls):
        return cls.__name__

    def __getattribute__(self, n):
        if n == 'secret':
            return 'hidden'
        return object.__getattribute__(self, n)

    def __getattr__(self, n):
        if n[0] == '_':
            raise AttributeError(n)
        return f'dyn {n}'
u = U()
print(u.big, u.big, u.who() is u, U.who() is U, u.cname, U.cname, u.secret, u.other)
print(U.big.__doc__, t(lambda: U.other), vars(u))
print(t(lambda: U.__dict__['big'].__get__(None, U).f(u)))

class Final(type):

    def __new__(m, n, b, d):
        for x in b:
            if isinstance(x, Final):
                raise TypeError(f"type '{x.__name__}' is not an acceptable base type")
        return super().__new__(m, n, b, d)

class Leaf(metaclass=Final):
    pass
print(t(lambda: type('Z', (Leaf,), {})), t(lambda: Final('Z', (Leaf,), {})))
c = copy.copy(u)
d = copy.deepcopy(p)
print(vars(c) == vars(u), d, d is not p, copy.copy(Person) is Person)

class Cell:

    def m(self):
        return __class__
    n = lambda self: __class__
print(Cell().m(), Cell().n() is Cell, Cell.m.__closure__[0].cell_contents)
print(Cell.m.__code__.co_freevars)
Cell.__name__ = 'Renamed'
Cell.__qualname__ = 'Q.Renamed'
Cell.__module__ = 'mm'
print(Cell, Cell(), t(setattr, Cell, '__name__', 5))
print(t(setattr, Cell, '__name__', 'a\x00'), t(setattr, int, 'x', 1))
print(t(delattr, Cell, '__name__'), t(setattr, Cell, '__bases__', ()))
print(t(setattr, Cell, '__bases__', (int,)), t(setattr, Cell, '__class__', 5))
print(t(setattr, Cell(), '__class__', int), t(setattr, Cell(), '__class__', U))
print(t(setattr, Cell(), '__dict__', 5))

class P1:

    def hi(self):
        return 'p1'

class P2:

    def hi(self):
        return 'p2'

class Kid(P1):
    pass
k = Kid()
print(k.hi())
Kid.__bases__ = (P2,)
print(k.hi(), Kid.__mro__, P1.__subclasses__(), P2.__subclasses__())
k.__class__ = P1
print(k.hi(), type(k))
print(t(setattr, P2, '__bases__', (Kid,)))
