class Foo[__T]:
    param = __T
    def meth[__U](self, arg: __T, arg2: __U): return (__T, __U)
    type Alias[__V] = (__T, __V)
print(Foo.__type_params__[0].__name__, Foo.param, Foo.meth.__type_params__[0].__name__, Foo.Alias.__type_params__)
print(Foo().meth(1, 2)); print(Foo.Alias.__value__)
class X:
    class __Base: pass
    class Derived[T](__Base):
        pass
    def m[U: __Base](self): return self.__class__
    type __A = int
    print(__A)
print(X.Derived.__bases__, X.m.__type_params__[0].__bound__)
class Y[T: "fwd"]:
    __X = int
    def f[S: __X](self, x: S) -> __X: return x
    class Inner[Z: __X]: 
        def g[W](self) -> __X: ...
print(Y.f.__annotations__, Y.__type_params__[0].__bound__)
class Outer[T]:
    T = float
    def m[U](self, x: T, y: U) -> T: return T
    t = T
    class In:
        z = T
print(Outer.m.__annotations__, Outer.t, Outer.In.z, Outer().m(1,2))
class B:
    x = int
    def meth[T: x, U: (x, str)](self): ...
    class Inner[T: x](list[x]): ...
    type A[T] = dict[T, x]
    x = float
print(B.meth.__type_params__[0].__bound__, B.meth.__type_params__[1].__constraints__, B.Inner.__bases__, B.A.__value__)
def func[T, *Ts, **P](a: T, *args: *Ts, k: P = None) -> T: 
    def inner[T](x: T): return T
    return T, Ts, P, inner
print(func.__type_params__, func(1)[0], func.__annotations__)
class D[T = int, *Ts = *tuple[int, str], **P = [int, str]]: pass
for p in D.__type_params__: print(p, p.__default__, p.has_default())
type R[T] = list[R[T]] | T
print(R.__value__, R[int], R[int].__value__ if hasattr(R[int], "__value__") else None, R.__parameters__)
try: type(R)()
except TypeError as e: print(e)
try: isinstance(1, R)
except TypeError as e: print(e)
type Bad = undefined_name
try: Bad.__value__
except NameError as e: print(e)
undefined_name = 3
print(Bad.__value__)
type T1[A, *B, **C] = (A, B, C)
print(T1.__value__, T1.__type_params__)
class P[T]:
    def __init_subclass__(cls, **kw): print("sub", cls.__name__, kw)
    def __class_getitem__(cls, i): print("cgi", i); return super().__class_getitem__(i)
class Q(P[int], x=3): pass
print(Q.__orig_bases__, Q.__mro__, P[int])
import typing, copy
Tv = typing.TypeVar("Tv")
print(copy.copy(Tv) is Tv, copy.deepcopy(Tv) is Tv, copy.deepcopy([Tv, typing.List[Tv]]))
Ps = typing.ParamSpec("Ps"); Tt = typing.TypeVarTuple("Tt")
print(copy.copy(Ps) is Ps, copy.deepcopy(Tt) is Tt, copy.copy(list[int]), copy.deepcopy(typing.Dict[str, int]), copy.copy(typing.Any), copy.deepcopy(typing.Optional[int]))
for mk in (lambda: type("S", (typing.ParamSpec,), {}), lambda: type("S", (typing.TypeVar,), {}), lambda: type("S", (Tv,), {}), lambda: type("S", (Ps,), {}), lambda: type("S", (type(typing.NoDefault),), {}), lambda: typing.NoDefault.x, lambda: setattr(typing.NoDefault, "x", 1), lambda: type(typing.NoDefault)(), lambda: typing.TypeVar("X", covariant=True, infer_variance=True), lambda: typing.TypeVar("X", covariant=True, contravariant=True), lambda: typing.TypeVar("X", int), lambda: typing.TypeVar("X", int, str, bound=int)):
    try: print(mk())
    except Exception as e: print(type(e).__name__, e)
import collections.abc as ca
for s in ("ca.Callable[[int, None], None]", "ca.Callable[[Tv, int], Tv][str]", "ca.Callable[Ps, Tv][[int], str]", "ca.Callable[typing.Concatenate[int, Ps], Tv]", "ca.Callable[..., int]", "ca.Callable[[], None]", "typing.Callable[[int], None]", "ca.Callable[[int], str].__args__", "typing.Callable[Ps, int][int, str]", "ca.Callable[[Tv], Tv][int, str]", "list[Tv][*tuple[int]]", "dict[Tv, Tv]", "tuple[*Tt][int, str]", "tuple[int, *Tt][str]", "typing.Tuple[*Tt][*tuple[int, ...]]", "dict[Tv, int][str]", "list[Tv][int][str]", "(int | Tv)[str]", "typing.Union[Tv, int][str]", "typing.Optional[Tv][int]", "ca.Callable[[ca.Callable[[Tv], int]], Tv][str]","ca.Callable[int]", "ca.Callable[int, int]"):
    try: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
