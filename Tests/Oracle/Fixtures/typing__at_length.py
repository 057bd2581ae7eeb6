"""The forms of typing, taken apart and refused."""

import typing as T, types, collections.abc as cabc, inspect, abc, sys
from typing import *
X = TypeVar('X')
Y = TypeVar('Y', bound=int)
Z = TypeVar('Z', int, str)
PS = ParamSpec('PS')
TS = TypeVarTuple('TS')
print(X, Y.__bound__, Z.__constraints__, PS, TS, X.__name__, X.__covariant__)
print(TypeVar('Q', covariant=True), PS.args, PS.kwargs)
for t in (
    Optional[int], Union[int, str, None], Union[int], Union[int, Union[str, int]], List[int],
    Dict[str, List[X]], Callable[[int, X], str], Callable[..., Any], Callable[PS, X],
    Tuple[int, ...], Tuple[()], Literal['a', 1, None], Annotated[int, 'm', 5], Type[int],
    ClassVar[int], Final[str], list[X], dict[str, int], int | None, list[int] | None, Iterable[X],
    Concatenate[int, PS], Unpack[TS], Literal[True, 1], type[int], Generator[int, None, str],
    NoReturn, Never, Any, Self, LiteralString, Required[int], NotRequired[str], ReadOnly[int],
    TypeGuard[int], TypeIs[str], Deque[int], DefaultDict[str, int], Counter[str],
    ChainMap[str, int], FrozenSet[int], AsyncIterator[int], Awaitable[int], ContextManager[int],
    Pattern if False else int, Hashable, Sized
):
    print(t, get_origin(t), get_args(t), getattr(t, '__parameters__', '-'))
print(List[X][int], Dict[X, Y][str, int], Callable[[X], Y][int, int])
print(Union[X, int][str], (list[X] | None)[int], Annotated[X, 1][int])
for f in (
    lambda: List[int, str], lambda: Optional[int, str], lambda: Union[()], lambda: Literal[()],
    lambda: List[int][str], lambda: Callable[int], lambda: Callable[int, str], lambda: Generic[int],
    lambda: Annotated[int], lambda: isinstance(1, List[int]), lambda: isinstance([], list[int]),
    lambda: issubclass(int, Union[int, str]), lambda: isinstance(1, Optional[int]),
    lambda: TypeVar('A', int), lambda: Any(), lambda: List(), lambda: Union[1],
    lambda: ClassVar[int, str], lambda: Dict[int], lambda: Final[Final[int]],
    lambda: type('S', (Any,), {}), lambda: Tuple[..., int], lambda: TypeVar(1),
    lambda: Type[int, str], lambda: get_type_hints(5), lambda: Protocol(), lambda: cast('x', 5)
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class G(Generic[X, Y]):
    a: X

    def m(self, v: 'X') -> 'list[X]':
        ...


class H(G[int, Y]):
    b: 'Optional[str]' = None


print(G[str, int], H[int], H.__orig_bases__, G.__parameters__, get_type_hints(H))
print(get_type_hints(G.m), G[str, int]().__orig_class__)
print(get_type_hints(H, include_extras=True))


@runtime_checkable
class Pr(Protocol):
    x: int

    def f(self) -> int:
        ...


class Im:
    x = 1

    def f(self):
        return 1


class Half:
    x = 1


print(isinstance(Im(), Pr), isinstance(Half(), Pr))
print(Pr.__protocol_attrs__ if hasattr(Pr, '__protocol_attrs__') else '')
print(get_protocol_members(Pr), is_protocol(Pr))
try:
    issubclass(Im, Pr)
except TypeError as e:
    print(e)


class TD(TypedDict, total=False):
    a: Required[int]
    b: str


print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__)
print(TD.__annotations__, is_typeddict(TD))


class NT(NamedTuple):
    a: int
    b: str = 'x'

    def s(self):
        return self.a


print(NT(1), NT._field_defaults, NT.__annotations__, NT(2).s(), NT.__orig_bases__)
U = NewType('U', int)
print(U, U(5), U.__supertype__, U.__name__)


@overload
def ov(a: int) -> int:
    ...


@overload
def ov(a: str) -> str:
    ...


def ov(a):
    return a


print(len(get_overloads(ov)), ov(3))
clear_overloads()
print(get_overloads(ov))


@final
class Fi:
    pass


print(Fi.__final__, assert_type(1, int), reveal_type if False else '')
try:
    assert_never(1)
except AssertionError as e:
    print(e)


def an(a: Annotated[int, 'x'], *b: str, c: 'int'=5, **d: Any) -> None:
    ...


print(get_type_hints(an), get_type_hints(an, include_extras=True))
print(inspect.signature(an), inspect.get_annotations(an))
type Al[V] = list[V] | None
print(Al, Al.__value__, Al[int], Al.__type_params__, TypeAliasType('B', int))


def gen[V: int, *W, **Q](v: V) -> V:
    return v


print(gen.__type_params__, gen.__type_params__[0].__bound__, NoDefault)
print(TypeVar('D', default=int).__default__, TypeVar('D2').has_default())
print(ForwardRef('int'), ForwardRef('x') == ForwardRef('x'), T.TYPE_CHECKING)
print(get_type_hints(type('Q', (), {'__annotations__': {'a': 'int | None'}})))
print(T.get_origin(Generic[X]), T.Text, AnyStr, IO[str], SupportsInt)
print(isinstance(5, SupportsInt))
