"""Copies of iterators go on from where the original stands."""
import collections
import copy
import itertools
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
makers = {
    "list": lambda: iter([1, 2, 3, 4]),
    "tuple": lambda: iter((1, 2, 3)),
    "str": lambda: iter("abc"),
    "range": lambda: iter(range(0, 20, 5)),
    "large range": lambda: iter(range(10**20, 10**20 + 3)),
    "dict": lambda: iter({1: "a", 2: "b"}),
    "items": lambda: iter({1: "a", 2: "b"}.items()),
    "set": lambda: iter({7}),
    "reversed": lambda: reversed([1, 2, 3]),
    "reversed dict": lambda: reversed({1: 2, 3: 4}),
    "enumerate": lambda: enumerate("abc", 5),
    "zip": lambda: zip([1, 2], [3, 4], strict=True),
    "map": lambda: map(abs, [-1, 2, -3]),
    "filter": lambda: filter(None, [0, 1, 2, 3]),
    "deque": lambda: iter(collections.deque([1, 2, 3])),
    "chain": lambda: itertools.chain([1, 2], [3], "ab"),
    "chain of iterables": lambda: itertools.chain.from_iterable([[1], [2, 3]]),
    "count": lambda: itertools.count(3, 2),
    "repeat": lambda: itertools.repeat("x", 3),
    "accumulate": lambda: itertools.accumulate([1, 2, 3], initial=10),
    "islice": lambda: itertools.islice([1, 2, 3, 4, 5, 6], 1, 6, 2),
    "takewhile": lambda: itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1]),
    "dropwhile": lambda: itertools.dropwhile(lambda x: x < 2, [1, 2, 3, 1]),
    "filterfalse": lambda: itertools.filterfalse(None, [0, 1, 0]),
    "starmap": lambda: itertools.starmap(pow, [(2, 3), (3, 2)]),
    "zip_longest": lambda: itertools.zip_longest([1, 2, 3], [4], fillvalue="-"),
    "compress": lambda: itertools.compress("abcd", [1, 0, 1, 1]),
    "tee": lambda: itertools.tee([1, 2, 3])[0],
}
for name, make in makers.items():
    iterator = make()
    first = next(iterator)
    copied = copy.copy(iterator)
    print(name, first, end=" ")
    print(list(itertools.islice(copied, 6)), list(itertools.islice(iterator, 6)), end=" ")
    exhausted = list(itertools.islice(copied, 6))
    print(exhausted)
    if name == "tee":
        continue
    deep = copy.deepcopy(make())
    print(" deep", list(itertools.islice(deep, 6)))
print(iter([1, 2]).__reduce__()[1:], iter(range(3)).__reduce__()[1:], enumerate("ab").__reduce__()[1][1])


class Ticket:
    numbers = itertools.count(1)

    def __init__(self):
        self.own = itertools.count(100)
        self.number = next(self.numbers)


ticket = Ticket()
twin = copy.deepcopy(ticket)
print(next(ticket.own), next(ticket.own), next(twin.own), twin.number, next(Ticket.numbers))
for bad in ((x for x in "ab"), open(__file__)):
    try:
        copy.copy(bad)
    except TypeError as error:
        print(error)


class Keyed(itertools.filterfalse):
    def __init__(self, *args, label=None):
        self.label = label


print(Keyed(None, [0, 1], label="k").label, list(Keyed(None, [0, 1], label="k")))
ordered = collections.OrderedDict.fromkeys("abc")
for action in (lambda: ordered.move_to_end("a"), lambda: ordered.pop("b"), lambda: ordered.update(z=1)):
    try:
        for key in ordered:
            action()
    except RuntimeError as error:
        print(error)
for key in ordered:
    if key == list(ordered)[-1]:
        ordered["later"] = 1
        break
print(list(ordered))
last = collections.OrderedDict(a=1)
for key in last:
    last["b"] = 2
print(last)
chain = collections.ChainMap({})
chain["self"] = chain
print(chain)
