"""With which arguments `module_calls` calls the functions, classes and methods of the modules.

A line of TABLE is `names: arguments || other arguments`; `.name` is a method of the class above it, called on what the
class's own templates make, and `.@group` the methods of a group. After `=` stands a whole expression, `-` is an
attribute, `!` marks arguments that are always given. `<kind>` is a hole, see sync_grammar and CHOICES.
"""

# Holes of this table's own.
CHOICES = {
    "real": ["<float>", "<float>", "<int>", "0.5", "-0.5", "1", "1e308", "5e-324"],
    "unit": ["0.5", "0.25", "-0.75", "1.0", "0", "-1", "<float>", "0.999999"],
    "positive": ["0.5", "1.5", "3", "10.25", "<float>", "<digit>"],
    "reals": ["[1.5, 2.5, 4.0]", "[3, 1, 2, 2]", "[0.1] * 10", "[<float>, <float>]", "<ints>", "[1e308, 1e308, -1e308]", "[]",
              "(n / 3 for n in range(1, 6))"],
    "count": ["<digit>", "<digit>", "<small>", "20", "None"],
    "natural": ["<digit>", "1<digit>", "<digit>0", "<small>", "<float>", "'x'"],
    "seed": ["<int>", "<str>", "<bytes>", "1.5", "-0.25", "7"],
    "sorted": ["[1, 2, 2, 3, 5]", "[]", "['a', 'b', 'c']", "[1.5, 2, 7]", "sorted(<ints>)"],
    "heap": ["[1, 3, 2, 7, 4]", "[]", "<ints>", "[(1, 'b'), (2, 'a')]", "<list>"],
    "key": ["None", "abs", "lambda n: -n", "str", "len"],
    "predicate": ["None", "bool", "lambda n: n > 1", "str", "callable", "lambda n: n % 2"],
    "iterable": ["<list>", "<str>", "<ints>", "range(<digit>)", "iter(<tuple>)", "(n * n for n in range(4))", "<dict>", "<any>"],
    "path": ["'a/b/c.txt'", "'/'", "'//x/y'", "''", "'.'", "'..'", "'a/../b'", "'/usr//lib/../x'", "'.hidden'", "'a.tar.gz'", "'...x'",
             "'dir/'", "'file.txt'", "'dir'", "'link'", "b'a/b'", "'nothing'", "'dir/inner.txt'", "'a b'", "'~'", "'$HOME/x'", "Pathlike('dir')",
             "<str>", "'x\\0y'"],
    "file": ["'file.txt'", "'dir'", "'link'", "'nothing'", "'dir/inner.txt'", "'broken'", "Pathlike('file.txt')", "b'file.txt'"],
    "fresh": ["'new%d' % next(numbers)", "'new%d' % next(numbers)", "'dir'", "'file.txt'", "'no/where'"],
    "class": ["int", "Shape", "Square", "Color", "Point", "Slots", "list", "Generic1", "Meta", "Proto", "Movie", "NT", "dict[str, int]", "<any>"],
    "object": ["Square(2)", "Point(1, 2)", "Color.RED", "function", "Square(3).area", "len", "int", "Square", "3", "[1]", "generator()",
               "sys", "str.upper", "lambda: 0", "Slots()", "Frozen(1)", "P(1, 2)", "functools.partial(function, 1)", "coroutine_function",
               "asyncgen_function", "generator_function", "Square.area", "Square.side", "Square.make", "property()", "<any>"],
    "callable": ["function", "Square", "Square(1).area", "lambda x, /, y=1, *z, w, **k: 0", "len", "int", "functools.partial(function, 1)",
                 "Point", "Square.make", "wrapped", "annotated", "generator_function", "Color", "max", "<function>", "P", "Frozen"],
    "hint": ["int", "str", "list[int]", "dict[str, int]", "int | None", "typing.Optional[str]", "typing.Union[int, str, None]", "typing.Any",
             "typing.List[int]", "typing.Callable[[int], str]", "typing.Literal[1, 'a']", "typing.Annotated[int, 'x']", "T", "list[T]",
             "Generic1[int]", "typing.Tuple[int, ...]", "tuple[()]", "typing.ClassVar[int]", "typing.Final[str]", "None", "'forward'",
             "typing.Type[int]", "collections.abc.Callable[..., int]", "typing.Callable[PS, int]", "typing.Required[int]", "Alias", "Alias[int]",
             "typing.Dict", "typing.Callable", "typing.Concatenate[int, PS]", "typing.Self", "NewInt", "typing.Never", "...", "1"],
    "json": ["{'a': [1, 2.5, None], 'b': True}", "[]", "{}", "<dict>", "<list>", "<str>", "<float>", "<int>", "{'x': {'y': [1, {}]}}", "(1, (2,))",
             "float('nan')", "{1: 2, None: 3, True: 4, 1.5: 5}", "<any>", "'\\u20ac\\x00\"\\\\'", "{(1, 2): 3}", "Color.RED", "{'s': {1}}"],
    "jsontext": ["'{\"a\": [1, 2.5, null], \"b\": true}'", "'[1, 2'", "''", "'{}'", "'[]'", "'\"\\\\u20ac\\\\n\"'", "'nul'", "'NaN'", "'-Infinity'", "'1e5'",
                 "'[1,]'", "'{\"a\" 1}'", "'{\"a\": 1,}'", "'\"abc'", "'{\"a\":1,\"a\":2}'", "' 12 '", "'01'", "'[1] x'", "b'[1]'", "'\"\\\\x\"'",
                 "'\\ufeff1'", "'\"a\\nb\"'", "'{1:2}'", "'123456789012345678901234567890'", "<str>", "json.dumps(<list>)"],
    "jsonopts": ["indent=2", "indent='-'", "sort_keys=True", "separators=(',', ':')", "ensure_ascii=False", "allow_nan=False", "skipkeys=True",
                 "default=str", "default=lambda o: <any>", "indent=0", "check_circular=False", "indent=True", "cls=Encoder"],
    "loadopts": ["parse_float=str", "parse_int=float", "object_hook=sorted", "object_pairs_hook=list", "parse_constant=str", "strict=False",
                 "cls=json.JSONDecoder"],
    "text": ["'  a quick\\n   brown fox jumps\\n'", "'one two three four five six seven'", "'long-hyphenated-words and\\ttabs'", "''", "<str>", "'a\\n\\n  b\\n'",
             "'supercalifragilistic word'", "'Sentence one.  Sentence two! Three?'", "'\\n    x\\n      y\\n    z\\n'"],
    "wrapopts": ["initial_indent='* '", "subsequent_indent='    '", "max_lines=2", "max_lines=1, placeholder='~'", "break_long_words=False",
                 "break_on_hyphens=False", "expand_tabs=False", "tabsize=2", "replace_whitespace=False", "drop_whitespace=False",
                 "fix_sentence_endings=True", "initial_indent='>>> ', subsequent_indent='... '"],
    "template": ["'$who likes ${what}'", "'$$ $x'", "'${bad'", "'$'", "'$1'", "'plain'", "'$a$b${a}_$b'", "'${x.y}'", "'$ünï'"],
    "format": ["'{} {}'", "'{0} {x}'", "'{a[k]}'", "'{:>5}'", "'{!r:^9}'", "'{x.real}'", "'{{}} {}'", "'{'", "'}'", "'{0.missing}'", "'{:{}}'", "'{!z}'",
               "'{} {0}'", "'{[0]}'"],
    "data": ["[1, 2, 3, 4]", "[2.5, 3.25, 5.5, 11.25, 11.75]", "[1, 1, 2]", "[]", "[7]", "<ints>", "[True, 2, 3.5]", "range(1, 9)", "[-1, 0, 4]", "iter([5, 1, 3])",
             "['a', 'b', 'b']", "[1e200, 2e200]", "[float('inf'), 1]", "<list>"],
    "seconds": ["0", "1", "86399", "1e9", "1700000000", "1234567890.123", "-1", "<int>", "<float>", "None"],
    "moment": ["time.gmtime(0)", "time.gmtime(1700000000)", "time.gmtime(1e9)", "(2024, 2, 29, 12, 30, 45, 3, 60, 0)", "(2023, 13, 1, 0, 0, 0, 0, 1, 0)",
               "(1999, 12, 31, 23, 59, 59, 4, 365, -1)", "(1, 2, 3)", "<tuple>", "time.gmtime(951782400)"],
    "timeformat": ["'%Y-%m-%d %H:%M:%S'", "'%a %A %b %B'", "'%j %U %W %w'", "'%I %p %y %%'", "'%c|%x|%X'", "'%D %T %F %R'", "'%e %n %t %u %V %G'", "'%Z %z %s'", "''", "'plain é'",
                   "'%Q'", "'%'", "'%-d %k %l'"],
    "error": ["ValueError('v')", "KeyError('k')", "Err(1, 2)", "OSError(2, 'No such file')", "raised", "chained", "group", "noted", "SyntaxError('bad', ('f.py', 1, 2, 'x y', 1, 4))",
              "StopIteration(1)", "Exception()", "<error>"],
    "category": ["UserWarning", "DeprecationWarning", "Own", "Warning", "int", "None", "RuntimeWarning"],
    "action": ["'error'", "'ignore'", "'always'", "'default'", "'module'", "'once'", "'bad'"],
    "bytesdata": ["b'abc\\ndef\\r\\nghi'", "b''", "b'one\\ntwo\\n'", "b'\\xff\\xfe'", "<bytes>", "bytearray(b'xy')"],
    "textdata": ["'abc\\ndef\\r\\nghi'", "''", "'one\\ntwo\\n'", "'é\\n日\\r'", "<str>"],
    "deque": ["deque([1, 2, 3])", "deque('abcd', 3)", "deque()", "deque([5, 1], maxlen=<digit>)", "deque(<list>)"],
    "pairs": ["[('a', 1), ('b', 2)]", "<dict>", "{'a': 1, 'b': 2}", "{}", "zip('xyz', range(3))", "[('b', 2)] * 2"],
    "counts": ["'abracadabra'", "{'a': 3, 'b': -1}", "[1, 1, 2]", "<str>", "<dict>", "[]"],
    "index": ["0", "1", "-1", "2", "slice(1, 3)", "<small>", "'a'"],
    "name": ["'x'", "'real'", "'upper'", "'__class__'", "'x.real'", "'missing'", "'a b'", "3"],
    "holder": ["P(<int>, <any>)", "Square(3)", "<int>", "<str>", "Point(1, 2)", "Vector(1, <int>)"],
    "number": ["<int>", "<float>", "<bool>", "<complex>", "Vector(1, 2)", "<any>"],
    "sequence": ["<list>", "<str>", "<tuple>", "<bytes>", "deque([1, 2])", "range(4)", "<any>"],
    "signature": ["inspect.signature(function)", "inspect.signature(Square)", "inspect.signature(annotated)", "inspect.signature(lambda a, /, b=2, *c, d, **e: 0)"],
    "parameter": ["inspect.Parameter('x', inspect.Parameter.POSITIONAL_ONLY)", "inspect.Parameter('y', 1, default=<any>)", "inspect.Parameter('k', 3, annotation=int)",
                  "inspect.Parameter('a', 2)", "inspect.Parameter('kw', 4)", "inspect.Parameter('class', 1)", "inspect.Parameter('1', 0)", "inspect.Parameter('z', 2, default=1)"],
}

