"""What is wrong with a field is told before that its width cannot be had; counts of both sides of a Counter."""

import collections
import itertools


def tried(*functions):
    for function in functions:
        try:
            print(function())
        except (TypeError, ValueError, MemoryError, OverflowError) as error:
            print(type(error).__name__, error)


tried(
    lambda: format(1, "1000000000000000000q"), lambda: format(1, "1000000000000000000.5"),
    lambda: format(1, "1000000000000000000"), lambda: format(1.5, ".1000000000000000000"),
    lambda: "%1000000000000000000s" % (), lambda: "%*d" % (10**18,), lambda: 1 << 2**64,
    lambda: 1 << 2**70)
tried(
    lambda: collections.Counter(a=1) + collections.Counter({"b": (1,)}),
    lambda: collections.Counter(a=1) - collections.Counter(b=-2))
tried(
    lambda: itertools.islice([], -1), lambda: itertools.islice([], -2),
    lambda: itertools.islice([], 1, -2), lambda: itertools.islice([], "a", 2))
number = 5
tried(
    lambda: number(**{1: 2}), lambda: ValueError(**{1: 2}), lambda: slice(**{1: 2}), lambda: len(**{1: 2}),
    lambda: BaseExceptionGroup(None, [ValueError()]), lambda: pow("a", 1j, 2))
memory = memoryview(b"abc")
for key in ((1, "a"), (slice(1),), (1, slice(2)), (1, 2)):
    try:
        memory[key]
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
print([("__init__" in vars(kind), "__new__" in vars(kind)) for kind in (ValueError, KeyError, LookupError)])
print(Exception.__new__(ValueError, 1, 2).args)
