"""The other half of the table of `module_calls`: modules about classes, types, code, files and the interpreter itself."""

TABLE = {
    "contextlib": """
AbstractContextManager: = isinstance(Manager(True), contextlib.@) || = isinstance(<any>, contextlib.@) || !
AbstractAsyncContextManager: = isinstance(Manager(True), contextlib.@) || = isinstance(AsyncManager(), contextlib.@) || !
AsyncExitStack: = complete(async_stack(<any>)) || = contextlib.AsyncExitStack().__enter__()
.aclose .callback .enter_async_context .enter_context .pop_all .push .push_async_callback .push_async_exit: = complete(async_stack_call('@', AsyncManager())) || = complete(async_stack_call('@', function)) || = complete(async_stack_call('@', Manager(True)))
ContextDecorator: = Decorating()(lambda: <any>)() || = managed(1)(lambda: <any>)()
ExitStack: = with_stack(lambda stack: <any>)
.callback: = with_stack(lambda stack: stack.callback(print, <any>, sep='-')) || = with_stack(lambda stack: stack.callback(<any>)) || = with_stack(lambda stack: stack.callback())
.close .pop_all: = with_stack(lambda stack: (stack.enter_context(managed(1)), stack.@())[0])
.enter_context: = with_stack(lambda stack: stack.enter_context(managed(<any>))) || = with_stack(lambda stack: stack.enter_context(<any>)) || = with_stack(lambda stack: (stack.enter_context(Manager(<bool>)), 1 // 0))
.push: = with_stack(lambda stack: stack.push(Manager(True))) || = with_stack(lambda stack: (stack.push(lambda *e: <bool>), 1 // 0)) || = with_stack(lambda stack: stack.push(<any>))
aclosing: = complete(use_async(contextlib.aclosing(asyncgen_function()))) || <any>
asynccontextmanager: = complete(use_async(async_managed(<any>))) || = complete(use_async(async_managed(<any>), <error>)) || <function>
chdir: = use(contextlib.chdir('dir'), lambda _: os.path.basename(os.getcwd())) || = use(contextlib.chdir('nothing'))
closing: = use(contextlib.closing(generator()), next) || = use(contextlib.closing(<any>))
contextmanager: = use(managed(<any>)) || = use(managed(<any>), fail) || = use(contextlib.contextmanager(lambda: <iterable>)()) || = use(contextlib.contextmanager(generator_function)(2)) || = managed(1).__exit__(None, None, None)
nullcontext: = use(contextlib.nullcontext(<any>)) || = complete(use_async(contextlib.nullcontext(<any>))) || !
redirect_stdout: = (it := io.StringIO(), use(contextlib.@(it), lambda _: print(<any>)), it.getvalue())
redirect_stderr: = (it := io.StringIO(), use(contextlib.@(it), lambda _: print(<any>, file=sys.stderr)), it.getvalue())
suppress: = use(contextlib.suppress(<caught>), fail) || = use(contextlib.suppress(ZeroDivisionError), fail) || = use(contextlib.suppress(), fail) || = use(contextlib.suppress(ValueError), lambda _: throw(ExceptionGroup('g', [ValueError(1), TypeError(2)])))
""",
    "dataclasses": """
asdict astuple: Point(1, <any>) || Nested([Point(1, 2)], {'k': Point(3, 4)}) || <any> || Point
dataclass: = dataclasses.dataclass(type('D', (), {'__annotations__': {'a': int, 'b': str}, 'b': <any>}))(<any>) || = dataclasses.dataclass(<dataopts>)(type('D', (), {'__annotations__': {'a': int}})) || = dataclasses.dataclass(<dataopts>)(annotated_class())(<any>) || = dataclasses.dataclass(type('D', (), {'__annotations__': {'a': int, 'b': str}, 'a': 1})) || <any>
field: <fieldopts> || default=<any>, <fieldopts> || default=1, default_factory=list || !
fields: Point || Point(1) || <any> || Nested
is_dataclass: Point || Point(1) || <any> || list[int]
make_dataclass: 'M', ['a', ('b', int), ('c', str, dataclasses.field(default=<any>))] || 'M', <strs> || 'M', ['class'] || 'M', ['a', 'a'] || 'M', [1] || 'M', 'a b'.split(), <dataopts> || = dataclasses.make_dataclass('M', ['a', ('b', int, 5)])(<any>) || = dataclasses.make_dataclass('M', 'xy', bases=(Point,), namespace={'m': 1})(1, 2) == 3
replace: Point(1), x=<any> || Point(1), z=1 || <any> || Nested([]), inits=1
Field: = dataclasses.fields(Point)[<digit> % 2] || = dataclasses.fields(Nested)[0]
.compare .default .default_factory .hash .init .kw_only .metadata .name .repr .type: -
FrozenInstanceError: <str>
.@error
InitVar: int || str
.type: -
""",
    "enum": """
Enum: = EnumMade('M', <strs>) || = list(enum.Enum('M', 'a b c')) || = enum.Enum('M', {'a': <any>, 'b': <any>}).b || = Color(<any>) || = Color[<any>] || = Color.RED.<enumname> || = enum.Enum('M', [('a', 1), ('b', 1)]).__members__ || = list(enum.Enum('M', 'a b', start=<int>)) || = enum.Enum('M', 'a', type=str)('1') || = enum.Enum('M', 'a a')
EnumMeta.mro: = [c.__name__ for c in enum.EnumMeta.mro(Color)]
EnumMeta EnumType: = type(Color) is enum.@ || = len(Color), list(reversed(Color)), Color.RED in Color, <any> in Color || = Color.NOPE || = setattr(Color, 'RED', 1) || = delattr(Color, 'RED') || = type('Sub', (Color,), {})
.mro: = [c.__name__ for c in Color.mro()] || = Color.mro(1)
EnumCheck: <any> || = list(enum.@) || 'named flags' || = enum.UNIQUE
.@str
FlagBoundary: <any> || = list(enum.@) || 'strict' || = enum.KEEP
.@str
EnumDict: ! || <any>
.@dict
.fromkeys: 'ab'
Flag: = Perm.R <flagop> Perm.W || = Perm(<digit>) || = ~Perm.R || = list(Perm(7)) || = Perm.R in Perm(<digit>) || = Perm.R | <any> || = enum.Flag('F', 'a b c')(<digit>) || = len(Perm(<digit> % 8)), bool(Perm(0)) || = Perm(<any>)
IntEnum: = Level(<digit>) || = Level.LOW + <any> || = f'{Level.LOW:<spec1>}' || = Level.HIGH <op> <int> || = repr(Level.LOW), str(Level.LOW) || = enum.IntEnum('L', <strs>)
.@int
IntFlag: = Bits.A | <int> || = Bits(<int>) || = ~Bits.A || = Bits.A ^ Bits.B || = list(Bits(<digit>)) || = Bits.A + 1
.@int
ReprEnum: = type('RE', (enum.ReprEnum,), {}) || !
StrEnum: = Word.ONE + <str> || = Word(<str>) || = f'{Word.ONE!r:>20}' || = Word('one').upper() || = enum.StrEnum('W', 'A B').A || = enum.StrEnum('W', {'a': 1})
.@str
auto: = made_enum(a=enum.auto(), b=<any>, c=enum.auto()) || = made_enum(a=enum.auto(), b=5, c=enum.auto()) || = made_flag(a=enum.auto(), b=8, c=enum.auto()) || = made_enum(a=(enum.auto(), 'x')) || !
member nonmember: = made_enum(a=1, b=enum.@(<any>)) || = made_enum(a=enum.@(function)) || = enum.@(<any>).value
property: = Color.RED.value, Color.value || = setattr(Color.RED, 'value', 1) || = setattr(Color.RED, 'name', 1)
unique: = enum.unique(made_enum(a=1, b=<digit>)) || <any> || = enum.unique(made_enum(a=1, b=1, c=1))
verify: = enum.verify(enum.UNIQUE)(made_enum(a=1, b=<digit>)) || = enum.verify(enum.CONTINUOUS)(made_enum(a=1, b=<digit>)) || = enum.verify(enum.NAMED_FLAGS)(made_flag(a=1, b=<digit>)) || = enum.verify(enum.CONTINUOUS)(made_flag(a=1, b=8))
global_enum: = enum.global_enum(made_enum(a=1)).a
global_enum_repr global_flag_repr global_str: Color.RED || Perm.R || Perm(6) || Bits(9)
pickle_by_enum_name pickle_by_global_name: Color.RED, 2
""",
    "typing": """
AbstractSet AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString ChainMap Collection Container: = typing.@[<hint>] || = typing.@ || = typing.get_origin(typing.@) || = isinstance(<any>, typing.@) || = typing.@[int, str] || !
ContextManager Coroutine Counter DefaultDict Deque Dict FrozenSet Generator Hashable ItemsView Iterable Iterator KeysView List: = typing.@[<hint>] || = typing.@ || = typing.get_origin(typing.@) || = isinstance(<any>, typing.@) || = typing.@[int, str] || = typing.@[T, int][str] || !
Mapping MappingView MutableMapping MutableSequence MutableSet OrderedDict Reversible Sequence Set Sized Tuple Type ValuesView: = typing.@[<hint>] || = typing.@ || = isinstance(<any>, typing.@) || = typing.@[T, int] || = issubclass(dict, typing.@) || !
ClassVar Final NotRequired Optional ReadOnly Required TypeGuard TypeIs Unpack: = typing.@[<hint>] || = typing.@ || = typing.@[int, str] || = isinstance(1, typing.@) || = typing.get_args(typing.@[<hint>]) || = typing.@[T][int] || !
LiteralString Never NoReturn Self TypeAlias: = typing.@ || = typing.@[int] || = isinstance(1, typing.@) || = list[typing.@] || !
Annotated: = typing.Annotated[<hint>, <any>] || = typing.Annotated[int] || = typing.get_args(typing.Annotated[<hint>, 1, 2]) || = typing.Annotated[typing.Annotated[T, 1], 2][int].__metadata__ || = typing.Annotated[int, [1]] == typing.Annotated[int, [1]]
Callable: = typing.Callable[[<hint>], <hint>] || = typing.Callable[..., <hint>] || = typing.Callable[<hint>, int] || = typing.get_args(typing.Callable[[<hint>, int], str]) || = typing.Callable[[T], T][int] || = typing.Callable[PS, T][[int, str], bool]
Concatenate: = typing.Concatenate[int, PS] || = typing.Concatenate[<hint>, <hint>] || = typing.Concatenate[int, ...]
Literal: = typing.Literal[<any>] || = typing.Literal[1, 'a', True, 1] || = typing.Literal[1, 2] == typing.Literal[2, 1] || = typing.get_args(typing.Literal[typing.Literal[1], <any>])
Union: = typing.Union[<hint>, <hint>] || = typing.Union[<hint>, None] || = typing.Union[int, str] == int | str || = typing.Union[T, int][str] || = typing.Union[()] || = <hint> | None
Any: = typing.Any || ! || = isinstance(1, typing.Any) || = type('Sub', (typing.Any,), {})().x
IO: = isinstance(io.StringIO(), typing.@) || = typing.IO[str]
.close .fileno .flush .isatty .read .readable .readline .readlines .seek .seekable .tell .truncate .writable .write .writelines: = typing.IO.@.__name__
BinaryIO: = isinstance(io.StringIO(), typing.@)
.close .fileno .flush .isatty .read .readable .readline .readlines .seek .seekable .tell .truncate .writable .write .writelines: = typing.IO.@.__name__
TextIO: = isinstance(io.StringIO(), typing.@) || = typing.@ || = typing.get_origin(typing.@)
.close .fileno .flush .isatty .read .readable .readline .readlines .seek .seekable .tell .truncate .writable .write .writelines: = typing.IO.@.__name__
ForwardRef: 'int' || <str> || = typing.ForwardRef('int') == typing.ForwardRef('int') || 1 || 'x y' || = typing.ForwardRef('list[T]').__forward_arg__
Generic: = Generic1[<hint>] || = Generic1[int](<any>).x || = Generic1[int, str] || = typing.Generic[T] || = typing.Generic[int] || = Generic1.__parameters__ || !
NewType: 'N', int || = NewInt(<any>) || = isinstance(1, NewInt) || = NewInt | None || = NewInt.__supertype__, NewInt.__name__ || = type('Sub', (NewInt,), {})
NamedTuple: = NT(<any>) || = NT(1, 2, 3) || 'M', [('a', int)] || = typing.NamedTuple('M', [('a', int), ('b', str)])(*<list>) || = NT._field_defaults, NT.__annotations__ || = NT(1)._replace(b=<any>) || 'M'
ParamSpec: 'X' || 'X', default=[int] || 'X', covariant=True || = PS.args, PS.kwargs, PS.__name__ || 1
.has_default: !
.args .kwargs: -
ParamSpecArgs ParamSpecKwargs: PS || = typing.@(PS) == typing.@(PS) || = typing.@(PS).__origin__
Protocol: = isinstance(<object>, Proto) || = isinstance(Square(1), Proto) || = issubclass(int, Proto) || = Proto() || = typing.Protocol[T] || = isinstance(1, PlainProto) || = issubclass(int, DataProto)
SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound: = isinstance(<any>, typing.@) || = issubclass(int, typing.@) || = typing.@[int] || !
Text: <any>
TypeAliasType: 'A', int || = Alias[int] || = Alias.__value__, Alias.__type_params__ || = typing.TypeAliasType('A', list[T], type_params=(T,))[int] || 'A', <any>, type_params=1
TypeVar: 'X' || 'X', int, str || 'X', bound=<hint> || 'X', covariant=True || 'X', covariant=True, contravariant=True || 'X', int || 'X', default=int || = T | int || = T[int]
.has_default: !
TypeVarTuple: 'Ts' || = tuple[*typing.TypeVarTuple('Ts')] || 1
.has_default: !
TypedDict: = Movie(title='x', year=<any>) || 'M', {'a': int} || = Movie.__required_keys__, Movie.__optional_keys__ == {'extra'} || = isinstance({}, Movie) || = typing.TypedDict('M', {'a': typing.Required[int], 'b': typing.NotRequired[str]}, total=False).__total__ || 'M'
assert_never: <any> || 'x' * 200
assert_type cast: int, <any> || <hint>, <any>, ! || <any>
clear_overloads: = typing.clear_overloads() or overloaded
get_overloads: overloaded || function || <any>
overload: <function> || = typing.overload(function)(1) || 1
dataclass_transform: = typing.dataclass_transform(kw_only_default=<any>)(type('X', (), {})).__dataclass_transform__ || <any>
final override: <callable> || = typing.@(lambda: 0).__@__ || <any>
get_args get_origin: <hint> || <any>
get_protocol_members: Proto || DataProto || int || <any>
get_type_hints: annotated || <class> || <callable> || annotated, include_extras=True || Movie, include_extras=True || forward_function || <any>
is_protocol is_typeddict: Proto || Movie || int || <any>
no_type_check: <callable> || = typing.no_type_check(lambda: 0).__no_type_check__
no_type_check_decorator: = typing.no_type_check_decorator(lambda f: f)(function).__name__
reveal_type: <any>
runtime_checkable: Proto || int || = isinstance(1, typing.runtime_checkable(PlainProto))
""",
    "types": """
AsyncGeneratorType CoroutineType FrameType GeneratorType TracebackType MethodDescriptorType WrapperDescriptorType: = isinstance(<object>, types.@) || <any> || = types.@.__name__
ClassMethodDescriptorType GetSetDescriptorType MemberDescriptorType MethodWrapperType BuiltinFunctionType BuiltinMethodType EllipsisType NotImplementedType: = isinstance(<object>, types.@) || ! || <any>
AsyncGeneratorType.aclose AsyncGeneratorType.asend AsyncGeneratorType.athrow CoroutineType.close CoroutineType.send CoroutineType.throw: = callable(types.AsyncGeneratorType.aclose) || = types.@.__qualname__
GeneratorType.close GeneratorType.send GeneratorType.throw: = types.@.__qualname__ || = types.@(generator()) || = types.@(1)
FrameType.clear: = types.FrameType.clear.__name__
CellType: <any> || ! || = types.CellType().cell_contents || <any>, 1
DynamicClassAttribute: = Dynamic().value || = Dynamic.value || function || !
.deleter .getter .setter: function
GenericAlias: list, int || dict, (int, str) || <any>, <any> || = types.GenericAlias(list, (T,))[int] || list
LambdaType: = types.LambdaType is types.FunctionType
MappingProxyType: <dict> || <any>
.copy .items .keys .values: !
.get: <any> || 'a', <any>
MethodType: <function>, <any> || len, [1, 2] || 1, 2 || len || len, None
ModuleType: 'm' || 'm', <any> || 1 || = vars(types.ModuleType('m', 'doc'))
NoneType: ! || 1
SimpleNamespace: a=<any>, b=1 || <dict> || <pairs> || = types.SimpleNamespace(a=1) == types.SimpleNamespace(a=<any>) || = types.SimpleNamespace(x=1).y || <any>
UnionType: = isinstance(int | None, types.UnionType) || ! || = (int | str).__args__
coroutine: = complete(types.coroutine(generator_function)(0)) || <any> || coroutine_function || = types.coroutine(lambda: <any>)()
get_original_bases: Generic1 || <class> || <any> || type('X', (list[int],), {}) 
new_class: 'X' || 'X', (Shape,), {'metaclass': Meta} || 'X', (list[int],), {}, lambda ns: ns.update(a=1) || 'X', <any> || 'X', (int, str)
prepare_class: 'X' || 'X', (Shape,) || 'X', (), {'metaclass': Meta} || <any>
resolve_bases: (int, list[int]) || [Generic1[int]] || <any>
""",
    "abc": """
ABC: ! || = abstract() || = isinstance(<any>, abc.ABC)
ABCMeta: 'X', (), {} || = isinstance(<any>, registered()) || = issubclass(<class>, Shape) || <any>
.mro: = [c.__name__ for c in Shape.mro()]
.register: = registered().register(<class>) || = Shape.register(int) || = Shape.register(Shape)
abstractmethod abstractclassmethod abstractproperty abstractstaticmethod: <callable> || = abc.@(function).__isabstractmethod__ || <any>
abstractproperty.deleter abstractproperty.getter abstractproperty.setter: = abc.abstractproperty(function).@(function)
get_cache_token: = type(abc.get_cache_token())
update_abstractmethods: Shape || = abc.update_abstractmethods(registered()) || <any>
""",
    "io": """
open: <file> || <fresh>, 'w' || !<file>, <mode> || 'file.txt', encoding=<any> || 'file.txt', 'rb', 0 || 'file.txt', 'r', 0 || 'file.txt', newline='x' || 'file.txt', 'rb', encoding='utf-8' || 'file.txt', errors='x' || !None
text_encoding: ! || None || <any> || 'utf-8', 1
BlockingIOError: <digit>, <str> || 1, 'a', 2 || <any>
UnsupportedOperation: <str>
.@error
BufferedIOBase IOBase RawIOBase TextIOBase: = isinstance(io.StringIO(), io.@) || = issubclass(io.BytesIO, io.@) || = isinstance(<any>, io.@)
IOBase: !
.@files
RawIOBase: !
.@files
.read .readall: !
.readinto: !bytearray(3)
.write: b'x'
BufferedIOBase: !
.@files
.detach .read .read1: !
.readinto .readinto1: !bytearray(3)
.write: b'x'
TextIOBase: !
.@files
.detach .read: !
.write: 'x'
BufferedRWPair: io.BytesIO(b'one\\ntwo\\nthree'), io.BytesIO() || io.BytesIO(<bytesdata>), io.BytesIO(b'x')
.@files
.detach .peek: !
.read .read1: ! || <digit>
.readinto .readinto1: !bytearray(3)
.write: <bytesdata> || b'x'
BytesIO: <bytesdata> || b'line one\\nline two\\n' || <any>
.@files
.detach: !
.getbuffer: = bytes(io.BytesIO(<bytesdata>).getbuffer()) || = io.BytesIO(b'abc').getbuffer()[1]
.getvalue: !
.read .read1: ! || <digit> || -1 || None || <any>
.readinto: !bytearray(3) || !b'x' || !<any>
.readinto1: !bytearray(3)
.write: <bytesdata> || <str> || <any>
StringIO: <textdata> || 'a\\r\\nb\\rc\\n', newline=None || 'line two\\n' || 'line one\\nline two\\n' || <any> || 'a\\nb', newline='\\r\\n'
.@files
.detach .getvalue: !
.read: ! || <digit> || -1 || None || <any>
.write: <textdata> || <bytes> || <any>
FileIO: = open('file.txt', 'r+b', buffering=0)
.@files
.read .readall: !
.readinto: !bytearray(3)
.write: !<bytesdata>
BufferedReader: io.BytesIO(b'one\\ntwo\\nthree') || io.BytesIO(<bytesdata>)
.@files
.detach: !
.peek: !
.read .read1: ! || <digit>
.readinto: !bytearray(3)
.readinto1: = io.BytesIO(b"ab").readinto1(bytearray(3))
.write: b'x'
BufferedWriter: io.BytesIO() || io.BytesIO(<bytesdata>)
.@files
.detach: !
.read: !
.readinto: !bytearray(3)
.readinto1: = io.BytesIO(b"ab").readinto1(bytearray(3))
.write: <bytesdata> || <str>
BufferedRandom: io.BytesIO(b'one\\ntwo\\n') || io.BytesIO(<bytesdata>)
.@files
.detach .peek: !
.read .read1: ! || <digit>
.readinto: !bytearray(3)
.readinto1: = io.BytesIO(b"ab").readinto1(bytearray(3))
.write: <bytesdata>
.@files
TextIOWrapper: io.BytesIO(b'one\\ntwo\\r\\nthree'), 'utf-8' || io.BytesIO(<bytesdata>), encoding='ascii', errors='replace' || io.BytesIO(b'a\\r\\nb'), newline='' || io.BytesIO(b'x'), 'nothing'
.@files
.detach: !
.read: ! || <digit>
.write: <textdata> || b'x'
.reconfigure: newline='' || line_buffering=True || errors='x' || encoding='latin-1' || nothing=1
""",
    "traceback": """
clear_frames: = traceback.clear_frames(raised.__traceback__) || <any>
extract_stack: = [frame.name for frame in traceback.extract_stack()][-2:] || = [frame.name for frame in traceback.extract_stack(limit=2)]
extract_tb: = [(frame.name, frame.line, frame.lineno > 0) for frame in traceback.extract_tb(raised.__traceback__, limit=<small>)] || None || <any>
format_exc: ! || limit=1
format_exception: <error> || <error>, chain=False || type(raised), raised, raised.__traceback__ || <error>, limit=<small> || None || <any> || chained
format_exception_only: <error> || <error>, show_group=True || ValueError, ValueError(1) || None || <any>
format_list: [('f.py', 3, 'name', 'text')] || [('f.py', 3, 'name', None)] || traceback.extract_tb(raised.__traceback__) || <list>
format_stack: = len(traceback.format_stack()) > 1 || limit=0
format_tb: raised.__traceback__ || raised.__traceback__, <small> || None || <any>
print_exc print_exception print_last print_list print_tb: = printed(traceback.print_exception, <error>) || = printed(traceback.print_tb, raised.__traceback__) || = printed(traceback.print_exc) || = printed(traceback.print_list, [('f.py', 3, 'n', 't')])
print_stack: = len(printed(traceback.print_stack)) > 0
walk_stack walk_tb: = [line > 0 for _, line in traceback.@(None)][:1] || = [frame.f_code.co_name for frame, _ in traceback.walk_tb(raised.__traceback__)]
FrameSummary: 'f.py', 3, 'name' || 'f.py', 3, 'name', line=' text ' || 'f.py', 3, 'n', locals={'a': <any>} || = traceback.FrameSummary('f', 1, 'n') == ('f', 1, 'n', '') || = list(traceback.FrameSummary('f', 1, 'n', line='x')) || <any>
StackSummary: [] || ! 
.@list
.extract: traceback.walk_tb(raised.__traceback__), limit=<small>
.from_list: [('f.py', 3, 'n', 'x')] || <list>
.format: !
.format_frame_summary: traceback.FrameSummary('f.py', 3, 'n', line='x')
TracebackException: type(raised), raised, raised.__traceback__ || ValueError, ValueError(1), None || Err, noted, None, limit=1
.format .format_exception_only: ! || chain=False
.from_exception: <error> || <error>, capture_locals=True
.print: = printed(traceback.TracebackException.from_exception(<error>).print)
""",
    "warnings": """
warn: = warned(lambda: warnings.warn(<str>, <category>)) || = warned(lambda: warnings.warn(<any>)) || = warned(lambda: warnings.warn(Own('x'))) || = warned(lambda: warnings.warn('x', stacklevel=2)) || = warned(lambda: warnings.warn('x', skip_file_prefixes=('/x',))) || = warned(lambda: warnings.warn('x', source=1))
warn_explicit: = warned(lambda: warnings.warn_explicit(<str>, <category>, 'f.py', <digit>)) || = warned(lambda: warnings.warn_explicit('m', UserWarning, 'f.py', 1, 'mod', {}))
filterwarnings: = warned(lambda: (warnings.filterwarnings(<action>), warnings.warn('x', <category>))) || = warned(lambda: (warnings.filterwarnings('ignore', category=<category>), warnings.warn('x'))) || = warned(lambda: warnings.filterwarnings('ignore', lineno=<any>))
simplefilter: = warned(lambda: (warnings.simplefilter(<action>, <category>), warnings.warn('x'), warnings.warn('x'))) || = warned(lambda: warnings.simplefilter('error', lineno=-1)) || = warned(lambda: (warnings.simplefilter('ignore', append=<bool>), warnings.warn('x')))
resetwarnings: = warned(lambda: (warnings.resetwarnings(), warnings.filters, warnings.warn('x')))
formatwarning: 'm', UserWarning, 'f.py', <digit> || <any>, Own, 'f.py', 1, <str> || 'm', UserWarning, 'file.txt', 1
showwarning: = printed(warnings.showwarning, 'm', UserWarning, 'f.py', 1) || = printed(warnings.showwarning, <any>, UserWarning, 'f.py', 1)
catch_warnings: = warned(lambda: warnings.warn('a')) || = warnings.catch_warnings(record=True, action='error') || = use(warnings.catch_warnings(record=True), lambda log: (warnings.simplefilter('always'), warnings.warn('w'), len(log))) || = warnings.catch_warnings().__exit__() || record=<any> || module=1
deprecated: = warned(lambda: warnings.deprecated(<str>)(lambda: <any>)()) || = warned(lambda: warnings.deprecated('old', category=<category>)(function)(1)) || = warned(lambda: warnings.deprecated('old')(type('X', (), {}))()) || = warnings.deprecated('old')(function).__deprecated__ || <any>
""",
    "inspect": """
classify_class_attrs: = [tuple(attr)[:2] for attr in inspect.classify_class_attrs(Square) if not attr.name.startswith('__')] || = [tuple(attr)[:3] for attr in inspect.classify_class_attrs(<class>) if attr.name[0] != '_']
cleandoc: <text> || 'a\\n    b\\n      c\\n    ' || <str>
currentframe: = inspect.currentframe().f_code.co_name
findsource: = inspect.findsource(function)[1] > 0 || len || <any>
formatannotation: <hint> || <any> || int, 'builtins'
formatannotationrelativeto: = inspect.formatannotationrelativeto(function)(<hint>)
formatargvalues: ['a'], 'args', 'kw', {'a': <any>, 'args': (1,), 'kw': {}} || [], None, None, {}
get_annotations: annotated || Movie || Point || <callable> || forward_function, eval_str=True || <any> || annotated_class()
getabsfile getfile getsourcefile: = os.path.basename(inspect.@(function)) || len || 1 || = os.path.basename(inspect.@(Square))
getmodulename: 'a/b/mod.py' || 'x.txt' || <str>
getargs: function.__code__ || <any>
getargvalues: sys._getframe(1) if 0 else None || <any>
getasyncgenlocals getasyncgenstate: asyncgen_function() || <any>
getcoroutinelocals getcoroutinestate: = closed(coroutine_function(), inspect.@) || <any>
getgeneratorlocals getgeneratorstate: generator() || started() || generator_function(<any>) || <any>
getattr_static getattr_static: <object>, 'x' || Square(1), 'side' || Square, 'make' || Slots(), 'slot', <any> || <any>, 'real' || <object>, 'missing', None
getblock: ['def f():\\n', '    x = 1\\n', 'y = 2\\n'] || ['if x:\\n', '    y\\n']
getcallargs: !function, <any> || !function, <any>, 2, 3, c=4 || !annotated, 1 || !Square(1).area
getclasstree: [int, bool, object] || [Square] || [Square, Shape], True
getclosurevars: = inspect.getclosurevars(counter()).nonlocals || <any>
getcomments: commented || function || <any>
getdoc: documented || Documented || Documented().method || Square.double || Square || function || Square(1) || Square.area || lambda: 0
getframeinfo: = inspect.getframeinfo(sys._getframe()).function || = inspect.getframeinfo(raised.__traceback__)[2:4] || <any>
getfullargspec: <callable> || function || annotated || Square || <any>
getinnerframes getouterframes: = [info.function for info in inspect.getinnerframes(raised.__traceback__)] || = [info.function for info in inspect.getouterframes(sys._getframe())][:2]
getlineno: = inspect.getlineno(sys._getframe()) > 0
getmembers getmembers_static: = [name for name, _ in inspect.@(Point(1, 2)) if name[0] != '_'] || = [name for name, _ in inspect.@(Color.RED) if name[0] != '_'] || = [name for name, _ in inspect.@(Square) if name[0] != '_'] || = [name for name, _ in inspect.@(Square, inspect.<is>)] || = inspect.@(Color.RED, callable)[:0]
getmodule: <any> || len || sys
getmro: <class> || int
getsource: function || Square || Square.area || wrapped || annotated || commented || len || <object> || Documented || Outer.Inner
getsourcelines: = inspect.getsourcelines(<callable>)[0] || = inspect.getsourcelines(Outer.Inner)[0] || <any>
indentsize: '    x' || '\\tx' || <str>
isabstract isasyncgen isasyncgenfunction isawaitable isbuiltin isclass iscode iscoroutine iscoroutinefunction isdatadescriptor: <object> || <callable> || <class> || Shape || asyncgen_function || coroutine_function || function.__code__
isframe isfunction isgenerator isgeneratorfunction isgetsetdescriptor ismemberdescriptor ismethod ismethoddescriptor ismethodwrapper: <object> || <callable> || <class> || Slots.slot || type(function).__code__ || (1).__add__ || sys._getframe()
ismodule isroutine istraceback: <object> || sys || raised.__traceback__ || int.__add__
markcoroutinefunction: = inspect.iscoroutinefunction(inspect.markcoroutinefunction(lambda: 0)) || = inspect.iscoroutinefunction(inspect.markcoroutinefunction(Square(1).area)) || <any>
signature: <callable> || <class> || <object> || function, follow_wrapped=False || wrapped || forward_function, eval_str=True || <any>
stack trace: = [info.function for info in inspect.@()][:2]
unwrap: wrapped || wrapped, stop=lambda f: True || <any> || looped()
walktree: [(int, (object,))], (), None
ArgInfo Arguments Attribute ClosureVars FrameInfo FullArgSpec Traceback: ! || 1, 2, 3 || 1, 2, 3, 4 || 1, 2, 3, 4, 5 || 1, 2, 3, 4, 5, 6, 7
ArgInfo.count ArgInfo.index Arguments.count Arguments.index Attribute.count Attribute.index ClosureVars.count ClosureVars.index: = inspect.ClosureVars(1, 2, 3, 4).count(<any>) || = inspect.Arguments(1, 2, 3).index(<any>)
FrameInfo.count FrameInfo.index FullArgSpec.count FullArgSpec.index Traceback.count: = inspect.getfullargspec(function).count(<any>) || = inspect.getfullargspec(function).index(<any>)
EndOfBlock: ! || = inspect.@.__name__
EndOfBlock.add_note EndOfBlock.with_traceback: = inspect.EndOfBlock().@(<any>)
BoundArguments: = inspect.signature(function).bind(<any>) || = inspect.signature(annotated).bind(1)
.args .kwargs .arguments .signature: -
.apply_defaults: !
Parameter: 'x', inspect.Parameter.POSITIONAL_ONLY || 'y', 1, default=<any> || <str>, 0 || 'a', 2, default=1 || 'k', 3, annotation=<hint> || 'x', <digit> || 'x' || 1, 1
.replace: name='z' || default=<any> || kind=<digit> || annotation=int || nothing=1
.name .kind .default .annotation .empty: -
Signature: [<parameter>] || [<parameter>, <parameter>] || [<parameter>, <parameter>, <parameter>], return_annotation=<hint> || ! || = <signature> == <signature> || = hash(<signature>) == hash(<signature>) || <any>
.bind .bind_partial: <any> || 1, 2 || <any>, y=<any> || 1, 2, 3, z=4, c=5 || c=1 || side=1
.format: ! || max_width=<digit>
.from_callable: <callable>
.replace: parameters=[<parameter>] || return_annotation=<hint> || nothing=1
.parameters .return_annotation .empty: -
""",
    "os.path": """
abspath: = os.path.abspath(<path>).replace(os.getcwd(), 'CWD') if not isinstance(<path>, bytes) else 0
basename dirname isabs normcase normpath split splitdrive splitext splitroot: !<path> || !<any>
commonpath: [<path>, <path>] || ['/a/b', '/a/c'] || [] || ['a', '/b'] || <any> || ['a/b', b'a']
commonprefix: ['abc', 'abd'] || [<path>, <path>] || [] || <any>
exists isdir isfile islink lexists ismount isjunction isdevdrive: <file> || <path> || <str> || None
expanduser: 'a' || '~nobody_there/x' || <any>
expandvars: '$NOTHING/x' || '${BATON_TEST}y' || '$BATON_TEST' || b'$BATON_TEST' || <any> || '${bad'
getatime getctime getmtime: = os.path.@('file.txt') > 0 || 'nothing' || <str>
getsize: <file>
join: <path>, <path> || <path>, <path>, <path> || 'a', b'b' || <any>, 'x' || <path> || 'a', '/b'
realpath: = os.path.realpath(<path>).replace(os.getcwd(), 'CWD') if <bool> else 0 || = os.path.realpath('link').replace(os.getcwd(), 'CWD') || = os.path.realpath('broken').replace(os.getcwd(), 'CWD')
relpath: 'a/b', 'a' || '/a', '/b/c' || <path>, '.' || '' || 'a', b'b'
samefile: 'file.txt', 'link' || 'file.txt', 'dir' || 'nothing', 'file.txt'
sameopenfile: 0, 0 || 'x', 1
samestat: os.stat('file.txt'), os.stat('dir') || os.stat('link'), os.stat('file.txt')
""",
    "gc": """
collect: = gc.collect() >= 0 || <digit> || <any>
disable enable: = (gc.@(), gc.isenabled(), gc.enable())
freeze unfreeze: ! || 1
get_count: = len(gc.get_count())
get_debug get_freeze_count isenabled: !
get_objects: = len(gc.get_objects()) > 0 || = gc.get_objects(<str>)
get_referents: ![<any>, 5] || !1 || !([1], 2)
get_stats: = [sorted(each) for each in gc.get_stats()]
get_threshold: !
is_finalized: <any> || Square(1)
is_tracked: [] || [1] || {1: []} || Square(1) || Square || 1 || 'x' || <int>
set_threshold: <digit>00, 5, 5 || <str>
""",
    "weakref": """
getweakrefcount: = (it := Square(1), other := weakref.ref(it), weakref.@(it)) || <any> || Square(1)
getweakrefs: = (it := Square(1), other := weakref.ref(it), [ref is other for ref in weakref.@(it)]) || <any>
proxy: <any> || = (it := Square(3), weakref.proxy(it).area()) || = weakref.proxy(Square(3)).area() || = (it := Vector(1, 2), weakref.proxy(it) + it, len(weakref.proxy(it)), weakref.proxy(it)[0]) || = weakref.proxy(function)(<any>) || = (it := Vector(1, 2), weakref.proxy(it) == it, hash(weakref.proxy(it)))
CallableProxyType ProxyType: ! || = isinstance(weakref.proxy(function), weakref.@)
ReferenceType ref: <any> || = weakref.@(Square(1))() || = (it := Square(1), weakref.@(it) == weakref.@(it), weakref.@(it)() is it) || function, <any> || = weakref.ref(Square(1), lambda ref: print('died', ref() is None)) and 1 || = hash(weakref.ref(Vector(1, 2)))
WeakKeyDictionary: ! || <dict> || = (it := Square(1), other := weakref.WeakKeyDictionary({it: 1}), other[it], len(other)) || = (other := weakref.WeakKeyDictionary({Square(1): 1}), len(other))
.clear .copy .items .keys .values .keyrefs .popitem: !
.get .pop: 'a' || <any> || <any>, <any> || Square(1), 2
.setdefault: Color.RED, <any> || <any>
.update: {Color.RED: 1} || <dict> || !
WeakValueDictionary: ! || <dict> || = (it := Square(1), other := weakref.WeakValueDictionary(a=it), other['a'] is it, len(other)) || {'a': Color.RED}
.clear .copy .items .keys .values .valuerefs .itervaluerefs .popitem: !
.get .pop: 'a' || <any> || <any>, <any>
.setdefault: 'a', Color.RED || <any>, <any>
.update: {'b': Color.RED} || <dict> || a=Color.BLUE
WeakMethod: Square(1).area || = (it := Square(4), weakref.WeakMethod(it.area)()()) || = weakref.WeakMethod(Square(1).area)() || <any>
WeakSet: [Color.RED, Color.BLUE] || ! || <list>
.add .discard .remove: Color.RED || Color.GREEN || <any>
.clear .copy .pop: !
.difference .difference_update .intersection .intersection_update .isdisjoint .issubset .issuperset: = (it := weakref.WeakSet([Color.RED, Color.BLUE]), other := it.@([Color.RED]), other if isinstance(other, bool) else len(it))
.symmetric_difference .symmetric_difference_update .union .update: = (it := weakref.WeakSet([Color.RED, Color.BLUE]), it.@([Color.GREEN]), len(it))
finalize: = (it := Square(1), weakref.finalize(it, print, <any>)()) || = weakref.finalize(Square(1), print, 'gone', <any>).alive || <any>, print || !
.detach .peek: = (it := Square(1), other := weakref.finalize(it, print, 1, k=2), bool(other.@()), other.alive, other.detach() is None)
""",
    "sys": """
audit: = sys.audit('event', <any>) || = sys.audit('x')
displayhook: <any> || None || 'text'
exc_info exception: ! || 1 || = handling(sys.@)
excepthook unraisablehook: = callable(sys.@)
exit: <any> || ! || 1, 2
get_int_max_str_digits getdefaultencoding: ! || 1
getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit getswitchinterval gettrace is_finalizing: ! || 1
getallocatedblocks: = type(sys.@()).__name__
getrefcount: = sys.getrefcount(object()) > 0 || !
getsizeof: [] || <str> || <int> || Slots() || (), 1 || <float> || (1, 2) || b'x' || None || {} || set()
intern: <str> || <any> || 'abc' + <str>
set_int_max_str_digits: 4300 || 100 || -1 || 'x' || 640
setrecursionlimit: 1000 || 0 || -5 || 'x' || 5
setswitchinterval: 0.005 || 0 || -1 || 'x'
""",
}

