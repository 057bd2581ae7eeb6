"""One block per statement, odd corners of each."""
import sys

def t(f, *a):
    try:
        return f(*a)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

def ex(src, **ns):
    try:
        exec(src, ns)
        return {k: v for k, v in ns.items() if k != '__builtins__'}
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
for i, (a, *b) in [(1, 'xyz')]:
    print(i, a, b)

class O:
    pass
o = O()
l = [0]
d = {}
for o.attr in range(2):
    pass
for l[0] in 'ab':
    pass
for d['k'], d['j'] in [(1, 2)]:
    pass
print(o.attr, l, d)
for i in []:
    pass
else:
    print('for else', 'i' in dir())
for i in range(3):
    if i == 1:
        continue
    for j in 'ab':
        if j == 'b':
            break
    else:
        print('no')
    print(i, j)
else:
    print('done', i)
while True:
    try:
        break
    finally:
        print('finally on break')
n = 3
while n:
    n -= 1
    try:
        if n == 1:
            continue
        print('n', n)
    finally:
        print('f', n)
else:
    print('while else')

def f():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
print(f())

def f():
    try:
        return 'try'
    finally:
        return 'finally'

def g():
    try:
        1 / 0
    finally:
        return 'swallowed'

def h():
    for x in (1, 2):
        try:
            raise ValueError(x)
        except ValueError as e:
            y = e
            continue
        finally:
            print('fin', x)
    try:
        e
    except NameError as n:
        return (str(n), y)

def k():
    x = 1
    try:
        return x
    finally:
        x = 2

def m():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
        else:
            print('no')
        finally:
            print('inner')
    except ValueError as v:
        return (v.__context__, v.__cause__)
    else:
        return 'no'
print(f(), g(), h(), k(), m())
for err in (KeyError, IndexError, ValueError, KeyboardInterrupt, None):
    try:
        if err:
            raise err
    except (KeyError, IndexError) as e:
        print('lookup', type(e).__name__)
    except ValueError:
        print('value')
    except:
        print('bare', sys.exc_info()[0].__name__)
    else:
        print('else')
    finally:
        print('finally', sys.exc_info()[0])

def dyn(exc):
    try:
        raise ValueError('v')
    except exc as e:
        return ('caught', e)
for c in (
    ValueError, (), (KeyError, (ValueError,)), (KeyError, ValueError), 5, 'ValueError', int,
    None, (5,), [ValueError],
):
    print(c, t(dyn, c))
for s in (
    'raise', 'raise 5', 'raise ValueError', "raise ValueError('x') from None",
    "raise ValueError('x') from KeyError", 'raise ValueError from 5',
    "raise ValueError('a'), 'b'", 'raise int', 'raise (ValueError, KeyError)',
    "raise type('E', (Exception,), {})('q')", 'raise BaseException()',
    "raise ValueError from ValueError('c')", 'raise None', 'raise Exception(1, 2)',
    'raise Exception', 'raise StopIteration', "raise OSError(2, 'm')",
    "raise OSError(13, 'm', 'f')", 'raise SystemExit', "raise UnicodeDecodeError('a')",
    "raise __import__('sys').exit",
):
    print(s, '->', ex(s))
