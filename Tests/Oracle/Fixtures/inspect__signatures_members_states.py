import inspect, typing, types
def f(a, /, b: int = 3, *args: str, c, d: 'float' = 2.0, **kw) -> list[int]:
    """Doc line.

        Indented.
    Back.
    """
    x = 1
    return lambda q: (q, x)
s = inspect.signature(f); print(s, s.return_annotation, list(s.parameters))
for p in s.parameters.values(): print(p.name, p.kind, p.kind.description, p.default, p.annotation, repr(p))
b = s.bind(1, 2, 3, 4, c=5, z=6); print(b, b.args, b.kwargs, b.arguments); b2 = s.bind_partial(1); b2.apply_defaults(); print(b2.arguments)
for bad in (lambda: s.bind(), lambda: s.bind(1), lambda: s.bind(1, a=2, c=1), lambda: s.bind(1, 2, b=3, c=1), lambda: inspect.signature(5), lambda: inspect.signature(int) if 0 else inspect.signature(type), lambda: inspect.getsource(len), lambda: inspect.getfile(3), lambda: inspect.Parameter('1x', inspect.Parameter.POSITIONAL_ONLY), lambda: s.replace(parameters=list(s.parameters.values())[::-1]), lambda: inspect.getsource(type('Q', (), {})), lambda: inspect.signature(print).bind(zzz=1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(s.replace(return_annotation=inspect.Signature.empty), s.parameters['b'].replace(default=9, name='bb'))
print(inspect.getdoc(f)); print(inspect.cleandoc('  a\n    b\n   c')); print(inspect.getcomments(f), inspect.getsourcelines(f)[1], inspect.getmodule(f).__name__)
print(inspect.getfullargspec(f)); print(inspect.formatannotation(list[int]), inspect.getclosurevars(f(1, c=2))) 
class A:
    """A doc."""
    attr = 1
    def m(self, x): "m doc"
    @classmethod
    def c(cls, y=1): pass
    @staticmethod
    def s(z): pass
    @property
    def p(self): "p doc"
class B(A):
    def m(self, x): return super().m(x)
    def __call__(self, q, *, r=1): pass
print(inspect.getdoc(B.m), inspect.getdoc(B), inspect.getdoc(B().m), inspect.getdoc(B.p))
for o in (A, A.m, A().m, A.c, A.s, B(), len, print, str.upper, f, lambda x=1: 0, types.SimpleNamespace, int.from_bytes, dict.get):
    try: sig = str(inspect.signature(o))
    except Exception as e: sig = repr(e)
    print(sig, inspect.isfunction(o), inspect.ismethod(o), inspect.isclass(o), inspect.isbuiltin(o), inspect.isroutine(o), inspect.isdatadescriptor(o), inspect.ismethoddescriptor(o), callable(o))
print([n for n, v in inspect.getmembers(B()) if not n.startswith('__')], [n for n, v in inspect.getmembers(B, inspect.isfunction)])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(B) if not a.name.startswith('__')])
print(inspect.getmro(B), inspect.isabstract(A), inspect.isgeneratorfunction(f))
def g():
    yield inspect.currentframe().f_lineno
gen = g(); print(inspect.getgeneratorstate(gen), next(gen), inspect.getgeneratorstate(gen), inspect.getgeneratorlocals(gen), inspect.isgenerator(gen))
async def co(): pass
x = co(); print(inspect.getcoroutinestate(x), inspect.iscoroutine(x), inspect.isawaitable(x), inspect.iscoroutinefunction(co)); x.close(); print(inspect.getcoroutinestate(x))
def outer():
    def inner(): return inspect.stack()[1].function, inspect.currentframe().f_back.f_code.co_name, inspect.stack()[0].lineno
    return inner()
print(outer(), inspect.getframeinfo(inspect.currentframe()).code_context, inspect.getsource(outer).splitlines()[1])
print(inspect.get_annotations(f), inspect.get_annotations(f, eval_str=True), typing.get_type_hints(f))
print(inspect.signature(B), inspect.signature(B()), inspect.signature(A.m, follow_wrapped=False), inspect.Signature([inspect.Parameter('k', inspect.Parameter.KEYWORD_ONLY, default=1)]))
print(inspect.signature(typing.NamedTuple('N', [('a', int)])), inspect.getmodulename('/x/y.py'), inspect.indentsize('    x'), inspect.ismodule(inspect), inspect.iscode(f.__code__), inspect.istraceback(None), inspect.isframe(inspect.currentframe()))
