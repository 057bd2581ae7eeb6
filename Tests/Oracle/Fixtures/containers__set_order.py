"""Sets iterate in the order of their hash table: thousands of operations, checked by a checksum."""
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


state, total = 5, 0

def element():
    k = below(12)
    if k < 5: return below(30)
    if k == 5: return below(1000) - 500
    if k == 6: return (below(100)) / 4
    if k == 7: return (below(5), below(5))
    if k == 8: return None if below(2) else bool(below(2))
    if k == 9: return below(1 << 60)
    if k == 10: return frozenset([below(5), below(5)])
    return below(200)
def iterable():
    k = below(6)
    n = below(40) if below(4) else below(300)
    items = [element() for _ in range(n)]
    if k == 0: return items
    if k == 1: return tuple(items)
    if k == 2: return set(items)
    if k == 3: return frozenset(items)
    if k == 4: return dict.fromkeys(items)
    return iter(items)
sets = [set() for _ in range(4)]
for step in range(2000):
    i = below(4); j = below(4)
    s = sets[i]; o = sets[j]
    op = below(30)
    r = None
    if op < 4: s.add(element())
    elif op < 7: s.discard(element())
    elif op == 7:
        if s: r = s.pop()
    elif op == 8: s.update(iterable())
    elif op == 9: sets[i] = s | o
    elif op == 10: sets[i] = s & o
    elif op == 11: sets[i] = s - o
    elif op == 12: sets[i] = s ^ o
    elif op == 13: s |= o
    elif op == 14: s &= set(iterable()) | o
    elif op == 15: s -= o
    elif op == 16: s ^= o
    elif op == 17: sets[i] = s.union(iterable(), o)
    elif op == 18: sets[i] = s.intersection(iterable()) | s
    elif op == 19: sets[i] = s.difference(iterable(), iterable())
    elif op == 20: sets[i] = s.symmetric_difference(iterable())
    elif op == 21: s.difference_update(iterable())
    elif op == 22: s.symmetric_difference_update(iterable())
    elif op == 23: s.intersection_update(list(s)[:below(50)], list(s)[::-1])
    elif op == 24: sets[i] = set(iterable())
    elif op == 25: sets[i] = s.copy(); r = (s <= o, s < o, s >= o, s == o, s.isdisjoint(o), s.issubset(iterable()), s.issuperset(iterable()))
    elif op == 26: sets[i] = {x for x in iterable()}
    elif op == 27: sets[i] = set(frozenset(s) | o); r = hash(frozenset(s))
    elif op == 28:
        if below(5) == 0: s.clear()
    else: r = list(s)[:3]
    note(step, op, r, sets[i])
    if step % 100 == 99:
        print(step, total, sets[i])
d = dict.fromkeys(range(7)); e = dict.fromkeys([3, 100, 5, 64])
print(d.keys() & e.keys(), d.keys() | e.keys(), d.keys() - e.keys(), d.keys() ^ e.keys(), [1, 70] | d.keys(), d.items() ^ e.items(), d.items() & e.items(), d.keys() & {3, 5, 6, 7, 8, 9, 1, 2}, {1, 2} & d.keys(), d.items() | [(1, 2)])
