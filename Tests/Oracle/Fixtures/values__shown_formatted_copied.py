import typing, enum, dataclasses, collections, functools, contextlib, io, json, copy, random, statistics, string, textwrap, traceback, warnings, weakref, os, heapq, bisect, types, itertools, abc, reprlib, operator, sys
# reprs and str of everything
class A: pass
class E(enum.Enum): X = 1; Y = 'two'
class F(enum.Flag): A = 1; B = 2
class SE(enum.StrEnum): P = 'p'
@dataclasses.dataclass
class D: a: int = 1; e: E = E.X; f: F = F.A | F.B; s: SE = SE.P; l: list = dataclasses.field(default_factory=lambda: [E.X]); d: dict = dataclasses.field(default_factory=dict)
print(D(), str(D()), f'{D()}', '%s %r' % (D(), E.X), [E.X, F.A, SE.P], {E.X: F.B}, (SE.P,), f'{E.X} {F.A|F.B} {SE.P} {E.X!r} {SE.P!r:>12}', str([E.Y]), E.X.__class__, E, F, list(E), E.__members__, dict(E.__members__))
NT = collections.namedtuple('NT', 'a b'); print(NT(E.X, D(2)), [NT(1, 2)], collections.OrderedDict(a=NT(1, 2)), collections.defaultdict(list, {1: [NT(3, 4)]}), collections.deque([E.X], 3), collections.Counter([E.X, E.X]), collections.ChainMap({1: 2}), types.SimpleNamespace(e=E.X, n=NT(1, 2)), types.MappingProxyType({'k': E.Y}))
def strip(r): return ' at '.join(p.split(' at ')[0] if i == 0 else '0x>' for i, p in enumerate(r.split(' at 0x')[:2]))
for o in (functools.partial(print, 1, sep=E.X), functools.lru_cache(len) if False else functools.partial(int, base=2), operator.itemgetter(1, 2), operator.attrgetter('x'), itertools.count(3), itertools.repeat(E.X, 2), slice(1, E.X), range(3), typing.List[D], list[E], E | None, weakref.ref(D), io.StringIO, random.Random, string.Template, contextlib.suppress, types.FunctionType, NotImplemented, ..., type(None), abc.ABC, heapq.heappush, json.JSONEncoder, statistics.NormalDist(1, 2), collections.UserList([E.X]), collections.UserDict({1: E.X}), collections.UserString('us'), Exception('a', E.X), ValueError(), KeyError('k'), OSError(2, 'no', 'f'), ExceptionGroup('g', [ValueError(1)]), memoryview(b'ab').tolist(), bytearray(b'x'), frozenset([E.X]), {1}, complex(1, -0.0), float('nan'), -0.0, 1e100, 10**20, True, b'\x00\xff', 'q"\'', '\n\t\x01\u200b\U0001f600'):
    print(strip(repr(o)), '|', strip(str(o)))
print(repr(D.__init__).split(' at ')[0], repr(D().__eq__).split(' at ')[0][:40], repr(E.X.__class__.__call__).split(' at ')[0][:30], repr(property()).split(' at ')[0], repr(staticmethod(len)), repr(classmethod(len)), repr(super(A, A())).split(' at ')[0], repr(A.__dict__['__dict__']), repr(A.__weakref__), repr(int.real), repr(str.join), repr(''.join).split(' at ')[0], repr(len), repr(object.__init__), repr(object().__str__).split(' at ')[0], repr(type.__dict__['__name__'] if '__name__' in type.__dict__ else ''), repr(D.__dataclass_params__), repr(dataclasses.fields(D)[0].default))
# formatting of objects in odd ways
class Fmt:
    def __format__(self, s): return f'<{s}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(f'{Fmt()} {Fmt():x>5} {Fmt()!s:>6} {Fmt()!r:>6} {Fmt()!a}', '{:abc}'.format(Fmt()), '%s' % Fmt(), '{0.__class__.__name__}'.format(Fmt()), format(Fmt(), 'q'), string.Formatter().format('{:z} {x[0]}', Fmt(), x=[1]))
for sp in ('d', 's', '>10', 'x', '05', '.2f', 'q', '^9', ','):
    for v in (E.X, SE.P, F.A, D(), NT(1, 2), None, [1], {}, 3, 2.5, 'st'):
        try: print(sp, format(v, sp) if not isinstance(v, D) else format(v, ''), end=' ')
        except Exception as e: print(sp, type(v).__name__, type(e).__name__, e)
print()
# copy protocols of everything
for o in (E.X, F.A | F.B, D(), NT(1, [2]), collections.Counter('ab'), collections.OrderedDict(a=[1]), collections.defaultdict(list, a=[1]), collections.deque([[1]], 2), types.SimpleNamespace(a=[1]), io.StringIO('x') if False else 5, functools.partial(int, '5'), range(3), slice(1), random.Random(1).random(), collections.UserDict(a=[1]), collections.UserList([[1]]), ValueError('a', [1]), OSError(2, 'x'), frozenset([(1,)]), bytearray(b'x'), re if False else None, typing.List[int], weakref.WeakValueDictionary(), operator.itemgetter(1), itertools.count(5) if False else 1):
    c, d = copy.copy(o), copy.deepcopy(o); print(type(c).__name__, c is o, d is o, repr(c).split(' at ')[0] == repr(o).split(' at ')[0], repr(d).split(' at ')[0] == repr(o).split(' at ')[0])
print(copy.replace(NT(1, 2), b=5), copy.replace(D(), a=9).a, copy.replace(types.SimpleNamespace(a=1), a=2))
for bad in (lambda: copy.replace(5), lambda: copy.copy(sys._getframe()), lambda: copy.deepcopy(open('/dev/null')), lambda: copy.deepcopy(sys), lambda: copy.copy(x for x in ()), lambda: copy.replace(NT(1, 2), z=1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
