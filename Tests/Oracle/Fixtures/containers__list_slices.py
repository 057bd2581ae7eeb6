"""Lists under random indices and slices of every step, huge ones included."""
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


state, total = 7, 0

def idx(n):
    k = below(8)
    if k == 0: return None
    if k == 1: return 2 ** 70 * (1 if below(2) else -1)
    return below(2 * n + 6) - n - 3
def sl(n):
    st = [None, 1, 1, 2, -1, -2, 3, -3, 2**65, -2**65][below(10)]
    return slice(idx(n), idx(n), st)
a = []
for step in range(4000):
    op = below(26); r = None
    n = len(a)
    try:
        if op < 3: a.append(below(50))
        elif op == 3: a.extend([below(50) for _ in range(below(12))])
        elif op == 4: a.insert(below(2 * n + 4) - n - 2, below(50))
        elif op == 5: r = a.pop()
        elif op == 6: r = a.pop(below(2 * n + 4) - n - 2)
        elif op == 7: a.remove(below(50))
        elif op == 8: s = sl(n); r = (s, a[s], tuple(a)[s], s.indices(n))
        elif op == 9: s = sl(n); r = s; a[s] = [below(50) for _ in range(below(6))]
        elif op == 10: s = sl(n); r = s; del a[s]
        elif op == 11: s = sl(n); r = s; a[s] = [-x for x in a[s]]
        elif op == 12: s = sl(n); r = s; a[s] = a
        elif op == 13: i = below(2 * n + 4) - n - 2; r = a[i], tuple(a)[i]
        elif op == 14: i = below(2 * n + 4) - n - 2; a[i] = 99
        elif op == 15: i = below(2 * n + 4) - n - 2; del a[i]
        elif op == 16: a.reverse()
        elif op == 17: r = a.index(below(50), below(2 * n + 4) - n - 2)
        elif op == 18: r = a.count(below(50)), below(50) in a
        elif op == 19: a = a * below(3) if n < 60 else a[:30]
        elif op == 20: a *= below(3) if n < 60 else 0
        elif op == 21: a += a[:5]
        elif op == 22: a.sort(reverse=bool(below(2)))
        elif op == 23: r = (a < a[:below(n + 1)], a == list(tuple(a)), a > [1, 2], a <= [below(50)], hash(tuple(a)))
        elif op == 24: a = list(reversed(a))
        else: r = range(below(20) - 10, below(40) - 20, below(5) + 1)[sl(20)]; r = r, list(r), hash(r)
    except Exception as e:
        r = repr(e)
    note(step, op, r, a, len(a))
    if step % 200 == 199:
        print(step, total, a)
