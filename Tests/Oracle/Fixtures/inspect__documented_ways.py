import inspect, functools, types
def foo(a, /, b: int, c=3, *args, d, e: 'str' = 'x', **kw) -> list:
    """Foo doc.

        indented
    last"""
    x = 1
    return [a]
class A:
    """A doc"""
    z = 5
    def m(self, x, y=2): "m doc"; return x
    @classmethod
    def c(cls, q): return q
    @staticmethod
    def s(w, *v): return w
    @property
    def p(self): return 1
    def __init__(self, a, b=1): self.a = a
    async def co(self): pass
    def g(self): yield
    async def ag(self): yield
class B(A):
    def m(self, x, y=2): return x
    __slots__ = ()
sig = inspect.signature(foo)
print(sig, sig.return_annotation, list(sig.parameters), sig.parameters['b'], sig.parameters['b'].annotation, sig.parameters['c'].default, sig.parameters['d'].kind, repr(sig.parameters['e']), sig.parameters['kw'].kind.description)
for o in (A, A.m, A(1).m, A.c, A.s, A.__init__, B, functools.partial(foo, 1, d=2), functools.partial(foo, b=5), lambda x, *, y: 0, functools.wraps(foo)(lambda *a: 0), A(1).co, print, len, sorted, int.from_bytes, dict.get, str.split, open, isinstance, type, object, list, range, max, A(1).__eq__, [].append, inspect.Parameter, getattr, zip, map, enumerate, dict, int, bytes, Exception, property, super, staticmethod):
    try: print(inspect.signature(o))
    except Exception as e: print(type(e).__name__, e)
print(inspect.getdoc(foo), '|', inspect.getdoc(A.m), '|', inspect.getdoc(B.m), '|', inspect.getdoc(B), inspect.cleandoc('  a\n    b\n  c'))
print(inspect.getsource(foo)); print(inspect.getsource(A.m)); print(inspect.getsource(A.s)); print(inspect.getsourcelines(A.p.fget)); print(inspect.getsource(lambda q: q + 1))
print(inspect.getsource(A)[:60]); print(inspect.getfullargspec(foo)); print(inspect.getcallargs(foo, 1, 2, d=4))
ba = sig.bind(1, 2, 3, 4, 5, d=6, z=7); print(ba, ba.args, ba.kwargs, ba.arguments); ba = sig.bind_partial(1); ba.apply_defaults(); print(ba)
for a, k in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2), {'d': 1, 'a': 3}), ((1, 2), {'b': 3, 'd': 1})):
    try: print(sig.bind(*a, **k))
    except TypeError as e: print(e)
print(sig.replace(return_annotation=int), sig.replace(parameters=[inspect.Parameter('x', inspect.Parameter.KEYWORD_ONLY, default=3)]), sig == inspect.signature(foo), hash(sig) == hash(inspect.signature(foo)))
P = inspect.Parameter
for f in (lambda: P('1', P.POSITIONAL_ONLY), lambda: P('x', 9), lambda: P('x', P.VAR_POSITIONAL, default=1), lambda: inspect.Signature([P('a', P.KEYWORD_ONLY), P('b', P.POSITIONAL_ONLY)]), lambda: inspect.Signature([P('a', P.KEYWORD_ONLY), P('a', P.KEYWORD_ONLY)]), lambda: inspect.signature(5), lambda: inspect.getsource(len), lambda: inspect.getsource(int), lambda: inspect.getfile(5), lambda: inspect.getmro(5), lambda: P('class', P.KEYWORD_ONLY), lambda: inspect.unwrap(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a = A(1)
for n in 'ismodule isclass ismethod isfunction isgeneratorfunction isgenerator iscoroutinefunction iscoroutine isawaitable isasyncgenfunction isasyncgen istraceback isframe iscode isbuiltin isroutine isabstract ismethoddescriptor isdatadescriptor isgetsetdescriptor ismemberdescriptor ismethodwrapper'.split():
    f = getattr(inspect, n); print(n, [int(f(o)) for o in (inspect, A, a.m, foo, a.g, a.g(), a.co, foo.__code__, len, A.p, a.ag, a.ag(), [].append, A.__dict__['c'], str.join, object.__init__, ''.__str__, A.z, types.FunctionType.__code__)])
print([(n, type(v).__name__) for n, v in inspect.getmembers(A) if not n.startswith('__')]); print(inspect.getmembers(a, inspect.ismethod)[1:])if 0 else print([n for n, v in inspect.getmembers(a, inspect.ismethod)])
print([(x.name, x.kind, x.defining_class.__name__) for x in inspect.classify_class_attrs(B) if not x.name.startswith('__')]); print(inspect.getmro(B), inspect.getclasstree([A, B]))
def outer():
    y = 3
    def inner(): return y, foo, len, undefined_name
    return inner
print(inspect.getclosurevars(outer()).nonlocals)
def caller(): return inspect.stack()[1].function, inspect.currentframe().f_back.f_lineno, inspect.getframeinfo(inspect.currentframe()).function
print(caller()); g = a.g(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g)); g.close(); print(inspect.getgeneratorstate(g))
print(inspect.getmodule(foo).__name__, inspect.getmodulename('/a/b.py'), inspect.getattr_static(a, 'p'), inspect.getattr_static(A, 'c').__class__) if 0 else print(inspect.getmodule(foo).__name__, inspect.getmodulename('/a/b.py'), type(inspect.getattr_static(a, 'p')), type(inspect.getattr_static(A, 'c')))
print(inspect.get_annotations(foo), inspect.get_annotations(foo, eval_str=True), inspect.formatannotation(list[int]), inspect.indentsize('   x'))
# a comment
def commented(): pass
print(inspect.getcomments(commented)); print(inspect.isabstract(A), inspect.signature(A.m, follow_wrapped=False), str(inspect.signature(foo).parameters['args']))
print(inspect.Signature.from_callable(foo).format(max_width=20)); print(inspect.unwrap(functools.wraps(foo)(lambda: 0)) is foo)
