"""Every iterator of itertools, and what they refuse."""

import itertools as it, inspect
print(list(it.batched('abcdefg', 3)))
try:
    list(it.batched('abc', 0))
except ValueError as e:
    print(e)
try:
    print(list(it.batched('abcde', 2, strict=True)))
except ValueError as e:
    print(e)
print(it.count(1, 2), it.repeat('x', 3), it.cycle, it.count(1.5, 0.5), it.count(10, -1))
for f, a in (
    (it.islice, ([1], -1)), (it.islice, ([1], 1, 2, 0)), (it.combinations, ('abc', -1)),
    (it.product, ('ab',)), (it.repeat, (1, 'x')), (it.chain.from_iterable, (5,)),
    (it.accumulate, ()), (it.zip_longest, (5,)), (it.groupby, ()), (it.starmap, (pow,)),
    (it.tee, ([1], -1)), (it.permutations, ('abc', 'x'))
):
    try:
        print(f.__name__, list(f(*a)))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
print(list(it.accumulate([1, 2, 3], initial=10)), list(it.accumulate('abc')))
print(list(it.accumulate([3, 1, 2], max)))
g = it.groupby('AAABBc', key=str.lower)
k, v = next(g)
k2, v2 = next(g)
print(k, list(v), k2, list(v2))
a, b = it.tee(iter(range(5)))
next(a)
print(list(b), list(a))
print(list(it.pairwise('abcd')), list(it.pairwise('a')))
print(list(it.compress('abcdef', [1, 0, 1, 0, 1, 1])))
print(list(it.filterfalse(None, [0, 1, '', 'x'])))
print(list(it.takewhile(lambda x: x < 3, range(9))))
print(list(it.dropwhile(lambda x: x < 3, range(6))))
print(list(it.product('ab', range(2), repeat=2))[:5], list(it.product()))
print(list(it.product([], 'a')))
print(list(it.combinations_with_replacement('AB', 2)))
print(list(it.permutations(range(3), 2)), list(it.permutations([])))


class C(it.chain):
    pass


c = C([1], [2])
c.x = 5
print(list(c), c.x, C.__mro__[1], type(c).__name__)
print(next(it.islice(it.count(), 5, None)), list(it.islice('abcdefg', 1, None, 2)))
print(list(zip(it.count(), 'ab')), sum(it.repeat(2, 4)))
import operator
print(list(it.accumulate([1, 2, 3, 4], operator.mul)))
print(it.repeat(5).__length_hint__ if hasattr(it.repeat(5), '__length_hint__') else None)
try:
    len(it.repeat(1))
except TypeError as e:
    print(e)
try:
    operator.length_hint(it.repeat(1))
except Exception as e:
    print(type(e).__name__, e)
print(operator.length_hint(it.repeat(1, 7)), operator.length_hint(iter([1, 2, 3])))


def lazy(n):
    print('gen', n)
    yield n


ch = it.chain(lazy(1), lazy(2))
print(next(ch))
print(next(ch))
print(next(ch, 'end'))
print(*map('{}-{}'.format, 'ab', it.count(1)))
print(dict(zip('ab', it.repeat(0))))


def roundrobin(*its):
    iterators = map(iter, its)
    for n in range(len(its), 0, -1):
        iterators = it.cycle(it.islice(iterators, n))
        yield from map(next, iterators)


print(''.join(roundrobin('ABC', 'D', 'EF')))


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    limit = int(n ** 0.5) + 1
    for p in it.compress(range(limit), data) if 0 else range(3, limit, 2):
        if data[p]:
            data[p * p:n:p + p] = bytes(len(range(p * p, n, p + p)))
    data[:3] = (0, 0, 1)
    return it.compress(range(n), data)


print(list(sieve(60)))
