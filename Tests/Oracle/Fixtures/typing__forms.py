def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


import typing
from typing import *
import collections, collections.abc, sys
T=TypeVar('T'); U=TypeVar('U', bound=int); V=TypeVar('V', int, str); W=TypeVar('W', covariant=True); X=TypeVar('X', contravariant=True); D=TypeVar('D', default=int)
P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class G(Generic[T]): pass
class H(Generic[T, U]): pass
class I(G[int]): pass
class J(G[T], Generic[T, U]): pass
class K(Generic[*Ts]): pass
class L(Generic[P]): pass
class Z(Generic[P, T]): pass
class DD(Generic[T, D]): pass
class LL(List[T]): pass
class MM(Dict[str, T]): pass
class IT(Iterable[int]):
    def __iter__(self): return iter([1])
@runtime_checkable
class Sz(Protocol):
    def size(self) -> int: ...
class Cl(Protocol):
    def close(self): ...
@runtime_checkable
class At(Protocol):
    name: str
    def f(self): ...
class Imp:
    def size(self): return 1
class ImpA:
    name='x'
    def f(self): pass
class PT(NamedTuple):
    x: int
    y: str = 'd'
    def m(self): return self.x
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False):
    c: Required[int]
    d: ReadOnly[str]
UID = NewType('UID', int)
class GN(NamedTuple, Generic[T]):
    a: T
class GTD(TypedDict, Generic[T]):
    a: T
