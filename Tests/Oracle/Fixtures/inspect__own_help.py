import inspect, sys, warnings, typing, types, functools, collections, enum, dataclasses, io, contextlib, json, abc, operator, itertools
# help-like introspection of user classes
class Account:
    """A bank account.

    Attributes:
        owner: who
    """
    rate: float = 0.5
    def __init__(self, owner: str, balance: float = 0) -> None: self.owner, self.balance = owner, balance
    def deposit(self, amount: float, *, note: str | None = None) -> float:
        """Put money in."""
        self.balance += amount
        return self.balance
    @classmethod
    def of(cls, owner): return cls(owner)
    @staticmethod
    def fee(x, /): return x * 0.1
    @property
    def rich(self) -> bool:
        "is it rich?"
        return self.balance > 100
    async def sync(self): ...
    def history(self):
        yield from ()
for n, o in inspect.getmembers(Account):
    if n.startswith('_'): continue
    kind = next((k for k, t in (('class', inspect.isclass), ('async', inspect.iscoroutinefunction), ('gen', inspect.isgeneratorfunction), ('func', inspect.isfunction), ('method', inspect.ismethod), ('data', inspect.isdatadescriptor)) if t(o)), 'value')
    try: sig = str(inspect.signature(o))
    except (TypeError, ValueError) as e: sig = type(e).__name__
    print(f'{n:10} {kind:7} {sig:60} {inspect.getdoc(o)!r}' if not isinstance(o, float) else f'{n} {o}')
print(Account.__doc__, inspect.getdoc(Account), Account.deposit.__qualname__, Account.__annotations__, Account.__module__, Account.__dict__.keys() >= {'rate', 'of'}, Account.__init__.__annotations__)
a = Account('x', 5); print(vars(a), dir(a)[-8:], a.deposit.__self__ is a, a.deposit.__func__ is Account.deposit, callable(a.fee), a.__class__.__mro__, hasattr(a, 'nope'), getattr(a, 'nope', 'dflt'))
for k in ('owner', 'rich', 'nope'):
    try: print(k, getattr(a, k)); setattr(a, k, 1)
    except AttributeError as e: print(e)
def api(version):
    def deco(fn):
        sig = inspect.signature(fn)
        params = [p.replace(default='auto') if p.default is p.empty and p.kind is p.KEYWORD_ONLY else p for p in sig.parameters.values()]
        fn.__signature__ = sig.replace(parameters=params); fn.version = version; return fn
    return deco
@api(2)
def endpoint(path: str, *parts: str, method, timeout: int = 5, **extra: typing.Any): ...
print(inspect.signature(endpoint), endpoint.version); print([(p.name, str(p.kind), p.default) for p in inspect.signature(endpoint).parameters.values()])
b = inspect.signature(endpoint).bind('a', 'b', 'c', method='GET', z=1); b.apply_defaults(); print(b.arguments, b.args, b.kwargs)
f = functools.partial(endpoint, 'root', method='PUT'); print(inspect.signature(f)); print(inspect.signature(functools.partialmethod(endpoint, 1).func))
class Meta(type):
    def __call__(cls, *a, **k): return super().__call__(*a, **k)
    @property
    def tag(cls): return cls.__name__.upper()
class WithMeta(metaclass=Meta):
    def __init__(self, a, b=2): pass
print(inspect.signature(WithMeta), WithMeta.tag, [n for n in dir(Meta) if n == 'tag'])
class New:
    def __new__(cls, x, *y): return super().__new__(cls)
class Call:
    def __call__(self, q, *, r): return q
class Both:
    def __init__(self, i): pass
    def __new__(cls, *a, **k): return super().__new__(cls)
print(inspect.signature(New), inspect.signature(Call()), inspect.signature(Both), inspect.signature(Call.__call__), inspect.signature(type('Dyn', (), {'__init__': lambda self, z=3: None})))
print(inspect.getsource(Account.deposit)); print(inspect.getsource(Account.rich.fget)); print(inspect.getsourcelines(api)[1], len(inspect.getsourcelines(Account)[0])); print(inspect.getsource(inspect.unwrap(endpoint)).splitlines()[0])
def frames():
    fr = inspect.currentframe(); info = inspect.getframeinfo(fr); return info.function, info.lineno, info.code_context, fr.f_back.f_code.co_name, sorted(fr.f_locals), inspect.getargvalues(fr).args
print(frames()); print([f.function for f in inspect.stack()], inspect.stack()[0].code_context)
def gen():
    x = yield 1
    y = yield x
g = gen(); print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno, g.gi_code.co_name, g.gi_running); next(g); g.send(5); print(g.gi_frame.f_locals, g.gi_yieldfrom); g.close(); print(g.gi_frame)
async def co(): pass
c = co(); print(inspect.getcoroutinestate(c), inspect.isawaitable(c), inspect.iscoroutine(c), c.cr_code.co_name); c.close(); print(inspect.getcoroutinestate(c))
# annotations
class P(typing.Protocol):
    x: int
    def m(self, a: int) -> str: ...
class Q(typing.Generic[typing.TypeVar('T')]): y: 'list[int]'
print(typing.get_type_hints(P.m), P.__annotations__, typing.get_type_hints(Q), inspect.get_annotations(Q), inspect.get_annotations(Q, eval_str=True), typing.get_origin(Q[int]), typing.get_args(Q[int]))
def annotated(a: typing.Annotated[int, 'ge=0'], b: 'typing.Optional[int]' = None) -> typing.Iterator[int]: ...
print(inspect.signature(annotated), typing.get_type_hints(annotated), typing.get_type_hints(annotated, include_extras=True)['a'].__metadata__)
print(inspect.formatargvalues(*inspect.getargvalues(inspect.currentframe())) == '' if False else inspect.formatannotation(typing.Optional[int]), inspect.formatannotation('x'), inspect.formatannotation(Account), inspect.Parameter.empty, inspect.Signature.empty, inspect._empty if False else '')
# exec'd code has no source
ns = {}; exec('def dyn(a, b=1): return a', ns)
try: inspect.getsource(ns['dyn'])
except OSError as e: print('OSError', e)
print(inspect.signature(ns['dyn']), inspect.getfile(ns['dyn']), inspect.isfunction(ns['dyn']))
Animal = types.new_class('Animal', (), {}, lambda n: n.update(legs=4, speak=lambda self: 'hi')); print(Animal().speak(), Animal.legs, Animal.__module__, inspect.getmro(Animal))
