def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


import inspect, functools, types, asyncio, enum, dataclasses, typing
from inspect import *
def f(a, b=1, /, c: int=2, *d: str, e, g: 'X'=3, **h) -> list[int]:
    """Doc
        indented

      end
    """
    return a
async def co(): pass
def gen(): yield 1
async def ag(): yield 1
class A:
    "class A doc"
    def __init__(self, x, y=2): pass
    def m(self, q): 
        "m doc"
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w=1): pass
    @property
    def p(self): "pdoc"; return 1
    async def am(self): pass
    def __call__(self, k): pass
class B(A):
    def m(self, q): pass
class C:
    def __new__(cls, n): return object.__new__(cls)
class M(type):
    def __call__(cls, *args, **kw): pass
class D(metaclass=M): pass
class E(enum.Enum):
    X=1
@dataclasses.dataclass
class DC:
    a: int
    b: str='x'
    c: list = dataclasses.field(default_factory=list)
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k): return fn(*a, **k)
    return w
@deco
def wrapped(a, b=2): pass
class PM:
    def f(self, a, b, c=3): pass
    g = functools.partialmethod(f, 1)
    h = functools.partialmethod(f, b=2)
for s in '''signature(f)
str(signature(f))
signature(f).parameters
signature(f).parameters['a'].kind
signature(f).parameters['c']
signature(f).parameters['c'].annotation
signature(f).parameters['c'].default
signature(f).parameters['a'].default
signature(f).return_annotation
[p.kind.description for p in signature(f).parameters.values()]
[str(p.kind) for p in signature(f).parameters.values()]
[p.kind.name for p in signature(f).parameters.values()]
signature(A)
signature(A(1))
signature(A(1).m)
signature(A.m)
signature(A.cm)
signature(A.sm)
signature(A(1).sm)
signature(B)
signature(C)
signature(D)
signature(E)
signature(DC)
signature(wrapped)
signature(wrapped, follow_wrapped=False)
signature(PM.g)
signature(PM().g)
signature(PM().h)
signature(functools.partial(f, 1))
signature(functools.partial(f, 1, c=3))
signature(functools.partial(f, 1, e=3))
signature(functools.partial(f, 1, 2, 3, 4))
signature(functools.partial(wrapped, zz=3))
signature(lambda: 0)
signature(lambda x, *y: 0)
signature(len)
signature(print)
signature(sorted)
signature([].append)
signature(list.append)
signature(int)
signature(object)
signature(type)
signature(3)
signature(dict)
signature(str.join)
signature(''.join)
signature(co)
signature(gen)
signature(typing.NamedTuple('N',[('a',int)]))
signature(f) == signature(f)
signature(f) == signature(wrapped)
hash(signature(wrapped)) == hash(signature(wrapped))
signature(f, eval_str=True)
signature(f).bind(1, e=5)
signature(f).bind(1, 2, 3, 4, 5, e=5, z=6)
signature(f).bind(1, 2, 3, 4, 5, e=5, z=6).args
signature(f).bind(1, 2, 3, 4, 5, e=5, z=6).kwargs
signature(f).bind(1, 2, 3, 4, 5, e=5, z=6).arguments
signature(f).bind()
signature(f).bind(1)
signature(f).bind(1, c=2, e=3).kwargs
signature(f).bind(1, a=2, e=3)
signature(wrapped).bind(1,2,3)
signature(wrapped).bind(1,a=3)
signature(wrapped).bind(q=3)
signature(wrapped).bind(1,q=3)
signature(lambda a,/: 0).bind(a=3)
signature(lambda a,/,b: 0).bind(a=3,b=1)
signature(lambda *,a: 0).bind()
signature(lambda *,a,b: 0).bind(b=1)
signature(lambda **k: 0).bind(a=3)
signature(lambda *k: 0).bind(3)
signature(f).bind_partial()
signature(f).bind_partial(1, g=2)
signature(wrapped).replace(return_annotation=int)
signature(wrapped).replace(parameters=[])
Parameter('a', Parameter.POSITIONAL_ONLY)
Parameter('a', Parameter.KEYWORD_ONLY, default=3, annotation=int)
Parameter('1', Parameter.KEYWORD_ONLY)
Parameter('for', Parameter.KEYWORD_ONLY)
Parameter(3, Parameter.KEYWORD_ONLY)
Parameter('a', 7)
Parameter('a', Parameter.VAR_POSITIONAL, default=1)
Parameter('a', Parameter.VAR_POSITIONAL)
Parameter('a', Parameter.VAR_KEYWORD, annotation=typing.Optional[int])
Parameter('a', Parameter.POSITIONAL_OR_KEYWORD).replace(name='b', default=[1])
Parameter.empty
Signature.empty
Signature()
Signature([Parameter('a', Parameter.KEYWORD_ONLY), Parameter('b', Parameter.POSITIONAL_ONLY)])
Signature([Parameter('a', Parameter.POSITIONAL_ONLY,default=1), Parameter('b', Parameter.POSITIONAL_ONLY)])
Signature([Parameter('a', Parameter.POSITIONAL_ONLY), Parameter('a', Parameter.POSITIONAL_ONLY)])
signature(f).format(max_width=10)
getfullargspec(f)
getfullargspec(A.m)
getfullargspec(A(1).m)
getfullargspec(A)
getfullargspec(len)
getfullargspec(3)
getcallargs(f, 1, e=2)
getdoc(f)
getdoc(A)
getdoc(B)
getdoc(B.m)
getdoc(B(1).m)
getdoc(A.p)
getdoc(co)
getdoc(3) is not None
cleandoc('  a\\n    b\\n\\n   c\\n\\n')
cleandoc('')
cleandoc('\\n\\n  x\\n')
[iscoroutinefunction(x) for x in (f, co, gen, ag, A.am, A(1).am, functools.partial(co), len, A, deco(co))]
[isgeneratorfunction(x) for x in (f, co, gen, ag, functools.partial(gen))]
[isasyncgenfunction(x) for x in (f, co, gen, ag)]
[isfunction(x) for x in (f, len, A, A.m, A(1).m, lambda: 0)]
[ismethod(x) for x in (f, len, A, A.m, A(1).m, A.cm)]
[isclass(x) for x in (f, A, int, E, 3, list[int])]
[ismodule(x) for x in (inspect, 3)]
[isbuiltin(x) for x in (len, f, [].append, list.append, int)]
[isroutine(x) for x in (len, f, [].append, list.append, int, A.p, A(1).__init__, object().__str__, object.__str__)]
[ismethoddescriptor(x) for x in (len, f, list.append, A.p, A.__dict__['cm'], A.__dict__['sm'], int.__add__)]
[isdatadescriptor(x) for x in (len, f, list.append, A.p, int.__dict__['real'])]
[isgenerator(gen()), iscoroutine(gen()), isasyncgen(ag()), isawaitable(gen()), isawaitable(3)]
isabstract(A), isabstract(__import__('collections').abc.Mapping)
[n for n,v in getmembers(A) if not n.startswith('__')]
[n for n,v in getmembers(A, isfunction)]
[n for n,v in getmembers(A(1)) if not n.startswith('__')]
[n for n,v in getmembers(A(1), ismethod)]
getmro(B)
unwrap(wrapped).__name__
getgeneratorstate(gen())
getsource(gen)
getsource(A.m)
getsource(A)
getsource(deco)
getsource(wrapped)
getsourcelines(co)
getsource(len)
getsource(int)
getsource(3)
getsource(E)
getfile(f).rpartition('/')[2]
getfile(len)
getmodule(f).__name__
getmodulename('/a/b.py')
getattr_static(A, 'p')
getattr_static(A(1), 'zz')
getattr_static(A(1), 'zz', 5)
get_annotations(f)
get_annotations(DC)
get_annotations(A)
get_annotations(3)
currentframe().f_code.co_name
stack()[0].function
stack()[0].lineno
[x.function for x in stack()][-2:]
inspect.iscode(f.__code__), isframe(currentframe())
getclosurevars(deco(f)).nonlocals['fn'] is f
formatannotation(typing.List[int]), formatannotation(int), formatannotation(A), formatannotation('x'), formatannotation(typing.Any), formatannotation(int|None)
getcomments(f)'''.split('\n'):
    s=s.replace('\\n','\n')
    print('>', s, end=' ')
    t(lambda: eval(s))
g=gen(); print(getgeneratorstate(g)); next(g); print(getgeneratorstate(g), getgeneratorlocals(g)); g.close(); print(getgeneratorstate(g))
c=co(); print(getcoroutinestate(c)); c.close(); print(getcoroutinestate(c))
def caller():
    return inspect.currentframe().f_back.f_code.co_name, inspect.stack()[1].function, inspect.currentframe().f_locals
def outer(): v=5; return caller()
print(outer())
def fr():
    x=1; return getframeinfo(currentframe())[1:], getargvalues(currentframe()).locals
print(fr())
@markcoroutinefunction
def marked(): pass
print(iscoroutinefunction(marked))
# a comment
# more
def commented(): pass
print(getcomments(commented), getsource(commented), getsource(lambda x: x+1))
