"""Examples in the manner of the PEPs: 572, 634-636, 654, 657, 678, 695, 696, 701, 709, 570, 448, 465, 484, 498, 3132, 3104, 380, 479, 525, 530, 584, 614, 616, 618, 646, 649-."""
import sys, math, dataclasses, collections, enum
from dataclasses import dataclass

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
if (n := len('hello')) > 3:
    print(n, [(y := 5), y ** 2], [(last := x) for x in range(3)], last, (z := (1, 2)))
    print(any(((hit := c).isdigit() for c in 'ab3c')), hit)

def f572(x, cache={}):
    return cache[x] if x in cache else (cache := {**cache, x: x}) and cache[x]
print(t(f572, 3))
total = 0
print([(total := (total + v)) for v in range(4)], total, f'{(w := 3)} {w}', f'{w:=5}')
print((lambda: (q := 1) + q)(), {(k := 1): k + 1}, {(s := 2), s + 1})
for src in (
    '[i := 0 for i in range(3)]', '[[(j := 0) for i in range(3)] for j in range(3)]',
    '[i for i in (j := range(3))]', "class C: [x := 1 for y in 'a']", '(a.b := 1)',
    '(a[0] := 1)', 'x := 1', 'f(x := 1, y=2)', 'f(a=b:=1)', 'def f(x=y:=1): pass',
    'x = y := 1', '(x := 1, 2)', 'lambda: x := 1',
    "with (open('/dev/null') as f, open('/dev/null') as g): pass", 'assert (x := 1)',
    'del (x := 1)', 'print(x := 5, x)', '(await x := 1)', '[x for x in y if z := 1]',
    'a[b := 1]', 'a[b := 1, c := 2]', 'a[b:=1:c]', '{x := 1}', '{x := 1: 2}', '(*x := 1)',
    '((x) := 1)', '(x := yield)',
):
    print(src, '->', t(lambda: (compile(src, 's', 'exec'), 'ok')[1]))

class Click:
    __match_args__ = ('pos', 'btn')

    def __init__(s, pos, btn='left'):
        s.pos, s.btn = (pos, btn)

@dataclass
class Pt:
    x: int
    y: int

class Color(enum.Enum):
    RED = 0
    GREEN = 1

class MyD(dict):

    def __missing__(s, k):
        return 'made'

class Seq(collections.abc.Sequence if hasattr(collections, 'abc') else object):

    def __len__(s):
        return 2

    def __getitem__(s, i):
        if i < 2:
            return i * 10
        raise IndexError

def m(v):
    match v:
        case None | True | False:
            return 'const'
        case 0 | -1 | 3.5 | -2 + 3j | 'literal' | b'b':
            return 'literal'
        case int(n) if n > 100:
            return f'big {n}'
        case int() | float() as num:
            return f'num {num}'
        case str() as s if not s:
            return 'empty str'
        case str(s):
            return f'str {s}'
        case []:
            return 'empty seq'
        case [x]:
            return f'one {x}'
        case [1, *rest, 9]:
            return f'1..9 {rest}'
        case [Pt(x=0), Pt(y=yy), *_]:
            return f'pts {yy}'
        case [a, b] if a == b:
            return 'equal pair'
        case [[a, b], c] | [c, {'a': a, 'b': b}]:
            return f'nested {a} {b} {c}'
        case [_, _]:
            return 'pair'
        case {'type': 'circle', 'r': int() | float() as r}:
            return f'circle {r}'
        case {'k': Color.RED}:
            return 'red key'
        case {'only': v, **kw} if not kw:
            return f'only {v}'
        case {'x': [{'y': y}, *_], **others}:
            return f'deep {y} {others}'
        case {}:
            return 'mapping'
        case Click([x, y], btn='left' | 'right' as b):
            return f'click {x} {y} {b}'
        case Click(pos):
            return f'clickpos {pos}'
        case Pt(x, y) if x == y:
            return f'diag {x}'
        case Pt(0, 0) | Pt(1, 1):
            return 'never'
        case Pt(x=x, y=0):
            return f'xaxis {x}'
        case Pt():
            return 'pt'
        case Color.GREEN:
            return 'green'
        case Color():
            return 'color'
        case type():
            return 'type'
        case object(__class__=c) if c is set:
            return 'a set'
        case _:
            return f'other {type(v).__name__}'
