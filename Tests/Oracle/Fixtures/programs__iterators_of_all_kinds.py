import itertools as it
import operator
from typing import Iterator, Iterable


class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n + 1


class Squares:
    def __len__(self): return 4
    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(len(self)))]
        if i < 0:
            i += 4
        if not 0 <= i < 4:
            raise IndexError("no square", i)
        return i * i


print(list(Countdown(3)), list(Squares()), 9 in Squares(), list(reversed(Squares())), Squares()[1:3], Squares()[::-1], Squares()[-1])
print(dict(zip("abc", Countdown(5))), max(Countdown(4)), sum(Countdown(4)), sorted(Countdown(3)), [*Countdown(2), *Squares()], {*Countdown(2)}, tuple(Squares()))
a, *b = Countdown(4)
print(a, b)
print(list(map(operator.add, Squares(), Countdown(9))), list(enumerate(Countdown(2), start=5)), list(zip(*[iter(range(6))] * 2)))


def chunks(seq, n):
    i = iter(seq)
    while c := list(it.islice(i, n)):
        yield c


def tree(depth, label=""):
    if depth:
        yield from tree(depth - 1, label + "L")
        yield label or "root"
        yield from tree(depth - 1, label + "R")


def running():
    total = 0
    while True:
        try:
            x = yield total
        except ValueError as e:
            print("reset:", e)
            total = 0
            continue
        if x is None:
            return total
        total += x


print(list(chunks("abcdefg", 3)), list(tree(3)))
r = running()
print(next(r), r.send(5), r.send(6), r.throw(ValueError("oops")), r.send(1))
try:
    r.send(None)
except StopIteration as e:
    print("stop", e.value, repr(e), e.args)
print(list(r), r.gi_frame, r.gi_running, r.__name__, type(r).__name__)


def delegating():
    result = yield from running()
    print("result", result)
    try:
        yield "after"
    finally:
        print("closing")


d = delegating()
next(d)
d.send(3)
print(d.send(None), d.gi_yieldfrom)
d.close()
print(list(it.accumulate([1, 2, 3, 4], operator.mul, initial=1)), list(it.groupby("aabbbc")) and [(k, len(list(g))) for k, g in it.groupby("aabbbc")])
print(list(it.batched("abcdefg", 3)), list(it.zip_longest("ab", "xyz", fillvalue="-")), list(it.compress("abcd", [1, 0, 1, 1])))
print(list(it.chain.from_iterable(["ab", "cd"])), list(it.islice(it.count(10, 2.5), 3)), list(it.islice(it.cycle("xy"), 5)), list(it.repeat(7, 2)))
print(list(it.product("ab", [1, 2])), list(it.combinations("abc", 2)), len(list(it.permutations(range(5)))), list(it.combinations_with_replacement("ab", 2)))
print(list(it.takewhile(str.isalpha, "ab1c")), list(it.dropwhile(str.isalpha, "ab1c")), list(it.filterfalse(None, [0, 1, ""])), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise("abc")))
t1, t2 = it.tee(iter("abc"))
print(next(t1), list(t2), list(t1))
for x in (it.count(3), it.repeat("z", 3), it.count(1.5, -1), range(0, 10, 3), zip(), map(str, []), enumerate([]), iter([]), iter(()), iter(""), iter({}), iter(set()), reversed([]), iter(int, 1), iter(range(3))):
    s = repr(x)
    print(s if " at 0x" not in s else s[:s.index(" at ")])
for bad in (lambda: next(iter([])), lambda: list(it.batched("abc", 0)), lambda: list(zip("ab", "c", strict=True)), lambda: it.islice([], -1), lambda: next(Countdown(0)), lambda: list(it.combinations("abc", -1)), lambda: iter(5), lambda: reversed(5), lambda: reversed({1}), lambda: it.count("a"), lambda: list(it.chain(1)), lambda: map(), lambda: list(map(1, [2])), lambda: enumerate(), lambda: iter(5, 5), lambda: sum(["a"]), lambda: sum("ab", ""), lambda: max([]), lambda: min(1), lambda: max(1, "a"), lambda: sorted([1, "a"]), lambda: list(it.groupby(5)), lambda: it.tee([], -1), lambda: it.accumulate(), lambda: list(it.product([1], repeat=-1)), lambda: it.repeat(1, "x"), lambda: it.permutations([1], "x")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, "|", e)
print(it.islice(range(10), 2, None, 3).__reduce__()[0].__name__ if False else operator.length_hint(iter([1, 2, 3])), operator.length_hint(it.repeat(1, 4)), operator.length_hint(5, 9))
gen = (x * y for x in range(3) if x for y in "ab")
print(gen.__name__, gen.__qualname__, list(gen), next(gen, "default"))