OS = """
_exit abort: = callable(os.@) || 1, 2, 3
access: <file>, os.R_OK || <file>, <digit> || 'file.txt'
chdir: = (os.chdir('dir'), os.path.basename(os.getcwd()), os.chdir('..')) || 'nothing' || 'file.txt' || <any>
chmod: = (os.chmod('file.txt', 0o6<digit>4), oct(os.stat('file.txt').st_mode)) if '<digit>' < '8' else 0 || 'nothing', 0o644 || <any>
close: 'x' || -1 || 9999
cpu_count process_cpu_count: = type(os.cpu_count())
ctermid: !
dup: 9999 || 'x' || = os.close(os.dup(1))
dup2: 9999, 1 || 'x'
fdopen: 'x' || = os.fdopen(os.open('file.txt', os.O_RDONLY)).read() || 9999
fsdecode fsencode fspath: <path> || <any>
fstat: 9999 || = oct(os.fstat(0).st_mode)[:3] || 'x'
fsync: 9999 || 'x'
ftruncate: 9999, 0 || 'x', 1
get_blocking get_inheritable set_blocking set_inheritable: = type(os.get_blocking(0)) || 9999 || 'x' || 1, True
get_exec_path: {'PATH': '/a:/b'} || {} || <any>
get_terminal_size: = os.terminal_size((80, 24)) || 9999
getcwd getcwdb: = type(os.@()) || 1
getenv: 'NOTHING_SUCH', <any> || 'BATON_TEST' || <any>
getenvb: b'NOTHING_SUCH', <any> || b'BATON_TEST' || <any>
getegid geteuid getgid getpgrp getpid getppid getuid getloadavg getgroups times: = type(os.@()).__name__ || 1
getpgid getsid: = os.@(0) > 0 || 'x'
isatty: <digit> || 9999 || 'x'
kill: = os.kill(os.getpid(), 0) || 'x', 1
link: 'file.txt', <fresh> || 'nothing', 'x1'
listdir: = sorted(os.listdir('dir')) || 'nothing' || = sorted(os.listdir(b'dir')) || 'file.txt' || <any>
lseek: 9999, 0, 0 || 'x'
lstat stat: = os.@('file.txt').st_size || = os.@('nothing') || = oct(os.@('dir').st_mode) || = oct(os.@('link').st_mode) || <str>
makedirs: <fresh> || = (os.makedirs('deep/er'), os.path.isdir('deep/er'), os.removedirs('deep/er')) || 'dir', exist_ok=True || 'file.txt/x' || <any>
mkdir: <fresh> || 'no/where' || 'dir' || <any> || <fresh>, 0o700
open: 'nothing', os.O_RDONLY || <any> || = os.close(os.open('file.txt', os.O_RDONLY))
pipe: = [os.close(end) for end in os.pipe()]
putenv: 'BATON_Q', <str> || <any> || 'a=b', 'c'
read: 9999, 1 || 'x' || = (it := os.open('file.txt', 0), os.read(it, <digit>), os.close(it))
readlink: 'link' || 'file.txt' || 'nothing' || <any> || 'broken'
remove unlink: <fresh> || 'nothing' || 'dir' || <any>
removedirs rmdir: 'nothing' || 'file.txt' || 'dir' || <any>
rename renames replace: 'nothing', 'x' || = (open('r1', 'w').close(), os.@('r1', 'r2'), os.path.exists('r2'), os.remove('r2')) || 'file.txt', 'dir' || <any>, 'x'
scandir: = sorted(entry.name for entry in os.scandir('dir')) || = sorted(map(repr, os.scandir('dir'))) || 'nothing' || <any>
DirEntry: ! || = [(entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.path) for entry in sorted(os.scandir('.'), key=lambda e: e.name) if entry.name[:3] != 'new']
.inode .is_dir .is_file .is_junction .is_symlink .stat: = [type(entry.@()).__name__ for entry in os.scandir('dir')]
sched_yield: !
stat_result: range(10) || range(5) || <tuple> || range(20)
.count .index: !1 || !'a'
terminal_size: (80, 24) || <tuple>
.@sequence
times_result: range(5) || <tuple> || <any>
.@sequence
uname_result: range(5) || <tuple> || <any>
.@sequence
strerror: <digit> || 99 || -1 || 'x'
symlink: 'file.txt', <fresh> || 'x', 'dir' || <any>
system: 'exit <digit>' || 'true' || <any>
truncate: = (os.truncate('trunc.txt', <digit>), os.path.getsize('trunc.txt')) || 'nothing', 1 || <any>
umask: = (it := os.umask(0o22), os.umask(it)) || 'x'
uname: = type(os.uname()).__name__
unsetenv: 'BATON_Q' || <any>
urandom: = len(os.urandom(<digit>)) || -1 || 'x'
utime: 'file.txt', (1, 2) || = (os.utime('file.txt', (5, 7)), os.stat('file.txt').st_mtime) || 'nothing' || 'file.txt', <any> || 'file.txt', ns=(1, 2), times=(1, 2)
WCOREDUMP WEXITSTATUS WIFEXITED WIFSIGNALED WIFSTOPPED WSTOPSIG WTERMSIG: <digit> || 256 || 'x'
waitstatus_to_exitcode: 256 || 9 || 'x'
walk: = sorted((a, sorted(b), sorted(c)) for a, b, c in os.walk('dir')) || = list(os.walk('nothing')) || = [a for a, b, c in os.walk('dir', topdown=False)] || = list(os.walk('nothing', onerror=fail)) || <any>
write: 9999, b'x' || 1, <str> || 'x', b'' || = os.write(1, b'')
error: <digit>, <str>
"""

TABLE["os"] = OS

CHOICES = {
    "dataopts": ["frozen=True", "order=True", "eq=False", "repr=False", "init=False", "slots=True", "kw_only=True", "unsafe_hash=True", "order=True, eq=False",
                 "match_args=False", "weakref_slot=True", "frozen=True, slots=True", "nothing=1"],
    "fieldopts": ["repr=False", "init=False", "compare=False", "hash=True", "kw_only=True", "metadata={'a': 1}", "metadata=<any>", "default_factory=list"],
    "enumname": ["name", "value", "RED", "GREEN", "nothing", "_value_", "__class__", "__doc__"],
    "flagop": ["|", "&", "^", "<", "+"],
    "spec1": ["d", ">5", "x", "05"],
    "is": ["isfunction", "isclass", "ismethod", "isdatadescriptor", "isroutine", "isbuiltin"],
}
