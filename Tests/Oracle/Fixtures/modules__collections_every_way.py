"""collections, all classes; heapq; bisect: every method and error."""
import collections, heapq, bisect, copy, operator
from collections import *

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
c = Counter('mississippi')
d = Counter(a=1, b=-2, s=4)
print(c, c['z'], c.most_common(), c.most_common(2), c.most_common(-1))
print(c.most_common(0), list(c.elements()), c + d, c - d, c & d, c | d, +d, -d)
print(c == Counter('mississippi'), c <= d, Counter('ab') <= Counter('aab'))
print(Counter(a=0) == Counter(), c.total(), t(Counter, 5), t(Counter, 'a', 'b'))
print(Counter({'x': 'q'}), Counter([1, 1, None]), t(c.update, 5), c.update('mm'), c)
print(c.subtract('mmm'), c, c.subtract({'i': 9}), c['i'], t(Counter.fromkeys, 'ab'))
print(c.copy() == c, copy.copy(c) == c, c.pop('m'), 'm' in c, repr(Counter()))
print(Counter(b=2, a=2), '', t(lambda: c + 5), t(lambda: c < 5), t(lambda: c == 5))
print(dict(Counter('ab')), Counter(**{'self': 1, 'iterable': 2}))
print(sum(Counter('abc').values()))
print(sorted(Counter('banana').items(), key=lambda kv: (-kv[1], kv[0])))
print(max(Counter('aab'), key=Counter('aab').get))
c += Counter('zz')
c -= Counter('z')
c |= Counter('qq')
c &= Counter('qqzs')
print(c)
del c['nope']
print(t(lambda: c.__missing__('x')), Counter(x=1.5) + Counter(x=2), '')
print(t(lambda: Counter(x='a') + Counter(x=1)))

class MyC(Counter):

    def __missing__(s, k):
        return -1
print(MyC('ab')['z'], MyC('ab'), type(MyC('a') + MyC('b')))
print(MyC('ab').copy().__class__)
dd = defaultdict(list, {'a': [1]}, b=2)
dd['c'].append(3)
print(dd, dd.default_factory, dd.get('zz'), dd.copy(), t(defaultdict, 5))
print(defaultdict(), t(lambda: defaultdict()['x']))
print(t(lambda: defaultdict(None, a=1)['q']), defaultdict(int) | {'a': 1})
print({'a': 1} | defaultdict(int), type({} | defaultdict(int)))
print(t(defaultdict, list, 5), defaultdict(lambda: defaultdict(int))['x']['y'])
print(repr(defaultdict(lambda: 0))[:26], t(lambda: defaultdict(lambda: 1 / 0)[1]))
print(defaultdict(list, [(1, 2)]), dd.pop('zz', None), dd.setdefault('n'))
print(t(dd.__missing__, 'm'), dd, copy.deepcopy(dd) == dd)
print(copy.copy(dd).default_factory, t(defaultdict(None).__missing__, 'k'))
dd.default_factory = None
print(t(lambda: dd['nope']), t(setattr, dd, 'default_factory', 5), dd.default_factory)
r = defaultdict(list)
r['r'] = r
print(r)
od = OrderedDict([('b', 1), ('a', 2)], c=3)
print(od, od == {'a': 2, 'b': 1, 'c': 3}, od == OrderedDict(a=2, b=1, c=3))
print(list(reversed(od)), od.move_to_end('b'), od, od.move_to_end('c', last=False))
print(list(od), od.popitem(), od.popitem(last=False), od, t(od.move_to_end, 'zz'))
print(t(OrderedDict().popitem), od.pop('a'), t(od.pop, 'a'), od.pop('a', 5))
print(od.setdefault('k', 1), od | {'z': 1}, {'z': 1} | od, type({} | od))
print(OrderedDict.fromkeys('ab'), od.copy(), t(OrderedDict, 5))
print(t(OrderedDict, {}, {}), od.items(), od.keys(), od.values())
print(list(reversed(od.items())), repr(OrderedDict()), t(lambda: od < od))
print(OrderedDict(a=1) != OrderedDict(a=2))
od['self'] = od
print(od)

