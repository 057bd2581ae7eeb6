"""The grammar of random programs about the rarer corners: metaclasses, descriptors, several bases, patterns,
generators in each other, star calls, odd conversions, views of memory, enumerations, code that is made at run time.

Of the form of `sync_grammar_wide`; a template is written over several lines.
"""

CHOICES = {
    "oddint": ["' 12 '", "'1_000'", "'1__0'", "'_1'", "'0x1f'", "'0b101'", "'0o17'", "'007'", "'-0'", "'+5'", "'--5'", "'१२३'", "'①'",
               "'1e3'", "''", "' '", "'12a'", "b' 7 '", "bytearray(b'9')", "'z'", "'٣'", "'1\\n'", "'\\x00'", "'9' * 30", "'- 1'", "True"],
    "oddfloat": ["' 1.5 '", "'1e400'", "'-inf'", "'Infinity'", "'1_0.5'", "'1._5'", "'.5'", "'5.'", "'.'", "'1e'", "'0x1p3'", "'1e-400'",
                 "b'2.5'", "'१.५'", "'+.5e-3'", "'1 2'", "'infinit'", "''", "10**400", "'1E5'", "'-0'"],
    "oddcomplex": ["'1+2j'", "'1 + 2j'", "' 1j '", "'(1+2j)'", "'j'", "'-j'", "'1e5-.5j'", "'infj'", "'1j1'", "'+1+j'", "''", "'1_0j'", "'(1'"],
    "base_": ["0", "2", "8", "10", "16", "36", "37", "1", "-1", "True", "'a'", "2.0"],
    "ustr": ["'ß'", "'İstanbul'", "'ǆ'", "'ﬁn'", "'Σας'", "'x\\u0301'", "'𝒳'", "'ⅷ'", "'½'", "'٣'", "'a\\u200bb'", "'\\x85line'", "'\\u2028x'", "'Ω'", "'ŉ'",
             "'ΐ'", "'\\ud800'", "'a\\tb\\tc'", "'ÀÉ'", "'日本語'", "'\\x1f \\x0b'", "'ª'", "'_'", "'İ'", "'\\U0001f600'", "'ſ'"],
    "umethod": ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isidentifier",
                "isprintable", "isspace", "istitle", "isupper", "islower", "isascii", "split", "splitlines", "strip", "expandtabs", "__repr__", "__len__", "encode"],
    "codec": ["'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-le'", "'utf-32-be'", "'utf-8-sig'", "'cp1252'", "'nothing'", "'UTF8'", "'rot13'",
              "'raw_unicode_escape'", "'unicode_escape'", "'cp437'", "'iso8859-15'"],
    "errors": ["'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'xmlcharrefreplace'", "'namereplace'", "'surrogateescape'", "'surrogatepass'", "'none'"],
    "bmethod": ["upper", "lower", "title", "capitalize", "swapcase", "isalpha", "isdigit", "isspace", "istitle", "isupper", "islower", "isascii", "isalnum", "split",
                "rsplit", "splitlines", "strip", "lstrip", "hex", "decode", "expandtabs", "__repr__", "__len__", "__iter__", "copy", "__reversed__"],
    "bmethod2": ["replace", "split", "rsplit", "find", "rfind", "index", "count", "center", "ljust", "rjust", "startswith", "endswith", "decode", "hex", "translate"],
    "bamethod": ["append", "extend", "insert", "remove", "pop", "reverse", "clear", "__delitem__", "__iadd__", "__imul__", "__contains__", "__mul__"],
    "byt": ["b''", "b'abc'", "b'a b\\tc'", "b'\\xff\\x00'", "b'Hello, World'", "b'a\\r\\nb\\n'", "bytearray(b'xyz')", "memoryview(b'mem')", "b'  pad '", "b'1,2,,3'"],
    "mfmt": ["'B'", "'b'", "'H'", "'h'", "'I'", "'i'", "'q'", "'c'", "'f'", "'d'", "'?'", "'@H'", "'>H'", "'x'", "''", "'BB'"],
    "itype": ["int", "str", "float", "list", "tuple", "dict", "set", "bytes", "bool", "object", "type(None)", "complex", "range", "Exception", "Vector", "Point"],
    "ret": ["None", "1", "-1", "'s'", "1.5", "True", "[]", "NotImplemented", "2**70", "b'b'", "(1, 2)", "self", "object", "1j", "Vector(1, 2)", "{}"],
    "conversion": ["__index__", "__int__", "__float__", "__complex__", "__bool__", "__len__", "__length_hint__", "__format__", "__str__", "__repr__", "__hash__",
                   "__bytes__", "__iter__", "__contains__", "__reversed__", "__enter__", "__exit__", "__round__", "__trunc__", "__floor__", "__ceil__",
                   "__dir__", "__fspath__", "__sizeof__", "__instancecheck__", "__eq__", "__lt__", "__call__", "__abs__", "__missing__"],
    "augs": ["__iadd__", "__isub__", "__imul__", "__itruediv__", "__ifloordiv__", "__imod__", "__ipow__", "__iand__", "__ior__", "__ixor__", "__ilshift__", "__irshift__", "__imatmul__"],
    "binop": ["+", "-", "*", "/", "//", "%", "**", "&", "|", "^", "<<", ">>", "@"],
    "cmp": ["<", "<=", ">", ">=", "==", "!="],
    "leave": ["return <any>", "break", "continue", "pass", "raise Err(7)", "1 / 0", "x = <any>"],
    "excp": ["ValueError", "KeyError", "TypeError", "Err", "ZeroDivisionError", "OSError", "Exception", "(ValueError, Err)", "ExceptionGroup", "LookupError"],
    "raised": ["ValueError(1)", "KeyError('k')", "TypeError('t', 2)", "Err(3)", "ZeroDivisionError", "OSError(2, 'gone', 'f')", "Exception()", "ExceptionGroup('g', [Err(1), KeyError(2)])",
               "LookupError('l')", "StopIteration(5)", "<any>", "GeneratorExit", "RuntimeError('r')"],
    "star": ["*<list>", "*<tuple>", "*<str>", "*<dict>", "*range(<digit>)", "*()", "*<any>", "*(n for n in <ints>)", "<any>", "<any>", "*map(str, <ints>)"],
    "dstar": ["**<dict>", "**{}", "**{'k': <any>}", "k=<any>", "z=<any>", "**dict(a=1)", "**<any>", "b=<any>"],
    "params": ["a", "a, b=2", "*args", "a, *args", "a, /", "a, /, b", "*, k", "*, k=1", "**kw", "a, b=<any>, *c, k=<any>, **kw", "a, /, *, k", "a, b, c", "*args, k", "a=<any>, /, b=<any>", "a, *, k=<any>, **z"],
    "pattern": ["int(n)", "str() as n", "[n, *_]", "[*_, n]", "[n]", "(n, _)", "{'a': n}", "{'k': [n, *_]}", "{**n}", "None as n", "True as n", "(1 | 2 | 3) as n", "float(n) | int(n)", "Point(x=n)",
                "Point(1, n)", "Color.RED as n", "[int(n), str()]", "[[n, *_], *_]", "{'a': 1, **n}", "'a' | 'b' as n", "-1 as n", "1.5 as n", "list(n)", "dict(n)", "tuple([n, *_])", "object(real=n)",
                "b'abc' as n", "1+2j as n", "Vector(x=n)", "P(n, _)", "bool(n)", "set(n)", "[_, _, *n]", "math.pi as n", "bytes(n)", "(int() | str()) as n"],
    "subject": ["<any>", "<list>", "<dict>", "<tuple>", "Point(<int>, <any>)", "P(<any>, <any>)", "Color.RED", "Vector(<int>, 1)", "<str>", "<float>", "{'a': <any>, 'k': <list>}", "[<any>, <any>]",
                "collections.OrderedDict(a=<any>)", "collections.deque(<list>)", "range(<digit>)", "<bytes>", "(<int>, <str>)", "collections.UserList(<list>)", "True", "1 + 2j"],
    "gstep": ["next(g)", "g.send(<any>)", "g.send(None)", "g.throw(<exc>(<any>))", "g.throw(ValueError)", "g.close()", "next(g, 'end')", "[x for x, _ in zip(g, range(3))]", "g.gi_running", "g.gi_frame is None", "g.gi_yieldfrom is None",
              "inspect.getgeneratorstate(g)"],
    "fexpr": ["(<int>)", "(<float>)", "(<str>)", "(<any>)", "(<list>)", "(lambda: <int>)()", "x", "(x if x else <str>)", "[n for n in <ints>]", "dict(a=<any>)['a']", "(<str> + 'q')", "x!r", "x!s", "x!a", "x = ", "x=!r", "x=", "(x := <any>)",
              "f'{x}'", "f'{x!r:>{<digit>}}'"],
    "fspec": ["", ":", ":>10", ":{<digit>}", ":*^{<digit> + 3}", ":{'>'}{<digit>}", ":.{<digit>}", ":{x}", ":<8", ":^+9", ":,", ":_x", ":{''}", ":=+7", ":{<str>}", ":08.3f", ":g", ":#x", ":%"],
    "ops4": ["sorted(o, key=<function>)", "max(o)", "min(o, key=<function>)", "sum(o)", "list(o)", "tuple(o)", "len(o)", "<any> in o", "o[<small>]", "o[<bound>:<bound>]", "list(reversed(o))", "iter(o) is o", "dict(o)",
             "[*o, *o]", "(lambda *a: len(a))(*o)", "(lambda **k: k)(**o)", "list(zip(o, o))", "list(enumerate(o))[:2]", "any(o)", "bool(o)", "''.join(o)", "set(o)", "o == o", "hash(o) and 1", "operator.length_hint(o, 3)",
             "collections.Counter(o)", "list(itertools.chain(o, o))[:4]", "collections.deque(o, 2)", "{**o}", "isinstance(o, collections.abc.Sized)", "isinstance(o, collections.abc.Iterator)",
             "isinstance(o, collections.abc.Mapping)", "issubclass(type(o), collections.abc.Collection)", "isinstance(o, collections.abc.Reversible)", "str(o)", "'%s' % o", "'%s %s' % o", "f'{o}'", "bytes(o)", "json.dumps(o)",
             "copy.copy(o) is o", "math.floor(o)", "divmod(o, 2)", "pow(2, o)", "range(o)", "round(o)", "chr(o)", "hex(o)", "int(o)", "float(o)", "complex(o)", "abs(o)", "~o", "'ab' * o", "[1, 2, 3][o]", "slice(o).indices(3)",
             "math.sqrt(o)", "math.gcd(o, 4)", "bytes([o])", "bool(o) is True", "not o", "next(o)", "[name for name in dir(o) if name != '__slotnames__']", "format(o, 'x')", "print(o)", "ascii(o)", "with_(o)", "callable(o)", "o()"],
    "src": ["1 + 1", "x = 5", "for i in range(2): print(i)", "x +", "def f(): return 1", "raise ValueError(1)", "print(y)", "1; 2", "if x", "(", "\\'abc", "import math; print(math.pi)", "return 1", "yield 1", "x := 1",
            "[i for i in range(3)]", "a b", "f(", "0777", "1__0", "lambda: (yield)", "del x", "class A: pass", "break", "*a", "nonlocal q", "x = 1\\n  y = 2", "f\\'{\\'", "f\\'{x!z}\\'", "async def f(): pass", "await x", "None = 1",
            "f() = 1", "a + 1 = 2", "\\'\\\\N{x}\\'", "x = {1: 2, **3}", "print \\'a\\'", "def f(a, a): pass", "global x; x = 2", "\\ty = 1", "x = = 1", "else: 1", "@", "$", "1 if 2", "not", "try: pass", "with open as: pass", "0xg", "1.e"],
    "mode": ["'exec'", "'eval'", "'single'", "'bad'"],
    "flagop": ["|", "&", "^"],
    "cmethod": ["most_common(2)", "total()", "elements()", "subtract('ab')", "update(a=2)", "items()", "popitem()", "copy()", "get('a')", "pop('a')", "keys() & {'a'}", "fromkeys('a')"],
    "dqop": ["append(<any>)", "appendleft(<any>)", "extend(<list>)", "extendleft(<list>)", "rotate(<small>)", "pop()", "popleft()", "remove(<any>)", "insert(<small>, <any>)", "index(<any>)", "count(<any>)", "reverse()",
             "__getitem__(<small>)", "__delitem__(<small>)", "__mul__(2)", "__contains__(<any>)", "copy()", "clear()", "maxlen", "__add__(<list>)"],
    "js": ["'{\"a\": [1, 2.5, null, true]}'", "'[1, 2'", "'{\"a\" 1}'", "'nul'", "'\"\\\\u00e9\\\\n\"'", "'1e5'", "'-'", "'{\"a\": 1, \"a\": 2}'", "'[NaN, -Infinity]'", "' [ ] '", "'[1,]'", "'{1: 2}'", "'\"\\t\"'", "''",
           "'1 2'", "b'[1]'", "'\"\\\\ud83d\\\\ude00\"'", "'\"\\\\x\"'", "'[01]'", "'{\"a\": 1,}'", "5", "'12345678901234567890123'", "'1.0E+2'"],
    "jopt": ["indent=<digit>", "indent='--'", "sort_keys=True", "ensure_ascii=False", "separators=(',', ':')", "default=str", "skipkeys=True", "allow_nan=False", "indent=None", "default=repr, indent=1"],
    "gvar": ["T", "*Ts", "**Q", "T: int", "T: (int, str)", "T = int", "T, U = str"],
}

