import types, abc, copy, reprlib, string, keyword, sys, time, operator, numbers, collections.abc as cabc
from abc import *
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
for f in (lambda: Shape(), lambda: type('S', (Shape,), {'area': 1})(), lambda: type('S', (Shape,), {'area': 1, 'name': 2, 'make': 3})()):
    try: print(type(f()).__name__)
    except TypeError as e: print(e)
print(Shape.__abstractmethods__ == {'area', 'name', 'make'}, Shape.register(int), issubclass(int, Shape), isinstance(5, Shape), Shape.__subclasses__())
class HasLen(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C): return True if any('__len__' in B.__dict__ for B in C.__mro__) else NotImplemented
print(isinstance([], HasLen), isinstance(5, HasLen), abc.get_cache_token() >= 0)
ns = types.SimpleNamespace(a=1, b='x'); ns.c = ns; print(ns, ns == types.SimpleNamespace(a=1), vars(types.SimpleNamespace(z=1)), types.SimpleNamespace({'q': 1}, r=2))
mp = types.MappingProxyType({'a': 1}); print(mp, mp['a'], mp.get('b'), list(mp.items()), mp | {'b': 2}, len(mp), mp == {'a': 1}, mp.copy(), 'a' in mp, reversed(mp) is not None, hash if False else '')
for f in (lambda: mp.__setitem__, lambda: types.MappingProxyType(5), lambda: types.SimpleNamespace(1), lambda: types.new_class('X', (int,), {'metaclass': abc.ABCMeta}), lambda: types.MethodType(5, 5), lambda: types.MethodType(len, [1])(), lambda: types.FunctionType(5, {}), lambda: types.ModuleType('m'), lambda: types.ModuleType(), lambda: types.coroutine(5), lambda: types.GenericAlias(list, int), lambda: types.UnionType(), lambda: int | 5, lambda: types.resolve_bases((int, list[int])), lambda: types.get_original_bases(int), lambda: types.DynamicClassAttribute(len).__get__(None), lambda: types.CellType(5).cell_contents, lambda: types.CellType().cell_contents, lambda: types.NoneType(), lambda: types.NotImplementedType(), lambda: types.EllipsisType(), lambda: reprlib.repr('x' * 100), lambda: reprlib.repr(list(range(100))), lambda: reprlib.repr({i: i for i in range(9)}), lambda: reprlib.repr((1,)), lambda: reprlib.repr(set(range(10))), lambda: reprlib.repr([[[[[[[1]]]]]]]), lambda: reprlib.Repr(maxlist=2, indent=2).repr([1, [2, 3, 4]]), lambda: reprlib.repr(10 ** 60), lambda: reprlib.Repr(indent=-1).repr([1]), lambda: reprlib.Repr(indent=1.5).repr([1]), lambda: keyword.iskeyword('def'), lambda: keyword.softkwlist, lambda: len(keyword.kwlist)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class RR:
    @reprlib.recursive_repr()
    def __repr__(self): return f'<{self.x!r}>'
r = RR(); r.x = [r]; print(r)
class MyRepr(reprlib.Repr):
    def repr_TextIOWrapper(self, o, level): return '<file>'
    def repr_RR(self, o, level): return 'RR!'
print(MyRepr().repr(RR()), MyRepr().repr(sys.stdout))
def fn(a, b=2, *c, d=3, **e): "doc"; x = 1; return lambda: (a, x)
code = fn.__code__; print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_varnames, code.co_cellvars, code.co_flags, code.co_firstlineno, code.co_filename == __file__, code.co_qualname, fn.__defaults__, fn.__kwdefaults__, fn(1, d=4).__closure__[0].cell_contents, fn(1).__code__.co_freevars)
f2 = types.FunctionType(fn.__code__, globals(), 'renamed', (5, 6)); print(f2.__name__, f2(d=1)(), f2.__defaults__)
m = types.MethodType(lambda self, x: (self, x), 'me'); print(m(5), m.__self__, m.__func__.__name__, m == types.MethodType(m.__func__, 'me'))
class L(list): pass
print(isinstance([], cabc.Sequence), issubclass(dict, cabc.MutableMapping), isinstance(range(3), cabc.Sequence), isinstance({}.keys(), cabc.KeysView), isinstance(iter([]), cabc.Iterator), isinstance((i for i in ()), cabc.Generator), issubclass(str, cabc.Hashable), issubclass(list, cabc.Hashable), isinstance(len, cabc.Callable), isinstance(b'', cabc.ByteString) if False else '', isinstance(b'', cabc.Buffer), issubclass(L, cabc.MutableSequence))
class MySeq(cabc.Sequence):
    def __init__(s, d): s.d = d
    def __getitem__(s, i): return s.d[i]
    def __len__(s): return len(s.d)
q = MySeq('hello'); print(q.index('l'), q.count('l'), 'e' in q, list(reversed(q)), list(q), q.index('l', 3), isinstance(q, cabc.Reversible))
try: q.index('z')
except ValueError as e: print(repr(e))
class MyMap(cabc.MutableMapping):
    def __init__(s, *a, **k): s.d = {}; s.update(*a, **k)
    def __getitem__(s, k): return s.d[k]
    def __setitem__(s, k, v): s.d[k] = v
    def __delitem__(s, k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def __repr__(s): return f'MyMap({s.d})'
m = MyMap({'a': 1}, b=2); print(m, m.get('z', 9), m.pop('a'), m.setdefault('q', 5), dict(m), m.keys(), m.values(), m.items(), 'q' in m, m == {'b': 2, 'q': 5}, m.popitem(), list(m.items()), m.keys() & {'q'}, m.items() | {(1, 2)}, len(m.values())); m.clear(); print(m)
for f in (lambda: m.pop('zz'), lambda: m.popitem(), lambda: m['x'], lambda: MyMap(5), lambda: MyMap([1]), lambda: type('Q', (cabc.Sequence,), {})(), lambda: cabc.Callable[int], lambda: cabc.Callable[[int], str], lambda: cabc.Iterable[int], lambda: hash(m)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class MySet(cabc.MutableSet):
    def __init__(s, it=()): s.d = list(dict.fromkeys(it))
    def __contains__(s, x): return x in s.d
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def add(s, x): x in s.d or s.d.append(x)
    def discard(s, x): x in s.d and s.d.remove(x)
    def __repr__(s): return f'MySet({s.d})'
a, b = MySet('abc'), MySet('bcd'); print(a & b, a | b, a - b, a ^ b, a < b, a <= a, a == MySet('cba'), a.isdisjoint('xyz'), 'xb' & a if False else a & 'xb', {'a', 'q'} | a, a.pop(), a, a >= MySet('b'), a != b); a |= 'z'; a &= 'bz'; a -= 'b'; a ^= 'zy'; print(a); a.clear(); print(a, bool(a))
try: a.remove('q')
except KeyError as e: print(repr(e))
try: a.pop()
except KeyError as e: print(repr(e))
print(issubclass(int, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Real), issubclass(bool, numbers.Number), isinstance(True, numbers.Rational), numbers.Integral.__mro__[-2])