class LastUpdated(OrderedDict):

    def __setitem__(s, k, v):
        super().__setitem__(k, v)
        s.move_to_end(k)
lu = LastUpdated(a=1, b=2)
lu['a'] = 3
print(lu)
q = deque('abc', maxlen=4)
q.append('d')
q.appendleft('z')
print(q, q.maxlen, q[0], q[-1], t(lambda: q[9]), q.rotate(1), q, q.rotate(-2), q)
print(q.index('a'), t(q.index, 'q'), q.count('a'))
print(q.remove('b') if 'b' in q else None, q, q.extend('xy'), q, q.extendleft('12'))
print(q, q.reverse(), q, q.pop(), q.popleft(), list(reversed(q)), q.copy())
print(q + deque('k'), t(lambda: q + [1]), q * 2, q == deque(q), q < deque('z'))
print(t(lambda: q < [1]), t(lambda: q[0:2]), t(deque().pop), t(deque().popleft))
print(t(deque, 5), t(deque, [], -1), t(deque, [], 'x'), deque([], 0))
print(t(q.insert, 0, 'i'), deque('abc').insert(1, 'x'), bool(deque()))
print(deque([1, [2]]).__class__, t(hash, q), repr(deque([1], 5)), t(q.index, '1', 5))
print(t(setattr, q, 'maxlen', 5), q.clear(), q, copy.deepcopy(deque([[1]])))
print(deque(range(3)).__contains__(2), deque('ab').index('b', 1, 5))
print(t(deque().rotate, 'x'), t(deque().remove, 1))
q2 = deque([1, 2, 3])
q2 += 'a'
q2 *= 2
q2[1] = 'set'
del q2[0]
print(q2, t(q2.__setitem__, 99, 1), t(q2.__delitem__, 99), t(lambda: q2['a']))
q2.append(q2)
print(q2)
P = namedtuple('P', 'x y z', defaults=[3], module='mm')
print(P(1, 2), P._fields, P._field_defaults, P.__doc__, P.x.__doc__, P(1, 2)._asdict(), P._make([1, 2, 3]), P(1, 2)._replace(x=9), t(P), t(P, 1, 2, 3, 4), t(P(1, 2)._replace, q=1), t(P._make, [1]), P(1, 2) == (1, 2, 3), P(1, 2) < (1, 3), P(1, 2) + (4,), P(1, 2)[1:], t(setattr, P(1, 2), 'x', 1), P.__module__, P(x=1, y=2), t(P, x=1, q=2), hash(P(1, 2)) == hash((1, 2, 3)), P.__match_args__, P.__slots__, isinstance(P(1, 2), tuple), *P(1, 2), t(namedtuple, 'A', 'a a'), t(namedtuple, 'A', '1a'), t(namedtuple, 'A', '_a'), t(namedtuple, 'A', 'class'), t(namedtuple, '1A', 'a'), namedtuple('A', 'a a _b class 1', rename=True)._fields, namedtuple('A', ['p', 'q'])(1, 2), namedtuple('A', 'a, b,c')._fields, t(namedtuple, 'A', 'a', defaults=[1, 2]), namedtuple('E', '')(), P(1, 2).__getnewargs__(), copy.copy(P(1, 2)), copy.replace(P(1, 2), y=5), t(namedtuple, 'A', 5), t(namedtuple, 'A', [1]), P.__new__.__doc__, '', P.__new__.__defaults__, P._replace.__qualname__, repr(P.x)[:20])

class PP(P):
    __slots__ = ()

    @property
    def s(self):
        return self.x + self.y

    def __repr__(self):
        return f'PP<{self.x}>'
