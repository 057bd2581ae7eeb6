"""A StopIteration that leaves a builtin iterator is its end; `next` alone lets it pass as it is."""

import itertools
import random


def stop(*_):
    raise StopIteration(5)


for make in (
        lambda: map(stop, [1, 2]), lambda: filter(stop, [1]), lambda: itertools.dropwhile(stop, [1]),
        lambda: itertools.accumulate([1, 2, 3], stop), lambda: itertools.groupby([1], stop),
        lambda: zip([1], map(stop, [1])), lambda: enumerate(map(stop, [1])), lambda: (stop() for _ in [1])):
    for use in (list, sum, sorted, lambda it: [*it], lambda it: next(it, "other"), lambda it: next(it)):
        try:
            print(use(make()), end=" ")
        except Exception as error:
            print(repr(error), end=" ")
    print()
print(random.Random(1).randint(-2**63, -1), random.Random(1).randint(0, 2**63 - 1))
