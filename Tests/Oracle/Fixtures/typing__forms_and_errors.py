import typing, types, collections.abc as cabc
from typing import *
T = TypeVar('T'); K = TypeVar('K', bound=int); N = TypeVar('N', int, str, covariant=False); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
print(T, K, N, P, Ts, T.__bound__, K.__bound__, N.__constraints__, TypeVar('C', covariant=True), TypeVar('D', contravariant=True), P.args, P.kwargs, Unpack[Ts], *[1])
for t in (Optional[int], Union[int, str, None], Union[int], List[int], Dict[str, List[int]], Callable[[int, str], bool], Callable[..., Any], Tuple[int, ...], Tuple[()], Type[int], Literal['a', 1, None], Annotated[int, 'meta', 3], ClassVar[int], Final[str], Iterable[T], Generator[int, str, bool], Awaitable[int], Any, NoReturn, Never, Self, LiteralString, Required[int], NotRequired[str], ReadOnly[int], TypeGuard[int], TypeIs[str], Concatenate[int, P], Deque[int], DefaultDict[str, int], Counter[str], ChainMap[int, str], OrderedDict[str, int], Pattern if 0 else Text, AnyStr, Hashable, Sized, SupportsInt, list[T], dict[str, T], tuple[int, ...], type[int], int | None, cabc.Callable[[int], str], Mapping[str, T], Optional[T]):
    print(repr(t), get_origin(t), get_args(t), getattr(t, '__parameters__', '-'))
print(Optional[T][int], Dict[T, K][str, bool], Union[T, int][str], Callable[P, T][[int, str], bool], list[T][int], Mapping[str, T][int], Union[int, str] == Union[str, int], hash(List[int]) == hash(List[int]), List[int] == List[int], List[int] == list[int], Literal[1] == Literal[True])
class Box(Generic[T]):
    "box"
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
b = Box[int](3); print(b.v, Box[int], b.__orig_class__, Box.__parameters__, Box[int].__origin__, Box[T][str], Box.__orig_bases__, Box.__mro__)
class Two(Box[str], Generic[K, T] if 0 else Generic[T]): pass
class Three[A, *B, **C]: pass
print(Three.__type_params__, Three[int, str, bool, [int]], Three.__parameters__)
type Alias[X] = list[X] | None
print(Alias, Alias.__value__, Alias[int], Alias.__type_params__, Alias[int].__args__)
def gen[T: (int, str), U: list](x: T, *, y: U = None) -> dict[T, U]: ...
print(gen.__type_params__, gen.__annotations__, gen.__type_params__[0].__constraints__, gen.__type_params__[1].__bound__)
for bad in (lambda: Optional[1, 2], lambda: Union[()], lambda: List[int, str], lambda: Dict[int], lambda: Callable[int], lambda: Box[int, str], lambda: Literal, lambda: Any(), lambda: Union(), lambda: List[int](), lambda: isinstance(1, List[int]), lambda: isinstance(1, Any), lambda: issubclass(int, Union[int, str]), lambda: TypeVar('Q', int), lambda: TypeVar('Q', covariant=True, contravariant=True), lambda: Generic[int], lambda: ClassVar[ClassVar[int]], lambda: Final[1, 2], lambda: Annotated[int], lambda: NewType('A'), lambda: cast(int), lambda: type('X', (List[int], Generic), {}), lambda: type('X', (Any, int), {}), lambda: int | 3, lambda: [] | int, lambda: Optional['x'], lambda: List[5], lambda: Tuple[..., int], lambda: Concatenate[int], lambda: Unpack[int], lambda: Self[int]):
    try: print(repr(bad()))
    except Exception as e: print(type(e).__name__, e)
class TD(TypedDict, total=False):
    a: Required[int]
    b: str
class TD2(TD): c: NotRequired[list[int]]; d: ReadOnly[int]
print(TD(a=1), TD.__required_keys__, sorted(TD2.__optional_keys__), TD2.__annotations__, TD2.__total__, TD.__mro__, is_typeddict(TD), TypedDict('F', {'x': int}).__annotations__, TD2.__readonly_keys__)
class NT(NamedTuple):
    "doc"
    x: int
    y: str = 'd'
    def m(self): return self.x
print(NT(1), NT.__annotations__, NT._field_defaults, NT(2, 'q').m(), NT.__doc__, NamedTuple('M', [('p', int)])(3))
UserId = NewType('UserId', int); print(UserId, UserId(5), UserId.__supertype__, UserId.__name__)
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class Impl:
    def close(self): pass
print(isinstance(Impl(), Closer), isinstance(3, Closer), issubclass(Impl, Closer), get_protocol_members(Closer), is_protocol(Closer), is_protocol(Impl))
class NP(Protocol):
    x: int
try: isinstance(3, NP)
except TypeError as e: print(e)
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
def ov(x): return x
print(get_overloads(ov), ov(3)) if 0 else print(len(get_overloads(ov)), ov(3))
def hints(a: 'int', b: Optional['str'] = None, *c: 'List[int]', **d: Annotated[int, 5]) -> 'Box[int]': pass
print(get_type_hints(hints), get_type_hints(hints, include_extras=True)['d'], get_type_hints(Box.__init__), get_type_hints(NT))
try: get_type_hints(types.SimpleNamespace(__annotations__={'a': 'nope'}))
except Exception as e: print(type(e).__name__, e)
print(TYPE_CHECKING, assert_type(3, int), reveal_type.__name__, cast('int', 'x'), no_type_check(lambda: 1)(), final(Box) is Box, Box.__final__, override(len) is len, dataclass_transform()(Box) is Box, ForwardRef('int'), ForwardRef('x') == ForwardRef('x'))
try: assert_never(3)
except AssertionError as e: print(e)
