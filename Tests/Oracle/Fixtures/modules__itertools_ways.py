# itertools & operator
import itertools as it, operator as op
from itertools import *
print(list(count(10, 2.5).__class__ and islice(count(10, 2.5), 3)), count(1), count(1.5, 2), repeat('x', 3), list(repeat(1, 2)), list(islice(cycle('ab'), 5)), cycle([]) is not None)
print(list(accumulate([1, 2, 3], initial=10)), list(accumulate('abc')), list(accumulate([3, 1, 2], max)), list(chain('ab', [1])), list(chain.from_iterable(['ab', 'c'])), list(compress('abcd', [1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(filterfalse(None, [0, 1, ''])), [(k, list(g)) for k, g in groupby('aabbc')], list(islice('abcdef', 1, None, 2)), list(pairwise('abc')), list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(str.isalpha, 'ab1c')), [list(x) for x in tee('ab', 3)], list(zip_longest('ab', 'c', fillvalue='-')), list(batched('abcde', 2)))
print(list(product('ab', repeat=2)), list(product([1], [2, 3], repeat=1)), list(product()), list(permutations('abc', 2)), list(permutations([])), list(combinations('abc', 2)), list(combinations('a', 2)), list(combinations_with_replacement('ab', 2)))
for f in (lambda: islice('a', -1), lambda: islice('a', 1, 2, 0), lambda: islice(5, 1), lambda: list(product('a', repeat=-1)), lambda: permutations('a', -1), lambda: combinations('a'), lambda: chain(5).__next__(), lambda: next(chain()), lambda: count('a'), lambda: repeat(), lambda: repeat(1, 'x'), lambda: tee('a', -1), lambda: batched('a', 0), lambda: list(batched('abc', 2, strict=True)), lambda: accumulate(), lambda: list(accumulate([1, 'a'])), lambda: list(starmap(pow, [1])), lambda: groupby(), lambda: list(compress(5, 5)), lambda: product(5), lambda: cycle(5), lambda: takewhile(1), lambda: list(takewhile(1, [1])), lambda: pairwise(), lambda: len(count()), lambda: repeat(1, times=-5).__length_hint__(), lambda: op.length_hint(repeat(1)), lambda: list(zip(*[iter('abcd')] * 2)), lambda: list(map(lambda *a: a, 'ab', [1])), lambda: op.itemgetter(), lambda: op.attrgetter(5), lambda: op.methodcaller(), lambda: op.itemgetter(1)([0]), lambda: op.attrgetter('a.b')(5), lambda: op.add(1, 'a'), lambda: op.index(1.5), lambda: op.length_hint(5), lambda: op.concat(1, 2), lambda: op.truth(), lambda: op.countOf(5, 1), lambda: op.call(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
g = groupby([1, 1, 2]); k, v = next(g); next(g); print(list(v)); a, b = tee(range(3)); next(a); print(list(a), list(b)); c = count(); next(c); print(c, next(c)); r = repeat(5, 2); next(r); print(r)
print(op.itemgetter(1, 'k') if False else op.itemgetter(1, 0)('ab'), op.attrgetter('real', 'imag')(1j), op.methodcaller('split', ',', maxsplit=1)('a,b,c'), op.itemgetter(slice(1))('abc'), repr(op.itemgetter(1)), repr(op.attrgetter('a.b')), repr(op.methodcaller('x', 1, y=2)), op.contains([1], 1), op.countOf([1, 1], 1), op.indexOf([1, 2], 2), op.not_(0), op.is_not(1, 1), op.floordiv(7, 2), op.matmul if True else '', op.inv(5), op.concat([1], [2]), op.setitem([1], 0, 2), op.iadd([1], [2]), op.length_hint([1]), op.mod('%s', 1), op.pow(2, 3), op.lshift(1, 3), op.truediv(1, 2), op.xor(5, 3), op.call(len, 'ab'), op.is_none(None) if hasattr(op, 'is_none') else '')
class M:
    def __matmul__(s, o): return 'mm'
    def __length_hint__(s): return 7
    def __index__(s): return 3
print(op.matmul(M(), 1), op.length_hint(M()), op.index(M()), [10, 20, 30, 40][M()], list(islice(range(10), M())))
def roundrobin(*its):
    iterators = map(iter, its)
    for n in range(len(its), 0, -1):
        iterators = cycle(islice(iterators, n)); yield from map(next, iterators)
print(list(roundrobin('ABC', 'D', 'EF')))
def sliding(it_, n):
    from collections import deque
    it_ = iter(it_); w = deque(islice(it_, n - 1), maxlen=n)
    for x in it_: w.append(x); yield tuple(w)
print(list(sliding('abcde', 3)), list(chain.from_iterable(combinations([1, 2, 3], r) for r in range(4))))
class It:
    def __iter__(s): yield from 'xyz'
print(list(chain(It(), It())), list(zip(It(), count())), max(It()), sorted(It(), reverse=True), list(islice(It(), 2)), [*pairwise(It())], dict(zip(It(), repeat(0))), sum(compress(count(), [1, 0, 1])))
print(type(count()), type(chain()), isinstance(count(), type(count())), chain.__name__, it.__doc__ is None or True, iter(count()) is not None, next(iter(count(5))), list(zip(range(3), 'ab', strict=False)))
class Sub(chain): pass
try: print(list(Sub('a', 'b')), type(Sub.from_iterable(['a'])).__name__)
except TypeError as e: print(e)