STATEMENTS = {
    '''
class <new>(type):
    def __new__(meta, name, bases, space, **options):
        made = super().__new__(meta, name, bases, space)
        made.made = name, options
        return made

    def __init__(cls, name, bases, space, **options):
        print(<label>, name, [b.__name__ for b in bases], sorted(options))

    @classmethod
    def __prepare__(meta, name, bases, **options):
        return {'prepared': <any>}

    def <conversion>(cls, *args):
        return <any>

    def __getattr__(cls, name):
        return 'meta', name

    def __instancecheck__(cls, other):
        return <any>

    def __contains__(cls, item):
        return <bool>

    def __iter__(cls):
        yield from <list>


class <new2>(metaclass=<new>, flag=<any>):
    here = prepared


class <new3>(<new2>, other=1):
    pass


for <new4> in (lambda: <new3>.made, lambda: <new3>.nothing, lambda: isinstance(<any>, <new2>), lambda: <any> in <new3>, lambda: list(<new2>), lambda: <new3>.here, lambda: <new3>(), lambda: type(<new3>) is <new>, lambda: <new3>().nothing, lambda: len(<new3>), lambda: int(<new3>), lambda: bool(<new3>), lambda: <new3>[1], lambda: <new3> == <new2>, lambda: abs(<new2>), lambda: issubclass(<new3>, <new2>), lambda: type(<str>, (<new3>,), {'q': <any>}).made):
    try:
        print(<label>, <new4>())
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
class <new>:
    def __init__(self, default=<any>):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, it, owner=None):
        if it is None:
            return 'class', self.name
        return it.__dict__.get(self.name, self.default)

    def __set__(self, it, value):
        if value is None:
            raise ValueError(f'{self.name} is None')
        it.__dict__[self.name] = value

    def __delete__(self, it):
        del it.__dict__[self.name]


class <new2>:
    one = <new>()
    two = <new>(<any>)

    def __init__(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)


class <new3>(<new2>):
    two = <any>


for <new4> in (<new2>, <new3>):
    try:
        <new5> = <new4>(one=<any>, two=<any>)
        print(<label>, <new5>.one, <new5>.two, <new4>.one, <new4>.two, vars(<new5>))
        del <new5>.one
        print(<new5>.one)
        del <new5>.two, <new5>.one
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
class <new>:
    def who(self, *args):
        return ['A', *args]

    def __repr__(self):
        return f'{type(self).__name__}!'


class <new2>(<new>):
    def who(self, *args):
        return ['B', *super().who(*args, <any>)]


class <new3>(<new>):
    def who(self, *args):
        return ['C', *super().who(<any>, *args)]


class <new4>(<new2>, <new3>):
    def who(self, *args):
        return ['D', *super().who(*args), *super(<new2>, self).who()]


print(<label>, <new4>().who(<any>), [c.__name__ for c in <new4>.__mro__], <new4>(), super(<new3>, <new4>()).who())
for <new5> in (lambda: type('X', (<new>, <new4>), {}), lambda: type('X', (<itype>, <itype>), {}), lambda: type('X', (<new2>, <itype>), {'who': lambda s: <any>})().who(), lambda: super(<new4>, <any>), lambda: super().x, lambda: <new4>.who(<any>), lambda: type('Y', (<new3>, <new2>), {})().who(), lambda: <new4>.__bases__[0].__subclasses__()):
    try:
        print(<label>, <new5>())
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
class <new>:
    __slots__ = ('a', '_b', <str>)

    def __init__(self, a=<any>):
        self.a = a


class <new2>(<new>):
    __slots__ = {'c': 'doc'}


class <new3>(<new2>):
    pass


for <new4> in (<new>, <new2>, <new3>):
    <new5> = <new4>()
    for <new6> in ('a', '_b', 'c', 'd', '__dict__', '__weakref__'):
        try:
            print(<label>, getattr(<new5>, <new6>))
        except AttributeError as error:
            print(error)
        try:
            setattr(<new5>, <new6>, <any>)
            print(getattr(<new5>, <new6>))
            delattr(<new5>, <new6>)
            delattr(<new5>, <new6>)
        except Exception as error:
            print(type(error).__name__, error)
''': 2,
    '''
class <new>:
    def <conversion>(self, *args):
        return <ret>


class <new2>(<new>):
    def <conversion>(self, *args):
        return <ret>

    def __repr__(self):
        return 'O'


def with_(o):
    with o as x:
        return x


for <new3> in (<new>, <new2>):
    o = <new3>()
    for <new4> in (lambda: <ops4>, lambda: <ops4>, lambda: <ops4>, lambda: <ops4>, lambda: <ops4>, lambda: <ops4>, lambda: <ops4>, lambda: <ops4>):
        try:
            <new5> = <new4>()
            print(<label>, type(<new5>).__name__ if <new5> is o else <new5>)
        except Exception as error:
            print(type(error).__name__, error)
''': 8,
    '''
class <new>:
    def __init__(self, v):
        self.v = v

    def <augs>(self, other):
        print('in place', other)
        return <ret>

    def <dunder>(self, other):
        return <ret>

    def <dunder>(self, other):
        return NotImplemented

    def __repr__(self):
        return f'W({self.v!r})'


for <new2> in (<any>, <any>, <new>(3)):
    <new3> = <new>(<any>)
    try:
        <new3> <aug> <new2>
        print(<label>, <new3>)
    except TypeError as error:
        print(error)
    <new3> = <new>(<any>)
    for <new4> in (lambda: <new3> <binop> <new2>, lambda: <new2> <binop> <new3>, lambda: <new3> <cmp> <new2>, lambda: <new2> <cmp> <new3>, lambda: pow(<new3>, <new2>, <any>), lambda: divmod(<new2>, <new3>), lambda: <new3> <cmp> <new3> <cmp> <new2>):
        try:
            print(<label>, <new4>())
        except Exception as error:
            print(type(error).__name__, error)
''': 4,
    '''
match <subject>:
    case <pattern> if <any>:
        print(<label>, 1, n)
    case <pattern>:
        print(<label>, 2, n)
    case <pattern> if n:
        print(<label>, 3, n)
    case <any_pattern>:
        print(<label>, 4)
    case _:
        print(<label>, 'none')
''': 7,
    '''
def <new>(it):
    for _ in range(2):
        match it:
            case [<pattern>, *rest] if rest:
                return 1, n, rest
            case {'a': <pattern>, **rest}:
                return 2, n, rest
            case (<pattern>, _):
                return 3, n
            case Point(<pattern>) | P(<pattern>, _):
                return 4, n
            case <pattern>:
                it = [n, <any>]
    return it


print(<label>, <new>(<subject>), <new>([<subject>, <any>]), <new>({'a': <subject>, 1: 2}), <new>((<subject>, 0)))
''': 4,
    '''
def <new>(k):
    for n in range(3):
        try:
            if n == k:
                <leave>
            print(<label>, n)
            try:
                raise <raised>
            except <excp> as e:
                print('except', repr(e))
                if k == 1:
                    <leave>
            else:
                print('else')
            finally:
                print('inner', n)
                if k == 5:
                    <leave>
        except <excp> as e:
            print('outer', repr(e), repr(e.__context__))
            <leave>
        finally:
            print('finally', n)
            if k == 3:
                <leave>
    else:
        return 'else'
    return 'end'


for <new2> in range(6):
    try:
        print(<label>, <new>(<new2>))
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__context__), repr(error.__cause__))
''': 5,
    '''
def <new>():
    try:
        try:
            raise ExceptionGroup(<str>, [<raised>, <raised>, ExceptionGroup('deep', [<raised>])])
        except* <excp> as e:
            print(<label>, 'first', repr(e))
            raise <raised>
        except* (KeyError, TypeError, OSError) as e:
            print(<label>, 'second', e.exceptions)
            raise
        except* Exception as e:
            print(<label>, 'third', e.message)
        else:
            print('else')
        finally:
            print('finally')
    except BaseException as e:
        return repr(e), [repr(x) for x in getattr(e, 'exceptions', ())], repr(e.__context__), repr(e.__cause__)


print(<label>, <new>())
''': 4,
    '''
def <new>():
    got = 'start'
    while True:
        try:
            got = yield got
            print(<label>, 'got', got)
        except <excp> as e:
            got = repr(e)
        except GeneratorExit:
            print(<label>, 'exit')
            <leave>
        finally:
            print(<label>, 'finally')
    return got


def <new2>(inner):
    try:
        result = yield from inner
        print(<label>, 'result', result)
        yield from <any>
    finally:
        print(<label>, 'outer')
    return <any>


g = <new2>(<new>())
for <new3> in (lambda: next(g), lambda: <gstep>, lambda: <gstep>, lambda: <gstep>, lambda: <gstep>, lambda: <gstep>, lambda: <gstep>):
    try:
        print(<label>, <new3>() if <bool> else <gstep>)
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__context__))
    if g.gi_frame is None:
        g = <new>()
del g
''': 5,
    '''
def <new>(<params>):
    return sorted(locals().items(), key=str)


for <new2> in (lambda: <new>(<star>, <star>), lambda: <new>(<star>, <dstar>), lambda: <new>(<dstar>), lambda: <new>(<star>, <star>, <dstar>), lambda: <new>(*<list>, <star>, **<dict>), lambda: <new>(<star>, k=<any>, **<dict>), lambda: <new>(*[<any>], **{'b': <any>}, **<dict>), lambda: <new>()):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 6,
    '''
class <new>:
    def method(self, <params>):
        return sorted((k, v) for k, v in locals().items() if k != 'self')

    @classmethod
    def make(cls, <params>):
        return 'made'

    @staticmethod
    def plain(<params>):
        return 'plain'

    def __call__(self, <params>):
        return 'called'


for <new2> in (lambda: <new>().method(<star>), lambda: <new>.method(<star>, <dstar>), lambda: <new>.make(<star>, <dstar>), lambda: <new>().plain(<star>), lambda: <new>()(<star>, <dstar>), lambda: <new>(<star>), lambda: <new>.method(), lambda: <new>.plain(<dstar>), lambda: inspect.signature(<new>.method), lambda: inspect.signature(<new>.make), lambda: inspect.signature(<new>())):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 4,
    '''
for <new> in (print, len, sorted, max, int, str, dict, range, enumerate, zip, sum, pow, round, divmod, isinstance, bytes, float, complex, ''.join, [].append, {}.get, 'a'.split, 'a b'.replace, iter, getattr, min, list, tuple, type, property, super, slice, hash, b''.decode, (1).to_bytes, [1].sort, 'x'.encode, functools.reduce, itertools.product, itertools.islice, collections.deque, collections.Counter, math.log, json.dumps, copy.copy, operator.itemgetter, functools.partial):
    if <new>.__name__[0] > <str>[:1] or <new>.__name__[0] > <str>[:1]:
        try:
            print(<label>, <new>.__name__, <new>(<star>, <dstar>))
        except Exception as error:
            print(<new>.__name__, type(error).__name__, error)
''': 2,
    '''
for <new> in (<oddint>, <oddint>, <oddint>):
    for <new2> in (lambda: int(<new>), lambda: int(<new>, <base_>), lambda: float(<new>), lambda: complex(<new>), lambda: int(<new>, base=<base_>)):
        try:
            print(<label>, <new2>())
        except Exception as error:
            print(type(error).__name__, error)
''': 3,
    '''
for <new> in (<oddfloat>, <oddfloat>, <oddcomplex>, <oddcomplex>):
    for <new2> in (float, complex, int, str, repr, bool, lambda x: float.fromhex(x), lambda x: complex(x, 1), lambda x: round(float(x), <small>), lambda x: complex(real=x), lambda x: '%g' % float(x), lambda x: float(x).as_integer_ratio()):
        try:
            print(<label>, <new2>(<new>))
        except Exception as error:
            print(type(error).__name__, error)
''': 3,
    '''
<new> = <ustr> + <str>
try:
    print(<label>, ascii(<new>.<umethod>()), ascii(<new>.<umethod>()), ascii((<ustr> + <ustr>).<umethod>()), len(<new>))
    print(ascii(<new>.<smethod1>(<ustr>)), ascii(<new>.<smethod2>(<ustr>, <str>)))
except Exception as error:
    print(type(error).__name__, ascii(str(error)))
for <new2> in (lambda: <new>.encode(<codec>, <errors>), lambda: (<bytes> + b'\\xe9\\x80').decode(<codec>, <errors>), lambda: <new>.encode(<codec>).decode(<codec>), lambda: str(<bytes>, <codec>), lambda: bytes(<new>, <codec>)):
    try:
        print(<label>, ascii(<new2>()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
''': 4,
    '''
<new> = <byt>
for <new2> in (lambda: <new>.<bmethod>(), lambda: <new>.<bmethod1>(<byt>), lambda: <new>.<bmethod2>(<byt>, <any>), lambda: <new> + <byt>, lambda: <byt> in <new>, lambda: <new>[<bound>:<bound>:<step>], lambda: <new> <cmp> <byt>, lambda: <new> % (<any>,), lambda: <new> * <small>, lambda: <new>.<bmethod1>(<small>), lambda: bytes(<new>).hex(<str>[:1], <small>), lambda: <new>[<small>], lambda: hash(<new>) == hash(bytes(<new>)), lambda: bytes.fromhex(<str>), lambda: <new>.<bmethod2>(<byt>, <byt>), lambda: <new>.join([<byt>, <byt>])):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 4,
    '''
<new> = bytearray(<byt>)
for <new2> in (lambda: <new>.<bamethod>(<int>), lambda: <new>.<bamethod>(<byt>), lambda: <new>.<bamethod>(), lambda: <new>.<bamethod>(<small>, <digit>), lambda: <new>.__setitem__(<small>, <any>), lambda: <new>.__setitem__(slice(<edge>, <edge>, <edge>), <byt>), lambda: <new>.__delitem__(slice(<edge>, <edge>, <edge>)), lambda: <new>.__setitem__(slice(<small>, None), <any>)):
    try:
        print(<label>, <new2>(), <new>)
    except Exception as error:
        print(type(error).__name__, error, <new>)
''': 3,
    '''
<new> = memoryview(bytearray(range(8)))
for <new2> in (lambda: <new>[<bound>:<bound>:<step>].tolist(), lambda: <new>.cast(<mfmt>).tolist(), lambda: <new>.cast(<mfmt>)[<small>], lambda: <new>.format, lambda: <new>.nbytes, lambda: <new>[::2].contiguous, lambda: <new>.hex(), lambda: <new> == <byt>, lambda: bytes(<new>[::-1]), lambda: <new>.__setitem__(<small>, <any>), lambda: <new>.__setitem__(slice(0, 2), <byt>), lambda: <new>.toreadonly().readonly, lambda: (<new>.shape, <new>.strides, <new>.ndim, <new>.itemsize), lambda: <new>[<any>], lambda: hash(<new>), lambda: <new>.release(), lambda: <new>[0]):
    try:
        <new3> = <new2>()
        print(<label>, <new3>)
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
<new>, <new2> = {**<dict>, 'a': <any>}, dict.fromkeys(<strs>, <any>)
for <new3> in (lambda: <new>.keys() <viewop> <new2>.keys(), lambda: <new>.items() <viewop> <new2>.items(), lambda: <new>.keys() <viewop> <any>, lambda: <new>.items() <viewop> {('a', 1)}, lambda: <any> <viewop> <new>.keys(), lambda: <new>.keys().isdisjoint(<list>), lambda: <new>.values() == <new>.values(), lambda: list(reversed(<new>.items())), lambda: <new>.keys().mapping['a'], lambda: ('a', <any>) in <new>.items(), lambda: <new>.items() == set(<new>.items()), lambda: len(<new>.values()), lambda: <new>.keys() <cmp> set(<new>), lambda: <new>.keys()[0], lambda: hash(<new>.keys())):
    try:
        <new4> = <new3>()
        print(<label>, sorted(<new4>, key=repr) if isinstance(<new4>, set) else <new4>)
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
x = <any>
print(<label>, f'{<fexpr><fspec>}|{<fexpr>}')
''': 8,
    '''
x = <any>
print(<label>, f"a{{{(<int>):{<digit>}}}}b{'n' + f'{(<any>)!r}'}", f'{x=}{x = !s}{x=!r:^{<digit>}}', f\'\'\'{
    <any>
    =}\'\'\')
''': 2,
    '''
print(<label>, format(<any>, <spec>), '{:<fill><sign><alt><width><group><prec><type_>}'.format(<any>))
print('{0.<special>} {0[<small>]}'.format(<any>))
print('{<digit>}{}'.format(<any>, <any>))
print(<str>.format(<any>, a=<any>))
''': 3,
    '''
for <new> in ('{', '}', '{}{0}', '{0}{}', '{a.b}', '{0[a]}', '{0[-1]}', '{!x}', '{:{}}', '{:{:{}}}', '{0.}', '{[}', '{:>{w}}', '{0!r:>5}', '{a[0][k]}', '{{}}', '{0', '{ 0 }', '{:d}', '{!}', '{0:', '{a!s', '{.real}'):
    if <bool>:
        try:
            print(<label>, <new>.format(<any>, <any>, a=<any>, w=<digit>))
        except Exception as error:
            print(<new>, type(error).__name__, error)
''': 2,
    '''
for <new> in ('%', '%d', '%5', '%(a)', '%(a)s', '%s %s', '%q', '%*d', '%.s', '%-+ #05d', '%c', '%r%%', '%5%', '%ld', '%(a)s%s', '%.3s', '%i', '%E', '%.0e', '%#.3x', '%(', '%\\u0663', '%.-1f', '%05s', '%+c', '%#o'):
    if <bool>:
        try:
            print(<label>, <new> % <any>, <new> % (<any>, <any>))
        except Exception as error:
            print(<new>, type(error).__name__, error)
''': 2,
    '''
@dataclasses.dataclass(<dopt>)
class <new>:
    a: int
    b: str = <str>
    c: list = dataclasses.field(default_factory=list, <fopt>)
    k: dataclasses.KW_ONLY
    d: float = dataclasses.field(default=<float>, <fopt>)
    e: dataclasses.InitVar[int] = 3
    f = <any>

    def __post_init__(self, e):
        print(<label>, 'post', e)


@dataclasses.dataclass(<dopt>)
class <new2>(<new>):
    g: tuple = <tuple>
    b: str = 'other'


for <new3> in (lambda: <new>(<any>), lambda: <new2>(<any>, <any>, d=<any>), lambda: <new>(1) == <new>(<int>), lambda: <new>(<int>) < <new>(<int>), lambda: hash(<new>(1)) and 1, lambda: dataclasses.asdict(<new2>(<any>)), lambda: dataclasses.replace(<new>(1), a=<any>, e=2), lambda: dataclasses.fields(<new2>)[<small>].name, lambda: <new>(), lambda: <new>(1, 2, 3, 4), lambda: setattr(<new>(1), 'a', <any>), lambda: <new2>.__match_args__, lambda: inspect.signature(<new2>), lambda: <new>(1, d=2).d, lambda: <new>.c, lambda: copy.replace(<new2>(1, e=1), e=5), lambda: <new2>.__doc__):
    try:
        print(<label>, <new3>())
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
class <new>(enum.<ekind>):
    A = <evalue>
    B = <evalue>
    C = <evalue>
    D = A

    @property
    def twice(self):
        return self.value, self.value

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == 'a' else None

    def __str__(self):
        return 'E:' + self.name


for <new2> in (lambda: list(<new>), lambda: <new>(<any>), lambda: <new>['<ename>'], lambda: <new>.A, lambda: repr(<new>.<ename>), lambda: <new>.B.twice, lambda: <new>('a'), lambda: <new>.A <flagop> <new>.B, lambda: ~<new>.B, lambda: <new>.A in <new>, lambda: <any> in <new>, lambda: <new>.<ename> <cmp> <new>.<ename>, lambda: <new>.<ename> <cmp> <any>, lambda: f'{<new>.B:>6}', lambda: '%s' % <new>.C, lambda: <new>.__members__, lambda: <new>.D is <new>.A, lambda: len(<new>), lambda: setattr(<new>, 'A', 1), lambda: <new>.A.name, lambda: <new>.Z, lambda: {<new>.A: 1}, lambda: copy.copy(<new>.B) is <new>.B, lambda: [*reversed(<new>)], lambda: <new>.A.B, lambda: isinstance(<new>.A, int), lambda: <new>.A + 1, lambda: list(<new>.A | <new>.B | <new>.C), lambda: type('<new2>', (<new>,), {}), lambda: json.dumps(<new>.A)):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 4,
    '''
<new> = collections.Counter(<str>)
for <new2> in (lambda: <new>.<cmethod>, lambda: <new> <flagop> collections.Counter(<str>), lambda: <new> + collections.Counter(<any>), lambda: <new> - collections.Counter(<ints>), lambda: -<new>, lambda: <new> <cmp> collections.Counter(<str>), lambda: <new>[<any>], lambda: collections.Counter(<any>), lambda: <new>.update(<any>), lambda: <new>):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
<new> = collections.deque(<list>, <dqmax>)
for <new2> in (lambda: <new>.<dqop>, lambda: <new>.<dqop>, lambda: <new>.<dqop>, lambda: <new>.<dqop>, lambda: <new> <cmp> collections.deque(<list>), lambda: <new> + <new>, lambda: <new>[<small>], lambda: <new>[1:], lambda: [*reversed(<new>)], lambda: <new>.__setitem__(<small>, <any>), lambda: [<new>.append(1) for _ in <new>], lambda: <new> * <small>):
    try:
        print(<label>, <new2>(), <new>)
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
<new> = collections.ChainMap(<dict>, <dict>, {'a': <any>})
<new2> = collections.OrderedDict(<dict>)
<new3> = collections.defaultdict(<itype>, <dict>)
for <new4> in (lambda: <new>['a'], lambda: <new>.new_child({'a': 1})['a'], lambda: dict(<new>), lambda: <new>.maps[0], lambda: <new>.pop(<any>), lambda: <new>.__setitem__(<any>, 1), lambda: <new>[<any>], lambda: <new2>.move_to_end(<any>), lambda: <new2> == <dict>, lambda: <new2>.popitem(<bool>), lambda: <new2>, lambda: <new3>[<any>], lambda: <new3>, lambda: <new3>.__missing__(<any>), lambda: <new3> | <dict>, lambda: <new3>.default_factory, lambda: <new2> | <new3>, lambda: reversed(<new2>).__next__(), lambda: <new>.parents, lambda: <new3>.copy()):
    try:
        print(<label>, <new4>())
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
<new> = collections.namedtuple(<ntname>, <ntfields>, <ntopt>)
for <new2> in (lambda: <new>, lambda: <new>(*<list>), lambda: <new>(<any>, <any>), lambda: <new>(<any>, <any>)._replace(<dstar>), lambda: <new>._make(<list>), lambda: <new>._fields, lambda: <new>._field_defaults, lambda: <new>(1, 2)._asdict(), lambda: <new>(1, 2) <cmp> (1, 2), lambda: <new>(1, 2)[<small>], lambda: <new>(<dstar>), lambda: hash(<new>(1, 2)) == hash((1, 2)), lambda: <new>(1, 2) + (3,), lambda: setattr(<new>(1, 2), <new>._fields[0], 1), lambda: <new>.__doc__, lambda: inspect.signature(<new>), lambda: getattr(<new>, <new>._fields[1]).__doc__):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
for <new> in (lambda: json.loads(<js>), lambda: json.loads(<js>, parse_float=str, object_pairs_hook=list), lambda: json.dumps(<any>, <jopt>), lambda: json.dumps({'a': <any>, <any>: <list>}, <jopt>), lambda: json.dumps(<list>, <jopt>), lambda: json.loads(<js>, object_hook=sorted, parse_int=float, parse_constant=repr), lambda: json.loads(json.dumps(<dict>)), lambda: json.JSONDecoder().raw_decode(<js>), lambda: json.dumps(<ustr> + <str>, <jopt>)):
    try:
        print(<label>, <new>())
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
type <new>[<gvar>] = <galias>


def <new2>[<gvar>](x: T, *rest: int) -> list[T]:
    return [x, T.__name__, <new2>.__type_params__]


class <new3>[<gvar>](<gbase>):
    def get[V](self, v: V) -> V:
        return v, <new3>.__type_params__


for <new4> in (lambda: <new>, lambda: <new>.__value__, lambda: <new>.__type_params__, lambda: <new>[<itype>], lambda: <new2>(<any>), lambda: <new3>().get(<any>), lambda: <new3>[int], lambda: <new3>[int, str], lambda: <new3>.__orig_bases__, lambda: <new3>.__parameters__, lambda: <new3>[int]().get(1), lambda: <new2>.__annotations__, lambda: [(t.__name__, t.__bound__, t.__constraints__, t.has_default()) for t in <new3>.__type_params__], lambda: <new> | int, lambda: list[<new>], lambda: T):
    try:
        print(<label>, <new4>())
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
x, y = <any>, <any>
for <new> in (lambda: eval('<src>'), lambda: exec('<src>'), lambda: compile('<src>\\n', 'file', <mode>), lambda: eval(compile('<src>', 'f', 'eval')), lambda: exec('<src>', {'x': 1}), lambda: eval('<src>', {}, {'x': <any>}), lambda: exec('<src>\\n<src>')):
    try:
        print(<label>, <new>())
    except SyntaxError as error:
        print(type(error).__name__, error, error.lineno, error.offset, error.end_offset, repr(error.text))
    except Exception as error:
        print(type(error).__name__, error)
''': 6,
    '''
<new> = <any>


def <new2>():
    global <new>
    a = <new>

    def inner(b=<any>):
        nonlocal a
        del a
        if <bool>:
            a = b
        return a

    try:
        print(<label>, inner())
        print(a)
    finally:
        del <new>
    return a


for _ in range(2):
    try:
        print(<label>, <new2>())
    except NameError as error:
        print(type(error).__name__, error)
''': 3,
    '''
def <new>(n):
    return [y := (x, n), *[(z := w, y) for w in range(n) if (k := w % 2)]] + [y, [[m := i * j for j in range(2)] for i in range(n)], m if n else None, locals().get('k')] if (x := n) else x


for <new2> in range(<digit> % 4):
    try:
        print(<label>, <new>(<new2>))
    except NameError as error:
        print(type(error).__name__, error)
''': 2,
    '''
class <new>:
    def __init__(self):
        self.log = []

    def __getattribute__(self, name):
        if name == 'hidden':
            raise AttributeError('no ' + name)
        if name == 'odd':
            return <any>
        return super().__getattribute__(name)

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return 'made', name

    def __setattr__(self, name, value):
        if name != 'log':
            self.log.append(name)
        object.__setattr__(self, name, value)

    def __dir__(self):
        return ['z', 'a', <str>]

    @property
    def broken(self):
        return self._nothing

    @property
    def fine(self):
        return <any>


o = <new>()
for <new2> in (lambda: o.hidden, lambda: o.odd, lambda: o.anything, lambda: o.broken, lambda: setattr(o, 'fine', 1), lambda: setattr(o, 'x', <any>), lambda: o.log, lambda: dir(o), lambda: getattr(o, '_x', <any>), lambda: hasattr(o, 'hidden'), lambda: o.x, lambda: delattr(o, 'fine'), lambda: delattr(o, 'y'), lambda: vars(o), lambda: o.__class__.__name__, lambda: getattr(o, <any>), lambda: setattr(o, <any>, 1), lambda: o[0], lambda: len(o)):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
def <new>(n):
    return <new>(n + 1) + 1


class <new2>:
    def __repr__(self):
        return repr([self])

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return self.missing

    def __len__(self):
        return len(self)


for <new3> in (lambda: <new>(0), lambda: repr(<new2>()), lambda: <new2>() == 1, lambda: <new2>().x, lambda: len(<new2>()), lambda: [<new2>()] == [1]):
    try:
        print(<label>, <new3>())
    except RecursionError as error:
        print(type(error).__name__, str(error)[:32])
''': 1,
    '''
<new> = <list>
<new>.append(<new>)
<new2> = {'a': <new>, 'b': <any>}
<new2>['self'] = <new2>
<new3> = ([], <any>)
<new3>[0].append(<new3>)
print(<label>, <new>, <new2>, <new3>)
for <new4> in (lambda: <new> == <new>, lambda: <new> == [*<new>], lambda: copy.deepcopy(<new>), lambda: copy.deepcopy(<new2>)['self'], lambda: json.dumps(<new>), lambda: hash(<new3>), lambda: str(<new2>.values()), lambda: f'{<new>!r:>5.20}', lambda: <new> < <new>, lambda: <new2> == {**<new2>}):
    try:
        print(<label>, <new4>())
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
''': 2,
    '''
<new> = [<any>, <any>, <any>, <any>]
for <new2> in (lambda: sorted(<new>), lambda: sorted(<new>, key=str), lambda: sorted(<new>, key=<function>, reverse=<bool>), lambda: max(<new>, key=repr), lambda: min(<new>, default=1), lambda: sorted(<ints>, key=lambda n: (n % 3, -n)), lambda: sorted(<strs>, key=str.lower), lambda: <new>.sort(key=type), lambda: sorted(<dict>.items(), key=operator.itemgetter(1)), lambda: heapq.nlargest(2, <new>, key=<function>), lambda: bisect.insort(<ints>, <any>), lambda: bisect.bisect_left(<new>, <any>, key=<function>), lambda: sorted(<new>, <function>), lambda: [<new>.sort(key=lambda x: <new>.append(1)), <new>]):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
class <new>(collections.abc.<abc>):
    def __init__(self, data=None):
        self.data = <list> if data is None else data

    def __getitem__(self, key):
        return self.data[key]

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, x):
        print('contains', x)
        return x in self.data

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def insert(self, at, value):
        self.data.insert(at, value)

    def add(self, value):
        self.data.append(value)

    def discard(self, value):
        self.data.remove(value)


class <new2>(collections.abc.<abc>):
    pass


for <new3> in (lambda: <new2>(), lambda: <new>(<dict>), lambda: <new>(), lambda: <new>(<list>)):
    try:
        o = <new3>()
        for <new4> in (lambda: <ops4>, lambda: <ops4>, lambda: <ops4>, lambda: o.index(<any>), lambda: o.pop(), lambda: o.count(<any>), lambda: o.keys() & {1}, lambda: o.get(<any>), lambda: o & {1}, lambda: o | <set>, lambda: o.append(<any>), lambda: o.update(<dict>), lambda: o <cmp> <list>, lambda: o.isdisjoint(<list>), lambda: o.items(), lambda: o.setdefault(<any>, 1), lambda: o.extend([*<list>]), lambda: o.remove(<any>), lambda: o.reverse(), lambda: o.data):
            try:
                print(<label>, <new4>())
            except Exception as error:
                print(type(error).__name__, error)
    except TypeError as error:
        print(error)
''': 3,
    '''
class <new>:
    def __iter__(self):
        self.n = 0
        return self

    def __next__(self):
        self.n += 1
        if self.n > <digit>:
            raise <stop>
        return self.n if <bool> else <any>


o = <new>()
for <new2> in (lambda: <ops4>, lambda: <ops4>, lambda: <ops4>, lambda: [x for x in o], lambda: [*o, <any>], lambda: dict(zip(o, o)), lambda: <any> in o, lambda: list(map(lambda *a: a, o, o)), lambda: sum(o), lambda: list(itertools.islice(o, <small>)), lambda: (lambda a, *b: b)(*o), lambda: next(iter(o)), lambda: list(<itool>(o)), lambda: ' '.join(o), lambda: bytes(o), lambda: set().union(o), lambda: [1].extend(o), lambda: tuple(iter(o.__next__, 3)), lambda: all(o)):
    try:
        print(<label>, <new2>())
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
class <new>:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise Err('enter')
        return self.name

    def __exit__(self, kind, error, trace):
        print('exit', self.name, repr(error), trace is None)
        if self.fail == 'exit':
            raise Err('exit')
        return self.swallow


def <new2>(k):
    for n in range(2):
        with <new>('a', <bool>, <fails>) as a, <new>('b', <bool>, <fails>) as (b, *c):
            <leave>
        with (<new>('c', <any>), <new>('d', fail=<fails>)):
            raise <raised>
    return 'end'


try:
    print(<label>, <new2>(<digit>))
except BaseException as error:
    while error:
        print(repr(error), repr(error.__cause__))
        error = error.__context__
''': 4,
    '''
def <new>(x):
    if x == 0:
        raise <raised>
    try:
        <new>(x - 1)
    except Exception as error:
        error.add_note(<str>)
        raise <excnew> from <excfrom>


try:
    <new>(<digit> % 3)
except BaseException as error:
    print(<label>, *(line for line in traceback.format_exception(error) if LIBRARY not in line), sep='')
    print(traceback.format_exception_only(error))
''': 3,
    '''
def <new>():
    <ustatement>


try:
    <new>()
except BaseException as error:
    print(<label>, *(line for line in traceback.format_exception(error) if LIBRARY not in line), sep='')
''': 5,
    '''
for <new> in (lambda: <itool>(<ints>, <any>), lambda: <itool>(<any>), lambda: <itool>(<list>, <list>), lambda: <itool>(), lambda: <itool>(<function>, <ints>), lambda: <itool>(<ints>, <digit> % 3), lambda: itertools.accumulate(<ints>, <function>, initial=<any>), lambda: itertools.product(<list>, repeat=<small>), lambda: itertools.zip_longest(<list>, <str>, fillvalue=<any>), lambda: itertools.islice(<list>, <edge>, <edge>, <edge>), lambda: itertools.batched(<list>, <small>, strict=<bool>), lambda: itertools.groupby(<list>, key=<function>), lambda: itertools.count(<any>, <any>).__next__(), lambda: itertools.repeat(<any>, <small>), lambda: itertools.chain.from_iterable(<list>), lambda: map(<function>, <list>, <list>, strict=True)):
    try:
        <new2> = <new>()
        print(<label>, [x for x, _ in zip(<new2>, range(6))])
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
<new> = functools.partial(<function>, <any>)
<new2> = functools.cached_property(<function>)
for <new3> in (lambda: <new>(<any>), lambda: <new>(*<list>, k=<any>), lambda: functools.reduce(<function>, <list>), lambda: functools.reduce(lambda a, b: (a, b), <list>, <any>), lambda: functools.partial(<new>, <any>)(), lambda: <new>.args, lambda: functools.partialmethod(<function>), lambda: functools.wraps(len)(lambda: 0).__name__, lambda: functools.lru_cache(<any>), lambda: functools.cmp_to_key(lambda a, b: <any>)(1) < functools.cmp_to_key(lambda a, b: 1)(2), lambda: functools.singledispatch(<function>)(<any>), lambda: functools.total_ordering(type('E', (), {})), lambda: functools.partial(), lambda: functools.partial(<any>)):
    try:
        print(<label>, <new3>())
    except Exception as error:
        print(type(error).__name__, error)
''': 2,
    '''
async def <new>(n=<any>):
    return n


<new2> = <new>()
for <new3> in (lambda: <new2>.send(<any>), lambda: <new2>.send(None), lambda: next(<new2>), lambda: <new2>.close(), lambda: <new2>.throw(Err), lambda: <new2>.cr_frame is None, lambda: <new>().close(), lambda: iter(<new2>), lambda: <new2>.__await__().send(None)):
    try:
        print(<label>, <new3>())
    except BaseException as error:
        print(type(error).__name__, error)
<new2>.close()
''': 1,
    '''
print(<label>, <list>[<bound>:<bound>:<step>], <str>[<bound>:<bound>:<step>], <tuple>[<bound>:<bound>:<step>], range(<small>, <int>, <digit>)[<bound>:<bound>:<step>])
print(<any>[<bound>:<any>], <list>[<any>:])
''': 3,
    '''
<new> = list(range(<digit>))
for <new2> in (slice(<edge>, <edge>, <edge>), slice(<edge>, <edge>), slice(<any>, None)):
    try:
        <new>[<new2>] = <list> if <bool> else <any>
        print(<label>, <new>, <new2>, <new2>.indices(<digit>))
        del <new>[<new2>]
        print(<new>)
    except Exception as error:
        print(type(error).__name__, error)
''': 3,
    '''
<new> = lambda <params>: <any>
print(<label>, <new>.__code__.co_varnames, <new>.__code__.co_argcount, <new>.__code__.co_kwonlyargcount, <new>.__code__.co_posonlyargcount, <new>.__defaults__, <new>.__kwdefaults__, inspect.getfullargspec(<new>))
''': 2,
    '''
def <new>(<params>):
    'doc'
    for <new2> in <list>:
        <new3> = [<new2> for _ in ()]
    return lambda: (<new2>, <new3>)


<new4> = <new>.__code__
print(<label>, <new4>.co_name, <new4>.co_varnames, <new4>.co_cellvars, <new4>.co_freevars, <new4>.co_flags, <new4>.co_nlocals, <new>.__doc__, <new>.__qualname__, inspect.signature(<new>))
print([c.co_name for c in <new4>.co_consts if hasattr(c, 'co_name')])
''': 1,
}

