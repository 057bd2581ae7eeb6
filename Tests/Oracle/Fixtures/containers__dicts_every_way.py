def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return (type(e).__name__, str(e))
print(dict(), dict(a=1), dict([('a', 1), 'bc']), dict({'x': 1}, y=2))
print(dict(zip('ab', range(2))), {**{'a': 1}, 'a': 2}, dict(a=1, **{'b-c': 2}))
for bad in (1, [1], ['abc'], [('a',)], [(1, 2, 3)], 'ab', [[]], None, [1, 2], [('a', 1), 5]):
    print(bad, t(dict, bad), t({}.update, bad))
print(t(dict, {}, {}), t(lambda: dict(**1)), t(lambda: dict(**{1: 2})))
print(t(lambda: dict(a=1, **{'a': 2})), t(lambda: {**1}), t(lambda: {**[1]}))
d = dict.fromkeys('abc')
print(d, dict.fromkeys([1, 2], []), t(dict.fromkeys), t(dict.fromkeys, 1))
print(t(dict.fromkeys, [[]]), dict.fromkeys(range(3), 0))
print(d.pop('a'), t(d.pop, 'zz'), d.pop('zz', 7), t(d.pop), t(d.pop, 1, 2, 3))
print(t(d.pop, []), d.setdefault('q'), d.setdefault('b', 5), d.setdefault('n', 6))
print(t(d.setdefault), d.popitem(), d, t({}.popitem), d.get('x'), d.get('x', 3))
print(t(d.get), t(d.get, 'a', 1, 2), t(d.get, {}), t(d.get, k=1))
k, v, i = (d.keys(), d.values(), d.items())
d['z'] = 26
print(k, v, i, len(k), 'z' in k, 26 in v, ('z', 26) in i, ('z', 27) in i, 'z' in i)
print(5 in i, list(reversed(k)), list(reversed(i)))
print(k & {'z', 'y'}, k | ['y'] == {'z', 'y', 'b', 'c', 'q'})
print(k - 'z' == {'b', 'c', 'q'}, k ^ ['z'] == {'b', 'c', 'q'}, {'z'} <= k)
print(k >= {'z'}, k == {'b', 'c', 'q', 'z'}, k.isdisjoint('xy'), i & {('z', 26)})
print(t(lambda: k & 1), t(lambda: v & {1}), v == v, d.values() == d.values())
print(i == dict(d).items(), k.mapping, t(lambda: k.mapping.__setitem__(1, 2)))
print(t(hash, k), t(lambda: k[0]), t(lambda: k + k))

def mutate(how):
    d = {'a': 1, 'b': 2, 'c': 3}
    for x in d:
        if how == 0:
            d['new'] = 1
        if how == 1:
            del d['b']
        if how == 2:
            d[x] = 5
        if how == 3:
            d.clear()
        if how == 4:
            (d.pop('a'), d.setdefault('a', 9))
            break
        if how == 5:
            del d[x]
            d[x + 'x'] = 1
    return d
for h in range(6):
    print(h, t(mutate, h))
print({1: 'int', True: 'bool', 1.0: 'float'})
print({0: 1, False: 2, 0.0: 3, -0.0: 4, '': 5}, {(1, 2): 3}[1, 2], {None: 1}[None])
print({float('nan'): 1}.get(float('nan')), {frozenset([1]): 2}[frozenset([1])])
print({'a': 1} == {'a': 1.0}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {} == [])
print(t(lambda: {} < {}), {'a': 1} | {'a': 2, 'b': 3}, t(lambda: {} | []))
print(t(lambda: {} + {}), t(lambda: [] | {}))
e = {'a': 1}
e |= {'b': 2}
e |= [('c', 3)]
print(e)

def ior(x):
    d = {}
    d |= x
    return d
print(t(ior, 1), t(ior, 'ab'), t(ior, [1]), t(ior, ['ab']))

