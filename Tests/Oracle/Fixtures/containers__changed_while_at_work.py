"""Containers changed while they are at work."""

def t(label, f):
    try:
        print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e)

class Ev:

    def __init__(self, act, v=0, h=0):
        self.act, self.v, self.h, self.on = (act, v, h, False)

    def __hash__(self):
        if self.on:
            self.act()
        return self.h

    def __eq__(self, o):
        if self.on:
            self.act()
        return self is o

    def __lt__(self, o):
        if self.on:
            self.act()
        return self.v < o.v

    def __index__(self):
        self.act()
        return 1

    def __bool__(self):
        self.act()
        return True

    def __len__(self):
        self.act()
        return 2

    def __repr__(self):
        if self.on:
            self.act()
        return f'Ev{self.v}'

def f():
    l = [Ev(lambda: l.append(1), i) for i in (3, 1, 2)]
    for e in l:
        e.on = True
    try:
        l.sort()
    finally:
        for e in l:
            if isinstance(e, Ev):
                e.on = False
        print(l)
t('sort append', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in (3, 1, 2)]
    k = list(l)
    for e in k:
        e.on = True
    try:
        l.sort()
    finally:
        for e in k:
            e.on = False
        print(l)
t('sort clear', f)

def f():
    l = [3, 2, 1]
    l.sort(key=lambda x: (l.extend([9]), x)[1])
    return l
t('sort key extend', f)

def f():
    l = [1, 2, 3, 4]
    e = Ev(lambda: l.clear())
    l[e] = 9
    return l
t('setitem index clear', f)

def f():
    l = [1, 2, 3, 4]
    e = Ev(lambda: l.clear())
    return l[e]
t('getitem index clear', f)

def f():
    l = [1, 2, 3, 4]
    e = Ev(lambda: l.clear())
    l[e:e] = [7, 8]
    return l
t('slice assign clear', f)

def f():
    l = [1, 2, 3, 4]
    e = Ev(lambda: l.clear())
    return (l[e:3], l)
t('slice read clear', f)

def f():
    l = [1, 2, 3, 4]
    e = Ev(lambda: l.clear())
    del l[e:3]
    return l
t('slice del clear', f)

def f():
    l = [1, 2, 3, 4]
    e = Ev(lambda: l.clear())
    l.insert(e, 5)
    return l
t('insert clear', f)

def f():
    l = [1, 2, 3, 4]
    e = Ev(lambda: l.clear())
    return (l.pop(e), l)
t('pop clear', f)

def f():
    l = [1, 2]
    e = Ev(lambda: l.append(7))
    l *= e
    return l
t('imul append', f)

def f():
    l = [1, 2]

    def g():
        yield 1
        l.clear()
        yield 2
        l.append(8)
        yield 3
    l.extend(g())
    return l
t('extend gen', f)

def f():
    l = [1, 2]

    def g():
        yield 1
        l.clear()
        yield 2
    l[0:1] = g()
    return l
t('slice gen', f)

def f():
    l = [1, 2, 3]
    l.extend(l)
    l += l
    l[1:2] = l
    return l
t('self extend', f)

def f():
    l = [1, 2, 3]
    for x in l:
        if len(l) < 8:
            l.append(x * 10)
    return l
t('append while iter', f)

def f():
    l = list(range(6))
    o = []
    for x in l:
        o.append(x)
        l.remove(x)
    return (l, o)
t('remove while iter', f)

def f():
    l = list(range(6))
    o = []
    for x in reversed(l):
        o.append(x)
        l.pop()
    return (l, o)
t('reversed pop', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in range(4)]
    k = list(l)
    for e in k:
        e.on = True
    return (5 in l, l)
t('contains clear', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in range(4)]
    k = list(l)
    for e in k:
        e.on = True
    return (l.count(5), l)
t('count clear', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in range(4)]
    k = list(l)
    for e in k:
        e.on = True
    return l.index(5)
t('index clear', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in range(4)]
    k = list(l)
    for e in k:
        e.on = True
    l.remove(5)
t('remove clear', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in range(4)]
    k = list(l)
    for e in k:
        e.on = True
    return (l == [1, 2, 3, 4], l)
t('eq clear', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in range(4)]
    k = list(l)
    for e in k:
        e.on = True
    return repr(l)
t('repr clear', f)

def f():
    l = [Ev(lambda: l.clear(), i) for i in range(4)]
    k = list(l)
    return (min(l), max(l), sum([1, 2]), all(l), l)
t('all clear', f)

def f():
    d = {}
    k = [Ev(lambda: d.clear(), i) for i in range(3)]
    for e in k:
        d[e] = e.v
    for e in k:
        e.on = True
    q = Ev(lambda: 0)
    return (d.get(q, 'none'), len(d))
t('dict get clear', f)

def f():
    d = {}
    k = [Ev(lambda: d.clear(), i) for i in range(3)]
    for e in k:
        d[e] = e.v
    for e in k:
        e.on = True
    q = Ev(lambda: 0)
    d[q] = 5
    return len(d)
t('dict set clear', f)

def f():
    d = {}
    n = [0]

    def grow():
        n[0] += 1
        if n[0] < 50:
            d[n[0]] = n[0]
    k = [Ev(grow, i) for i in range(3)]
    for e in k:
        d[e] = e.v
    for e in k:
        e.on = True
    q = Ev(lambda: 0)
    return (q in d, len(d), n)
t('dict get grow', f)

def f():
    d = {1: 1, 2: 2}
    e = {1: Ev(lambda: d.clear(), 1)}
    e[1].on = True
    return (d == e, len(d))
t('dict eq clear', f)

