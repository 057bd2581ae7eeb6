# strangers' programs, several in one
import enum, dataclasses, json, typing, functools, inspect, collections, itertools, contextlib, heapq, abc, sys, io, traceback, warnings, weakref, operator, copy, textwrap, string, os
from dataclasses import dataclass, field
from enum import Enum, auto
# 1: task queue
class Priority(enum.IntEnum): LOW = 3; NORMAL = 2; HIGH = 1
@dataclass(order=True)
class Task:
    priority: Priority
    created: int
    name: str = field(compare=False)
    tags: set[str] = field(default_factory=set, compare=False)
q = []
for i, (p, n) in enumerate([(Priority.LOW, 'sweep'), (Priority.HIGH, 'deploy'), (Priority.NORMAL, 'mail'), (Priority.HIGH, 'fix')]): heapq.heappush(q, Task(p, i, n, {n[0]}))
while q: print(heapq.heappop(q))
# 2: JSON with enums and dataclasses
class Color(Enum): RED = 'r'; BLUE = 'b'
@dataclass
class Car: make: str; color: Color; doors: int = 4
class E(json.JSONEncoder):
    def default(self, o):
        if dataclasses.is_dataclass(o): return {'__type__': type(o).__name__, **{f.name: getattr(o, f.name) for f in dataclasses.fields(o)}}
        if isinstance(o, Enum): return f'{type(o).__name__}.{o.name}'
        return super().default(o)
def hook(d):
    if d.get('__type__') == 'Car': d.pop('__type__'); d['color'] = Color[d['color'].split('.')[1]]; return Car(**d)
    return d
s = json.dumps([Car('vw', Color.RED), {'x': Car('bmw', Color.BLUE, 2)}], cls=E, indent=1); print(s); print(json.loads(s, object_hook=hook))
# 3: runtime type checker
def check(fn):
    hints = typing.get_type_hints(fn); sig = inspect.signature(fn)
    @functools.wraps(fn)
    def w(*a, **k):
        for n, v in sig.bind(*a, **k).arguments.items():
            if n in hints and not isinstance(v, typing.get_origin(hints[n]) or hints[n]): raise TypeError(f'{fn.__name__}: {n} should be {hints[n]}, got {type(v).__name__}')
        return fn(*a, **k)
    return w
@check
def greet(name: str, times: int = 1, opts: dict[str, int] = {}) -> str: return name * times
print(greet('a', 3), inspect.signature(greet))
for a in ((1,), ('a', 'b'), ('a', 1, []), ()):
    try: greet(*a)
    except TypeError as e: print(e)
# 4: plugin registry via __init_subclass__
class Plugin:
    registry: typing.ClassVar[dict] = {}
    def __init_subclass__(cls, /, key=None, **kw): super().__init_subclass__(**kw); cls.registry[key or cls.__name__.lower()] = cls
class Json(Plugin): pass
class Xml(Plugin, key='x'): pass
print(Plugin.registry, [c.__name__ for c in Plugin.__subclasses__()])
# 5: LRU
class LRU(collections.OrderedDict):
    def __init__(self, n, *a, **k): self.n = n; super().__init__(*a, **k)
    def __getitem__(self, k): v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.n: del self[next(iter(self))]
c = LRU(2, a=1); c['b'] = 2; c['a']; c['c'] = 3; print(c, list(c.items()))
# 6: visitor with singledispatch
@functools.singledispatch
def show(x, ind=0): return ' ' * ind + repr(x)
@show.register(list)
def _(x, ind=0): return '\n'.join(show(i, ind + 2) for i in x)
@show.register(dict)
def _(x, ind=0): return '\n'.join(' ' * ind + str(k) + ':\n' + show(v, ind + 2) for k, v in x.items())
print(show({'a': [1, 'x', {'b': None}], 'c': 2.5}))
# 7: observer with weakrefs
class Signal:
    def __init__(self): self.subs = []
    def connect(self, m): self.subs.append(weakref.WeakMethod(m) if inspect.ismethod(m) else weakref.ref(m))
    def emit(self, *a):
        for s in self.subs[:]:
            f = s()
            if f is None: self.subs.remove(s)
            else: f(*a)