class D(dict):

    def __missing__(self, k):
        return f'<{k}>'
m = D(a=1)
print(m['a'], m['b'], m.get('b'), 'b' in m, '%(zz)s' % m, '{q}'.format_map(m))
print(t('{q}'.format, **m), m.copy(), type(m.copy()), type(m | {}), D.fromkeys('a'))
print(type(D.fromkeys('a')))

class E(dict):

    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v)

    def __getitem__(self, k):
        print('get', k)
        return super().__getitem__(k)

    def keys(self):
        print('keys')
        return super().keys()
x = E(a=1)
x['b'] = 2
x.update(c=3)
x.setdefault('d', 4)
print(x.get('a'), x['a'], dict(x), {**x})
x |= {'f': 1}
print(x)

class K:

    def keys(self):
        return ['x', 'y']

    def __getitem__(self, k):
        return k * 2
print(dict(K()), {**K()}, (lambda **kw: kw)(**K()))
z = {}
z.update(K(), w=1)
print(z)

class BadKeys:

    def keys(self):
        return 5

    def __getitem__(self, k):
        raise KeyError(k)
print(t(dict, BadKeys()), t(lambda: {**BadKeys()}))
print(t(lambda: (lambda **k: k)(**BadKeys())))

class H:

    def __init__(s, n, h):
        s.n, s.h = (n, h)

    def __hash__(s):
        print('h' + s.n, end=' ')
        return s.h

    def __eq__(s, o):
        print(s.n + '==' + o.n, end=' ')
        return s.n == o.n

    def __repr__(s):
        return s.n
a, b, a2 = (H('a', 1), H('b', 1), H('a', 1))
dd = {a: 1}
print()
dd[b] = 2
print()
print(a2 in dd)
print(dd[a2])
dd[a2] = 5
print(dd)
print(dd.pop(a2))
print(dd)
print({a, b, a2})
print({a: 1} == {a2: 1})
print(dd.setdefault(a2, 3), dd)
print({k: v for k, v in zip('abc', range(3)) if v})
print({c: i for i, c in enumerate('hello')})
print({x: {y: x * y for y in range(2)} for x in range(2)})
print(*{'a': 1}, list({'a': 1, 'b': 2}.items()), sorted({'b': 1, 'a': 2}), max({'b': 1, 'a': 2}, key={'b': 1, 'a': 2}.get), len({}), bool({}), str({1: {2: [3]}}), repr({'a': "b'c"}), {'x': ...})
o = {}
o['self'] = o
print(o, len(str(o)))
print(t(lambda: o == {'self': o}))
print(t(lambda: {}['k']), t(lambda: {}[1, 2]), t(lambda: {}[None]), t(lambda: {}[[]]))
print(t(lambda: {}.x), t(hash, {}), t({}.__delitem__, 3), t(lambda: {1}[0]))
print(t(setattr, {}, 'a', 1))
it = iter({1: 2, 3: 4})
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), next(it, None))
print(type(it), type(iter({}.items())), type(iter({}.values())), type(reversed({})))
print(type({}.keys()))
print(dict[str, int], dict.__class_getitem__(int), t(dict.fromkeys, 'ab', 1, 2))
print({}.__sizeof__() > 0, dict.__hash__, {}.__contains__(1), dict.__or__({}, 1))

def kw(**k):
    k['mut'] = 1
    return k
src = {'a': 1}
print(kw(**src), src)
print(t(kw, 1), t(lambda: kw(a=1, **{'a': 1})), t(lambda: kw(**{'a': 1}, **{'a': 2})))
print(t(lambda: print(**{'seps': 1})))
from types import MappingProxyType as M
p = M(src)
print(p, p['a'], t(lambda: p.__setitem__('b', 1)), p | {'z': 1}, len(p), list(p))
print(p == src, t(M, 1), repr(M({})), p.get('q', 1), t(hash, p), p.copy())
print(t(lambda: p.x), t(M), list(reversed(p)))
