"""Which builtin objects weak references are allowed to."""
import weakref, types, typing, functools, itertools, io, collections, sys, enum, dataclasses, contextlib, contextvars, operator, string, random, abc, warnings, traceback, inspect, json, copy, asyncio
def g(): yield
async def c(): pass
async def ag(): yield
T = typing.TypeVar("T"); P = typing.ParamSpec("P"); TS = typing.TypeVarTuple("TS")
type AL = int
co = c()
class C:
    @property
    def p(self): pass
    @functools.cached_property
    def cp(self): pass
    __slots__ = ("a", "__weakref__")
class CI(int): pass
class CS(str): pass
class CT(tuple): pass
class CD(dict): pass
class CL(list): pass
class CE(Exception): pass
class CF(float): pass
class CB(bytes): pass
class E_(enum.Enum): A=1
try: 1/0
except Exception as e: ex = e; tb = e.__traceback__
objs = dict(int=5, float=1.5, s="abc", b=b"", ba=bytearray(), l=[], d={}, t=(1,), st={1}, fs=frozenset([1]), r=range(3), sl=slice(1), mv=memoryview(b"a"), f=g, gen=g(), coro=co, agen=ag(), m=C().__init__, bf=len, bm=[].append, cls=C, inst=C(), deque=collections.deque(), dq2=reversed(collections.deque()), part=functools.partial(int), lru=functools.lru_cache(g), cache=functools.cache(g), sio=io.StringIO(), bio=io.BytesIO(), out=sys.stdout, buf=sys.stdout.buffer, T=T, P=P, TS=TS, AL=AL, pa=P.args, ga=list[int], un=int|str, tga=typing.List[int], tun=typing.Union[int,str], anyt=typing.Any, code=g.__code__, frame=sys._getframe(), tb=tb, ex=ex, mod=io, prop=C.p, cm=classmethod(g), sm=staticmethod(g), cp=functools.cached_property(g), CI=CI(), CS=CS(), CT=CT(), CD=CD(), CL=CL(), CE=CE(), CF=CF(), CB=CB(), EA=E_.A, od=collections.OrderedDict(), dd=collections.defaultdict(), ctr=collections.Counter(), cm2=collections.ChainMap(), ud=collections.UserDict(), nt=collections.namedtuple("N", "a")(1), it=iter([]), z=zip(), mp=map(len, []), en=enumerate([]), rv=reversed([]), cnt=itertools.count(), ch=itertools.chain(), tee=itertools.tee([])[0], gb=itertools.groupby([]), cell=(lambda: co).__closure__, none=None, el=..., ni=NotImplemented, obj=object(), mpx=types.MappingProxyType({}), sns=types.SimpleNamespace(), cv=contextvars.ContextVar("x"), ctx=contextvars.copy_context(), ig=operator.itemgetter(1), ag2=operator.attrgetter("a"), mc=operator.methodcaller("a"), rnd=random.Random(), sup=super(CI, CI()), dk={}.keys(), wr=weakref.ref(C), wp=weakref.proxy(C), wd=weakref.WeakValueDictionary(), ws=weakref.WeakSet(), cpx=1j, ctf=functools.cmp_to_key(len), ctf2=functools.cmp_to_key(len)(1), sd=functools.singledispatch(g), gd=C.__dict__["a"], md=str.upper, wd2=object.__init__, ex2=contextlib.ExitStack(), sup2=contextlib.suppress(), lk=asyncio.Lock(), ev=asyncio.Event(), q=asyncio.Queue(), nv=typing.NewType("X", int), fr=typing.ForwardRef("x"), tpl=string.Template("x"), ln=C.cp, genx=(x for x in []), nt2=typing.NamedTuple, sp=typing.Protocol, lit=typing.Literal[1], ann=typing.Annotated[int, 1], mcx=type(sys.implementation), fi=sys.float_info, bt=bool, sig=inspect.signature(g), par=list(inspect.signature(g).parameters.values()))
for k, v in objs.items():
    try: weakref.ref(v); print(k, "yes")
    except TypeError as e: print(k, e)
co.close()