for s in (
    'a = b = c = []; a.append(1)', 'a, b = b, a = 1, 2', 'a, = [5]', "[a, b] = 'xy'",
    '(a) = 1', 'a = 1,', 'a = *[1, 2], 3', '*a, b = 1,',
    'a, (b, (c, *d)) = 1, (2, (3, 4, 5))', 'a = [1, 2, 3]; a[0], a[1] = a[1], a[0]',
    'i = 0; a = [9, 9]; i, a[i] = 1, 2', 'a: int = 3', 'a: int',
    "a: 'x' = 1; b = __annotations__",
    'x = 1; x += x; x -= 3; x *= 4; x //= 3; x **= 2; x %= 5; x |= 8; x &= 12; x ^= 1; x <<= 2; x >>= 1; x /= 4',
    "x = 'a'; x *= 3; x += 'b'", 'a, b += 1, 2', 'a = yield', 'x = (yield)', '() = []',
    '() = [1]', "[] = ''", 'a.b = 1', 'f() = 1', '1 = a', 'a + 1 = 2', "'a' = 1", 'None = 1',
    'a = b := 1', 'x: int, y: int = 1', '(x): int = 1', 'x.y: int = 1', 'x[0]: int', 'del a',
    'del (a, b)', 'a = 1; del a; a', 'del 1', 'del f()', 'del a.b',
    'a = [1, 2]; del a[0], a[0]', 'a = b = 1; del (a, [b])', 'del ()', 'del *a', 'del a + b',
    "a = {}; del a['k']", 'global x; x = 5', 'nonlocal x', 'x = 1; global x',
    'def f():\n  x = 1\n  global x', 'def f():\n  print(x)\n  global x',
    'def f(x): global x', 'def f():\n  nonlocal q', 'class C:\n  nonlocal z',
    'def f():\n  x = 1\n  def g(): nonlocal x; x += 1; return x\n  return g()\nr = f()',
    'def f():\n  global gg\n  gg = 3\nf()', 'for x in range(2): pass',
    "with open('/dev/null') as (f): pass",
    'import sys as s, os.path as p; r = s.__name__, p.__name__',
    'from os import path as pp, sep', 'from os import (path, sep,); import os.path',
    'from nope import x', 'import os.nope', 'from . import x',
    'from __future__ import annotations, division', 'from __future__ import braces',
    'from __future__ import nope', 'x = 1\nfrom __future__ import annotations',
    'import a.b as c.d', 'from x import *, y', 'def f(): from os import *', 'pass; pass;',
    ';', 'x = 1;; y = 2', 'if 1: pass; x = 5', 'if 0: x = 1; y = 2',
    'if 1:\n  x = 1\nelif y: pass\nelse: pass', 'x = 1 if 0 else 2 if 0 else 3', 'return',
    'yield 1', 'await x', 'break', 'continue', 'class C: return 1', 'class C: yield 1',
    'def f(): break', 'async def f(): yield 1; return 2', 'def f(): return 1; yield',
    'lambda: (yield)', '[(yield) for x in y]', 'def f(): [await x for x in y]',
    'async with a: pass', 'async for x in y: pass', 'assert 1, 2', 'assert 0',
    "assert 0, 'm'", "assert (0, 'm')", 'print 1', "exec 'x'", 'x = 0777', 'x = 1 2',
    'x = a b', 'if x = 1: pass', 'while x := 0: pass', 'def f(a, a): pass',
    'def f(a=1, b): pass', 'def f(*): pass', 'def f(*, **k): pass', 'def f(**k, a): pass',
    'def f(a, /, b, /): pass', 'def f(/): pass', 'def f(*a, *b): pass',
    'def f(a, *, b, *c): pass', 'f(a=1, a=2)', 'f(**k, *a)', 'f(a=1, 2)', 'f(**k, 2)',
    'f(x for x in y, 1)', 'f(x=1 for x in y)', 'f(True=1)', 'f(a.b=1)', 'f((a)=1)',
    'class C(x for x in y): pass', 'def f(None): pass', 'def True(): pass',
    'class None: pass', 'lambda None: 1', 'x.None', 'import None', '__debug__ = 1',
    'def f(__debug__): pass', 'del __debug__', '@x\ny = 1', '@', 'try: pass',
    'try: pass\nfinally: pass', 'try: pass\nexcept: pass\nexcept ValueError: pass',
    'try: pass\nelse: pass', 'with: pass', 'with a as 1: pass', 'with a as f(): pass',
    'with (a as b): pass', 'for 1 in x: pass', 'for f() in x: pass', 'for x in: pass',
    'for x y in z: pass', 'else: pass', 'elif x: pass', 'except: pass', 'def', 'def f',
    'def f(', 'def f():', 'class C', 'if', 'if x', 'if x:', 'while', 'x =', 'x +', 'x.',
    'x[', '(', '{', "'", '"""', "f'", '\\', 'x = \\', '\tx', ' x', 'if 1:\nx',
    'if 1:\n  x\n y', 'if 1:\n\tx\n        y', "x = 'a\nb'", 'x = $', 'x = ?', 'x = !',
    'x = a!b', '`x`', 'x <> y', 'x++', '++x', 'x--', '!x', 'x && y', 'x || y', 'x -> y',
    'x => y', 'a ? b : c', '0_', '1.2.3', '1a', '0b', '0xz', '1__2', "'\\N{'", "b'é'",
    "u'' b''", "ur'x'", '{1, 2: 3}', '{1: 2, 3}', '{**a, *b}', '{*a: 1}', '[*a for a in b]',
    '{**a for a in b}', '(*a)', '*a', 'print(*a if a else b)', 'x = *a', 'a[*b]',
    'a[*b] = 1', 'a[1:2, *c]', 'a[b=1]', 'a[]', '()()', 'x: int = yield', 'not = 1',
    'a not b', 'a is is b', 'a in', 'lambda x: y = 1', 'lambda *: 1', '(lambda x, x: 1)',
    'def f(x): x: int; global x',
):
    r = ex(s, **{'x': 1} if 'x' in s and 0 else {})
    print(repr(s), '->', str(r)[:150].replace('<generator object f at 0x', '<gen'))
