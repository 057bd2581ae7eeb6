"""Every recipe of the itertools documentation, and corners of each tool."""
import collections, functools, itertools, math, operator, random, sys, copy
from itertools import *

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

def take(n, it):
    return list(islice(it, n))

def prepend(v, it):
    return chain([v], it)

def tabulate(f, start=0):
    return map(f, count(start))

def repeatfunc(f, times=None, *a):
    return starmap(f, repeat(a)) if times is None else starmap(f, repeat(a, times))

def flatten(l):
    return chain.from_iterable(l)

def ncycles(it, n):
    return chain.from_iterable(repeat(tuple(it), n))

def tail(n, it):
    try:
        size = len(it)
    except TypeError:
        return iter(collections.deque(it, maxlen=n))
    return islice(it, max(0, size - n), None)

def consume(it, n=None):
    collections.deque(it, maxlen=0) if n is None else next(islice(it, n, n), None)

def nth(it, n, d=None):
    return next(islice(it, n, None), d)

def quantify(it, pred=bool):
    return sum(map(pred, it))

def first_true(it, default=False, pred=None):
    return next(filter(pred, it), default)

def all_equal(it, key=None):
    return len(take(2, groupby(it, key))) <= 1

def unique_justseen(it, key=None):
    return map(operator.itemgetter(0), groupby(it)) if key is None else map(next, map(operator.itemgetter(1), groupby(it, key)))

def unique_everseen(it, key=None):
    seen = set()
    if key is None:
        for e in filterfalse(seen.__contains__, it):
            seen.add(e)
            yield e
    else:
        for e in it:
            if (k := key(e)) not in seen:
                seen.add(k)
                yield e

def unique(it, key=None, reverse=False):
    return unique_justseen(sorted(it, key=key, reverse=reverse), key)

def sliding_window(it, n):
    it = iter(it)
    w = collections.deque(islice(it, n - 1), maxlen=n)
    for x in it:
        w.append(x)
        yield tuple(w)

def grouper(it, n, *, incomplete='fill', fillvalue=None):
    its = [iter(it)] * n
    match incomplete:
        case 'fill':
            return zip_longest(*its, fillvalue=fillvalue)
        case 'strict':
            return zip(*its, strict=True)
        case 'ignore':
            return zip(*its)
        case _:
            raise ValueError('Expected fill, strict, or ignore')

def roundrobin(*its):
    its = map(iter, its)
    for n in range(len(list((its2 := list(its)))), 0, -1):
        its2 = list(its2)
        its = cycle(islice(its2, n))
        yield from map(next, its)

def rr(*iterables):
    iterators = map(iter, iterables)
    for num_active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, num_active))
        yield from map(next, iterators)

def subslices(seq):
    return starmap(operator.getitem, zip(repeat(seq), starmap(slice, combinations(range(len(seq) + 1), 2))))

def iter_index(it, v, start=0, stop=None):
    seq_index = getattr(it, 'index', None)
    if seq_index is None:
        for i, e in enumerate(islice(it, start, stop), start):
            if e is v or e == v:
                yield i
    else:
        stop = len(it) if stop is None else stop
        i = start
        try:
            while True:
                yield (i := seq_index(v, i, stop))
                i += 1
        except ValueError:
            pass

def iter_except(f, exc, first=None):
    try:
        if first is not None:
            yield first()
        while True:
            yield f()
    except exc:
        pass

def powerset(it):
    s = list(it)
    return chain.from_iterable((combinations(s, r) for r in range(len(s) + 1)))

def sum_of_squares(it):
    return math.sumprod(*tee(it))

def reshape(m, c):
    return batched(chain.from_iterable(m), c, strict=True)

def transpose(m):
    return zip(*m, strict=True)

def matmul(a, b):
    n = len(b[0])
    return batched(starmap(math.sumprod, product(a, transpose(b))), n)

def convolve(sig, ker):
    ker = tuple(ker)[::-1]
    n = len(ker)
    pad = chain(repeat(0, n - 1), sig, repeat(0, n - 1))
    return map(math.sumprod, repeat(ker), sliding_window(pad, n))

def polynomial_from_roots(roots):
    return list(functools.reduce(convolve, zip(repeat(1), map(operator.neg, roots)), [1]))

def polynomial_eval(c, x):
    n = len(c)
    return math.sumprod(c, map(pow, repeat(x), reversed(range(n)))) if n else type(x)(0)

def polynomial_derivative(c):
    n = len(c)
    return list(map(operator.mul, c, reversed(range(1, n))))

