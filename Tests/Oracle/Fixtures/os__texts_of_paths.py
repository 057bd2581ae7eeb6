"""os.path on texts of every kind, and the environment."""

import os, os.path as p


class P:

    def __init__(self, s):
        self.s = s

    def __fspath__(self):
        return self.s


for f, cases in {
    p.normpath: ['', '.', '/', '//', '///', 'a//b', 'a/./b', 'a/../b', '../a', '/..', '//..//a', './/..', 'a/b/../../..', b'x//y/../z', P('q//r'), 'é/./ü'],
    p.basename: ['a/b', 'a/', '', '/', b'a/b', P('x/y')],
    p.dirname: ['a/b', 'a//b', '//a', '/', '', '///', b'a//b'],
    p.split: ['a/b', '//a', '/', 'a//', '', '////x', b'/a/b'],
    p.splitext: ['a.b', '.a', '..a', 'a.b.c', 'a/.b', 'a.', '', 'x/y.z/w', b'a.tar.gz'],
    p.isabs: ['/a', 'a', '', b'/x', P('/z')], p.splitroot: ['/a', '//a', '///a', 'a', b'/x', ''],
    p.splitdrive: ['c:/x']
}.items():
    for c in cases:
        print(f.__name__, c if not isinstance(c, P) else 'P', f(c))
for a in [
    ('a',), ('a', 'b'), ('a/', 'b'), ('a', '/b', 'c'), ('', 'b'), ('a', ''), ('a', '', 'b'),
    ('', ''), ('/',), ('/', 'a'), (b'a', b'b'), (P('a'), 'b'), ('é', 'ü')
]:
    print([x if not isinstance(x, P) else 'P' for x in a], p.join(*a))
for a in [('a', b'b'), (b'a', 'b'), ('a', 1), (1, 'a'), ('a', None), ()]:
    try:
        print(p.join(*a))
    except TypeError as e:
        print(e)
for f in (p.normpath, p.split, p.isabs, p.splitroot, p.basename):
    try:
        f(3)
    except TypeError as e:
        print(f.__name__, e)
print(p.relpath('/a/b/c', '/a/d'), p.relpath('x'), p.relpath('/a', '/a'))
print(p.commonpath(['/a/b', '/a/c']), p.commonprefix(['abc', 'abd']))
try:
    p.relpath('')
except ValueError as e:
    print(e)
os.environ['BATON_T'] = 'v1'
print(os.environ['BATON_T'], os.getenv('BATON_T'), os.environ.get('NOPE', 'd'))
print('BATON_T' in os.environ)
try:
    os.environ['x'] = 1
except TypeError as e:
    print(e)
try:
    os.environ[1]
except TypeError as e:
    print(e)
try:
    os.environ['NOPE']
except KeyError as e:
    print(repr(e))
del os.environ['BATON_T']
print(os.environ.pop('BATON_T', None))
print(p.expandvars('$HOME/x') == os.environ['HOME'] + '/x')
print(p.expanduser('~') == os.environ['HOME'])