for v in (
    None, True, 0, -1, 3.5, -2 + 3j, 'literal', b'b', b'c', 101, 7, 1.25, '', 'text', [], (),
    [5], (6,), [1, 2, 3, 9], [1, 9], [Pt(0, 1), Pt(2, 3), 4], [3, 3], [[1, 2], 3],
    [3, {'a': 1, 'b': 2, 'z': 0}], [1, 2], 'ab', {'type': 'circle', 'r': 2, 'z': 1},
    {'k': Color.RED}, {'only': 1}, {'only': 1, 'm': 2}, {'x': [{'y': 5}, 6], 'q': 1}, {},
    MyD(), Click((1, 2)), Click((1, 2), 'middle'), Click(5, 'x'), Pt(4, 4), Pt(3, 0),
    Pt(1, 2), Color.GREEN, Color.RED, int, {1, 2}, frozenset(), range(2), range(0),
    collections.deque([1]), bytearray(b'x'), memoryview(b'ab'), Seq(),
    collections.OrderedDict(only=3), collections.ChainMap({'only': 4}), iter([1]),
    (x for x in ()), [1, 2, 3], object(),
):
    print(repr(v)[:30].split(' at ')[0], '->', t(m, v))
for src in (
    'match 1:\n case x: pass\n case y: pass', 'match 1:\n case x | y: pass',
    'match 1:\n case [a, a]: pass', "match 1:\n case {'a': 1, 'a': 2}: pass",
    "match 1:\n case {**k, 'a': 1}: pass", 'match 1:\n case [*a, *b]: pass',
    'match 1:\n case Pt(1, x=2, 3): pass', 'match 1:\n case Pt(x=1, x=2): pass',
    'match 1:\n case 1 + 2: pass', 'match 1:\n case -x: pass', "match 1:\n case f'x': pass",
    'match 1:\n case {x: 1}: pass', 'match 1:\n case {**_}: pass',
    'match 1:\n case _ as x: pass', 'match 1:\n case x as _: pass',
    'match 1:\n case 1 as x.y: pass', 'match 1:\n case (x) if x: pass',
    'match x, y:\n case 1, 2: pass', 'match *a, b:\n case _: pass', 'match:\n case 1: pass',
    'match 1:\n pass', 'match = 1; case = 2; print(match, case)', 'match(1)',
    "match 1:\n case a.b.c | 'x' | None: pass",
    'match 1:\n case str() | int(): pass\n case _:\n  pass', 'match 1: case 1: pass',
    'match 1:\n case _: pass\n case 1: pass', 'match 1:\n case (a | b): pass',
    'match 1:\n case [a] | [b]: pass',
):
    print(repr(src), '->', t(lambda: (compile(src, 's', 'exec'), 'ok')[1]))

class BadArgs:
    __match_args__ = ['a']

class BadArgs2:
    __match_args__ = (1,)

class OneArg:
    __match_args__ = ('a',)

def bad(v, k):
    match v:
        case BadArgs(x) if k == 0:
            pass
        case BadArgs2(x) if k == 1:
            pass
        case OneArg(x, y):
            pass
        case int(1, 2):
            pass
        case k.nope():
            pass
for v in (BadArgs(), BadArgs2(), OneArg(), 5, 's'):
    print(t(bad, v, 9))

def eg(*es):
    return ExceptionGroup('g', list(es))

def handle(e):
    out = []
    try:
        try:
            raise e
        except* ValueError as g:
            out.append(('V', g.exceptions, g.message))
        except* (TypeError, KeyError) as g:
            out.append(('TK', len(g.exceptions)))
        except* OSError:
            raise RuntimeError('from os')
        else:
            out.append('else')
        finally:
            out.append('fin')
    except BaseException as x:
        out.append((repr(x), repr(x.__context__)[:40], repr(x.__cause__)))
    return out
for e in (
    eg(ValueError(1)), eg(ValueError(1), TypeError(2), eg(ValueError(3), KeyError(4))),
    ValueError('naked'), eg(OSError(5)), eg(ValueError(1), ZeroDivisionError(2)),
    ZeroDivisionError('n'), eg(OSError(1), ValueError(2), IndexError(3)),
    BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(9)]),
):
    print(handle(e))