def sieve(n):
    if n > 2:
        yield 2
    data = bytearray((0, 1)) * (n // 2)
    for p in iter_index(data, 1, start=3, stop=math.isqrt(n) + 1):
        data[p * p:n:p + p] = bytes(len(range(p * p, n, p + p)))
    yield from iter_index(data, 1, start=3)

def factor(n):
    for p in sieve(math.isqrt(n) + 1):
        while not n % p:
            yield p
            n //= p
            if n == 1:
                return
    if n > 1:
        yield n

def totient(n):
    for p in set(factor(n)):
        n -= n // p
    return n
print(take(3, count(10, 5)), list(prepend(1, [2])), take(3, tabulate(abs, -2)))
print(list(repeatfunc(pow, 2, 2, 3)), list(flatten([[1], [2, 3]])))
print(list(ncycles('ab', 2)), list(tail(2, 'abcd')), list(tail(2, iter('abcd'))))
print(nth('abc', 1), nth('abc', 9, 'd'), quantify([1, 0, 2]), first_true([0, 3], 9))
print(first_true([], 9), all_equal('aaa'), all_equal([4, '٤', '४'], key=int))
print(list(unique_justseen('AABBA')), list(unique_everseen('ABBcC', str.casefold)))
print(list(unique([3, 1, 3])), list(map(''.join, sliding_window('ABCDE', 3))))
print(list(grouper('ABCDE', 3, fillvalue='x')))
print(t(lambda: list(grouper('ABCDE', 3, incomplete='strict'))))
print(list(grouper('ABCDE', 3, incomplete='ignore')))
print(t(grouper, 'A', 2, incomplete='z'), ''.join(rr('ABC', 'D', 'EF')))
print(list(subslices('ABC')), list(iter_index('AABA', 'A')))
print(list(iter_index(iter('AABA'), 'A', 1)))
print(list(iter_except({1: 2, 3: 4}.popitem, KeyError)), list(powerset([1, 2, 3])))
print(sum_of_squares([1, 2, 3]), list(reshape([(0, 1), (2, 3)], 4)))
print(list(transpose([(1, 2), (3, 4)])))
print(list(matmul([(7, 5), (3, 5)], [[2, 5], [7, 9]])))
print(list(convolve([1, 2, 3], [0, 1])), polynomial_from_roots([5, -4, 3]))
print(polynomial_eval([1, -4, -17, 60], 5), polynomial_derivative([1, -4, -17, 60]))
print(list(sieve(30)), list(factor(99953 * 6)), totient(12))
for e in 'count() | count(5) | count(1.5, .5) | count("a") | count(1, step="x") | count(10**30) | count(-5, 0) | repeat(1, 2) | repeat(1, -1) | repeat("x") | repeat(1, times=2) | cycle([]) | cycle(5) | chain() | chain([1], 5) | chain.from_iterable([[1], 5]) | accumulate([1, 2, 3]) | accumulate([], initial=5) | accumulate(["a", 1]) | accumulate([1, 2], max) | accumulate([1, 2], lambda a, b: a * b, initial=None) | batched("abcde", 2) | batched("abc", 0) | batched("abc", 2, strict=True) | batched("ab") | combinations("abc", 2) | combinations("ab", 5) | combinations("ab", -1) | combinations("ab", 0) | combinations_with_replacement("ab", 3) | permutations("abc") | permutations("abc", 2) | permutations("abc", 5) | permutations("abc", -1) | permutations("a", "b") | product("ab", "xy") | product("ab", repeat=2) | product() | product("ab", repeat=0) | product("ab", repeat=-1) | product(5) | compress("abc", [1, 0, 1]) | compress("abc", [1]) | dropwhile(str.isalpha, "ab1c") | takewhile(str.isalpha, "ab1c") | takewhile(5, [1]) | filterfalse(None, [0, 1]) | groupby("aab") | islice("abcdef", 2) | islice("abcdef", 1, None, 2) | islice("abc", -1) | islice("abc", 1, 2, 0) | islice("abc", "a") | islice("abc", None) | islice("abc", 5, 2) | pairwise("abc") | pairwise("a") | pairwise(5) | starmap(pow, [(2, 3), (3, 2)]) | starmap(pow, [5]) | tee("ab") | tee("ab", 0) | tee("ab", -1) | tee(5) | zip_longest("ab", "c", fillvalue=0) | zip_longest() | zip_longest("a", x=1) | zip_longest(5) | zip("ab", [1]) | zip() | zip(5) | enumerate("ab", 5) | enumerate("ab", start="x") | enumerate(5) | map(5, [1]) | map(len) | map() | filter(None, "ab") | filter(5, [1]) | filter(None) | reversed("ab") | reversed({1}) | reversed(5) | iter(5) | iter("a", "b") | iter(int, 1) | next([]) | sorted({3: 1, 1: 2}) | sum([[1]], []) | min([[2], [1]]) | range(1, 10, 0) | range("a") | range(1.5) | slice(1)'.split(' | '):

    def run():
        r = eval(e)
        s = repr(r).split(' at 0x')[0]
        return (s, take(4, r) if not isinstance(r, (int, float, str, slice)) else r)
    print(e, '->')
    print(str(t(run)).split(' object at')[0] if 'object at' in str(t(run)) else t(run))
g = groupby('AAAABBBCCD')
k, grp = next(g)
k2, grp2 = next(g)
print(k, list(grp), k2, next(grp2), list(grp2), [(k, len(list(v))) for k, v in g])
a, b = tee([1, 2, 3])
next(a)
c = copy.copy(a)
print(list(a), list(b), list(c), tee(iter([]))[0].__class__)
print(list(islice(count(), 3, 10, 3)), sum((1 for _ in permutations(range(6)))))
print(list(accumulate(range(1, 6), operator.mul)), list(accumulate([5, 3, 8], min)))
it = iter([1, 2, 3])
z = zip(it, it)
print(list(z))
it = iter(range(10))
print(list(islice(it, 3)), list(it)[:2])
m = map(lambda *a: a, 'ab', [1, 2, 3])
print(next(m), list(m), [*map(str.upper, 'ab')], list(map(operator.add, [1], [2])))
print(list(filter(lambda x: x % 2, range(6))), dict(zip('ab', count())))
print(dict(enumerate('ab')), list(chain('ab', [1], (2,), {3: 4})))
print(''.join(compress('abcdef', cycle([1, 0]))))
print(list(takewhile(lambda x: x < 3, count())))
