"""__iter__, __next__, __getitem__, __contains__, __len__, __reversed__, __length_hint__."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


class Range:
    def __init__(self, n): self.n = n
    def __iter__(self):
        for i in range(self.n):
            yield i
    def __len__(self): return self.n


class Sequence:
    def __init__(self, *items): self.items = items
    def __getitem__(self, index): return self.items[index]
    def __len__(self): return len(self.items)


class Bad:
    def __iter__(self): return 5


class NoNext:
    def __iter__(self): return object()


class Stops:
    def __iter__(self): return self
    def __next__(self): raise ValueError("broken")


r, s = Range(3), Sequence(1, 2, 3)
show(lambda: list(r), lambda: list(r), lambda: 2 in r, lambda: 9 in r, lambda: sum(r), lambda: sorted(r, reverse=True), lambda: [*r], lambda: tuple(zip(r, r)), lambda: dict(zip(r, "abc")), lambda: max(r), lambda: bool(Range(0)), lambda: list(s), lambda: 2 in s, lambda: list(reversed(s)), lambda: list(enumerate(s)), lambda: s[-1], lambda: s[1:], lambda: bool(Sequence()), lambda: list(Bad()), lambda: list(NoNext()), lambda: list(Stops()), lambda: iter(s).__class__.__name__, lambda: reversed(r), lambda: [a + b for a, b in zip(r, s)], lambda: "".join(map(str, r)), lambda: any(x > 1 for x in r), lambda: list(map(lambda x: x, s)), lambda: set(s) == {1, 2, 3}, lambda: (lambda *a: a)(*s))
a, *b = r
print(a, b)
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "done"), iter(it) is it)