g = eg(ValueError(1), eg(TypeError(2), ValueError(3)))
print(g.split(ValueError), g.subgroup(lambda e: isinstance(e, TypeError)))
print(g.split((KeyError,)), g.derive([KeyError()]), g, repr(g), str(g), g.args)
print(t(ExceptionGroup, 'x', []), t(ExceptionGroup, 'x', [1]))
print(t(ExceptionGroup, 1, [ValueError()]))
print(t(ExceptionGroup, 'x', [KeyboardInterrupt()]))
print(type(BaseExceptionGroup('x', [ValueError()])), t(ExceptionGroup, 'x'))
print(t(ExceptionGroup, 'm', (ValueError(),)).exceptions)
print(g.subgroup(ValueError).exceptions, g.subgroup(KeyError))
for src in ('try: pass\nexcept* ValueError: pass\nexcept TypeError: pass', 'try: pass\nexcept*: pass', 'def f():\n for x in y:\n  try: pass\n  except* E: break', 'def f():\n  try: pass\n  except* E: return', 'try: pass\nexcept* (A, B) as e: pass'):
    print(t(lambda: (compile(src, 's', 'exec'), 'ok')[1]))
w, d = (10, {'a': {'b': [1, 2]}})
print(f'{d['a']['b'][0]} {f'{f'{1 + 1}'}'} {'\n'.join(['x', 'y'])!r} {w:>{w}} {w!r:^{w}} w={w!r} w = {w!s:>5} d["a"]={d['a']!r} {{}} {{{w}}} {(lambda x: x * 2)(4)} {w:{'>'}{w}.{3 - 1}f} {3.14159:.{2}f} {'nested {braces}'} {w + 1} {('a' if w else 'b')} {[i for i in range(3)]}')
print(f'\\d{w}\\n', f'{w:#x}{w:08b}')
print(f'{'é':>5}|{None!r:10}|{True:d}|{(w,)}|{(*[1, 2],)}|{w!a}', f'{w:{w}{'d'}}')
print(f'{'tri'}{'x'}y', f'{w:>5}', f'°{w}éA')
for src in (
    "f'{}'", "f'{ }'", "f'{a b}'", "f'{a'", "f'}'", "f'{a!x}'", "f'{a!}'", "f'{a! r}'",
    "f'{a:{b:{c:{d}}}}'", "f'{*a}'", "f'{**a}'", "f'{yield}'", "f'{lambda x: 1}'",
    "f'{a:=5}'", "f'{a;b}'", "f'{#}'", "f'{a\n}'", "f'{\\n}'", "f'{a:\n}'", 'f\'{"a"}\'',
    'f\'{a["b"]}\' f"{c[\'d\']}"', "fb''", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{a=!}'",
    "f'''{\na\n}'''", "f'{a $ b}'", "f'{1 if 1}'", "f'{(}'", "f'{a[}'", "f'{)}'",
    "f'{a:{}}'", "f'{x for x in y}'", "f'{print(1)!s:{2}}'", "u'a' f'b' r'c'", "f'{0x}'",
    "f'{a.}'",
):
    print(src.replace('\n', '\\n'), '->', t(lambda: (compile(src, 's', 'exec'), 'ok')[1]))

class K:
    x = 5
    l = [1 for _ in range(2)]
    g = [y for y in range(x)]

def outer():
    x = 1
    return ([lambda: x + i for i in range(3)], [f() for f in [lambda: j for j in range(3)]], [locals().keys() and 0 for q in 'a'])
print(K.l, K.g, [f() for f in outer()[0]], outer()[1])
print(t(exec, "class A:\n y = 1\n z = [y for _ in 'a']"))
print([x for x in range(3)] and 'x' in globals())

def po(a, b=2, /, c=3, *, d, e=5, **k):
    return (a, b, c, d, e, k)
print(po(1, d=4), po(1, 2, c=9, d=4, a=7), t(po, a=1, d=4), t(po, 1))
print(t(po, 1, 2, 3, 4, d=1), [*range(2), *'ab'], {**{'a': 1}, **{'a': 2}})
print({*[1], *[2]}, (*[1], 2), po(*[1], *[2], **{'d': 1}, **{'e': 2}))
print(t(lambda: po(**{'d': 1}, **{'d': 2})), list(zip('ab', 'cd', strict=True)))
print(t(lambda: list(zip('ab', 'c', strict=True))))
print(t(lambda: list(zip('a', 'cd', strict=True))))
print(t(lambda: list(zip('ab', 'cd', 'e', strict=True))), 'abc'.removeprefix('a'))
print({'a': 1} | {'b': 2})
btn = [lambda f: f, lambda f: 'decorated']

@btn[1]
def dd():
    pass

@lambda f: f.__name__.upper()
def ee():
    pass
print(dd, ee)
