"""`__module__` of instances of the modules' builtin types, and who asks for it."""
import collections
import functools
import itertools
import operator

for value in (collections.deque(), collections.defaultdict(), functools.partial(print),
              itertools.count(), operator.itemgetter(1), operator.attrgetter("a"), 5, [], "a"):
    try:
        print(type(value).__name__, value.__module__)
    except AttributeError as error:
        print(error)


class Pair(tuple):
    first = functools.cached_property(operator.itemgetter(0))


print(Pair([1, 2]).first, Pair.first.__module__)


def spread(*args, **names):
    return args, names


names = {"a": 1}


def once():
    names["b"] = 2
    yield 1


print(spread(*once(), **names), names)
print([].append(len([1])), (lambda: [1])().append(2))
