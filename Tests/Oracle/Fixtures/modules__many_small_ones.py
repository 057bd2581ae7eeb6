import copy, random, statistics as st, string, textwrap, reprlib, numbers, heapq, bisect, operator, time, math, types, abc
class A:
    def __init__(self, x): self.x = x; self.me = self; self.l = [x]
    def __repr__(self): return f'A({self.x})'
a = A([1]); b = copy.deepcopy(a); c = copy.copy(a); print(b.me is b, b.x is a.x, c.x is a.x, c.me is a, copy.copy([1, [2]]), copy.copy({1: [2]}), copy.copy((1,)), copy.copy({1}), copy.copy('s'), copy.copy(None), copy.copy(bytearray(b'x')), copy.copy(range(3)), copy.deepcopy((1, [2])), copy.copy(len) is len, copy.copy(NotImplemented), copy.copy(True), copy.copy(3.5), copy.copy(2j), copy.copy(frozenset([1])), copy.copy(A) is A)
class LL(list): pass
ll = LL([1, [2]]); ll.attr = [3]; l2 = copy.copy(ll); l3 = copy.deepcopy(ll); print(type(l2), l2, l2.attr is ll.attr, type(l3), l3.attr is ll.attr, l3)
class Sl:
    __slots__ = ('p', 'q')
s = Sl(); s.p = [1]; s2 = copy.copy(s); print(s2.p is s.p, hasattr(s2, 'q'))
class Own:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return f'deep {type(memo).__name__}'
    def __replace__(self, /, **ch): return ch
print(copy.copy(Own()), copy.deepcopy([Own()]), copy.replace(Own(), a=1))
for bad in (lambda: copy.copy(x for x in 'a'), lambda: copy.deepcopy(open), lambda: copy.replace(3), lambda: copy.deepcopy(copy), lambda: copy.copy()):
    try: print(type(bad()).__name__)
    except Exception as e: print(type(e).__name__, e)