for s in '''Any
Optional[int]
Optional[None]
Union[int, str]
Union[int]
Union[int, None]
Union[None, int]
Union[int, str, None]
Union[int, Union[str, float]]
Union[int, int]
Union[int, str]==Union[str,int]
Union[int, str]==(int|str)
hash(Union[int,str])==hash(Union[str,int])
Union
Union[()]
Optional
Optional[1]
Optional[int, str]
List
List[int]
List[int, str]
List['Foo']
List[T]
List[T][int]
List[List[T]][int]
Dict[str, int]
Dict[str, T][int]
Dict[T, U]
Dict[T, U][int, bool]
Dict[T, U][int]
Dict
Dict[str]
Tuple
Tuple[int]
Tuple[int, ...]
Tuple[()]
Tuple[int, str]
Set[int]
FrozenSet[int]
Type[int]
Deque[int]
DefaultDict[str,int]
Counter[str]
OrderedDict[str,int]
ChainMap[str,int]
Iterable[int]
Iterator
Sequence[int]
Mapping[str, int]
MutableMapping
Callable
Callable[[int], str]
Callable[..., str]
Callable[[], None]
Callable[[int, str], List[int]]
Callable[P, T]
Callable[P, T][[int, str], bool]
Callable[P, T][..., bool]
Callable[Concatenate[int, P], T]
Callable[Concatenate[int, P], T][[str], bool]
Callable[int]
Callable[int, str]
Callable[[T], U][int, bool]
Concatenate[int, P]
Concatenate[int]
Concatenate[int, ...]
Literal[1]
Literal[1, 'a', None, True]
Literal[1, 1, True]
Literal[Literal[1,2], 3]
Literal[1] == Literal[True]
Literal[[1]]
Literal
Final
Final[int]
ClassVar[int]
ClassVar
ClassVar[Final[int]]
List[ClassVar[int]]
List[Final[int]]
List[Final]
List[Generic]
List[Protocol]
Annotated[int, 'x', 3]
Annotated[Annotated[int, 1], 2]
Annotated[int]
Annotated
Annotated[List[T], 1][int]
Annotated[int, 1].__metadata__
Annotated[int, 1].__origin__
Self
Self[int]
Never
NoReturn
LiteralString
TypeAlias
TypeGuard[int]
TypeIs[int]
Required[int]
NotRequired[int]
ReadOnly[int]
Required[int, str]
Unpack[Ts]
Unpack[Tuple[int, str]]
T
U
V
W
X
P
Ts
D
T.__bound__
U.__bound__
V.__constraints__
D.__default__
T.__default__
T.has_default()
D.has_default()
T.__name__
T.__module__
type(T)
P.args
P.kwargs
type(P.args)
P.args.__origin__
TypeVar('A', int)
TypeVar('A', int, bound=int)
TypeVar('A', covariant=True, contravariant=True)
TypeVar('A', bound='Foo').__bound__
TypeVar('A', bound=1).__bound__
TypeVar()
TypeVar(1)
T | int
int | T
T | None
UID
UID(5)
UID.__name__, UID.__supertype__, UID.__module__, UID.__qualname__
UID | None
Optional[UID]
G
G[int]
G[T]
G[int][str]
G[T][int]
G[int, str]
G[()]
G.__parameters__
G[int].__parameters__
G[int].__args__
G[int].__origin__
G[int]()
G[int]().__orig_class__
G[int].__mro_entries__
H[int, bool]
H[int]
H[T, bool][str]
I
I[int]
I.__orig_bases__
J[int, bool]
J.__parameters__
K[int, str]
K[()]
K[int]
K.__parameters__
K.__orig_bases__
L[[int, str]]
L[int, str]
L[...]
L[P]
Z[[int], str]
Z[int, str]
DD[int]
DD[int, str]
DD[int, str, bool]
LL[int]
LL.__mro__
LL[int]([1,2])
MM[int]
MM.__parameters__
MM.__mro__
IT.__mro__
list(IT())
isinstance(IT(), Iterable)
isinstance([], List)
isinstance([], List[int])
issubclass(list, List)
issubclass(list, Sequence)
isinstance({}, Mapping)
isinstance(3, Union[int, str])
isinstance('a', Optional[int])
isinstance(None, Optional[int])
issubclass(int, Union[int, str])
isinstance(3, Any)
isinstance(3, Optional)
isinstance(print, Callable)
isinstance(3, Literal[3])
isinstance(3, G[int])
isinstance(G(), G)
List()
List[int]()
Dict[str,int]()
Tuple()
Callable()
Union()
Any()
Optional()
Deque[int]([1])
DefaultDict[str,int](int)
isinstance(Imp(), Sz)
isinstance(3, Sz)
issubclass(Imp, Sz)
issubclass(int, Sz)
isinstance(Imp(), Cl)
issubclass(Imp, Cl)
isinstance(ImpA(), At)
isinstance(Imp(), At)
issubclass(ImpA, At)
issubclass(3, Sz)
Sz()
Sz.__protocol_attrs__
Sz._is_protocol
Imp._is_protocol
get_protocol_members(At) == {'name','f'}
is_protocol(Sz), is_protocol(int)
runtime_checkable(int)
PT(1)
PT(1,'z')
PT(1).m()
PT._fields
PT.__annotations__
PT._field_defaults
PT.__orig_bases__
PT.__mro__
PT()
PT.__doc__
NamedTuple('Q', [('a', int), ('b', str)])(1,'x')
NamedTuple('Q', [('a', int)]).__annotations__
NamedTuple
GN[int]
GN(1)
GN[int](1)
GN.__mro__
TD(a=1)
TD
TD.__annotations__
TD.__required_keys__
TD.__optional_keys__
TD.__total__
sorted(TD2.__required_keys__), sorted(TD2.__optional_keys__), sorted(TD2.__readonly_keys__), sorted(TD2.__mutable_keys__)
TD2.__annotations__
TD2.__orig_bases__
TD.__orig_bases__
TD.__mro__
isinstance({}, TD)
issubclass(dict, TD)
TypedDict('Q', {'a': int})(a=1)
TypedDict('Q', {'a': 1})
is_typeddict(TD), is_typeddict(dict)
TypedDict
GTD[int]
GTD[int](a=1)
get_type_hints(TD)
get_type_hints(TD, include_extras=True)
get_type_hints(PT)
get_origin(List[int])
get_origin(Union[int,str])
get_origin(int|str)
get_origin(Optional[int])
get_origin(Callable[[int],str])
get_origin(Annotated[int,1])
get_origin(Literal[1])
get_origin(G[int])
get_origin(int)
get_origin(list[int])
get_origin(Generic)
get_origin(Generic[T])
get_origin(ClassVar[int])
get_origin(P.args)
get_args(List[int])
get_args(Union[int,str])
get_args(Callable[[int],str])
get_args(Callable[...,str])
get_args(Callable[P,str])
get_args(collections.abc.Callable[[int],str])
get_args(Annotated[int,1])
get_args(Literal[1,2])
get_args(Tuple[()])
get_args(int)
get_args(int|None)
get_args(dict[str,int])
cast(int, 'x')
assert_type(3, int)
assert_never(3)
TYPE_CHECKING
Text
AnyStr
AnyStr.__constraints__
Hashable
Sized
Sized[int]
Hashable[int]
Awaitable[int]
Coroutine[int, str, bool]
Coroutine[int]
AsyncIterator[int]
AsyncGenerator[int]
AsyncGenerator[int, str]
Generator[int]
Generator[int, str, bool]
Generator[int, str, bool, int]
ContextManager[int]
AsyncContextManager[int]
Collection[int]
AbstractSet[int]
KeysView[int]
ItemsView[int,str]
SupportsInt
isinstance(3, SupportsInt)
isinstance('3', SupportsInt)
isinstance(3, SupportsIndex), isinstance(3.0, SupportsIndex), isinstance(3.5, SupportsRound), isinstance(3, SupportsAbs), isinstance(3,SupportsFloat), isinstance('', SupportsComplex), isinstance(b'', SupportsBytes)
SupportsAbs[int]
IO
IO[str]
TextIO
BinaryIO.__mro__
ForwardRef('int')
ForwardRef('a b')
ForwardRef(3)
ForwardRef('x')==ForwardRef('x')
ForwardRef('x', module='m')
Optional['Foo']
List['Foo'] == List['Foo']
Union['A', int]
'A' | T if 0 else Union['A', T]
NoDefault
NoDefault.__class__
typing.Foo
Generic
Generic[T]
Generic[int]
Generic[T, T]
Generic[()]
Generic[T][int]
Protocol[T]
Generic()
type(Generic)
type(Protocol)
List.__origin__
List.__name__
List[int].__name__
List.__doc__
Iterable.__doc__
List[int].append
List[int].__origin__
List[int].__args__
List[int].__parameters__
List[int] is List[int]
hash(List[int])==hash(List[int])
Dict[str,int].keys
Dict.fromkeys
list[T][int]
dict[T, List[U]][int, bool]
list[T] | None
list[int] | List[int]
List[int] | None
None | List[int]
int | List[int]
List[int] | 'x'
(int|str) | List[int]
Optional[list[int]]
Optional[int|str]
list[Optional[int]]
list[Any]
dict[str, Any]
tuple[Any, ...]
tuple[T, ...][int]
list[G[int]]
list[Union[int,str]]
list[Literal[1]]
list[Callable[[int],str]]
list[UID]
list['Foo']
type[Any]
Any | None
Any | int
int | Any
Literal[1] | None
Literal['a'] | Literal['b']
Self | None
class_ if 0 else Optional[Self]
collections.abc.Callable[[int], str]
collections.abc.Callable[[T], str][int]
collections.abc.Iterable[T][int]
collections.defaultdict[str, T][int]
TypeAliasType('A', int)
TypeAliasType('A', List[T], type_params=(T,))[int]
TypeAliasType('A', int).__value__
Tuple[*Ts]
Tuple[int, *Ts][str, bool]
Tuple[*Ts, T][int, str, bool]
tuple[*Ts]
tuple[int, *Ts][str, bool]
Callable[[*Ts], T][int, str, bool]
tuple[*tuple[int, str]]
Union[T, int][str]
Union[T, int][int]
Optional[T][int]
Optional[T][None]
final(int)
final(G).__final__
override(lambda: 0).__override__
overload(lambda: 0)
overload(lambda: 0)()
ParamSpec('Q', bound=int)
TypeVarTuple('Q', default=Unpack[Tuple[int]])
Any.__name__
Union.__name__
Union[int,str].__name__
Optional[int].__name__
Union[int,str].__module__
Any.__module__
type(Union)
type(List)
type(List[int])
type(Union[int,str])
type(Optional[int])
type(Literal[1])
type(Callable[[int],str])
type(Annotated[int,1])
type(G[int])
type(Any)
[*List[int]]
iter(Union[int,str])
iter(List)
for_ if 0 else list(G[int])
List[int][str]
List[...]
List[1]
List[(1,2)]
List[()]
Dict[1, 2]
Dict[[1], 2]
dataclass_transform()(G) is G
no_type_check(G) is G
get_overloads(t)'''.split('\n'):
    print('>', s, end=' ')
    t(lambda: eval(s))
