import collections, inspect
from collections import *
Point = namedtuple('Point', ['x', 'y'], defaults=[0])
p = Point(11); print(p, p._fields, p._field_defaults, p._asdict(), p._replace(y=5), Point._make([1, 2]), p == (11, 0), *p)
print(inspect.signature(Point), Point.__doc__, Point.x.__doc__, Point.x, Point.__new__.__defaults__, Point.__slots__, Point.__match_args__)
class P3(Point):
    __slots__ = ()
    @property
    def hyp(self): return (self.x ** 2 + self.y ** 2) ** .5
    def __str__(self): return f'P3 {self.x}'
print(P3(3, 4).hyp, str(P3(3, 4)), repr(P3(3, 4)), P3(3)._replace(x=1))
print(namedtuple('R', 'a class a _x', rename=True)._fields)
for bad in (lambda: Point(), lambda: Point(1, 2, 3), lambda: p._replace(z=1), lambda: setattr(p, 'x', 1), lambda: Point._make([1,2,3]), lambda: p.z, lambda: namedtuple('A', 'a', defaults=(1, 2)), lambda: namedtuple('A b', 'x'), lambda: p < 3, lambda: p[5]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
c = Counter('mississippi'); print(c, c.most_common(2), c['z'], sorted(c.elements()), c.total(), dict(c))
c.subtract('miss'); print(c, +c, -c, c + Counter(a=1), c - Counter(s=1), c & Counter(s=9), c | Counter(s=9)); c.update(s=3, q=1); print(c, c == Counter(c), Counter(a=1) <= Counter(a=2), Counter(a=1) != Counter(a=1, b=0))
del c['nope']; print(Counter(a=3, b=-1).most_common(), Counter([1, 1, '1']), Counter(x=2).copy(), Counter(None), Counter({}))
for bad in (lambda: Counter(1), lambda: Counter.fromkeys('a'), lambda: Counter('a') + 1, lambda: Counter('a') < 1, lambda: Counter(a='x') + Counter(a=1), lambda: Counter('a', 'b')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
dd = defaultdict(lambda: 'N/A', a=1); print(dd['q'], dd, 'r' in dd, dd.get('r'), dd.default_factory()) if 0 else print(dd['q'], 'r' in dd, dd.get('r'), dict(dd), len(dd))
dd = defaultdict(list); [dd[k].append(v) for k, v in [('y', 1), ('b', 2), ('y', 3)]]; print(dd, sorted(dd.items()), dd.copy(), dd | {'z': 1}, {'z': 1} | dd, type({} | dd), type(dd | {}))
dd |= {'n': 0}; print(dd, dd == {'y': [1, 3], 'b': [2], 'n': 0}); dd.default_factory = None
try: dd['miss']
except KeyError as e: print(repr(e))
class DD(defaultdict):
    def __missing__(self, key): self[key] = v = key * 2; return v
d2 = DD(int); print(d2['ab'], d2, d2.copy(), type(d2.copy()), repr(defaultdict(None, {1: 2})), defaultdict.__mro__, isinstance(d2, dict), d2.default_factory)
for bad in (lambda: defaultdict(1), lambda: defaultdict(list, 1), lambda: defaultdict(list, [1]), lambda: defaultdict(list, {}, {}), lambda: hash(dd), lambda: dd + dd, lambda: dd | [], lambda: dd.foo, lambda: defaultdict.__new__(dict), lambda: dict.__new__(defaultdict), lambda: defaultdict.copy({}), lambda: defaultdict(lambda: 1/0)['x']):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
import copy; e = defaultdict(list, a=[1]); f = copy.deepcopy(e); f['a'].append(2); g = copy.copy(e); print(e, f, g, g['a'] is e['a'], e.__reduce__()[:2])
r = defaultdict(dict); r['s'] = r; print(r); m = defaultdict(); m.default_factory = m.get; print(str(m)[-5:])
match defaultdict(int, k=5):
    case {'k': n, **rest}: print(n, rest)
o = OrderedDict(b=1, a=2); o.move_to_end('b'); print(o, list(reversed(o)), o.popitem(last=False), o == {'b': 1}, o | {'z': 1}, OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), o.keys(), o.values(), o.items())
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm, cm['b'], cm.maps, dict(cm), cm.new_child({'c': 9}), cm.parents, list(cm), len(cm), cm | {'q': 1}); cm['b'] = 5; print(cm.maps); 
try: del cm['zzz']
except KeyError as ex: print(ex)
dq = deque('abc', maxlen=4); dq.extend('de'); dq.appendleft('z'); dq.rotate(1); print(dq, dq.maxlen, dq[1], dq.index('b'), dq.count('z'), list(reversed(dq)), dq * 2, dq + deque('q'), deque([1]) < deque([2]))
for bad in (lambda: dq.insert(0, 1), lambda: deque([], -1), lambda: dq[9], lambda: dq.remove('!'), lambda: deque().pop(), lambda: dq.index('?'), lambda: dq + [1], lambda: [x for x in dq if dq.append(1)], lambda: hash(dq)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
u = UD({1: 2}, b=3); u[5] = 6; print(u, u.data, len(u), 'b' in u, 5 in u, u | {7: 8}, UD.fromkeys([1], 0), u == {'1': 2, 'b': 3, '5': 6}, list(u.items()))
ul = UserList([3, 1]); ul.sort(); ul += [9]; print(ul, ul[0], ul[1:], ul + [1], [0] + ul, ul * 2, ul == [1, 3, 9], repr(UserString('ab') + 'c'), UserString('ab') * 2, UserString('Ab').lower() == 'ab', 'b' in UserString('ab'))
print(sorted(n for n in dir(collections) if n[0] != '_'))
