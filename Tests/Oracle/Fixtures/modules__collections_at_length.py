"""Every class of collections in everyday and odd use."""

import collections as c, copy, json
from collections import *
P = namedtuple('P', 'x y z', defaults=[0, 1], module='mod')
p = P(3)
print(p, p._asdict(), P._fields, P._field_defaults, P.__module__, p._replace(y=5))
print(P._make([1, 2, 3]), p.x, p[1], P.x, P.__doc__, P.x.__doc__)
for f in (
    lambda: P(), lambda: P(1, 2, 3, 4), lambda: P._make([1]), lambda: p._replace(q=1),
    lambda: namedtuple('A', 'a a'), lambda: namedtuple('A', '_a'), lambda: namedtuple('A', 'def'),
    lambda: namedtuple('1A', 'a'), lambda: setattr(p, 'x', 1), lambda: P(1, q=2), lambda: p.w,
    lambda: namedtuple('A', 'a', defaults=[1, 2])
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(namedtuple('R', 'a def a', rename=True)._fields, copy.copy(p))
print(copy.replace(p, z=9), p == (3, 0, 1), hash(p) == hash((3, 0, 1)))
print(sorted([P(2), P(1)]), json.dumps(p))


class Q(P):
    __slots__ = ()

    @property
    def s(self):
        return self.x + self.y

    def __str__(self):
        return f'Q<{self.x}>'


print(Q(1, 2), repr(Q(1, 2)), Q(1, 2).s, Q(1)._replace(x=7), f'{Q(4)}', '%s' % (Q(5),))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a')
print(o, o == OrderedDict(b=2, c=3, a=1), o == OrderedDict(a=1, b=2, c=3))
print(o == dict(a=1, b=2, c=3), o != OrderedDict(o), o.popitem(last=False))
print(list(reversed(o)), o | {'z': 1}, OrderedDict.fromkeys('ab', 0))
try:
    o.move_to_end('q')
except KeyError as e:
    print(repr(e))
try:
    OrderedDict().popitem()
except KeyError as e:
    print(repr(e))


class OE(OrderedDict):

    def __eq__(self, other):
        return 'eq!'


x = OE(a=1)
print(x == 1, x != OE(a=1), x != OE(b=1))
n = float('nan')
print(OrderedDict([(n, 1)]) == OrderedDict([(n, 1)]))
d = defaultdict(list, a=[1])
d['b'].append(2)
print(d, d.default_factory, d.copy(), d | {'c': 1}, type(d | {}), d.get('zz'))
print('zz' in d)
try:
    defaultdict(5)
except TypeError as e:
    print(e)
try:
    defaultdict()['x']
except KeyError as e:
    print(repr(e))
t = Counter('mississippi')
print(t, t.most_common(2), t['q'], list(t.elements()), t - Counter('miss'))
print(t & Counter('sip'), t | Counter('zz'), +Counter(a=-1, b=2), -Counter(a=-1))
print(t.total(), Counter(a=1) <= Counter(a=2), Counter(a=1) == Counter(a=1, b=0))
print(Counter(a=1) < Counter(a=1))
t.subtract('miss')
t.update(m=5)
del t['zzz']
print(t, t.pop('m'), repr(Counter()), Counter(None), Counter(a=1, b=0).items())
print(Counter({'x': 1.5}) + Counter(x=1))
q = deque(range(5), maxlen=3)
q.append(9)
q.appendleft(7)
print(q, q.maxlen, q.rotate(1), q, q.index(9) if 9 in q else None, q.count(3))
print(deque('abc') + deque('d'), deque([1, 2]) * 2, q[-1], deque('ab') < deque('b'))
print(q.copy(), list(reversed(q)))
for f in (
    lambda: q[10], lambda: deque().pop(), lambda: deque([1]).remove(5), lambda: deque(maxlen=-1),
    lambda: deque([1]).index(3), lambda: q.insert(0, 1), lambda: deque(5), lambda: deque([1]) + [2],
    lambda: q['a'], lambda: hash(q)
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
m['c'] = 4
print(m, m['b'], list(m), m.parents, m.new_child({'z': 0}), len(m), dict(m))
print(m.maps[0], 'b' in m)
try:
    del m['b']
except KeyError as e:
    print(e)
try:
    m['nope']
except KeyError as e:
    print(e)


class UD(UserDict):

    def __setitem__(self, k, v):
        super().__setitem__(str(k), v)

    def __missing__(self, k):
        return f'<{k}>'


u = UD({1: 2}, b=3)
u.update({5: 6})
print(u, u['1'], u['nope'], 1 in u, '1' in u, u.get('nope', 9), len(u), u | {7: 8})
print(u.data, u == {'1': 2, 'b': 3, '5': 6}, u.pop('b'), u.setdefault(9, 0))
print(u.copy())
l = UserList([3, 1, 2])
l.sort()
print(l, l + [4], [0] + l, l * 2, l[0:2], type(l[0:2]), l == [1, 2, 3], l.index(2))
print(UserList('ab'), 2 in l)
s = UserString('Hello')
print(s, repr(s), s + '!', s.upper(), s[1:3], type(s[1:3]), s * 2, s == 'Hello')
print(hash(s) == hash('Hello'), 'ell' in s, s.encode(), int(UserString('12')))
print(s.join(['a', 'b']), s.find(UserString('l')))
