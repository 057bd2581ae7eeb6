"""Typed code: generics, protocols, TypedDict, NamedTuple, get_type_hints, overloads."""
import typing as T
from typing import *
from collections.abc import Callable as AbcCallable, Iterable as AbcIterable, Mapping as AbcMapping
import collections.abc, abc, types

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
K = TypeVar('K')
V = TypeVar('V')
N = TypeVar('N', int, float)
B = TypeVar('B', bound='Base')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
print(K, N, B, P, Ts, N.__constraints__, B.__bound__, K.__name__, K.__covariant__)
print(TypeVar('C', covariant=True), TypeVar('I', contravariant=True))
print(t(TypeVar, 'X', int), t(TypeVar, 'X', covariant=True, contravariant=True))
print(t(TypeVar, 'X', int, str, bound=int), P.args, P.kwargs, Unpack[Ts])

class Box(Generic[K]):

    def __init__(self, v: K):
        self.v = v

    def get(self) -> K:
        return self.v

    def __repr__(self):
        return f'Box({self.v!r})'

class Pair(Generic[K, V], AbcMapping):

    def __getitem__(self, k):
        return k

    def __len__(self):
        return 1

    def __iter__(self):
        return iter('k')

class IntBox(Box[int]):
    pass

class Both(Box[K], Generic[K, V]):
    pass
print(Box[int], Box[int](3), Box[int].__origin__, Box[int].__args__)
print(Box.__parameters__, Pair.__parameters__, Pair[int, str], Pair[int, V][str])
print(IntBox.__orig_bases__, Both[int, str], Box[Box[K]][str], Box[int] == Box[int])
print(hash(Box[int]) == hash(Box[int]), IntBox.__mro__, Pair.__mro__[1:])
print(t(lambda: Box[int, str]), t(lambda: Pair[int]), t(lambda: Box[1]))
print(t(lambda: IntBox[int]), t(lambda: Generic[int]), t(lambda: Generic[K, K]))
print(t(lambda: type('Q', (Generic[K], Box[V]), {})), t(lambda: Box[int].foo))
print(t(isinstance, Box(1), Box[int]), Box[int](1).__orig_class__)
print(t(lambda: Generic()), t(lambda: List[int]()), t(lambda: Union[int, str]()))
print(t(lambda: Any()), t(lambda: class_getitem))
print(Optional[int], Union[int, None], Union[int], Union[int, str, int])
print(Union[int, Union[str, float]], Optional[Union[int, str]], int | None)
print(list[int] | str, t(lambda: Union[()]), t(lambda: Optional[int, str]))
print(t(lambda: Union), Union[int, 'Base'], Union[List[int], Dict[str, Any]])
print(Union[int, str] == Union[str, int], int | str == str | int)
print((int | str).__args__, type(int | str), type(Union[int, str]))
print(isinstance(1, int | str), isinstance(1, Union[int, str]))
print(t(isinstance, 1, list[int] | int), t(isinstance, [1], list[int]))
print(t(issubclass, int, Optional[int]), t(lambda: int | 3), t(lambda: 'a' | int))
print(t(lambda: int | 'Base'))
print(Callable[[int], str], Callable[..., Any], Callable[P, K], Callable[[], None])
print(Callable[[int, str], List[int]].__args__, AbcCallable[[int], str])
print(t(lambda: Callable[int]), t(lambda: Callable[int, str]))
print(t(lambda: Callable[[int], str, int]), Callable[Concatenate[int, P], str])
print(Callable, get_origin(Callable[[int], str]), get_args(Callable[[int], str]))
print(get_args(Callable[..., int]), get_args(Dict[str, int]))
print(get_origin(Dict[str, int]), get_origin(int), get_args(int))
print(get_origin(Union[int, str]), get_origin(int | str), get_args(Literal['a', 1]))
print(get_origin(Annotated[int, 3]), get_args(Annotated[int, 3]), get_origin(Generic))
print(get_origin(Generic[K]), get_origin(Box[int]))
print(List, List[int], Dict[str, List[int]], Tuple[int, ...], Tuple[()])
print(Tuple[int, str], tuple[int, ...], tuple[()], Type[int], Set[K][int])
print(FrozenSet[int], Deque[int], DefaultDict[str, int], OrderedDict[str, int])
print(Counter[str], ChainMap[str, int], Iterable[int], Iterator[int])
print(Generator[int, str, bool], Generator[int], AsyncIterator[int], Awaitable[int])
print(Coroutine[int, int, int], ContextManager[int], Sequence[K])
print(MutableMapping[str, int], Hashable, Sized, Collection[int], Reversible[int])
print(SupportsInt, SupportsAbs[int], Text, AnyStr, IO[str], TextIO)
print(t(lambda: List[int, str]), t(lambda: Dict[int]), t(lambda: Tuple[..., int]))
print(t(lambda: List[...]), t(lambda: Type[1]), NoReturn, Never, Self, LiteralString)
print(Final[int], ClassVar[int], Required[int], NotRequired[int], ReadOnly[int])
print(Concatenate[int, P], TypeGuard[int], TypeIs[int], Annotated[int, 'meta', 3])
print(Annotated[Annotated[int, 1], 2], t(lambda: Annotated[int]))
print(Literal[1, 'a', None, True, b'x'], Literal[Literal[1], 2], Literal[1, 1])
print(Literal[1] == Literal[True], t(lambda: Final[int, str]), t(lambda: ClassVar[1]))
print(t(lambda: Self[int]), t(lambda: Optional[3]), ForwardRef('Base'))
print(t(ForwardRef, 'a b'), t(ForwardRef, 1), NewType('UserId', int))
print(NewType('UserId', int)(5), t(lambda: NewType('U', int)[int]))

