"""What every program of `module_calls` begins with: classes, functions and files for arguments, and how a call is shown."""

import stand_ins

HEAD = r'''
import abc, bisect, collections, collections.abc, contextlib, contextvars, copy, dataclasses, enum, functools, gc
import heapq, inspect, io, itertools, json, math, operator, os, os.path, random, statistics, string, sys, textwrap
import time, traceback, types, typing, warnings, weakref
from collections import deque

NAN = float("nan")
P = collections.namedtuple("P", "x y")
T = typing.TypeVar("T")
PS = typing.ParamSpec("PS")
NewInt = typing.NewType("NewInt", int)
type Alias[A] = list[A]
variable = contextvars.ContextVar("variable", default=0)
numbers = itertools.count()
os.environ["BATON_TEST"] = "tested"
work = f"work-{os.getpid()}"
os.mkdir(work)
os.chdir(work)
os.mkdir("dir")
for name in ("file.txt", "dir/inner.txt", "trunc.txt"):
    with open(name, "w") as file:
        file.write("one\ntwo\n")
os.symlink("file.txt", "link")
os.symlink("nowhere", "broken")


def close():
    os.chdir("..")
    for folder, folders, files in os.walk(work, topdown=False):
        for name in files:
            os.remove(os.path.join(folder, name))
        for name in folders:
            path = os.path.join(folder, name)
            os.remove(path) if os.path.islink(path) else os.rmdir(path)
    os.rmdir(work)


''' + stand_ins.ENUMS + r'''

class Level(enum.IntEnum):
    LOW = 1
    HIGH = 5


class Bits(enum.IntFlag):
    A = 1
    B = 8


class Word(enum.StrEnum):
    ONE = enum.auto()
    TWO = "zwei"


def made_enum(**members):
    return list(enum.Enum("Made", members)) and enum.Enum("Made", members)


def made_flag(**members):
    return enum.Flag("MadeFlag", members)


EnumMade = enum.Enum


''' + stand_ins.DATACLASSES + r'''

@dataclasses.dataclass
class Nested:
    points: list
    by_name: dict = dataclasses.field(default_factory=dict, repr=False)
    inits: dataclasses.InitVar[int] = 0


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __setitem__(self, index, value):
        self.x = value

    def __len__(self):
        return 2

    def __call__(self, *args):
        return args, self.x


class Err(Exception):
    def __init__(self, code=0, *rest):
        super().__init__(code, *rest)
        self.code = code


class Own(UserWarning):
    pass


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __repr__(self):
        return "a Manager"

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print("exit", kind and kind.__name__, error)
        return self.swallow


class AsyncManager:
    def __repr__(self):
        return "an AsyncManager"

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        print("aexit", exc[0] and exc[0].__name__)


class Decorating(contextlib.ContextDecorator):
    def __enter__(self):
        print("decorated")

    def __exit__(self, *exc):
        print("left")


@contextlib.contextmanager
def managed(value):
    print("in", value)
    try:
        yield value
    except ValueError as error:
        print("swallowed", error)
    finally:
        print("out", value)


@contextlib.asynccontextmanager
async def async_managed(value):
    print("in", value)
    yield value
    print("out", value)


class Meta(type):
    """A metaclass."""


class Shape(abc.ABC):
    """What has an area."""

    @abc.abstractmethod
    def area(self):
        """How large it is."""


class Square(Shape):
    kind = "square"

    def __init__(self, side):
        self.side = side

    def __repr__(self):
        return f"Square({self.side!r})"

    def area(self):
        return self.side * self.side

    @classmethod
    def make(cls, side=1):
        return cls(side)

    @staticmethod
    def names(*args):
        return args

    @property
    def double(self):
        """Twice the side."""
        return self.side * 2


class Slots:
    __slots__ = ("slot", "__weakref__")

    def __init__(self):
        self.slot = 1

    def __repr__(self):
        return "Slots()"


class Copied:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep", len(memo)

    def __replace__(self, **changes):
        return changes


class Generic1(typing.Generic[T]):
    def __init__(self, x):
        self.x = x


class Proto(typing.Protocol):
    def area(self) -> int: ...


Proto = typing.runtime_checkable(Proto)


class PlainProto(typing.Protocol):
    def area(self) -> int: ...


@typing.runtime_checkable
class DataProto(typing.Protocol):
    side: int


class Movie(typing.TypedDict):
    title: str
    year: int
    extra: typing.NotRequired[str]


class NT(typing.NamedTuple):
    a: int
    b: str = "b"


class Pathlike:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"Pathlike({self.path!r})"


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, (set, enum.Enum)):
            return str(value)
        return super().default(value)


class MyMapping(collections.abc.MutableMapping):
    def __init__(self, **items):
        self.held = items

    def __getitem__(self, key):
        return self.held[key]

    def __setitem__(self, key, value):
        self.held[key] = value

    def __delitem__(self, key):
        del self.held[key]

    def __iter__(self):
        return iter(self.held)

    def __len__(self):
        return len(self.held)

    def __repr__(self):
        return f"MyMapping({self.held})"


class MySequence(collections.abc.MutableSequence):
    def __init__(self, items):
        self.held = list(items)

    def __getitem__(self, index):
        return self.held[index]

    def __setitem__(self, index, value):
        self.held[index] = value

    def __delitem__(self, index):
        del self.held[index]

    def __len__(self):
        return len(self.held)

    def insert(self, index, value):
        self.held.insert(index, value)

    def __repr__(self):
        return f"MySequence({self.held})"


class MySet(collections.abc.MutableSet):
    def __init__(self, items):
        self.held = dict.fromkeys(items)

    def __contains__(self, item):
        return item in self.held

    def __iter__(self):
        return iter(self.held)

    def __len__(self):
        return len(self.held)

    def add(self, item):
        self.held[item] = None

    def discard(self, item):
        self.held.pop(item, None)

    def __repr__(self):
        return f"MySet({list(self.held)})"


class MyGenerator(collections.abc.Generator):
    def send(self, value):
        if value == 5:
            raise StopIteration
        return value

    def throw(self, kind, value=None, trace=None):
        raise kind


class Partials:
    def both(self, a, b=2, *, k=3):
        return a, b, k

    third = functools.partialmethod(both, 3)
    keyed = functools.partialmethod(both, k=4)


class Cached:
    @functools.cached_property
    def value(self):
        print("computed")
        return 42


@functools.singledispatch
def dispatch(value):
    return "any", value


@dispatch.register
def _(value: int):
    return "int", value


@dispatch.register(list)
@dispatch.register(tuple)
def _(value):
    return "sequence", len(value)


class Dispatching:
    @functools.singledispatchmethod
    def handle(self, value):
        return "any", value

    @handle.register
    def _(self, value: str):
        return "str", value

    @functools.singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls.__name__, value

    @make.register
    @classmethod
    def _(cls, value: int):
        return cls.__name__, "int", value


@functools.total_ordering
class Ordered:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


class Dynamic:
    @types.DynamicClassAttribute
    def value(self):
        return 1


class Documented:
    """A class.

       Indented.
    """

    def method(self):
        """Of the class."""


class Outer:
    class Inner:
        x = 1

        def method(self):
            return self.x


def function(a, b=1, *args, c=2, **kwargs):
    """A function."""
    return a, b, args, c, kwargs


def annotated(a: int, b: "str" = "x", *c: float, d: list[int] | None = None, **e: T) -> dict[str, T]:
    return a


def forward_function(a: "Square", b: "list[Missing]" = ()) -> "int":
    return a


# Remarks on it,
# in two lines.
def commented():
    pass


def documented():
    """One line.

    And more,
      indented.
    """


@functools.wraps(function)
def wrapped(*args, **kwargs):
    return function(*args, **kwargs)


def looped():
    def made():
        pass
    made.__wrapped__ = made
    return made


def counter():
    count = 0

    def step():
        nonlocal count
        count += len("x") + missing
    return step


@typing.overload
def overloaded(a: int) -> int: ...
@typing.overload
def overloaded(a: str) -> str: ...
def overloaded(a):
    return a


def annotated_class():
    class Made:
        a: int
        b: list = 0
    return Made


def registered():
    class Registered(abc.ABC):
        pass
    Registered.register(int)
    return Registered


def abstract():
    return Shape()


def generator_function(n=3):
    for i in range(n):
        yield i


def generator():
    return (n * n for n in (1, 2, 3))


def started():
    made = generator_function(3)
    next(made)
    return made


async def coroutine_function(x=1):
    return x


async def asyncgen_function():
    yield 1


def complete(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    return "suspended"


def closed(coroutine, look):
    try:
        return look(coroutine)
    finally:
        coroutine.close()


def throw(error):
    raise error


def fail(_=None):
    return 1 // 0


def use(manager, body=lambda value: value):
    with manager as value:
        return body(value)


async def use_async(manager, error=None):
    async with manager as value:
        if error is not None:
            raise error
        return value


def with_stack(body):
    with contextlib.ExitStack() as stack:
        stack.callback(print, "unwound")
        return body(stack) and "done"


async def async_stack(value):
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(print, "unwound", value)
        stack.push_async_callback(coroutine_function)
        await stack.enter_async_context(AsyncManager())
        return value


async def async_stack_call(name, argument):
    async with contextlib.AsyncExitStack() as stack:
        method = getattr(stack, name)
        made = method() if name in ("aclose", "pop_all") else method(argument)
        if inspect.isawaitable(made):
            made = await made
        return type(made).__name__


def caught(body):
    try:
        body()
    except Exception as error:
        return error


def chain():
    try:
        fail()
    except ZeroDivisionError as error:
        raise ValueError("after") from error


raised = caught(fail)
chained = caught(chain)
group = ExceptionGroup("several", [ValueError(1), TypeError("two")])
noted = Err(5)
noted.add_note("a note\nin two lines")


def printed(write, *args):
    out = io.StringIO()
    with contextlib.redirect_stderr(out), contextlib.redirect_stdout(out):
        write(*args)
    return out.getvalue()


def handling(look):
    try:
        fail()
    except ZeroDivisionError:
        return type(look()).__name__


def warned(body):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try:
            body()
        finally:
            for each in log:
                print(each.category.__name__, each.message, os.path.basename(each.filename), each.source)


def shown(value):
    if isinstance(value, tuple) and type(value) is tuple:
        return "(" + ", ".join(map(shown, value)) + ")"
    if isinstance(value, (io.IOBase, weakref.WeakMethod)) or type(value).__repr__ is object.__repr__:
        kind = type(value)
        if isinstance(value, collections.abc.Iterator) and not isinstance(value, io.IOBase):
            return kind.__name__ + repr([shown(each) for each in itertools.islice(value, 12)])
        return "a " + kind.__name__
    if isinstance(value, collections.abc.Iterator):
        return type(value).__name__ + repr([shown(each) for each in itertools.islice(value, 12)])
    return repr(value)


def call(name, body):
    try:
        print(name, shown(body())[:600])
    except (Exception, SystemExit) as error:
        print(name, type(error).__name__, str(error)[:400])


'''