CHOICES |= {
    "kernel": ["normal", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "quartic", "triweight", "cosine", "gauss"],
    "op": ["<", "<=", ">", ">=", "==", "!="],
    "setop": ["&", "|", "-", "^"],
    "clock": ["'time'", "'monotonic'", "'perf_counter'", "'process_time'", "'thread_time'"],
    "lines": ["['a\\n', 'b']", "[b'a\\n', b'b']", "[]", "'ab'", "<list>"],
    "mode": ["'r'", "'w'", "'a+'", "'rb'", "'wb'", "'x'", "'r+'", "'q'", "'rw'", "'bt'", "'U'"],
}

# Methods of the builtin types, for classes that have them too.
GROUPS = {
    "dict": """
.clear .copy .items .keys .values .popitem: !
.get: !'a' || !<any> || !<any>, <any>
.pop: 'a' || <any> || <any>, <any>
.setdefault: 'z' || <any>, <any>
.update: !{'a': 1} || !{'q': <any>} || !a=<any>, q=1 || !
""",
    "sequence": """
.count .index: <any> || 1 || 'a'
""",
    "list": """
.append: <any>
.clear .copy .reverse .sort: ! || !key=repr
.count .index .remove: <any> || 1
.extend: <iterable>
.insert: <small>, <any>
.pop: ! || <small>
""",
    "str": """
.capitalize .casefold .isalnum .isalpha .isascii .isdecimal .isdigit .isidentifier .islower .isnumeric .isprintable .isspace: !
.istitle .isupper .lower .swapcase .title .upper: !
.center .ljust .rjust: <digit> || 1<digit>, '*'
.count .find .index .rfind .rindex: 'b' || <str> || <str>, <small>, <digit>
.encode: ! || 'ascii' || 'latin-1', 'replace'
.endswith .startswith: <str> || ('a', 'b') || <str>, <small>
.expandtabs: ! || <digit>
.format: <any>, <any>, x=<any>
.format_map: <dict>
.join: <strs> || <list>
.lstrip .rstrip .strip: ! || 'abc' || <str>
.maketrans: 'ab', 'xy' || {'a': None} || <str>
.partition .rpartition: 'b' || <str>
.removeprefix .removesuffix: <str> || 'a'
.replace: 'a', <str> || <str>, <str>, <small>
.rsplit .split: ! || 'b' || <str> || None, <small>
.splitlines: ! || True
.translate: {97: 'A', 98: None}
.zfill: <digit> || 1<digit>
""",
    "int": """
.as_integer_ratio .bit_count .bit_length .conjugate .is_integer: !
.from_bytes: b'\\x01' || b'', 'little'
.to_bytes: ! || 2, 'little' || <digit>, 'big'
""",
    "error": """
.add_note: 'note' || <any>
.with_traceback: None || <any>
""",
    "random": """
.betavariate: <positive>, <positive>
.binomialvariate: <digit>, <unit> || 1<digit>0, 0.3 || n=50, p=0.9
.choice: <sequence>
.choices: <sequence>, k=<digit> || 'abc', [1, 2, 3], k=5 || 'abc', cum_weights=[1, 3, 4], k=3 || [1, 2], [0, 0] || [1, 2], [1]
.expovariate: ! || <positive>
.gammavariate: <positive>, <positive> || 0.5, 2 || 1, 3
.gauss .normalvariate: ! || 0.25, 1.5 || mu=1, sigma=2
.getrandbits: <digit> || 64 || 100 || <small>
.lognormvariate: 0, 0.5 || <unit>, <unit>
.paretovariate: <positive>
.randbytes: <digit> || <small>
.randint: 1, 6 || <int>, <int> || <float>, 3
.random: !
.randrange: <digit> || <int> || <int>, <int> || 0, 100, 7 || <small>, <small>, <small> || 1.5
.sample: !'abcdef', <digit> || range(1000), 5 || 'abcd', 2, counts=[1, 2, 3, 4] || {1, 2}, 1
.shuffle: <list> || [1, 2, 3, 4, 5] || <any>
.triangular: ! || <float>, <int>, <float> || 1, 3 || 2, 2, 2
.uniform: <real>, <real>
.vonmisesvariate: 0.5, 2 || 1, 0.25 || 0, 0
.weibullvariate: 1, <positive>
.seed: !5 || !'abc', 1 || !b'x', 1 || ![1]
""",
    "files": """
.close .closed .fileno .flush .isatty .readable .seekable .tell .writable: !
.readline: ! || !<small> || !2
.readlines: ! || <digit>
.seek: !<digit> || !0, 2 || !2, 0
.truncate: ! || !<digit>
.writelines: !<lines> || ![b'x'] || !['x']
""",
}

