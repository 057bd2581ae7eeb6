from typing import *
import typing, types, collections.abc, sys
T = TypeVar('T'); K = TypeVar('K', bound=int); S = TypeVar('S', int, str); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
for x in (List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], Union[int], Callable[[int, str], bool], Callable[..., int], Tuple[int, ...], Tuple[()], Type[int], Any, NoReturn, ClassVar[int], Final[int], Literal[1, 'a', None], Annotated[int, 'x', 3], T, K, S, P, Ts, List[T], Dict[K, T], Callable[P, T], list[int] | None, int | str, List['Fwd'], Concatenate[int, P], Iterable[int], Generator[int, None, str], AsyncIterator[T], Set[frozenset[int]], DefaultDict[str, int], Counter[str], Deque[int], ChainMap[str, int], Mapping[str, Sequence[int]], Unpack[Ts], Required[int], Self, Never, LiteralString, TypeGuard[int], ContextManager[int], Awaitable[None], Coroutine[Any, Any, int], SupportsInt, Hashable, Sized, Text, AnyStr, Type[Union[int, str]]):
    print(repr(x), get_origin(x), get_args(x), getattr(x, '__parameters__', '-'))
print(Dict[K, T][int, str], List[T][int], Callable[P, T][[int], str], Union[T, int][str], Optional[T][None], Tuple[T, T][int], Callable[[T], T][int])
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, item: T) -> None: self.items.append(item)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(1); print(s.__orig_class__, Stack[int], Stack.__parameters__, Stack.__orig_bases__, Stack[int] == Stack[int], Stack[T][str])
for f in (lambda: List[int, str], lambda: Dict[int], lambda: Stack[int, str], lambda: Optional[int, str], lambda: Union[()], lambda: Literal, lambda: isinstance([], List[int]), lambda: issubclass(list, List[int]), lambda: Any(), lambda: Union[int, 3], lambda: ClassVar[ClassVar[int]], lambda: Callable[int], lambda: Callable[int, str], lambda: Generic[int], lambda: Generic[T, T], lambda: isinstance(3, Union[int, str]), lambda: isinstance(3, Optional[int]), lambda: isinstance(3, Any), lambda: List[int](), lambda: Dict(), lambda: T(), lambda: TypeVar('A', int), lambda: TypeVar('A', covariant=True, contravariant=True), lambda: Stack[int][str], lambda: int[str], lambda: NewType('U', int)(5), lambda: cast(int, 'x'), lambda: Final[int][str], lambda: class_sub(), lambda: Annotated[int], lambda: Literal[[]], lambda: Protocol[int], lambda: TypedDict('A', x=int), lambda: Self[int]):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Movie(TypedDict):
    name: str
    year: NotRequired[int]
class Movie2(Movie, total=False):
    x: Required[int]; y: ReadOnly[str]
print(Movie(name='x'), Movie.__annotations__, Movie.__required_keys__, Movie.__optional_keys__, Movie2.__total__, sorted(Movie2.__required_keys__), sorted(Movie2.__optional_keys__), Movie2.__mutable_keys__ >= {'x'}, Movie2.__readonly_keys__, is_typeddict(Movie))
class Emp(NamedTuple):
    """doc"""
    name: str
    id: int = 3
    def hi(self): return 'hi ' + self.name
print(Emp('a'), Emp._fields, Emp._field_defaults, Emp.__annotations__, Emp('b').hi(), Emp.__doc__, Emp('a')._replace(id=4), Emp.__mro__)
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closer), isinstance(3, Closer), issubclass(F, Closer), Closer.__protocol_attrs__ if hasattr(Closer,'__protocol_attrs__') else '', get_protocol_members(Closer), is_protocol(Closer))
class HasX(Protocol):
    x: int
try: isinstance(3, HasX)
except TypeError as e: print(e)
try: HasX()
except TypeError as e: print(e)
def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> List['int']: ...
print(get_type_hints(f), f.__annotations__)
class An:
    a: int; b: 'List[An]'; c: ClassVar[int] = 3; d: Annotated[int, 'meta']
print(get_type_hints(An), get_type_hints(An, include_extras=True))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(3), len(get_overloads(g)))
@final
class Fin: pass
print(Fin.__final__, assert_type(3, int), reveal_type.__name__)
UserId = NewType('UserId', int); print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, UserId | None, type(UserId(5)))
type Alias[A] = list[A]
print(Alias, Alias[int], Alias.__value__, Alias.__type_params__)
def h[X: int, *Y, **Z](x: X) -> X: return x
print(h.__type_params__, h.__type_params__[0].__bound__)
class G[X, Y=int]: pass
print(G[str], G.__type_params__, G.__orig_bases__, G.__parameters__)
try: assert_never(3)
except AssertionError as e: print(e)
print(ForwardRef('int'), ForwardRef('int') == ForwardRef('int'), typing.get_type_hints(types.SimpleNamespace) if False else '')
print(TypeVar('Q', bound='X').__bound__, T.__name__, T.__constraints__, S.__constraints__, T.__covariant__, P.args, P.kwargs, K.has_default())
@no_type_check
def ntc(a: 'invalid syntax!'): pass
print(get_type_hints(ntc))
print(Literal[1, 2, 1], Literal[1] == Literal[True], Union[int, int, str], Union[int, Union[str, None]], Optional[Union[int, None]], hash(List[int]) == hash(List[int]), List[int] != List[str])
print(List.__origin__, Callable.__module__, List._name, List[int].__origin__, Dict.__doc__, typing.TYPE_CHECKING)