class Movie(TypedDict, total=False):
    title: Required[str]
    year: int

class Sequel(Movie):
    number: int
    note: NotRequired[ReadOnly[str]]
print(Movie(title='x', year=1), Movie.__annotations__, Movie.__required_keys__)
print(Movie.__optional_keys__, Movie.__total__, sorted(Sequel.__required_keys__))
print(sorted(Sequel.__optional_keys__), Sequel.__readonly_keys__, Sequel.__mro__)
print(Sequel.__orig_bases__, t(isinstance, {}, Movie), TypedDict('A', {'a b': int}))
print(t(TypedDict, 'A', {'a': 1}), get_type_hints(Sequel))
print(get_type_hints(Sequel, include_extras=True), is_typeddict(Movie))
print(is_typeddict(dict), t(lambda: type('X', (Movie, Box), {})))
print(t(exec, 'class X(TypedDict):\n a: int = 3', globals()))
print(t(exec, 'class X(TypedDict):\n def f(self): pass', globals()), Movie.__name__)
print(Movie({'title': 1}), t(Movie, 1))

class Emp(NamedTuple):
    """An employee."""
    name: str
    id: int = 3

    def tag(self):
        return f'{self.name}#{self.id}'
print(Emp('a'), Emp('b', 4).tag(), Emp._fields, Emp._field_defaults)
print(Emp.__annotations__, Emp.__doc__, Emp('x')._replace(id=9), Emp('x')._asdict())
print(Emp._make('ab'), t(Emp), t(Emp, 1, 2, 3), t(Emp('x')._replace, q=1))
print(t(Emp._make, 'abc'), Emp.__orig_bases__)
print(t(exec, 'class X(NamedTuple):\n a: int = 1\n b: int', globals()))
print(t(exec, 'class X(NamedTuple):\n _a: int', globals()))
print(t(exec, 'class X(NamedTuple, Box): a: int', globals()))
print(t(exec, 'class X(NamedTuple):\n a: int\n def __new__(c): pass', globals()))
print(NamedTuple('E2', [('a', int), ('b', str)])(1, 'x'))
print(t(NamedTuple, 'E2', [('a', 1)]), t(setattr, Emp('x'), 'name', 1), Emp.name)
print(Emp.__match_args__)

class GN(NamedTuple, Generic[K]):
    x: K
print(GN[int], GN(3), GN[int](4), GN.__parameters__)