CHOICES |= {
    "any_pattern": ["[]", "()", "{}", "int()", "[_]", "[_, *_]", "{'a': _}", "None", "str()", "'abc'", "0 | 1", "Point()", "[*_]", "float() | int()", "Color.GREEN", "True", "[1, 2]", "(1, 'a', None)", "{'a': 1, 'b': _}"],
    "edge": ["None", "0", "1", "2", "-1", "-2", "3", "100", "-100"],
    "dopt": ["order=<bool>", "frozen=<bool>", "eq=False", "repr=False", "slots=True", "kw_only=True", "order=True, unsafe_hash=True", "match_args=False", "weakref_slot=True", "init=False", "eq=False, order=True"],
    "fopt": ["repr=False", "compare=False", "init=False", "hash=False", "kw_only=True", "repr=True", "metadata={'a': 1}"],
    "ekind": ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "Enum", "Flag"],
    "evalue": ["1", "2", "4", "enum.auto()", "'x'", "<any>", "enum.auto()", "3", "-1", "0", "(1, 2)"],
    "ename": ["A", "B", "C", "D", "E"],
    "dqmax": ["None", "2", "3", "0", "-1", "10", "<any>"],
    "ntname": ["'T'", "'Pair'", "'class'", "'1a'", "<str>"],
    "ntfields": ["'a b'", "'x, y'", "['k', 'z']", "'a a'", "'_a b'", "'def b'", "['a', 'b', 'c']", "'a 1'", "('b', 'k')"],
    "ntopt": ["rename=True", "defaults=[1]", "defaults=(1, 2)", "module='m'", "defaults=[1, 2, 3, 4]", "rename=False"],
    "galias": ["list[T]", "T | int", "dict[str, T]", "tuple[T, ...]", "<itype>", "'T'", "missing", "int | None", "collections.abc.Callable[[T], int]"],
    "gbase": ["", "list", "dict", "object", "list[T]", "Vector", "list[int]"],
    "abc": ["Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet", "Iterator", "Collection", "Container", "Hashable", "Callable", "Generator", "Sized", "Reversible", "Iterable"],
    "stop": ["StopIteration", "StopIteration(<any>)", "Err(1)", "IndexError", "StopIteration", "ValueError(<any>)", "RuntimeError"],
    "fails": ["None", "'enter'", "'exit'", "None", "None"],
    "excnew": ["Err(x)", "ValueError(<any>)", "KeyError(<str>)", "TypeError", "ExceptionGroup('g', [error])", "error", "RuntimeError(<str>) ", "type('Own', (Exception,), {'__module__': 'm'})(x)", "OSError(1, <str>)"],
    "excfrom": ["None", "error", "ValueError(2)", "<any>", "error.__context__", "KeyError"],
    "ustatement": ["return <any> + <any>", "return <list>[<small>][<any>]", "<any>.missing.other", "x = <any>(<any>)", "return len(<any>) <binop> <any>", "a, b = <any>", "raise Err(<any>) from KeyError(<str>)", "assert <any> <cmp> <any>, <any>",
                   "return [x <binop> <any> for x in <list>]", "return {<any>: <any>}[<any>]", "return f'{(<any>):{(<spec>)}}'", "for x in <any>: return x.y", "return sorted(<list>, key=<function>)[0].z", "del <list>[<any>]", "x: int = undefined",
                   "with <any>: pass", "return (lambda k: k <binop> <any>)(<any>)", "x = <str>\n    x <aug> <any>\n    return x.nothing", "return <any> if <any>.flag else <any>", "return Vector(<any>, <any>) <binop> <any>", "raise <any>",
                   "return max(<any>,\n               <any>).name", "print(<any>, *<any>, sep=<any>)", "import nothing.at_all", "from sys import nothing", "[*_, last] = <any>\n    return last + <any>", "return <dict>[<any>][<any>]", "x = 1\n    return x(<any>)",
                   "raise ExceptionGroup(<str>, [<raised>, KeyError(<any>)])", "return int(<oddint>) + float(<oddfloat>)"],
}