class L:
    def __init__(self, n): self.n = n
    def on(self, v): print(self.n, 'got', v)
sg = Signal(); l1, l2 = L('l1'), L('l2'); sg.connect(l1.on); sg.connect(l2.on); sg.emit(1); del l1; sg.emit(2); print(len(sg.subs))
# 8: state machine with Flag + match
class Perm(enum.Flag): R = auto(); W = auto(); X = auto(); RW = R | W
def desc(p):
    match p:
        case Perm.RW: return 'read-write'
        case Perm.R | Perm.W: return 'one'
        case _ if Perm.X in p: return f'exec {p}'
        case _: return f'other {p!r}'
print([desc(p) for p in (Perm.RW, Perm.R, Perm.X | Perm.R, Perm(0), ~Perm.R)])
# 9: timing-free decorator stack and traceback
def log(level):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **k):
            try: return f(*a, **k)
            except Exception as ex: print(level, type(ex).__name__, traceback.extract_tb(ex.__traceback__)[-1].name, traceback.extract_tb(ex.__traceback__)[-1].line); raise
        return inner
    return deco
@log('WARN')
@log('INFO')
def bad(x): return {}[x]
try: bad(3)
except KeyError: traceback.print_exc(file=sys.stdout)
# 10: csv-ish pipeline
data = io.StringIO('name,dept,pay\nann,eng,10\nbob,ops,7\ncat,eng,12\n'); rows = [dict(zip(h, l.strip().split(','))) for h in [next(data).strip().split(',')] for l in data]
by = {k: sum(int(r['pay']) for r in g) for k, g in itertools.groupby(sorted(rows, key=operator.itemgetter('dept')), key=operator.itemgetter('dept'))}; print(by, max(rows, key=lambda r: int(r['pay']))['name'], collections.Counter(r['dept'] for r in rows).most_common(1))
print(string.Template('$n: ${p}').substitute(n='x', p=1), textwrap.indent(textwrap.fill(' '.join(r['name'] for r in rows), 8), '| '))
# 11: descriptors and validators
class Typed:
    def __init__(self, t, default=None): self.t, self.d = t, default
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o=None): return self if i is None else i.__dict__.get(self.n, self.d)
    def __set__(self, i, v):
        if not isinstance(v, self.t): raise TypeError(f'{self.n!r} must be {self.t.__name__}, not {type(v).__name__}')
        i.__dict__[self.n] = v
class Model:
    x = Typed(int, 0); y = Typed(str)
    def __init__(self, **k): [setattr(self, n, v) for n, v in k.items()]
m = Model(x=3, y='q'); print(m.x, m.y, vars(m), Model.x.n)
try: m.x = 'no'
except TypeError as ex: print(ex)
# 12: stack of contexts
@contextlib.contextmanager
def tag(n): print(f'<{n}>'); yield lambda t: print('  ' + t); print(f'</{n}>')
with contextlib.ExitStack() as st:
    w = [st.enter_context(tag(t)) for t in ('html', 'body')]; w[-1]('hi')
# 13: abstract + property + total_ordering + copy
@functools.total_ordering
class Money:
    __slots__ = ('c',)
    def __init__(s, c): s.c = c
    def __eq__(s, o): return s.c == o.c if isinstance(o, Money) else NotImplemented
    def __lt__(s, o): return s.c < o.c if isinstance(o, Money) else NotImplemented
    def __hash__(s): return hash(s.c)
    def __repr__(s): return f'Money({s.c})'
    def __format__(s, spec): return format(s.c / 100, spec or '.2f')
ms = [Money(5), Money(250), Money(99)]; print(sorted(ms), max(ms), f'{ms[1]} {ms[1]:>8.1f}', {Money(5), Money(5)}, copy.copy(ms[0]), copy.deepcopy(ms), Money(1) <= Money(1))
try: Money(1) < 3
except TypeError as ex: print(ex)
