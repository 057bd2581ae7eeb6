"""set and frozenset."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
a, b = {1, 2, 3}, {3, 4}
print("operations")
show(lambda: a | b, lambda: a & b, lambda: a - b, lambda: a ^ b, lambda: a <= b, lambda: {1} < a, lambda: a >= {1, 2}, lambda: a > a, lambda: a == {3, 2, 1}, lambda: a.union(b, [9]), lambda: a.intersection([1, 3]), lambda: a.difference([1]), lambda: a.symmetric_difference([1, 9]), lambda: a.issubset(range(5)), lambda: a.issuperset([1]), lambda: a.isdisjoint([7]), lambda: 2 in a, lambda: len(a), lambda: set(), lambda: set("a"), lambda: {1, 1.0, True}, lambda: {True, 1}, lambda: a | [1], lambda: a & 5, lambda: {[]}, lambda: {1, {2}}, lambda: set(5), lambda: [] in a, lambda: {1} in {frozenset([1])}, lambda: a < [1], lambda: sum(a), lambda: sorted(a, reverse=True), lambda: max(a), lambda: set([3, 1, 2]), lambda: {5, 1, 3, 2, 4, 0}, lambda: {n * 10 for n in range(5)}, lambda: {-1, -2, 100, 7}, lambda: set(range(10, 0, -1)), lambda: a == frozenset(a), lambda: hash(a), lambda: hash(frozenset(a)) == hash(frozenset([3, 1, 2])), lambda: a[0], lambda: a + b)
print("changing")


def change(action):
    items = {1, 2, 3}
    try:
        result = action(items)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(result, items)


for action in (lambda s: s.add(4), lambda s: s.add(1), lambda s: s.remove(2), lambda s: s.remove(9), lambda s: s.discard(9), lambda s: s.pop() in (1, 2, 3), lambda s: s.clear(), lambda s: s.update([7, 8], (9,)), lambda s: s.intersection_update([1, 2]), lambda s: s.difference_update([1]), lambda s: s.symmetric_difference_update([1, 5]), lambda s: s.__ior__({9}), lambda s: s.__iand__({1}), lambda s: s.__isub__({1}), lambda s: s.__ixor__({1, 9}), lambda s: s.add([]), lambda s: s.copy() is s, lambda s: s.update(5), lambda s: s.remove({1}), lambda s: s.remove("x")):
    change(action)
print("frozenset")
f = frozenset([1, 2])
show(lambda: f, lambda: f | {3}, lambda: {3} | f, lambda: f & {1}, lambda: f - {1}, lambda: {f: 1}[frozenset([2, 1])], lambda: frozenset(), lambda: f.add(1), lambda: f.union([5]), lambda: f == {1, 2}, lambda: type(f | {1}).__name__, lambda: type({1} | f).__name__, lambda: {f, f}, lambda: frozenset("a"), lambda: f.copy() is f)
try:
    for x in (s := {1, 2}):
        s.add(x + 10)
except RuntimeError as error:
    print(error)
try:
    set().pop()
except KeyError as error:
    print(error)
