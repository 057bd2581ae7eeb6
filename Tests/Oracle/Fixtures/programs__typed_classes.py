from typing import *
from dataclasses import dataclass, field, fields, asdict, replace, KW_ONLY, InitVar
import typing
type Pair[T] = tuple[T, T]
class Stack[T]:
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, x: T) -> Self: self._items.append(x); return self
    def pop(self) -> T: return self._items.pop()
    def __len__(self) -> int: return len(self._items)
    def map[U](self, f: Callable[[T], U]) -> "Stack[U]": s = Stack[U](); s._items = [f(x) for x in self._items]; return s
s = Stack[int]().push(1).push(2); print(s.map(str)._items, len(s), Stack[int], Stack.__type_params__, Stack.map.__type_params__, Pair, Pair.__value__, Pair[int])
@runtime_checkable
class Sized2(Protocol):
    def __len__(self) -> int: ...
print(isinstance(s, Sized2), isinstance(5, Sized2), issubclass(list, Sized2))
class Pt(NamedTuple):
    x: int
    y: int = 0
    def norm(self) -> float: return (self.x ** 2 + self.y ** 2) ** .5
print(Pt(3, 4).norm(), Pt._field_defaults, Pt(1)._replace(y=2), Pt.__annotations__)
class Movie(TypedDict, total=False):
    name: Required[str]
    year: int
m: Movie = {"name": "x"}; print(m, Movie.__required_keys__, Movie.__optional_keys__, Movie(name="y", year=1))
print(get_type_hints(Stack.pop), get_origin(dict[str, int]), get_args(Callable[[int], str]), Optional[int], Union[int, str, None], int | None, Literal["a", 1], Annotated[int, "meta"], ClassVar[int], Final[int], list["Stack"], Tuple[int, ...], Type[int], Any, NoReturn, TypeVar("T"), ParamSpec("P"))
@dataclass(order=True)
class Card:
    rank: int
    suit: str = field(default="S", compare=False)
    tags: list[str] = field(default_factory=list, repr=False)
    _: KW_ONLY
    owner: str | None = None
    seed: InitVar[int] = 0
    count: ClassVar[int] = 0
    def __post_init__(self, seed): self.hash = seed * 2; Card.count += 1
c = Card(5, "H", owner="me", seed=4); print(c, c.hash, Card(5) == c, Card(3) < c, asdict(c), replace(c, rank=9, seed=1), [f.name for f in fields(c)], Card.count, Card.__match_args__)
for f in (lambda: Card(), lambda: Card(1, 2, 3, 4), lambda: Card(1, bad=2), lambda: replace(c, zz=1), lambda: fields(5), lambda: Pt(), lambda: Stack[int, str], lambda: cast(int, "a"), lambda: list[int]("ab"), lambda: isinstance([], list[int]), lambda: Literal[[]], lambda: Optional[1, 2], lambda: Sized2(), lambda: NewType("UserId", int)(5), lambda: assert_never(5), lambda: reveal_type(5), lambda: TypeVar("T", int), lambda: Generic[int], lambda: Pair[int, str]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x * 2
print(g(2), g("a"), get_overloads(g).__len__(), g.__annotations__, TYPE_CHECKING)
@final
class Fin: pass
print(Fin.__final__, Stack[int].__args__, Stack[int].__origin__, Stack.__orig_bases__, Stack.__parameters__)
