from itertools import *
import operator
print(list(batched('ABCDEFG', 3)), list(batched([], 2)), list(pairwise('ABC')), list(pairwise('A')), list(zip_longest('ab', [1], [True, False, None], fillvalue='-')), list(zip_longest()), list(zip_longest('a')), list(product('ab', [1, 2])), list(product()), list(product('ab', repeat=0)), list(product([], 'a')), list(combinations('abcd', 2)), list(combinations('ab', 3)), list(combinations('ab', 0)), list(permutations('abc', 2)), list(permutations([])), list(combinations_with_replacement('ab', 2)))
for a, b in product('xy', repeat=2): print(a + b, end=' ')
for a, b in combinations(range(4), 2): print(a, b, end=';')
for a, b in permutations('pq'): print(a, b, end=';')
for a, b in pairwise(range(4)): print(a, b, end=';')
for a, b in zip_longest('ab', 'c'): print(a, b, end=';')
for k, g in groupby('aabbb'): print(k, list(g), end=';')
for a, b, c in zip('ab', 'cd', 'ef'): print(a, b, c, end=';')
print()
z = zip('ab', 'cd', 'ef'); x = next(z); y = next(z); print(x, y, x is y)
seen = []; 
for t in zip([1, 2, 3], 'abc', 'xyz'): seen.append(t)
for t in product([1, 2], [3]): seen.append(t)
for t in pairwise([7, 8, 9]): seen.append(t)
for t in permutations([1, 2, 3], 3): seen.append(t)
for t in zip_longest([1], [2, 3], [4]): seen.append(t)
for t in batched(range(5), 2): seen.append(t)
print(seen)
ids = {id(t) for t in product(range(3), repeat=3)}; print(len(ids) <= 2)
groups = []
for k, g in groupby([1, 1, 2, 2, 3], key=lambda v: v // 2): groups.append((k, g))
print([(k, list(g)) for k, g in groups])
it = groupby('AAB'); k, g = next(it); print(next(g), k); k2, g2 = next(it); print(list(g), list(g2), next(it, 'end'))
class Boom:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise ValueError('boom')
        return self.n
for f in (lambda: list(zip('abc', Boom(1), 'xyz')), lambda: list(zip_longest(Boom(1), 'abc')), lambda: list(batched(Boom(3), 2)), lambda: list(pairwise(Boom(2))), lambda: list(zip('ab', 'abc', strict=True)), lambda: list(zip('abc', 'ab', 'abc', strict=True)), lambda: list(batched('abc', 2, strict=True)), lambda: batched('a', 0), lambda: product('a', repeat=-1), lambda: product(5), lambda: combinations('a', -1), lambda: permutations('a', 'b'), lambda: islice('a', -1), lambda: islice('abc', 1, 2, 0), lambda: next(islice('abc', 5, 9)), lambda: tee('a', -1), lambda: list(starmap(pow, [1])), lambda: list(accumulate([1, 'a'])), lambda: count('a'), lambda: list(compress('ab', 5)), lambda: repeat(1, 'x'), lambda: zip_longest('a', fill=1), lambda: chain.from_iterable(5), lambda: list(chain.from_iterable([5])), lambda: cycle(5), lambda: product(range(3), repeat='a'), lambda: groupby(), lambda: combinations(r=1)):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def rec():
    z = None
    class It:
        def __iter__(self): return self
        def __next__(self): return next(z, 'inner') if z is not None else 0
    return It
a, b, c = tee(range(3), 3); print(list(a), next(b), list(c), list(b)); print(repr(count(2)), repr(count(1.5, .5)), repr(repeat(1, 2)), repr(repeat('x')), count(5).__reduce__() if 0 else '', list(islice(count(10, -3), 4)), list(takewhile(lambda v: v < 3, count())), list(dropwhile(lambda v: v < 3, range(5))), list(filterfalse(None, [0, 1, ''])), list(compress('abcd', [1, 0, 1])), list(accumulate([3, 1, 2], max, initial=0)), list(accumulate([], initial=5)), operator.length_hint(repeat(1, 5)), sum(chain([1], (2,), {3})))
def gen():
    try: yield from (1, 2, 3)
    finally: print('closed')
for v in islice(gen(), 2): print(v)
e = enumerate('ab', start=5); print(next(e), list(e), list(zip(*[iter('abcdef')] * 3)), dict(zip('ab', count())), max(pairwise([1, 5, 2])), [*zip()], sorted(product([2, 1], 'ba')))
class K:
    def __del__(self): print('del', end=' ')
for p in pairwise([K(), K()]): pass
del p
print('|')
zz = zip([K()], [K()], [K()])
for q in zz: pass
del q; print('kept'); del zz; print('|')