print(PP(1, 2).s, PP(1, 2), PP(1, 2)._replace(x=7), PP._fields)
P.x.__doc__ = 'the x'
print(P.x.__doc__)
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(cm, cm['a'], cm['b'], t(lambda: cm['z']), list(cm), len(cm), cm.maps)
print(cm.parents, cm.new_child({'n': 1}), cm.new_child(q=1), cm.get('b'), 'b' in cm)
print(dict(cm), t(cm.pop, 'b'), t(cm.__delitem__, 'b'), cm.pop('a'), cm)
print(t(cm.popitem), cm | {'x': 1}, {'x': 1} | cm, bool(ChainMap()))
print(cm == {'a': 2, 'b': 3}, cm.copy(), ChainMap.fromkeys('ab', 1))
print(t(ChainMap, 5).maps, cm.items(), sorted(cm.values()))
print(ChainMap({}, {'k': 1}).setdefault('k', 9))
cm['new'] = 5
cm.update(b=9)
print(cm, cm.clear(), cm)

class UD(UserDict):

    def __setitem__(s, k, v):
        super().__setitem__(str(k), v)

    def __missing__(s, k):
        return f'miss {k}'
u = UD({1: 2}, b=3)
print(u, u['1'], u['zz'], u.data, u.get('zz'), '1' in u, u | {5: 6}, {5: 6} | u)
print(u.copy(), u.pop('b'), len(u), t(UD, 5), UD.fromkeys([1]), repr(UserDict()))
print(u == {'1': 2}, t(hash, u))
ul = UserList([3, 1, 2])
ul.sort()
ul += [9]
print(ul, ul[0], ul[1:], type(ul[1:]), ul + [1], [1] + ul, ul * 2, ul == [1, 2, 3, 9])
print(ul.data, ul.index(2), ul < [5], sorted(ul), ul.copy(), t(lambda: ul[99]))
us = UserString('héllo')
print(us, us.upper(), type(us.upper()), us + 'x', 'x' + us, us[1], us == 'héllo', '')
print(len(us), us.encode(), 'l' in us, us * 2, hash(us) == hash('héllo'))
print(us.center(9, '*'), us.split('l'), UserString(5), repr(us))
print(int(UserString('12')), us.join(['a']))
h = [5, 3, 8, 1]
heapq.heapify(h)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h)
print([heapq.heappop(h) for _ in range(4)], t(heapq.heappop, []))
print(t(heapq.heapreplace, [], 1), heapq.heappushpop([], 5))
print(heapq.nlargest(2, [1, 3, 2]), heapq.nsmallest(2, 'hello'))
print(heapq.nlargest(9, [1]), heapq.nlargest(0, [1]), heapq.nsmallest(-1, [1]))
print(heapq.nlargest(2, ['aaa', 'b'], key=len), heapq.nlargest(1, [], key=len))
print(list(heapq.merge([1, 4], [2, 3], [])))
print(list(heapq.merge('ac', 'B', key=str.lower, reverse=False)))
print(list(heapq.merge([5, 1], [4, 2], reverse=True)), t(heapq.heapify, (1, 2)))
print(t(heapq.heappush, []), t(heapq.heappush, [1], 'a'))
print(t(lambda: list(heapq.merge([1], ['a']))), t(heapq.nlargest, 2, 5))
print(t(heapq.heapify, [1, 'a']), t(heapq.nlargest, 'a', [1]))
b = [1, 3, 3, 5]
print(bisect.bisect(b, 3), bisect.bisect_left(b, 3), bisect.bisect_right(b, 3, 0, 2))
print(bisect.insort(b, 4), b, bisect.insort_left(b, 3), b, bisect.bisect(b, 10))
print(bisect.bisect([], 1), t(bisect.bisect, b, 'a'), t(bisect.bisect, b, 1, -1))
print(bisect.bisect(['a', 'bb'], 2, key=len))
print(bisect.insort((w := ['a', 'ccc']), 'bb', key=len), w, t(bisect.insort, (1,), 2))
print(t(bisect.bisect, 5, 1), bisect.bisect_left(range(10 ** 12), 5 * 10 ** 11))
print(bisect.bisect(b, 3, hi=2), t(bisect.bisect, b), bisect.bisect(b, 3, lo=3))
