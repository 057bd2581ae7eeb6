from collections import *
import collections, collections.abc, operator
c = Counter('abracadabra'); print(c, c.most_common(2), c['z'], sorted(c.elements()), c.total(), Counter(a=3, b=-1) + Counter(a=1), Counter(a=3) - Counter(a=5), Counter(a=3, b=1) & Counter(a=1, b=5), Counter(a=3) | Counter(a=5, b=2), +Counter(a=-1, b=2), -Counter(a=-1, b=2))
c.update('aaa'); c.subtract({'a': 10, 'q': 1}); print(c, c.copy() == c, dict(c), Counter([1, 2, 2]), Counter({'x': 2.5}), Counter(), repr(Counter({1: 'a', 2: 'b'})))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) < Counter(a=2), Counter(a=1) <= Counter(a=1), Counter(a=2) > Counter(a=1, b=1), Counter('ab') != Counter('a'), Counter(a=1) == {'a': 1}, Counter(a=1) == 3)
del c['nope']; c += Counter(z=3); c -= Counter(a=1); c |= Counter(w=1); c &= Counter(w=1, z=1); print(c)
for f in (lambda: Counter.fromkeys('a'), lambda: Counter(5), lambda: Counter(1, 2), lambda: Counter('a') + 3, lambda: Counter('a') < 3, lambda: Counter(a='x').total(), lambda: namedtuple('P', 'x x'), lambda: namedtuple('P', '_x'), lambda: namedtuple('P', 'class'), lambda: namedtuple('1P', 'x'), lambda: namedtuple('P', 'x', defaults=[1, 2]), lambda: namedtuple('P', 'x y')(1), lambda: namedtuple('P', 'x y')(1, 2, 3), lambda: namedtuple('P', 'x')(y=1), lambda: namedtuple('P', 'x')(1)._replace(z=1), lambda: namedtuple('P', 'x')._make([1, 2]), lambda: namedtuple('P', 5), lambda: setattr(namedtuple('P', 'x')(1), 'x', 2), lambda: namedtuple('P', 'x')(1).y, lambda: deque(maxlen=-1), lambda: deque(5), lambda: deque().pop(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(5), lambda: deque(maxlen='a'), lambda: deque([1]) + [2], lambda: deque([1]) * 'a', lambda: hash(deque()), lambda: deque([1, 2])[0:1], lambda: defaultdict(5), lambda: defaultdict()['x'], lambda: defaultdict(list, 5), lambda: OrderedDict(5), lambda: OrderedDict(1, 2), lambda: OrderedDict().popitem(), lambda: OrderedDict(a=1).move_to_end('b'), lambda: ChainMap({})['x'], lambda: ChainMap({'a': 1}).pop('b'), lambda: ChainMap().popitem(), lambda: UserDict()['x'], lambda: UserList([1])[5], lambda: UserString('a') + 5, lambda: UserList() < 3, lambda: collections.Foo, lambda: deque(range(3), 2).insert(0, 1), lambda: deque([1, 2]).rotate('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
P = namedtuple('Point', 'x y z', defaults=[0, 9]); p = P(1); print(p, p._asdict(), p._fields, P._field_defaults, p._replace(y=5), P._make('abc'), p == (1, 0, 9), p.x, p[1], p[-1], *p, P.__doc__, P.x.__doc__, len(p), hash(p) == hash((1, 0, 9)), p < P(2), p + (1,), P.__match_args__, P.__slots__)
print(namedtuple('R', 'a class a _b', rename=True)(1, 2, 3, 4), namedtuple('S', ['a', 'b'])(b=1, a=2), namedtuple('T', 'a, b, c')._fields, namedtuple('E', '')())
class Sub(namedtuple('Sub', 'w h')):
    __slots__ = ()
    @property
    def area(self): return self.w * self.h
    def __new__(cls, w, h=2): return super().__new__(cls, w, h)
print(Sub(3), Sub(3).area, Sub(1)._replace(h=7), type(Sub(1)._replace(h=7)).__name__)
d = deque('abc', maxlen=4); d.append('d'); d.append('e'); d.appendleft('z'); print(d, d.maxlen, d.rotate(1), d, d.extendleft('12'), d, d.count('b'), list(reversed(d)), d.copy(), d == deque(d), d < deque('z'), 'a' in d)
d = deque([1, 2, 3]); d.insert(1, 9); d.remove(9); d.reverse(); d[0] = 7; del d[1]; d += [5]; d.extend((6,)); print(d, d * 2, d + deque([1]), bool(deque()), deque([[1]]), str(deque('a', 3)), d.clear(), d)
dd = defaultdict(list); dd['a'].append(1); dd['b']; print(dd, dd.get('zz'), 'zz' in dd, dd.default_factory, dd.copy(), dd | {'c': 1}, defaultdict(None, a=1), defaultdict(lambda: 5)['q'], defaultdict(int, {'x': 1}, y=2))
class DD(defaultdict):
    def __missing__(self, k): return k * 2
print(DD()['ab'], DD(int), dict(DD(int, a=1)))
o = OrderedDict([('b', 1), ('a', 2)]); o.move_to_end('b'); print(o, list(reversed(o)), o == OrderedDict(a=2, b=1), o == {'b': 1, 'a': 2}, o.popitem(last=False), o, OrderedDict(a=1) | {'b': 2}, {'z': 1} | OrderedDict(a=1), OrderedDict.fromkeys('ab', 0), o.pop('q', 5), o.setdefault('n'), o.keys(), o.items(), o.values(), o.copy())
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); m['c'] = 4; print(m, m['a'], m['b'], dict(m), list(m), len(m), m.maps, m.new_child({'q': 1}), m.parents, 'b' in m, m.get('x', 7), m | {'y': 1}, m.pop('c'), bool(ChainMap()), ChainMap({'a': 1}) == {'a': 1})
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
    def __missing__(self, k): return 'missing ' + str(k)
u = UD({1: 2}); u[3] = 4; print(u, u[1], u['3'], '3' in u, 3 in u, u.data, UD(a=1) | {2: 3}, u.copy(), UD.fromkeys([1]), len(u), list(u.items()), u.pop('1'), u == {'3': 4})
class UL(UserList):
    def sum(self): return sum(self.data)
l = UL([3, 1, 2]); l.sort(); l += [9]; l.append(4); print(l, l[1:3], type(l[1:3]).__name__, l + [1], [0] + l, l * 2, l.sum(), l == [1, 2, 3, 9, 4], l.index(9), l.count(1), 9 in l, l.pop(), l.copy(), l.insert(0, 0), l, l.reverse(), l, max(l), l < [99])
s = UserString('hello'); print(s, s.upper(), s + ' w', s[1], s * 2, s.find('l'), 'ell' in s, s == 'hello', s.replace('l', 'L'), type(s.title()).__name__, s.split('e'), s % (), len(s), hash(s) == hash('hello'), s.encode(), s < 'z', UserString('%s!') % 'a', int(UserString('5')), s.isalpha(), s.center(9, '*'), s.join(['a', 'b']))
print(Counter(a=1).__class__.__mro__, OrderedDict.__mro__, Counter.__doc__ is None or len(Counter.__doc__) > 5, deque.__doc__ is None or True)
print(isinstance(Counter(), dict), issubclass(OrderedDict, collections.abc.MutableMapping), issubclass(deque, collections.abc.MutableSequence), issubclass(ChainMap, collections.abc.Mapping))
