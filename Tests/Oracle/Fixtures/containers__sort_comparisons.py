"""Sorting makes the very comparisons of CPython, stays stable, and survives keys that raise or lie."""
def below(limit):
    """A pseudo-random number, the same in every run."""
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
    return (state >> 33) % limit


def note(*things):
    """Folds what would be printed into a checksum."""
    global total
    for character in repr(things):
        total = (total * 31 + ord(character)) % 1000000007


state, total = 8, 0

class K:
    def __init__(self, k, n): self.k = k; self.n = n
    def __lt__(self, o):
        global c, h
        c += 1
        h = (h * 31 + self.n * 7 + o.n) % 1000000007
        return self.k < o.k
def data(kind, n):
    if kind == 0: return [below(n + 1) for _ in range(n)]
    if kind == 1: return [below(5) for _ in range(n)]
    if kind == 2: return list(range(n))
    if kind == 3: return list(range(n, 0, -1))
    if kind == 4: return [i // 3 for i in range(n, 0, -1)]
    if kind == 5:
        a = list(range(n))
        for _ in range(3):
            if n: a[below(n)] = below(n)
        return a
    if kind == 6: return sorted([below(n) for _ in range(n // 2)]) + sorted([below(n) for _ in range(n - n // 2)])
    if kind == 7: return [i % 7 for i in range(n)]
    if kind == 8: return [0] * n
    if kind == 9:
        a = []
        while len(a) < n:
            m = below(60) + 1; b = below(100)
            a += [b + i for i in range(m)] if below(2) else [b - i // 2 for i in range(m)]
        return a[:n]
    return [below(3) - i // 10 for i in range(n)]
for t in range(40):
    n = [below(10), below(70), below(300), below(1500)][below(4)]
    kind = below(11)
    a = data(kind, n)
    c = 0; h = 0
    l = [K(x, i) for i, x in enumerate(a)]
    rev = bool(below(2))
    l.sort(reverse=rev)
    hh = 0
    for x in l: hh = (hh * 31 + x.n) % 1000000007
    if t % 5 == 0:
        print(t, kind, n, rev, c, h, hh)
    note(c, h, hh)
    b = a[:]; b.sort(reverse=rev)
    assert b == [x.k for x in l]
    f = [float(x) for x in a]; f.sort(reverse=rev); assert f == b
    s = ['%05d' % (x + 5000) for x in a]; s.sort(reverse=rev); assert [int(x) - 5000 for x in s] == b
    tt = [(x, i) for i, x in enumerate(a)]; tt.sort(key=lambda p: p[0], reverse=rev); assert tt == [(x.k, x.n) for x in l], 'stable'
    tt = [(x, 'a', i) for i, x in enumerate(a)]; tt.sort(); assert [p[0] for p in tt] == sorted(a)
    tt = [(x, i) for i, x in enumerate(a)]; tt.sort(key=lambda p: str(p[0] + 5000).zfill(5), reverse=rev); assert tt == [(x.k, x.n) for x in l], 'stable str'
class Bad:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        global c
        c += 1
        if c > limit: raise ValueError('stop')
        return self.n < o.n
for t in range(40):
    n = below(400); limit = below(3000)
    a = [below(n) for _ in range(n)]
    l = [Bad(x) for x in a]; c = 0
    try: l.sort(); r = 'ok'
    except ValueError as e: r = str(e)
    assert sorted(x.n for x in l) == sorted(a)
    note(t, r, c, [x.n for x in l])
class Rand:
    def __lt__(self, o): return below(2) == 0
for t in range(40):
    l = [Rand() for _ in range(below(500))]; ids = {id(x) for x in l}
    l.sort(); assert {id(x) for x in l} == ids
nan = float('nan')
for t in range(40):
    l = [nan if below(5) == 0 else below(50) / 2 for _ in range(below(200))]
    l.sort(); note(l)
print(total)