@runtime_checkable
class Quacks(Protocol):
    name: str

    def quack(self, n: int) -> str:
        ...

class Duck:
    name = 'd'

    def quack(self, n):
        return 'q' * n

class NoName:

    def quack(self):
        pass

class Plain(Protocol):

    def f(self):
        ...

class Impl(Quacks):
    pass
print(isinstance(Duck(), Quacks), isinstance(NoName(), Quacks))
print(t(issubclass, Duck, Quacks), t(isinstance, 1, Plain), t(Quacks))
print(type(Impl()).__mro__, t(issubclass, Duck, Plain), Quacks.__protocol_attrs__)
print(get_protocol_members(Quacks) == {'name', 'quack'}, is_protocol(Quacks))
print(is_protocol(Impl), isinstance(3, SupportsInt), isinstance('', SupportsInt))
print(isinstance(3.0, SupportsRound))
print(t(exec, 'class X(Protocol, Box): pass', globals()))
print(t(lambda: runtime_checkable(Duck)), Quacks._is_protocol)
print(Quacks._is_runtime_protocol)

@overload
def f(x: int) -> int:
    ...

@overload
def f(x: str) -> str:
    ...

def f(x):
    return x
print(len(get_overloads(f)), get_overloads(f)[1].__annotations__, f(3))
clear_overloads()
print(get_overloads(f))

@overload
def only(x):
    ...
print(t(only, 1))

class Base:
    a: 'int' = 1
    b: 'List[Base]'
    c: ClassVar['int'] = 3

    def m(self, x: 'Base', y: Optional['int']=None, *args: int, **kw: 'str') -> 'Box[Base]':
        ...
print(get_type_hints(Base), get_type_hints(Base.m), t(get_type_hints, 1))
print(get_type_hints(f))
print(t(get_type_hints, types.SimpleNamespace(__annotations__={'x': 'nope'})))
print(get_type_hints(lambda: 1))

@no_type_check
def ntc(x: 'nope'):
    ...
print(get_type_hints(ntc), cast(int, 'x'), t(assert_never, 3), assert_type(3, str))
print(TYPE_CHECKING, reveal_type.__name__, final(Base).__final__)
print(override(f).__override__, t(lambda: T.nope))
print(dataclass_transform()(Base).__dataclass_transform__['eq_default'])

def first[T: (int, str) = int](xs: list[T], *, n: int=0) -> T:
    return xs[n]

class Stack[T]:
    items: list[T]

    def push[U](self, x: U) -> 'Stack[T | U]':
        return self
type Alias[X, *Y, **Z] = dict[X, tuple[*Y,]] | Callable[Z, X]
type Rec = list[Rec] | int
print(first.__type_params__, first.__type_params__[0].__constraints__)
print(first.__type_params__[0].__default__, first.__annotations__)
print(Stack.__type_params__, Stack[int], Stack.__mro__, Stack.__parameters__)
print(Stack.push.__type_params__, Alias, Alias.__value__, Alias.__type_params__)
print(Alias[int, str, [int]], Rec.__value__, Rec.__name__, t(lambda: Rec[int]))
print(type(Rec), isinstance(Rec, TypeAliasType), Stack.push.__annotations__)
print(Stack.__annotations__, Rec.__module__, t(setattr, Rec, 'x', 1))
print(t(isinstance, 1, Rec), Rec | int, list[Rec], NoDefault)
print(list[K][int], dict[K, V][int, str], t(lambda: list[int][str]), list[Unpack[Ts]])
print(tuple[int, *Ts][str, float], types.GenericAlias(list, (int,)))
print(list[int].__origin__, list[int].__parameters__, type[int], t(lambda: int[str]))
print(list['fwd'], list[int]((1,)), {list[int]: 1}[list[int]], list[int] == List[int])
print(t(setattr, list[int], 'x', 1), list[int].append, list[int].__mro_entries__(()))
print(issubclass(type('L', (list[int],), {}), list), dict[str, list[tuple[int, ...]]])
print(collections.abc.Callable[[int, K], V][str, bytes], repr(list[T.Any]), list[...])
print(list[None], Dict[str, None], list[list], list[Box])
