"""Dicts keep the order of insertion through every method, and through changes during iteration."""
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


state, total = 6, 0

def key():
    k = below(7)
    if k < 3: return below(25)
    if k == 3: return 'k%d' % below(20)
    if k == 4: return below(10) / 1
    if k == 5: return (below(4), 'x')
    return None if below(2) else bool(below(2))
d = {}
e = {}
for step in range(4000):
    op = below(26); r = None
    try:
        if op < 5: d[key()] = below(100)
        elif op < 8: del d[key()]
        elif op == 8: r = d.pop(key())
        elif op == 9: r = d.pop(key(), 'none')
        elif op == 10: r = d.popitem()
        elif op == 11: r = d.setdefault(key(), below(9))
        elif op == 12: d.update({key(): below(9) for _ in range(below(5))})
        elif op == 13: d.update([(key(), below(9)) for _ in range(below(5))], zz=1)
        elif op == 14: r = list(d), list(d.values()), list(d.items())
        elif op == 15: r = list(reversed(d)), list(reversed(d.items()))
        elif op == 16: e = d.copy(); r = e == d, list(e) == list(d)
        elif op == 17: d = d | e
        elif op == 18: d |= e
        elif op == 19: r = key() in d, d.get(key()), len(d)
        elif op == 20:
            for k in d:
                if below(4) == 0: d[key()] = 1
                if below(4) == 0: d.pop(key(), None)
        elif op == 21:
            it = iter(d)
            for _ in range(3):
                k = next(it); r = k
                d.pop(k); d[k] = 5
        elif op == 22: d = {k: v for k, v in d.items() if below(3)}
        elif op == 23: r = next(iter(d)); del d[r]
        elif op == 24: e = dict.fromkeys(d, 3); r = e
        else:
            if below(9) == 0: d.clear()
    except Exception as x:
        r = repr(x)
    note(step, op, r, d)
    if step % 200 == 199:
        print(step, total, d)