def f():
    d = {i: i for i in range(5)}
    for k in list(d):
        del d[k]
        d[k + 10] = k
    return d
t('swap keys', f)

def f():
    d = {i: i for i in range(3)}
    it = iter(d.items())
    next(it)
    d[9] = 9
    return next(it)
t('items changed', f)

def f():
    d = {i: i for i in range(3)}
    it = iter(d.values())
    next(it)
    del d[0]
    d[7] = 7
    return list(it)
t('values same size', f)

def f():
    d = {i: i for i in range(3)}
    it = reversed(d)
    next(it)
    d.clear()
    return list(it)
t('reversed clear', f)

def f():
    s = {1, 2, 3}
    for x in s:
        s.add(x + 10)
t('set add', f)

def f():
    s = {1, 2, 3}
    out = []
    for x in s:
        s.discard(x)
        s.add(x + 1000)
        out.append(x)
    return len(out)
t('set swap', f)

def f():
    s = set()
    k = [Ev(lambda: s.clear(), i) for i in range(3)]
    for e in k:
        s.add(e)
    for e in k:
        e.on = True
    return (Ev(lambda: 0) in s, len(s))
t('set contains clear', f)

def f():
    s = set()
    k = [Ev(lambda: s.clear(), i) for i in range(3)]
    for e in k:
        s.add(e)
    for e in k:
        e.on = True
    return (len(s | {Ev(lambda: 0)}), len(s & {Ev(lambda: 0)}), len(s))
t('set or clear', f)

def f():

    class K:

        def __init__(s, v):
            s.v = v

        def __hash__(s):
            return 1

        def __eq__(s, o):
            None
            d[len(d)] = 1 if len(d) < 20 else 0
            return False
    d = {}
    d[K(1)] = 1
    d[K(2)] = 2
    d[K(3)] = 3
    return len(d)
t('eq inserts', f)
from collections import deque, OrderedDict, Counter, defaultdict

def f():
    d = deque(range(5))
    for x in d:
        d.append(x)
t('deque iter', f)

def f():
    d = deque([Ev(lambda: d.clear(), i) for i in range(4)])
    k = list(d)
    for e in k:
        e.on = True
    return 5 in d
t('deque contains', f)

def f():
    d = deque([Ev(lambda: d.clear(), i) for i in range(4)])
    k = list(d)
    for e in k:
        e.on = True
    return d.count(5)
t('deque count', f)

def f():
    d = deque([Ev(lambda: d.clear(), i) for i in range(4)])
    k = list(d)
    for e in k:
        e.on = True
    d.remove(5)
t('deque remove', f)

def f():
    d = deque([Ev(lambda: d.clear(), i) for i in range(4)])
    k = list(d)
    for e in k:
        e.on = True
    return d.index(5)
t('deque index', f)

def f():
    d = OrderedDict(a=1, b=2, c=3)
    for k in d:
        d.move_to_end('a')
    return d
t('od move', f)

def f():
    d = OrderedDict(a=1, b=2, c=3)
    for k in d:
        del d[k]
    return d
t('od del', f)

def f():
    d = defaultdict(lambda: d.clear() or 5)
    d[1] = 1
    return (d[2], d)
t('dd factory clears', f)

def f():
    b = bytearray(b'abcdef')
    e = Ev(lambda: b.clear())
    b[e] = 1
    return b
t('ba index clear', f)

def f():
    b = bytearray(b'abcdef')
    e = Ev(lambda: b.clear())
    return (b[e:4], b)
t('ba slice clear', f)

def f():
    b = bytearray(b'abcdef')
    e = Ev(lambda: b.extend(b'xx'))
    b.insert(e, 65)
    return b
t('ba insert', f)

def f():
    b = bytearray(b'abc')
    m = memoryview(b)
    try:
        b.append(1)
    finally:
        m.release()
        b.append(2)
        print(b)
t('ba export', f)

def f():
    b = bytearray(b'abc')

    def g():
        yield 65
        b.clear()
        yield 66
    b.extend(g())
    return b
t('ba extend gen', f)

def f():
    import heapq
    h = [Ev(lambda: h.clear(), i) for i in range(4)]
    k = list(h)
    for e in k:
        e.on = True
    heapq.heappush(h, Ev(lambda: 0, -1))
    return h
t('heappush clear', f)

def f():
    import heapq
    h = [Ev(lambda: h.clear(), i) for i in range(4)]
    k = list(h)
    for e in k:
        e.on = True
    return heapq.heappop(h)
t('heappop clear', f)

def f():
    import bisect
    h = [Ev(lambda: h.clear(), i) for i in range(4)]
    k = list(h)
    for e in k:
        e.on = True
    return bisect.bisect(h, Ev(lambda: 0, 2))
t('bisect clear', f)

def f():
    import functools

    @functools.lru_cache(2)
    def g(n):
        if n == 1:
            g.cache_clear()
        return g(n - 1) + 1 if n else 0
    return (g(4), g.cache_info())
t('lru clear', f)

def f():
    d = {}

    class S(str):

        def __hash__(s):
            return hash(str(s))

        def __eq__(s, o):
            d.clear()
            return str.__eq__(s, o)
    d[S('a')] = 1
    d['b'] = 2
    return (d.get('a'), d)
t('str sub key', f)

def f():

    class X:
        pass
    x = X()
    x.a = 1
    x.b = 2
    for k in vars(x):
        delattr(x, k)
t('vars del', f)

def f():

    class X:
        a = 1
    for k in vars(X):
        setattr(X, k + '_', 1)
t('type vars', f)

def f():
    for k in globals():
        globals()['new_' + k] = 1
t('globals grow', f)