TABLE = {
    "math": """
acos asin atanh: <unit>
acosh asinh atan cbrt cos cosh degrees erf erfc exp exp2 expm1 fabs frexp gamma isfinite isinf isnan lgamma: <real>
log10 log1p log2 modf radians sin sinh sqrt tan tanh ulp floor ceil trunc: <real> || <any>
log: <real> || <real>, <real> || 10**<digit>0
atan2 copysign fmod remainder pow: <real>, <real>
comb perm: <natural>, <digit> || 2<digit>, <digit>
factorial: <natural> || 2<digit>
dist: [<real>, <real>], (<real>, <real>) || <reals>, <reals>
fma: <real>, <real>, <real>
fsum: <reals> || [1e16, 1, -1e16] || <list>
gcd lcm: <int>, <int> || <int> || <int>, <int>, <int> || !
hypot: <real>, <real> || <real> || ! || 1e200, 1e200, <real>
isclose: <real>, <real> || <real>, <real>, rel_tol=0.5 || 1, 1 + 1e-10 || <real>, <real>, abs_tol=<positive> || 1, 2, rel_tol=-1
isqrt: <int> || 10**<digit>1
ldexp: <real>, <digit> || <real>, -1<digit> || 1.5, 2000
nextafter: <real>, <real> || <real>, <real>, steps=<digit>
prod: <ints> || <reals>, start=<any> || <list>
sumprod: <ints>, <ints> || <reals>, <reals> || [1, 2], [3, 4.5] || [1], [2, 3]
""",
    "heapq": """
heapify: = (it := <heap>, heapq.heapify(it)) || <tuple>
heappop: = (it := <heap>, heapq.heapify(it), heapq.heappop(it)) || <list> || <tuple>
heappush heappushpop heapreplace: = (it := [1, 3, 2], heapq.@(it, <any>)) || <heap>, <any> || [], <any> || <tuple>, 1
merge: [1, 4], [2, 3] || <ints>, <ints>, reverse=True || ['a'], ['bb'], key=len || [3], [5], <list>
nlargest nsmallest: <small>, <iterable> || <digit>, <ints> || 2, <ints>, key=<key> || 1, <strs>, len
""",
    "bisect": """
bisect bisect_left bisect_right: <sorted>, <any> || <sorted>, 2, <small>, <digit> || <sorted>, 2, key=<key> || <sorted>, 2, lo=1, hi=None
insort insort_left insort_right: = (it := <sorted>, bisect.@(it, <any>)) || = (it := [1, 3, 5], bisect.@(it, <int>, key=abs)) || <sorted>, 2, -1
""",
    "copy": """
copy deepcopy: <object> || <list> || Square([1]) || Color.RED || {1: [2]} || deque([[1]], 3) || Copied() || Slots() || Frozen([1]) || collections.Counter('aab') || range(3)
replace: Point(1, 2), x=<any> || P(1, 2), y=3 || Frozen(1), nothing=2 || <any> || inspect.Parameter('x', 1), name='z'
Error: <str>
.@error
""",
    "string": """
capwords: <text> || <str>, <str> || 'a-b-c', '-'
Formatter: !
.format: <format>, <any>, x=<any> || '{} {x}', 1, x=2
.vformat: <format>, <list>, <dict>
.parse: <format>
.get_field: '0.real', [1], {} || 'x[0]', (), {'x': 'ab'} || '0.missing', [1], {}
.get_value: 0, [1], {} || 'x', [], {'x': 1} || 5, [], {} || 'n', [], {}
.check_unused_args: [], [], {}
.format_field: <any>, <spec>
.convert_field: <any>, 'r' || <any>, None || <str>, 'a' || 1, 'q'
Template: <template>
.substitute .safe_substitute: who='I', what='tea', x=1, a=2, b=3 || <dict> || {'x': 1}, y=2 || !
.get_identifiers .is_valid: !
""",
    "textwrap": """
dedent: <text>
fill wrap: <text>, <natural> || <text> || <text>, 1<digit>, <wrapopts> || <text>, width=12, <wrapopts>
indent: <text>, '> ' || <text>, '-', lambda line: True || <text>, <str>
shorten: <text>, 1<digit> || <text>, width=<natural> || <text>, 12, placeholder='…'
TextWrapper: 1<digit>, <wrapopts> || width=8 || !
.fill .wrap: <text>
""",
    "json": """
dumps: <json> || <json>, <jsonopts> || <json>, <jsonopts>
dump: = (it := io.StringIO(), json.dump(<json>, it), it.getvalue()) || = (it := io.StringIO(), json.dump(<json>, it, <jsonopts>), it.getvalue()) || <json>
loads: <jsontext> || <jsontext>, <loadopts> || <any>
load: io.StringIO(<jsontext>) || io.BytesIO(b'[1, 2]') || <any> || io.StringIO(<jsontext>), <loadopts>
JSONDecodeError: 'msg', 'doc\\nx', 5 || <str>, <str>, <digit>
.@error
JSONDecoder: ! || <loadopts> || strict=False
.decode: <jsontext>
.raw_decode: <jsontext> || <jsontext>, <digit>
JSONEncoder: ! || <jsonopts> || indent=1, sort_keys=True
.encode .default: <json>
.iterencode: <json> || <json>, True
""",
    "statistics": """
mean fmean median median_low median_high mode multimode: <data>
geometric_mean harmonic_mean: <data> || <reals>
pstdev pvariance stdev variance: <data> || [1, 2, 4], 2
fmean harmonic_mean: [1, 2, 3], weights=[1, 0, 2] || [1, 2], [3] || <data>, <data>
median_grouped: <data> || [1, 2, 2, 3], 2 || [1, 3, 3], interval=0.5
quantiles: <data> || <data>, n=<digit> || [1, 5, 9], n=4, method='inclusive' || [1, 2], method='x'
covariance correlation: [1, 2, 3], [2, 4, 7] || <data>, <data> || [1, 2, 2], [3, 1, 1], !
correlation: [1, 2, 3], [9, 5, 6], method='ranked' || [1, 1], [2, 3] || [1, 2], [1, 2], method='x'
linear_regression: [1, 2, 3], [2, 4, 7] || [1, 2, 3], [2, 4, 7], proportional=True || [1, 1], [2, 3] || <data>, <data>
kde: = statistics.kde([1, 2, 4], h=1.5)(<real>) || = statistics.kde([1, 2], h=1, kernel='<kernel>')(0.5) || = statistics.kde([1, 2, 9], h=2, kernel='<kernel>', cumulative=True)(3) || [1], h=0 || [], 1 || <data>, <positive>, kernel='x'
kde_random: = statistics.kde_random([1, 2, 4], h=1.5, kernel='<kernel>', seed=8)() || [], 1 || [1], h=-1
NormalDist: ! || <float>, <positive> || 100, 15 || 5, 0 || 1, -1
.cdf .pdf .zscore: <real>
.inv_cdf: <unit> || 0.5
.overlap: statistics.NormalDist(1, 2) || <any>
.quantiles: ! || <digit>
.from_samples: <data>
.samples: <digit>, seed=<int>
StatisticsError: <str>
.@error
""",
    "itertools": """
accumulate: <ints> || <ints>, operator.mul || <ints>, initial=<any> || <list>, max || <iterable>, None
batched: <iterable>, <small> || 'abcdefg', 3 || 'abcd', 3, strict=True
chain: <iterable>, <iterable> || !
.from_iterable: [<list>, <str>] || <list>
combinations combinations_with_replacement permutations: 'abcd', 2 || <ints>, <small> || <iterable>, <digit>
permutations: <ints> || 'abc', None || range(4), 3
compress: <iterable>, <list> || 'abcdef', [1, 0, 1]
count: ! || <int> || <int>, <int> || <float>, 0.5 || <str>
cycle: <iterable>
dropwhile takewhile filterfalse: <predicate>, <iterable> || lambda n: n < 3, [1, 2, 3, 4, 1]
groupby: <iterable> || <ints>, <key> || 'aabbc'
islice: <iterable>, <small> || <iterable>, <digit>, None || range(20), 1, 1<digit>, <small> || 'abc', None
pairwise: <iterable>
product: 'ab', <list> || <list>, repeat=<small> || ! || 'ab', repeat=2
repeat: <any>, <small> || <any>
starmap: pow, [(2, 3), (3, 2)] || <function>, [<list>, <tuple>] || max, [<str>]
tee: = [list(part) for part in itertools.tee(<iterable>)] || = [list(part) for part in itertools.tee(<ints>, <small>)] || <any>
zip_longest: <iterable>, <iterable> || <str>, <ints>, fillvalue=<any>
""",
    "operator": """
abs index inv invert neg pos not_ truth: <number>
add and_ floordiv lshift matmul mod mul or_ pow rshift sub truediv xor: <int>, <digit> || <number>, <number> || <set>, <set>
iadd iand ifloordiv ilshift imatmul imod imul ior ipow irshift isub itruediv ixor: <int>, <digit> || <number>, <number> || <list>, <list> || <set>, <set>
eq ne lt le gt ge: <number>, <number> || <list>, <list> || <str>, <str> || <any>, <any>
is_ is_not: None, <any> || Color.RED, Color.RED
concat iconcat: <list>, <list> || <str>, <str> || <any>, <any>
contains countOf indexOf: <sequence>, <any> || [1, 2, 2], 2 || 'abc', 'b'
call: <function>, <any> || max, 1, 2 || dict, a=1
delitem: = (it := <list>, operator.delitem(it, <index>)) || <dict>, 'a' || <any>, 0
getitem: <sequence>, <index> || <dict>, 'a' || <any>, <any>
setitem: = (it := <list>, operator.setitem(it, <index>, <any>)) || <any>, 0, 1
length_hint: <any> || iter(<list>), <digit> || generator(), 5 || <any>, 'x'
attrgetter: <name> || = operator.attrgetter(<name>)(<holder>) || = operator.attrgetter('x', 'y.real')(<holder>) || 'x', 'real'
itemgetter: <index> || = operator.itemgetter(<index>)(<sequence>) || = operator.itemgetter(1, <index>)(<sequence>)
methodcaller: 'upper' || = operator.methodcaller('upper')(<any>) || = operator.methodcaller('split', 'b', maxsplit=1)(<str>) || 1
""",
    "functools": """
cache: = (it := functools.cache(lambda n: [n]), it(1), it(1.0), it(<int>), it.cache_info()) || <any>
lru_cache: = (it := functools.lru_cache(<digit>)(lambda *a, **k: (a, k)), it(1), it(<any>), it(x=<int>), it(1), it.cache_info(), it.cache_parameters()) || = (it := functools.lru_cache(typed=True)(type), it(1), it(1.0), it(True), it.cache_info(), it.cache_clear(), it.cache_info()) || <str> || maxsize=<any>
reduce: operator.add, <list> || operator.add, <ints>, <int> || max, [] || <function>, <iterable>, <any> || lambda a, b: (a, b), 'abc'
cmp_to_key: = sorted(<ints>, key=functools.cmp_to_key(lambda a, b: b - a)) || = functools.cmp_to_key(lambda a, b: <any>)(1) < functools.cmp_to_key(<function>)(2) || mycmp=<function> || = functools.cmp_to_key(len)(1) == 3
partial: <function>, <any> || = functools.partial(function, <any>)(<any>) || = functools.partial(<function>, <any>)(<any>) || = functools.partial(functools.partial(max, 1), 2, key=abs) || <any>
.func .args .keywords: -
partialmethod: = Partials().third(<any>) || <function>, 1 || 1 || = Partials().keyed(<any>, k=<any>)
cached_property: = (it := Cached(), it.value, it.value, it.__dict__) || = Cached.value.attrname || <function>
singledispatch: = dispatch(<any>) || = dispatch.dispatch(type(<any>)).__name__ || = sorted(map(str, dispatch.registry)) || = dispatch() || = dispatch.register(<any>)
singledispatchmethod: = Dispatching().handle(<any>) || <any> || = Dispatching.make(<any>) || <function>
.register: = Dispatching.__dict__['handle'].register(bytes, lambda self, b: b)(None, b'x')
total_ordering: = [Ordered(1) <op> Ordered(<int>)] || = Ordered(1) >= <any> || int || = functools.total_ordering(type('Empty', (), {}))
update_wrapper wraps: = functools.wraps(function)(lambda: 0).__doc__ || = functools.update_wrapper(lambda: 0, function, assigned=('__name__',)).__name__ || = vars(functools.wraps(function)(lambda: 0)).keys() || = functools.wraps(<any>, updated=())(lambda: 0).__name__
""",
    "collections": """
namedtuple: 'N', 'a b' || 'N', ['a', <str>] || 'N', 'a, b', defaults=[<any>] || 'N', 'a class _b a', rename=True || 'N', 'a a' || <str>, 'x' || = collections.namedtuple('N', 'a b', defaults=(5,))(<any>) || = collections.namedtuple('N', 'a b')(*<list>) || = collections.namedtuple('N', 'a b', module='m').__module__ || 'N', 'a', defaults=(1, 2)
deque: <list> || <iterable>, <small> || 'abc', maxlen=<any> || [1, 2, 3]
.append .appendleft: <any>
.clear .copy .reverse .maxlen .pop .popleft: !
.count .remove: <any> || 1
.extend .extendleft: <iterable>
.index: <any> || 1, <small> || 2, 0, <digit>
.insert: <small>, <any>
.rotate: ! || <small> || <int>
Counter: <counts> || <counts>, a=<any> || a=1, b=2
.@dict
.elements .total: !
.most_common: ! || <count>
.subtract .update: <counts> || a=1 || !
.fromkeys: 'abc' || <list>, <any>
OrderedDict: <pairs> || a=1, b=2 || <dict>
.@dict
.popitem: ! || !False || !last=True
.move_to_end: 'a' || 'b', last=False || <any>
.fromkeys: 'abc' || <list>, <any>
defaultdict: list || int, <dict> || None, <pairs> || <any> || lambda: <any>, a=1
.@dict
.default_factory: -
.fromkeys: 'abc' || <list>, <any>
ChainMap: <dict>, <dict> || ! || {'a': 1}, {'b': 2}
.@dict
.new_child: ! || <dict> || a=1
.parents: -
.fromkeys: 'abc', 1
UserDict: <dict> || a=1 || <pairs>
.@dict
.fromkeys: 'abc' || <list>, <any>
UserList: <list> || <str> || !
.@list
UserString: <str> || <int> || 'abcabc'
.@str
""",
    "collections.abc": """
AsyncGenerator AsyncIterable AsyncIterator Awaitable Buffer ByteString Callable Collection Container Coroutine Generator Hashable Iterable Iterator Reversible Sized: = isinstance(<object>, collections.abc.@) || = issubclass(type(<any>), collections.abc.@) || = collections.abc.@[int] || !
ItemsView: = isinstance({}.items(), collections.abc.@) || = MyMapping(a=1).items() || = ('a', 1) in MyMapping(a=1).items() || = MyMapping(a=1).items() & {('a', 1)}
.isdisjoint: = MyMapping(a=1, b=2).items().isdisjoint(<list>)
KeysView: = MyMapping(a=1).keys() || = MyMapping(a=1).keys() | <set> || = MyMapping(b=2).keys() <= {'b', 'c'}
.isdisjoint: = MyMapping(a=1, b=2).keys().isdisjoint(<list>)
ValuesView: = MyMapping(a=1).values() || = <any> in MyMapping(a=1).values() || = list(MyMapping(a=1).values())
MappingView: = len(collections.abc.MappingView(<dict>)) || <dict>
Mapping: = MyMapping(a=1) == <dict> || = isinstance(<any>, collections.abc.@) || !
.get: = MyMapping(a=1).get(<any>, <any>)
.items: = list(MyMapping(a=<any>).items())
.keys .values: = list(MyMapping(a=<any>).@())
MutableMapping: = MyMapping(a=1) | 1 || = isinstance(<any>, collections.abc.@)
.clear .popitem: = (it := MyMapping(a=1, b=2), it.@(), it)
.get: = MyMapping(a=1).get(<any>)
.items .keys .values: = MyMapping(a=<any>).@()
.pop: = (it := MyMapping(a=1, b=2), it.pop('a'), it) || = MyMapping().pop(<any>, <any>) || = MyMapping().pop(<any>)
.setdefault: = (it := MyMapping(a=1), it.setdefault('q', <any>), it)
.update: = (it := MyMapping(a=1), it.update(<dict>, k=1), it) || = MyMapping().update(<any>)
Sequence: = 3 in MySequence([1, 2, 3]) || = list(reversed(MySequence([1, 2]))) || = isinstance(<any>, collections.abc.@) || !
.count .index: = MySequence([1, 2, 2]).@(<any>) || = MySequence([1, 2, 2]).@(2)
MutableSequence: = (it := MySequence([1]), it.__iadd__(<list>)) || = isinstance(<any>, collections.abc.@)
.append .remove .count .index: = (it := MySequence([1, 2]), it.@(<any>), it) || = (it := MySequence([1, 2]), it.@(2), it)
.clear .reverse: = (it := MySequence([1, 2, 3]), it.@(), it)
.extend: = (it := MySequence([1]), it.extend(<iterable>), it)
.insert: = (it := MySequence([1]), it.insert(<small>, <any>), it)
.pop: = (it := MySequence([1, 2, 3]), it.pop(), it.pop(0), it) || = MySequence([]).pop()
Set: = MySet([1, 2]) <setop> MySet([2, 3]) || = MySet([1, 2]) <setop> <list> || = isinstance(<any>, collections.abc.@) || = MySet([1]) <op> MySet([1, 2])
.isdisjoint: = MySet([1]).isdisjoint(<iterable>)
MutableSet: = (it := MySet([1, 2]), it.__ior__({3}), it.__iand__({1, 3}), it.__ixor__({3, 4}), it.__isub__({4})) || = isinstance(<any>, collections.abc.@)
.add .discard .remove: = (it := MySet([1, 2]), it.@(<int>), it) || = (it := MySet([1, 2]), it.@(2), it)
.clear: = (it := MySet([1]), it.clear(), it)
.pop: = MySet([1]).pop() || = MySet([]).pop()
.isdisjoint: = MySet([1]).isdisjoint(<iterable>)
AsyncGenerator AsyncGenerator.aclose AsyncGenerator.asend AsyncGenerator.athrow: = type(asyncgen_function().@).__name__ || = hasattr(collections.abc.AsyncGenerator, '@')
Coroutine.close Generator.close: = MyGenerator().close() || = generator().close()
Coroutine.send Generator.send: = MyGenerator().send(<any>) || = next(MyGenerator())
Coroutine.throw Generator.throw: = MyGenerator().throw(<error>) || = MyGenerator().throw(ValueError)
ByteString.count ByteString.index: = collections.abc.ByteString.@(b'abab', 97)
""",
    "random": """
Random: !7 || !'abc' || !b'x' || !1.5 || !-3 || !10**30
.@random
.getstate: = hash(random.Random(<seed>).getstate()) != 0
.setstate: = (it := random.Random(1), it.setstate(random.Random(<int>).getstate()), it.random())
SystemRandom: !
.betavariate .binomialvariate .choice .choices .expovariate .gammavariate .gauss .getrandbits .getstate .lognormvariate: = callable(random.SystemRandom().@)
.normalvariate .paretovariate .randbytes .randint .random .randrange .sample .seed .setstate .shuffle .triangular: = callable(random.SystemRandom().@)
.uniform .vonmisesvariate .weibullvariate: = callable(random.SystemRandom().@)
betavariate: = (random.seed(<seed>), random.@(<positive>, <positive>))
binomialvariate: = (random.seed(<seed>), random.@(1<digit>, <unit>))
choice: = (random.seed(<seed>), random.@(<sequence>))
choices: = (random.seed(<seed>), random.@(<sequence>, k=<digit>)) || = (random.seed(<seed>), random.@('abc', [1, 5, <int>], k=4))
expovariate paretovariate getrandbits randbytes randrange: = (random.seed(<seed>), random.@(<digit>))
gammavariate lognormvariate vonmisesvariate weibullvariate uniform triangular normalvariate gauss: = (random.seed(<seed>), random.@(<positive>, <positive>))
getstate: = (random.seed(<seed>), random.getstate()[1][-3:], random.getstate()[::2])
setstate: = (random.seed(1), it := random.getstate(), random.random(), random.setstate(it), random.random())[3:]
randint: = (random.seed(<seed>), random.@(<int>, <int>))
random: = (random.seed(<seed>), random.@(), random.@())
sample: = (random.seed(<seed>), random.@(range(<digit>0), <digit>))
seed: = (random.seed(<seed>, version=<small>), random.random())
shuffle: = (random.seed(<seed>), it := list(range(<digit>)), random.@(it))
""",
    "time": """
asctime: !<moment> || !<any>
ctime gmtime localtime: !0 || !1700000000 || !<int> || !1234567890.5 || !<str>
mktime: <moment>
strftime: !<timeformat>, <moment> || !<timeformat>, <any>
strptime: '2024-02-29 12:30:45', '%Y-%m-%d %H:%M:%S' || '5 Mar 99', '%d %b %y' || 'Mon Jan', '%a %b' || '12', '%H' || 'x', '%d' || '2024-366', '%Y-%j' || '01', '%Q' || '11:59 pm', '%I:%M %p' || '1 2', '%d'
struct_time: (2024, 2, 29, 12, 30, 45, 3, 60, 0) || <tuple> || range(9) || range(11) || range(12) || time.gmtime(0)
.@sequence
clock_getres clock_gettime clock_gettime_ns: = type(time.@(time.CLOCK_MONOTONIC)) || <str> || 9999 || None
get_clock_info: = time.get_clock_info(<clock>).monotonic || = time.get_clock_info(<clock>).adjustable || 'nothing' || 1
monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns thread_time thread_time_ns time time_ns: = type(time.@()).__name__ || = time.@() <= time.@() || 1
sleep: 0 || 0.001 || -1 || 'x' || float('nan') || True
tzset: !
""",
    "contextvars": """
copy_context: = sorted(v.name for v in contextvars.copy_context()) || 1
Context: = contextvars.copy_context()
.copy .items .keys .values: = [v.name if hasattr(v, 'name') else v for v in context.@()] and 1 || 1
.get: variable || variable, <any> || 'x'
.run: lambda: <any> || <function>, <any> || variable.get || !
ContextVar: <str> || 'v', default=<any> || 1
.get: ! || <any>
.set: <any>
.reset: = (it := variable.set(<any>), variable.reset(it), variable.get()) || <any> || = (it := variable.set(1), variable.reset(it), variable.reset(it))
.name: -
Token: !
Token.MISSING: = contextvars.Token.MISSING
Token.old_value Token.var: = variable.set(1).@ is not None
""",
}