random.seed(7); r = random.Random('seed'); print(random.random(), random.randint(1, 9), random.choice('abc'), random.sample(range(20), 4), random.choices([1, 2, 3], [1, 1, 8], k=4), random.uniform(1, 2), random.gauss(), random.normalvariate(1, 2), random.triangular(1, 5), random.betavariate(1, 2), random.expovariate(2), random.gammavariate(1, 2), random.lognormvariate(0, 1), random.vonmisesvariate(0, 1), random.paretovariate(2), random.weibullvariate(1, 2), random.randbytes(3), random.getrandbits(70), random.randrange(0, 100, 7), random.binomialvariate(10, .3), r.random())
x = list(range(6)); random.shuffle(x); print(x, random.sample(['a', 'b'], counts=[2, 1], k=2)); stt = random.getstate(); p = random.random(); random.setstate(stt); print(p == random.random(), r.getstate()[0], len(stt[1]))
for bad in (lambda: random.choice([]), lambda: random.randint(2, 1), lambda: random.sample([1], 2), lambda: random.sample({1}, 1), lambda: random.randrange(0), lambda: random.randrange(1.5), lambda: random.choices([], k=1), lambda: random.choices([1], [0]), lambda: random.choices([1], [1, 2]), lambda: random.getrandbits(-1), lambda: random.seed([]), lambda: random.shuffle((1,)), lambda: random.choices([1], weights=[1], cum_weights=[1]), lambda: random.binomialvariate(-1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
d = [1, 2, 2, 3.5, 9]; print(st.mean(d), st.median(d), st.mode(d), st.multimode('aabb'), st.stdev(d), st.pvariance(d), st.quantiles(d), st.quantiles(d, n=3, method='inclusive'), st.fmean(d, [1, 1, 1, 1, 5]), st.geometric_mean(d), st.harmonic_mean([40, 60]), st.median_low(d), st.median_high([1, 2]), st.median_grouped([1, 2, 2, 3]), st.covariance([1, 2, 3], [1, 5, 7]), st.correlation([1, 2, 3], [1, 5, 7]), st.linear_regression([1, 2, 3], [1, 5, 7]))
n = st.NormalDist(100, 15); print(n, n.cdf(120), n.inv_cdf(.9), n.zscore(130), n.overlap(st.NormalDist(110, 10)), n + 5, n * 2, n == st.NormalDist(100, 15), st.NormalDist.from_samples(d), n.quantiles(4), n.mean, n.variance)
for bad in (lambda: st.mean([]), lambda: st.median([]), lambda: st.stdev([1]), lambda: st.mode([]), lambda: st.mean('abc'), lambda: st.mean([1, 'a']), lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.NormalDist(0, -1), lambda: st.harmonic_mean([-1]), lambda: st.correlation([1], [1]), lambda: st.geometric_mean([0]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.variance([]), lambda: st.fmean([]), lambda: st.quantiles([1, 2], method='x')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(string.capwords(' hello  big world '), string.Template('$a ${b} $$').substitute(a=1, b=2), string.Template('$a $z').safe_substitute(a=1), string.Template('$x').get_identifiers(), string.Template('$ x').is_valid())
for bad in (lambda: string.Template('$a').substitute(), lambda: string.Template('$').substitute(), lambda: string.Template('x\n $1').substitute(), lambda: string.Formatter().format('{a}'), lambda: string.Formatter().format('{'), lambda: string.Formatter().format('}'), lambda: string.Formatter().format('{0.x}', 1), lambda: string.Formatter().format('{!z}', 1), lambda: string.Formatter().format('{0}{}', 1, 2), lambda: string.Formatter().format('{:{:{}}}', 1, 2, 3), lambda: list(string.Formatter().parse(5)), lambda: string.Formatter().vformat('{0[a]}', ([1],), {}), lambda: list(string.Formatter().parse('a{b!r:>{w}}c{{}}{')), lambda: string.Formatter().format('{0[a}', 1), lambda: string.Formatter().format('{0.}', 1), lambda: string.Formatter().format('{!}', 1), lambda: string.Formatter().format('{!rx}', 1), lambda: string.Formatter().format(), lambda: string.Formatter().get_field('0[x][1].y', ({'x': [1, 2j]},), {})):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class F(string.Formatter):
    def get_value(self, k, a, kw): return kw.get(k, f'<{k}>') if isinstance(k, str) else a[k]
    def format_field(self, v, spec): return '?' if spec == 'q' else super().format_field(v, spec)
    def check_unused_args(self, used, a, kw): print('used', sorted(map(str, used)))
print(F().format('{} {x} {y:q} {0!r:>6} {:{}}'.replace('{0!r:>6} ', ''), 'a', 5, 4, x=1), list(string.Formatter().parse('a{b!r:>{w}}c{{}}{}x{1.a[2]:}')), list(string.Formatter().parse('')), type(string.Formatter().parse('')).__name__)
print(textwrap.fill('The quick brown fox jumped over the lazy dog, hyphen-ated wordsthatareverylong', 20), textwrap.wrap('', 5), textwrap.shorten('Hello  world this is', 12, placeholder='..'), textwrap.dedent('  a\n    b\n\n  c'), textwrap.indent('a\n\nb', '> ', lambda l: True), textwrap.TextWrapper(width=10, max_lines=2, initial_indent='*').wrap('aaa bbb ccc ddd eee fff'), sep='\n')
print(reprlib.repr('x' * 50), reprlib.repr(list(range(20))), reprlib.repr({i: i for i in range(9)}), reprlib.Repr(maxlist=2, indent='  ').repr([1, [2, 3, 4]]), isinstance(3, numbers.Integral), issubclass(float, numbers.Real))
print(list(heapq.merge([1, 4], [2, 3], reverse=False)), list(heapq.merge([9, 1], [8, 2], reverse=True)), list(heapq.merge(['b'], ['AA', 'ccc'], key=len)), heapq.nlargest(3, [5, 1, 9, 7], key=lambda v: -v), heapq.nsmallest(2, 'hello'), heapq.nlargest(2, [(1, 'b'), (1, 'a'), (0, 'z')], key=operator.itemgetter(0)), heapq.nlargest(0, [1]), heapq.nsmallest(9, [2, 1]), bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([3, 2, 1], -2, key=operator.neg))
for bad in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.nlargest('a', [1]), lambda: heapq.nlargest(2, [1, 'a', 3]), lambda: heapq.nsmallest(2, [object(), object(), object()]), lambda: list(heapq.merge([1], ['a'])), lambda: bisect.bisect([1], 'a'), lambda: bisect.insort([1], 2, lo=-1), lambda: heapq.nlargest(2, 5), lambda: operator.itemgetter(), lambda: operator.itemgetter(5)([1]), lambda: operator.attrgetter('a.b')(1), lambda: operator.attrgetter(1), lambda: operator.methodcaller('x')(1), lambda: operator.index(1.5), lambda: operator.length_hint(1, 'a')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(operator.itemgetter(1, -1)('abc'), operator.attrgetter('real', 'imag')(3), operator.methodcaller('split', 'b', maxsplit=1)('abcb'), operator.concat([1], [2]), operator.countOf([1, 1], 1), operator.indexOf('abc', 'c'), operator.iadd([1], [2]), operator.itemgetter(slice(1, 3))('abcd'), repr(operator.itemgetter(1, 'a')), repr(operator.attrgetter('a.b')), repr(operator.methodcaller('f', 1, k=2)), operator.call(max, 1, 2), operator.is_not_none(1) if hasattr(operator, 'is_not_none') else '')
print(math.comb(50, 25), math.comb(100, 3), math.perm(10, 3), math.perm(30), math.factorial(25), math.lcm(4, 6, 10), math.lcm(), math.gcd(), math.gcd(12, 0, 18), math.lcm(2**62, 3), math.comb(0, 0), math.comb(62, 31), math.comb(70, 35), math.perm(5, 7), math.lcm(-4, 6), math.lcm(0, 5), math.lcm(True, 3))
print(int('zz', 36), int('-0x1f', 16), int('0b11', 0), int('7f', 16), int('+12', 8), int(' 12 ', 10), (255).to_bytes(2, 'little'), (-2).to_bytes(3, 'big', signed=True), int.from_bytes(b'\xff\xfe', 'big', signed=True), int.from_bytes(b'\x01' * 9, 'little'), (2**63).to_bytes(8, 'big'), (0).to_bytes(0, 'big'), range(10)[2:8:3], range(10)[::-1], range(0, 100, 7)[-3:], range(5)[10:], range(10, 0, -2)[1:3])
for bad in (lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (128).to_bytes(1, 'big', signed=True), lambda: int('9', 8), lambda: int('', 16), lambda: int('+', 10), lambda: int('zz', 35), lambda: range(3)[::0], lambda: range(3)['a':], lambda: int('1_0_', 10), lambda: math.comb(-1, 2), lambda: math.comb(3, 1.5), lambda: math.perm(3, -1), lambda: math.lcm(1.5), lambda: math.factorial(-1), lambda: (1).to_bytes(-1, 'big')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
